/**
 * The ledger: one note in store `meta` of database `user` that says how often the database was written and how many
 * records each store should hold. It is written in the transaction of every change, so that it can only disagree with
 * the records when the browser lost some.
 */
import type { Transaction, Upgrade } from './connection.js';
import { StorageError } from './errors.js';
import type { SealedRecord } from './records.js';
import { recordStores, upgradeAlong, type SchemaStep } from './schema.js';
import type { Canary, UserRecord } from './types.js';

/** A change that is ready to be written. */
export interface SealedChange {
  store: string;
  key: string;
  /** Null deletes. */
  sealed: SealedRecord | null;
  expected?: number;
  atLeast?: number;
  /** The record in its place is damaged: write even what looks the same. */
  mend?: boolean;
}

const KEY = 'state';

/** Makes all the changes; gives the ledger and the records as they now are. Throws `conflict` before writing any. */
export async function writeAll(tx: Transaction<'readwrite'>, changes: SealedChange[]) {
  const ledger = await readLedger(tx);
  if (!ledger) throw noLedger();
  const next: Canary = { generation: ledger.generation + 1, counts: { ...ledger.counts }, changedAt: Date.now() };
  const records: (UserRecord | null)[] = [];
  for (const change of changes) records.push(await writeOne(tx, change, next));
  return { ledger: await putLedger(tx, next), records };
}

async function writeOne(tx: Transaction<'readwrite'>, change: SealedChange, ledger: Canary) {
  const { store: name, key, sealed, expected, atLeast = 1, mend } = change;
  const store = tx.objectStore(name);
  const before = (await store.get(key)) as UserRecord | undefined;
  // The same words at the same time: this change was already made, by a first try whose connection died.
  if (sealed?.sha256 && sealed.sha256 === before?.sha256 && !mend) return before;
  const revision = Number.isInteger(before?.revision) ? before!.revision : 0;
  if (expected !== undefined && expected !== revision) {
    throw new StorageError('conflict', `${name}/${key} is at ${revision}, not ${expected}`, before ?? null);
  }
  ledger.counts[name] = (ledger.counts[name] ?? 0) + Number(!!sealed) - Number(!!before);
  if (!sealed) {
    await store.delete(key);
    return null;
  }
  const record = { ...sealed, revision: Math.max(revision + 1, atLeast), generation: ledger.generation };
  await store.put(record);
  return record;
}

/** The ledger, or undefined when it is missing. */
export const readLedger = (tx: Transaction<'readonly' | 'readwrite' | 'versionchange'>): Promise<Canary | undefined> =>
  tx.objectStore('meta').get(KEY) as Promise<Canary | undefined>;

/** Writes the ledger and gives it back. */
export async function putLedger(tx: Transaction<'readwrite' | 'versionchange'>, ledger: Canary): Promise<Canary> {
  const { generation, counts, changedAt } = ledger;
  await tx.objectStore('meta').put({ key: KEY, generation, counts, changedAt });
  return { generation, counts, changedAt };
}

/** Number of records in each of these stores. */
export async function countAll(
  tx: Transaction<'readwrite' | 'versionchange'>,
  stores: readonly string[],
): Promise<Record<string, number>> {
  const count = async (store: string) => [store, await tx.objectStore(store).count()] as const;
  return Object.fromEntries(await Promise.all(stores.map(count)));
}

/**
 * An upgrade along the schema. A ledger that is there stays, so that records missing before are missed afterwards; a
 * step that adds or removes records must say so in it.
 *
 * @param start generation of a database that is made anew
 */
export const upgradeWithLedger =
  (schema: readonly SchemaStep[], start: () => number): Upgrade =>
  async (db, tx, oldVersion) => {
    await upgradeAlong(schema)(db, tx, oldVersion);
    if (await readLedger(tx)) return;
    const counts = await countAll(tx, recordStores(schema));
    await putLedger(tx, { generation: start(), counts, changedAt: Date.now() });
  };

/** The error for a database without its ledger. */
export const noLedger = () => new StorageError('damaged', 'no ledger');
