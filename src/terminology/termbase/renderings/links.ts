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
import type { Unit, UnitSide, Words } from './words.js';

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

/** Links words of units, each unit when it is asked for. */
export class Linker {
  private readonly met = {
    source: new Map<number, Map<number, number>>(),
    target: new Map<number, Map<number, number>>(),
  };
  private readonly best = { source: new Map<number, number>(), target: new Map<number, number>() };
  private readonly known = { source: new Map<number, number>(), target: new Map<number, number>() };
  private readonly links: (UnitLinks | undefined)[] = [];

  constructor(readonly words: Words) {}

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
    const scored: [score: number, word: number][] = [];
    for (const [word, count] of spread[side][stem] > 1 ? this.meetings(side, stem) : []) {
      if (count < 2) continue;
      const dice = (2 * discounted(count)) / (spread[side][stem] + spread[otherSide(side)][word]);
      const alike = likeness(stems[side][stem], stems[otherSide(side)][word]);
      if (dice < KNOWN[Math.min(count, KNOWN.length - 1)] - ALIKE * alike) continue;
      scored.push([dice + ALIKE * alike, word]);
    }
    scored.sort((a, b) => b[0] - a[0]);
    const best = scored.length === 0 || scored[0][0] === scored[1]?.[0] ? NONE : scored[0][1];
    this.best[side].set(stem, best);
    return best === NONE ? undefined : best;
  }

  private link(unit: Unit): UnitLinks {
    const links: UnitLinks = { source: new Map(), target: new Map() };
    const places = { source: meaningful(unit.source), target: meaningful(unit.target) };
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
    places.source.forEach((from, i) => {
      const stem = unit.source.words[from].stem;
      // A word of one unit meets the others of it once.
      const met = this.words.spread.source[stem] > 1 ? this.meetings('source', stem) : undefined;
      const usual = this.knownFor('source', stem);
      const own = usual !== undefined && unit.target.stems.has(usual) ? usual : undefined;
      targets.forEach((target, j) => {
        let score = this.score(stem, target.stem, met);
        if (score < LEAST - BESIDE) return;
        // A word that is known to answer to another one, or one whose known rendering is there.
        const elsewhere =
          (target.own !== undefined && !this.isSame('source', target.own, stem)) ||
          (own !== undefined && !this.isSame('target', own, target.stem));
        if (elsewhere) score -= ELSEWHERE;
        const drift = Math.abs((i + 0.5) / places.source.length - (j + 0.5) / targets.length);
        if (score >= LEAST - BESIDE) pairs.push({ from, to: target.to, i, j, score, rank: PLACE * (1 - drift) });
      });
    });
    return pairs;
  }

  private score(source: number, target: number, met: Map<number, number> | undefined): number {
    const { spread, stems } = this.words;
    const dice = (2 * discounted(met ? (met.get(target) ?? 0) : 1)) / (spread.source[source] + spread.target[target]);
    return dice + ALIKE * likeness(stems.source[source], stems.target[target]);
  }

  /** In how many units a word of a side meets each word of the other. */
  private meetings(side: Side, stem: number): Map<number, number> {
    let met = this.met[side].get(stem);
    if (met) return met;
    met = new Map();
    for (const unit of this.words.where[side][stem].slice(0, MOST_UNITS))
      for (const word of this.words.units[unit][otherSide(side)].stems) met.set(word, (met.get(word) ?? 0) + 1);
    this.met[side].set(stem, met);
    return met;
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
  const near = target.slice(Math.max(0, j - REACH), j + REACH + 1);
  for (let k = Math.max(0, i - REACH); k <= i + REACH && k < source.length; k++) {
    const link = links.source.get(source[k]);
    if (link && near.includes(link.at)) return true;
  }
  return false;
}

function meaningful({ words }: UnitSide): number[] {
  const places: number[] = [];
  for (let at = 0; at < words.length; at++) if (words[at].stem >= 0) places.push(at);
  return places;
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
