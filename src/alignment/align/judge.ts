import { weighChain } from './chain.js';
import type { Belief } from './prior.js';
import type { Side } from './units.js';

/** How much heavier the chain must be than chance makes it: on translations it is two to ten times, else about once. */
const HEAVIER = 1.4;
const HEAVIER_BY = 2;
/** Lexical score for each word that only learning from a true translation has reached: 0.11 to 0.5; others stay under 0.08. */
const LEARNT = 0.1;
/** Fewer units than this can hardly be judged: only words that speak against them count. */
const FEW = 10;
const AGAINST = -0.03;
/** Without any word in common even this many are too few. */
const FEW_UNRELATED = 40;

/**
 * Whether two sides look like translations of each other. Rare words in common stand in the same order in both; turning
 * one side round must spoil that. `evidence` is the mean lexical score of a word in the links that were found.
 */
export function looksAligned(source: Side, target: Side, belief: Belief, evidence: number): boolean {
  const units = Math.min(source.count, target.count);
  if (units === 0) return source.count === target.count;
  if (units < FEW) return evidence > AGAINST;
  const { straight, reversed } = weighChain(source, target, belief);
  if (straight >= HEAVIER * reversed + HEAVIER_BY || evidence > LEARNT) return true;
  return straight < HEAVIER_BY && units < FEW_UNRELATED && evidence > AGAINST;
}
