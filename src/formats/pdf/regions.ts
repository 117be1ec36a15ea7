/**
 * Columns. A part of a page has columns where a vertical strip stays white over many rows with words on both sides of
 * it; rows that cross the strip, such as a title or an abstract over both columns, end it. Parts are cut again and
 * again (recursive X-Y cut, Nagy and Seth 1984, with the whitespace judged on rows instead of pixels).
 */
import { makeLine } from './lines.js';
import type { PageContent, Piece, Region, StructurePart } from './model.js';
import type { Row } from './rows.js';

/** Words with less than this between them, in units of the size, are one stretch. */
const JOINED = 0.6;

/** Columns of fewer rows than this are none. */
const FEWEST_ROWS = 3;

/** Cuts within cuts: more than any page has. */
const DEEPEST = 6;

/** Candidates for a white strip that are looked at in one part of a page. */
const MOST_CANDIDATES = 80;

interface Stretch {
  x0: number;
  x1: number;
}

/** A row with its stretches of words. */
interface Strip {
  row: Row;
  stretches: Stretch[];
}

/** A run of rows `from` to `to` (exclusive) with nothing across `x`. */
interface Cut {
  x: number;
  from: number;
  to: number;
  score: number;
}

/** The regions of a page in reading order. */
export function makeRegions(
  page: number,
  rows: readonly Row[],
  { width, rules, structure }: Pick<PageContent, 'width' | 'rules' | 'structure'>,
  frame: Omit<Frame, 'width'>,
): Region[] {
  const regions: Region[] = [];
  const strips = rows.map((row) => ({ row, stretches: stretchesOf(row.pieces, row.size) }));
  // A rule across both columns ends them, as a row of words does.
  for (const { x0, x1, y } of rules) strips.push({ row: { y, pieces: [], size: 1 }, stretches: [{ x0, x1 }] });
  divide(
    strips.sort((a, b) => a.row.y - b.row.y),
    { ...frame, width },
    0,
    (part) => {
      const words = part.filter(({ row }) => row.pieces.length);
      if (words.length) regions.push(regionOf(page, words, structure));
    },
  );
  return regions;
}

function regionOf(page: number, part: readonly Strip[], structure: Map<number, StructurePart>): Region {
  const lines = part.map(({ row }) => makeLine(page, row.pieces, structure));
  const region = {
    page,
    x0: Math.min(...lines.map(({ x0 }) => x0)),
    x1: Math.max(...lines.map(({ x1 }) => x1)),
    lines,
  };
  besideInitials(lines);
  return region;
}

/** Lines beside a drop cap start where the initial does. */
function besideInitials(lines: Region['lines']): void {
  lines.forEach((line, i) => {
    const [initial] = line.pieces;
    if (line.pieces.length < 2 || initial.size < 1.8 * line.size) return;
    for (
      let k = i + 1;
      k < lines.length && lines[k].y - 0.8 * lines[k].size < initial.y && lines[k].x0 >= initial.x1 - 1;
      k++
    )
      lines[k].edge = line.x0;
  });
}

/** What is known beyond the rows. */
interface Frame {
  /** Of the page. */
  width: number;
  /** Of the text. */
  size: number;
  /** Where columns part on other pages: there even a row or two are columns. */
  gutters: readonly number[];
  /** Is told where columns part. */
  found?: ((x: number, rows: number) => void) | undefined;
}

function divide(strips: readonly Strip[], frame: Frame, depth: number, take: (part: readonly Strip[]) => void): void {
  if (!strips.length) return;
  const cut = depth < DEEPEST ? bestCut(strips, frame) : undefined;
  if (!cut) return take(strips);
  frame.found?.(cut.x, cut.score);
  const { from, to } = trim(strips, cut);
  divide(strips.slice(0, from), frame, depth + 1, take);
  const within = { ...frame, gutters: [], found: undefined };
  for (const inside of bySize(strips.slice(from, to), cut.x, frame.size)) {
    divide(
      side(inside, (piece) => piece.x0 < cut.x),
      within,
      depth + 1,
      take,
    );
    divide(
      side(inside, (piece) => piece.x0 >= cut.x),
      within,
      depth + 1,
      take,
    );
  }
  divide(strips.slice(to), frame, depth + 1, take);
}

/** Columns of small print under columns of text, as notes at the end, are columns of their own. */
function bySize(strips: readonly Strip[], x: number, size: number): (readonly Strip[])[] {
  const words = strips.filter(({ row }) => row.pieces.length);
  const small = (piece: Piece) => piece.size < 0.94 * size;
  const isSmall = ({ row }: Strip) => row.pieces.every(small);
  const hasSmallSide = ({ row }: Strip) =>
    [row.pieces.filter(({ x0 }) => x0 < x), row.pieces.filter(({ x0 }) => x0 >= x)].some(
      (of) => of.length && of.every(small),
    );
  const isHead = ({ row }: Strip) => row.pieces.every(({ face }) => face.bold) || row.size > 1.04 * size;
  let start = words.length;
  while (start > 0 && (isSmall(words[start - 1]) || isHead(words[start - 1]))) start--;
  const below = words.slice(start);
  // Notes at the foot of two columns start at different heights, and are no columns of their own.
  if (!start || below.filter(isSmall).length < 2 || words.slice(Math.max(0, start - 8), start).some(hasSmallSide))
    return [words];
  const last = words[start - 1].row;
  return below[0].row.y - last.y > 1.1 * last.size ? [words.slice(0, start), below] : [words];
}

