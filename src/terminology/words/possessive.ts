/** The ending of a language that has possessives, on a word that was copied from another: `quiosquero’s`. */
import type { Word } from '../study.js';

/** Whether a folded word ends so. */
export function isPossessive(folded: string): boolean {
  const unit = folded.charCodeAt(folded.length - 2);
  return (unit === 0x2019 || unit === 0x27) && folded.endsWith('s') && folded.length > 3;
}

/** A folded word without that ending. */
export const withoutEnding = (folded: string): string => (isPossessive(folded) ? folded.slice(0, -2) : folded);

/** A word of a text without that ending: Bourdieu’s names Bourdieu. */
export function withoutPossessive(word: Word): Word {
  if (!isPossessive(word.folded)) return word;
  return { ...word, end: word.end - 2, text: word.text.slice(0, -2), folded: withoutEnding(word.folded) };
}
