/** Decimal and thousands marks of the other language. */
import { foldCase } from '../fold.js';
import type { Rule, Study, StudyText } from '../rule.js';
import { languageOf } from '../study.js';
import { counterpartAt, inTexts, matchesIn, type Found, type Match } from '../words/scan.js';
import { habitOf } from '../words/statistics.js';

export const numberFormat: Rule = {
  id: 'number-format',
  category: 'locale-conventions/number-format',
  needs: 'text',
  title: { en: 'Decimal and thousands marks', es: 'Separadores de decimales y de miles' },
  messages: {
    default: {
      en: '{number}: English writes decimals with a point',
      es: '{number}: el inglés escribe los decimales con punto',
    },
    spanish: {
      en: '{number}: in Spanish this is a number with decimals, and the original has thousands',
      es: '{number}: en español esto es un número con decimales, y el original dice miles',
    },
    comma: {
      en: '{number}: this text writes decimals with a comma',
      es: '{number}: este texto escribe los decimales con coma',
    },
    thousands: {
      en: '{number}: in English this is a number with decimals, and the original has thousands',
      es: '{number}: en inglés es un número con decimales, y el original dice miles',
    },
    grouping: {
      en: '{number}: English separates thousands with commas',
      es: '{number}: el inglés separa los miles con comas',
    },
    habit: {
      en: '{number}; {count} of {total} decimals in this text are written the other way',
      es: '{number}; {count} de {total} decimales de este texto se escriben de la otra manera',
    },
    percent: {
      en: '“{number}”; {count} of {total} percentages in this text are spaced the other way',
      es: '«{number}»; {count} de {total} porcentajes de este texto se espacian de la otra manera',
    },
  },
  explanation: {
    en: 'English writes 1,234.5, Spanish 1 234,5 or 1.234,5; in much of Latin America the point is right, too, so in Spanish only a mixture is mentioned. Lists, pages and dates (1,2; 3.5.2020) are left alone, and percentages are compared with the others of the same text (5 % or 5%).',
    es: 'El inglés escribe 1,234.5 y el español 1 234,5 o 1.234,5; en buena parte de América el punto también es correcto, así que en español solo se señala la mezcla. No dice nada de listas, páginas ni fechas (1,2; 3.5.2020), y compara los porcentajes con los demás del mismo texto (5 % o 5%).',
  },
  examples: [
    {
      languages: ['en', 'es'],
      source: ['It cost $1,200, 3.5% more.'],
      target: ['Costó 1,200 dólares, un 3,5 % más.'],
      found: ['- | 1,200'],
    },
    {
      languages: ['en', 'es-PE'],
      source: ['It cost $1,200.'],
      target: ['Costó 1,200 dólares.'],
      found: [],
    },
    {
      source: ['Creció un 3,5 % hasta 10.000 y 1.234.567.'],
      target: ['It grew by 3,5% to 10.000 and 1.234.567.'],
      found: ['- | 3,5%', '- | 10.000', '- | 1.234.567'],
    },
    {
      source: ['Creció un 3,5 % hasta 10.000, en los puntos 1,2 y 3.'],
      target: ['It grew by 3.5% to 10,000, in items 1,2 and 3.'],
      found: [],
    },
    {
      source: ['Cuesta 1.234,50 y no 12.300; quizá, 15.400; a veces, 1000; o 300 mil. Rev. n.º 10.123: 5.'],
      target: ['It costs 1.234,50, not 12.300; perhaps 15,400; sometimes 1.000; or 300.000. Rev. no. 10.123: 5.'],
      found: ['- | 12.300', '- | 1.000', '- | 300.000', '- | 1.234,50'],
    },
    {
      languages: ['en', 'es-CL'],
      source: ['It rained 14.5 cm, 2.5% more, at 16.05.'],
      target: ['Llovió 14.5 cm, un 2,5 % más, a las 16.05.'],
      found: ['- | 14.5'],
    },
    { source: ['Un 1,5 %, un 2,5 %, un 3,5 %, un 4,5 % y un 5.5%.'], found: ['5.5% | -', '5.5% | -'] },
  ],
  check: (study) => inTexts(study, find),
};

