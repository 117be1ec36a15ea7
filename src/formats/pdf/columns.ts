/** The edges between which the lines of a region are set. */
import type { Line, Region } from './model.js';

/** A region with its edges: where most lines start, and where full lines end. */
export interface Column extends Region {
  left: number;
  right: number;
  /** Rules of the page that lie in this column, from top to bottom: their heights and ends. */
  rules: { x0: number; x1: number; y: number }[];
}

/** Lines that a region needs to show its own right edge. */
const ENOUGH = 4;

/** Finds the edges of all regions of a document; `size` is that of the text. Regions with few lines take those of others that start alike. */
export function makeColumns(
  regions: readonly Region[],
  size: number,
  rulesOf: (page: number) => Column['rules'],
): Column[] {
  const known: { left: number; right: number }[] = [];
  for (const region of regions) {
    const lines = textOf(region, size);
    if (lines.length >= 2 * ENOUGH) known.push({ left: leftOf(lines), right: rightOf(lines) });
  }
  return regions.map((region) => {
    const lines = textOf(region, size);
    const own = rightOf(lines);
    const left = outdent(leftOf(lines), own, size, known);
    const wider = known
      .filter((other) => Math.abs(other.left - left) < 4 && other.right >= own - 2)
      .map(({ right }) => right);
    const nearest = wider.length ? Math.min(...wider) : own;
    const right = lines.length >= ENOUGH && nearest > own + 0.15 * (own - left) ? own : nearest;
    const rules = rulesOf(region.page).filter(
      (rule) => rule.x1 > left - 4 && rule.x0 < right && rule.x0 > left - 60 && !underlines(rule, region.lines),
    );
    return { ...region, left, right, rules };
  });
}

/** A column of nothing but items or quotations starts where the same column starts on other pages. */
function outdent(left: number, right: number, size: number, known: readonly { left: number; right: number }[]): number {
  const same = known.find(
    (other) =>
      left - other.left > 0.5 * size &&
      left - other.left < 5 * size &&
      right < other.right + 2 &&
      right > other.right - 0.15 * (other.right - other.left),
  );
  return same?.left ?? left;
}

/** The lines in the size of the text, where there are some: notes below may be set further in. */
function textOf({ lines }: Region, size: number): readonly Line[] {
  const text = lines.filter((line) => Math.abs(line.size - size) < 0.04 * size);
  return text.length > 1 ? text : lines;
}

/** Is a rule drawn under words, as under a link? */
const underlines = ({ x0, x1, y }: Column['rules'][number], lines: readonly Line[]): boolean =>
  lines.some(
    (line) => y >= line.y - 0.05 * line.size && y < line.y + 0.35 * line.size && x0 > line.x0 - 2 && x1 < line.x1 + 2,
  );

/** Where most lines start; of starts that are as frequent, the leftmost. */
function leftOf(lines: readonly Line[]): number {
  const counts = new Map<number, { x: number; count: number }>();
  for (const { edge, text } of lines) {
    const key = Math.round(edge / 1.5);
    const entry = counts.get(key) ?? { x: edge, count: 0 };
    entry.count += Math.min(40, text.length);
    entry.x = Math.min(entry.x, edge);
    counts.set(key, entry);
  }
  let best = { x: 0, count: 0 };
  for (const entry of counts.values())
    if (entry.count > best.count || (entry.count === best.count && entry.x < best.x)) best = entry;
  return best.x;
}

/** Where the longest lines end, one that runs over the edge left aside. */
function rightOf(lines: readonly Line[]): number {
  const ends = lines.map(({ x1 }) => x1).sort((a, b) => b - a);
  if (ends.length < ENOUGH) return ends[0];
  const over = ends.findIndex((end, i) => i < ends.length - 1 && end - ends[i + 1] < 3);
  return ends[Math.max(0, Math.min(over, Math.floor(ends.length * 0.06)))];
}
