import type { Band } from './band.js';
import type { LexicalScores } from './lexical.js';
import { WIDEST } from './lexical.js';
import { scoreLengths, type LengthModel } from './length.js';
import type { Tables } from './prior.js';
import { scoreShapes, type Agreement } from './shape.js';
import type { Side } from './units.js';
import { WEIGHTS } from './weights.js';

/** Scores are kept as whole multiples of this, so that sums are exact: the same result in every engine and both ways round. */
export const GRAIN = 2 ** 12;

/** Link types: how many units of each side. Null links last: between equals, what can be linked is linked. */
export const TYPES: readonly (readonly [source: number, target: number])[] = [
  [1, 1],
  [1, 2],
  [2, 1],
  [2, 2],
  [1, 3],
  [3, 1],
  [1, 4],
  [4, 1],
  [2, 3],
  [3, 2],
  [3, 3],
  [1, 0],
  [0, 1],
];

/** A group for each unit of both sides. */
export interface Groups {
  source: ArrayLike<number>;
  target: ArrayLike<number>;
}

/** Everything the score of a link needs. */
export interface Scorer {
  source: Side;
  target: Side;
  band: Band;
  words: LexicalScores;
  /** The word tables that gave them. */
  tables: Tables;
  /** Share of words without counterpart. */
  noise: number;
  lengths: LengthModel;
  /** How often this text is merged, split and cut; that of most texts where nothing is known of it yet. */
  priors?: Priors;
  /** What the ends of units say. */
  agreement: Agreement;
  /** Units of different groups are never linked. */
  groups?: Groups;
}

/** A link that would leave the band or its group. */
export const OUTSIDE = -(2 ** 31);

/**
 * Scores of all links in the band, in grains: link type `t` that ends in a cell is at `cell * LINKED + t`. Yields the
 * row it has come to.
 */
export function* scoreBand(scorer: Scorer): Generator<number, Int32Array> {
  const { band } = scorer;
  const scores = new Int32Array(band.cells * LINKED).fill(OUTSIDE);
  let work = 0;
  for (let i = 0; i <= band.rows; i++) {
    for (let j = band.low[i]; j <= band.high[i]; j++) scoreCell(scorer, i, j, scores);
    if ((work += band.high[i] - band.low[i]) > 5000) {
      yield i;
      work = 0;
    }
  }
  return scores;
}

/** Scores of the links that end after `i` source and `j` target units. */
function scoreCell(scorer: Scorer, i: number, j: number, scores: Int32Array): void {
  const { band, groups } = scorer;
  const priors = scorer.priors?.links ?? PRIOR;
  const cell = (band.offset[i] + j) * LINKED;
  for (let type = 0; type < LINKED; type++) {
    const a = SOURCE[type];
    const b = TARGET[type];
    if (i < a || j < b || j - b < band.low[i - a] || j - b > band.high[i - a]) continue;
    if (groups && !sameGroup(groups, i, j, a, b)) continue;
    // The words are scored in cells of this row and column only.
    if (j > band.high[i - a + 1] || j - b + 1 < band.low[i]) continue;
    // No score comes near the end of the range but that of units a million times as long as others.
    scores[cell + type] = Math.max(1 - 2 ** 30, Math.round(scoreLink(scorer, i, j, a, b, priors[type]) * GRAIN));
  }
}

/** Groups are runs of units, so that the first and the last of each side are enough. */
function sameGroup({ source, target }: Groups, i: number, j: number, a: number, b: number): boolean {
  const group = source[i - 1];
  return source[i - a] === group && target[j - 1] === group && target[j - b] === group;
}

