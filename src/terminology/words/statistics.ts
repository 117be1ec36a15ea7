/** Statistics that hold out against outliers, and majorities: what a text itself shows to be its habit. */

/** The median; NaN for no values. */
export function median(values: readonly number[]): number {
  if (values.length === 0) return NaN;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * Median absolute deviation, times 1.4826, so that it estimates the standard deviation of a normal distribution
 * (Rousseeuw and Croux 1993).
 */
export function deviation(values: readonly number[], centre = median(values)): number {
  return 1.4826 * median(values.map((value) => Math.abs(value - centre)));
}

/** What a text does in most cases. */
export interface Habit<K> {
  /** The usual way. */
  usual: K;
  /** How often the usual way, and how often in all. */
  count: number;
  total: number;
}

/**
 * The habit among cases, or undefined where there is none: at least `least` cases, of which at least `share` (0-1) go
 * one way.
 */
export function habitOf<K>(cases: readonly K[], least = 4, share = 0.75): Habit<K> | undefined {
  const counts = new Map<K, number>();
  for (const each of cases) counts.set(each, (counts.get(each) ?? 0) + 1);
  for (const [usual, count] of counts) {
    if (cases.length >= least && count >= share * cases.length) return { usual, count, total: cases.length };
  }
  return undefined;
}
