/** `such as A, B and C, among others`: the second half says what the first one has said. */
import type { Rule, StudyText } from '../rule.js';
import { inTexts, matchesIn, type Found } from '../words/scan.js';

export const suchAsOthers: Rule = {
  id: 'such-as-others',
  category: 'style/unidiomatic-style',
  needs: 'text',
  title: { en: 'such as …, among others', es: 'such as …, among others' },
  messages: {
    default: {
      en: '“{first}” already says that there are more: “{last}” says it again',
      es: '«{first}» ya dice que hay más: «{last}» lo repite',
    },
  },
  explanation: {
    en: 'Spanish closes a list of examples with “entre otros” even after “como”; in English “such as”, “for example” or “including” say it already. For information.',
    es: 'El español cierra una lista de ejemplos con «entre otros» aun después de «como»; en inglés ya lo dicen «such as», «for example» o «including». Es informativo.',
  },
  examples: [
    {
      languages: ['en', 'es'],
      source: ['Activities such as smuggling, mining, among others.'],
      found: ['among others | -'],
    },
    {
      languages: ['en', 'es'],
      source: ['Smuggling and mining, among others; activities such as smuggling.'],
      found: [],
    },
  ],
  check: (study) => inTexts(study, find),
};

function* find(text: StudyText): Iterable<Found> {
  for (const { block, match, end } of matchesIn(
    text,
    /(?=[sfieSFIE])(?<!\p{L})(such as|for example|including|e\.g\.)(?!\p{L})[^.;:?!]{3,200}?,?\s((?:and\s)?among (?:many )?others|etc\.?)(?!\p{L})/giu,
    'en',
  ))
    yield {
      block,
      start: end - match[2].length,
      end,
      severity: 'info',
      parameters: { first: match[1], last: match[2] },
    };
}
