import type { Band } from './band.js';
import { GRAIN, LINKED, NULLS, SOURCE, TARGET, TYPES } from './score.js';
import { isPossible } from './search.js';
import { WEIGHTS } from './weights.js';

/** Probabilities, 0-1: of each link of a path, and of each point between them, the start and the end included. */
export interface Posteriors {
  links: Float64Array;
  corners: Float64Array;
}

/**
 * Probability of each link of a path, among all paths through the band (forward-backward; Baum et al. 1970), 0-1. The
 * scores are divided by a temperature, since they are surer than they should be. Yields the row it has come to.
 */
export function* pathPosteriors(
  band: Band,
  links: Int32Array,
  types: Uint8Array,
  nulls = NULLS,
): Generator<number, Posteriors> {
  const forward = yield* sumForward(band, links, nulls);
  const total = forward[forward.length - 2];
  const probabilities = new Float64Array(types.length);
  const wanted = cellsOf(band, types);
  const omitted = new Float64Array(band.rows + 1);
  const added = new Float64Array(band.columns + 1);
  const corners = new Float64Array(types.length + 1);
  const passed = (i: number, j: number, mass: () => number): void => {
    const link = i + j > 0 ? wanted.get(band.offset[i] + j) : -1;
    if (link !== undefined) corners[link + 1] = Math.min(1, Math.exp(mass() - total));
  };
  yield* sumBackward(band, links, forward, nulls, passed, (i, j, type, mass) => {
    if (mass - total < -LEAST) return;
    const probability = Math.exp(mass - total);
    if (type === LINKED) omitted[i] += probability;
    else if (type > LINKED) added[j] += probability;
    else {
      const link = wanted.get(band.offset[i] + j);
      if (link !== undefined && types[link] === type) probabilities[link] += probability;
    }
  });
  let [i, j] = [0, 0];
  types.forEach((type, link) => {
    i += SOURCE[type];
    j += TARGET[type];
    // Where units are missing on both sides it makes no difference in which order the path takes them.
    if (type === LINKED) probabilities[link] = omitted[i];
    else if (type > LINKED) probabilities[link] = added[j];
  });
  return { links: probabilities.map((p) => Math.min(1, p)), corners };
}

/** Paths less likely than this, as minus a logarithm, add nothing that would be seen. */
const LEAST = 25;

/** The cell in which each link of the path ends. */
function cellsOf(band: Band, types: Uint8Array): Map<number, number> {
  const cells = new Map<number, number>();
  let [i, j] = [0, 0];
  types.forEach((type, link) => {
    i += SOURCE[type];
    j += TARGET[type];
    cells.set(band.offset[i] + j, link);
  });
  return cells;
}

/** Log of the sum over all paths to each cell: after a link or at the start, and after a null link. */
function* sumForward(band: Band, links: Int32Array, nulls: typeof NULLS): Generator<number, Float64Array> {
  const scale = 1 / (GRAIN * WEIGHTS.temperature);
  const sums = new Float64Array(2 * band.cells).fill(-Infinity);
  sums[0] = 0;
  for (let i = 0; i <= band.rows; i++) {
    for (let j = band.low[i]; j <= band.high[i]; j++) {
      const cell = 2 * (band.offset[i] + j);
      for (let type = 0; type < TYPES.length; type++) {
        if (!isPossible(band, links, i, j, type)) continue;
        const from = 2 * (band.offset[i - SOURCE[type]] + j - TARGET[type]);
        const at = type < LINKED ? cell : cell + 1;
        sums[at] = addLogs(sums[at], throughLink(sums, from, links[(cell / 2) * LINKED + type], type, scale, nulls));
      }
    }
    if (i % 256 === 255) yield i;
  }
  // The end as one sum, in the place of its first state.
  sums[2 * band.cells - 2] = addLogs(sums[2 * band.cells - 2], sums[2 * band.cells - 1]);
  return sums;
}

/** Log of the sum over both states that a link can come from. */
function throughLink(
  sums: Float64Array,
  from: number,
  score: number,
  type: number,
  scale: number,
  nulls: typeof NULLS,
): number {
  if (type < LINKED) return addLogs(sums[from], sums[from + 1]) + score * scale;
  return addLogs(sums[from] + nulls.open * scale, sums[from + 1] + nulls.extend * scale);
}

/**
 * Goes back over the band and reports the log of the sum of all paths: through each cell, for `passed`, and through each
 * link type into it, for `report`.
 */
function* sumBackward(
  band: Band,
  links: Int32Array,
  forward: Float64Array,
  nulls: typeof NULLS,
  passed: (i: number, j: number, mass: () => number) => void,
  report: (i: number, j: number, type: number, mass: number) => void,
): Generator<number, void> {
  const scale = 1 / (GRAIN * WEIGHTS.temperature);
  const sums = new Float64Array(2 * band.cells).fill(-Infinity);
  sums[sums.length - 1] = sums[sums.length - 2] = 0;
  for (let i = band.rows; i >= 0; i--) {
    for (let j = band.high[i]; j >= band.low[i]; j--) {
      const cell = 2 * (band.offset[i] + j);
      passed(i, j, () => addLogs(forward[cell] + sums[cell], forward[cell + 1] + sums[cell + 1]));
      for (let type = 0; type < TYPES.length; type++) {
        if (!isPossible(band, links, i, j, type)) continue;
        const from = 2 * (band.offset[i - SOURCE[type]] + j - TARGET[type]);
        const isNull = type >= LINKED;
        const after = sums[isNull ? cell + 1 : cell];
        const link = isNull ? 0 : links[(cell / 2) * LINKED + type];
        report(i, j, type, throughLink(forward, from, link, type, scale, nulls) + after);
        const score = link * scale + after;
        sums[from] = addLogs(sums[from], score + (isNull ? nulls.open * scale : 0));
        sums[from + 1] = addLogs(sums[from + 1], score + (isNull ? nulls.extend * scale : 0));
      }
    }
    if (i % 256 === 0) yield i;
  }
}

/** Sums whose logarithms are this far apart are the larger one. */
const FAR = 36;

function addLogs(a: number, b: number): number {
  if (a > b) return a - b > FAR ? a : a + Math.log1p(Math.exp(b - a));
  return b - a > FAR || (a === b && a === -Infinity) ? b : b + Math.log1p(Math.exp(a - b));
}
