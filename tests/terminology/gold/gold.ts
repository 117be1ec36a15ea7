/** The form of the hand-made lists of what is wrong and what is right in a shipped edition. */

/** What kind of defect it is; several rules may find one kind. */
export type DefectKind =
  | 'acronym'
  | 'term'
  | 'quotes'
  | 'brackets'
  | 'notes'
  | 'address'
  | 'numbers'
  | 'repetition'
  | 'omission'
  | 'names'
  | 'capitals'
  | 'spacing'
  | 'punctuation'
  | 'leftover'
  | 'false-friend'
  | 'grammar'
  | 'sense';

/** Words of a block; `nth` (from 0) where they stand there more than once. */
export type Quote = [block: string, words: string, nth?: number];

/** Something wrong. Found by a finding that overlaps one of its quotes. */
export interface Defect {
  kind: DefectKind;
  /** Where in the translation; several places where any of them names the defect. */
  target?: Quote[];
  /** Where in the original, for what only the original can show, or what is wrong in both. */
  source?: Quote[];
  what: string;
  /** `certain`: nobody would defend it. `arguable`: an editor may leave it; reporting it is no mistake. */
  status: 'certain' | 'arguable';
  /** Whether a rule could decide it from the texts alone. Otherwise it takes a reader. */
  decidable: boolean;
}

/** Words that are right although a naive check flags them. No finding from minor up may touch them. */
export interface RightPassage {
  side: 'source' | 'target';
  quote: Quote;
  why: string;
}

/** The lists for one edition. */
export interface Gold {
  slug: string;
  defects: Defect[];
  right: RightPassage[];
}
