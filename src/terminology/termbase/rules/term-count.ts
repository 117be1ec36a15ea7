import type { Hit, Rule, Study } from '../../rule.js';
import { languageOf } from '../../study.js';
import { nameOf, type Termbase } from '../model.js';
import { balances, leftAsIs } from './balance.js';

/** From so many uses of a term in a row on, a translation that has no more than half of them deserves a correction. */
const MANY = 4;

/**
 * A row whose translation names a concept, but less often than the source: of four or more uses half or fewer, or (for
 * information) not in a sentence that names it in the source. Pronouns are right more often than not.
 */
export const termCount = (termbase: Termbase): Rule => ({
  id: 'term-count',
  category: 'terminology/inconsistent-use-of-terminology',
  needs: 'pair',
  messages: {
    default: {
      en: 'the source names “{term}” {source} times here, the translation {target}',
      es: 'el original nombra «{term}» {source} veces aquí; la traducción, {target}',
    },
  },
  title: { en: 'Term used less often', es: 'Término usado menos veces' },
  explanation: {
    en: 'A row of the translation uses a term less often than the source does. Where the source repeats it four times or more and the translation half as often, something may have been dropped; a sentence without it is only information.',
    es: 'Una fila de la traducción usa un término menos veces que el original. Si el original lo repite cuatro veces o más y la traducción la mitad, puede haberse perdido algo; una oración sin él es solo un dato.',
  },
  examples: [
    {
      source: ['El contrabando daña; el contrabando mata; el contrabando corrompe; y el contrabando sigue.'],
      target: ['Smuggling harms and kills; smuggling goes on.'],
      found: ['contrabando | -'],
    },
    // Information: one of two sentences does not name it.
    {
      source: ['El contrabando crece. El contrabando daña.'],
      target: ['Smuggling grows. It harms.'],
      found: ['contrabando | -'],
    },
    // A pronoun in the same sentence is how one writes.
    {
      source: ['El contrabando crece porque el contrabando paga.'],
      target: ['Smuggling grows because it pays.'],
      found: [],
    },
    { source: ['El contrabando crece.'], target: ['Smuggling grows, and contraband too.'], found: [] },
  ],
  *check(study: Study): Generator<Hit> {
    for (const { all, source, target, without } of balances(termbase, study)) {
      const { concept } = all;
      const left = without.filter(({ pair }) => leftAsIs(termbase, study, concept.id, pair));
      const count = source.length - left.length;
      if (target.length === 0 || target.length >= count) continue;
      const dropped = without.find((each) => !left.includes(each));
      const half = count >= MANY && target.length * 2 <= count;
      if (!half && !dropped) continue;
      yield {
        severity: half ? 'minor' : 'info',
        concept: concept.id,
        source: (dropped?.source ?? source)[0].place,
        parameters: {
          term: nameOf(concept, languageOf(study.source))!.text,
          source: count,
          target: target.length,
        },
      };
    }
  },
});
