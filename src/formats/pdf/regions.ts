/**
 * Columns. A part of a page has columns where a vertical strip stays white over many rows with words on both sides of
 * it; rows that cross the strip, such as a title or an abstract over both columns, end it. Parts are cut again and
 * again (recursive X-Y cut, Nagy and Seth 1984, with the whitespace judged on rows instead of pixels).
 */
import { bestCut, follows, stretchesOf, type Cut, type Frame, type Strip } from './cuts.js';
import { makeLine } from './lines.js';
import type { PageContent, Piece, Region, StructurePart } from './model.js';
import type { Row } from './rows.js';
import { isSectionName } from './sections.js';

/** Cuts within cuts: more than any page has. */
const DEEPEST = 6;

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
  const lines = part.flatMap(({ row }) =>
    withoutHeading(row.pieces, structure).map((pieces) => makeLine(page, pieces, structure)),
  );
  const region = {
    page,
    x0: Math.min(...lines.map(({ x0 }) => x0)),
    x1: Math.max(...lines.map(({ x1 }) => x1)),
    lines,
  };
  besideInitials(lines);
  return region;
}

/** A heading that the document itself names, and that stands on one line with the words it is over, by itself. */
function withoutHeading(pieces: Piece[], structure: Map<number, StructurePart>): Piece[][] {
  if (!structure.size) return [pieces];
  const isHeading = ({ content }: Piece): boolean => /^H[1-6]$/.test(structure.get(content)?.role ?? '');
  const end = pieces.findIndex((piece) => !isHeading(piece));
  const isMixed = end > 0 && pieces.slice(end).every((piece) => !isHeading(piece) && structure.has(piece.content));
  return isMixed ? [pieces.slice(0, end), pieces.slice(end)] : [pieces];
}

/** Lines beside a drop cap start where the initial does. */
function besideInitials(lines: Region['lines']): void {
  lines.forEach((line, i) => {
    const [initial] = line.pieces;
    if (line.pieces.length < 2 || initial.size < 1.8 * line.size) return;
    for (let k = i + 1; k < lines.length && isBeside(lines[k], line, initial); k++) lines[k].edge = line.x0;
  });
}

/** Does a line stand beside an initial, or under it where the space for it reaches further down? */
const isBeside = (line: Region['lines'][number], host: Region['lines'][number], initial: Piece): boolean =>
  line.x0 >= initial.x1 - 1 &&
  (line.y - 0.8 * line.size < initial.y ||
    (line.y < initial.y + 0.6 * initial.size && Math.abs(line.x0 - host.pieces[1].x0) < 1));

function divide(strips: readonly Strip[], frame: Frame, depth: number, take: (part: readonly Strip[]) => void): void {
  if (!strips.length) return;
  const cut = depth < DEEPEST ? bestCut(strips, frame) : undefined;
  if (!cut) return take(strips);
  frame.found?.(cut.x, cut.score);
  const { from, to } = trim(strips, cut, frame.size);
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
  // Under a heading of theirs they may start as close to the column beside it as its lines are to each other.
  return below[0].row.y - last.y > 1.1 * last.size || below.some((strip) => isHead(strip) && !isSmall(strip))
    ? [words.slice(0, start), below]
    : [words];
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

/** Leaves to the parts above and below what belongs to them: rows on the left only that continue their last paragraph. */
function trim(strips: readonly Strip[], { x, from, to }: Cut, size: number): { from: number; to: number } {
  const onlyLeft = ({ row, stretches }: Strip) => row.pieces.length > 0 && stretches.every(({ x0 }) => x0 < x);
  let first = from + aboveRight(strips, x, from, to);
  while (first < to && first > 0 && onlyLeft(strips[first]) && follows(strips[first - 1].row, strips[first].row))
    first++;
  let last = to;
  if (to < strips.length) {
    let start = to;
    while (start > first && onlyLeft(strips[start - 1])) start--;
    // Rows that run on into the full width below.
    while (last > start && follows(strips[last - 1].row, strips[last].row)) last--;
    last = beforeHeading(strips, first, last, size, onlyLeft);
  }
  return last > first ? { from: first, to: last } : { from, to };
}

/** A heading under the left column stands over what follows over the full width, apart from both columns. */
function beforeHeading(
  strips: readonly Strip[],
  first: number,
  last: number,
  size: number,
  onlyLeft: (strip: Strip) => boolean,
): number {
  const isHeading = ({ row }: Strip) =>
    row.size > 1.04 * size ||
    row.pieces.every(({ face }) => face.bold) ||
    isSectionName(row.pieces.map(({ text }) => text).join(''));
  let start = last;
  while (start > first && last - start < 2 && onlyLeft(strips[start - 1]) && isHeading(strips[start - 1])) start--;
  if (start === last || start <= first) return last;
  const [above, heading] = [strips[start - 1].row, strips[start].row];
  return heading.y - above.y > 1.6 * above.size ? start : last;
}

/** Most rows above the columns that are set against the right, as the names of authors are. */
const MOST_ABOVE = 3;

/**
 * Rows at the start of a cut that have words on the right only, and stand apart from the columns below them: by a
 * space, or because they are set against the right edge and start where no line of the column does.
 */
function aboveRight(strips: readonly Strip[], x: number, from: number, to: number): number {
  const onlyRight = ({ row, stretches }: Strip) => row.pieces.length > 0 && stretches.every(({ x0 }) => x0 >= x);
  let count = 0;
  while (from + count < to && onlyRight(strips[from + count])) count++;
  if (count === 0 || from === 0 || from + count >= to) return 0;
  const [last, next] = [strips[from + count - 1], strips[from + count]];
  const apart = next.row.y - last.row.y > 1.7 * Math.max(last.row.size, next.row.size);
  return apart && count <= MOST_ABOVE ? count : flushRight(strips.slice(from, to), x, count);
}

/** How many of the first `count` rows, if any, are set against the right edge of the column that starts at `x`. */
function flushRight(strips: readonly Strip[], x: number, count: number): number {
  const sides = strips.flatMap(({ row, stretches }) => {
    const of = stretches.filter(({ x0 }) => x0 >= x);
    return row.pieces.length && of.length ? [{ x0: of[0].x0, x1: of[of.length - 1].x1, size: row.size }] : [];
  });
  const left = Math.min(...sides.map(({ x0 }) => x0));
  const right = Math.max(...sides.map(({ x1 }) => x1));
  const isFlush = ({ x0, x1, size }: (typeof sides)[number]) => x0 - left > 2.5 * size && right - x1 < 0.2 * size;
  let flush = 0;
  while (flush < count && isFlush(sides[flush])) flush++;
  return flush <= MOST_ABOVE ? flush : 0;
}

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
