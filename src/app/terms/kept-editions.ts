/** The editions that are kept here, one after the other: for questions about all of them. */
import type { EditionStore } from '../../storage/editions.js';
import { readStored, type LibraryEdition } from '../stored.js';

/** An edition that is kept, or what keeps it from being read. */
export interface KeptEdition {
  slug: string;
  /** Title of the original. */
  title: string;
  /** How many come before it, and how many there are in all. */
  at: number;
  all: number;
  edition: LibraryEdition['edition'] | null;
}

/**
 * Reads what is kept, each when the one before it is done with; ends when the signal says so. An edition that cannot be
 * read is given without its words.
 *
 * @throws StorageError when the list itself cannot be read
 */
export async function* keptEditions(editions: EditionStore, signal: AbortSignal): AsyncGenerator<KeptEdition> {
  const list = await editions.list();
  for (const [at, card] of list.entries()) {
    if (signal.aborted) return;
    const { slug, source } = card;
    const read = await readStored(editions, slug).catch(() => null);
    if (signal.aborted) return;
    yield { slug, title: source.title, at, all: list.length, edition: read?.edition ?? null };
  }
}
