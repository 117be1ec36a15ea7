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

/** What the storage notes about the last copy, and about the last package of the library. */
interface CopyNote {
  key: 'copy' | 'library';
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
 * Notes that a package with all that lies in these stores was handed to the user: it counts like a copy of them.
 *
 * @param generation that of the database before the package was made
 * @throws StorageError
 */
export async function confirmLibrary(user: UserStore, generation: number, stores: readonly string[]): Promise<void> {
  const note: CopyNote & { stores: string[] } = { key: 'library', at: Date.now(), generation, stores: [...stores] };
  await user.connection.run(['meta'], 'readwrite', 'strict', (tx) => tx.objectStore('meta').put(note));
}

/**
 * The last copy, and what changed since. What is in a package that was handed over has not changed.
 *
 *
 * @param stores those whose records count; all but `aside` unless told
 * @throws StorageError
 */
export async function copyStatus(
  user: UserStore,
  stores: readonly string[] = user.stores.filter((store) => store !== 'aside'),
): Promise<CopyStatus> {
  const [note, packed] = await user.connection.run(['meta'], 'readonly', 'relaxed', (tx) => {
    const meta = tx.objectStore('meta');
    return Promise.all([
      meta.get('copy') as Promise<CopyNote | undefined>,
      meta.get('library') as Promise<(CopyNote & { stores: string[] }) | undefined>,
    ]);
  });
  const { records } = await inspect(user);
  const savedUntil = (store: string): number =>
    Math.max(note?.generation ?? 0, packed?.stores.includes(store) ? packed.generation : 0);
  const changed = records
    .filter(({ store, record }) => stores.includes(store) && record.generation > savedUntil(store))
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
