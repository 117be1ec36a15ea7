/** What rules share: going through the texts of a study, and what stands on the other side of a place. */
import type { EditionBlock } from '../../edition/model.js';
import { otherSide } from '../../edition/sentences.js';
import type { Side } from '../../text/finding.js';
import type { Hit, Place, Study, StudyText } from '../rule.js';
import {
  blockOf,
  languageOf,
  maskedText,
  pairAt,
  sentenceMapOf,
  textsOf,
  wordsOf,
  type AlignedPair,
  type Word,
} from '../study.js';
import { isWordUnit } from './units.js';
import { matches } from './matches.js';

/** What a rule found in one text: a hit without its side. */
export interface Found extends Omit<Hit, 'source' | 'target'> {
  block: EditionBlock;
  /** Offsets in the block's plain text, as everywhere. */
  start: number;
  end: number;
}

/**
 * Runs a search over each text of a study. A defect that both texts have in one row is reported once, in the
 * translation: the editor of a translation needs to hear of it once.
 */
export function inTexts(study: Study, find: (text: StudyText, study: Study) => Iterable<Found>): Hit[] {
  const [source, target] = textsOf(study).map((text) => [...find(text, study)].map((found) => toHit(text, found)));
  if (!target) return source;
  const shared = new Map<string, number>();
  for (const hit of target) {
    const key = keyOf(study, hit);
    shared.set(key, (shared.get(key) ?? 0) + 1);
  }
  const alone = source.filter((hit) => {
    const key = keyOf(study, hit);
    const left = shared.get(key) ?? 0;
    shared.set(key, left - 1);
    return left <= 0;
  });
  return [...alone, ...target];
}

/** A hit on words of one text. */
export function toHit(text: StudyText, { block, start, end, ...rest }: Found): Hit {
  return { ...rest, [text.side]: { side: text.side, block: block.id, start, end } };
}

/** Hits with one key are one defect: the row and what is said. */
function keyOf(study: Study, { source, target, variant = '' }: Hit): string {
  const place = (target ?? source)!;
  return `${sentenceMapOf(study).rowOf(place.side, place.block)} ${variant}`;
}

/** A match of a pattern in a block. */
export interface Match {
  block: EditionBlock;
  match: RegExpMatchArray;
  start: number;
  end: number;
}

/**
 * The matches of a pattern (with flag `g`) in the blocks of a text, without addresses and code. A language, where given,
 * leaves other texts out.
 */
export function* matchesIn(text: StudyText, pattern: RegExp, language?: string): Iterable<Match> {
  if (language && languageOf(text) !== language) return;
  for (const block of text.blocks) {
    for (const match of matches(maskedText(block), pattern)) {
      const start = match.index;
      yield { block, match, start, end: start + match[0].length };
    }
  }
}

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
