/** Spanish `de el` and `a el`, which contract to `del` and `al`. */
import type { Rule, StudyText } from '../rule.js';
import { inTexts, matchesIn, type Found } from '../words/scan.js';

export const contraction: Rule = {
  id: 'contraction',
  category: 'linguistic-conventions/grammar',
  needs: 'text',
  title: { en: 'de el, a el', es: 'de el, a el' },
  messages: { default: { en: '“{words}” is written “{right}” in Spanish', es: '«{words}» se escribe «{right}»' } },
  explanation: {
    en: 'Spanish contracts “de el” to “del” and “a el” to “al”, except before names that start with El (de El Salvador) and before the pronoun él.',
    es: '«De el» se contrae en «del» y «a el» en «al», salvo ante nombres que empiezan por El (de El Salvador) y con el pronombre él.',
  },
  examples: [
    {
      source: ['El fin de el Estado frente a el crimen; más de el 5 %.'],
      found: ['de el | -', 'a el | -', 'de el | -'],
    },
    { source: ['El fin de El Salvador, de él y a él; de “el Chapo”; desde el norte.'], found: [] },
  ],
  check: (study) => inTexts(study, find),
};

function* find(text: StudyText): Iterable<Found> {
  for (const { block, match, start, end } of matchesIn(
    text,
    /(?=[DdAa])(?<![\p{L}\p{N}-])([Dd]e|[Aa])\sel(?=\s[\p{L}\d])/gu,
    'es',
  ))
    yield { block, start, end, severity: 'minor', parameters: { words: match[0], right: `${match[1]}l` } };
}
