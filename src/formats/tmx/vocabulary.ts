import type { Mark } from '../../text/model.js';

/** Types of the `prop`s in which a unit keeps what TMX has no element for. Types of one's own start with `x-`. */
export const PROP = {
  slug: 'x-slug',
  /** Which units make one link. */
  link: 'x-link',
  /** Number of the pair of sentences inside its link. */
  pair: 'x-pair',
  status: 'x-status',
  confidence: 'x-confidence',
  by: 'x-by',
  at: 'x-at',
  stale: 'x-stale',
  side: 'x-side',
  /** `p14.1`, or `p14.1:0-56 p14.2:57-90` with the offsets in the segment's plain text. */
  parts: 'x-parts',
  /** `h2 heading 2`: what a block is, where it stands first. */
  block: 'x-block',
  /** Id of a sentence that the next one follows without a space. */
  glued: 'x-glued',
} as const;

/** HTML element and TMX type of each mark. */
export const CODES: Record<Mark['type'], { tag: string; type: string }> = {
  em: { tag: 'em', type: 'italic' },
  strong: { tag: 'strong', type: 'bold' },
  code: { tag: 'code', type: 'x-code' },
  link: { tag: 'a', type: 'link' },
};
