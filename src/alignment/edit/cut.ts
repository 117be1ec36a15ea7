import type { Side } from '../../text/finding.js';
import { parseSentenceId } from '../model.js';
import { other, SIDES, type Cut, type Pair } from './pairs.js';

/** Where a split is asked for: before a unit, or anywhere (`place` 0) in the pair. */
export interface SplitPlace {
  side: Side;
  /** Units of that side that are to stand before the cut; 0 leaves it to what is known of the pair. */
  place: number;
}

/** Cost of a part with words on one side only: it is seldom what is meant. */
const ONE_SIDED = 0.5;

/**
 * The likeliest place to cut a pair in two: where the fewest sentence links are torn, and else where both texts are cut
 * at the same part of their length. `lengthOf` gives the length of a unit in characters. Undefined for a single unit.
 */
export function bestCut(
  pair: Pair,
  { side, place }: SplitPlace,
  lengthOf: (side: Side, unit: string) => number,
  sentences: readonly Pair[] = [],
): Cut | undefined {
  let best: Cut | undefined;
  let least = Infinity;
  const shares = { source: shareBefore(pair, 'source', lengthOf), target: shareBefore(pair, 'target', lengthOf) };
  const torn = countTorn(pair, sentences);
  for (const cut of cutsOf(pair, side, place)) {
    const balance = Math.abs(shares.source[cut.source] - shares.target[cut.target]);
    const cost = torn(cut) + balance + ONE_SIDED * countOneSided(pair, cut);
    if (cost < least) [best, least] = [cut, cost];
  }
  return best;
}

function* cutsOf(pair: Pair, side: Side, place: number): Generator<Cut> {
  const [n, m] = [pair[side].length, pair[other(side)].length];
  const places = place > 0 && place < n ? [place] : Array.from({ length: n + 1 }, (_, k) => k);
  for (const own of places) {
    for (let k = 0; k <= m; k++) {
      const cut = { [side]: own, [other(side)]: k } as Cut;
      const first = cut.source + cut.target;
      // All of the target before all of the source is the same cut the other way round.
      const turned = cut.source === 0 && cut.target === pair.target.length && pair.source.length > 0;
      if (first > 0 && first < n + m && !turned) yield cut;
    }
  }
}

/** For each number of units the share of the side's characters that stand in them; even where there are none. */
function shareBefore(pair: Pair, side: Side, lengthOf: (side: Side, unit: string) => number): number[] {
  const lengths = pair[side].map((unit) => lengthOf(side, unit));
  const total = lengths.reduce((sum, length) => sum + length, 0) || 1;
  const shares = [0];
  for (const length of lengths) shares.push(shares[shares.length - 1] + length / total);
  return shares;
}

/** Counts the sentence links that a cut between blocks tears. */
function countTorn(pair: Pair, sentences: readonly Pair[]): (cut: Cut) => number {
  const placeOf = Object.fromEntries(
    SIDES.map((side) => [side, new Map(pair[side].map((unit, index) => [unit, index]))]),
  ) as Record<Side, Map<string, number>>;
  const spans = sentences.map((sentence) =>
    SIDES.flatMap((side) =>
      sentence[side].map((id) => ({ side, place: placeOf[side].get(parseSentenceId(id)?.[0] ?? '') ?? 0 })),
    ),
  );
  return (cut) =>
    spans.filter((span) => new Set(span.map(({ side, place }) => (place < cut[side] ? 0 : 1))).size > 1).length;
}

function countOneSided(pair: Pair, { source, target }: Cut): number {
  const parts = [
    [source, target],
    [pair.source.length - source, pair.target.length - target],
  ];
  return parts.filter(([a, b]) => a === 0 || b === 0).length;
}
