/** Pieces that share a baseline, over the full width of the page, with what is raised or lowered beside them. */
import type { Piece } from './model.js';

/** A baseline and what stands on it, from left to right. */
export interface Row {
  y: number;
  pieces: Piece[];
  /** Size of most of it. */
  size: number;
}

/** Baselines this close, in units of the size, are one. */
const SAME_BASELINE = 0.18;

/** The rows of a page from top to bottom. Sets `shift` of the pieces that are raised or lowered. */
export function makeRows(pieces: readonly Piece[]): Row[] {
  const rows = cluster(pieces);
  joinShifted(rows);
  const kept = rows.filter((row) => row.pieces.length);
  for (const row of kept) row.pieces = joinRaised(row.pieces.sort((a, b) => a.x0 - b.x0));
  return joinDropCaps(kept).sort((a, b) => a.y - b.y);
}

function cluster(pieces: readonly Piece[]): Row[] {
  const rows: Row[] = [];
  for (const piece of [...pieces].sort((a, b) => a.y - b.y)) {
    const row = rows.at(-1);
    if (row && (piece.y - row.y <= SAME_BASELINE * Math.min(piece.size, row.size) || goesOn(row, piece)))
      add(row, piece);
    else rows.push({ y: piece.y, pieces: [piece], size: piece.size });
  }
  for (const row of rows) row.size = mainSize(row.pieces);
  return rows;
}

/** The small letters of capitals in two sizes, behind a large one that stands on the row already. */
const goesOn = ({ pieces }: Row, { text, x0, y, size }: Piece): boolean =>
  /^\p{Lu}/u.test(text) &&
  pieces.some(
    (before) => Math.abs(before.y - y) < 0.02 * size && before.size > size && Math.abs(x0 - before.x1) < 0.25 * size,
  );

function add(row: Row, piece: Piece): void {
  row.pieces.push(piece);
  row.size = Math.max(row.size, piece.size);
}

/** The size that most characters have. */
export function mainSize(pieces: readonly Piece[]): number {
  const counts = new Map<number, number>();
  for (const { size, text } of pieces) {
    const key = Math.round(size * 10) / 10;
    counts.set(key, (counts.get(key) ?? 0) + text.length);
  }
  let best = 0;
  let most = 0;
  for (const [size, count] of counts) if (count > most || (count === most && size > best)) [best, most] = [size, count];
  return best;
}

/** What is raised or lowered: numbers and signs, Roman ones too, and one to three letters, as in 1.er, 4th or H2O. */
const SHIFTED = /^[\d*†‡§¶,;.()[\]\s–+-]{1,12}$|^\.?\p{L}{1,3}\.?$|^[ivxlc]{1,8}$/u;

/** Small pieces beside the words of another row belong to that row: note markers, ordinals, powers. */
function joinShifted(rows: Row[]): void {
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i];
    for (const piece of row.pieces.filter(({ text }) => SHIFTED.test(text.trim()))) {
      // Digits that are raised by themselves stand on the row of their words.
      if (piece.shift && row.pieces.some((other) => other !== piece && isBeside(piece, other, NARROW))) continue;
      const host = findHost(rows, i, piece);
      if (!host) continue;
      row.pieces.splice(row.pieces.indexOf(piece), 1);
      piece.shift = piece.y < host.y ? 1 : -1;
      host.pieces.push(piece);
    }
    if (row.pieces.length) row.size = mainSize(row.pieces);
  }
}

function findHost(rows: readonly Row[], index: number, piece: Piece): Row | undefined {
  const near = (from: number, step: 1 | -1, reach: number, space = NARROW): Row | undefined => {
    for (let i = from; rows[i] && Math.abs(rows[i].y - piece.y) <= reach; i += step)
      if (isHost(rows[i], piece, space)) return rows[i];
    return undefined;
  };
  // What is raised stands on a row below it. The label of a note, or a marker that its line starts with, stands before
  // words with a space that is wide where lines are justified.
  return (
    near(index + 1, 1, piece.size * 2) ??
    near(index - 1, -1, piece.size) ??
    near(index + 1, 1, piece.size, /^[[(]?\d{1,3}[\])]?$/.test(piece.text.trim()) ? WIDE : NARROW)
  );
}

