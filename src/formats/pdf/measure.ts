/** How a document sets its text: size, distance of lines, and what parts its paragraphs. */
import type { Column } from './columns.js';
import type { Line } from './model.js';
import { mainSize, type Row } from './rows.js';

/** The look of the running text. */
export interface Measure {
  /** Size of most of the text. */
  size: number;
  /** Distance of lines in a paragraph, in units of the size. */
  leading: number;
  /** From this distance on, in units of the size, lines belong to different paragraphs. */
  gap: number;
  /** Paragraphs stand apart. */
  gaps: boolean;
  /** Paragraphs start indented. */
  indents: boolean;
  /** Full lines end at the right edge. */
  justified: boolean;
  /** Most of the text is bold. */
  bold: boolean;
}

/** Size that most characters of all pages have. */
export const bodySize = (rows: readonly Row[]): number => mainSize(rows.flatMap(({ pieces }) => pieces));

const ENDED = /[.!?:…][”"»’')\]]*$/;

/** A note marker that is set like the words it follows: `groups.31`. */
const ENDED_MARKED = /\p{L}{3}[.!?…][”"»’')\]]*(?:\d{1,3}|\[\d{1,3}\])$/u;

/** Does a line end where a sentence may end? */
export const endsSentence = (text: string): boolean => ENDED.test(text) || ENDED_MARKED.test(text);

/** The running text of a document, measured. */
export function measureText(columns: readonly Column[], size: number): Measure {
  const inside: number[] = [];
  const between: number[] = [];
  let indented = 0;
  let full = 0;
  for (const column of columns)
    for (let i = 1; i < column.lines.length; i++) {
      const [above, below] = [column.lines[i - 1], column.lines[i]];
      if (!isBody(above, size) || !isBody(below, size)) continue;
      const distance = (below.y - above.y) / size;
      if (distance <= 0 || distance > 5) continue;
      const ended = endsSentence(above.level);
      if (!ended && /^\p{Ll}/u.test(below.text)) {
        inside.push(distance);
        if (column.right - above.x1 < 0.25 * size) full++;
      }
      if (!ended || !/^[\p{Lu}¿¡“"«]/u.test(below.text)) continue;
      if (column.right - above.x1 < 0.25 * (column.right - column.left)) continue;
      between.push(distance);
      if (isIndent(below.edge - column.left, size)) indented++;
    }
  const lines = columns.flatMap((column) => column.lines);
  const heavy = lines.filter(({ bold }) => bold).length;
  const leading = quantile(inside, 0.5) ?? 1.25;
  const apart = quantile(between, 0.5) ?? 0;
  const widest = Math.min(quantile(inside, 0.95) ?? leading, 1.2 * leading);
  const indents = between.length > 1 && indented >= 0.5 * between.length;
  // Between indented paragraphs a little space may be put only to fill the page.
  const least = indents ? 1.35 * leading : leading + 0.08;
  const gaps = between.length > 1 && apart > Math.max(least, widest + 0.05);
  return {
    size,
    leading,
    gaps,
    gap: gaps ? Math.max((widest + apart) / 2, leading + 0.06) : Math.max(1.3 * leading, widest + 0.1),
    indents,
    justified: full > 0.8 * inside.length,
    bold: heavy > 0.5 * lines.length,
  };
}

/** Is a distance from the left edge that of a first line? */
export const isIndent = (distance: number, size: number): boolean => distance > 0.5 * size && distance < 5 * size;

const isBody = (line: Line, size: number): boolean => Math.abs(line.size - size) < 0.04 * size;

/** The value below which a share of all values lies; undefined without values. */
export function quantile(values: readonly number[], share: number): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.round(share * (sorted.length - 1))];
}
