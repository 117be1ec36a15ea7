import { isEdition, type Edition, type EditionCard } from '../edition/model.js';
import type { EditionStore } from '../storage/editions.js';
import { StorageError } from '../storage/errors.js';

/** An edition that was fetched or read, with the very bytes it came from. */
export interface LibraryEdition {
  edition: Edition;
  sha256: string;
  bytes: Uint8Array;
}

/** What is kept here, or null. @throws StorageError (`damaged`: what is kept is not what was stored) */
export async function readStored(store: EditionStore, slug: string): Promise<LibraryEdition | null> {
  const read = await store.read(slug);
  if (!read) return null;
  if (!isEdition(read.edition)) throw new StorageError('damaged', `edition ${slug}`);
  return { edition: read.edition, sha256: read.record.sha256, bytes: read.record.bytes };
}

/** Keeps an edition. @throws StorageError */
export async function storeEdition(
  store: EditionStore,
  { edition, sha256: hash, bytes }: LibraryEdition,
): Promise<void> {
  const card = cardOf(edition, hash, bytes.length);
  await store.write({ slug: edition.slug, sha256: hash, bytes, storedAt: Date.now(), size: bytes.length, card });
  note(KEPT, edition.slug, true);
}

function cardOf(edition: Edition, hash: string, bytes: number): EditionCard {
  const text = ({ meta: { language, title, provenance } }: Edition['source']) => ({ language, title, provenance });
  return {
    slug: edition.slug,
    sha256: hash,
    bytes,
    rows: edition.links.length,
    reviewed: edition.links.filter((link) => link.status === 'reviewed' && !link.stale).length,
    source: text(edition.source),
    target: text(edition.target),
  };
}

/** Where it is noted which editions the reader has taken off their shelf. */
const REMOVED = 'cotejo-removed';

/** Where it is noted, outside the database, which editions are kept: a copy that the browser deletes is missed. */
const KEPT = 'cotejo-kept';

/** Whether an edition was kept here and nobody has taken it off the shelf since. */
export const wasKept = (slug: string): boolean => noted(KEPT).includes(slug);

/** Whether the reader has removed an edition: then it is not kept again but when they open it or ask for it. */
export const wasRemoved = (slug: string): boolean => noted(REMOVED).includes(slug);

/** Notes that an edition was removed, or is wanted again. */
export function noteRemoved(slug: string, gone: boolean): void {
  note(REMOVED, slug, gone);
  if (gone) note(KEPT, slug, false);
}

function note(list: string, slug: string, on: boolean): void {
  const others = noted(list).filter((each) => each !== slug);
  try {
    localStorage.setItem(list, JSON.stringify(on ? [...others, slug] : others));
  } catch {
    // A removed guide may be kept again with the next article; a copy that vanishes is not missed.
  }
}

function noted(list: string): string[] {
  try {
    const slugs: unknown = JSON.parse(localStorage.getItem(list) ?? '[]');
    return Array.isArray(slugs) ? slugs.map(String) : [];
  } catch {
    return [];
  }
}
