/** How long the two sides of the pairs of a study are, and how their lengths usually compare. */
import type { Side } from '../../text/finding.js';
import type { Study } from '../rule.js';
import { cached, pairsOf, type AlignedPair } from '../study.js';
import { isWordUnit } from '../units.js';
import { sideOf } from './scan.js';
import { deviation, median } from './statistics.js';

/** Letters and digits of one side of a pair, without addresses, code and punctuation. */
export const lengthOf = (study: Study, pair: AlignedPair, side: Side): number =>
  countLetters(sideOf(study, pair, side));

/** Letters, marks and digits of words, in UTF-16 units. */
export function countLetters(words: string): number {
  let count = 0;
  for (let at = 0; at < words.length; at++) if (isWordUnit(words.charCodeAt(at))) count++;
  return count;
}

/** A pair with the lengths of its sides. */
export interface Measured {
  pair: AlignedPair;
  source: number;
  target: number;
  /** Logarithm of target over source, less the median of the study. */
  ratio: number;
  /** `ratio` in robust standard deviations of the study, as far as a sentence of this length may stray. */
  score: number;
}

/** What a study's pairs come to. */
export interface Lengths {
  /** Pairs with words on both sides. */
  measured: Measured[];
  /** Median of the logarithms of target over source. */
  centre: number;
}

/** Shortest side, in letters, whose ratio says anything. */
const LEAST = 15;
/** Pairs that a statistic needs. */
const ENOUGH = 12;

/**
 * Lengths of all pairs, or undefined where there are too few. The spread of a logarithm of lengths falls with the square
 * root of the length (Gale and Church 1993), so ratios are weighted by it before the median absolute deviation is taken.
 */
export const lengthsOf = cached((study: Study): { known: Lengths | undefined } => {
  const all = pairsOf(study).flatMap((pair) => {
    if (pair.source.length === 0 || pair.target.length === 0) return [];
    const [source, target] = [lengthOf(study, pair, 'source'), lengthOf(study, pair, 'target')];
    return source >= LEAST && target >= LEAST ? [{ pair, source, target, raw: Math.log(target / source) }] : [];
  });
  if (all.length < ENOUGH) return { known: undefined };
  const centre = median(all.map(({ raw }) => raw));
  const weighted = all.map(({ raw, source, target }) => (raw - centre) * Math.sqrt((source + target) / 2));
  // A very regular text must not make every small difference an outlier.
  const spread = Math.max(deviation(weighted, 0), 0.6);
  const measured = all.map(({ pair, source, target, raw }, index) => ({
    pair,
    source,
    target,
    ratio: raw - centre,
    score: weighted[index] / spread,
  }));
  return { known: { measured, centre } };
});
