/**
 * An alignment: all the links between two texts, with the hash, the sentence boundaries and the words of every block
 * as they were when the links were made. The format of alignment/*.json; its JSON Schema is alignment.schema.json.
 */

/** Sentence ids of the two sides that answer to each other: `[["p14.2"], ["p14.2", "p15.1"]]`. A side may be empty. */
export type SentenceLink = [source: string[], target: string[]];

/** Whether a person has looked at a link. *Stale* is derived from the hashes and never stored. */
export type LinkStatus = 'auto' | 'reviewed';

/** Which source blocks answer to which target blocks. An empty target is an omission, an empty source an addition. */
export interface Link {
  source: string[];
  target: string[];
  status: LinkStatus;
  /** Probability that the link is right, 0-1. Absent where nobody estimated it. */
  confidence?: number;
  /** Who made or reviewed the link. */
  by?: string;
  /** When: an ISO 8601 date or date-time. */
  at?: string;
  /** Sentence links, in order. They stay inside their link. */
  sentences?: SentenceLink[];
}

/** A block as it was when the links were made. */
export interface AlignedBlock {
  /** SHA-256 of the plain text. */
  sha256: string;
  /** Stored sentence boundaries: see `Block.sentences`. */
  sentences: number[];
  /** The words, kept so that a later change can be shown beside them. */
  text: string;
}

/** One side of an alignment. */
export interface AlignedText {
  file: string;
  language: string;
  /** SHA-256 of the body; see `Text.sha256`. Empty while the file has not been stamped. */
  sha256: string;
  blocks: Record<string, AlignedBlock>;
}

/** An alignment file. */
export interface Alignment {
  /** Where an editor finds the schema; kept as it was. */
  $schema?: string;
  version: 1;
  source: AlignedText;
  target: AlignedText;
  links: Link[];
}

/** What an alignment knows of a block, or undefined. Ids such as `constructor` are ids, too. */
export const alignedBlock = (aligned: AlignedText, id: string): AlignedBlock | undefined =>
  Object.hasOwn(aligned.blocks, id) ? aligned.blocks[id] : undefined;

/** The block a sentence id belongs to and its number from 1: `p14.2` -> `['p14', 2]`. Undefined when malformed. */
export function parseSentenceId(id: string): [block: string, number: number] | undefined {
  const dot = id.lastIndexOf('.');
  const number = id.slice(dot + 1);
  return dot > 0 && /^[1-9]\d*$/.test(number) ? [id.slice(0, dot), Number(number)] : undefined;
}

/** `1-1`, `1-2`, `0-1` ...: how many blocks stand on each side. */
export const linkType = (link: { source: unknown[]; target: unknown[] }): string =>
  `${link.source.length}-${link.target.length}`;

/** The types of a link's sentence links that are not 1-1, each once, in order: a merge inside two paragraphs is `2-1`. */
export function unevenSentences({ sentences = [] }: Link): string[] {
  const types = new Set<string>();
  for (const [source, target] of sentences)
    if (source.length !== 1 || target.length !== 1) types.add(linkType({ source, target }));
  return [...types];
}

/** Whether a link joins one block with one, sentence by sentence. */
export const isOneToOne = (link: Link): boolean => linkType(link) === '1-1' && unevenSentences(link).length === 0;
