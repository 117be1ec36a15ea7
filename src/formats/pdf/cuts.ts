/** Where the columns of a part of a page part: white strips from top to bottom, and the rows that they run through. */
import type { Piece } from './model.js';
import type { Row } from './rows.js';

/** Words with less than this between them, in units of the size, are one stretch. */
const JOINED = 0.6;

/** Columns of fewer rows than this are none. */
const FEWEST_ROWS = 3;

/** Candidates for a white strip that are looked at in one part of a page. */
const MOST_CANDIDATES = 80;

/** Words without a wide space between them, from left to right. */
export interface Stretch {
  x0: number;
  x1: number;
}

/** A row with its stretches of words. */
export interface Strip {
  row: Row;
  stretches: Stretch[];
}

/** A run of rows `from` to `to` (exclusive) with nothing across `x`. */
export interface Cut {
  x: number;
  from: number;
  to: number;
  score: number;
}

/** What is known beyond the rows. */
export interface Frame {
  /** Of the page. */
  width: number;
  /** Of the text. */
  size: number;
  /** Where columns part on other pages: there even a row or two are columns. */
  gutters: readonly number[];
  /** Is told where columns part. */
  found?: ((x: number, rows: number) => void) | undefined;
}

/** The stretches of pieces that are sorted from left to right. */
export function stretchesOf(pieces: readonly Piece[], size: number): Stretch[] {
  const out: Stretch[] = [];
  for (const { x0, x1, text, xs } of pieces) {
    const end = xs[text.trimEnd().length] ?? x1;
    const last = out.at(-1);
    if (last && x0 - last.x1 <= JOINED * size) last.x1 = Math.max(last.x1, end);
    else out.push({ x0, x1: end });
  }
  return out;
}

/** The cut that parts the longest columns, if there are any. */
export function bestCut(strips: readonly Strip[], frame: Frame): Cut | undefined {
  let best: Cut | undefined;
  for (const x of candidates(strips))
    for (const cut of runs(strips, x, frame)) if (!best || cut.score > best.score) best = cut;
  return best && settled(strips, withLabels(strips, best));
}

/** Moves a cut to the left of the labels of notes or items that hang out of the right column. */
function withLabels(strips: readonly Strip[], cut: Cut): Cut {
  const { x, from, to } = cut;
  const rows = strips.slice(from, to).filter(({ row }) => row.pieces.length);
  const isLabel = ({ x0, x1 }: Stretch, { row }: Strip, next: Stretch | undefined): boolean =>
    x0 < x && x0 > x - 2.5 * row.size && x1 - x0 < 1.8 * row.size && next !== undefined && next.x0 < x + row.size;
  const labels: Stretch[] = [];
  const ends: number[] = [];
  for (const strip of rows)
    strip.stretches.forEach((stretch, i) => {
      if (stretch.x0 >= x) return;
      if (isLabel(stretch, strip, strip.stretches[i + 1])) labels.push(stretch);
      else ends.push(stretch.x1);
    });
  if (!labels.length || !ends.length) return cut;
  const start = Math.min(...labels.map(({ x0 }) => x0));
  // What stands inside of the left column is a short last word of its own.
  return start > ordered(ends, 0.96) + 1 ? { ...cut, x: start - 0.5 } : cut;
}

/**
 * Leaves to the paragraphs over the full width above and below those of their rows that happen to have a wide space
 * where the columns part.
 */
function settled(strips: readonly Strip[], { x, from, to, score }: Cut): Cut {
  const known = strips.slice(from, to).flatMap((strip) => gapAt(strip, x) ?? []);
  const least = known.length < FEWEST_ROWS ? 0 : 0.6 * ordered(known, 0.25);
  const isNarrow = (strip: Strip) => (gapAt(strip, x) ?? Infinity) < least || isSpread(strip, x);
  let [first, last] = [from, to];
  while (first > 0 && first < last && isNarrow(strips[first]) && follows(strips[first - 1].row, strips[first].row))
    first++;
  first = afterParagraph(strips, first, last, x, isNarrow);
  while (
    last < strips.length &&
    last > first &&
    isNarrow(strips[last - 1]) &&
    follows(strips[last - 1].row, strips[last].row)
  )
    last--;
  return { x, from: first, to: beforeParagraph(strips, first, last, x, isNarrow), score };
}

/** The end of a paragraph over the full width that starts with a row whose wide space is where the columns part. */
function afterParagraph(
  strips: readonly Strip[],
  first: number,
  last: number,
  x: number,
  isNarrow: (strip: Strip) => boolean,
): number {
  const onlyLeft = (strip: Strip) => strip.stretches.every(({ x0 }) => x0 < x);
  let start = first;
  while (start < last && onlyLeft(strips[start])) start++;
  if (start >= last || !isNarrow(strips[start])) return first;
  let end = start + 1;
  const belongs = (strip: Strip) => isNarrow(strip) || onlyLeft(strip);
  while (end < last && belongs(strips[end]) && goesOn(strips[end - 1].row, strips[end].row)) end++;
  const apart = end < last && strips[end].row.y - strips[end - 1].row.y > 1.6 * strips[end - 1].row.size;
  // Columns are never as close to each other as words.
  const isWordSpace = (gapAt(strips[start], x) ?? Infinity) < 0.45 * strips[start].row.size;
  return apart || (end < last && isWordSpace) ? end : first;
}

