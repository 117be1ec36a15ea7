/** Words that stand in both texts of a pair in the same order: what a translation took over as it was. */
import type { EditionBlock } from '../../edition/model.js';
import type { Study } from '../rule.js';
import { blockOf, maskedText, wordsOf, type AlignedPair, type Word } from '../study.js';
import { wordsBetween } from './scan.js';

/** A run of words of the translation that stand in the original in this order, with only spaces between them. */
export interface CopiedRun {
  block: EditionBlock;
  /** Place of the first word among those of the block. */
  first: number;
  words: Word[];
  /** The words of the original that these repeat, one by one. */
  own: Word[];
}

/** Longest run that is followed; a longer one goes on as another. */
const LONGEST = 60;

/**
 * The longest runs of the translation of a pair that stand in its original as well, accents and capitals aside, in order.
 * Linear for texts that do not repeat one word over and over: at most eight places of a word are tried.
 */
export function copiedRuns(study: Study, pair: AlignedPair): CopiedRun[] {
  const own = pair.source.flatMap((place) => wordsBetween(blockOf(study.source, place.block)!, place.start, place.end));
  const places = new Map<string, number[]>();
  own.forEach((word, index) => {
    const known = places.get(word.folded);
    if (!known) places.set(word.folded, [index]);
    else if (known.length < 8) known.push(index);
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
  places: ReadonlyMap<string, number[]>,
): CopiedRun[] {
  const words = wordsOf(block);
  const text = maskedText(block);
  const runs: CopiedRun[] = [];
  for (let at = 0; at < words.length; at++) {
    if (words[at].start < start || words[at].end > end) continue;
    let length = 0;
    let best = 0;
    for (const from of places.get(words[at].folded) ?? []) {
      const found = runLength(words, at, own, from, text, end);
      if (found > length) [length, best] = [found, from];
    }
    if (length === 0) continue;
    runs.push({ block, first: at, words: words.slice(at, at + length), own: own.slice(best, best + length) });
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
    words[at + length]?.folded !== undefined &&
    words[at + length].end <= end &&
    words[at + length].folded === own[from + length]?.folded &&
    /^[ \u00a0]$/.test(text.slice(words[at + length - 1].end, words[at + length].start))
  )
    length++;
  return length;
}
