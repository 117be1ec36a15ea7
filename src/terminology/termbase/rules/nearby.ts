/** Terms whose words stand apart: `desarrollo económico y social`, `economic and social development`. */
import type { Study } from '../../rule.js';
import { blockOf, type AlignedPair } from '../../study.js';
import { tokensWithin } from '../block-tokens.js';
import { isAdmitted, primaryLanguage, termsIn, type Concept } from '../model.js';
import { stemmerFor } from '../stem.js';
import { tokenize } from '../tokens.js';

/** Words that may come between those of one term. */
const BETWEEN = 4;

/** True when all words of a term of two or more stand near each other in the translation, in any order. */
export function standsApart(study: Study, concept: Concept, pair: AlignedPair): boolean {
  const language = primaryLanguage(study.target!.meta.language);
  const { agreement } = stemmerFor(language);
  const stems = (words: string): string[] => tokenize(words).map(({ folded }) => agreement(folded));
  const terms = termsIn(concept, language)
    .filter(isAdmitted)
    .map(({ text }) => stems(text))
    .filter(({ length }) => length > 1);
  if (terms.length === 0) return false;
  return pair.target.some(({ block: id, start, end }) => {
    const block = blockOf(study.target!, id);
    const inside = block ? tokensWithin(block, start, end) : [];
    const words = inside.map(({ folded }) => agreement(folded));
    return terms.some((term) => nearEachOther(term, words));
  });
}

function nearEachOther(term: string[], words: string[]): boolean {
  const window = term.length + BETWEEN;
  return words.some((word, at) => {
    if (!term.includes(word)) return false;
    const near = words.slice(at, at + window);
    return term.every((stem) => near.includes(stem));
  });
}
