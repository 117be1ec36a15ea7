/** What is kept of a work of one's own library: what it is made from, so that the edition can be made again at any time. */
import type { EditionCard } from '../../edition/model.js';
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

/** The store of works. */
export const STORE = 'works';

/** Key of a work. */
export const workKey = (slug: string): string => `work/${slug}`;

/** Key of its card. */
export const cardKey = (slug: string): string => `card/${slug}`;

/** The bytes of an edition and its card. */
export interface MadeEdition {
  bytes: Uint8Array;
  card: EditionCard;
}
