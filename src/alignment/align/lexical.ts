import { bandColumns, type Band } from './band.js';
import type { Table } from './prior.js';
import type { Side } from './units.js';
import { WEIGHTS } from './weights.js';

/** Units on one side of a link at most. */
export const WIDEST = 4;

/**
 * Lexical scores of a band. `forward[4 * cell + a - 1]`, for the cell of (i, j) units done, says how well target unit
 * j - 1 follows from the `a` source units that end with i - 1; `backward[4 * cell + b - 1]`, how well source unit i - 1
 * follows from the `b` target units that end with j - 1. In IBM model 1 (Brown et al. 1993) words are independent given
 * the other side, so that the score of any link is a sum of these.
 */
export interface LexicalScores {
  forward: Float32Array;
  backward: Float32Array;
}

/** Factor on the score of a word. */
export function lexicalScale(source: Side, target: Side): number {
  const words = source.types.length / source.count + target.types.length / target.count;
  return WEIGHTS.lexical * Math.pow(Math.max(1, words) / 40, -WEIGHTS.damp);
}

/** Score of each type of one side when nothing on the other explains it: lower for one that could be explained. */
export function wordFloors(to: Side, table: Table, noise: number): Float64Array {
  const least = Math.log(noise);
  const floors = new Float64Array(to.forms.length).fill(least * WEIGHTS.unknown);
  for (const column of table.columns) floors[column] = least;
  return floors;
}

/**
 * Computes both directions; `noise` is the share of words without counterpart, the floor under every score. Yields now and then; the number has no meaning.
 */
export function* scoreWords(
  source: Side,
  target: Side,
  tables: { forward: Table; backward: Table },
  band: Band,
  noise = WEIGHTS.noise,
): Generator<number, LexicalScores> {
  const forward = new Float32Array(band.cells * WIDEST);
  const backward = new Float32Array(band.cells * WIDEST);
  const rows = (unit: number): [number, number] => [band.low[unit + 1] || 1, band.high[unit + 1]];
  yield* scoreDirection(source, target, tables.forward, noise, forward, rows, (i, j) => band.offset[i] + j);
  const { first, last } = bandColumns(band);
  const columns = (unit: number): [number, number] => [first[unit + 1] || 1, last[unit + 1]];
  yield* scoreDirection(target, source, tables.backward, noise, backward, columns, (j, i) => band.offset[i] + j);
  return { forward, backward };
}

function* scoreDirection(
  from: Side,
  to: Side,
  table: Table,
  noise: number,
  scores: Float32Array,
  reach: (unit: number) => [first: number, last: number],
  cellOf: (from: number, to: number) => number,
): Generator<number, void> {
  const window = new Window(from, to, table, noise);
  let work = 0;
  for (let unit = 0; unit < from.count; unit++) {
    window.move(unit);
    const [first, last] = reach(unit);
    for (let done = first; done <= last; done++) {
      window.score(done - 1, scores, cellOf(unit + 1, done) * WIDEST);
      work += 4 + to.starts[done] - to.starts[done - 1];
    }
    if ((work += to.forms.length / 8) > 100_000) {
      yield unit;
      work = 0;
    }
  }
}

/** The last four units of one side, and what their words make likely on the other side. */
class Window {
  private readonly sums: Float64Array[];
  /** How many table entries lead to each type: 0 for one that the four units say nothing of. */
  private readonly hits: Int32Array;
  /** What each type adds to the score over its floor, for one to four units; right for those whose turn is now. */
  private readonly gains: Float64Array;
  private readonly turn: Int32Array;
  private readonly floors: Float64Array;
  /** Score of each unit of the other side if nothing explains its words. */
  private readonly least: Float64Array;
  private readonly scale: number;
  private unit = -1;

  constructor(
    private readonly from: Side,
    private readonly to: Side,
    private readonly table: Table,
    private readonly noise: number,
  ) {
    const types = to.forms.length;
    this.sums = Array.from({ length: WIDEST }, () => new Float64Array(types));
    this.hits = new Int32Array(types);
    this.gains = new Float64Array(types * WIDEST);
    this.turn = new Int32Array(types).fill(-1);
    this.floors = wordFloors(to, table, noise);
    this.least = new Float64Array(to.count);
    for (let u = 0; u < to.count; u++) {
      for (let e = to.starts[u]; e < to.starts[u + 1]; e++) this.least[u] += this.floors[to.types[e]];
    }
    this.scale = lexicalScale(from, to);
  }

  /** Takes in the next unit and lets go of the one five before. */
  move(unit: number): void {
    this.unit = unit;
    if (unit >= WIDEST) this.scatter(unit - WIDEST, this.sums[WIDEST - 1], false);
    this.sums.unshift(this.sums.pop()!);
    this.scatter(unit, this.sums[0], true);
  }

  private scatter(unit: number, sum: Float64Array, add: boolean): void {
    const { starts, columns, values } = this.table;
    for (let at = this.from.starts[unit]; at < this.from.starts[unit + 1]; at++) {
      const type = this.from.types[at];
      for (let e = starts[type]; e < starts[type + 1]; e++) {
        if (add) sum[columns[e]] += values[e];
        else sum[columns[e]] = 0;
        this.hits[columns[e]] += add ? 1 : -1;
      }
    }
  }

  /** Writes the scores of a unit of the other side given the last one, two, three and four units of this one. */
  score(unit: number, scores: Float32Array, at: number): void {
    const { to, hits, turn, gains } = this;
    let g0 = this.least[unit];
    let [g1, g2, g3] = [g0, g0, g0];
    for (let e = to.starts[unit]; e < to.starts[unit + 1]; e++) {
      const type = to.types[e];
      if (hits[type] === 0) continue;
      if (turn[type] !== this.unit) this.weigh(type);
      const g = type * WIDEST;
      g0 += gains[g];
      g1 += gains[g + 1];
      g2 += gains[g + 2];
      g3 += gains[g + 3];
    }
    scores[at] = this.scale * g0;
    scores[at + 1] = this.scale * g1;
    scores[at + 2] = this.scale * g2;
    scores[at + 3] = this.scale * g3;
  }

  /** How much better than its floor a type is explained by the last one, two, three and four units. */
  private weigh(type: number): void {
    const { noise } = this;
    const { ceiling } = WEIGHTS;
    const factor = (1 - noise) / this.to.share[type];
    let [sum, size] = [0, 0];
    for (let k = 0; k < WIDEST && k <= this.unit; k++) {
      sum += this.sums[k][type];
      size += Math.max(1, this.from.starts[this.unit - k + 1] - this.from.starts[this.unit - k]);
      const score = sum === 0 ? this.floors[type] : Math.min(ceiling, Math.log(noise + (factor * sum) / size));
      this.gains[type * WIDEST + k] = score - this.floors[type];
    }
    this.turn[type] = this.unit;
  }
}