const COMMA =
  /(?=\d)(?<![\p{L}\p{N}.,])\d{1,3},\d{1,2}(?![\d,]|\.\d)(\s?(?:%|per\s?cent|percent|million|billion|thousand|km|kg|m|cm|ha|tons?|times|degrees|points?)(?!\p{L}))?/gu;
const POINTS = /(?=\d)(?<![\p{L}\p{N}.,])\d{1,3}(?:\.\d{3})+(?!\d|\.\d|,\d{3})/gu;
/** 1.012,50: decimals of Spanish after thousands of Spanish. */
const POINTS_AND_COMMA = /(?=\d)(?<![\p{L}\p{N}.,])\d{1,3}(?:\.\d{3})+,\d{1,2}(?!\d|[.,]\d)/gu;
const DECIMAL = /(?=\d)(?<![\p{L}\p{N}.,:/])\d+([.,])\d{1,2}(?![\d.,:/])\s?(?:%|por ciento|millon|percent|million)/gu;
const PERCENT = /\d([ \u00a0\u202f]?)%/gu;

function* find(text: StudyText, study: Study): Iterable<Found> {
  if (languageOf(text) === 'en') yield* inEnglish(text, study);
  if (languageOf(text) === 'es') yield* inSpanish(text, study);
  if (languageOf(text) === 'es') yield* rarer([...matchesIn(text, DECIMAL)], 'habit', ({ match }) => match[1]);
  yield* rarer([...matchesIn(text, PERCENT)].map(withNumber), 'percent', ({ match }) => (match[1] === '' ? '' : ' '));
}

function* inEnglish(text: StudyText, study: Study): Iterable<Found> {
  for (const { block, match, start, end } of matchesIn(text, COMMA)) {
    const number = /^\d+,\d+/.exec(match[0])![0];
    const other = counterpartAt(study, text.side, block.id, start);
    const isDecimalThere =
      other !== undefined && (hasNumber(other, number) || hasNumber(other, number.replace(',', '.')));
    // Without a unit, 1,2 may be a list.
    if (!match[1] && !(isDecimalThere && /,\d\d?$/.test(number) && !/^\d,\d$/.test(number))) continue;
    yield { block, start, end, severity: 'minor', parameters: { number } };
  }
  for (const { block, match, start, end } of matchesIn(text, POINTS)) {
    const number = match[0];
    const other = counterpartAt(study, text.side, block.id, start);
    const groups = number.split('.').length;
    const thousandsThere =
      other !== undefined &&
      (hasNumber(other, number) ||
        ['', ' '].some((mark) => hasNumber(other, number.replaceAll('.', mark))) ||
        hasNumber(other, number.replace(/\.000$/, ' mil')));
    // 1.234.567 can be nothing else; 10.000 is a number with decimals unless the original has thousands.
    if (groups > 2)
      yield {
        block,
        start,
        end,
        severity: thousandsThere ? 'minor' : 'info',
        variant: 'grouping',
        parameters: { number },
      };
    else if (thousandsThere && isGroupedThere(other, number))
      yield { block, start, end, severity: 'minor', compares: true, variant: 'thousands', parameters: { number } };
  }
  for (const { block, match, start, end } of matchesIn(text, POINTS_AND_COMMA))
    yield { block, start, end, severity: 'minor', variant: 'grouping', parameters: { number: match[0] } };
}

/** Spanish of countries that write 1,234.5, as English does. */
const POINT_COUNTRIES = /^es[-_](?:MX|PE|GT|HN|NI|PA|PR|DO|SV|US|419)\b/i;
const COMMAS = /(?=\d)(?<![\p{L}\p{N}.,])\d{1,3}(?:,\d{3})+(?![\d]|[.,]\d)/gu;
const DECIMAL_COMMA = /(?<![\d.,])\d+,\d{1,2}(?![\d.,])/;

