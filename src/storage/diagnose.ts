/** What is true of the storage. */
import { noLedger, readLedger } from './ledger.js';
import type { StorageError } from './errors.js';
import type { DamagedRecord, StorageState, UserRecord } from './types.js';
import { findAll, type UserStore } from './user.js';

/** All of database `user`, each record checked. */
export interface Inspection {
  /** Number of writes so far. */
  generation: number;
  /** Records per store, as counted. */
  counts: Record<string, number>;
  /** Records per store, as they should be. */
  expected: Record<string, number>;
  records: { store: string; record: UserRecord }[];
  damaged: DamagedRecord[];
}

/**
 * What is true of database `user`; opens it if need be. Reads every record and checks it. Never throws, deletes
 * nothing, makes no database where one was lost.
 */
export async function diagnose(user: UserStore): Promise<StorageState> {
  // Before the database: what another tab writes meanwhile must not look like a loss.
  const lastKnown = await user.marker.read();
  try {
    const { generation, counts, expected, damaged } = await inspect(user);
    const some = (known: Record<string, number>) => Object.values(known).some((count) => count > 0);
    if (lastKnown && lastKnown.generation > generation) {
      if (!some(counts)) return { state: 'lost', lastKnown };
      return { state: 'damaged', reason: `${lastKnown.generation - generation} writes are missing` };
    }
    const wrong = Object.keys(expected).filter((store) => expected[store] !== counts[store]);
    if (wrong.length) return { state: 'damaged', reason: `records are missing in ${wrong.join(', ')}` };
    if (damaged.length) return { state: 'damaged', reason: `${damaged.length} records do not fit their checksum` };
    return { state: 'ready' };
  } catch (error) {
    const { code, message } = error as StorageError;
    if (code === 'lost') return { state: 'lost', lastKnown };
    if (code === 'newer') return { state: 'newer', version: await versionOf(user.name) };
    if (code === 'blocked') return { state: 'blocked' };
    return { state: code === 'damaged' ? 'damaged' : 'unavailable', reason: message };
  }
}

async function versionOf(name: string): Promise<number> {
  const all = await indexedDB.databases?.().catch(() => []);
  return all?.find((database) => database.name === name)?.version ?? 0;
}

/** Reads and checks everything, as of one moment. @throws StorageError */
export async function inspect(user: UserStore): Promise<Inspection> {
  const { stores } = user;
  const { ledger, found } = await user.connection.run([...stores, 'meta'], 'readonly', 'relaxed', async (tx) => ({
    ledger: await readLedger(tx),
    found: await Promise.all(stores.map((store) => findAll(tx, store))),
  }));
  if (!ledger) throw noLedger();
  const { generation, counts: expected } = ledger;
  const result: Inspection = { generation, expected, counts: {}, records: [], damaged: [] };
  for (const [at, store] of stores.entries()) {
    const [keys, records] = found[at]!;
    result.counts[store] = records.length;
    for (const [index, record] of records.entries()) {
      const key = String(keys[index]);
      if (await user.check(store, key, record)) result.records.push({ store, record: record as UserRecord });
      else result.damaged.push({ store, key, found: record });
    }
  }
  return result;
}
