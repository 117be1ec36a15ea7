/**
 * What reading a document gives: one or more texts that nobody has looked at yet. A draft is to be shown, corrected and
 * then adopted; only adopting gives blocks their ids.
 */
import type { LinkStatus } from '../alignment/model.js';
import type { BlockKind, Mark, TextMeta } from '../text/model.js';
import type { Problem } from './problems.js';

/** A note marker in a draft: it stands before the character at `at` (an offset) and opens the note with this label. */
export interface DraftNote {
  at: number;
  /** `label` of a block of kind `note` in the same draft. */
  note: string;
}

/** A block that has no id yet, unless the file gave it one. */
export interface DraftBlock {
  kind: BlockKind;
  /** Headings 2-6 (the title is in `meta`), items from 1. */
  level?: number;
  /** Items only: `•` or `3.` */
  marker?: string;
  /** Notes only: unique in its draft; letters, digits, hyphens and underscores. */
  label?: string;
  /** Notes only: the marker as the document prints it, where the label differs from it (`*`, or a `1` used twice). */
  printed?: string;
  /** Plain text: no space at either end, no tabs; a line feed is a hard line break. */
  text: string;
  /** Sorted, nested properly. A link's `href` may be a fragment that names an anchor of the same draft. */
  marks: Mark[];
  /** Sorted by place. */
  notes: DraftNote[];
  /** Block id, where the file is one of ours and has it. */
  id?: string;
  /** Names by which fragment links of the same document lead here. */
  anchors?: string[];
  /** Offsets at which sentences start, where the file says so; see `Block.sentences`. */
  sentences?: number[];
  /** Page of a paginated document on which the block starts, from 1. */
  page?: number;
  /** Language as the document itself states it (BCP 47), where it does. */
  language?: string;
  /** How sure the reader is of this block, 0-1. Absent where nothing was guessed. */
  confidence?: number;
}

/** Why something was left out; words for each in left-out.ts. */
export type LeftOutReason =
  | 'navigation'
  | 'header'
  | 'footer'
  | 'sharing'
  | 'comments'
  | 'related'
  | 'author-box'
  | 'consent'
  | 'advertisement'
  | 'form'
  | 'hidden'
  | 'media'
  | 'title'
  | 'byline'
  | 'publication'
  | 'contents'
  | 'running-head'
  | 'page-number'
  | 'note-without-marker'
  | 'furniture';

/** A part of the document that is not taken as text. It stays visible and can be put back. */
export interface LeftOut {
  reason: LeftOutReason;
  blocks: DraftBlock[];
  /** It stood before the block with this index in `Draft.blocks`; the number of blocks when it stood at the end. */
  before: number;
}

/** A guess at the language of words. */
export interface LanguageGuess {
  /** BCP 47 primary subtag; `und` when there is nothing to go by. */
  code: string;
  /** 0-1: 0 for `und`. */
  confidence: number;
  /** Other languages that are possible, the likeliest first. */
  alternatives: { code: string; confidence: number }[];
}

/** One text of a document, in one language. */
export interface Draft {
  /** What the document says of itself. `title` may be missing; `role` and `provenance` are for the person to say. */
  meta: Partial<TextMeta>;
  language: LanguageGuess;
  blocks: DraftBlock[];
  leftOut: LeftOut[];
  /** How sure the reader is that all is right, 0-1. Absent for formats in which nothing is guessed. */
  confidence?: number;
}

/** A sentence of a draft: index of the block in `Draft.blocks`, and number from 1. */
export type SentencePlace = [block: number, sentence: number];

/** A link as the document gives it. Blocks are indices in `Draft.blocks`; either side may be empty. */
export interface DraftLink {
  source: number[];
  target: number[];
  status: LinkStatus;
  confidence?: number;
  by?: string;
  at?: string;
  sentences?: [source: SentencePlace[], target: SentencePlace[]][];
}

/** The links between two drafts, as the document gives them. */
export interface DraftLinks {
  /** Indices in `Imported.drafts`. */
  source: number;
  target: number;
  links: DraftLink[];
}

/** What reading one document gave. */
export interface Imported {
  /** Empty when nothing could be read: a problem says why. */
  drafts: Draft[];
  links?: DraftLinks[];
  problems: Problem[];
}
