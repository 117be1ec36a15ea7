/** Roman numerals for centuries in English, figures for centuries in Spanish. */
import type { Rule, Study, StudyText } from '../rule.js';
import { romanValue } from '../words/number-words.js';
import { counterpartAt, inTexts, matchesIn, type Found } from '../words/scan.js';

export const centuryNumeral: Rule = {
  id: 'century-numeral',
  category: 'locale-conventions/number-format',
  needs: 'text',
  title: { en: 'How a century is written', es: 'Cómo se escribe un siglo' },
  messages: {
    default: {
      en: 'English writes “{right} century”, without a Roman numeral',
      es: 'el inglés escribe «{right} century», sin números romanos',
    },
    spanish: {
      en: 'Spanish writes “siglo {right}”, with a Roman numeral',
      es: 'en español se escribe «siglo {right}»',
    },
  },
  explanation: {
    en: 'Spanish counts centuries with Roman numerals (siglo XXI), English with ordinals (21st century). A title that both texts quote in English is left as it is.',
    es: 'El español cuenta los siglos con números romanos (siglo XXI) y el inglés con ordinales (21st century). No dice nada de un título que los dos textos citan en inglés.',
  },
  examples: [
    { source: ['En el siglo XXI.'], target: ['In the XXI century.'], found: ['- | XXI century'] },
    { source: ['Desde el siglo 19.'], found: ['siglo 19 | -'] },
    {
      source: ['En el siglo XXI y el siglo V; “The XX century”.'],
      target: ['In the 21st century and the fifth century; “The XX century”.'],
      found: [],
    },
  ],
  check: (study) => inTexts(study, find),
};

function* find(text: StudyText, study: Study): Iterable<Found> {
  for (const { block, match, start, end } of matchesIn(
    text,
    /(?=[IVX])(?<![\p{L}\p{N}])([IVX]+)(?:st|nd|rd|th)?[\s-][Cc]entur(?:y|ies)(?!\p{L})/gu,
    'en',
  )) {
    const value = romanValue(match[1]);
    if (value === undefined || counterpartAt(study, text.side, block.id, start)?.includes(match[0])) continue;
    yield { block, start, end, severity: 'minor', parameters: { right: ordinal(value) } };
  }
  for (const { block, match, start, end } of matchesIn(
    text,
    /(?=[Ss])(?<![\p{L}\p{N}])[Ss]iglos?\s(\d{1,2})(?![\d\p{L}]|[.,]\d)/gu,
    'es',
  ))
    yield { block, start, end, severity: 'info', variant: 'spanish', parameters: { right: toRoman(Number(match[1])) } };
}

function ordinal(value: number): string {
  const teens = value % 100 >= 11 && value % 100 <= 13;
  return `${value}${teens ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th')}`;
}

/** Roman numeral of a number below 100. */
function toRoman(value: number): string {
  const tens = ['', 'X', 'XX', 'XXX', 'XL', 'L', 'LX', 'LXX', 'LXXX', 'XC'];
  const units = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
  return tens[Math.floor(value / 10)] + units[value % 10];
}
