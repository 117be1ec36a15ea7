/** Two articles in a row, one of them left over. */
import type { Rule, StudyText } from '../rule.js';
import { inTexts, matchesIn, type Found } from '../words/scan.js';

export const articleDoubled: Rule = {
  id: 'article-doubled',
  category: 'linguistic-conventions/grammar',
  needs: 'text',
  title: { en: 'Two articles in a row', es: 'Dos artículos seguidos' },
  messages: { default: { en: 'two articles in a row: “{words}”', es: 'dos artículos seguidos: «{words}»' } },
  explanation: {
    en: 'A noun has one article. Latin phrases (the a priori reason), letters (the A-team) and Spanish pronouns that look like articles (que los la lean, la una) are left alone.',
    es: 'Un sustantivo lleva un solo artículo. No dice nada de frases latinas (the a priori reason), de letras (the A-team) ni de pronombres que parecen artículos (la una, los unos).',
  },
  examples: [
    { languages: ['en', 'es'], source: ['In the a long run, an the end.'], found: ['the a | -', 'an the | -'] },
    { source: ['Es un el caso de los el Estado.'], found: ['un el | -', 'los el | -'] },
    { languages: ['en', 'es'], source: ['The a priori reason, the A-team, vitamin A, the an-hour rule.'], found: [] },
    { source: ['A la una; los unos y los otros; el uno y la otra; que una los esfuerzos.'], found: [] },
  ],
  check: (study) => inTexts(study, find),
};

const ENGLISH =
  /(?=[TtAa])(?<![\p{L}\p{N}-])(?:[Tt]he\s(?:an?)|[Aa]n?\s(?:the)|a\san|an\sa)(?=\s(?!priori|posteriori|cappella|fortiori|contrario|capella|la\s)\p{L})/gu;
const SPANISH =
  /(?=[ElLuUe])(?<![\p{L}\p{N}-])(?:[Ee]l\s(?:los|las)|[Ll]os\s(?:el|las)|[Ll]as\s(?:el|los)|[Uu]n\s(?:el|los|las)|[Ll]a\s(?:el))(?=\s\p{L})/gu;

function* find(text: StudyText): Iterable<Found> {
  for (const [language, pattern] of [
    ['en', ENGLISH],
    ['es', SPANISH],
  ] as const) {
    for (const { block, match, start, end } of matchesIn(text, pattern, language))
      yield { block, start, end, severity: 'minor', parameters: { words: match[0] } };
  }
}
