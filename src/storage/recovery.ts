/** The way on after a loss. Loaded when used. */
import { newestGoodCopy } from './backup.js';
import { inspect } from './diagnose.js';
import { countAll, putLedger, readLedger } from './ledger.js';
import type { UserRecord } from './types.js';
import type { UserStore } from './user.js';

/**
 * Goes on with what is there, even nothing: from now on that is what should be there. Only after the user has seen
 * what was lost and could take a copy of what is left; needed before restoring into a database that was lost. Records that
 * do not fit their checksum go to store `aside`: in their places they would be found at each visit again.
 *
 * @throws StorageError when the database still cannot be opened; nothing has changed then
 */
export async function acceptLoss(user: UserStore): Promise<void> {
  const { marker, connection, stores } = user;
  const { wiped } = marker;
  const former = await marker.read();
  const copied = (await newestGoodCopy(user))?.generation ?? 0; // later copies must count as newer than this one
  await connection.close();
  marker.wiped = false;
  await marker.reset({ generation: 0, counts: {}, changedAt: Date.now() });
  try {
    const ledger = await connection.run([...stores, 'meta'], 'readwrite', 'strict', async (tx) => {
      const stored = (await readLedger(tx))?.generation ?? 0;
      const generation = Math.max(former?.generation ?? 0, stored, copied) + 1;
      return putLedger(tx, { generation, counts: await countAll(tx, stores), changedAt: Date.now() });
    });
    await marker.reset(ledger);
  } catch (error) {
    marker.wiped = wiped;
    if (former) await marker.reset(former);
    throw error;
  }
  const { damaged } = await inspect(user);
  // What another tab has put in the place of one meanwhile is at another revision, and stays.
  const changes = damaged.map(({ store, key, found }) => ({ store, key, expected: revisionOf(found) }));
  if (changes.length > 0) await user.apply(changes);
}

function revisionOf(found: unknown): number {
  const { revision } = (found ?? {}) as Partial<UserRecord>;
  return Number.isInteger(revision) ? revision! : 0;
}
