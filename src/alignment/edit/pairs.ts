import type { Side } from '../../text/finding.js';

/**
 * What a hand does to links, on any kind of unit: blocks, or the sentences inside one link. A list of pairs holds every
 * unit of both sides once and in order; each operation answers with the few pairs to put in the place of others, or with
 * undefined where it makes no sense. Nothing is changed in place, and no work depends on the length of the list.
 */

/** Units that answer to each other, by id. One side may be empty, not both. */
export interface Pair {
  source: string[];
  target: string[];
}

/** Put `pairs` in the place of the `count` pairs from `at` on. */
export interface Piece {
  at: number;
  count: number;
  pairs: Pair[];
}

/** How many units of each side stand before a cut. */
export type Cut = Record<Side, number>;

/** Both sides, the source first. */
export const SIDES = ['source', 'target'] as const;

/** The other of the two sides. */
export const other = (side: Side): Side => (side === 'source' ? 'target' : 'source');

/** Cuts a pair in two; both parts must hold a unit. */
export function split(list: readonly Pair[], at: number, { source, target }: Cut): Piece | undefined {
  const pair = list[at];
  if (!pair) return undefined;
  const first = { source: pair.source.slice(0, source), target: pair.target.slice(0, target) };
  const second = { source: pair.source.slice(source), target: pair.target.slice(target) };
  return isEmpty(first) || isEmpty(second) ? undefined : { at, count: 1, pairs: [first, second] };
}

/** Makes one pair of a pair and the next. */
export function merge(list: readonly Pair[], at: number): Piece | undefined {
  const [a, b] = [list[at], list[at + 1]];
  if (!a || !b) return undefined;
  const pair = { source: [...a.source, ...b.source], target: [...a.target, ...b.target] };
  return { at, count: 2, pairs: [pair] };
}

/**
 * Moves the boundary between a pair and the next on one side: down by `count` units, which the upper pair takes from the
 * lower one, or up by `-count`, which it gives away. A pair that is left without a unit goes.
 */
export function shift(list: readonly Pair[], at: number, side: Side, count: number): Piece | undefined {
  const [upper, lower] = [list[at], list[at + 1]];
  if (!upper || !lower || count === 0) return undefined;
  const units = [...upper[side], ...lower[side]];
  const border = upper[side].length + count;
  if (border < 0 || border > units.length) return undefined;
  const pairs = [
    { ...bare(upper), [side]: units.slice(0, border) },
    { ...bare(lower), [side]: units.slice(border) },
  ].filter((pair) => !isEmpty(pair));
  return { at, count: 2, pairs };
}

/** Takes a pair apart: every unit stands alone, those of the source first. */
export function unlink(list: readonly Pair[], at: number): Piece | undefined {
  const pair = list[at];
  if (!pair || pair.source.length + pair.target.length < 2) return undefined;
  const pairs = [
    ...pair.source.map((unit) => ({ source: [unit], target: [] })),
    ...pair.target.map((unit) => ({ source: [], target: [unit] })),
  ];
  return { at, count: 1, pairs };
}

/**
 * Marks a unit as one without counterpart, omitted or added: it leaves its pair and stands alone. Only the first or the
 * last of its side can leave without tearing the others apart.
 */
export function takeOut(list: readonly Pair[], at: number, side: Side, unit: string): Piece | undefined {
  const pair = list[at];
  const units = pair?.[side] ?? [];
  const place = units.indexOf(unit);
  if (!pair || place < 0 || pair.source.length + pair.target.length < 2) return undefined;
  const last = place === units.length - 1;
  if (place > 0 && !last) return undefined;
  const alone = { source: [], target: [], [side]: [unit] };
  const rest = { ...bare(pair), [side]: units.filter((each) => each !== unit) };
  // The only unit of its side could stand before or after: what is omitted stands before what is added.
  const before = units.length === 1 ? side === 'source' : !last;
  return { at, count: 1, pairs: before ? [alone, rest] : [rest, alone] };
}

/**
 * Links a unit to the pair at `anchor`: the unit leaves the pair at `from` and joins, and with it all units of its side
 * that stand between. So the order is kept whatever is linked with what; pairs left without a unit go.
 */
export function join(list: readonly Pair[], anchor: number, from: number, side: Side, unit: string): Piece | undefined {
  const [at, end] = anchor < from ? [anchor, from] : [from, anchor];
  if (anchor === from || !list[anchor]?.[side] || !list[from]?.[side].includes(unit)) return undefined;
  const run = list.slice(at, end + 1).map(bare);
  const place = run[from - at][side].indexOf(unit);
  const moved: string[] = [];
  run.forEach((pair, index) => {
    if (index + at === anchor) return;
    const units = pair[side];
    // Of the pair that the unit comes from, only what stands between it and the anchor goes along.
    const [start, stop] =
      index + at !== from ? [0, units.length] : anchor < from ? [0, place + 1] : [place, units.length];
    moved.push(...units.slice(start, stop));
    pair[side] = [...units.slice(0, start), ...units.slice(stop)];
  });
  const joined = run[anchor - at];
  joined[side] = anchor < from ? [...joined[side], ...moved] : [...moved, ...joined[side]];
  return { at, count: run.length, pairs: run.filter((pair) => !isEmpty(pair)) };
}

/** Takes the nearest unit below (`step` 1) or above into a pair, from beyond gaps, too. */
export function take(list: readonly Pair[], at: number, side: Side, step: 1 | -1): Piece | undefined {
  let from = at + step;
  while (list[from] && list[from][side].length === 0) from += step;
  const unit = list[from]?.[side].at(step > 0 ? 0 : -1);
  return unit === undefined ? undefined : join(list, at, from, side, unit);
}

/** The pair alone, whatever else its object says. */
export const bare = ({ source, target }: Pair): Pair => ({ source, target });

const isEmpty = (pair: Pair): boolean => pair.source.length + pair.target.length === 0;
