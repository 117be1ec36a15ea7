/**
 * The marker outside IndexedDB: how often database `user` was written, and how much it holds. Browsers replace a
 * damaged or evicted database by an empty one and say nothing; the marker survives most of these cases.
 *
 * The marker is written after a write is done, so that it never claims more than was kept: a database with fewer
 * writes behind it than the marker has lost something.
 */
import type { StorageError } from './errors.js';
import type { Canary, StorageState } from './types.js';
import type { UserStore } from './user.js';

/** Reads and writes the marker of one database. Nothing here throws: what cannot be kept is not kept. */
export interface Marker {
  /** The marker in localStorage, or else in the private file system; null when there is none. */
  read(): Promise<Canary | null>;
  /** Puts the marker forward; an older one than is there changes nothing. */
  write(canary: Canary): void;
  /** Puts the marker to what it is told, even back. */
  reset(canary: Canary): Promise<void>;
}

/** Folder of the private file system in which all of Cotejo's files are. */
export const FOLDER = 'cotejo';

/** The marker of the database with this name. */
export function createMarker(name: string): Marker {
  const key = `${name}.marker`;
  let counted = '';

  const readHere = (): Canary | null => {
    try {
      return parse(localStorage.getItem(key));
    } catch {
      return null;
    }
  };

  /** Returns whether localStorage took it. */
  const writeHere = (canary: Canary): boolean => {
    try {
      localStorage.setItem(key, JSON.stringify(canary));
      return true;
    } catch {
      return false;
    }
  };

  const files = () => import('./opfs.js').catch(() => null);
  const writeFile = async (canary: Canary) => {
    counted = JSON.stringify(canary.counts);
    await (await files())?.writeFile(FOLDER, key, JSON.stringify(canary));
  };

  return {
    read: async () => readHere() ?? parse((await (await files())?.readFile(FOLDER, key)) ?? null),
    write(canary) {
      if (canary.generation <= (readHere()?.generation ?? 0)) return;
      // The file costs more to write: it follows when the number of records changes.
      if (!writeHere(canary) || counted !== JSON.stringify(canary.counts)) void writeFile(canary);
    },
    reset: async (canary) => {
      writeHere(canary);
      await writeFile(canary);
    },
  };
}

function parse(text: string | null): Canary | null {
  try {
    const canary = JSON.parse(text ?? 'null') as Canary | null;
    return canary && Number.isInteger(canary.generation) && typeof canary.counts === 'object' ? canary : null;
  } catch {
    return null;
  }
}

/**
 * What is true of database `user`; opens it if need be. Reads every record and checks it. Never throws, deletes
 * nothing, makes no database where one was lost.
 */
export async function diagnose(user: UserStore): Promise<StorageState> {
  // Before the database: what another tab writes meanwhile must not look like a loss.
  const lastKnown = await user.marker.read();
  try {
    const { generation, counts, expected, damaged } = await user.inspect();
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
