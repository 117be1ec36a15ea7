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

/** Computes both directions. Yields now and then; the number has no meaning. */
export function* scoreWords(
  source: Side,
  target: Side,
  tables: { forward: Table; backward: Table },
  band: Band,
): Generator<number, LexicalScores> {
  const forward = new Float32Array(band.cells * WIDEST);
  const backward = new Float32Array(band.cells * WIDEST);
  const rows = (unit: number): [number, number] => [band.low[unit + 1] || 1, band.high[unit + 1]];
  yield* scoreDirection(source, target, tables.forward, forward, rows, (i, j) => band.offset[i] + j);
  const { first, last } = bandColumns(band);
  const columns = (unit: number): [number, number] => [first[unit + 1] || 1, last[unit + 1]];
  yield* scoreDirection(target, source, tables.backward, backward, columns, (j, i) => band.offset[i] + j);
  return { forward, backward };
}

function* scoreDirection(
  from: Side,
  to: Side,
  table: Table,
  scores: Float32Array,
  reach: (unit: number) => [first: number, last: number],
  cellOf: (from: number, to: number) => number,
): Generator<number, void> {
  const sums = Array.from({ length: WIDEST }, () => new Float64Array(to.forms.length));
  const sizes = new Float64Array(WIDEST);
  const scale = WEIGHTS.lexical * Math.pow(Math.max(1, from.types.length / from.count + to.types.length / to.count) / 40, -WEIGHTS.damp);
  const known = knownTypes(table, to.forms.length);
  let work = 0;
  for (let unit = 0; unit < from.count; unit++) {
    // The sums of the last four units, the newest first.
    const newest = sums.pop()!;
    sums.unshift(newest);
    newest.fill(0);
    sizes.copyWithin(1, 0);
    sizes[0] = Math.max(1, from.starts[unit + 1] - from.starts[unit]);
    scatter(from, unit, table, newest);
    const [first, last] = reach(unit);
    for (let done = first; done <= last; done++) {
      scoreCell(to, done - 1, sums, sizes, known, scores, cellOf(unit + 1, done) * WIDEST, scale);
      work += to.starts[done] - to.starts[done - 1];
    }
    if ((work += to.forms.length / 8) > 50_000) {
      yield unit;
      work = 0;
    }
  }
}

/** Adds up what the words of a unit make likely on the other side. */
function scatter(from: Side, unit: number, table: Table, sum: Float64Array): void {
  for (let at = from.starts[unit]; at < from.starts[unit + 1]; at++) {
    const type = from.types[at];
    for (let e = table.starts[type]; e < table.starts[type + 1]; e++) sum[table.columns[e]] += table.values[e];
  }
}

/** For each type of the other side: whether the table could explain it. */
function knownTypes(table: Table, count: number): Uint8Array {
  const known = new Uint8Array(count);
  for (const column of table.columns) known[column] = 1;
  return known;
}

function scoreCell(
  to: Side,
  unit: number,
  sums: Float64Array[],
  sizes: Float64Array,
  known: Uint8Array,
  scores: Float32Array,
  at: number,
  lexical: number,
): void {
  const { noise, unknown, ceiling } = WEIGHTS;
  const floor = Math.log(noise);
  const [s0, s1, s2, s3] = sums;
  const n0 = sizes[0];
  const n1 = n0 + sizes[1];
  const n2 = n1 + sizes[2];
  const n3 = n2 + sizes[3];
  let [g0, g1, g2, g3] = [0, 0, 0, 0];
  for (let e = to.starts[unit]; e < to.starts[unit + 1]; e++) {
    const type = to.types[e];
    const a = s0[type];
    const b = a + s1[type];
    const c = b + s2[type];
    const d = c + s3[type];
    const miss = known[type] ? floor : floor * unknown;
    if (d === 0) {
      g0 += miss;
      g1 += miss;
      g2 += miss;
      g3 += miss;
      continue;
    }
    const gain = (1 - noise) / to.share[type];
    g0 += a === 0 ? miss : Math.min(ceiling, Math.log(noise + (gain * a) / n0));
    g1 += b === 0 ? miss : Math.min(ceiling, Math.log(noise + (gain * b) / n1));
    g2 += c === 0 ? miss : Math.min(ceiling, Math.log(noise + (gain * c) / n2));
    g3 += Math.min(ceiling, Math.log(noise + (gain * d) / n3));
  }
  scores[at] = lexical * g0;
  scores[at + 1] = lexical * g1;
  scores[at + 2] = lexical * g2;
  scores[at + 3] = lexical * g3;
}