/** Spaces between what is raised and the words beside it, in units of its size. */
const NARROW = 0.8;
const WIDE = 4.5;

function isHost(row: Row, piece: Piece, space: number): boolean {
  const rise = (row.y - piece.y) / row.size;
  if (rise > 0.8 || rise < -0.4 || piece.size < 0.42 * row.size) return false;
  const smaller = piece.size <= 0.88 * row.size;
  // Of the same size as its row only when it is a raised note marker.
  if (
    !smaller &&
    !(
      piece.size <= 1.02 * row.size &&
      rise > 0.2 &&
      rise < 0.6 &&
      (/^[\d*†‡,\s]+$/.test(piece.text) || isLabel(row, piece))
    )
  )
    return false;
  const isRest = ({ shift, size, y, x1 }: Piece): boolean =>
    shift === 1 && size === piece.size && y === piece.y && Math.abs(piece.x0 - x1) < 0.2 * size;
  if (smaller && row.pieces.some(isRest)) return true;
  return row.pieces.some(
    (other) =>
      other !== piece && other.size * 0.88 >= piece.size - (smaller ? 0 : piece.size) && isBeside(piece, other, space),
  );
}

/** The number of a note, before its first words, in their size: `4. `, `[4] `. */
const isLabel = ({ pieces }: Row, { text, x1 }: Piece): boolean =>
  /^[[(]?\d{1,3}[\])]?\.?\s*$/.test(text) && pieces.every(({ x0 }) => x0 > x1 - 1);

function isBeside(a: Piece, b: Piece, space: number): boolean {
  const gap = Math.max(a.x0 - b.x1, b.x0 - a.x1);
  return gap <= (b.x0 > a.x0 ? space : NARROW) * a.size && gap >= -0.6 * b.size;
}

/** The digits and brackets of one raised number, which may come from different fonts, as one piece. */
function joinRaised(pieces: Piece[]): Piece[] {
  const out: Piece[] = [];
  for (const piece of pieces) {
    const last = out.at(-1);
    const isRest =
      last?.shift === 1 &&
      piece.shift === 1 &&
      /[\d[(]$/.test(last.text) &&
      /^[\d\])]/.test(piece.text) &&
      touches(last, piece);
    if (!last || !isRest) out.push(piece);
    else
      out[out.length - 1] = {
        ...last,
        text: last.text + piece.text,
        xs: [...last.xs.slice(0, last.text.length), ...piece.xs],
        x1: piece.x1,
      };
  }
  return out;
}

const touches = (a: Piece, b: Piece): boolean =>
  Math.abs(b.x0 - a.x1) < 0.12 * a.size && Math.abs(b.y - a.y) < 0.15 * a.size;

/** A large initial that several rows run around starts the uppermost of them. */
function joinDropCaps(rows: Row[]): Row[] {
  const out: Row[] = [];
  for (const row of rows) {
    const [first] = row.pieces;
    const host = isInitial(first) ? rows.find((other) => other !== row && startsBeside(other, first)) : undefined;
    if (!host) {
      out.push(row);
      continue;
    }
    host.pieces.unshift(first);
    const rest = row.pieces.slice(1);
    if (rest.length) out.push({ ...row, pieces: rest, size: mainSize(rest) });
  }
  return out;
}

const isInitial = ({ text }: Piece): boolean => /^["“«¿¡]?\p{Lu}["”»]?$/u.test(text.trim());

function startsBeside(row: Row, initial: Piece): boolean {
  const top = initial.y - 0.85 * initial.size;
  const [first] = row.pieces;
  return (
    initial.size >= 1.8 * row.size &&
    row.y > top &&
    row.y < initial.y - 0.4 * row.size &&
    first.x0 >= initial.x1 - 0.2 * row.size &&
    first.x0 <= initial.x1 + 1.5 * row.size
  );
}
