/** Words that stand in both texts of a pair in the same order: what a translation took over as it was. */
import type { EditionBlock } from '../../edition/model.js';
import type { Study } from '../rule.js';
import { blockOf, maskedText, wordsOf, type AlignedPair, type Word } from '../study.js';
import { isPossessive, withoutEnding, withoutPossessive } from './possessive.js';
import { firstWordFrom, wordsBetween } from './scan.js';

/** A run of words of the translation that stand in the original in this order, with only spaces between them. */
export interface CopiedRun {
  block: EditionBlock;
  /** Place of the first word among those of the block. */
  first: number;
  words: Word[];
  /** The words of the original that these repeat, one by one, and those that stand before and after them. */
  own: Word[];
  ownBefore?: Word;
  ownAfter?: Word;
}

/** Longest run that is followed; a longer one goes on as another. */
const LONGEST = 60;
/** Places of one word that are tried. */
const MOST_PLACES = 8;

/** Where each word of the original stands last, and where before each place it stands; -1 for nowhere. */
interface Places {
  last: Map<string, number>;
  before: number[];
}

/**
 * The longest runs of the translation of a pair that stand in its original as well, accents and capitals aside, in order.
 * Linear for texts that do not repeat one word over and over: at most {@link MOST_PLACES} places of a word are tried.
 */
export function copiedRuns(study: Study, pair: AlignedPair): CopiedRun[] {
  const own = pair.source.flatMap((place) => wordsBetween(blockOf(study.source, place.block)!, place.start, place.end));
  const places: Places = { last: new Map(), before: [] };
  own.forEach(({ folded }, index) => {
    places.before.push(places.last.get(folded) ?? -1);
    places.last.set(folded, index);
  });
  return pair.target.flatMap((place) => {
    const block = blockOf(study.target!, place.block)!;
    return runsIn(block, place.start, place.end, own, places);
  });
}

function runsIn(
  block: EditionBlock,
  start: number,
  end: number,
  own: readonly Word[],
  { last, before }: Places,
): CopiedRun[] {
  const words = wordsOf(block);
  const text = maskedText(block);
  const runs: CopiedRun[] = [];
  for (let at = firstWordFrom(block, start); at < words.length && words[at].end <= end; at++) {
    let length = 0;
    let best = 0;
    let from = last.get(withoutEnding(words[at].folded)) ?? -1;
    for (let tried = 0; from >= 0 && tried < MOST_PLACES; tried++, from = before[from]) {
      const found = runLength(words, at, own, from, text, end);
      if (found > length) [length, best] = [found, from];
    }
    if (length === 0) continue;
    const [ownBefore, ownAfter] = [own[best - 1], own[best + length]];
    const copied = { words: trimmed(words.slice(at, at + length)), own: own.slice(best, best + length) };
    runs.push({ block, first: at, ...copied, ownBefore, ownAfter });
    at += length - 1;
  }
  return runs;
}

function runLength(
  words: readonly Word[],
  at: number,
  own: readonly Word[],
  from: number,
  text: string,
  end: number,
): number {
  let length = 1;
  while (
    length < LONGEST &&
    !isPossessive(words[at + length - 1].folded) &&
    words[at + length]?.folded !== undefined &&
    words[at + length].end <= end &&
    withoutEnding(words[at + length].folded) === own[from + length]?.folded &&
    words[at + length].start - words[at + length - 1].end === 1 &&
    /[ \u00a0]/.test(text[words[at + length - 1].end])
  )
    length++;
  return length;
}

/** A run with its last word without the possessive ending, after which it stops. */
const trimmed = (words: Word[]): Word[] => [...words.slice(0, -1), withoutPossessive(words[words.length - 1])];