/**
 * The start of a paragraph over the full width that ends the rows of a cut: its last row may be short, and the one above
 * happen to have a space where the columns part.
 */
function beforeParagraph(
  strips: readonly Strip[],
  first: number,
  last: number,
  x: number,
  isNarrow: (strip: Strip) => boolean,
): number {
  const onlyLeft = (strip: Strip) => strip.row.pieces.length > 0 && strip.stretches.every(({ x0 }) => x0 < x);
  if (last >= strips.length || !strips[last].row.pieces.length || last <= first || !onlyLeft(strips[last - 1]))
    return last;
  let start = last;
  while (start > first && onlyLeft(strips[start - 1]) && goesOn(strips[start - 1].row, strips[start].row)) start--;
  const isFirst = start > first && isNarrow(strips[start - 1]) && goesOn(strips[start - 1].row, strips[start].row);
  return isFirst ? start - 1 : last;
}

/** Is a row as close to the one above it as lines of a paragraph that is set wide? */
const goesOn = (above: Row, below: Row): boolean =>
  below.y - above.y <= 1.7 * below.size && Math.abs(below.size - above.size) <= 0.05 * below.size;

/** Is the space at `x` one of several as wide in a line that is justified with wide spaces? */
function isSpread(strip: Strip, x: number): boolean {
  const gaps = spacesOf(strip.row.pieces);
  return gaps.length >= 4 && (gapAt(strip, x) ?? Infinity) <= 1.6 * ordered(gaps, 0.5);
}

/** The widths of the spaces between the words of a row. */
function spacesOf(pieces: readonly Piece[]): number[] {
  const gaps: number[] = [];
  let end: number | undefined;
  for (const { text, xs } of pieces)
    for (let i = 0; i < text.length; i++) {
      if (/\s/.test(text[i])) continue;
      const gap = end === undefined ? 0 : xs[i] - end;
      if (gap > 0.12 * pieces[0].size) gaps.push(gap);
      end = xs[i + 1];
    }
  return gaps;
}

/** White between the words on both sides of `x`; undefined when there are words on one side only. */
function gapAt({ row, stretches }: Strip, x: number): number | undefined {
  if (!row.pieces.length) return undefined;
  const left = Math.max(...stretches.filter(({ x0 }) => x0 < x).map(({ x1 }) => x1));
  const right = Math.min(...stretches.filter(({ x0 }) => x0 >= x).map(({ x0 }) => x0));
  return Number.isFinite(right - left) ? right - left : undefined;
}

/** Left edges of stretches, those that most rows share first. */
function candidates(strips: readonly Strip[]): number[] {
  const counts = new Map<number, number>();
  for (const { row, stretches } of strips)
    for (const { x0 } of row.pieces.length ? stretches : []) {
      const x = Math.floor(x0);
      counts.set(x, (counts.get(x) ?? 0) + 1);
    }
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_CANDIDATES)
    .map(([x]) => x - 0.5);
}

/** Runs of rows without words across `x` that look like columns. */
function* runs(strips: readonly Strip[], x: number, frame: Frame): Generator<Cut> {
  let from = 0;
  for (let i = 0; i <= strips.length; i++) {
    if (i < strips.length && (!crosses(strips[i], x) || overflows(strips, i, x) || isOverfull(strips, i, x))) continue;
    if (i > from) {
      const score = judge(strips.slice(from, i), x, frame);
      if (score > 0) yield { x, from, to: i, score };
    }
    from = i + 1;
  }
}

const crosses = ({ stretches }: Strip, x: number): boolean => stretches.some(({ x0, x1 }) => x0 < x && x1 > x);

/**
 * Is a row that crosses only a long word, such as an address, that runs out of the left column? The right column then
 * goes on beside it as if nothing were there.
 */
function overflows(strips: readonly Strip[], index: number, x: number): boolean {
  const { row } = strips[index];
  const right = row.pieces.find(({ x0 }) => x0 >= x);
  const touches = (reach: number) =>
    right &&
    right.x0 < x + 2.5 * row.size &&
    row.pieces.some((piece) => piece.x0 < x && piece.x1 > right.x0 + reach * row.size);
  if (touches(0.3)) return true;
  const rightOf = ({ stretches }: Strip) => stretches.some(({ x0 }) => x0 >= x);
  const above = strips[index - 1];
  const below = strips[index + 1];
  if (!above || !below || !rightOf(above) || !rightOf(below) || crosses(above, x) || crosses(below, x)) return false;
  return touches(-0.4) || below.row.y - above.row.y <= 1.8 * Math.max(above.row.size, below.row.size);
}

