/**
 * How a repeated term is rendered, use by use. A rendering is a run of words of the other side in which every word of the
 * term, or every one but one, is a word known to answer to it (links.ts); the odd one stands in a slot and is linked with
 * the word that is left. Renderings with the same words around different slots, and renderings with a word more or less,
 * are what a reader calls inconsistent: `police capacities`, `police capabilities`; `forces of order`, `forces of law and
 * order`.
 */
import { otherSide } from '../../../edition/sentences.js';
import type { Side } from '../../../text/finding.js';
import type { Place } from '../../rule.js';
import type { Candidate, Use } from './candidates.js';
import { isOneWord, type Linker, type WordLink } from './links.js';
import { isJoining } from '../tokens.js';
import type { UnitWord } from './words.js';

/** One use of a term and the words that render it there. */
export interface Rendering {
  use: Use;
  words: UnitWord[];
}

/** A term that is rendered in two ways or more. */
export interface Variation {
  candidate: Candidate;
  /** Renderings with the same words, the most frequent first. */
  groups: Rendering[][];
}

/** A run of words and what it is compared by: one key for each word that may be the slot. */
interface Run extends Rendering {
  /** Words of meaning, in order; those that are forms of a known one as that. */
  stems: number[];
  /** Index among them of the word that is not known; -1 when all are. */
  odd: number;
}

/** Words in a rendering, those without meaning counted. */
const LONGEST = 6;

/** The ways in which a candidate of a side is rendered; undefined where they are one, or not known. */
export function variationOf(linker: Linker, side: Side, candidate: Candidate): Variation | undefined {
  const partners = candidate.stems.map((stem) => linker.knownFor(side, stem));
  // All of its words but one must be known.
  if (partners.filter((partner) => partner === undefined).length > 1) return undefined;
  const term: KnownTerm = { linker, side, stems: candidate.stems, partners };
  const runs = candidate.uses.flatMap((use) => runOf(term, use) ?? []);
  const varied = slotVariation(linker, side, runs) ?? formVariation(side, runs);
  if (!varied) return undefined;
  return { candidate, groups: varied.sort((a, b) => b.length - a.length) };
}

/** Runs that are the same around one word which differs, where that word is not another form of the same. */
function slotVariation(linker: Linker, side: Side, runs: Run[]): Run[][] | undefined {
  if (!runs.some(({ odd }) => odd >= 0)) return undefined;
  const words = linker.words.stems[otherSide(side)];
  const frames = new Map<string, Map<number, Run[]>>();
  for (const run of runs) {
    run.stems.forEach((stem, slot) => {
      if (run.odd >= 0 && run.odd !== slot) return;
      const frame = frameOf(run, slot);
      const bySlot = frames.get(frame) ?? new Map<number, Run[]>();
      const same = [...bySlot.keys()].find((each) => isOneWord(words[each], words[stem])) ?? stem;
      bySlot.set(same, [...(bySlot.get(same) ?? []), run]);
      frames.set(frame, bySlot);
    });
  }
  const varied = [...frames.values()].filter(({ size }) => size > 1).map((bySlot) => [...bySlot.values()]);
  const size = (groups: Run[][]): number => groups.flat().length;
  return varied.sort((a, b) => size(b) - size(a))[0];
}

/** A run with one word of meaning taken out; words without meaning are not compared. */
const frameOf = ({ stems }: Run, slot: number): string =>
  stems.map((stem, index) => (index === slot ? '_' : stem)).join(' ');

/** Runs whose words are all known, and one of which has a word more than another, or (in names) another order. */
function formVariation(side: Side, runs: Run[]): Run[][] | undefined {
  const full = runs.filter(({ odd }) => odd < 0);
  const groups = new Map<string, Run[]>();
  const name = full.every(({ use }) => isName(side, use));
  for (const run of full) {
    const key = (name ? run.stems : [...run.stems].sort((a, b) => a - b)).join(' ');
    groups.set(key, [...(groups.get(key) ?? []), run]);
  }
  return groups.size > 1 ? [...groups.values()] : undefined;
}

/** True for a term whose words of meaning all start with a capital. */
const isName = (side: Side, { unit, from, to }: Use): boolean =>
  unit[side].words
    .slice(from, to)
    .every(({ stem, token }) => stem < 0 || token.text[0] !== token.text[0].toLowerCase());

/** A term with the words that its words are known to be rendered by. */
interface KnownTerm {
  linker: Linker;
  side: Side;
  stems: readonly number[];
  partners: readonly (number | undefined)[];
}

