/** Which word of one text, written with a capital, answers to which of the other: State and Estado. */
import { otherSide } from '../../edition/sentences.js';
import type { Side } from '../../text/finding.js';
import type { Study } from '../rule.js';
import { blockOf, cached, pairAt, wordsOf, type AlignedPair } from '../study.js';
import { capitalsOf, stemOf } from './capitals.js';

/** Raised words of one side by pair: how often each, by folded form. */
type Counts = Map<AlignedPair, Map<string, number>>;

/** Words (no phrases) of either side that have a capital in the middle of a sentence, by pair. */
const raisedByPair = cached((study: Study): Record<Side, Counts> => {
  const counts: Record<Side, Counts> = { source: new Map(), target: new Map() };
  for (const side of ['source', 'target'] as const) {
    const text = study[side];
    if (!text) continue;
    for (const places of capitalsOf(text).raised.values()) {
      for (const { block, start, folded } of places) {
        const pair = pairAt(study, side, block.id, start);
        if (!pair || pair[otherSide(side)].length === 0) continue;
        const own = counts[side].get(pair) ?? new Map<string, number>();
        own.set(folded, (own.get(folded) ?? 0) + 1);
        counts[side].set(pair, own);
      }
    }
  }
  return counts;
});

/** Share of pairs that two words must have in common (Dice), and in how many. */
const DICE = 0.5;
const LEAST = 3;

/** The raised word of the other side that goes with a raised word of `side`, or undefined. */
export function raisedCounterpart(study: Study, side: Side, folded: string): string | undefined {
  const own = raisedByPair(study)[side];
  const others = raisedByPair(study)[otherSide(side)];
  const pairs = [...own].filter(([, words]) => words.has(folded)).map(([pair]) => pair);
  const shared = new Map<string, number>();
  for (const pair of pairs)
    for (const word of others.get(pair)?.keys() ?? []) shared.set(word, (shared.get(word) ?? 0) + 1);
  let best: string | undefined;
  let score = 0;
  for (const [word, count] of shared) {
    if (count < LEAST) continue;
    const all = [...others.values()].filter((words) => words.has(word)).length;
    const dice = (2 * count) / (all + pairs.length);
    if (dice > score) [best, score] = [word, dice];
  }
  return score >= DICE ? best : undefined;
}

/** How often a pair has a word with a capital on one side: in the middle of a sentence, or anywhere. */
export function countRaised(study: Study, pair: AlignedPair, side: Side, folded: string): number {
  const [first] = folded.split(' ');
  return pair[side].reduce((count, { block, start, end }) => {
    const words = wordsOf(blockOf(study[side]!, block)!);
    return (
      count +
      words.filter(
        (word) => stemOf(word) === first && word.start >= start && word.end <= end && /^\p{Lu}/u.test(word.text),
      ).length
    );
  }, 0);
}
