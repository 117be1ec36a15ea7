import { GRAIN, LINKED, NULLS, SOURCE, TARGET, TYPES } from '../align/score.js';
import { isPossible } from '../align/search.js';
import { WEIGHTS } from '../align/weights.js';
import type { Band } from '../align/band.js';

/** A rectangle of the grid: the units from the first (included) to the last (excluded) of each side. */
export interface Rectangle {
  source: readonly [first: number, end: number];
  target: readonly [first: number, end: number];
}

/** A path through a rectangle: the types of its links, and how likely it is among all paths through it, 0-1. */
export interface RatedPath {
  types: number[];
  probability: number;
}

/** The end of a path in a cell: its score, and the path it goes on from. */
interface Arrival {
  score: number;
  type: number;
  from?: Arrival;
}

/** What is kept of a cell, for each of its states: after a link, and after a unit without counterpart. */
interface Cell {
  best: [Arrival[], Arrival[]];
  sum: [number, number];
}

/**
 * The `count` best paths through a rectangle of a scored band, the best first (k-best dynamic programming, as in Huang &
 * Chiang 2005), with their probabilities: the sum over all paths is that of pathPosteriors, for the rectangle alone.
 */
export function bestPaths(band: Band, links: Int32Array, { source, target }: Rectangle, count: number): RatedPath[] {
  const width = target[1] - target[0] + 1;
  const cells: Cell[] = [];
  const scale = 1 / (GRAIN * WEIGHTS.temperature);
  for (let i = source[0]; i <= source[1]; i++) {
    for (let j = target[0]; j <= target[1]; j++) {
      const first = cells.length === 0;
      const cell: Cell = { best: [[], []], sum: [first ? 0 : -Infinity, -Infinity] };
      if (first) cell.best[0].push({ score: 0, type: -1 });
      cells.push(cell);
      if (j < band.low[i] || j > band.high[i]) continue;
      for (let type = 0; type < TYPES.length; type++) {
        const [a, b] = [i - SOURCE[type], j - TARGET[type]];
        if (a < source[0] || b < target[0] || !isPossible(band, links, i, j, type)) continue;
        const from = cells[(a - source[0]) * width + b - target[0]];
        arrive(cell, from, type, type < LINKED ? links[(band.offset[i] + j) * LINKED + type] : 0, count, scale);
      }
      for (const list of cell.best) list.sort((p, q) => q.score - p.score).splice(count);
    }
  }
  const end = cells[cells.length - 1];
  const total = addLogs(end.sum[0], end.sum[1]);
  const arrivals = [...end.best[0], ...end.best[1]].sort((p, q) => q.score - p.score).slice(0, count);
  return arrivals.map((arrival) => ({ types: trace(arrival), probability: Math.exp(arrival.score * scale - total) }));
}

/** Adds to a cell what comes from another by one link. */
function arrive(cell: Cell, from: Cell, type: number, score: number, count: number, scale: number): void {
  const state = type < LINKED ? 0 : 1;
  for (const before of [0, 1] as const) {
    const step = state === 0 ? score : before === 0 ? NULLS.open : NULLS.extend;
    cell.sum[state] = addLogs(cell.sum[state], from.sum[before] + step * scale);
    for (const arrival of from.best[before].slice(0, count)) {
      cell.best[state].push({ score: arrival.score + step, type, from: arrival });
    }
  }
}

function trace(arrival: Arrival): number[] {
  const types: number[] = [];
  for (let at: Arrival | undefined = arrival; at && at.type >= 0; at = at.from) types.push(at.type);
  return types.reverse();
}

function addLogs(a: number, b: number): number {
  if (a === -Infinity) return b;
  if (b === -Infinity) return a;
  return a > b ? a + Math.log1p(Math.exp(b - a)) : b + Math.log1p(Math.exp(a - b));
}
