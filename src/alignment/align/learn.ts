import type { Table } from './prior.js';
import type { Side } from './units.js';
import { WEIGHTS } from './weights.js';

/** A link between two runs of units, ends exclusive. */
export interface Span {
  from: number;
  fromEnd: number;
  to: number;
  toEnd: number;
}

/** Words in more units than this are not learnt, however long the text: their pairs cost most and say least. */
const MOST_UNITS = 150;
/** Links of very large units are not learnt from: their pairs of words grow with the square of their length. */
const MOST_PAIRS = 250_000;
const ROUNDS = 3;
/** Pairs of words looked at between two yields. */
const STEP = 500_000;

/**
 * Word translation probabilities learnt on the document itself: IBM model 1 (Brown et al. 1993) over the links found so
 * far, with the belief as a prior and absolute discounting, for pairs that share at least two links. A pair that shares
 * only one would confirm any link that it was learnt from. Yields now and then; the number has no meaning.
 */
export function* learnTable(from: Side, to: Side, spans: readonly Span[], belief: Table): Generator<number, Table> {
  const links = linkTypes(from, to, spans);
  const table = yield* choosePairs(from, to, links, belief);
  const prior = table.values.slice();
  for (let round = 0; round < ROUNDS; round++) yield* improveValues(from, to, links, table, prior);
  return table;
}

/** The word types of each link; those of the `from` side turned round: for each type the links that hold it. */
interface Linked {
  /** Type `a` stands in the links `list[first[a]]` to `list[first[a + 1] - 1]`. */
  first: Uint32Array;
  list: Uint32Array;
  /** Link `l` holds the types `to[start[l]]` to `to[start[l + 1] - 1]` of the other side. */
  start: Uint32Array;
  to: Uint32Array;
  /** Number of types of the `from` side in each link. */
  size: Uint32Array;
}

function linkTypes(from: Side, to: Side, spans: readonly Span[]): Linked {
  const rows = spans.map((span) => rareTypes(from, span.from, span.fromEnd));
  const columns = spans.map((span) => rareTypes(to, span.to, span.toEnd));
  rows.forEach((row, link) => {
    if (row.length * columns[link].length > MOST_PAIRS) rows[link] = columns[link] = new Uint32Array();
  });
  const first = new Uint32Array(from.forms.length + 1);
  for (const row of rows) for (const type of row) first[type + 1]++;
  for (let a = 0; a < from.forms.length; a++) first[a + 1] += first[a];
  const next = first.slice();
  const list = new Uint32Array(first[from.forms.length]);
  rows.forEach((row, link) => row.forEach((type) => (list[next[type]++] = link)));
  const start = new Uint32Array(spans.length + 1);
  columns.forEach((column, link) => (start[link + 1] = start[link] + column.length));
  const joined = new Uint32Array(start[spans.length]);
  columns.forEach((column, link) => joined.set(column, start[link]));
  return { first, list, start, to: joined, size: Uint32Array.from(rows, (row) => row.length) };
}

/** The types of a run of units, each once, without the commonest. */
function rareTypes(side: Side, first: number, end: number): Uint32Array {
  const most = Math.min(MOST_UNITS, Math.max(20, WEIGHTS.common * side.count));
  const types = side.types.subarray(side.starts[first], side.starts[end]).filter((type) => side.spread[type] <= most);
  return end - first > 1 ? Uint32Array.from(new Set(types)) : types;
}

/** Which pairs are looked at: those of the belief, and those in two links or more that meet oftener than by chance. */
function* choosePairs(from: Side, to: Side, links: Linked, belief: Table): Generator<number, Table> {
  const { first, list, start } = links;
  const meet = new Uint32Array(to.forms.length);
  const starts = new Uint32Array(from.forms.length + 1);
  const columns: number[] = [];
  const values: number[] = [];
  const keep = (type: number, value: number): void => {
    columns.push(type);
    values.push(value);
    meet[type] = 0;
  };
  let work = 0;
  for (let a = 0; a < from.forms.length; a++) {
    const touched: number[] = [];
    for (let e = first[a]; e < first[a + 1]; e++) {
      const link = list[e];
      for (let k = start[link]; k < start[link + 1]; k++) if (meet[links.to[k]]++ === 0) touched.push(links.to[k]);
      work += start[link + 1] - start[link];
    }
    for (let e = belief.starts[a]; e < belief.starts[a + 1]; e++) keep(belief.columns[e], belief.values[e]);
    const least = (WEIGHTS.above * (first[a + 1] - first[a])) / links.size.length;
    for (const b of touched) {
      if (meet[b] >= 2 && meet[b] > least * to.spread[b]) keep(b, 0);
      else meet[b] = 0;
    }
    starts[a + 1] = columns.length;
    if (work > STEP) yield (work = 0);
  }
  return { starts, columns: Uint32Array.from(columns), values: Float64Array.from(values) };
}

/** One round of expectation and maximization. Overwrites the values of the table. */
function* improveValues(
  from: Side,
  to: Side,
  links: Linked,
  table: Table,
  prior: Float64Array,
): Generator<number, void> {
  const { starts, values } = table;
  // For each type in each link: the sum of the probabilities of all that might have produced it.
  const sums = new Float64Array(links.to.length);
  for (let link = 0; link < links.size.length; link++) {
    for (let k = links.start[link]; k < links.start[link + 1]; k++)
      sums[k] = WEIGHTS.even + WEIGHTS.noise * to.share[links.to[k]] * links.size[link];
  }
  yield* eachPair(to.forms.length, links, table, (entry, k) => (sums[k] += values[entry] + WEIGHTS.even));
  const counts = new Float64Array(values.length);
  yield* eachPair(
    to.forms.length,
    links,
    table,
    (entry, k) => (counts[entry] += (values[entry] + WEIGHTS.even) / sums[k]),
  );
  for (let a = 0; a < from.forms.length; a++) {
    const seen = links.first[a + 1] - links.first[a];
    for (let e = starts[a]; e < starts[a + 1]; e++) {
      const counted = prior[e] > 0 ? counts[e] : Math.max(0, counts[e] - WEIGHTS.discount);
      values[e] = Math.min(1, (counted + WEIGHTS.belief * prior[e]) / (seen + WEIGHTS.belief));
    }
  }
}

/** Calls back for every entry of the table and every place in a link where both of its types stand. */
function* eachPair(
  types: number,
  { first, list, start, to }: Linked,
  { starts, columns }: Table,
  call: (entry: number, place: number) => void,
): Generator<number, void> {
  const entryOf = new Int32Array(types).fill(-1);
  let work = 0;
  for (let a = 0; a + 1 < starts.length; a++) {
    if (starts[a] === starts[a + 1]) continue;
    for (let e = starts[a]; e < starts[a + 1]; e++) entryOf[columns[e]] = e;
    for (let l = first[a]; l < first[a + 1]; l++) {
      const end = start[list[l] + 1];
      for (let k = start[list[l]]; k < end; k++) if (entryOf[to[k]] >= 0) call(entryOf[to[k]], k);
      work += end - start[list[l]];
    }
    for (let e = starts[a]; e < starts[a + 1]; e++) entryOf[columns[e]] = -1;
    if (work > STEP) yield (work = 0);
  }
}
