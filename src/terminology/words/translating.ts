/** Studies of two known languages, and the copied runs of all their pairs. */
import type { Study } from '../rule.js';
import { cached, languageOf, pairsOf, type AlignedPair } from '../study.js';
import { copiedRuns, type CopiedRun } from './copied.js';

/** The two languages of a study, where both are known and they differ; else undefined. */
export function languagesOf(study: Study): { from: string; to: string } | undefined {
  if (!study.target) return undefined;
  const [from, to] = [languageOf(study.source), languageOf(study.target)];
  const isKnown = (language: string): boolean => language === 'es' || language === 'en';
  return isKnown(from) && isKnown(to) && from !== to ? { from, to } : undefined;
}

/** A copied run with the pair it stands in. */
export interface CopiedInPair extends CopiedRun {
  pair: AlignedPair;
}

/** The copied runs of all pairs, in order; empty unless the study has two known languages. */
export const copiedOf = cached((study: Study): CopiedInPair[] => {
  if (!languagesOf(study)) return [];
  return pairsOf(study).flatMap((pair) =>
    pair.source.length > 0 && pair.target.length > 0 ? copiedRuns(study, pair).map((run) => ({ ...run, pair })) : [],
  );
});