/** Score of the link of `a` source and `b` target units that ends in a cell. */
function scoreLink(scorer: Scorer, i: number, j: number, a: number, b: number, prior: number): number {
  const { band, words, source, target, lengths, agreement } = scorer;
  let [there, here, x, y] = [0, 0, 0, 0];
  let joints = 0;
  let at = (band.offset[i] + j) * WIDEST + a - 1;
  for (let k = 1; k <= b; k++, at -= WIDEST) {
    there += words.forward[at];
    y += target.chars[j - k];
    if (k < b) joints += target.joints[j - k];
  }
  for (let k = 1; k <= a; k++) {
    here += words.backward[(band.offset[i - k + 1] + j) * WIDEST + b - 1];
    x += source.chars[i - k];
    if (k < a) joints += source.joints[i - k];
  }
  return (
    prior +
    joints +
    soften(there + here) +
    scoreLengths(x, y, lengths) +
    scoreKinds(source, target, i, j, a, b) +
    scoreShapes(agreement, source, target, i, j, a, b)
  );
}

/**
 * Words that speak against a link do so together: that a passage is rendered freely accounts for all of them. So beyond a
 * point the score falls ever more slowly, and never below three times as far.
 */
function soften(score: number): number {
  const beyond = -score - WEIGHTS.against;
  return beyond > 0 ? -WEIGHTS.against * (1 + (2 * beyond) / (beyond + 2 * WEIGHTS.against)) : score;
}

/** The first so many types are links; two null links follow. */
export const LINKED = 11;
/** Units of each type in the source. */
export const SOURCE = Int32Array.from(TYPES, ([a]) => a);
/** Units of each type in the target. */
export const TARGET = Int32Array.from(TYPES, ([, b]) => b);
/** Log priors by type, in the order of {@link TYPES}. */
const PRIOR = new Float64Array(LINKED);
/** Log priors of a unit without counterpart: after a link, and after another such unit. In grains. */
export const NULLS = { open: 0, extend: 0 };
function setPriors(): void {
  for (let type = 0; type < LINKED; type++) {
    const [a, b] = TYPES[type];
    PRIOR[type] = WEIGHTS.prior[a < b ? `${a}-${b}` : `${b}-${a}`];
  }
  NULLS.open = Math.round(WEIGHTS.gap * GRAIN);
  NULLS.extend = Math.round(WEIGHTS.gapGoesOn * GRAIN);
}
setPriors();

/** Log priors of one text: by link type, and of units without counterpart, as in {@link NULLS}. */
export interface Priors {
  links: Float64Array;
  nulls: { open: number; extend: number };
}

/**
 * Priors for a text whose best path so far is known: the share of merged and of missing units differs from text to text
 * far more than chance, so that what was found counts beside what most texts are like.
 */
export function learnPriors(types: Uint8Array): Priors {
  let [merged, open, after] = [0, 0, 0];
  types.forEach((type, k) => {
    if (type > 0 && type < LINKED) merged++;
    if (type >= LINKED && !(k > 0 && types[k - 1] >= LINKED)) open++;
    if (type >= LINKED && k > 0 && types[k - 1] >= LINKED) after++;
  });
  const { usual, texts, adapt } = WEIGHTS;
  const all = types.length - after + texts;
  const shift = (count: number, share: number): number => adapt * Math.log((count + texts * share) / (all * share));
  const one = shift(types.length - after - merged - open, 1 - usual.merged - usual.missing);
  const more = shift(merged, usual.merged);
  const links = PRIOR.map((prior, type) => prior + (type === 0 ? one : more));
  const gap = shift(open, usual.missing);
  return { links, nulls: { open: NULLS.open + Math.round(gap * GRAIN), extend: NULLS.extend } };
}

/** Headings, notes and other blocks are linked with their like. */
function scoreKinds(source: Side, target: Side, i: number, j: number, a: number, b: number): number {
  if (!source.kinds || !target.kinds) return 0;
  let mixed = 0;
  for (let k = 1; k <= a; k++) if (source.kinds[i - k] !== target.kinds[j - 1]) mixed++;
  for (let k = 2; k <= b; k++) if (target.kinds[j - k] !== target.kinds[j - 1]) mixed++;
  return mixed * WEIGHTS.mixed;
}