/** The tightest run of words that renders a use, or undefined. */
function runOf(term: KnownTerm, use: Use): Run | undefined {
  const { side, stems } = term;
  const { words, meaning } = use.unit[otherSide(side)];
  const known = knownWords(term, words, meaning);
  if (!known) return undefined;
  let best: Run | undefined;
  const better = (run: Run): boolean =>
    !best || (run.odd < 0 && best.odd >= 0) || (run.odd < 0 === best.odd < 0 && run.words.length < best.words.length);
  for (let first = 0; first < meaning.length; first++) {
    let count = 0;
    for (let last = first; last < meaning.length && last - first <= stems.length; last++) {
      if (last > first && !isRun(words, meaning[first], meaning[last - 1], meaning[last])) break;
      if (known[last]) count++;
      const size = last - first + 1;
      if (size < stems.length || count < stems.length - 1) continue;
      const run = judge(term, use, meaning.slice(first, last + 1));
      if (run && better(run)) best = run;
    }
  }
  return best;
}

/** Which words of meaning are known to answer to a word of the term; undefined when they are too few for a rendering. */
function knownWords(term: KnownTerm, words: readonly UnitWord[], meaning: readonly number[]): boolean[] | undefined {
  const { partners, stems } = term;
  let known: boolean[] | undefined;
  let count = 0;
  for (let index = 0; index < meaning.length; index++) {
    const { stem } = words[meaning[index]];
    if (!isAnswer(term, partners, stem)) continue;
    (known ??= [])[index] = true;
    count++;
  }
  return count < stems.length - 1 ? undefined : (known ?? []);
}

function isAnswer(term: KnownTerm, partners: KnownTerm['partners'], stem: number): boolean {
  for (let index = 0; index < partners.length; index++) if (answers(term, partners[index], stem)) return true;
  return false;
}

/** True when all words after `from`, up to `to`, go on without a sign between, and the run is not too long. */
function isRun(words: readonly UnitWord[], start: number, from: number, to: number): boolean {
  if (to - start >= LONGEST) return false;
  for (let at = from + 1; at <= to; at++) if (words[at].first || !isJoining(words[at].token.gap)) return false;
  return true;
}

/** Whether the words at these places render a use. */
function judge(term: KnownTerm, use: Use, places: number[]): Run | undefined {
  const { linker, side, stems, partners } = term;
  const words = use.unit[otherSide(side)].words;
  const left = stems.map((_, index) => index);
  const named: number[] = [];
  let unknown = -1;
  for (const at of places) {
    const answered = left.findIndex((index) => answers(term, partners[index], words[at].stem));
    named.push(answered < 0 ? words[at].stem : partners[left[answered]]!);
    if (answered >= 0) left.splice(answered, 1);
    else if (unknown >= 0) return undefined;
    else unknown = at;
  }
  const make = (odd: number): Run => ({
    use,
    words: words.slice(places[0], places[places.length - 1] + 1),
    stems: named,
    odd,
  });
  if (unknown < 0) return make(-1);
  if (left.length > 1) return undefined;
  // What is asked of the links comes last: a unit is linked only when that decides.
  const linkOf = (): WordLink | undefined => linker.linksOf(use.unit)[otherSide(side)].get(unknown);
  // All known, and one word more between them, which answers to nothing else.
  if (left.length === 0)
    return unknown !== places[0] && !linkOf() && isEnclosed(linker, side, use) ? make(-1) : undefined;
  // One word in a slot: linked with the word left, whose known rendering is nowhere in the sentence.
  const partner = partners[left[0]];
  if (places.length > stems.length || words.some(({ stem }) => stem >= 0 && answers(term, partner, stem)))
    return undefined;
  const at = linkOf()?.at ?? -1;
  if (at < use.from || at >= use.to || use.unit[side].words[at].stem !== stems[left[0]]) return undefined;
  return make(places.indexOf(unknown));
}

/** True when the words of meaning before and after a use answer to something, so that none is left for a word more. */
function isEnclosed(linker: Linker, side: Side, { unit, from, to }: Use): boolean {
  const { words } = unit[side];
  const links = linker.linksOf(unit)[side];
  let before = from - 1;
  while (before >= 0 && words[before].stem < 0) before--;
  let after = to;
  while (after < words.length && words[after].stem < 0) after++;
  return (before < 0 || links.has(before)) && (after >= words.length || links.has(after));
}

/** True when a word is a known rendering, or a form of it. */
function answers({ linker, side }: KnownTerm, partner: number | undefined, word: number): boolean {
  if (partner === undefined) return false;
  const stems = linker.words.stems[otherSide(side)];
  return partner === word || isOneWord(stems[partner], stems[word]);
}

/** A run of words of a side as a place. */
export function placeOfWords(side: Side, words: readonly UnitWord[]): Place {
  const { block, token } = words[0];
  return { side, block, start: token.start, end: words[words.length - 1].token.end };
}
