import { expect } from '@open-wc/testing';
import { readCopy, writeCopy } from '../../src/storage/copy-file.js';
import { restoreCopy } from '../../src/storage/restore.js';
import type { UserRecord } from '../../src/storage/types.js';
import { cleanUp, errorOf, freshPath, spoil, userStore } from './fixtures.js';

describe('restoring a copy', () => {
  afterEach(cleanUp);

  function fresh() {
    const basePath = freshPath();
    return { basePath, name: `cotejo-user@${basePath}`, user: userStore({ basePath }) };
  }
  type User = ReturnType<typeof fresh>['user'];
  const copyOf = async (user: User) => (await readCopy(await writeCopy(user))).records;
  const valueOf = async (user: User, key = 'a') => (await user.get('positions', key))?.value;
  const asideOf = async (user: User) =>
    (await user.all<{ why: string; record: UserRecord }>('aside')).map(({ value }) => [value.why, value.record.value]);

  it('brings everything into an empty browser, as it was', async () => {
    const from = fresh().user;
    await from.put('settings', 'settings', { theme: 'sepia' });
    await from.put('positions', 'a', 'p1');
    const second = await from.put('positions', 'a', 'p2');
    const to = fresh().user;
    const report = await restoreCopy(to, await copyOf(from));
    expect(report.added).to.have.deep.members([
      { store: 'settings', key: 'settings' },
      { store: 'positions', key: 'a' },
    ]);
    const { value, revision, changedAt, sha256 } = second;
    expect(await to.get('positions', 'a')).to.include({ value, revision, changedAt, sha256 });
    expect(await restoreCopy(to, await copyOf(from))).to.deep.include({ added: [], same: report.added });
  });

  /** A copy and a browser that hold other words for one key, written so many times. */
  async function differing(copied: number, here: number) {
    const [from, to] = [fresh().user, fresh().user];
    for (let count = 1; count <= copied; count++) await from.put('positions', 'a', `copy ${count}`);
    for (let count = 1; count <= here; count++) await to.put('positions', 'a', `here ${count}`);
    return { records: await copyOf(from), to };
  }
  const place = [{ store: 'positions', key: 'a' }];

  it('takes the one with more revisions, and keeps the other aside', async () => {
    const { records, to } = await differing(3, 2);
    expect(await restoreCopy(to, records)).to.deep.include({ replaced: place, kept: [] });
    expect(await valueOf(to)).to.equal('copy 3');
    expect(await asideOf(to)).to.deep.equal([['merged', 'here 2']]);
    expect((await errorOf(to.put('positions', 'a', 'stale', 2))).code).to.equal('conflict');
    expect((await errorOf(to.put('positions', 'a', 'stale', 3))).code).to.equal('conflict');
  });

  it('keeps the one here when that has more, and the copy’s aside', async () => {
    const { records, to } = await differing(1, 2);
    expect(await restoreCopy(to, records)).to.deep.include({ replaced: [], kept: place });
    expect(await valueOf(to)).to.equal('here 2');
    expect(await asideOf(to)).to.deep.equal([['merged', 'copy 1']]);
    await restoreCopy(to, records); // a second time makes no second one
    expect(await asideOf(to)).to.have.length(1);
  });

  it('lets the clock decide between equal revisions only', async () => {
    const { records, to } = await differing(1, 1);
    const [later] = await fresh().user.apply([
      { store: 'positions', key: 'a', value: 'copy, later', changedAt: Date.now() + 1000 },
    ]);
    await restoreCopy(to, [{ store: 'positions', record: later! }]);
    expect(await valueOf(to)).to.equal('copy, later');
    await restoreCopy(to, records);
    expect(await valueOf(to)).to.equal('copy, later');
    expect(await asideOf(to)).to.have.deep.members([
      ['merged', 'here 1'],
      ['merged', 'copy 1'],
    ]);
  });

  it('does as it is told where that was asked', async () => {
    const mine = await differing(3, 1);
    await restoreCopy(mine.to, mine.records, { strategy: 'mine' });
    expect(await valueOf(mine.to)).to.equal('here 1');
    const copy = await differing(1, 3);
    await restoreCopy(copy.to, copy.records, { strategy: 'copy' });
    expect(await valueOf(copy.to)).to.equal('copy 1');
    expect(await asideOf(copy.to)).to.deep.equal([['merged', 'here 3']]);
  });

  it('mends a damaged record, and keeps what it was', async () => {
    const { name, user } = fresh();
    await user.put('positions', 'a', 'words');
    const records = await copyOf(user);
    await spoil(name, 'positions', 'a', (record: UserRecord) => void (record.value = 'wordz'));
    expect(await restoreCopy(user, records)).to.deep.include({ replaced: place });
    expect(await valueOf(user)).to.equal('words');
    expect(await asideOf(user)).to.deep.equal([['damaged', 'wordz']]);
    expect(user.damagedRecords()).to.deep.equal([]);
  });

  it('names what this Cotejo has no store for', async () => {
    const { user } = fresh();
    const record = await user.put('positions', 'a', 1);
    const report = await restoreCopy(fresh().user, [{ store: 'marvels', record }]);
    expect(report.unknown).to.deep.equal([{ store: 'marvels', key: 'a' }]);
  });

  it('restores a thousand records', async () => {
    const [from, to] = [fresh().user, fresh().user];
    await from.apply(
      Array.from({ length: 1000 }, (_, index) => ({ store: 'positions', key: `k${index}`, value: { index } })),
    );
    expect((await restoreCopy(to, await copyOf(from))).added).to.have.length(1000);
    expect(await to.all('positions')).to.have.length(1000);
  });
});
