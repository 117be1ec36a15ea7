import { childElements, elements, isElement, wordsOf, type Element } from '../tree.js';
import { isHeading } from './tags.js';

/**
 * What a table is for. `data`: its rows become lines of text. `pairs`: two columns of running text beside one another,
 * such as an original and its translation. `layout`: a frame around text, as old pages have it; its cells are read one
 * after the other.
 */
export type TableKind = 'data' | 'pairs' | 'layout';

/** Cells looked at; what a table is shows in its first rows. */
const MOST_CELLS = 600;

/** What a table is, by its cells and what is said of it. */
export function tableKind(table: Element): TableKind {
  const rows = rowsOf(table);
  const widths = rows.map((row) => row.length);
  const cells = rows.flat().slice(0, MOST_CELLS);
  if (/^(?:presentation|none)$/.test(table.attributes.get('role') ?? '')) return 'layout';
  const two = widths.filter((width) => width === 2).length;
  const words = cells.map((cell) => wordsOf(cell).split(' ').length);
  if (rows.length > 0 && two >= rows.length * 0.8 && isRunningText(rows)) return 'pairs';
  if (Math.max(0, ...widths) <= 1) return 'layout';
  const holdsText = cells.some(holdsBlocks) || words.some((count) => count > 150);
  return holdsText || [...elements(table)].some(({ local }) => local === 'table') ? 'layout' : 'data';
}

function rowsOf(table: Element): Element[][] {
  const groups = [table, ...childElements(table).filter(({ local }) => /^t(?:head|body|foot)$/.test(local))];
  const rows = groups.flatMap((group) => childElements(group, 'tr'));
  return rows.map((row) =>
    row.children.filter((node): node is Element => isElement(node) && /^t[dh]$/.test(node.local)),
  );
}

/** Both columns hold sentences: on average eight words and more, and neither is much longer than the other. */
function isRunningText(rows: Element[][]): boolean {
  const lengths = [0, 1].map((column) =>
    rows.reduce((sum, row) => sum + (row[column] ? wordsOf(row[column]).split(' ').filter(Boolean).length : 0), 0),
  );
  const least = Math.min(...lengths);
  return least >= rows.length * 8 && least * 2 >= Math.max(...lengths);
}

/** Whether a cell holds headings, or paragraphs of which there are several. */
function holdsBlocks(cell: Element): boolean {
  let paragraphs = 0;
  for (const element of elements(cell)) {
    if (isHeading(element)) return true;
    if (element.local === 'p' && wordsOf(element).length > 120 && ++paragraphs > 1) return true;
  }
  return false;
}
