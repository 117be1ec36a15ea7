/** What rules share: going through the texts of a study, and what stands on the other side of a place. */
import type { EditionBlock } from '../../edition/model.js';
import { otherSide } from '../../edition/sentences.js';
import type { Side } from '../../text/finding.js';
import type { Hit, Place, Study, StudyText } from '../rule.js';
import {
  blockOf,
  cached,
  languageOf,
  maskedText,
  pairAt,
  textsOf,
  wordsOf,
  type AlignedPair,
  type Word,
} from '../study.js';
import { isWordUnit } from './units.js';

/** What a rule found in one text: a hit without its side. */
export interface Found extends Omit<Hit, 'source' | 'target'> {
  block: EditionBlock;
  /** Offsets in the block's plain text, as everywhere. */
  start: number;
  end: number;
}

/**
 * Runs a search over each text of a study. A defect that both texts have in sentences that answer to each other is
 * reported once, in the translation: its editor needs to hear of it once.
 */
export function inTexts(study: Study, find: (text: StudyText, study: Study) => Iterable<Found>): Hit[] {
  const [source, target] = textsOf(study).map((text) => [...find(text, study)].map((found) => toHit(text, found)));
  if (!target) return source;
  const shared = new Map<unknown, number>();
  for (const hit of target) count(shared, defectOf(study, hit), 1);
  return [...source.filter((hit) => count(shared, defectOf(study, hit), -1) <= 0), ...target];
}

/** Adds to a count, and says what it was before. */
function count(counts: Map<unknown, number>, key: unknown, by: number): number {
  const before = counts.get(key) ?? 0;
  counts.set(key, before + by);
  return before;
}

/** What two hits of one rule have in common when they are one defect: the sentences that answer to each other. */
function defectOf(study: Study, { source, target }: Hit): unknown {
  const { side, block, start } = (target ?? source)!;
  return pairAt(study, side, block, start) ?? `${side} ${block}`;
}

/** A hit on words of one text. */
export function toHit(text: StudyText, { block, start, end, ...rest }: Found): Hit {
  return { ...rest, [text.side]: { side: text.side, block: block.id, start, end } };
}

/** A match of a pattern in a block. */
export interface Match {
  block: EditionBlock;
  match: RegExpExecArray;
  start: number;
  end: number;
}

/**
 * The matches of a pattern (with flag `g`) in the blocks of a text, without addresses and code. A language, where given,
 * leaves other texts out. A pattern that begins with `(?=\d)` must take a digit in each of its branches.
 */
export function* matchesIn(text: StudyText, pattern: RegExp, language?: string): Iterable<Match> {
  if (language && languageOf(text) !== language) return;
  const needsDigit = pattern.source.startsWith('(?=\\d)');
  for (const { block, words, hasDigit } of maskedBlocks(text)) {
    if (needsDigit && !hasDigit) continue;
    // As in matches(), without a generator in a generator: most rules of punctuation come by here.
    for (let at = 0; at <= words.length;) {
      pattern.lastIndex = at;
      const match = pattern.exec(words);
      if (!match) break;
      const start = match.index;
      const end = start + match[0].length;
      at = Math.max(end, start + 1);
      yield { block, match, start, end };
    }
  }
}

/** The blocks of a text with their words without addresses and code. */
const maskedBlocks = cached((text: StudyText): { block: EditionBlock; words: string; hasDigit: boolean }[] =>
  text.blocks.map((block) => {
    const words = maskedText(block);
    return { block, words, hasDigit: /\d/.test(words) };
  }),
);

/** Words of one of the texts of a study, without addresses and code. */
export function wordsAt(study: Study, { side, block, start, end }: Place): string {
  const text = study[side];
  const found = text && blockOf(text, block);
  return found ? maskedText(found).slice(start, end) : '';
}

/** All words of one side of a pair, without addresses and code; places are separated by a line feed. */
export const sideOf = (study: Study, pair: AlignedPair, side: Side): string =>
  pair[side].map((place) => wordsAt(study, place)).join('\n');

/** What answers to the words at an offset, without addresses and code; undefined where nothing does. */
export function counterpartAt(study: Study, side: Side, block: string, offset: number): string | undefined {
  if (!study.target) return undefined;
  const pair = pairAt(study, side, block, offset);
  const other = otherSide(side);
  return pair && pair[other].length > 0 ? sideOf(study, pair, other) : undefined;
}

/** True for Spanish and English, whose conventions the rules of spacing and punctuation know. */
export const isKnown = (text: StudyText): boolean => ['es', 'en'].includes(languageOf(text));

/** End of the word that starts at or after an offset, so that a quotation has a word to be known by. */
export function endOfWord(words: string, from: number): number {
  let at = from;
  while (at < words.length && !isWordUnit(words[at])) at++;
  while (at < words.length && isWordUnit(words[at])) at++;
  return at - from > 40 ? from : at;
}

/** Start of the word that ends at or before an offset. */
export function startOfWord(words: string, from: number): number {
  let at = from;
  while (at > 0 && !isWordUnit(words[at - 1])) at--;
  while (at > 0 && isWordUnit(words[at - 1])) at--;
  return from - at > 40 ? from : at;
}

/** The words of a block between two offsets. */
export function wordsBetween(block: EditionBlock, start: number, end: number): Word[] {
  const words = wordsOf(block);
  return words.slice(firstFrom(words, start), firstFrom(words, end + 1, 'end'));
}

/** Index of the first word of a block that starts at an offset or later. */
export const firstWordFrom = (block: EditionBlock, offset: number): number => firstFrom(wordsOf(block), offset);

/** Index of the first word whose `start` (or `end`) is not below an offset. */
function firstFrom(words: readonly Word[], offset: number, key: 'start' | 'end' = 'start'): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle][key] < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
