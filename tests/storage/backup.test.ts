import { expect } from '@open-wc/testing';
import { deleteDB } from 'idb';
import { backUp, newestGoodCopy, type BackupResult } from '../../src/storage/backup.js';
import { readFile, writeFile } from '../../src/storage/opfs.js';
import { acceptLoss } from '../../src/storage/recovery.js';
import { restoreCopy } from '../../src/storage/restore.js';
import { scheduleBackup } from '../../src/storage/schedule.js';
import type { UserRecord } from '../../src/storage/types.js';
import { cleanUp, freshPath, lacking, spoil, until, userStore } from './fixtures.js';

describe('backup in the private file system', () => {
  afterEach(cleanUp);

  function fresh() {
    const basePath = freshPath();
    const name = `cotejo-user@${basePath}`;
    const again = () => userStore({ basePath });
    return { name, again, user: again(), file: (index: number) => `${name}.copy-${index}.json` };
  }
  const valuesOf = async (user: Parameters<typeof newestGoodCopy>[0]) =>
    (await newestGoodCopy(user))?.records.map(({ record }) => record.value);

  it('keeps the two newest copies in turn, and writes none when nothing changed', async () => {
    const { user, file } = fresh();
    expect(await newestGoodCopy(user)).to.equal(null);
    for (const value of ['one', 'two', 'three']) {
      await user.put('positions', 'a', value);
      expect(await backUp(user)).to.equal('written');
      expect(await backUp(user)).to.equal('unchanged');
      expect(await valuesOf(user)).to.deep.equal([value]);
    }
    expect(await readFile('cotejo', file(0))).to.contain('"three"');
    expect(await readFile('cotejo', file(1))).to.contain('"two"');
  });

  it('falls back to the older copy when the newer one is damaged or cut, and writes over the bad one', async () => {
    const { user, file } = fresh();
    await user.put('positions', 'a', 'one');
    await backUp(user);
    await user.put('positions', 'a', 'two');
    await backUp(user);
    const whole = (await readFile('cotejo', file(1)))!;
    for (const bad of [whole.replace('"two"', '"twa"'), whole.slice(0, 200), '']) {
      await writeFile('cotejo', file(1), bad);
      expect(await valuesOf(user)).to.deep.equal(['one']);
    }
    expect(await backUp(user)).to.equal('written');
    expect(await readFile('cotejo', file(0))).to.contain('"one"');
    expect(await valuesOf(user)).to.deep.equal(['two']);
  });

  it('brings a vanished database back', async () => {
    const { name, user, again } = fresh();
    await user.put('settings', 'settings', { theme: 'sepia' });
    await user.put('positions', 'a', 'p14');
    await backUp(user);
    await user.close();
    await deleteDB(name);
    const after = again();
    expect(await backUp(after)).to.equal('refused');
    const copy = await newestGoodCopy(after);
    await acceptLoss(after);
    const report = await restoreCopy(after, copy!.records);
    expect(report.added).to.have.length(2);
    expect((await after.get('positions', 'a'))?.value).to.equal('p14');
    expect(await backUp(after)).to.equal('written');
  });

  it('does not write a damaged database over a good copy', async () => {
    const { name, user } = fresh();
    await user.put('positions', 'a', 'words');
    await backUp(user);
    await user.put('positions', 'b', 'more');
    await spoil(name, 'positions', 'a', (record: UserRecord) => void (record.value = 'wordz'));
    expect(await backUp(user)).to.equal('refused');
    expect(await valuesOf(user)).to.deep.equal(['words']);
  });

  it('does not write an emptier database over the copies when even the marker is gone', async () => {
    const { name, user, again } = fresh();
    for (const key of ['a', 'b', 'c']) await user.put('positions', key, key);
    await backUp(user);
    await user.close();
    await deleteDB(name);
    await writeFile('cotejo', `${name}.marker`, '');
    localStorage.removeItem(`${name}.marker`);
    const after = again();
    await after.put('positions', 'd', 'd');
    expect(await backUp(after)).to.equal('refused');
    expect(await valuesOf(after)).to.deep.equal(['a', 'b', 'c']);
    await acceptLoss(after);
    expect(await backUp(after)).to.equal('written');
  });

  it('takes its turn between tabs, and works without locks', async () => {
    const { user, again } = fresh();
    await user.put('positions', 'a', 1);
    const results = await Promise.all([backUp(user), backUp(again()), backUp(again())]);
    expect(results.sort()).to.deep.equal(['unchanged', 'unchanged', 'written']);
    await user.put('positions', 'a', 2);
    const result = await lacking(navigator, 'locks', { value: undefined }, () => backUp(user));
    expect(result).to.equal('written');
  });

  it('is unavailable without a private file system', async () => {
    const { user } = fresh();
    await user.put('positions', 'a', 1);
    await lacking(navigator, 'storage', { value: undefined }, async () => {
      expect(await backUp(user)).to.equal('unavailable');
      expect(await newestGoodCopy(user)).to.equal(null);
    });
  });

  it('follows a change when scheduled, until it is ended', async () => {
    const { user } = fresh();
    const results: BackupResult[] = [];
    const end = scheduleBackup(user, { rest: 10, onDone: (result) => void results.push(result) });
    await user.put('positions', 'a', 'one');
    await until(() => results.length);
    expect(results).to.deep.equal(['written']);
    expect(await valuesOf(user)).to.deep.equal(['one']);
    end();
    await user.put('positions', 'a', 'two');
    await until(() => new Promise((resolve) => requestIdleCallback(() => resolve(true))));
    expect(await valuesOf(user)).to.deep.equal(['one']);
  });

  it('is written at once when the page is hidden and something changed', async () => {
    const { user } = fresh();
    const results: BackupResult[] = [];
    const end = scheduleBackup(user, { rest: 60_000, onDone: (result) => void results.push(result) });
    await lacking(document, 'visibilityState', { value: 'hidden' }, async () => {
      document.dispatchEvent(new Event('visibilitychange'));
      await user.put('positions', 'a', 'one');
      document.dispatchEvent(new Event('visibilitychange'));
      await until(() => results.length);
    });
    end();
    expect(results).to.deep.equal(['written']);
  });
});
