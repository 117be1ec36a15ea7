/** Numbers in figures, with all that they may mean by the conventions of Spanish and English. */
import type { EditionBlock } from '../../edition/model.js';
import { foldedText, maskedText } from '../study.js';
import { matches } from './matches.js';
import type { NumberToken } from './numbers.js';

/** Groups of three after one to three figures, or figures with points, commas and colons between. */
const FIGURES =
  /(?=\d)(?:(?<![\p{L}\p{N}_])\d{1,3}(?:[\u00a0\u202f\u2009’']\d{3})+(?:[.,]\d+)?(?!\d)|(?<![\p{L}\p{N}_])\d+(?:[.,:]\d+)*)/gu;
/** Groups of three with plain spaces, as most languages but English write them. */
const SPACED = /(?=\d)(?<![\p{L}\p{N}_.,]|\d )\d{1,3}(?: \d{3})+(?![\d]| \d)/gu;
const SCALE_AFTER =
  /^\s?(?:(?:de )?(mil millones|millones|millon|mil|billones|billon|million|billion|trillion|thousand|hundred|bn|mn|k|m)(?![\p{L}]))/u;
const SCALES: Readonly<Record<string, number>> = {
  mil: 1e3,
  k: 1e3,
  thousand: 1e3,
  hundred: 100,
  millon: 1e6,
  millones: 1e6,
  million: 1e6,
  m: 1e6,
  mn: 1e6,
  'mil millones': 1e9,
  billion: 1e9,
  bn: 1e9,
  billon: 1e12,
  billones: 1e12,
  trillion: 1e12,
};

/** The numbers in figures of a block, in order; `language` is its primary subtag. */
export function readFigures(block: EditionBlock, language: string): NumberToken[] {
  const text = maskedText(block);
  const folded = foldedText(block);
  const tokens: NumberToken[] = [];
  const joined = language === 'en' ? [] : [...matches(text, SPACED)];
  let from = 0;
  for (const { 0: words, index: start } of matches(text, FIGURES)) {
    while (from < joined.length && joined[from].index + joined[from][0].length <= start) from++;
    const whole = from < joined.length && joined[from].index <= start ? joined[from] : undefined;
    if (whole && whole.index !== start) continue;
    const own = whole ? whole[0] : words;
    let end = start + own.length;
    let values = valuesOf(own);
    const scale = SCALE_AFTER.exec(folded.slice(end, end + 20));
    if (scale && !/\d/.test(folded[end + scale[0].length] ?? '')) {
      values = values.map((value) => value * SCALES[scale[1]]).concat(scale[1].length < 3 ? values : []);
      end += scale[0].length;
    }
    const after = folded.slice(end, end + 8);
    tokens.push({
      start,
      end,
      values: withContext(values, own, text.slice(Math.max(0, start - 12), start), after),
      kind: 'figures',
      strong: isDemanded(text, start, end),
    });
  }
  return tokens;
}

/** What figures may mean by the conventions of either language. */
function valuesOf(figures: string): number[] {
  const plain = figures.replace(/[\u00a0\u202f\u2009 ’']/g, '');
  const parts = plain.split(/[.,:]/);
  const marks = plain.replace(/\d/g, '');
  // 0630 hours
  if (marks === '')
    return /^[01]\d[0-5]\d$/.test(plain)
      ? [Number(plain), Number(plain.slice(0, 2)) + Number(plain.slice(2)) / 60]
      : [Number(plain)];
  const values: number[] = [];
  const isGrouped = parts[0].length <= 3 && parts.slice(1).every(({ length }) => length === 3);
  if (isGrouped && /^(?:\.+|,+)$/.test(marks)) values.push(Number(parts.join('')));
  if (marks === '.' || marks === ',') values.push(Number(parts.join('.')));
  if (/^(?:\.+,|,+\.)$/.test(marks) && parts.slice(1, -1).every(({ length }) => length === 3))
    values.push(Number(`${parts.slice(0, -1).join('')}.${parts.at(-1)}`));
  // 15:30 and 15.30 are hours as well.
  if (parts.length === 2 && parts[0].length <= 2 && parts[1].length === 2 && Number(parts[1]) < 60) {
    const hours = Number(parts[0]) + Number(parts[1]) / 60;
    values.push(hours, hours + 12, hours - 12);
  }
  // Numbers of sections and dates (1.2.3) are compared by what is written.
  return values.length > 0 ? values : [Number(parts.join('')) + SECTION];
}

/** Keeps `1.2.3` apart from the number 123. */
const SECTION = 1 / 8192;

/** Decades, short years, the right half of a range, hours after noon. */
function withContext(values: number[], figures: string, before: string, after: string): number[] {
  const [value] = values;
  const more: number[] = [];
  if (/^['’]?s(?!\p{L})/u.test(after) && value >= 1000) more.push(value % 100);
  const isShortYear = /^\d\d$/.test(figures);
  if (
    isShortYear &&
    (/^['’]?s(?!\p{L})/u.test(after) ||
      /['’]$/.test(before) ||
      /(?:anos|decada(?: de(?: los)?)?|los)\s$/.test(before.toLowerCase().replace(/ñ/g, 'n').replace(/é/g, 'e')))
  )
    more.push(1900 + value, 2000 + value);
  const left = /(\d{2,4})[-–—/]$/.exec(before)?.[1];
  if (left && figures.length < left.length && /^\d+$/.test(figures))
    more.push(Number(left.slice(0, left.length - figures.length) + figures));
  if (/^\s?p\.?\s?m/.test(after) && value < 12) more.push(value + 12);
  if (value > 12 && value < 24) more.push(value - 12);
  return more.length > 0 ? [...values, ...more] : values;
}

/** Parts of numeric dates and fractions, codes with a hyphen (COVID-19) and labels of lists need not stand in both texts. */
function isDemanded(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 5), start);
  const after = text.slice(end, end + 4);
  // A DOI that a space has cut in two.
  if (/doi:?\s?$/i.test(before)) return false;
  if (/\d\/$|^\//.test(before) || /^\/\d/.test(after)) return end - start >= 4;
  // 2024-05-03, 3-5-2024: the day and the month.
  if (/^-\d{4}(?!\d)/.test(text.slice(end, end + 6)) && /(?<!\d)\d{1,2}-$/.test(before)) return false;
  if (/^-\d{1,2}-\d{4}(?!\d)/.test(text.slice(end, end + 9))) return false;
  if (/\d{4}-$/.test(before) && /^-\d\d(?!\d)/.test(after)) return false;
  if (/\d{2}-$/.test(before) && /\d{4}-\d{2}-$/.test(text.slice(Math.max(0, start - 8), start))) return false;
  if (/\p{Lu}-$/u.test(before) || /^(?:-\p{Lu}|\p{Lu})/u.test(after)) return false;
  return !(start < 8 && /^\s*\(?$/.test(text.slice(0, start)) && /^[.)]\s/.test(after));
}
