/** A comparison that is made twice: `more better`, `increasingly higher`, `más mejor`. */
import type { Rule, StudyText } from '../rule.js';
import { languageOf } from '../study.js';
import { isQuoted } from '../words/marked.js';
import { inTexts, matchesIn, type Found } from '../words/scan.js';

export const doubleComparative: Rule = {
  id: 'double-comparative',
  category: 'linguistic-conventions/grammar',
  needs: 'text',
  title: { en: 'Comparison made twice', es: 'Comparación doble' },
  messages: {
    default: {
      en: '“{words}” compares twice: “{word}” says already that there is more',
      es: '«{words}» compara dos veces: «{word}» ya es comparativo',
    },
    growing: {
      en: '“{words}” compares twice: “higher and higher”, “increasingly high” or “{word}” alone',
      es: '«{words}» compara dos veces: basta «increasingly» con el adjetivo simple, o «{word}»',
    },
  },
  explanation: {
    en: 'An adjective that is a comparative by itself (better, higher, mejor, mayor) takes no more, más or increasingly before it. What only looks like one (more longer texts, más mayores que jóvenes) and quotations are left alone.',
    es: 'Un adjetivo que ya es comparativo (mejor, mayor, better, higher) no lleva delante más, more ni increasingly. No dice nada de lo que solo lo parece (más mayores que jóvenes, more longer texts) ni de las citas.',
  },
  examples: [
    {
      languages: ['en', 'es'],
      source: ['The cost will be increasingly higher, and more better ones follow. It is more easier.'],
      found: ['increasingly higher | -', 'more easier | -'],
    },
    { source: ['Es más mejor y más peor.'], found: ['más mejor | -', 'más peor | -'] },
    {
      languages: ['en', 'es'],
      source: ['We need more higher education, more younger people, more lower courts and “more better”. Ever higher.'],
      found: [],
    },
    { source: ['La gente más mayor, los más mayores; los más menores de edad; cada vez mejor.'], found: [] },
  ],
  check: (study) => inTexts(study, find),
};

const ENGLISH =
  'better|worse|higher|lower|greater|larger|bigger|smaller|stronger|weaker|easier|harder|faster|slower|deeper|cheaper|safer|wider|broader|clearer|closer|longer|shorter|older|younger|newer|richer|poorer|heavier|lighter';
/** After the comparative, where no noun follows that it would belong to: `more higher education` asks for more of it. */
const GROWING = new RegExp(String.raw`(?=[ip])\b(?:increasingly|progressively)\s(${ENGLISH})(?!\p{L})`, 'giu');
const MORE = new RegExp(
  String.raw`(?=m)\b(?:more|most)\s(${ENGLISH})(?=\s(?:than|and|or|but|to|for|in|on|as|if|when|because)\b|\s?[.,;:!?)]|$)`,
  'giu',
);
const SPANISH = /(?<!\p{L})m[aá]s\s(mejor(?:es)?|peor(?:es)?|superior(?:es)? que|inferior(?:es)? que)(?!\p{L})/giu;

function* find(text: StudyText): Iterable<Found> {
  const language = languageOf(text);
  const patterns: [RegExp, string?][] =
    language === 'en' ? [[GROWING, 'growing'], [MORE]] : language === 'es' ? [[SPANISH]] : [];
  for (const [pattern, variant] of patterns) {
    for (const { block, match, start, end } of matchesIn(text, pattern)) {
      if (isQuoted(block, start)) continue;
      const parameters = { words: match[0], word: match[1] };
      yield { block, start, end, severity: 'minor', ...(variant ? { variant } : {}), parameters };
    }
  }
}
