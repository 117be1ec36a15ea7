/** How sure the reading of a document is, from what can be counted. */
import type { Column } from './columns.js';
import type { Measure } from './measure.js';
import type { PageContent } from './model.js';
import type { Entry } from './notebook.js';
import type { Paragraph } from './paragraphs.js';

/**
 * The product of four shares: glyphs that stand for a known character, text in lines as far apart and as large as the
 * running text or in headings and notes, paragraphs that end as paragraphs do, and notes that a marker opens.
 */
export function confidenceOf(
  pages: readonly PageContent[],
  columns: readonly Column[],
  paragraphs: readonly Paragraph[],
  notes: readonly Entry[],
  measure: Measure,
): number {
  const glyphs = sum(pages, (page) => page.glyphs);
  const known = glyphs ? 1 - sum(pages, (page) => page.unmapped) / glyphs : 0;
  const marked = notes.length ? notes.filter((entry) => entry.marked).length / notes.length : 1;
  const whole = share(paragraphs.filter(isProse), isWhole);
  const regular = share(
    columns.flatMap((column) => pairs(column, measure)),
    Boolean,
  );
  return Math.round(1000 * known ** 4 * (0.5 + 0.5 * marked) * (0.4 + 0.6 * whole) * (0.5 + 0.5 * regular)) / 1000;
}

const sum = <T>(list: readonly T[], of: (item: T) => number): number =>
  list.reduce((total, item) => total + of(item), 0);

const share = <T>(list: readonly T[], holds: (item: T) => boolean): number =>
  list.length ? list.filter(holds).length / list.length : 1;

const isProse = ({ lines }: Paragraph): boolean => lines.length > 2;

/** Starts with a capital, number or sign, and ends with a full stop, colon or the like. */
const isWhole = ({ lines }: Paragraph): boolean =>
  !/^\p{Ll}/u.test(lines[0].level) && /[.!?:;…][”"»’')\]]*$|\d$|\/$/.test(lines[lines.length - 1].level);

/** For every two lines of a column: as far apart as lines of a paragraph or more, and not on top of each other? */
function pairs({ lines }: Column, { leading }: Measure): boolean[] {
  return lines.slice(1).map((line, i) => line.y - lines[i].y > 0.75 * leading * Math.min(line.size, lines[i].size));
}
