import type { Joined } from './join.js';
import type { Span } from './learn.js';
import { scoreLengths } from './length.js';
import { WIDEST } from './lexical.js';
import { LINKED, SOURCE, TARGET, type Scorer } from './score.js';

/**
 * Weights of a logistic regression from what is known of a link to the probability that exactly this link is right, fitted
 * on what the scores were tuned on; bench/align.mjs prints how well it holds on the others.
 */
export const CALIBRATION = {
  constant: 1.22,
  posterior: 0.356,
  words: 0.986,
  lengths: 0.153,
  wide: -1.27,
  crossing: -0.803,
  joined: -0.692,
};

/** What the calibration looks at. */
export interface Features {
  /** Log odds of the posterior; of a joined link, of the least sure part. */
  posterior: number;
  /** Lexical score for each word. */
  words: number;
  /** Log score of the lengths, 0 or less, down to -4. */
  lengths: number;
  /** 1 for anything but 1-1. */
  wide: number;
  /** The greater gain of moving sentences across a border of the link: it may have to be joined. */
  crossing: number;
  /** 1 for a link that was joined of others. */
  joined: number;
}

/** Lexical score of a link, and the number of words that it is a sum over. */
export interface LinkEvidence {
  words: number;
  count: number;
}

/** The links of a path, and what is known of each. */
export interface FoundPath {
  types: Uint8Array;
  /** Probability of each link among all paths, 0-1. */
  posteriors: Float64Array;
  /** The links after joining, and the gains of the borders between these. */
  joined: readonly Joined[];
  gains: Float64Array;
}

/** What is known of each joined link; and the mean lexical score of a word in all links. */
export function linkFeatures(
  scorer: Scorer,
  { types, posteriors, joined, gains }: FoundPath,
): { features: Features[]; links: LinkEvidence[]; evidence: number } {
  const parts = readParts(scorer, types);
  const odds = Array.from(posteriors, logOdds);
  const links = joined.map(({ first, end }) => addUp(parts.slice(first, end)));
  const features = joined.map(({ first, end, span }, index): Features => {
    const { words, count } = links[index];
    const [a, b] = [span.fromEnd - span.from, span.toEnd - span.to];
    return {
      posterior: Math.min(...odds.slice(first, end)),
      words: count ? words / count : 0,
      lengths: a === 0 || b === 0 ? 0 : Math.max(LEAST_LENGTHS, scoreSpanLengths(scorer, span)),
      wide: a === 1 && b === 1 ? 0 : 1,
      crossing: Math.max(0, gains[index - 1] ?? 0, gains[index] ?? 0),
      joined: end - first > 1 ? 1 : 0,
    };
  });
  const all = addUp(parts);
  return { features, links, evidence: all.count ? all.words / all.count : 0 };
}

/** The evidence of several links together. */
export const addUp = (parts: readonly LinkEvidence[]): LinkEvidence =>
  parts.reduce((sum, { words, count }) => ({ words: sum.words + words, count: sum.count + count }), {
    words: 0,
    count: 0,
  });

/** Lexical score and number of words of each link of a path. */
function readParts(scorer: Scorer, types: Uint8Array): LinkEvidence[] {
  let [i, j] = [0, 0];
  return Array.from(types, (type) => {
    const [a, b] = [SOURCE[type], TARGET[type]];
    i += a;
    j += b;
    return { words: type < LINKED ? scoreOfWords(scorer, i, j, a, b) : 0, count: countWords(scorer, i, j, a, b) };
  });
}

/** The score of lengths is cut off here. */
export const LEAST_LENGTHS = -4;

/** Log score of the lengths of a link of any width. */
export function scoreSpanLengths({ source, target, lengths }: Scorer, { from, fromEnd, to, toEnd }: Span): number {
  const sum = (chars: Float64Array): number => chars.reduce((total, each) => total + each, 0);
  return scoreLengths(sum(source.chars.subarray(from, fromEnd)), sum(target.chars.subarray(to, toEnd)), lengths);
}

/** Log odds are cut off here: what is surer than this is not surer than this. */
const MOST_ODDS = 12;

/** Probability that a link is right, 0-1, in thousandths. */
export function rate<F extends Record<keyof F, number>>(features: F, calibration: { constant: number } & F): number {
  let sum = calibration.constant;
  for (const name of Object.keys(features) as (keyof F)[]) sum += calibration[name] * features[name];
  return Math.min(0.999, Math.round(1000 / (1 + Math.exp(-sum))) / 1000);
}

/** Log odds of a probability, within bounds. */
export const logOdds = (p: number): number => Math.max(-MOST_ODDS, Math.min(MOST_ODDS, Math.log(p / (1 - p))));

function scoreOfWords({ words, band }: Scorer, i: number, j: number, a: number, b: number): number {
  let score = 0;
  for (let k = 0; k < b; k++) score += words.forward[(band.offset[i] + j - k) * WIDEST + a - 1];
  for (let k = 0; k < a; k++) score += words.backward[(band.offset[i - k] + j) * WIDEST + b - 1];
  return score;
}

const countWords = ({ source, target }: Scorer, i: number, j: number, a: number, b: number): number =>
  source.starts[i] - source.starts[i - a] + target.starts[j] - target.starts[j - b];
