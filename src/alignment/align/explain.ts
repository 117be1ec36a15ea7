import type { Span } from './learn.js';
import { lexicalScale, wordFloors } from './lexical.js';
import type { Table, Tables } from './prior.js';
import type { Side } from './units.js';
import { WEIGHTS } from './weights.js';

/** A sum for each type of the other side, and the types whose sums are not 0. */
export interface Sums {
  values: Float64Array;
  types: number[];
}

/** Words of one side, as those of the other are explained by them. */
export interface Words {
  /** Word types, each once. */
  types: ReadonlySet<number>;
  /** How likely they make each type of the other side: sums of table values. */
  sums: Sums;
  /** What the sums are divided by: the word types of each unit, added up. */
  size: number;
  /** Length in characters. */
  chars: number;
}

/**
 * The word scores of the band (see scoreWords) for any units, or parts of them: for what is looked at once, after the
 * search.
 */
export class Explainer {
  private readonly floors: Float64Array;
  private readonly scale: number;
  private readonly slots: Sums[];
  private turn = 0;

  constructor(
    private readonly from: Side,
    private readonly to: Side,
    private readonly table: Table,
    private readonly noise: number,
  ) {
    this.floors = wordFloors(to, table, noise);
    this.scale = lexicalScale(from, to);
    this.slots = Array.from({ length: 3 }, () => ({ values: new Float64Array(to.forms.length), types: [] }));
  }

  /** The words of a run of units. Their sums hold until the next but one is read. */
  read(first: number, end: number): Words {
    const { starts, types } = this.from;
    const all = new Set(types.subarray(starts[first], starts[end]));
    let chars = 0;
    for (let u = first; u < end; u++) chars += this.from.chars[u];
    return {
      types: all,
      sums: this.sum(all, this.slots[(this.turn = 1 - this.turn)]),
      size: Math.max(1, starts[end] - starts[first]),
      chars,
    };
  }

  /** How likely some word types make each type of the other side. The sums hold until the next such call. */
  sum(types: Iterable<number>, into = this.slots[2]): Sums {
    const { values, types: known } = into;
    for (const type of known) values[type] = 0;
    known.length = 0;
    const { starts, columns, values: table } = this.table;
    for (const type of types) {
      for (let e = starts[type]; e < starts[type + 1]; e++) {
        if (values[columns[e]] === 0) known.push(columns[e]);
        values[columns[e]] += table[e];
      }
    }
    return into;
  }

  /** Score of a type of the other side, given its sum and the size of what was summed over. */
  score(type: number, sum: number, size: number): number {
    const { noise } = this;
    const { ceiling } = WEIGHTS;
    if (sum <= 1e-12) return this.scale * this.floors[type];
    return this.scale * Math.min(ceiling, Math.log(noise + ((1 - noise) * sum) / size / this.to.share[type]));
  }

  /**
   * How many of the other side's words could be explained at all, and how many of them are noise: each with the
   * probability that it is, given the words it is linked with.
   */
  countNoise(words: Words, { types }: Words): { known: number; noise: number } {
    let [known, noise] = [0, 0];
    for (const type of types) {
      const sum = words.sums.values[type];
      if (sum <= 1e-12 && this.floors[type] > Math.log(this.noise) / 2) continue;
      known++;
      noise += this.noise / (this.noise + ((1 - this.noise) * sum) / words.size / this.to.share[type]);
    }
    return { known, noise };
  }

  /** Score of all types of the other side's words. */
  scoreAll(words: Words, { types }: Words): number {
    let total = 0;
    for (const type of types) total += this.score(type, words.sums.values[type], words.size);
    return total;
  }
}

/** Both directions. */
export interface Explainers {
  forward: Explainer;
  backward: Explainer;
}

/** Explainers both ways round, over the words of both sides. `noise` is the probability of a word that nothing explains. */
export const createExplainers = (source: Side, target: Side, tables: Tables, noise: number): Explainers => ({
  forward: new Explainer(source, target, tables.forward, noise),
  backward: new Explainer(target, source, tables.backward, noise),
});

/** Links that the noise is estimated on at most: enough for two digits. */
const MOST_LINKS = 200;

/**
 * Share of words without counterpart in a text, from the links found so far: the freer the translation, the
 * more. What most texts are like counts for some words, too.
 */
export function learnNoise({ forward, backward }: Explainers, spans: readonly Span[]): number {
  const { usualNoise, noiseWords, noise } = WEIGHTS;
  let [known, noisy] = [noiseWords, noiseWords * usualNoise];
  const step = Math.max(1, spans.length / MOST_LINKS);
  for (let at = 0; at < spans.length; at += step) {
    const { from, fromEnd, to, toEnd } = spans[Math.floor(at)];
    const [a, b] = [forward.read(from, fromEnd), backward.read(to, toEnd)];
    for (const count of [forward.countNoise(a, b), backward.countNoise(b, a)]) {
      known += count.known;
      noisy += count.noise;
    }
  }
  return Math.min(0.7, noise * Math.max(1, noisy / known / usualNoise));
}
