import { expect } from '@open-wc/testing';
import type { DamagedRecord, UserChange, UserRecord } from '../../src/storage/types.js';
import { cleanUp, errorOf, forbidden, freshPath, lacking, rawly, spoil, until, userStore } from './fixtures.js';

describe('user store', () => {
  afterEach(cleanUp);

  function fresh() {
    const basePath = freshPath();
    return { basePath, name: `cotejo-user@${basePath}`, user: userStore({ basePath }) };
  }

  it('gives back what was put, in this tab and in another', async () => {
    const { basePath, user } = fresh();
    const before = Date.now();
    const record = await user.put('settings', 'settings', { theme: 'sepia', size: 18 });
    expect(record).to.include({ key: 'settings', revision: 1, generation: 1 });
    expect(record.changedAt).to.be.within(before, Date.now());
    expect(record.sha256).to.match(/^[0-9a-f]{64}$/);
    expect(await user.get('settings', 'settings')).to.deep.equal(record);
    expect(await userStore({ basePath }).get('settings', 'settings')).to.deep.equal(record);
    expect(await user.get('positions', 'settings')).to.equal(null);
  });

  it('keeps values as JSON does', async () => {
    const { user } = fresh();
    const when = new Date(0);
    await user.put('positions', 'a', { at: when, gone: undefined, list: [1, null, 'ñ\u{1f4d6}\ud800'] });
    expect((await user.get('positions', 'a'))?.value).to.deep.equal({
      at: '1970-01-01T00:00:00.000Z',
      list: [1, null, 'ñ\u{1f4d6}\ud800'],
    });
    const ring: { self?: unknown } = {};
    ring.self = ring;
    expect((await errorOf(user.put('positions', 'b', ring))).code).to.equal('failed');
    expect(await user.all('positions')).to.have.length(1);
  });

  it('counts revisions per key and deletes', async () => {
    const { user } = fresh();
    await user.put('positions', 'a', 'p1');
    await user.put('positions', 'b', 'p1');
    expect(await user.put('positions', 'a', 'p2')).to.include({ revision: 2, generation: 3 });
    await user.delete('positions', 'a');
    await user.delete('positions', 'never');
    expect(await user.get('positions', 'a')).to.equal(null);
    expect((await user.all('positions')).map(({ key }) => key)).to.deep.equal(['b']);
  });

  it('gives the records whose keys start alike, in the order of their keys', async () => {
    const { user } = fresh();
    for (const key of ['b/2', 'a/2', 'a/10', 'a-b/1', 'a/1']) await user.put('corrections', key, key);
    expect((await user.all('corrections', 'a/')).map(({ key }) => key)).to.deep.equal(['a/1', 'a/10', 'a/2']);
    expect(await user.all('corrections', 'c/')).to.deep.equal([]);
    expect(await user.all('corrections')).to.have.length(5);
  });

  it('refuses a tab that does not know the newest revision, and hands it the other text', async () => {
    const { basePath, user } = fresh();
    const stale = userStore({ basePath });
    await user.put('positions', 'a', 'first', 0);
    const seen = await stale.get('positions', 'a');
    await user.put('positions', 'a', 'second', 1);

    const error = await errorOf(stale.put('positions', 'a', 'mine', seen!.revision));
    expect(error.code).to.equal('conflict');
    expect((error.stored as UserRecord).value).to.equal('second');
    expect((await errorOf(stale.delete('positions', 'a', 1))).code).to.equal('conflict');
    expect((await errorOf(stale.put('positions', 'a', 'new', 0))).code).to.equal('conflict');
    expect((await user.get('positions', 'a'))?.value).to.equal('second');

    await user.delete('positions', 'a', 2);
    expect((await errorOf(stale.put('positions', 'a', 'mine', 2))).stored).to.equal(null);
  });

  it('lets only one of two tabs win that write at the same time', async () => {
    const { basePath, user } = fresh();
    const other = userStore({ basePath });
    await user.put('positions', 'a', 'start');
    const outcomes = await Promise.allSettled([
      user.put('positions', 'a', 'mine', 1),
      other.put('positions', 'a', 'theirs', 1),
    ]);
    const winner = outcomes.find(({ status }) => status === 'fulfilled') as PromiseFulfilledResult<UserRecord<string>>;
    const loser = outcomes.find(({ status }) => status === 'rejected') as PromiseRejectedResult;
    expect(loser.reason).to.include({ code: 'conflict' });
    expect((loser.reason as { stored: UserRecord }).stored.value).to.equal(winner.value.value);
  });

  it('makes several changes together or none', async () => {
    const { user } = fresh();
    await user.put('settings', 'settings', 'old');
    const together = user.apply([
      { store: 'positions', key: 'a', value: 1 },
      { store: 'settings', key: 'settings', value: 'new', expected: 5 },
    ]);
    expect((await errorOf(together)).code).to.equal('conflict');
    expect(await user.all('positions')).to.deep.equal([]);
    const done = await user.apply([
      { store: 'positions', key: 'a', value: 1 },
      { store: 'settings', key: 'settings' },
    ]);
    expect(done.map((record) => record?.value)).to.deep.equal([1, undefined]);
    expect(await user.all('settings')).to.deep.equal([]);
  });

  it('writes again on a new connection when the old one has died', async () => {
    const { user } = fresh();
    await user.put('positions', 'a', 1);
    (await user.connection.open()).close();
    expect((await user.put('positions', 'a', 2, 1)).revision).to.equal(2);
  });

  it('never returns a changed record as good, and does not hide it', async () => {
    const { basePath, name, user } = fresh();
    for (const key of ['a', 'b', 'c', 'd']) await user.put('positions', key, { block: 'p14' });
    await spoil(name, 'positions', 'a', (record: UserRecord<{ block: string }>) => void (record.value.block = 'p15'));
    await spoil(name, 'positions', 'b', (record: UserRecord) => void record.changedAt++);
    await rawly(name, (db) => db.put('positions', { key: 'c', half: true }));

    const reported: DamagedRecord[] = [];
    const again = userStore({ basePath, hooks: { onDamaged: (record) => void reported.push(record) } });
    const error = await errorOf(again.get('positions', 'a'));
    expect(error.code).to.equal('damaged');
    expect((error.stored as UserRecord).value).to.deep.equal({ block: 'p15' });
    expect((await again.all('positions')).map(({ key }) => key)).to.deep.equal(['d']);
    expect(reported.map(({ key }) => key)).to.have.members(['a', 'b', 'c']);
    expect(again.damagedRecords().map(({ key }) => key)).to.have.members(['a', 'b', 'c']);
  });

  it('keeps a damaged record aside when another is put in its place', async () => {
    const { name, user } = fresh();
    await user.put('positions', 'a', 'words');
    await spoil(name, 'positions', 'a', (record: UserRecord) => void (record.value = 'wordz'));
    await user.put('positions', 'a', 'new words');
    expect((await user.get('positions', 'a'))?.value).to.equal('new words');
    expect(user.damagedRecords()).to.deep.equal([]);
    const [aside, ...rest] = await user.all<{ why: string; record: UserRecord }>('aside');
    expect(rest).to.deep.equal([]);
    expect(aside?.value).to.deep.include({ why: 'damaged', store: 'positions', key: 'a' });
    expect(aside?.value.record.value).to.equal('wordz');
    await user.delete('aside', aside!.key);
    expect(await user.all('aside')).to.deep.equal([]);
  });

  it('hints at changes to other tabs, without the data', async () => {
    const { basePath, user } = fresh();
    const heard: UserChange[] = [];
    const own: UserChange[] = [];
    userStore({ basePath }).subscribe((change) => void heard.push(change));
    const end = user.subscribe((change) => void own.push(change));
    await user.put('positions', 'a', 'secret');
    await until(() => heard.length);
    expect(heard).to.deep.equal([{ store: 'positions', key: 'a', elsewhere: true }]);
    end();
    await user.delete('positions', 'a');
    expect(own).to.deep.equal([{ store: 'positions', key: 'a', elsewhere: false }]);
  });

  it('does not mix deployments', async () => {
    const [one, other] = [fresh(), fresh()];
    await one.user.put('positions', 'a', 1);
    expect(await other.user.all('positions')).to.deep.equal([]);
  });

  it('saves where there is no localStorage, private file system, BroadcastChannel or crypto.subtle', async () => {
    await lacking(window, 'localStorage', forbidden, () =>
      lacking(navigator, 'storage', { value: undefined }, () =>
        lacking(window, 'BroadcastChannel', { value: undefined }, () =>
          lacking(crypto, 'subtle', { value: undefined }, async () => {
            const { name, user } = fresh();
            const { sha256 } = await user.put('positions', 'a', 'words');
            expect(sha256).to.match(/^[0-9a-f]{64}$/);
            expect((await user.get('positions', 'a'))?.value).to.equal('words');
            await spoil(name, 'positions', 'a', (record: UserRecord) => void (record.value = 'wordz'));
            expect((await errorOf(user.get('positions', 'a'))).code).to.equal('damaged');
          }),
        ),
      ),
    );
  });

  it('says that nothing was saved where there is no IndexedDB', async () => {
    const { user } = fresh();
    await lacking(window, 'indexedDB', forbidden, async () => {
      expect((await errorOf(user.put('positions', 'a', 1))).code).to.equal('unavailable');
      expect((await errorOf(user.get('positions', 'a'))).code).to.equal('unavailable');
    });
  });
});
