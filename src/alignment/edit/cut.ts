import type { Side } from '../../text/finding.js';
import { parseSentenceId } from '../model.js';
import { other, SIDES, type Cut, type Pair } from './pairs.js';

/** Where a split is asked for: before a unit, or anywhere (`place` 0) in the pair. */
export interface SplitPlace {
  side: Side;
  /** Units of that side that are to stand before the cut; 0 leaves it to what is known of the pair. */
  place: number;
}

/** Units that a cut may be further down on one side than on the other. */
const REACH = 40;

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
    // In a pair of very many units the cut is sought about as far down on both sides.
    const middle = Math.round((own * m) / Math.max(1, n));
    for (let k = Math.max(0, middle - REACH); k <= Math.min(m, middle + REACH); k++) {
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

/** Counts the sentence links that a cut between blocks tears: those that stand neither all before nor all after it. */
function countTorn(pair: Pair, sentences: readonly Pair[]): (cut: Cut) => number {
  const spanOn = (side: Side): ((ids: readonly string[]) => [first: number, last: number]) => {
    const places = new Map(pair[side].map((unit, index) => [unit, index]));
    return (ids) => {
      const found = ids.map((id) => places.get(parseSentenceId(id)?.[0] ?? '') ?? 0);
      return [Math.min(...found), Math.max(...found)];
    };
  };
  const [onSource, onTarget] = SIDES.map(spanOn);
  const spans = sentences.map(({ source, target }) => ({ source: onSource(source), target: onTarget(target) }));
  return ({ source, target }) =>
    spans.filter((span) => {
      const before = span.source[1] < source && span.target[1] < target;
      return !before && (span.source[0] < source || span.target[0] < target);
    }).length;
}

function countOneSided(pair: Pair, { source, target }: Cut): number {
  const parts = [
    [source, target],
    [pair.source.length - source, pair.target.length - target],
  ];
  return parts.filter(([a, b]) => a === 0 || b === 0).length;
}
