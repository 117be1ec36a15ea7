/** From the pieces of a row, or of a column of it, to a line of words. */
import type { Line, Piece, StructurePart } from './model.js';
import { mainSize } from './rows.js';

/** A gap of at least this, in units of the size, is a space where none was printed. */
const SPACE = 0.17;

/** Spaces are never narrower, in units of the size. */
const LEAST_SPACE = 0.1;

/** The line that pieces form; they are sorted from left to right. */
export function makeLine(page: number, pieces: Piece[], structure: Map<number, StructurePart>): Line {
  spaceOut(pieces);
  const level = pieces.filter(({ shift }) => shift === 0);
  const main = level.length ? level : pieces;
  const size = sizeOf(main);
  const initial = main.length > 1 && main[0].size >= 1.8 * size ? main[0] : undefined;
  const letters = main.filter(({ text }) => /[\p{L}\d]/u.test(text));
  const x0 = Math.min(...pieces.map((piece) => piece.x0));
  const text = pieces
    .map((piece) => piece.text)
    .join('')
    .trim();
  return {
    page,
    pieces,
    x0,
    x1: Math.max(...pieces.map((piece) => lastInk(piece))),
    y: (initial ? main[1] : (main.find((piece) => Math.abs(piece.size - size) < 0.1) ?? main[0])).y,
    size,
    text,
    level: level
      .map((piece) => piece.text)
      .join('')
      .trim(),
    bold: letters.length > 0 && letters.every(({ face }) => face.bold),
    italic: letters.length > 0 && letters.every(({ face }) => face.italic),
    capitals: inCapitals(text) || (letters.length > 0 && letters.every(({ face }) => face.smallCapitals)),
    part: partOf(main, structure),
    edge: x0,
  };
}

/** Size of most of a line; of small capitals that are only capitals in a smaller size, that of the large ones. */
function sizeOf(pieces: readonly Piece[]): number {
  const size = mainSize(pieces);
  const largest = Math.max(...pieces.map((piece) => (/\p{Lu}/u.test(piece.text) ? piece.size : 0)));
  if (largest < 1.1 * size || largest > 1.6 * size || !inCapitals(pieces.map(({ text }) => text).join(''))) return size;
  return largest;
}

/** Where the words of a piece end. */
function lastInk({ text, xs, x1 }: Piece): number {
  const length = text.trimEnd().length;
  return length && length < text.length ? xs[length] : x1;
}

function partOf(pieces: readonly Piece[], structure: Map<number, StructurePart>): StructurePart | undefined {
  let best: StructurePart | undefined;
  let most = 0;
  const counts = new Map<StructurePart, number>();
  for (const { content, text } of pieces) {
    const part = structure.get(content);
    if (!part) continue;
    const count = (counts.get(part) ?? 0) + text.length;
    counts.set(part, count);
    if (count > most) [best, most] = [part, count];
  }
  return best;
}

/** Puts spaces between pieces that stand apart, where no space was printed. */
function spaceOut(pieces: Piece[]): void {
  const needed = spaceNeeded(pieces);
  for (let i = 1; i < pieces.length; i++) {
    const before = pieces[i - 1];
    const after = pieces[i];
    if (/\s$/.test(before.text) || /^\s/.test(after.text)) continue;
    // Some programs set the parts of an address apart.
    if (/https?:\/{0,2}$/.test(before.text) && /^\/|^\w/.test(after.text)) continue;
    // A hyphen that cuts the last word is sometimes set at the very edge.
    if (i === pieces.length - 1 && /^[-‐\u00ad]$/.test(after.text) && after.x0 - before.x1 < 0.6 * after.size) continue;
    const gap = after.x0 - before.x1;
    // Typesetters part two closing quotation marks by a thin space.
    if (/[’']$/.test(before.text) && /^[”"]/.test(after.text) && gap < 0.3 * after.size) continue;
    const size = before.shift || after.shift ? Math.max(before.size, after.size) : Math.min(before.size, after.size);
    // The small letters of capitals in two sizes stand a little apart from the large ones.
    const isCase = /\p{Lu}$/u.test(before.text) && /^\p{Lu}/u.test(after.text) && after.size < 0.9 * before.size;
    const least = isCase && after.size > 0.6 * before.size ? Math.max(needed, 0.24) * before.size : needed * size;
    if (gap > least) pieces[i - 1] = withSpace(before, after.x0);
  }
}

function withSpace(piece: Piece, end: number): Piece {
  return { ...piece, text: `${piece.text} `, xs: [...piece.xs, end], x1: end };
}

/** In letters that are spaced out, as in some headings, a space is wider than what is between the letters. */
function spaceNeeded(pieces: readonly Piece[]): number {
  const singles = pieces.filter(({ text }) => text.trim().length === 1).length;
  if (pieces.length < 6 || singles < 0.7 * pieces.length) return tightSpace(pieces);
  const gaps = pieces
    .slice(1)
    .map((piece, i) => (piece.x0 - pieces[i].x1) / piece.size)
    .sort((a, b) => a - b);
  const usual = gaps[gaps.length >> 1];
  return usual > 0.06 ? Math.max(SPACE, usual * 1.8) : SPACE;
}

/** A tight line that is justified without printed spaces, as TeX sets it, has several gaps of one width. */
function tightSpace(pieces: readonly Piece[]): number {
  const printed = pieces.filter(({ text }) => /\s/.test(text.trimEnd())).length;
  const gaps = pieces
    .slice(1)
    .map((piece, i) => (piece.x0 - pieces[i].x1) / piece.size)
    .filter((gap, i) => gap > LEAST_SPACE && !/\s$/.test(pieces[i].text))
    .sort((a, b) => a - b);
  // Addresses are spread by their letters.
  const letters = pieces.reduce((sum, { text }) => sum + text.trim().length, 0);
  if (printed > 1 || gaps.length < 4 || letters < 3 * pieces.length) return SPACE;
  return Math.min(SPACE, Math.max(LEAST_SPACE, 0.8 * gaps[gaps.length >> 1]));
}

/** Is a text of four letters or more in capitals throughout? */
export function inCapitals(text: string): boolean {
  if (/\p{Ll}/u.test(text)) return false;
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters.length > 3 && letters === letters.toUpperCase();
}
