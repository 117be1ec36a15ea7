/** The words of a block without its addresses and code, tokenized once. */
import type { EditionBlock } from '../../edition/model.js';
import { cached, maskedText } from '../study.js';
import { tokenize, type Token } from './tokens.js';

/** The words of a block; offsets in its plain text. */
export const tokensOf = cached((block: EditionBlock): Token[] => tokenize(maskedText(block)));

/** Those of them that lie between two offsets. */
export function tokensWithin(block: EditionBlock, start: number, end: number): Token[] {
  const tokens = tokensOf(block);
  const from = firstFrom(tokens, start);
  let to = from;
  while (to < tokens.length && tokens[to].end <= end) to++;
  return tokens.slice(from, to);
}

/** Index of the first token that starts at an offset or after it. */
function firstFrom(tokens: readonly Token[], start: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle].start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
