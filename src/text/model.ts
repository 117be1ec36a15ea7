/**
 * A text: one document in one language, as plain data. Markup is kept beside the words, not in them: a block is its
 * plain text plus marks and note markers at offsets, so that an offset means the same to every part of Cotejo.
 *
 * **Offset**: UTF-16 units in a block's plain text, without markup and without note markers; `start` inclusive,
 * `end` exclusive.
 */

/** Where the words of a text come from. */
export type Provenance = 'published' | 'reconstruction' | 'authored' | 'imported' | 'machine';

/** All values of {@link Provenance}. */
export const PROVENANCES: readonly Provenance[] = ['published', 'reconstruction', 'authored', 'imported', 'machine'];

/** What a block is. A heading has a `level` (2-6), an item a `marker` and a `level` (nesting, from 1), a note a `label`. */
export type BlockKind = 'heading' | 'paragraph' | 'item' | 'quote' | 'note';

/** Emphasis, code or a link over a span of a block's plain text. Marks nest properly and are sorted by start. */
export interface Mark {
  type: 'em' | 'strong' | 'code' | 'link';
  start: number;
  end: number;
  /** Links only: an `http:`, `https:` or `mailto:` address, or a fragment (`#p3`). */
  href?: string;
}

/** A note marker: it stands before the character at `at`, and opens the note with the block id `note`. */
export interface NoteMarker {
  at: number;
  /** Block id of the note, such as `fn7`. */
  note: string;
}

/** The unit of alignment. */
export interface Block {
  /** Unique in its text and never changed once published: `h2`, `p14`, `fn7`. */
  id: string;
  kind: BlockKind;
  level?: number;
  /** Items only: `•` or `3.` */
  marker?: string;
  /** Notes only: the label as written between `[^` and `]`. */
  label?: string;
  /** Plain text. A line feed is a hard line break. */
  text: string;
  marks: Mark[];
  notes: NoteMarker[];
  /**
   * Stored sentence boundaries: the offset at which each sentence starts, ascending, the first 0. A sentence ends
   * where the next starts, less the white space before it. Empty for a block without words.
   */
  sentences: number[];
  /** SHA-256 of the UTF-8 plain text, lower-case hexadecimal. */
  sha256: string;
  /** Line in the file, from 1. Not part of an edition. */
  line: number;
}

/** Front matter of a text. Unknown keys are kept in `other`. */
export interface TextMeta {
  title: string;
  language: string;
  role: 'original' | 'translation';
  provenance: Provenance;
  provenanceNote?: string;
  author?: string;
  publisher?: string;
  journal?: string;
  volume?: string;
  issue?: string;
  /** A date or an interval as ISO 8601: `2024-10/2024-12`. */
  published?: string;
  url?: string;
  rights?: string;
  other?: Record<string, string>;
}

/** A parsed text. */
export interface Text {
  file: string;
  meta: TextMeta;
  /** SHA-256 of the UTF-8 body: what follows the front matter, line ends as LF. */
  sha256: string;
  blocks: Block[];
}

/** Span of sentence `number` (from 1) of a block: `[start, end)`, or undefined when there is no such sentence. */
export function sentenceSpan(
  block: { text: string; sentences: number[] },
  number: number,
): { start: number; end: number } | undefined {
  const start = block.sentences[number - 1];
  if (start === undefined) return undefined;
  let end = block.sentences[number] ?? block.text.length;
  while (end > start && /\s/.test(block.text[end - 1])) end--;
  return { start, end };
}

/** Number (from 1) of the sentence that holds an offset; 0 for a block without sentences. */
export function sentenceAt(block: { sentences: number[] }, offset: number): number {
  const { sentences } = block;
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle] <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
