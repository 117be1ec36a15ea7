/** Files on the user's own disk that a page may write to: the browser's handles of them. Loaded when used. */
import type { UserStore } from './user.js';

/** A handle that the browser can keep in a database, such as a `FileSystemFileHandle`. */
interface HandleNote<H> {
  key: string;
  handle: H;
}

/** Handles are no record of the user's work: they mean nothing in another browser, and no copy file holds them. */
const keyOf = (name: string): string => `handle/${name}`;

/**
 * Keeps a handle, in the place of an earlier one of that name.
 *
 * @param name what the file is for, such as the slug of an edition
 * @throws StorageError
 */
export async function keepHandle(user: UserStore, name: string, handle: object): Promise<void> {
  const note: HandleNote<object> = { key: keyOf(name), handle };
  await user.connection.run(['meta'], 'readwrite', 'strict', (tx) => tx.objectStore('meta').put(note));
}

/**
 * The handle that was kept under a name. The browser asks the user again whether the page may write to it.
 *
 * @throws StorageError
 */
export async function readHandle<H>(user: UserStore, name: string): Promise<H | undefined> {
  const note = await user.connection.run(
    ['meta'],
    'readonly',
    'relaxed',
    (tx) => tx.objectStore('meta').get(keyOf(name)) as Promise<HandleNote<H> | undefined>,
  );
  return note?.handle;
}
