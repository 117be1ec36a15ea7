/** What a unit of a text is, and the runs of letters around an offset. */
import { isCapitalUnit, isLetterUnit, isSmallUnit, isWordUnit as isWordCode } from '../units.js';

const code = (unit: string | undefined): number => (unit ? unit.charCodeAt(0) : 0);

/** True for a letter or a mark on one; false for undefined and the empty string. */
export const isLetter = (unit: string | undefined): boolean => isLetterUnit(code(unit));

/** True for a capital. */
export const isUpper = (unit: string | undefined): boolean => isCapitalUnit(code(unit));

/** True for a small letter. */
export const isLower = (unit: string | undefined): boolean => isSmallUnit(code(unit));

/** True for a letter or digit. */
export const isWordUnit = (unit: string | undefined): boolean => isWordCode(code(unit));

/** True for a digit. */
export const isDigit = (unit: string | undefined): boolean => isWordUnit(unit) && !isLetter(unit);

/** The run of letters that ends before an offset. */
export function lettersBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && isLetterUnit(text.charCodeAt(start - 1))) start--;
  return text.slice(start, end);
}

/** The run of letters that starts at an offset. */
export function lettersAfter(text: string, start: number): string {
  let end = start;
  while (end < text.length && isLetterUnit(text.charCodeAt(end))) end++;
  return text.slice(start, end);
}
