/** The numbers of a text, in figures, in words and in Roman numerals, with the values that each may stand for. */
import type { EditionBlock } from '../../edition/model.js';
import type { StudyText } from '../rule.js';
import { cached, foldedText, languageOf, maskedText, wordsOf, type Word } from '../study.js';
import { numberWordsOf, romanValue, type NumberWord } from './number-words.js';
import { matches } from './matches.js';

/** A number where it stands. */
export interface NumberToken {
  start: number;
  end: number;
  /** All that it may mean: `1.234` is 1234 and 1.234; `90s` is 90 and 1990. */
  values: readonly number[];
  kind: 'figures' | 'words' | 'roman';
  /** Whether the other text must have it: parts of dates and codes, and small or vague words, need not be there. */
  strong: boolean;
}

/** The numbers of the blocks of a text, by block id, in order. */
export const numbersOf = cached((text: StudyText): Map<string, NumberToken[]> => {
  const language = languageOf(text);
  return new Map(text.blocks.map((block) => [block.id, readNumbers(block, language)]));
});

function readNumbers(block: EditionBlock, language: string): NumberToken[] {
  const figures = readFigures(block, language);
  const words = readWords(block, language).filter((word) => figures.every(({ start, end }) => word.end <= start || end <= word.start));
  return [...figures, ...words, ...readRoman(block)].sort((a, b) => a.start - b.start);
}

