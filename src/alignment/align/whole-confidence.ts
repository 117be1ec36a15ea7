import { LEAST_LENGTHS, addUp, logOdds, scoreSpanLengths, type LinkEvidence } from './confidence.js';
import type { Joined } from './join.js';
import type { Span } from './learn.js';
import type { Parts } from './parts.js';
import type { Posteriors } from './posterior.js';
import type { Scorer } from './score.js';
import type { Whole } from './wholes.js';

/** As CALIBRATION, for links of units that were found by their parts: fitted on the same texts. */
export const WHOLE_CALIBRATION = {
  constant: 0.749,
  corners: 0.142,
  weakest: 0.191,
  words: 1.56,
  lengths: 0.226,
  wide: -0.77,
  alone: 0.227,
  unlinked: -1.03,
};

/** What the calibration looks at. */
export interface WholeFeatures {
  /** Log odds of the path passing the start and the end of the link: the lesser. */
  corners: number;
  /** Log odds of the least sure link of parts inside; of the surest where one unit of each side is linked. */
  weakest: number;
  /** Lexical score for each word. */
  words: number;
  /** Log score of the lengths, 0 or less. */
  lengths: number;
  /** 1 where a side has several units. */
  wide: number;
  /** 1 for a unit without counterpart. */
  alone: number;
  /** Share of the parts that are not linked. */
  unlinked: number;
}

/** What was found of the parts. */
export interface FoundParts {
  scorer: Scorer;
  joined: readonly Joined[];
  posteriors: Posteriors;
  evidence: readonly LinkEvidence[];
}

/** What is known of each link of units. */
export function wholeFeatures(
  wholes: readonly Whole[],
  found: FoundParts,
  parts: { source: Parts; target: Parts },
): WholeFeatures[] {
  const { scorer, joined, posteriors, evidence } = found;
  const starts = { source: firstParts(parts.source), target: firstParts(parts.target) };
  const odds = joined.map(({ first, end }) => Math.min(...Array.from(posteriors.links.subarray(first, end), logOdds)));
  return wholes.map(({ span, first, end }): WholeFeatures => {
    const own = joined.slice(first, end);
    const alone = span.from === span.fromEnd || span.to === span.toEnd;
    const wide = !alone && (span.fromEnd - span.from > 1 || span.toEnd - span.to > 1);
    const linked = own
      .map((link, k) => [link, odds[first + k]] as const)
      .filter(([{ span: of }]) => of.from < of.fromEnd && of.to < of.toEnd);
    const sure = alone ? odds.slice(first, end) : linked.map(([, each]) => each);
    const corner = (at: number): number => logOdds(posteriors.corners[at]);
    const of = partsOf(span, starts);
    const all = of.fromEnd - of.from + of.toEnd - of.to;
    const within = linked.reduce((sum, [{ span: s }]) => sum + s.fromEnd - s.from + s.toEnd - s.to, 0);
    const { words, count } = addUp(evidence.slice(first, end));
    return {
      corners: own.length ? Math.min(corner(own[0].first), corner(own[own.length - 1].end)) : 0,
      weakest: sure.length ? (wide || alone ? Math.min(...sure) : Math.max(...sure)) : 0,
      words: count ? words / count : 0,
      lengths: alone ? 0 : Math.max(LEAST_LENGTHS, scoreSpanLengths(scorer, of)),
      wide: wide ? 1 : 0,
      alone: alone ? 1 : 0,
      unlinked: alone || all === 0 ? 0 : 1 - within / all,
    };
  });
}

/** The first part of each unit, and the end of the last one. */
function firstParts({ units, owner }: Parts): number[] {
  const firsts: number[] = [];
  owner.forEach((unit, part) => (firsts[unit] ??= part));
  return [...firsts, units.length];
}

const partsOf = (
  { from, fromEnd, to, toEnd }: Span,
  { source, target }: Record<'source' | 'target', number[]>,
): Span => ({
  from: source[from],
  fromEnd: source[fromEnd],
  to: target[to],
  toEnd: target[toEnd],
});
