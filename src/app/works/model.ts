/** What is kept of a work of one's own library: what it is made from, so that the edition can be made again at any time. */
import type { EditionCard } from '../../edition/model.js';
import type { Draft } from '../../formats/draft.js';
import type { Side } from '../../text/finding.js';

/** A file of a work: its path in a project, and its words. */
export interface WorkFile {
  path: string;
  text: string;
}

/** The three files that the edition of a work is built from: two texts in Markdown and the alignment in JSON. */
export interface WorkFiles {
  source: WorkFile;
  target: WorkFile;
  alignment: WorkFile;
}

/** One thing that was done to a work. */
export interface WorkChange {
  /** ISO 8601. */
  at: string;
  what: 'made' | 'words' | 'meta' | 'replaced';
  side?: Side;
  /** Id of the block whose words were changed. */
  block?: string;
  /** Words of the block before; of a text that was replaced, all its Markdown. */
  before?: string;
  after?: string;
  /** Of what was made from a package: SHA-256 of the edition there, so that it is not put on the shelf twice. */
  from?: string;
}

/** A work, under `work/<slug>` in store `works` of database `user`. */
export interface Work {
  version: 1;
  slug: string;
  files: WorkFiles;
  /** In the order in which it was done. */
  history: WorkChange[];
}

/** What the shelf needs to know of a work, under `card/<slug>` in the same store. */
export interface WorkCard {
  version: 1;
  /** That of the edition which the work makes. */
  card: EditionCard;
}

/** A text that waits for its translation, under `draft/<slug>` in the same store: no edition yet. */
export interface WaitingText {
  version: 1;
  slug: string;
  /** When it was kept; ISO 8601. */
  at: string;
  draft: Draft;
}

/** A work that was deleted, under `deleted/<slug>@<milliseconds>` in the same store: it can be put back for a time. */
export interface DeletedWork {
  version: 1;
  /** ISO 8601. */
  at: string;
  work: Work;
  card: WorkCard | null;
}

/** How long a deleted work can be put back, in milliseconds: thirty days. */
const DELETED_FOR = 30 * 24 * 3600 * 1000;

/** Whether a work was deleted so long ago that it is not shown any more. @param now - Milliseconds since 1970. */
export const isOver = ({ at }: DeletedWork, now: number): boolean => now - Date.parse(at) > DELETED_FOR;

/** The store of works. */
export const STORE = 'works';

/** Key of a work. */
export const workKey = (slug: string): string => `work/${slug}`;

/** Key of a text that waits. */
export const draftKey = (slug: string): string => `draft/${slug}`;

/** Key of a work that was deleted at a time. */
export const deletedKey = (slug: string, at: number): string => `deleted/${slug}@${at}`;

/** Key of its card. */
export const cardKey = (slug: string): string => `card/${slug}`;

/** The bytes of an edition and its card. */
export interface MadeEdition {
  bytes: Uint8Array;
  card: EditionCard;
}
