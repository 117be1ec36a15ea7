/** Bullets that are drawn, as browsers draw them, instead of printed. */
import type { Dot, PageContent, Piece } from './model.js';

/** The pieces of a page with a printed bullet for each one that is drawn. */
export function withBullets({ pieces, dots }: PageContent): Piece[] {
  if (!dots.length) return pieces;
  return [...pieces, ...dots.flatMap((dot) => bulletFor(dot, pieces) ?? [])];
}

/** A dot is a bullet when words start to the right of it, at its height, and none end just before it. */
function bulletFor(dot: Dot, pieces: readonly Piece[]): Piece | undefined {
  const middle = (dot.y0 + dot.y1) / 2;
  const beside = pieces.filter(({ y, size }) => middle < y - 0.05 * size && middle > y - 0.75 * size);
  let next: Piece | undefined;
  for (const piece of beside) if (piece.x0 >= dot.x1 && piece.x0 < (next?.x0 ?? Infinity)) next = piece;
  if (!next || next.x0 - dot.x1 > 3 * next.size) return undefined;
  const { size } = next;
  const wide = dot.x1 - dot.x0;
  if (wide < 0.15 * size || wide > 0.75 * size) return undefined;
  if (beside.some(({ x0, x1 }) => x0 < dot.x0 && x1 > dot.x0 - 2 * size)) return undefined;
  return { ...next, text: '• ', xs: [dot.x0, dot.x1, next.x0], x0: dot.x0, x1: next.x0 };
}
