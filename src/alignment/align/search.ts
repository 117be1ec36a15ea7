import type { Band } from './band.js';
import { GRAIN, LINKED, NULLS, OUTSIDE, SOURCE, TARGET, TYPES } from './score.js';

/** The best path: the types of its links from first to last, and its score. */
export interface Found {
  types: Uint8Array;
  score: number;
}

/**
 * The best path through the band (dynamic programming, Gale & Church 1993). Each cell has two states, after a link and
 * after a unit without counterpart, so that the second of a run of these costs less than the first (Gotoh 1982): a
 * missing passage is likelier than as many single gaps. Yields the row it has come to.
 */
export function* search(band: Band, links: Int32Array, nulls = NULLS): Generator<number, Found> {
  const best = new Float64Array(2 * band.cells).fill(-Infinity);
  const choice = new Uint8Array(2 * band.cells);
  best[0] = 0;
  let work = 0;
  for (let i = 0; i <= band.rows; i++) {
    for (let j = band.low[i]; j <= band.high[i]; j++) {
      const cell = 2 * (band.offset[i] + j);
      for (let type = 0; type < TYPES.length; type++) {
        if (!isPossible(band, links, i, j, type)) continue;
        const from = 2 * (band.offset[i - SOURCE[type]] + j - TARGET[type]);
        const isNull = type >= LINKED ? 1 : 0;
        const score = isNull ? 0 : links[(cell / 2) * LINKED + type];
        const linked = best[from] + (isNull ? nulls.open : score);
        const unlinked = best[from + 1] + (isNull ? nulls.extend : score);
        const total = unlinked > linked ? unlinked : linked;
        if (total > best[cell + isNull]) {
          best[cell + isNull] = total;
          choice[cell + isNull] = 2 * type + (unlinked > linked ? 1 : 0);
        }
      }
    }
    if ((work += band.high[i] - band.low[i]) > 10_000) {
      yield i;
      work = 0;
    }
  }
  const end = 2 * band.cells - 2;
  const state = best[end + 1] > best[end] ? 1 : 0;
  return { types: trace(band, choice, state), score: best[end + state] / GRAIN };
}

/** Whether a link type can end in a cell. */
export function isPossible(band: Band, links: Int32Array, i: number, j: number, type: number): boolean {
  if (type < LINKED) return links[(band.offset[i] + j) * LINKED + type] !== OUTSIDE;
  return type === LINKED ? i > 0 && j <= band.high[i - 1] : j > band.low[i];
}

function trace(band: Band, choice: Uint8Array, state: number): Uint8Array {
  const types: number[] = [];
  let [i, j] = [band.rows, band.columns];
  while (i + j > 0) {
    const chosen = choice[2 * (band.offset[i] + j) + state];
    const type = chosen >> 1;
    state = chosen & 1;
    types.push(type);
    i -= SOURCE[type];
    j -= TARGET[type];
  }
  return Uint8Array.from(types.reverse());
}
