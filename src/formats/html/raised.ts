/** Raised and lowered words: what may be a note marker, and what is written with the signs Unicode has for it. */
import { isElement, wordsOf, type Element, type Node } from '../tree.js';

/** Not only the commas and brackets between two markers. */
export const isSaying = (node: Node): boolean => isElement(node) || /[\p{L}\p{N}]/u.test(node);

/** Raised words that are short enough for a marker: `1`, `[12]`, `1, 2`, `*`; not a whole remark. */
export function isShortRaised(element: Element): boolean {
  const words = wordsOf(element);
  return words.length > 0 && words.length <= 12 && !/[\p{L}]{3}/u.test(words);
}

/** Digits as subscripts: CO₂. */
export const lowered = (digits: string): string =>
  digits.replace(/\d/g, (digit) => String.fromCharCode(0x2080 + Number(digit)));
