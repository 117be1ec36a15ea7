/** Bringing the records of a copy back, without losing what is there. Loaded when used. */
import type { CopyRecord } from './copy-file.js';
import { inspect } from './diagnose.js';
import type { StorageError } from './errors.js';
import { canonicalJson } from './hash.js';
import type { UserRecord } from './types.js';
import type { Change, UserStore } from './user.js';

/** Which of two differing records becomes the one shown: the one changed later, the one here, or the copy's. */
export type Strategy = 'newer' | 'mine' | 'copy';

/** What became of each record of a copy. */
export interface RestoreReport {
  /** Were not here. */
  added: Place[];
  /** The copy's took the place of the one here, which is in store `aside` now. */
  replaced: Place[];
  /** The one here stayed; the copy's is in store `aside` now. */
  kept: Place[];
  /** The same in both. */
  same: Place[];
  /** For a store that this Cotejo does not know; not restored: keep the file. */
  unknown: Place[];
}

/** Store and key of a record. */
export interface Place {
  store: string;
  key: string;
}

/**
 * Merges the records of a copy into what is here, in one transaction. Of two that differ, the strategy (`newer`
 * unless told) chooses one; the other one is kept in store `aside` and named in the report.
 *
 * @throws StorageError; nothing was restored then. After a loss, call `acceptLoss` first.
 */
export async function restoreCopy(
  user: UserStore,
  records: CopyRecord[],
  { strategy = 'newer' }: { strategy?: Strategy } = {},
): Promise<RestoreReport> {
  for (let attempt = 1; ; attempt++) {
    const { report, changes } = await plan(user, records, strategy);
    try {
      if (changes.length) await user.apply(changes);
      return report;
    } catch (error) {
      // Another tab wrote one of the records meanwhile: look again.
      if ((error as StorageError).code !== 'conflict' || attempt === 3) throw error;
    }
  }
}

async function plan(user: UserStore, records: CopyRecord[], strategy: Strategy) {
  const here = await inspect(user);
  const mine = new Map(here.records.map(({ store, record }) => [idOf(store, record.key), record]));
  const broken = new Set(here.damaged.map(({ store, key }) => idOf(store, key)));
  const report: RestoreReport = { added: [], replaced: [], kept: [], same: [], unknown: [] };
  const changes = new Map<string, Change>();
  const add = (change: Change) => changes.set(idOf(change.store, change.key), change);

  for (const { store, record: theirs } of records) {
    const place = { store, key: theirs.key };
    const id = idOf(store, theirs.key);
    const ours = mine.get(id);
    if (!user.stores.includes(store)) report.unknown.push(place);
    else if (!ours) {
      // Over a damaged record: `apply` keeps that one aside.
      const expected = broken.has(id) ? undefined : 0;
      add({ ...place, value: theirs.value, changedAt: theirs.changedAt, atLeast: theirs.revision, expected });
      (broken.has(id) ? report.replaced : report.added).push(place);
    } else if (canonicalJson(ours.value) === canonicalJson(theirs.value)) report.same.push(place);
    else if (takesTheirs(strategy, ours, theirs)) {
      const atLeast = theirs.revision + 1; // higher than both: a tab that shows the former one will be refused
      add({ ...place, value: theirs.value, changedAt: theirs.changedAt, atLeast, expected: ours.revision });
      add(setAside(store, ours));
      report.replaced.push(place);
    } else {
      add(setAside(store, theirs));
      report.kept.push(place);
    }
  }
  return { report, changes: [...changes.values()] };
}

/** More writes first; the clock, which may be wrong, only between equals. */
function takesTheirs(strategy: Strategy, ours: UserRecord, theirs: UserRecord): boolean {
  if (strategy !== 'newer') return strategy === 'copy';
  return theirs.revision === ours.revision ? theirs.changedAt > ours.changedAt : theirs.revision > ours.revision;
}

function setAside(store: string, record: UserRecord): Change {
  const { key, changedAt } = record;
  return {
    store: 'aside',
    key: `${store}/${key}@${changedAt}.${record.revision}`,
    value: { why: 'merged', store, key, record },
    changedAt,
  };
}

const idOf = (store: string, key: string) => JSON.stringify([store, key]);
