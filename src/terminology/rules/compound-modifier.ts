/** `high quality field intelligence`: a compound before its noun without a hyphen. */
import type { Rule, StudyText } from '../rule.js';
import { functionWords } from '../words/function-words.js';
import { foldCase } from '../fold.js';
import { inTexts, matchesIn, type Found } from '../words/scan.js';

export const compoundModifier: Rule = {
  id: 'compound-modifier',
  category: 'linguistic-conventions/spelling',
  needs: 'text',
  title: { en: 'Compound before a noun without a hyphen', es: 'Compuesto ante sustantivo sin guion' },
  messages: {
    default: {
      en: '“{words}” is usually hyphened before a noun: {right}',
      es: '«{words}» suele llevar guion ante sustantivo en inglés: {right}',
    },
  },
  explanation: {
    en: 'Some English compounds take a hyphen when a noun follows (high-quality intelligence, a long-term plan) and none by themselves (of high quality, in the long term). For information: houses differ.',
    es: 'Algunos compuestos ingleses llevan guion ante un sustantivo (high-quality intelligence, a long-term plan) y van sin él cuando están solos (of high quality, in the long term). Es informativo: cada casa tiene su costumbre.',
  },
  examples: [
    {
      languages: ['en', 'es'],
      source: ['They have high quality field intelligence and long term plans.'],
      found: ['high quality field | -', 'long term plans | -'],
    },
    {
      languages: ['en', 'es'],
      source: ['Intelligence of high quality is needed in the long term, with long-term plans and large scale.'],
      found: [],
    },
  ],
  check: (study) => inTexts(study, find),
};

const COMPOUND =
  /(?=[hltpgsmfrwd])\b(?<!-)((?:high|low|top|poor|good)\s(?:quality|level|ranking|profile|income|intensity|tech)|(?:long|short|medium)\sterm|(?:large|small|full)\sscale|(?:full|part|real)\stime|well\sknown|so\scalled|decision\smaking|law\sabiding|state\ssponsored)\s(\p{Ll}{3,})/giu;

function* find(text: StudyText): Iterable<Found> {
  const stops = functionWords('en');
  for (const { block, match, start, end } of matchesIn(text, COMPOUND, 'en')) {
    const next = foldCase(match[2]);
    // A verb or participle after it: the compound was the subject itself.
    if (stops.has(next) || /(?:ed|ing|ly)$/.test(next)) continue;
    yield { block, start, end, severity: 'info', parameters: { words: match[1], right: match[1].replace(/\s/, '-') } };
  }
}
