/** When the last copy file was made, and how much has changed since. Loaded when used. */
import { inspect } from './diagnose.js';
import type { UserStore } from './user.js';

/** Where the user stands with the copy file. */
export interface CopyStatus {
  /** Milliseconds since 1970; null when there was never a copy. */
  lastCopyAt: number | null;
  /** Number of records written since the last copy. */
  changed: number;
  /** When the oldest of these was written, in milliseconds since 1970; null when there is none. */
  oldestChangeAt: number | null;
}

/** What the storage notes about the last copy. */
interface CopyNote {
  key: 'copy';
  at: number;
  generation: number;
}

const CHANGES = 20;
const DAYS_7 = 7 * 24 * 3600 * 1000;

/**
 * Notes that a copy file was handed to the user. A page cannot know whether a download was kept: call this when it
 * was started.
 *
 * @param file the very file that `exportCopy` made
 * @throws StorageError
 */
export async function confirmCopy(user: UserStore, file: File): Promise<void> {
  const { generation } = JSON.parse(await file.text()) as { generation: number };
  const note: CopyNote = { key: 'copy', at: file.lastModified, generation };
  await user.connection.run(['meta'], 'readwrite', 'strict', (tx) => tx.objectStore('meta').put(note));
}

/**
 * The last copy, and what changed since.
 *
 * @param stores those whose records count; all but `aside` unless told
 * @throws StorageError
 */
export async function copyStatus(
  user: UserStore,
  stores: readonly string[] = user.stores.filter((store) => store !== 'aside'),
): Promise<CopyStatus> {
  const note = await user.connection.run(
    ['meta'],
    'readonly',
    'relaxed',
    (tx) => tx.objectStore('meta').get('copy') as Promise<CopyNote | undefined>,
  );
  const { records } = await inspect(user);
  const changed = records
    .filter(({ store, record }) => stores.includes(store) && record.generation > (note?.generation ?? 0))
    .map(({ record }) => record.changedAt);
  return {
    lastCopyAt: note?.at ?? null,
    changed: changed.length,
    oldestChangeAt: changed.length ? Math.min(...changed) : null,
  };
}

/** When the last copy was made, in milliseconds since 1970, or null. @throws StorageError */
export const lastCopyAt = async (user: UserStore): Promise<number | null> => (await copyStatus(user)).lastCopyAt;

/** Number of records written since the last copy. @throws StorageError */
export const changedSinceCopy = async (user: UserStore): Promise<number> => (await copyStatus(user)).changed;

/**
 * Whether to remind the user of the copy file: 20 records changed, or any change 7 days ago and not copied since. A
 * change that lies 7 days ahead counts as well: the clock was put back, and nobody knows how old it is.
 *
 * @param now milliseconds since 1970
 */
export function reminderDue({ changed, oldestChangeAt }: CopyStatus, now: number): boolean {
  return changed >= CHANGES || (oldestChangeAt !== null && Math.abs(now - oldestChangeAt) >= DAYS_7);
}
