/** Numbers that are parts of codes: `STC 114/1984`, `004-2017-MINAM`, `E-7`, `SHA-256`, `4-4-2`. */
import type { EditionBlock } from '../../edition/model.js';
import { cached, maskedText } from '../study.js';
import { matches } from './matches.js';

/** A code where it stands. */
export interface Code {
  start: number;
  end: number;
  /** What two codes of one kind have in common: letters, marks, and `#` for each number: `#-#-MINAM`. */
  shape: string;
  /** The numbers, as written, one after the other: `004 2017`. */
  numbers: string;
}

/** Letters and figures joined by hyphens or slashes, at least one figure among them; and letters with figures: `DBO5`, `v2`. */
const CODE = /(?<![\p{L}\p{N}/.,:-])(?=[\p{L}/–-]*\d)[\p{L}\p{N}]+(?:[/–-][\p{L}\p{N}]+)*(?![\p{L}\p{N}/–-]|[.,:]\d)/gu;

/** The codes of a block, in order, without addresses and code in the sense of programs. */
export const codesOf = cached((block: EditionBlock): Code[] => {
  const codes: Code[] = [];
  const text = maskedText(block);
  if (!/\d/.test(text)) return codes;
  for (const { 0: words, index: start } of matches(text, CODE)) {
    if (!isCode(words)) continue;
    const shape = words.replace(/\d+/g, '#').replace(/–/g, '-').toUpperCase();
    codes.push({ start, end: start + words.length, shape, numbers: words.match(/\d+/g)!.join(' ') });
  }
  return codes;
});

/**
 * Ranges, dates, fractions and ordinals are no codes: other rules compare them, and languages write them differently.
 * `114/1984` is one, `12/1984` may be a month.
 */
function isCode(words: string): boolean {
  if (!/\p{L}/u.test(words)) {
    const numbers = words.match(/\d+/g)!;
    if (words.includes('/')) return /^\d+\/\d{4}$/.test(words) && Number(numbers[0]) > 12;
    return numbers.length > 2 && !numbers.some(({ length }) => length === 4);
  }
  // 1st, 20th, 80s, 12.º, 5kg, 4x100: figures with the small letters of a language or a unit.
  if (!/[/–-]/.test(words)) return /^(?:v|\p{Lu}{1,6}\p{Ll}?)\d+$/u.test(words);
  // twenty-1st, mid-1990s, 10-year: words of the language joined to a number.
  return /\p{Lu}/u.test(words) && !/\p{Ll}{3}/u.test(words);
}
