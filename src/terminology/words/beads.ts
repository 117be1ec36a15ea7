/** Sentences of a row without sentence links, matched by their lengths. */

/** Sentences that answer to each other: places in the lists of lengths, from 0. */
export interface Bead {
  source: number[];
  target: number[];
}

/**
 * Penalties of other beads than one to one, in hundredths of a natural logarithm; those of Gale and Church (1993), but for
 * a sentence left alone, whose length says nothing.
 */
const SHAPES: readonly [source: number, target: number, penalty: number][] = [
  [1, 1, 0],
  [1, 0, 450],
  [0, 1, 450],
  [2, 1, 230],
  [1, 2, 230],
  [2, 2, 440],
];
/** Variance of the length of a translation for each character of the original. */
const VARIANCE = 6.8;
/** Most sentences of one side: time grows with the product. */
const MOST = 60;

/**
 * The most likely beads for sentences of given lengths (letters), where a text is `ratio` times as long as the other.
 * Empty for rows with more sentences than {@link MOST}. Source of the method: W. Gale and K. Church, A Program for
 * Aligning Sentences in Bilingual Corpora, 1993.
 */
export function beadsOf(source: readonly number[], target: readonly number[], ratio: number): Bead[] {
  if (source.length > MOST || target.length > MOST) return [];
  const width = target.length + 1;
  const costs = new Array<number>((source.length + 1) * width).fill(Infinity);
  const shapes = new Array<number>(costs.length).fill(-1);
  costs[0] = 0;
  for (let i = 0; i <= source.length; i++) {
    for (let j = 0; j <= target.length; j++) {
      SHAPES.forEach(([left, right, penalty], shape) => {
        if (i < left || j < right) return;
        const alone = left === 0 || right === 0;
        const own = sum(source, i - left, i);
        const other = sum(target, j - right, j);
        const cost = costs[(i - left) * width + j - right] + penalty + (alone ? 0 : distance(own, other, ratio));
        if (cost < costs[i * width + j]) {
          costs[i * width + j] = cost;
          shapes[i * width + j] = shape;
        }
      });
    }
  }
  return walkBack(shapes, source.length, target.length);
}

function walkBack(shapes: readonly number[], rows: number, columns: number): Bead[] {
  const beads: Bead[] = [];
  let [i, j] = [rows, columns];
  while (i > 0 || j > 0) {
    const shape = SHAPES[shapes[i * (columns + 1) + j]];
    if (!shape) return [];
    const [left, right] = shape;
    beads.unshift({ source: range(i - left, i), target: range(j - right, j) });
    [i, j] = [i - left, j - right];
  }
  return beads;
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, index) => from + index);
const sum = (lengths: readonly number[], from: number, to: number): number => {
  let total = 0;
  for (let at = from; at < to; at++) total += lengths[at];
  return total;
};

/** -100 log of the probability that two lengths stray as far from their ratio, or farther. */
function distance(own: number, other: number, ratio: number): number {
  const mean = (own + other / ratio) / 2;
  if (mean === 0) return 0;
  const away = Math.abs((other - own * ratio) / Math.sqrt(VARIANCE * mean));
  return -100 * Math.log(Math.max(tail(away), 1e-12));
}

/** Two-sided tail of the normal distribution (Abramowitz and Stegun 26.2.17). */
function tail(z: number): number {
  const t = 1 / (1 + 0.2316419 * z);
  const polynomial = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return 2 * 0.39894228 * Math.exp((-z * z) / 2) * polynomial;
}
