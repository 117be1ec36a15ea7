/** Capitalised words and runs of them: names, and words that a text writes now with a capital and now without. */
import type { EditionBlock } from '../../edition/model.js';
import { maskedText, sentenceOf, wordsOf, type Word } from '../study.js';

/** Words with capitals that stand together: `National Security`. */
export interface CapitalRun {
  words: Word[];
  start: number;
  end: number;
}

const isCapitalised = ({ text }: Word): boolean => /^\p{Lu}\p{M}*\p{Ll}/u.test(text);
const isAcronym = ({ text }: Word): boolean => /^\p{Lu}[\p{Lu}\p{N}]/u.test(text);

/** True where a capital says nothing: at the start of a sentence, quotation, item, or after a colon or dash. */
export function opensSentence(block: EditionBlock, { start }: Pick<Word, 'start'>): boolean {
  if (sentenceOf(block, start).start === start) return true;
  const before = maskedText(block).slice(Math.max(0, start - 3), start);
  return /(?:[:.!?…¿¡•–—-]\s?|["“”‘«([]\s?|^\s*)$/.test(before) && !/\p{L}-$/u.test(before);
}

/** Runs of capitalised words of a block, those that open a sentence left out of their run. */
export function capitalRuns(block: EditionBlock): CapitalRun[] {
  const text = maskedText(block);
  const runs: CapitalRun[] = [];
  let last: CapitalRun | undefined;
  for (const word of wordsOf(block)) {
    if (!isCapitalised(word) || opensSentence(block, word)) {
      if (!isAcronym(word)) last = undefined;
      continue;
    }
    if (last && text.slice(last.end, word.start) === ' ') {
      last.words.push(word);
      last.end = word.end;
    } else runs.push((last = { words: [word], start: word.start, end: word.end }));
  }
  return runs;
}
