/** Small text files in the origin private file system. Loaded when used. */
import { within } from './within.js';

/** Milliseconds after which a browser that does not answer counts as one without such files. */
const LIMIT = 3000;

/** Text of a file, or null when there is no such file or no such file system. Never throws. */
export const readFile = (folder: string, file: string): Promise<string | null> =>
  quietly(async () => {
    const handle = await (await open(folder, false)).getFileHandle(fileName(file));
    return (await handle.getFile()).text();
  });

/**
 * Writes a file whole: after a crash it is the former one or the new one. Never throws.
 *
 * @returns whether it was written
 */
export const writeFile = async (folder: string, file: string, text: string): Promise<boolean> =>
  (await quietly(async () => {
    const handle = await (await open(folder, true)).getFileHandle(fileName(file), { create: true });
    const writable = await handle.createWritable();
    await writable.write(text);
    await writable.close();
    return true;
  })) ?? false;

const open = async (folder: string, create: boolean) =>
  (await navigator.storage.getDirectory()).getDirectoryHandle(folder, { create });

/** Database names hold slashes; file names must not. */
const fileName = (name: string) => encodeURIComponent(name);

const quietly = <T>(work: () => Promise<T>): Promise<T | null> => within(work(), LIMIT, () => null).catch(() => null);
