/** Days that no calendar has. */
import { foldCase } from '../fold.js';
import type { Rule, StudyText } from '../rule.js';
import { languageOf } from '../study.js';
import { calendarName, daysOf, isLeap } from '../words/dates.js';
import { inTexts, matchesIn, type Found } from '../words/scan.js';

export const impossibleDate: Rule = {
  id: 'impossible-date',
  category: 'accuracy/mistranslation',
  needs: 'text',
  title: { en: 'Date that does not exist', es: 'Fecha que no existe' },
  messages: { default: { en: 'there is no such day: {date}', es: 'ese día no existe: {date}' } },
  explanation: {
    en: 'Looks for days that the month does not have (31 de abril, June 31), and for a 29 February in a year that is no leap year.',
    es: 'Busca días que el mes no tiene (31 de abril, June 31) y el 29 de febrero de un año que no es bisiesto.',
  },
  examples: [
    { source: ['El 31 de abril y el 29 de febrero de 2023.'], found: ['31 de abril | -', '29 de febrero de 2023 | -'] },
    {
      languages: ['en', 'es'],
      source: ['On February 30, 2020, or the 32nd of May.'],
      found: ['February 30, 2020 | -', '32nd of May | -'],
    },
    { source: ['El 29 de febrero de 2024, del 15 al 31 de marzo, los 40 de mayo ministros.'], found: [] },
  ],
  check: (study) => inTexts(study, find),
};

const SPANISH = /(?=\d)(?<![\p{L}\p{N}.,])(\d{1,2})\sde\s(\p{L}+)(?:\s(?:de|del)\s(\d{4}))?/giu;
const ENGLISH =
  /(?=\d)(?<![\p{L}\p{N}.,])(\d{1,2})(?:st|nd|rd|th)?\s(?:of\s)?(\p{Lu}\p{L}+)(?:,?\s(\d{4}))?|(\p{Lu}\p{L}+)\s(\d{1,2})(?:st|nd|rd|th)?(?!\d|[.,]\d)(?:,?\s(\d{4}))?/gu;

function* find(text: StudyText): Iterable<Found> {
  const language = languageOf(text);
  const pattern = language === 'es' ? SPANISH : language === 'en' ? ENGLISH : undefined;
  if (!pattern) return;
  for (const { block, match, start: from, end } of matchesIn(text, pattern)) {
    const [day, name, year] = match[2] ? [match[1], match[2], match[3]] : [match[5], match[4], match[6]];
    const month = calendarName(foldCase(name), language);
    if (month?.kind !== 'month' || isDay(Number(day), month.number, year ? Number(year) : undefined)) continue;
    // A count of something, not a day: "los 40 de mayo".
    if (Number(day) > 39 || (language === 'es' && Number(day) > 31 && !year)) continue;
    const start = from + match[0].search(language === 'es' ? /\d/ : /\d|\p{Lu}/u);
    yield { block, start, end, severity: 'minor', parameters: { date: block.text.slice(start, end) } };
  }
}

const isDay = (day: number, month: number, year?: number): boolean =>
  day >= 1 && day <= daysOf(month) && !(month === 2 && day === 29 && year !== undefined && !isLeap(year));
