import type { UnitLink } from './align.js';
import { WIDEST } from './lexical.js';
import { LINKED, SOURCE, TARGET, type Scorer } from './score.js';

/**
 * Weights of a logistic regression from what is known of a link to the probability that exactly this link is right, fitted
 * on the development files that the scores were tuned on; bench/align.mjs prints how well it holds on the others.
 */
export const CALIBRATION = {
  constant: 0.2,
  posterior: 0.19,
  words: 2.6,
  wide: -1.3,
  unlinked: 0.9,
  neighbours: 0.17,
};

/** What the calibration looks at. */
export interface Features {
  /** Log odds of the posterior. */
  posterior: number;
  /** Lexical score for each word. */
  words: number;
  /** 1 for anything but 1-1. */
  wide: number;
  /** 1 for a unit without counterpart. */
  unlinked: number;
  /** Log odds of the less sure neighbour: errors come in pairs. */
  neighbours: number;
}

/** The links of a path with calibrated confidence, and the mean lexical score of their words. */
export function rateLinks(
  scorer: Scorer,
  types: Uint8Array,
  posteriors: Float64Array,
): { links: UnitLink[]; evidence: number } {
  const links: UnitLink[] = [];
  let [i, j] = [0, 0];
  const odds = Array.from(posteriors, (p) => logOdds(p));
  let [evidence, weighed] = [0, 0];
  types.forEach((type, link) => {
    const [a, b] = [SOURCE[type], TARGET[type]];
    i += a;
    j += b;
    const words = type < LINKED ? scoreOfWords(scorer, i, j, a, b) : 0;
    const count = countWords(scorer, i, j, a, b);
    evidence += words;
    weighed += count;
    const confidence = rate({
      posterior: odds[link],
      words: count ? words / count : 0,
      wide: type === 0 ? 0 : 1,
      unlinked: type < LINKED ? 0 : 1,
      neighbours: Math.min(odds[link - 1] ?? MOST_ODDS, odds[link + 1] ?? MOST_ODDS),
    });
    links.push({ source: range(i - a, a), target: range(j - b, b), confidence });
  });
  return { links, evidence: weighed ? evidence / weighed : 0 };
}

/** Log odds are cut off here: what is surer than this is not surer than this. */
const MOST_ODDS = 12;

function rate(features: Features): number {
  const { constant, ...weights } = CALIBRATION;
  let sum = constant;
  for (const [name, weight] of Object.entries(weights)) sum += weight * features[name as keyof Features];
  return Math.min(0.999, Math.round(1000 / (1 + Math.exp(-sum))) / 1000);
}

const logOdds = (p: number): number => Math.max(-MOST_ODDS, Math.min(MOST_ODDS, Math.log(p / (1 - p))));

function scoreOfWords({ words, band }: Scorer, i: number, j: number, a: number, b: number): number {
  let score = 0;
  for (let k = 0; k < b; k++) score += words.forward[(band.offset[i] + j - k) * WIDEST + a - 1];
  for (let k = 0; k < a; k++) score += words.backward[(band.offset[i - k] + j) * WIDEST + b - 1];
  return score;
}

const countWords = ({ source, target }: Scorer, i: number, j: number, a: number, b: number): number =>
  source.starts[i] - source.starts[i - a] + target.starts[j] - target.starts[j - b];

const range = (first: number, count: number): number[] => Array.from({ length: count }, (_, k) => first + k);
