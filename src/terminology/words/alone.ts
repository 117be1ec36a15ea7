/** What one text has and the other has not, by the alignment, or by lengths where it says nothing of sentences. */
import { otherSide } from '../../edition/sentences.js';
import type { Side } from '../../text/finding.js';
import type { Hit, Place, Study } from '../rule.js';
import { blockOf, pairsOf, sentencesOf, type AlignedPair } from '../study.js';
import { beadsOf } from './beads.js';
import { countLetters, lengthsOf, type Lengths } from './lengths.js';
import { sideOf, wordsAt } from './scan.js';

/** Confidence from which on an automatic link counts as certain. */
const CONFIDENT = 0.9;

/** Sentences and blocks of one side without a counterpart, notes left out: a hit for each run of sentences. */
export function* findAlone(study: Study, side: Side): Iterable<Hit> {
  const rows = new Map<number, AlignedPair[]>();
  for (const pair of pairsOf(study)) rows.set(pair.row, [...(rows.get(pair.row) ?? []), pair]);
  for (const pairs of rows.values()) {
    const { link } = pairs[0];
    if (link[side].length === 0) continue;
    if (link[otherSide(side)].length === 0) yield* wholeBlocks(study, side, pairs[0]);
    else if (link.sentences && link.sentences.length > 0) yield* bySentences(study, side, pairs);
    else yield* byLengths(study, side, pairs[0]);
  }
}

/** Blocks in a row of their own. What a person has reviewed was seen; an aligner may err, unless it is sure. */
function* wholeBlocks(study: Study, side: Side, { link }: AlignedPair): Iterable<Hit> {
  const severity = link.status !== 'reviewed' && (link.confidence ?? 0) >= CONFIDENT ? 'minor' : 'info';
  for (const id of link[side]) {
    const block = blockOf(study[side]!, id);
    if (!block || block.kind === 'note') continue;
    yield { severity, [side]: { side, block: id, start: 0, end: block.text.length }, variant: 'block' };
  }
}

/** Sentence links with an empty side. */
function* bySentences(study: Study, side: Side, pairs: readonly AlignedPair[]): Iterable<Hit> {
  for (const pair of pairs) {
    if (pair[otherSide(side)].length === 1 && pair[side].length === 2) yield* joined(study, side, pair);
    if (pair[side].length === 0 || pair[otherSide(side)].length > 0) continue;
    const severity =
      pair.link.status !== 'reviewed' && lengthsAgree(study, side, sideOf(study, pair, side), pairs) ? 'minor' : 'info';
    for (const place of runsOf(pair[side])) yield { severity, [side]: place };
  }
}

/**
 * One of two sentences that answer to one: the aligner joins what is left over to its neighbour. Only where the other
 * one by itself has the usual length, and the two together have not. Translators join sentences, too.
 */
function* joined(study: Study, side: Side, pair: AlignedPair): Iterable<Hit> {
  if (pair.link.status === 'reviewed') return;
  for (const place of pair[side]) {
    if (!lengthsAgree(study, side, wordsAt(study, place), [pair], SHORTEST)) continue;
    yield { severity: 'info', [side]: place, variant: 'lengths' };
    return;
  }
}

/** Neighbouring sentences of one block as one place. */
function runsOf(places: readonly Place[]): Place[] {
  const runs: Place[] = [];
  for (const place of places) {
    const last = runs.at(-1);
    if (last && last.block === place.block && place.start - last.end < 8) last.end = place.end;
    else runs.push({ ...place });
  }
  return runs;
}

/** A row without sentence links, as after an edit: sentences that find no place in the most likely order of lengths. */
function* byLengths(study: Study, side: Side, pair: AlignedPair): Iterable<Hit> {
  const { known } = lengthsOf(study);
  const places = { source: sentencesIn(study, pair, 'source'), target: sentencesIn(study, pair, 'target') };
  if (
    !known ||
    places.source.length === places.target.length ||
    Math.min(places.source.length, places.target.length) < 2
  )
    return;
  const lengths = (which: Side): number[] => places[which].map((place) => countLetters(wordsAt(study, place)));
  for (const bead of beadsOf(lengths('source'), lengths('target'), Math.exp(known.centre))) {
    if (bead[side].length === 0 || bead[otherSide(side)].length > 0) continue;
    const place = places[side][bead[side][0]];
    const words = wordsAt(study, place);
    if (countLetters(words) < LEAST) continue;
    // Sentences are joined and parted all the time: only what the length of the row confirms is said.
    if (lengthsAgree(study, side, words, [pair])) yield { severity: 'minor', [side]: place, variant: 'lengths' };
  }
}

const sentencesIn = (study: Study, pair: AlignedPair, side: Side): Place[] =>
  pair[side].flatMap(({ block: id }) =>
    sentencesOf(blockOf(study[side]!, id)!).map(({ start, end }) => ({ side, block: id, start, end })),
  );

/** Letters of a sentence whose length says something. */
const LEAST = 20;
/** The same for a sentence that its link names. */
const SHORTEST = 15;

/** Without the words, the row is about as long as rows usually are; with them, it is not. */
function lengthsAgree(study: Study, side: Side, words: string, pairs: readonly AlignedPair[], least = LEAST): boolean {
  const { known } = lengthsOf(study);
  const letters = countLetters(words);
  if (!known || letters < least) return false;
  const sum = (which: Side): number =>
    pairs.reduce((total, each) => total + countLetters(sideOf(study, each, which)), 0);
  const whole = { source: sum('source'), target: sum('target') };
  return away({ ...whole, [side]: whole[side] - letters }, known) < Math.min(0.12, 0.5 * away(whole, known));
}

/** How far the lengths of a row stray from the usual ratio, as a logarithm. */
const away = ({ source, target }: Record<Side, number>, { centre }: Lengths): number =>
  Math.abs(Math.log((target + 1) / (source + 1)) - centre);
