/**
 * Which word answers to which in a sentence link, learnt from the document alone: association over all sentence links
 * (Dice coefficient, discounted for pairs that meet only once), likeness of cognates and a little of the position; then
 * competitive linking (Melamed 2000, "Models of translational equivalence among words"): the best pair is linked first,
 * and a linked word is not linked again. It is done twice: what is sure first, then the rest with a bonus for words that
 * stand beside words that are linked with each other.
 */
import { otherSide } from '../../../edition/sentences.js';
import type { Side } from '../../../text/finding.js';
import { cached } from '../../study.js';
import type { Unit, Words } from './words.js';

/** A word that answers to another: its index in the unit, and how sure that is (0-1). */
export interface WordLink {
  at: number;
  score: number;
}

/** The links of a unit by word index of either side. */
export type UnitLinks = Record<Side, Map<number, WordLink>>;

/** From this score on a pair is sure. */
export const SURE = 0.6;
/**
 * Discounted Dice coefficient from which on a word is known to answer to another, by how often they meet. Two words that
 * meet twice and no more must be cognates.
 */
const KNOWN = [2, 2, 1, 0.6, 0.5];
/** Pairs scored less are not linked. */
const LEAST = 0.3;
/** Meeting once is counted as so much. */
const ONCE = 0.35;
/** Weight of likeness, of standing at the same point of the sentence, and of standing beside linked words. */
const ALIKE = 0.35;
const PLACE = 0.1;
const BESIDE = 0.25;
/** What a word loses that is known to answer to another one. */
const ELSEWHERE = 0.3;
/** So many words of meaning away is beside. */
const REACH = 2;
/** Of a word that stands everywhere so many units are looked at. */
const MOST_UNITS = 400;

const NONE = -1;
const NEVER = new Map<number, number>();

/** Links words of units, each unit when it is asked for. */
export class Linker {
  private readonly met = {
    source: new Map<number, Map<number, number>>(),
    target: new Map<number, Map<number, number>>(),
  };
  private readonly best = { source: new Map<number, number>(), target: new Map<number, number>() };
  private readonly known = { source: new Map<number, number>(), target: new Map<number, number>() };
  private readonly links: (UnitLinks | undefined)[] = [];
  /** Room to count in, by stem; all zero but while counting. */
  private readonly counts: Record<Side, Uint32Array>;

  constructor(readonly words: Words) {
    const { source, target } = words.stems;
    this.counts = { source: new Uint32Array(source.length), target: new Uint32Array(target.length) };
  }

  /** The links of a unit. */
  linksOf(unit: Unit): UnitLinks {
    return (this.links[unit.index] ??= this.link(unit));
  }

  /**
   * The word of the other side that a word is known to be rendered by, or undefined: they meet twice or more, seldom stand
   * without each other, and no other word (forms of these aside) goes as well with either.
   */
  knownFor(side: Side, stem: number): number | undefined {
    let known = this.known[side].get(stem);
    if (known === undefined) {
      const best = this.bestFor(side, stem);
      const back = best === undefined ? undefined : this.bestFor(otherSide(side), best);
      known = best !== undefined && back !== undefined && this.isSame(side, back, stem) ? best : NONE;
      this.known[side].set(stem, known);
    }
    return known === NONE ? undefined : known;
  }

  /** The word that a word goes best with, as far as that says anything; among equals, the one that looks alike. */
  private bestFor(side: Side, stem: number): number | undefined {
    const known = this.best[side].get(stem);
    if (known !== undefined) return known === NONE ? undefined : known;
    const { spread, stems } = this.words;
    let best = NONE;
    let most = -Infinity;
    for (const [word, count] of spread[side][stem] > 1 ? this.meetings(side, stem) : []) {
      const dice = (2 * discounted(count)) / (spread[side][stem] + spread[otherSide(side)][word]);
      const alike = likeness(stems[side][stem], stems[otherSide(side)][word]);
      if (dice < KNOWN[Math.min(count, KNOWN.length - 1)] - ALIKE * alike) continue;
      const score = dice + ALIKE * alike;
      // Of two that are as good as each other neither is the best.
      if (score === most) best = NONE;
      else if (score > most) [best, most] = [word, score];
    }
    this.best[side].set(stem, best);
    return best === NONE ? undefined : best;
  }

  private link(unit: Unit): UnitLinks {
    const links: UnitLinks = { source: new Map(), target: new Map() };
    const places = { source: unit.source.meaning, target: unit.target.meaning };
    const pairs = this.pairsOf(unit, places);
    takeBest(
      pairs.filter(({ score }) => score >= SURE),
      links,
    );
    const rest = pairs.filter(({ from, to }) => !links.source.has(from) && !links.target.has(to));
    for (const pair of rest) if (isBeside(pair, places, links)) pair.score += BESIDE;
    takeBest(
      rest.filter(({ score }) => score >= LEAST),
      links,
    );
    return links;
  }

  /** True for a word and forms of it. */
  private isSame(side: Side, a: number, b: number): boolean {
    return a === b || isOneWord(this.words.stems[side][a], this.words.stems[side][b]);
  }

