import type { EditionCard } from '../edition/model.js';

/** Where the last list of editions lies, so that the shelf can name what is not kept here, too. */
const INDEX_MIRROR = 'cotejo-index';

/** The last list that the server gave; empty where there was none. */
export function readIndexMirror(): EditionCard[] {
  try {
    const cards: unknown = JSON.parse(localStorage.getItem(INDEX_MIRROR) ?? '[]');
    return Array.isArray(cards)
      ? (cards as EditionCard[]).filter((card) => !!card?.slug && !!card.source?.title && !!card.target?.title)
      : [];
  } catch {
    return [];
  }
}

/** Keeps the list for a visit without the server. */
export function writeIndexMirror(cards: EditionCard[]): void {
  try {
    localStorage.setItem(INDEX_MIRROR, JSON.stringify(cards));
  } catch {
    // Offline, the shelf then names only what is kept.
  }
}
