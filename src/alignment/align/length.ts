import type { Point } from './band.js';
import type { Span } from './learn.js';
import type { Side } from './units.js';
import { WEIGHTS } from './weights.js';

/** How the lengths of the two sides go together (Gale & Church 1993). */
export interface LengthModel {
  /** Characters of the target for one of the source. */
  ratio: number;
  /** Variance for each character. */
  variance: number;
}

/** Anchors from which the ratio is taken; with fewer, it is that of the whole texts. */
const LEAST_ANCHORS = 8;

/**
 * Before any link is known: the median ratio of the units that the chain of rare words pairs, since a part of one text
 * may be missing; without such units, the ratio of the whole texts.
 */
export function firstLengths(source: Side, target: Side, chain: readonly Point[]): LengthModel {
  const ratios: number[] = [];
  for (const [i, j] of chain.slice(1, -1)) {
    const ratio = target.chars[j] / source.chars[i];
    if (Number.isFinite(ratio) && ratio > 0) ratios.push(ratio);
  }
  ratios.sort((a, b) => a - b);
  const whole = sum(target.chars, 0, target.count) / sum(source.chars, 0, source.count);
  const ratio = ratios.length >= LEAST_ANCHORS ? ratios[ratios.length >> 1] : whole;
  const usable = Number.isFinite(ratio) && ratio > 0;
  return { ratio: usable ? Math.min(4, Math.max(0.25, ratio)) : 1, variance: WEIGHTS.variance };
}

/** The ratio and the variance of the links found so far; of the middle nine tenths, for the rest may be wrong links. */
export function learnLengths(source: Side, target: Side, spans: readonly Span[], before: LengthModel): LengthModel {
  const pairs = spans.map((span) => [
    sum(source.chars, span.from, span.fromEnd),
    sum(target.chars, span.to, span.toEnd),
  ]);
  if (pairs.length < 10) return before;
  let [a, b] = [0, 0];
  for (const [x, y] of pairs) {
    a += x;
    b += y;
  }
  if (a === 0 || b === 0) return before;
  const ratio = Math.min(10, Math.max(0.1, b / a));
  const squares = pairs.map(([x, y]) => deviation(x, y, { ratio, variance: 1 }) ** 2).sort((p, q) => p - q);
  const middle = squares.slice(0, Math.ceil(squares.length * 0.9));
  // The middle nine tenths of a normal distribution have 0.63 of its variance.
  const variance = middle.reduce((total, square) => total + square, 0) / middle.length / 0.63;
  return { ratio, variance: Math.min(40, Math.max(1, variance)) };
}

/** By how many standard deviations two lengths differ from the ratio; the same for both directions. */
export function deviation(source: number, target: number, { ratio, variance }: LengthModel): number {
  const root = Math.sqrt(ratio);
  const x = source * root;
  const y = target / root;
  return (x - y) / Math.sqrt(variance * Math.max(1, (x + y) / 2));
}

/** Log score of two lengths: 0 for equal ones. Student's distribution, for translations have more outliers than errors. */
export function scoreLengths(source: number, target: number, model: LengthModel): number {
  const d = deviation(source, target, model);
  return (-WEIGHTS.length * (WEIGHTS.tail + 1) * Math.log(1 + (d * d) / WEIGHTS.tail)) / 2;
}

function sum(values: Float64Array, first: number, end: number): number {
  let total = 0;
  for (let i = first; i < end; i++) total += values[i];
  return total;
}
