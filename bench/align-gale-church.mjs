// The aligner of Gale & Church (1993) as published: lengths in characters, six link types, their priors and variance.

const TYPES = [
  [1, 1, -Math.log(0.89)],
  [1, 0, -Math.log(0.0099 / 2)],
  [0, 1, -Math.log(0.0099 / 2)],
  [2, 1, -Math.log(0.089 / 2)],
  [1, 2, -Math.log(0.089 / 2)],
  [2, 2, -Math.log(0.011)],
];
const VARIANCE = 6.8;

/** Links of two lists of units: `[[[0], [0]], [[1, 2], [1]]]`. */
export function galeChurch(source, target) {
  const [x, y] = [source, target].map((units) => units.map((unit) => unit.length));
  const [n, m] = [x.length, y.length];
  const cost = new Float64Array((n + 1) * (m + 1)).fill(Infinity);
  const choice = new Uint8Array(cost.length);
  cost[0] = 0;
  for (let i = 0; i <= n; i++) {
    for (let j = 0; j <= m; j++) {
      TYPES.forEach(([a, b, prior], type) => {
        if (i < a || j < b) return;
        const before = cost[(i - a) * (m + 1) + j - b];
        const total = before + prior + mismatch(sum(x, i - a, i), sum(y, j - b, j));
        if (total >= cost[i * (m + 1) + j]) return;
        cost[i * (m + 1) + j] = total;
        choice[i * (m + 1) + j] = type;
      });
    }
  }
  return trace(choice, n, m);
}

function trace(choice, n, m) {
  const links = [];
  for (let [i, j] = [n, m]; i + j > 0;) {
    const [a, b] = TYPES[choice[i * (m + 1) + j]];
    links.push([range(i - a, i), range(j - b, j)]);
    [i, j] = [i - a, j - b];
  }
  return links.reverse();
}

/** Minus the log of the probability that lengths of translations differ at least as much. */
function mismatch(a, b) {
  if (a + b === 0) return 0;
  const z = Math.abs(a - b) / Math.sqrt(VARIANCE * ((a + b) / 2));
  return -Math.log(Math.max(1e-300, 2 * (1 - normal(z))));
}

/** The normal distribution function (Abramowitz & Stegun 1964, 26.2.17). */
function normal(z) {
  const t = 1 / (1 + 0.2316419 * z);
  const series = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return 1 - 0.3989422804014327 * Math.exp((-z * z) / 2) * series;
}

const sum = (values, first, end) => values.slice(first, end).reduce((total, value) => total + value, 0);
const range = (first, end) => Array.from({ length: end - first }, (_, k) => first + k);
