import { expect } from '@open-wc/testing';
import { exportCopy } from '../../src/storage/copy-file.js';
import {
  changedSinceCopy,
  confirmCopy,
  confirmLibrary,
  copyStatus,
  lastCopyAt,
  reminderDue,
} from '../../src/storage/reminder.js';
import { cleanUp, freshPath, userStore } from './fixtures.js';

describe('reminder of the copy file', () => {
  afterEach(cleanUp);

  const DAY = 24 * 3600 * 1000;
  const now = Date.UTC(2026, 10, 23);

  it('knows when the last copy was made and what changed since', async () => {
    const user = userStore({ basePath: freshPath() });
    expect(await copyStatus(user)).to.deep.equal({ lastCopyAt: null, changed: 0, oldestChangeAt: null });
    await user.put('settings', 'settings', 1);
    await user.put('positions', 'a', 1);
    await user.put('positions', 'a', 2);
    expect(await changedSinceCopy(user)).to.equal(2);
    const file = await exportCopy(user);
    expect(await lastCopyAt(user)).to.equal(null); // only made, not yet handed over
    const between = await user.put('positions', 'b', 1); // not in that copy
    await confirmCopy(user, file);
    expect(await copyStatus(user)).to.deep.equal({
      lastCopyAt: file.lastModified,
      changed: 1,
      oldestChangeAt: between.changedAt,
    });
    expect((await copyStatus(user, ['settings'])).changed).to.equal(0);
  });

  it('counts works, corrections, decisions and terms, until a package holds them', async () => {
    const user = userStore({ basePath: freshPath() });
    const stores = ['works', 'corrections', 'decisions', 'concepts'];
    for (const store of stores) await user.put(store, 'a', 1);
    const last = await user.put('positions', 'a', 1);
    expect(await changedSinceCopy(user)).to.equal(5);
    await confirmLibrary(user, last.generation, stores);
    expect((await copyStatus(user)).changed, 'the place of reading is not in a package').to.equal(1);
    await user.put('works', 'a', 2);
    expect((await copyStatus(user, stores)).changed).to.equal(1);
  });

  const cases: [string, number, number | null, boolean][] = [
    ['nothing changed', 0, null, false],
    ['one record, six days ago', 1, now - 6 * DAY, false],
    ['one record, seven days ago', 1, now - 7 * DAY, true],
    ['19 records, just now', 19, now, false],
    ['20 records, just now', 20, now, true],
    ['an hour ahead: another time zone or a slow clock', 1, now + DAY / 24, false],
    ['ten years ahead: the clock was put back', 1, now + 3650 * DAY, true],
  ];
  for (const [what, changed, oldestChangeAt, due] of cases) {
    it(`${what}: ${due ? 'due' : 'not due'}`, () => {
      expect(reminderDue({ lastCopyAt: null, changed, oldestChangeAt }, now)).to.equal(due);
    });
  }
});
