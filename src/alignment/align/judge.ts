import { weighChain } from './chain.js';
import type { Belief } from './prior.js';
import type { Side } from './units.js';

/** How much heavier the chain must be than chance makes it: on translations it is two to ten times, else about once. */
const HEAVIER = 1.4;
/** And by how many sure pairs of words, in texts of this many units or more; in shorter ones by as much less. */
const HEAVIER_BY = 2;
const MANY = 40;
/** Lexical score for each word that only learning from a true translation has reached: 0.11 to 0.5; others stay under 0.08. */
const LEARNT = 0.1;
/** Fewer units than this can hardly be judged without a lexicon: only words that speak against them count. */
const FEW = 10;
const AGAINST = -0.03;
/** With a lexicon even four units of a free translation reach this; others stay under it, however long they are. */
const FOR = 0.02;
const FEWEST = 4;

/**
 * Whether two sides look like translations of each other. Rare words in common stand in the same order in both; turning
 * one side round must spoil that. `evidence` is the mean lexical score of a word in the links that were found;
 * `informed`, whether there was a lexicon.
 */
export function looksAligned(source: Side, target: Side, belief: Belief, evidence: number, informed: boolean): boolean {
  const units = Math.min(source.count, target.count);
  if (units === 0) return source.count === target.count;
  if (units < FEW) return evidence > (informed && units >= FEWEST ? FOR : AGAINST);
  if (evidence > LEARNT) return true;
  if (informed && evidence < FOR) return false;
  const { straight, reversed } = weighChain(source, target, belief);
  if (straight >= HEAVIER * reversed + HEAVIER_BY * Math.min(1, units / MANY)) return true;
  return straight < HEAVIER_BY && units < MANY && evidence > AGAINST;
}