/** Groups of three after one to three figures, or figures with points, commas and colons between. */
const FIGURES = /(?=\d)(?:(?<![\p{L}\p{N}_])\d{1,3}(?:[  ’']\d{3})+(?:[.,]\d+)?(?!\d)|(?<![\p{L}\p{N}_])\d+(?:[.,:]\d+)*)/gu;
const SPACED = /(?=\d)(?<![\p{L}\p{N}_.,])\d{1,3}(?: \d{3})+(?![\d]| \d)/gu;
const SCALE_AFTER = /^\s?(?:(?:de )?(mil millones|millones|millon|mil|billones|billon|million|billion|trillion|thousand|hundred|bn|mn|k|m)(?![\p{L}]))/u;
const SCALES: Readonly<Record<string, number>> = { mil: 1e3, k: 1e3, thousand: 1e3, hundred: 100, millon: 1e6, millones: 1e6, million: 1e6, m: 1e6, mn: 1e6, 'mil millones': 1e9, billion: 1e9, bn: 1e9, billon: 1e12, billones: 1e12, trillion: 1e12 };

function readFigures(block: EditionBlock, language: string): NumberToken[] {
  const text = maskedText(block);
  const folded = foldedText(block);
  const tokens: NumberToken[] = [];
  const joined = language === 'es' ? [...matches(text, SPACED)] : [];
  for (const { 0: words, index: start } of matches(text, FIGURES)) {
    const whole = joined.find((each) => each.index <= start && start < each.index + each[0].length);
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
    tokens.push({ start, end, values: withContext(values, own, text.slice(Math.max(0, start - 12), start), after), kind: 'figures', strong: isDemanded(text, start, end) });
  }
  return tokens;
}

/** What figures may mean by the conventions of either language. */
function valuesOf(figures: string): number[] {
  const plain = figures.replace(/[\u00a0\u202f\u2009 ’']/g, '');
  const parts = plain.split(/[.,:]/);
  const marks = plain.replace(/\d/g, '');
  // 0630 hours
  if (marks === '') return /^[01]\d[0-5]\d$/.test(plain) ? [Number(plain), Number(plain.slice(0, 2)) + Number(plain.slice(2)) / 60] : [Number(plain)];
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
  if (isShortYear && (/^['’]?s(?!\p{L})/u.test(after) || /['’]$/.test(before) || /(?:anos|decada(?: de(?: los)?)?|los)\s$/.test(before.toLowerCase().replace(/ñ/g, 'n').replace(/é/g, 'e')))) more.push(1900 + value, 2000 + value);
  const left = /(\d{2,4})[-–—/]$/.exec(before)?.[1];
  if (left && figures.length < left.length && /^\d+$/.test(figures)) more.push(Number(left.slice(0, left.length - figures.length) + figures));
  if (/^\s?p\.?\s?m/.test(after) && value < 12) more.push(value + 12);
  if (value > 12 && value < 24) more.push(value - 12);
  return more.length > 0 ? [...values, ...more] : values;
}

/** Parts of numeric dates and fractions, codes with a hyphen (COVID-19) and labels of lists need not stand in both texts. */
function isDemanded(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 4), start);
  const after = text.slice(end, end + 3);
  if (/\d\/$|^\//.test(before) || /^\/\d/.test(after)) return end - start >= 4;
  if (/\d-$/.test(before) && /^-?\d?/.test(after) && end - start <= 2 && /-\d{2}(?!\d)/.test(`${before.slice(-1)}${text.slice(start, end + 3)}`)) return false;
  if (/\p{Lu}-$/u.test(before) || /^(?:-\p{Lu}|\p{Lu})/u.test(after)) return false;
  return !(/^\s*\(?$/.test(text.slice(0, start)) && /^[.)]\s/.test(after));
}

/** Numbers in words: runs of number words that make one number. */
function readWords(block: EditionBlock, language: string): NumberToken[] {
  const table = numberWordsOf(language);
  if (!table) return [];
  const words = wordsOf(block);
  const text = maskedText(block);
  const tokens: NumberToken[] = [];
  for (let at = 0; at < words.length; at++) {
    const first = table.get(words[at].folded);
    if (!first) continue;
    const sum = new Sum(first);
    let last = at;
    for (let next = at + 1; next < words.length && isJoined(text, words[next - 1], words[next]); next++) {
      const isLink = words[next].folded === 'y' || words[next].folded === 'and';
      const index = isLink ? next + 1 : next;
      const word = index < words.length && (!isLink || isJoined(text, words[next], words[index])) ? table.get(words[index].folded) : undefined;
      if (!word || !sum.add(word, isLink, language)) break;
      last = next = index;
    }
    tokens.push({ start: words[at].start, end: words[last].end, values: sum.values, kind: 'words', strong: sum.isStrong });
    at = last;
  }
  return tokens;
}

const isJoined = (text: string, before: Word, word: Word): boolean => /^[ \u00a0-]$/.test(text.slice(before.end, word.start));

/** Adds up the words of one number. */
class Sum {
  private total = 0;
  private part: number;
  private last: NumberWord;
  private length = 1;

  constructor(private readonly first: NumberWord) {
    this.part = first.value;
    this.last = first;
    if (first.kind === 'scale') {
      this.total = first.value;
      this.part = 0;
    }
  }

  /** Takes the next word in, or says that it belongs to another number. */
  add(word: NumberWord, linked: boolean, language: string): boolean {
    const { last } = this;
    if (last.kind === 'loose' || last.kind === 'ordinal' || word.kind === 'loose') return false;
    // treinta y uno; one hundred and five.
    if (linked && (language === 'es' ? !(last.kind === 'unit' && last.value >= 20 && word.value < 10) : last.kind === 'unit')) return false;
    if (word.kind === 'scale') {
      this.total = word.value > this.total ? (this.total + this.part || 1) * word.value : this.total + (this.part || 1) * word.value;
      this.part = 0;
    } else if (word.kind === 'hundred' && language === 'en') this.part = (this.part || 1) * 100;
    else if (word.kind === 'hundred' && this.part !== 0) return false;
    else if (word.kind === 'ordinal' && !(last.kind === 'unit' && last.value >= 20 && word.value < 10)) return false;
    else if (last.kind === 'unit' && !(last.value >= 20 && word.value < 10)) return false;
    else this.part += word.value;
    this.last = word;
    this.length++;
    return true;
  }

  get values(): number[] {
    const value = this.total + this.part;
    const decade = value >= 20 && value < 100 && value % 10 === 0 ? [1900 + value] : [];
    return [value, ...(this.first.also ?? []), ...decade];
  }

  /** Words of small numbers are rendered in too many ways (both, single, pair), and vague ones mean none. */
  get isStrong(): boolean {
    const value = this.total + this.part;
    return this.first.kind !== 'loose' && this.last.kind !== 'ordinal' && value >= 3 && !(this.length === 1 && value >= 100);
  }
}

/** Roman numerals of two letters or more, and of one after the words that call for one. */
function readRoman(block: EditionBlock): NumberToken[] {
  const tokens: NumberToken[] = [];
  for (const { 0: letters, index: start } of matches(maskedText(block), /(?=[IVXLCDM])(?<![\p{L}\p{N}.-])[IVXLCDM]+(?![\p{L}\p{N}-])/gu)) {
    const value = romanValue(letters);
    if (value === undefined) continue;
    const before = foldedText(block).slice(Math.max(0, start - 8), start);
    const after = foldedText(block).slice(start + letters.length, start + letters.length + 9);
    const strong = /siglos?\s$/.test(before) || /^\scentur/.test(after);
    tokens.push({ start, end: start + letters.length, values: [value], kind: 'roman', strong });
  }
  return tokens;
}