/** The part of rows that pieces on one side of a cut form. */
function side(strips: readonly Strip[], belongs: (piece: Piece) => boolean): Strip[] {
  return strips.flatMap(({ row }) => {
    const pieces = row.pieces.filter(belongs);
    if (!pieces.length) return [];
    const level = pieces.find(({ shift }) => shift === 0) ?? pieces[0];
    return [{ row: { ...row, y: level.y, pieces }, stretches: stretchesOf(pieces, row.size) }];
  });
}

function stretchesOf(pieces: readonly Piece[], size: number): Stretch[] {
  const out: Stretch[] = [];
  for (const { x0, x1, text, xs } of pieces) {
    const end = xs[text.trimEnd().length] ?? x1;
    const last = out.at(-1);
    if (last && x0 - last.x1 <= JOINED * size) last.x1 = Math.max(last.x1, end);
    else out.push({ x0, x1: end });
  }
  return out;
}

function bestCut(strips: readonly Strip[], frame: Frame): Cut | undefined {
  let best: Cut | undefined;
  for (const x of candidates(strips))
    for (const cut of runs(strips, x, frame)) if (!best || cut.score > best.score) best = cut;
  return best && settled(strips, best);
}

/**
 * Leaves to the paragraphs over the full width above and below those of their rows that happen to have a wide space
 * where the columns part.
 */
function settled(strips: readonly Strip[], { x, from, to, score }: Cut): Cut {
  const known = strips.slice(from, to).flatMap((strip) => gapAt(strip, x) ?? []);
  if (known.length < FEWEST_ROWS) return { x, from, to, score };
  const least = 0.6 * ordered(known, 0.25);
  const isNarrow = (strip: Strip) => (gapAt(strip, x) ?? Infinity) < least;
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
  return { x, from: first, to: last, score };
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
  while (end < last && belongs(strips[end]) && follows(strips[end - 1].row, strips[end].row)) end++;
  const apart = end < last && strips[end].row.y - strips[end - 1].row.y > 1.6 * strips[end - 1].row.size;
  return apart ? end : first;
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
    if (i < strips.length && (!crosses(strips[i], x) || overflows(strips, i, x))) continue;
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
  if (gap >= JOINED * size && gutters.some((gutter) => Math.abs(gutter - x) < 4)) return fewest;
  if (fewest < FEWEST_ROWS) return 0;
  if (gap < (fewest < 6 ? 2 : fewest < 10 ? 1.2 : JOINED) * size) return 0;
  if (!isColumn(left, width, size) || !isColumn(right, width, size)) return 0;
  return fewest;
}

/** The value below which a share of all values is. */
function ordered(values: number[], share: number): number {
  values.sort((a, b) => a - b);
  return values[Math.round(share * (values.length - 1))];
}

const extent = (stretches: readonly Stretch[]): Stretch[] =>
  stretches.length ? [{ x0: stretches[0].x0, x1: stretches[stretches.length - 1].x1 }] : [];

/** Lines of a column fill it, most of them; the cells of a table, bullets and numbers do not. */
function isColumn(extents: readonly Stretch[], width: number, size: number): boolean {
  const x0 = Math.min(...extents.map((stretch) => stretch.x0));
  const x1 = Math.max(...extents.map((stretch) => stretch.x1));
  if (x1 - x0 < Math.max(0.1 * width, 6 * size)) return false;
  const full = extents.filter((stretch) => stretch.x1 - stretch.x0 > 0.6 * (x1 - x0)).length;
  return full >= 0.5 * extents.length;
}

/** Leaves to the parts above and below what belongs to them: rows on the left only that continue their last paragraph. */
function trim(strips: readonly Strip[], { x, from, to }: Cut): { from: number; to: number } {
  const onlyLeft = ({ row, stretches }: Strip) => row.pieces.length > 0 && stretches.every(({ x0 }) => x0 < x);
  let first = from;
  while (first < to && first > 0 && onlyLeft(strips[first]) && follows(strips[first - 1].row, strips[first].row))
    first++;
  let last = to;
  if (to < strips.length) {
    let start = to;
    while (start > first && onlyLeft(strips[start - 1])) start--;
    // Rows that run on into the full width below.
    while (last > start && follows(strips[last - 1].row, strips[last].row)) last--;
  }
  return last > first ? { from: first, to: last } : { from, to };
}

/** Is a row the next of the same paragraph, by place and size? */
const follows = (above: Row, below: Row): boolean =>
  above.pieces.length > 0 &&
  below.pieces.length > 0 &&
  below.y - above.y <= 1.5 * below.size &&
  Math.abs(below.size - above.size) <= 0.05 * below.size &&
  Math.abs(below.pieces[0].x0 - above.pieces[0].x0) <= 2.5 * below.size;

/** Where the columns of most pages part. Call with the pages' rows before asking for their regions. */
export function findGutters(pages: readonly { rows: readonly Row[]; page: PageContent }[], size: number): number[] {
  const counts = new Map<number, number>();
  for (const { rows, page } of pages)
    makeRegions(page.number, rows, page, {
      size,
      gutters: [],
      found: (x, score) => {
        if (score < 8) return;
        const key = [...counts.keys()].find((other) => Math.abs(other - x) < 4) ?? x;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      },
    });
  return [...counts].filter(([, count]) => count >= Math.max(1, 0.25 * pages.length)).map(([x]) => x);
}