  /** All pairs of words of meaning that may answer to each other. */
  private pairsOf(unit: Unit, places: Record<Side, number[]>): Pair[] {
    const pairs: Pair[] = [];
    const targets = places.target.map((to) => {
      const stem = unit.target.words[to].stem;
      return { to, stem, own: this.knownFor('target', stem) };
    });
    for (let i = 0; i < places.source.length; i++) {
      const from = places.source[i];
      const stem = unit.source.words[from].stem;
      // A word of one unit meets the others of it once.
      const met = this.words.spread.source[stem] > 1 ? this.meetings('source', stem) : undefined;
      const once = this.isCounted('source', stem, unit) ? 1 : 0;
      const usual = this.knownFor('source', stem);
      const own = usual !== undefined && unit.target.stems.includes(usual) ? usual : undefined;
      for (let j = 0; j < targets.length; j++) {
        const target = targets[j];
        let score = this.score(stem, target.stem, met?.get(target.stem) ?? once);
        if (score < LEAST - BESIDE) continue;
        // A word that is known to answer to another one, or one whose known rendering is there.
        const elsewhere =
          (target.own !== undefined && !this.isSame('source', target.own, stem)) ||
          (own !== undefined && !this.isSame('target', own, target.stem));
        if (elsewhere) score -= ELSEWHERE;
        if (score < LEAST - BESIDE) continue;
        const drift = Math.abs((i + 0.5) / places.source.length - (j + 0.5) / targets.length);
        pairs.push({ from, to: target.to, i, j, score, rank: PLACE * (1 - drift) });
      }
    }
    return pairs;
  }

  private score(source: number, target: number, met: number): number {
    const { spread, stems } = this.words;
    const dice = (2 * discounted(met)) / (spread.source[source] + spread.target[target]);
    return dice + ALIKE * likeness(stems.source[source], stems.target[target]);
  }

  /** In how many units a word of a side meets each word of the other, where it does so more than once. */
  private meetings(side: Side, stem: number): Map<number, number> {
    let met = this.met[side].get(stem);
    if (met) return met;
    const { where, units } = this.words;
    const other = otherSide(side);
    const counts = this.counts[other];
    const all = where[side][stem];
    const looked = Math.min(all.length, MOST_UNITS);
    // Most meet once, so that the repeated ones are noted as they are met again.
    for (let n = 0; n < looked; n++)
      for (const word of units[all[n]][other].stems)
        if (++counts[word] > 1) (met ??= new Map()).set(word, counts[word]);
    for (let n = 0; n < looked; n++) for (const word of units[all[n]][other].stems) counts[word] = 0;
    met ??= NEVER;
    this.met[side].set(stem, met);
    return met;
  }

  /** True for a unit that {@link meetings} looks at. */
  private isCounted(side: Side, stem: number, { index }: Unit): boolean {
    const where = this.words.where[side][stem];
    return where.length <= MOST_UNITS || index <= where[MOST_UNITS - 1];
  }
}

/** A pair that met once may have done so by chance; the more often, the less. */
const discounted = (count: number): number => (count > 1 ? count - ONCE / count : count * ONCE);

/** The linker of a study's words, for the rules that share it. */
export const linkerOf = cached((words: Words) => new Linker(words));

/** Two words of a unit: where they stand, also among its words of meaning, and how well they go together. */
interface Pair {
  from: number;
  to: number;
  i: number;
  j: number;
  score: number;
  /** What decides between pairs of one score. */
  rank: number;
}

function takeBest(pairs: Pair[], links: UnitLinks): void {
  pairs.sort((a, b) => b.score + b.rank - a.score - a.rank);
  for (const { from, to, score } of pairs) {
    if (links.source.has(from) || links.target.has(to)) continue;
    links.source.set(from, { at: to, score: Math.min(1, score) });
    links.target.set(to, { at: from, score: Math.min(1, score) });
  }
}

/** True when a word near the one is linked with a word near the other. */
function isBeside({ i, j }: Pair, { source, target }: Record<Side, number[]>, links: UnitLinks): boolean {
  const first = target[Math.max(0, j - REACH)];
  const last = target[Math.min(target.length - 1, j + REACH)];
  for (let k = Math.max(0, i - REACH); k <= i + REACH && k < source.length; k++) {
    const at = links.source.get(source[k])?.at;
    // Only words of meaning are linked, so that what lies between these two is one of them.
    if (at !== undefined && at >= first && at <= last) return true;
  }
  return false;
}

/** True for forms of one word: `mobilize`, `mobilization`. Words that only start alike are not. */
export const isOneWord = (a: string, b: string): boolean =>
  a.charCodeAt(0) === b.charCodeAt(0) && (likeness(a, b) >= 0.6 || a.startsWith(b) || b.startsWith(a));

/** How much two words start alike, 0-1: cognates share their beginning. */
export function likeness(a: string, b: string): number {
  let same = 0;
  while (same < a.length && same < b.length && a.charCodeAt(same) === b.charCodeAt(same)) same++;
  return same < 4 ? 0 : (2 * same) / (a.length + b.length);
}
