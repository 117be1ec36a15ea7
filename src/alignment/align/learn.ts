import type { Table } from './prior.js';
import type { Side } from './units.js';
import { WEIGHTS } from './weights.js';

/** A link between two runs of units, ends exclusive, and how far it is to be believed, 0-1. */
export interface Span {
  from: number;
  fromEnd: number;
  to: number;
  toEnd: number;
  weight: number;
}

/** Links of very large units are not learnt from: their pairs of words grow with the square of their length. */
const MOST_PAIRS = 1_000_000;
const ROUNDS = 3;

/**
 * Word translation probabilities learnt on the document itself: IBM model 1 (Brown et al. 1993) over the links found so
 * far, with the belief as a prior and absolute discounting, for pairs that share at least two links. A pair that shares
 * only one would confirm any link that it was learnt from.
 */
export function learnTable(from: Side, to: Side, spans: readonly Span[], belief: Table): Table {
  const links = linkedTypes(from, to, spans);
  const table = candidates(from, to, links, belief);
  const prior = table.values.slice();
  for (let round = 0; round < ROUNDS; round++) expect(from, to, links, table, prior);
  return table;
}

/** The word types of each link. */
interface Linked {
  from: Uint32Array[];
  to: Uint32Array[];
  weight: number[];
}

function linkedTypes(from: Side, to: Side, spans: readonly Span[]): Linked {
  const linked: Linked = { from: [], to: [], weight: [] };
  const most = { from: Math.max(20, WEIGHTS.common * from.count), to: Math.max(20, WEIGHTS.common * to.count) };
  for (const span of spans) {
    const a = typesIn(from, span.from, span.fromEnd, most.from);
    const b = typesIn(to, span.to, span.toEnd, most.to);
    if (a.length * b.length > MOST_PAIRS) continue;
    linked.from.push(a);
    linked.to.push(b);
    linked.weight.push(span.weight);
  }
  return linked;
}

function typesIn(side: Side, first: number, end: number, most: number): Uint32Array {
  const types = side.types.subarray(side.starts[first], side.starts[end]);
  const rare = types.filter((type) => side.spread[type] <= most);
  return end - first > 1 ? Uint32Array.from(new Set(rare)) : rare;
}

/** Which pairs are looked at: those of the belief, and those in two links or more that meet oftener than by chance. */
function candidates(from: Side, to: Side, links: Linked, belief: Table): Table {
  const rows = from.forms.length;
  const { starts: first, list } = invert(rows, links.from);
  const meet = new Float64Array(to.forms.length);
  const starts = new Uint32Array(rows + 1);
  const columns: number[] = [];
  const values: number[] = [];
  for (let a = 0; a < rows; a++) {
    const touched: number[] = [];
    for (let e = first[a]; e < first[a + 1]; e++) {
      for (const b of links.to[list[e]]) {
        if (meet[b]++ === 0) touched.push(b);
      }
    }
    for (let e = belief.starts[a]; e < belief.starts[a + 1]; e++) {
      columns.push(belief.columns[e]);
      values.push(belief.values[e]);
      meet[belief.columns[e]] = 0;
    }
    const times = first[a + 1] - first[a];
    for (const b of touched) {
      if (meet[b] >= 2 && meet[b] * links.to.length > WEIGHTS.above * times * to.spread[b]) {
        columns.push(b);
        values.push(0);
      }
      meet[b] = 0;
    }
    starts[a + 1] = columns.length;
  }
  return { starts, columns: Uint32Array.from(columns), values: Float64Array.from(values) };
}

/** For each type the links that hold it. */
function invert(rows: number, links: Uint32Array[]): { starts: Uint32Array; list: Uint32Array } {
  const starts = new Uint32Array(rows + 1);
  for (const types of links) for (const type of types) starts[type + 1]++;
  for (let a = 0; a < rows; a++) starts[a + 1] += starts[a];
  const list = new Uint32Array(starts[rows]);
  const next = starts.slice(0, rows);
  links.forEach((types, link) => {
    for (const type of types) list[next[type]++] = link;
  });
  return { starts, list };
}

/** One round of expectation and maximization. Overwrites the values of the table. */
function expect(from: Side, to: Side, links: Linked, table: Table, prior: Float64Array): void {
  const { starts, columns, values } = table;
  const counts = new Float64Array(columns.length);
  const seen = new Float64Array(from.forms.length);
  const stamp = new Int32Array(to.forms.length).fill(-1);
  const sum = new Float64Array(to.forms.length);
  // A small even share lets pairs without a prior begin.
  const even = WEIGHTS.even;
  for (let link = 0; link < links.from.length; link++) {
    const a = links.from[link];
    for (const type of links.to[link]) {
      stamp[type] = link;
      sum[type] = even + WEIGHTS.noise * to.share[type] * a.length;
    }
    for (const type of a) {
      for (let e = starts[type]; e < starts[type + 1]; e++) {
        if (stamp[columns[e]] === link) sum[columns[e]] += values[e] + even;
      }
    }
    const weight = links.weight[link];
    for (const type of a) {
      seen[type] += weight;
      for (let e = starts[type]; e < starts[type + 1]; e++) {
        if (stamp[columns[e]] === link) counts[e] += (weight * (values[e] + even)) / sum[columns[e]];
      }
    }
  }
  for (let a = 0; a < seen.length; a++) {
    for (let e = starts[a]; e < starts[a + 1]; e++) {
      const counted = prior[e] > 0 ? counts[e] : Math.max(0, counts[e] - WEIGHTS.discount);
      values[e] = Math.min(1, (counted + WEIGHTS.belief * prior[e]) / (seen[a] + WEIGHTS.belief));
    }
  }
}
