// Medians and percentiles.

/** The value below which a part (0-1) of the numbers lies. */
export function percentile(numbers, part) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1)] ?? NaN;
}

/** The middle number. */
export const median = (numbers) => percentile(numbers, 0.5);

/** The middle of each property over a list of objects. */
export const medians = (samples) =>
  Object.fromEntries(Object.keys(samples[0] ?? {}).map((key) => [key, median(samples.map((sample) => sample[key]))]));

/** How far the samples lie apart: the span from the lowest to the highest as part of the middle one. */
export const spread = (numbers) => (Math.max(...numbers) - Math.min(...numbers)) / median(numbers);

/**
 * Samples of several things in turn (A B C A B C …), so that noise of the machine hits all of them: `{ name: samples }`.
 */
export async function alternate(runs, subjects) {
  const samples = Object.fromEntries(Object.keys(subjects).map((name) => [name, []]));
  for (let run = 0; run < runs; run++) {
    for (const [name, measure] of Object.entries(subjects)) samples[name].push(await measure());
  }
  return samples;
}
