/** The words of a block without its addresses and code, tokenized once. */
import type { EditionBlock } from '../../edition/model.js';
import { cached, maskedText } from '../study.js';
import { tokenize, type Token } from './tokens.js';

/** The words of a block; offsets in its plain text. */
export const tokensOf = cached((block: EditionBlock): Token[] => tokenize(maskedText(block)));

/** Those of them that lie between two offsets. */
export function tokensWithin(block: EditionBlock, start: number, end: number): Token[] {
  const tokens = tokensOf(block);
  let from = 0;
  while (from < tokens.length && tokens[from].start < start) from++;
  let to = from;
  while (to < tokens.length && tokens[to].end <= end) to++;
  return tokens.slice(from, to);
}
