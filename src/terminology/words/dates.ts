/** Names of months and days in Spanish and English. */

const MONTHS: Readonly<Record<string, readonly string[]>> = {
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre|setiembre octubre noviembre diciembre'.split(' '),
  en: 'january february march april may june july august september october november december'.split(' '),
};
const DAYS: Readonly<Record<string, readonly string[]>> = {
  es: 'lunes martes miercoles jueves viernes sabado domingo'.split(' '),
  en: 'monday tuesday wednesday thursday friday saturday|sabbath sunday'.split(' '),
};

/** A month (1-12) or a day of the week (1, Monday, to 7). */
export interface CalendarName {
  kind: 'month' | 'day';
  number: number;
}

const TABLES = new Map(
  Object.keys(MONTHS).map((language): [string, Map<string, CalendarName>] => [
    language,
    new Map([...named(MONTHS[language], 'month'), ...named(DAYS[language], 'day')]),
  ]),
);

function named(names: readonly string[], kind: CalendarName['kind']): [string, CalendarName][] {
  return names.flatMap((each, index) =>
    each.split('|').map((name): [string, CalendarName] => [name, { kind, number: index + 1 }]),
  );
}

/** What a folded word names in a language (primary subtag), or undefined. */
export const calendarName = (word: string, language: string): CalendarName | undefined =>
  TABLES.get(language)?.get(word);

/** Days of a month (1-12); 29 for February, since the year may not be known. */
export const daysOf = (month: number): number => [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];

/** True for a year with a 29 February. */
export const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
