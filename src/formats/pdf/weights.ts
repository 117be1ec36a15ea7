/**
 * The look of fonts without a name. Programs that draw letters by operators of their own (Chrome does so with fonts of
 * some kinds), or that copy fonts, drop the names, which alone tell what is bold or slanted. The widths of the letters
 * are left: a font that has others than the running text is bold when they are wider, which bold letters are, slanted
 * when they are narrower, and of one width when it is a typewriter's. Small sizes are left out: fonts made for them are
 * wider too.
 */
import type { Face, Piece } from './model.js';
import { mainSize } from './rows.js';

/** Names that programs give to fonts of which they know none. */
const NAMELESS = /^(?:Type3|Anonymous|[A-Z]{1,3}\d+)?$/;

/** Widths of the letters of a font in units of its size: sum and count. */
type Widths = Map<string, { sum: number; count: number }>;

/** A letter whose width differs by more than this share is another; as many are needed. */
const OTHER = 0.02;
const ENOUGH = 3;

/** Says of the nameless fonts of a page how they look beside that of its running text. */
export function weighFaces(pieces: readonly Piece[]): void {
  if (!pieces.some(({ face }) => NAMELESS.test(face.name))) return;
  const size = mainSize(pieces);
  const fonts = new Map<Face, Widths>();
  for (const piece of pieces) {
    if (piece.size < 0.97 * size) continue;
    const widths = fonts.get(piece.face) ?? new Map();
    fonts.set(piece.face, widths);
    measure(piece, widths);
  }
  const usual = [...fonts].sort(([, a], [, b]) => total(b) - total(a))[0];
  for (const [face, widths] of fonts)
    if (face !== usual[0] && NAMELESS.test(face.name)) Object.assign(face, lookOf(widths, usual[1]));
}

function measure({ text, xs, size }: Piece, widths: Widths): void {
  for (let i = 0; i < text.length; i++) {
    const letter = text[i];
    if (letter < 'a' || letter > 'z') continue;
    const known = widths.get(letter) ?? { sum: 0, count: 0 };
    known.sum += (xs[i + 1] - xs[i]) / size;
    known.count++;
    widths.set(letter, known);
  }
}

const total = (widths: Widths): number => [...widths.values()].reduce((sum, { count }) => sum + count, 0);

function lookOf(widths: Widths, usual: Widths): Partial<Face> {
  const ratios: number[] = [];
  for (const [letter, { sum, count }] of widths) {
    const other = usual.get(letter);
    if (other && other.sum > 0) ratios.push(sum / count / (other.sum / other.count));
  }
  if (ratios.filter((ratio) => Math.abs(ratio - 1) > OTHER).length < ENOUGH) return {};
  const own = [...widths.values()].map(({ sum, count }) => sum / count);
  if (Math.max(...own) < (1 + OTHER) * Math.min(...own)) return { mono: true };
  const mean = ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length;
  return mean > 1 ? { bold: true } : { italic: true };
}
