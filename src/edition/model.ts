import { isOneToOne, type Link } from '../alignment/model.js';
import type { Block, Mark, NoteMarker, Provenance, TextMeta } from '../text/model.js';
import type { Side } from '../text/finding.js';

/**
 * An edition: source text, target text and alignment, as they are read, cached, searched and exported. Made by the
 * build (or from an import), never edited; its content hash is the SHA-256 of its bytes (UTF-8 JSON).
 */
export interface Edition {
  format: 'cotejo-edition';
  version: 1;
  slug: string;
  source: EditionText;
  target: EditionText;
  links: EditionLink[];
}

/** One text of an edition; `sha256` is that of the Markdown body it was made from. */
export interface EditionText {
  meta: TextMeta;
  sha256: string;
  blocks: EditionBlock[];
}

/** A block as in a text, with empty lists left out: an edition travels and is parsed on every visit. */
export interface EditionBlock extends Omit<Block, 'line' | 'sha256' | 'marks' | 'notes'> {
  marks?: Mark[];
  notes?: NoteMarker[];
}

/** A link as in the alignment, with what follows from the hashes. */
export interface EditionLink extends Link {
  /** The words of a block have changed since it was linked. */
  stale?: true;
  /** The words as they were linked, by block id, for the blocks that changed. */
  former?: Record<Side, Record<string, string>>;
  /** Stands so by the reader's own correction; never in an edition as it travels. */
  corrected?: true;
}

/** What a list of editions says of one, without its words: the entries of `editions/index.json`. */
export interface EditionCard {
  slug: string;
  /** Content hash: SHA-256 of the edition's bytes. */
  sha256: string;
  /** Size in bytes. */
  bytes: number;
  rows: number;
  reviewed: number;
  source: CardText;
  target: CardText;
}

/** What a card says of one of its texts. */
export interface CardText {
  language: string;
  title: string;
  provenance: Provenance;
}

/** How much of an edition is aligned, and how much of that a person has reviewed, in rows. */
export interface EditionSummary {
  rows: number;
  /** Rows with words on both sides. */
  aligned: number;
  reviewed: number;
  stale: number;
  /** Rows that are not one to one, or whose sentences are not. */
  differences: number;
  /** Rows that the reader has corrected; absent where there are none. */
  corrected?: number;
}

/** A plain look at the outer form: what is inside is written as words and addresses, whatever it is. */
export function isEdition(value: unknown): value is Edition {
  const edition = value as Partial<Edition> | null;
  const isText = (text: unknown): boolean => Array.isArray((text as EditionText | undefined)?.blocks);
  return (
    edition?.format === 'cotejo-edition' &&
    edition.version === 1 &&
    isText(edition.source) &&
    isText(edition.target) &&
    Array.isArray(edition.links)
  );
}

/** Counts the rows of an edition. */
export function summarise(edition: Edition): EditionSummary {
  const summary: EditionSummary = { rows: edition.links.length, aligned: 0, reviewed: 0, stale: 0, differences: 0 };
  for (const link of edition.links) {
    if (link.source.length > 0 && link.target.length > 0) summary.aligned++;
    if (link.stale) summary.stale++;
    else if (link.status === 'reviewed') summary.reviewed++;
    if (!isOneToOne(link)) summary.differences++;
    if (link.corrected) summary.corrected = (summary.corrected ?? 0) + 1;
  }
  return summary;
}

/**
 * The prefix of a side's ids in addresses and documents: none for the source (`#p14`), the language and a full stop for
 * the target (`#en.p14`).
 */
export const idPrefix = (edition: Edition, side: Side): string =>
  side === 'source' ? '' : `${edition.target.meta.language}.`;
