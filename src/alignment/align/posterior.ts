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
  const total = forward.both[band.cells - 1];
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

/** Logs of the sums over all paths to each cell, `2 * cell` after a link or at the start, `2 * cell + 1` after a null link. */
interface Sums {
  states: Float64Array;
  /** Of both states together, by cell. */
  both: Float64Array;
}

function* sumForward(band: Band, links: Int32Array, nulls: typeof NULLS): Generator<number, Sums> {
  const scale = 1 / (GRAIN * WEIGHTS.temperature);
  const states = new Float64Array(2 * band.cells).fill(-Infinity);
  const both = new Float64Array(band.cells);
  states[0] = 0;
  for (let i = 0; i <= band.rows; i++) {
    for (let j = band.low[i]; j <= band.high[i]; j++) {
      const cell = band.offset[i] + j;
      for (let type = 0; type < TYPES.length; type++) {
        if (!isPossible(band, links, i, j, type)) continue;
        const from = band.offset[i - SOURCE[type]] + j - TARGET[type];
        const at = type < LINKED ? 2 * cell : 2 * cell + 1;
        const link = type < LINKED ? links[cell * LINKED + type] : 0;
        states[at] = addLogs(states[at], throughLink({ states, both }, from, link, type, scale, nulls));
      }
      both[cell] = addLogs(states[2 * cell], states[2 * cell + 1]);
    }
    if (i % 256 === 255) yield i;
  }
  return { states, both };
}

/** Log of the sum over both states that a link can come from. */
function throughLink(
  { states, both }: Sums,
  from: number,
  score: number,
  type: number,
  scale: number,
  nulls: typeof NULLS,
): number {
  if (type < LINKED) return both[from] + score * scale;
  return addLogs(states[2 * from] + nulls.open * scale, states[2 * from + 1] + nulls.extend * scale);
}

/**
 * Goes back over the band and reports the log of the sum of all paths: through each cell, for `passed`, and through each
 * link type into it, for `report`. Cells that hardly any path passes are left out.
 */
function* sumBackward(
  band: Band,
  links: Int32Array,
  forward: Sums,
  nulls: typeof NULLS,
  passed: (i: number, j: number, mass: () => number) => void,
  report: (i: number, j: number, type: number, mass: number) => void,
): Generator<number, void> {
  const scale = 1 / (GRAIN * WEIGHTS.temperature);
  const sums = new Float64Array(2 * band.cells).fill(-Infinity);
  sums[sums.length - 1] = sums[sums.length - 2] = 0;
  const least = forward.both[band.cells - 1] - 2 * LEAST;
  for (let i = band.rows; i >= 0; i--) {
    for (let j = band.high[i]; j >= band.low[i]; j--) {
      const cell = band.offset[i] + j;
      const [linked, unlinked] = [sums[2 * cell], sums[2 * cell + 1]];
      if (forward.both[cell] + Math.max(linked, unlinked) < least) continue;
      passed(i, j, () => addLogs(forward.states[2 * cell] + linked, forward.states[2 * cell + 1] + unlinked));
      for (let type = 0; type < TYPES.length; type++) {
        if (!isPossible(band, links, i, j, type)) continue;
        const from = band.offset[i - SOURCE[type]] + j - TARGET[type];
        const isNull = type >= LINKED;
        const after = isNull ? unlinked : linked;
        const link = isNull ? 0 : links[cell * LINKED + type];
        report(i, j, type, throughLink(forward, from, link, type, scale, nulls) + after);
        const score = link * scale + after;
        sums[2 * from] = addLogs(sums[2 * from], score + (isNull ? nulls.open * scale : 0));
        sums[2 * from + 1] = addLogs(sums[2 * from + 1], score + (isNull ? nulls.extend * scale : 0));
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
