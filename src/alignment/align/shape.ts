import type { Span } from './learn.js';
import type { Side } from './units.js';
import { WEIGHTS } from './weights.js';

/** How units begin and end, as class numbers: see {@link startClass} and {@link endClass}. */
export interface Shapes {
  starts: Uint8Array;
  ends: Uint8Array;
}

/** Number of classes of either kind. */
const CLASSES = 6;
/** Characters at either end that are looked at. */
const EDGE = 24;

const ENDS = [
  /[?？؟][^\p{L}\p{N}]*$/u,
  /[!！][^\p{L}\p{N}]*$/u,
  /[.…。।۔][^\p{L}\p{N}]*$/u,
  /[:：][^\p{L}\p{N}]*$/u,
  /[,;،؛，；–—-][^\p{L}\p{N}]*$/u,
];

/** How a unit ends: with a question mark, an exclamation mark, a full stop, a colon, another mark; or with none, a title. */
export function endClass(text: string): number {
  const end = text.trimEnd().slice(-EDGE);
  const found = ENDS.findIndex((pattern) => pattern.test(end));
  return found < 0 ? ENDS.length : found;
}

const STARTS = [/^[-–—―"“”„«»‘'‹「『]/u, /^[([{]/u, /^[^\p{L}\p{N}]*\p{N}/u, /^[^\p{L}\p{N}]*\p{Ll}/u];

/** How a unit begins: with a dash or quotation mark, a bracket, a number, a small letter, or otherwise. */
export function startClass(text: string): number {
  const start = text.trimStart().slice(0, EDGE);
  const found = STARTS.findIndex((pattern) => pattern.test(start));
  return found < 0 ? STARTS.length : found;
}

const [FULL_STOP, TITLE] = [2, ENDS.length];
const SMALL = 3;

/**
 * Log score of two units that follow each other being in one link: what starts in the middle of a sentence goes with what
 * is before it, and what ends without any mark is a title, which stands alone.
 */
export function scoreJoint(end: number, start: number): number {
  if (end <= FULL_STOP) return 0;
  if (start === SMALL) return WEIGHTS.goesOn;
  return end === TITLE ? WEIGHTS.title : 0;
}

/** Log scores by class of both sides, `source * CLASSES + target`, for the beginnings and the ends of links. */
export interface Agreement {
  starts: Float64Array;
  ends: Float64Array;
  /** Whether both begin a larger unit, or neither; where units are parts of larger ones. */
  firsts?: Float64Array;
}

/**
 * How much it says that both sides of a link begin or end alike. Two languages mark speech, questions and titles each in
 * its own way, but keep to it: a class is taken over with the probability that was found so far, or else drawn at random,
 * so that rare classes say more than common ones.
 */
export function learnAgreement(source: Side, target: Side, spans: readonly Span[]): Agreement {
  const { alike, texts } = WEIGHTS;
  const learn = (
    a: Uint8Array,
    b: Uint8Array,
    pairs: [number, number][],
    usual: number,
    classes = CLASSES,
  ): Float64Array => {
    const [p, q] = [shares(a, classes), shares(b, classes)];
    const chance = p.reduce((sum, share, k) => sum + share * q[k], 0);
    const same = pairs.filter(([i, j]) => a[i] === b[j]).length;
    // Expected agreement when a share is taken over: share + (1 - share) * chance.
    const usually = usual + (1 - usual) * chance;
    const rate = (same + texts * usually) / (pairs.length + texts);
    const share = Math.min(0.95, Math.max(0, (rate - chance) / Math.max(0.02, 1 - chance)));
    return scoresOf(p, q, share);
  };
  const begins = spans.map(({ from, to }): [number, number] => [from, to]);
  const firsts = [source.firsts ?? everyone(source), target.firsts ?? everyone(target)] as const;
  return {
    ...((source.firsts || target.firsts) && { firsts: learn(...firsts, begins, alike.firsts, 2) }),
    starts: learn(source.shapes.starts, target.shapes.starts, begins, alike.starts),
    ends: learn(
      source.shapes.ends,
      target.shapes.ends,
      spans.map(({ fromEnd, toEnd }) => [fromEnd - 1, toEnd - 1]),
      alike.ends,
    ),
  };
}

const everyone = ({ count }: Side): Uint8Array => new Uint8Array(count).fill(1);

/** The share of each class, none of them 0. */
function shares(of: Uint8Array, classes: number): Float64Array {
  const counts = new Float64Array(classes).fill(0.5);
  for (const each of of) counts[each]++;
  const all = of.length + classes / 2;
  return counts.map((count) => count / all);
}

function scoresOf(p: Float64Array, q: Float64Array, share: number): Float64Array {
  const classes = p.length;
  const scores = new Float64Array(classes * classes);
  for (let a = 0; a < classes; a++) {
    for (let b = 0; b < classes; b++) {
      const same = a === b ? share : 0;
      // The mean of both directions, so that it is the same for swapped sides.
      const both = Math.log(1 - share + same / q[b]) + Math.log(1 - share + same / p[a]);
      scores[a * classes + b] = ((classes === 2 ? WEIGHTS.firsts : WEIGHTS.shape) * both) / 2;
    }
  }
  return scores;
}

/** Score of a link of `a` source and `b` target units, the last of which are `i - 1` and `j - 1`. */
export function scoreShapes(
  { starts, ends, firsts }: Agreement,
  source: Side,
  target: Side,
  i: number,
  j: number,
  a: number,
  b: number,
): number {
  const first = source.shapes.starts[i - a] * CLASSES + target.shapes.starts[j - b];
  const parts = firsts ? firsts[2 * (source.firsts?.[i - a] ?? 1) + (target.firsts?.[j - b] ?? 1)] : 0;
  return parts + starts[first] + ends[source.shapes.ends[i - 1] * CLASSES + target.shapes.ends[j - 1]];
}
