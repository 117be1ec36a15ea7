/** Dates in words, as ISO 8601. */

const MONTHS: readonly (readonly [RegExp, number])[] = [
  [/^(?:enero|january|janeiro|janvier|ene|jan)$/, 1],
  [/^(?:febrero|february|fevereiro|feb)$/, 2],
  [/^(?:marzo|march|março|mars|mar)$/, 3],
  [/^(?:abril|april|abr|apr)$/, 4],
  [/^(?:mayo|may|maio|mai)$/, 5],
  [/^(?:junio|june|junho|jun)$/, 6],
  [/^(?:julio|july|julho|jul)$/, 7],
  [/^(?:agosto|august|ago|aug)$/, 8],
  [/^(?:septiembre|setiembre|september|setembro|sept?|set)$/, 9],
  [/^(?:octubre|october|outubro|oct|out)$/, 10],
  [/^(?:noviembre|november|novembro|nov)$/, 11],
  [/^(?:diciembre|december|dezembro|dic|dec)$/, 12],
];

const monthOf = (word: string): number | undefined =>
  MONTHS.find(([pattern]) => pattern.test(word.toLowerCase().replace(/\.$/, '')))?.[1];

const two = (number: number | string): string => String(number).padStart(2, '0');

const MONTH = '(\\p{L}{3,10})\\.?';
const YEAR = '((?:1[5-9]|20)\\d\\d)';
const OF = '(?:de\\s+|del\\s+)?';
const INTERVAL = new RegExp(`${MONTH}\\s*(?:[-–—/]|\\ba\\b|\\bto\\b|\\by\\b)\\s*${MONTH}[,.]?\\s+${OF}${YEAR}`, 'u');
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})(?:º|st|nd|rd|th)?\\s+(?:de\\s+)?${MONTH},?\\s+${OF}${YEAR}`, 'u');
const MONTH_FIRST = new RegExp(`${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+${OF}${YEAR}`, 'u');
const MONTH_ALONE = new RegExp(`${MONTH},?\\s+${OF}${YEAR}\\b`, 'u');

/**
 * The first date in words, as ISO 8601: `27 de febrero de 2025` and `February 27, 2025` -> `2025-02-27`, `octubre –
 * diciembre 2024` -> the interval `2024-10/2024-12`, `octubre de 2024` -> `2024-10`. Undefined for none.
 */
export function findDate(text: string): string | undefined {
  const iso = /\b((?:1[5-9]|20)\d\d)[-/](\d{1,2})[-/](\d{1,2})\b/.exec(text);
  if (iso && isDay(iso[2], iso[3])) return `${iso[1]}-${two(iso[2])}-${two(iso[3])}`;
  return interval(text) ?? day(text) ?? month(text);
}

const isDay = (month: string, day: string): boolean =>
  Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;

function interval(text: string): string | undefined {
  const match = INTERVAL.exec(text);
  const [from, to] = match ? [monthOf(match[1]), monthOf(match[2])] : [];
  return from && to ? `${match![3]}-${two(from)}/${match![3]}-${two(to)}` : undefined;
}

function day(text: string): string | undefined {
  const first = DAY_FIRST.exec(text);
  if (first && monthOf(first[2]) && isDay('1', first[1]))
    return `${first[3]}-${two(monthOf(first[2])!)}-${two(first[1])}`;
  const later = MONTH_FIRST.exec(text);
  if (later && monthOf(later[1]) && isDay('1', later[2]))
    return `${later[3]}-${two(monthOf(later[1])!)}-${two(later[2])}`;
  const numbers = /\b(\d{1,2})[/.-](\d{1,2})[/.-]((?:1[5-9]|20)\d\d)\b/.exec(text);
  if (numbers && isDay(numbers[2], numbers[1])) return `${numbers[3]}-${two(numbers[2])}-${two(numbers[1])}`;
  return undefined;
}

function month(text: string): string | undefined {
  const match = MONTH_ALONE.exec(text);
  const number = match ? monthOf(match[1]) : undefined;
  return number ? `${match![2]}-${two(number)}` : undefined;
}

/** A date as a document states it in its data: `2025-02-27T10:00:00+00:00`, `2024/10`, `20250227` -> ISO 8601. */
export function statedDate(value: string): string | undefined {
  const match = /^\s*((?:1[5-9]|20)\d\d)(?:[-/.]?(\d{1,2})(?:[-/.]?(\d{1,2}))?)?(?=$|[T\s])/.exec(value);
  if (!match) return findDate(value);
  const [, year, monthNumber, dayNumber] = match;
  if (monthNumber === undefined || !isDay(monthNumber, dayNumber ?? '1')) return year;
  return dayNumber === undefined ? `${year}-${two(monthNumber)}` : `${year}-${two(monthNumber)}-${two(dayNumber)}`;
}
