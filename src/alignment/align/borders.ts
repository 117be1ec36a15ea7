import type { Explainer, Explainers, Words } from './explain.js';
import type { Span } from './learn.js';
import { scoreLengths, type LengthModel } from './length.js';
import type { Piece, PieceReader } from './pieces.js';

/** Pieces at either side of a border that may belong to the other side of it. */
const MOST_PIECES = 3;

/** A move that loses more than this by the lengths is not looked at: hardly any words make up for it. */
const MOST_LOSS = 6;

/** What borders are weighed with. */
export interface BorderScorer {
  explainers: Explainers;
  pieces: { source: PieceReader; target: PieceReader };
  lengths: LengthModel;
}

/** One side of a link: its words, and its first and last unit in pieces. */
interface Half {
  words: Words;
  first: Piece[];
  last: Piece[];
}

/** A link as it is weighed. */
interface Weighed {
  source: Half;
  target: Half;
}

/**
 * For each border between two links, by how much they score better when up to three sentences next to the border, on one
 * side alone, change over to the other link. Where that is much, content has moved across the border in translation, and
 * only both links together are right. `-Infinity` beside a unit without counterpart, and where nothing can move.
 */
export function* weighBorders(spans: readonly Span[], scorer: BorderScorer): Generator<number, Float64Array> {
  const gains = new Float64Array(Math.max(0, spans.length - 1)).fill(-Infinity);
  let before: Weighed | undefined;
  let work = 0;
  for (let s = 0; s < spans.length; s++) {
    const after = weigh(spans[s], scorer);
    if (before && after) gains[s - 1] = bestMove(before, after, scorer);
    before = after;
    work += after ? after.source.words.size + after.target.words.size : 0;
    if (work > 2000) {
      yield s;
      work = 0;
    }
  }
  return gains;
}

function weigh({ from, fromEnd, to, toEnd }: Span, { explainers, pieces }: BorderScorer): Weighed | undefined {
  if (from === fromEnd || to === toEnd) return undefined;
  const read = (explainer: Explainer, reader: PieceReader, first: number, end: number): Half => ({
    words: explainer.read(first, end),
    first: reader.read(first),
    last: reader.read(end - 1),
  });
  return {
    source: read(explainers.forward, pieces.source, from, fromEnd),
    target: read(explainers.backward, pieces.target, to, toEnd),
  };
}

/** A move of pieces out of one half of a link into the same half of another. */
interface Move {
  giver: Weighed;
  taker: Weighed;
  /** The half that moves, and the other one. */
  side: 'source' | 'target';
  other: 'source' | 'target';
}

/** The best gain of moving pieces across the border, from either link to the other, on either side. */
function bestMove(before: Weighed, after: Weighed, scorer: BorderScorer): number {
  let best = -Infinity;
  for (const giver of [before, after]) {
    const taker = giver === before ? after : before;
    for (const side of ['source', 'target'] as const) {
      const move: Move = { giver, taker, side, other: side === 'source' ? 'target' : 'source' };
      const pieces = giver === before ? [...giver[side].last].reverse() : giver[side].first;
      const types = new Set<number>();
      let chars = 0;
      for (const piece of pieces.slice(0, Math.min(MOST_PIECES, pieces.length - 1))) {
        chars += piece.chars;
        const byLength = gainOfLengths(move, chars, scorer.lengths);
        if (byLength < -MOST_LOSS) break;
        for (const type of piece.types()) types.add(type);
        const words = gainOfWords(move, types, scorer.explainers);
        if (words > 0) best = Math.max(best, words + byLength);
      }
    }
  }
  return best;
}

function gainOfWords(
  { giver, taker, side, other }: Move,
  moved: ReadonlySet<number>,
  { forward, backward }: Explainers,
): number {
  const [there, back] = side === 'source' ? [forward, backward] : [backward, forward];
  let gain = 0;
  // The words that move: explained by the words of the new link rather than of the old one.
  for (const type of moved) {
    gain += back.score(type, taker[other].words.sums.values[type], taker[other].words.size);
    gain -= back.score(type, giver[other].words.sums.values[type], giver[other].words.size);
  }
  if (gain <= 0) return 0;
  // The words of the other side, with and without them.
  const [given, taken] = [giver[side].words, taker[side].words];
  const rest = Math.max(1, given.size - moved.size);
  const { values, types } = there.sum(moved);
  for (const type of types) {
    const [sum, less, more] = [values[type], given.sums.values[type], taken.sums.values[type]];
    if (taker[other].words.types.has(type)) {
      gain += there.score(type, more + sum, taken.size + moved.size) - there.score(type, more, taken.size);
    }
    if (giver[other].words.types.has(type)) {
      gain += there.score(type, less - sum, rest) - there.score(type, less, given.size);
    }
  }
  return gain;
}

function gainOfLengths({ giver, taker, side }: Move, moved: number, lengths: LengthModel): number {
  const score = ({ source, target }: Weighed, by: number): number => {
    const [x, y] = side === 'source' ? [by, 0] : [0, by];
    return scoreLengths(Math.max(0, source.words.chars + x), Math.max(0, target.words.chars + y), lengths);
  };
  return score(giver, -moved) + score(taker, moved) - score(giver, 0) - score(taker, 0);
}