/** 1,200 in a text that has commas before decimals, where the original has thousands. */
function* inSpanish(text: StudyText, study: Study): Iterable<Found> {
  if (POINT_COUNTRIES.test(text.meta.language)) return;
  yield* pointsInSpanish(text, study);
  for (const { block, match, start, end } of matchesIn(text, COMMAS)) {
    const number = match[0];
    const other = counterpartAt(study, text.side, block.id, start);
    if (other === undefined || !hasNumber(other, number)) continue;
    const severity = text.blocks.some((each) => DECIMAL_COMMA.test(each.text)) ? 'minor' : 'info';
    yield { block, start, end, severity, compares: true, variant: 'spanish', parameters: { number } };
  }
}

/** Countries whose Spanish writes decimals with a comma. */
const COMMA_COUNTRIES = /^es[-_](?:ES|AR|BO|CL|CO|CR|CU|EC|PY|UY|VE)\b/i;
/** With a unit: 14.5 alone may be a time, a section, a version. */
const DECIMAL_POINT =
  /(?=\d)(?<![\p{L}\p{N}.,:/])\d+\.\d{1,2}(?![\d.,:/])(?=\s?(?:%|por ciento|millon|km|kg|[cm]?m[²³]?|ha|litros|metros|kilo|grados|puntos|veces)(?!\p{Ll}))/gu;

/** 14.5 % in a text that has commas before decimals, copied from an English one. */
function* pointsInSpanish(text: StudyText, study: Study): Iterable<Found> {
  const writesCommas = (): boolean => text.blocks.some((each) => DECIMAL_COMMA.test(each.text));
  if (!COMMA_COUNTRIES.test(text.meta.language) || !writesCommas()) return;
  for (const { block, match, start, end } of matchesIn(text, DECIMAL_POINT)) {
    const number = match[0];
    const other = counterpartAt(study, text.side, block.id, start);
    if (other !== undefined && hasNumber(other, number))
      yield { block, start, end, severity: 'minor', compares: true, variant: 'comma', parameters: { number } };
  }
}

const hasNumber = (words: string, number: string): boolean =>
  new RegExp(
    String.raw`(?<![\d.,])${number.replace(/[.]/g, '\\.').replace(' ', String.raw`[ \u00a0\u202f]`)}(?![\d]|[.,]\d)`,
  ).test(words);

/** Whether the counterpart writes thousands with a point; vol. 10.123 and 12.345: 7 in a reference are the same in both. */
function isGroupedThere(other: string, number: string): boolean {
  const words = foldCase(other);
  const at = words.indexOf(number);
  if (at < 0) return true;
  const before = words.slice(Math.max(0, at - 8), at);
  return (
    !/(?:\b(?:vol|nro|num|rev|pp?)[.º°]{0,2}|\bno?[.º°]{1,2})\s?$/.test(before) &&
    !/^:\s?\d/.test(words.slice(at + number.length))
  );
}

/** The whole percentage, for the quotation. */
function withNumber({ block, match, end }: Match): Match {
  const start =
    end -
    (/[\d.,]*$/.exec(block.text.slice(Math.max(0, end - 12), end - match[0].length + 1))?.[0].length ?? 1) -
    match[0].length +
    1;
  return { block, match, start, end };
}

function* rarer(cases: Match[], variant: string, keyOf: (each: Match) => string): Iterable<Found> {
  const habit = habitOf(cases.map(keyOf), 4, 0.7);
  if (!habit) return;
  for (const each of cases) {
    if (keyOf(each) === habit.usual) continue;
    const { block, start, end } = each;
    const parameters = { number: block.text.slice(start, end), count: habit.count, total: habit.total };
    yield { block, start, end, severity: 'info', variant, parameters };
  }
}
