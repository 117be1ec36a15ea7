/**
 * The marker outside IndexedDB: how often database `user` was written, and how much it holds. Browsers replace a
 * damaged or evicted database by an empty one and say nothing; the marker survives most of these cases.
 *
 * The marker is written after a write is done, so that it never claims more than was kept: a database with fewer
 * writes behind it than the marker has lost something.
 */
import type { Canary } from './types.js';

/** Reads and writes the marker of one database. Nothing here throws: what cannot be kept is not kept. */
export interface Marker {
  /** True when the browser said that it deleted the database as damaged. */
  wiped: boolean;
  /** The marker in localStorage, or else in the private file system; null when there is none. */
  read(): Promise<Canary | null>;
  /** Puts the marker forward; an older one than is there changes nothing. */
  write(canary: Canary): void;
  /** Puts the marker to what it is told, even back. */
  reset(canary: Canary): Promise<void>;
  /** Resolves when what `write` left to the background is done. */
  settled(): Promise<void>;
}

/** Folder of the private file system in which all of Cotejo's files are. */
export const FOLDER = 'cotejo';

/** The marker of the database with this name. */
export function createMarker(name: string): Marker {
  const key = `${name}.marker`;
  let counted = '';
  let writing = Promise.resolve();

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
  /** One after the other, so that the last one stays. */
  const writeFile = (canary: Canary) => {
    counted = JSON.stringify(canary.counts);
    return (writing = writing.then(async () => {
      await (await files())?.writeFile(FOLDER, key, JSON.stringify(canary));
    }));
  };

  return {
    wiped: false,
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
    settled: () => writing,
  };
}

function parse(text: string | null): Canary | null {
  try {
    const canary = JSON.parse(text ?? 'null') as Canary | null;
    return canary?.counts && Number.isInteger(canary.generation) ? canary : null;
  } catch {
    return null;
  }
}
