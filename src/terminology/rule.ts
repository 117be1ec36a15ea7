/**
 * The form of a translation check. A rule is a small pure function over a study (one text, or two with their links)
 * that yields hits: places with offsets and the parameters of its message. What turns hits into findings is check.ts.
 *
 * Categories are those of MQM (Multidimensional Quality Metrics, themqm.org): `terminology/…`, `accuracy/omission`,
 * `linguistic-conventions/punctuation` and so on.
 */
import type { EditionBlock, EditionLink } from '../edition/model.js';
import type { Severity, Side, Zone } from '../text/finding.js';
import type { TextMeta } from '../text/model.js';

/** Severities of translation findings. */
export type TranslationSeverity = Exclude<Severity, 'error' | 'warning'>;

/** One text under study. A text that is checked alone stands on side `source`, whatever it was translated from. */
export interface StudyText {
  side: Side;
  meta: TextMeta;
  blocks: EditionBlock[];
}

/** What rules look at: an edition, or one text alone (`target` null and no links). */
export interface Study {
  source: StudyText;
  target: StudyText | null;
  links: EditionLink[];
}

/** Words of a block; `start` inclusive, `end` exclusive, offsets in its plain text. */
export interface Place {
  side: Side;
  block: string;
  start: number;
  end: number;
}

/** What a rule found. At least one of the places is set. */
export interface Hit {
  severity: TranslationSeverity;
  /** Zone of the first place, unless told. */
  zone?: Zone;
  /** Concept concerned: its id in the termbase, or the short form in the source for acronyms without one. */
  concept?: string;
  source?: Place;
  target?: Place;
  /** Says of a hit of a rule that needs one text that it holds the two texts against each other all the same. */
  compares?: true;
  /** Key of the message among those of the rule; `default` unless told. */
  variant?: string;
  /** Values of the gaps in the message. */
  parameters?: Record<string, string | number>;
}

/** A message in both languages of the interface, with `{gaps}`. */
export interface RuleMessage {
  en: string;
  es: string;
}

/** A check. Rules are small files, one each; the examples in `examples` are its documentation and its tests. */
export interface Rule {
  /** Kebab-case, never changed once published: decisions are kept under it. */
  id: string;
  /** MQM category. */
  category: string;
  /** `text`: looks at each text alone, and can check a text without a counterpart. `pair`: needs both. */
  needs: 'text' | 'pair';
  /** What it says, by variant. */
  messages: { default: RuleMessage } & Record<string, RuleMessage>;
  /** Name and explanation for the rule's own page. */
  title: RuleMessage;
  explanation: RuleMessage;
  /** Worked examples: at least one that is found and one where the rule stays silent. */
  examples: RuleExample[];
  /**
   * Rules that say more about the same words: a hit gives way to a hit of one of them whose words, in the text that both
   * name, overlap its own; where they name no text in common, to one in the sentence that answers. One defect is one
   * finding.
   */
  yieldsTo?: readonly string[];
  check(study: Study): Iterable<Hit>;
}

/**
 * A worked example. Each text is a list of blocks in Markdown without ids (paragraphs; a block that starts with `## ` is
 * a heading, with `[^1]: ` a note); blocks are linked one to one in order, an empty string stands for no block, and
 * their sentences are linked one to one where there are as many on both sides. Languages are Spanish and English unless
 * told. `found` are the quoted words, `source | target`, `-` for none; empty: must stay silent. A text without a
 * counterpart (`target` left out) is on side `source`; `languages[0]` says what it is written in.
 */
export interface RuleExample {
  languages?: [source: string, target: string];
  source: string[];
  target?: string[];
  found: string[];
}
