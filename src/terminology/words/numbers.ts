/** The numbers of a text, in figures, in words and in Roman numerals, with the values that each may stand for. */
import type { EditionBlock } from '../../edition/model.js';
import type { StudyText } from '../rule.js';
import { cached, foldedText, languageOf, maskedText } from '../study.js';
import { readFigures } from './figures.js';
import { matches } from './matches.js';
import { romanValue } from './number-words.js';
import { readSpelled } from './spelled-numbers.js';

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
/** Numbers of all kinds; where figures and words make one number (`3 millones`), the figures have taken the words in. */
function readNumbers(block: EditionBlock, language: string): NumberToken[] {
  const all = [...readFigures(block, language), ...readSpelled(block, language), ...readRoman(block)];
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return all.filter((token) => {
    const isFree = token.start >= end;
    if (isFree) end = token.end;
    return isFree;
  });
}

/** Roman numerals of two letters or more, and of one after the words that call for one. */
function readRoman(block: EditionBlock): NumberToken[] {
  const tokens: NumberToken[] = [];
  for (const { 0: letters, index: start } of matches(
    maskedText(block),
    /(?=[IVXLCDM])(?<![\p{L}\p{N}.-])[IVXLCDM]+(?![\p{L}\p{N}-])/gu,
  )) {
    const value = romanValue(letters);
    if (value === undefined) continue;
    const before = foldedText(block).slice(Math.max(0, start - 8), start);
    const after = foldedText(block).slice(start + letters.length, start + letters.length + 9);
    const strong = /siglos?\s$/.test(before) || /^\scentur/.test(after);
    tokens.push({ start, end: start + letters.length, values: [value], kind: 'roman', strong });
  }
  return tokens;
}