/** Words further down than this, in rows, are no neighbours of an overfull line. */
const NEAR = 6;

/**
 * Is a row that crosses an overfull line of the left column, beside a line that starts at the edge of the right one? In
 * narrow columns several such follow each other, between others that keep to theirs.
 */
function isOverfull(strips: readonly Strip[], index: number, x: number): boolean {
  const startsAt = ({ row }: Strip) => row.pieces.some(({ x0 }) => Math.abs(x0 - x - 1) < 0.8);
  const keeps = (strip: Strip | undefined) =>
    strip !== undefined && !crosses(strip, x) && strip.stretches.some(({ x0 }) => x0 < x) && startsAt(strip);
  if (!startsAt(strips[index])) return false;
  const has = (step: 1 | -1): boolean => {
    for (let i = index + step; Math.abs(i - index) <= NEAR; i += step) {
      if (keeps(strips[i])) return true;
      if (!strips[i] || (crosses(strips[i], x) && !startsAt(strips[i]))) return false;
    }
    return false;
  };
  return has(1) && has(-1);
}

/** How much rows look like two columns on either side of `x`; 0 when they do not. */
function judge(strips: readonly Strip[], x: number, { width, gutters }: Frame): number {
  const clear = strips.filter((strip) => strip.row.pieces.length && !crosses(strip, x));
  if (!clear.length) return 0;
  const left = clear.flatMap(({ stretches }) => extent(stretches.filter(({ x0 }) => x0 < x)));
  const right = clear.flatMap(({ stretches }) => extent(stretches.filter(({ x0 }) => x0 >= x)));
  if (!left.length || !right.length) return 0;
  const { size } = clear[0].row;
  const gap =
    ordered(
      right.map(({ x0 }) => x0),
      0.04,
    ) -
    ordered(
      left.map(({ x1 }) => x1),
      0.96,
    );
  // A narrow gap may be the chance of a few rows.
  const fewest = Math.min(left.length, right.length);
  // A few rows by themselves may be justified with wide spaces, one of which is where the columns part elsewhere.
  const isChance = fewest < FEWEST_ROWS && clear.some((strip) => isSpread(strip, x));
  if (gap >= JOINED * size && !isChance && gutters.some((gutter) => Math.abs(gutter - x) < 4)) return fewest;
  if (fewest < FEWEST_ROWS) return 0;
  if (gap < (fewest < 6 ? 2 : fewest < 10 ? 1.2 : JOINED) * size) return 0;
  const isFull = (rows: Stretch[], belongs: (stretch: Stretch) => boolean): boolean =>
    isColumn(rows, width, size) ||
    isColumn(
      clear.flatMap(({ stretches }) => stretches.filter(belongs)),
      width,
      size,
    );
  if (!isFull(left, ({ x0 }) => x0 < x) || !isFull(right, ({ x0 }) => x0 >= x)) return 0;
  return fewest;
}

/** The value below which a share of all values is. */
function ordered(values: number[], share: number): number {
  values.sort((a, b) => a - b);
  return values[Math.round(share * (values.length - 1))];
}

const extent = (stretches: readonly Stretch[]): Stretch[] =>
  stretches.length ? [{ x0: stretches[0].x0, x1: stretches[stretches.length - 1].x1 }] : [];

/**
 * Lines of a column fill it, most of them; the cells of a table, bullets and numbers do not. A side may hold several
 * columns: then not its rows, but its stretches are nearly as wide as each other.
 */
function isColumn(stretches: readonly Stretch[], width: number, size: number): boolean {
  const x0 = Math.min(...stretches.map((stretch) => stretch.x0));
  const x1 = Math.max(...stretches.map((stretch) => stretch.x1));
  if (x1 - x0 < Math.max(0.1 * width, 6 * size)) return false;
  const widths = stretches.map((stretch) => stretch.x1 - stretch.x0);
  const wide = ordered([...widths], 0.95);
  // Stretches that are cut by a wide space count by their length.
  const full = widths.reduce((sum, length) => sum + (length > 0.6 * wide ? length : 0), 0);
  return wide > 6 * size && full >= 0.6 * widths.reduce((sum, length) => sum + length, 0);
}

/** Is a row the next of the same paragraph, by place and size? */
export const follows = (above: Row, below: Row): boolean =>
  above.pieces.length > 0 &&
  below.pieces.length > 0 &&
  below.y - above.y <= 1.5 * below.size &&
  Math.abs(below.size - above.size) <= 0.05 * below.size &&
  Math.abs(below.pieces[0].x0 - above.pieces[0].x0) <= 2.5 * below.size;
