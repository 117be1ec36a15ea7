/** A concept weighed row by row: how often the source names it, how often the translation does, and where it does not. */
import type { Place, Study } from '../../rule.js';
import { blockOf, cached, languageOf, type AlignedPair } from '../../study.js';
import { tokensOf } from '../block-tokens.js';
import { isAdmitted, termsIn, type Termbase } from '../model.js';
import { matcherOf, occurrences, type ConceptOccurrences, type Occurrence } from '../occurrences.js';
import { allOn, byPair, byRow, liesIn } from './places.js';

/** A concept in a row of the alignment. */
export interface Balance {
  all: ConceptOccurrences;
  row: number;
  source: Occurrence[];
  /** Terms of the concept in the translation, of any status, those inside longer terms among them. */
  target: Occurrence[];
  /** Sentence links of the row whose source has the concept and whose translation has no term of it. */
  without: { pair: AlignedPair; source: Occurrence[] }[];
}

/**
 * All concepts in all rows whose source names them and that are translated at all, for concepts that have a term in the
 * language of the translation that may be used. A source term that several concepts share counts as named where any of
 * them is.
 */
export function balances(termbase: Termbase, study: Study): Balance[] {
  const known = kept(termbase);
  let answer = known.get(study);
  if (!answer) known.set(study, (answer = [...weigh(termbase, study)]));
  return answer;
}
const kept = cached((_termbase: Termbase) => new WeakMap<Study, Balance[]>());

function* weigh(termbase: Termbase, study: Study): Generator<Balance> {
  if (!study.target) return;
  const found = occurrences(termbase, study);
  const language = languageOf(study.target);
  for (const all of found.values()) {
    if (!termsIn(all.concept, language).some(isAdmitted)) continue;
    const targets = allOn('target', all);
    const rows = byRow(targets);
    for (const [row, source] of byRow(all.source)) {
      if (study.links[row].target.length === 0) continue;
      const named = (pair: AlignedPair, occurrence: Occurrence): boolean =>
        [all.concept, ...occurrence.others].some((concept) => {
          const other = found.get(concept.id);
          return other !== undefined && allOn('target', other).some(({ place }) => liesIn(place, pair.target));
        });
      const without = [...byPair(study, source)]
        .filter(([pair, [first]]) => !named(pair, first))
        .map(([pair, there]) => ({ pair, source: there }));
      yield { all, row, source, target: rows.get(row) ?? [], without };
    }
  }
}

/** Words of the translation that are a source term of the concept: it was left as it is. */
export function leftAsIs(termbase: Termbase, study: Study, concept: string, pair: AlignedPair): Place | undefined {
  const matcher = matcherOf(termbase, languageOf(study.source));
  for (const place of pair.target) {
    const block = study.target && blockOf(study.target, place.block);
    if (!block) continue;
    for (const { start, end, entries } of matcher.findIn(tokensOf(block))) {
      const here = { side: 'target' as const, block: place.block, start, end };
      if (liesIn(here, [place]) && entries.some((entry) => entry.concept.id === concept)) return here;
    }
  }
  return undefined;
}

/** So many words around a term that are the same on both sides make it part of a name. */
const SAME_AROUND = 2;

/** True when words before and after are the same on both sides, too: a name or a title that was kept as a whole. */
export function isPartOfName(study: Study, source: Place, target: Place): boolean {
  const around = ({ side, block: id, start, end }: Place): [before: string[], after: string[]] => {
    const text = study[side];
    const block = text && blockOf(text, id);
    const words = block ? tokensOf(block) : [];
    const before = words.filter((word) => word.end <= start).slice(-SAME_AROUND);
    const after = words.filter((word) => word.start >= end).slice(0, SAME_AROUND);
    return [before.map(({ folded }) => folded).reverse(), after.map(({ folded }) => folded)];
  };
  const [[before, after], [otherBefore, otherAfter]] = [around(source), around(target)];
  return sameStart(before, otherBefore) + sameStart(after, otherAfter) >= SAME_AROUND;
}

function sameStart(a: string[], b: string[]): number {
  let count = 0;
  while (count < a.length && a[count] === b[count]) count++;
  return count;
}
