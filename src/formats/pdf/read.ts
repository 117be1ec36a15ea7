/** Puts the text of a document together from its pages: the way from lines to a draft. */
import type { DraftBlock, LeftOut } from '../draft.js';
import { blockOf, kindsOf } from './blocks.js';
import { makeColumns } from './columns.js';
import { takeEndnotes } from './endnotes.js';
import { takeNotes, type PrintedNote } from './footnotes.js';
import { findFront, type FrontBlock, type Stated } from './front.js';
import { takeFurniture } from './furniture.js';
import { findGlued } from './glued.js';
import { findHeadings } from './headings.js';
import { writeInline, type InlineContext } from './inline.js';
import { bodySize, measureText } from './measure.js';
import type { PageContent } from './model.js';
import { Notebook } from './notebook.js';
import { makeParagraphs } from './paragraphs.js';
import { findGutters, makeRegions } from './regions.js';
import { withBullets } from './bullets.js';
import { makeRows } from './rows.js';
import { Vocabulary } from './words.js';

export async function compose(pages: PageContent[], stated: Stated, language: string) {
  const rowsOf = pages.map((page) => ({ number: page.number, height: page.height, rows: makeRows(withBullets(page)) }));
  const size = bodySize(rowsOf.flatMap(({ rows }) => rows));
  const furniture = takeFurniture(rowsOf, size);
  const gutters = findGutters(pages.map((page, i) => ({ page, rows: rowsOf[i].rows })), size);
  const regions = pages.flatMap((page, i) => makeRegions(page.number, rowsOf[i].rows, page, { size, gutters }));
  const columns = makeColumns(regions, size, (number) => pages[number - 1].rules);
  const measure = measureText(columns, size);
  const vocabulary = new Vocabulary(columns.flatMap(({ lines }) => lines));
  const printed = takeNotes(columns, measure);
  const paragraphs = makeParagraphs(columns, measure);
  const endnotes = takeEndnotes(paragraphs, measure, printed);
  const notebook = new Notebook([...printed, ...endnotes]);
  const headings = findHeadings(paragraphs, measure);
  const kinds = kindsOf(paragraphs, (p) => headings.has(p), measure);
  const context: InlineContext = {
    join: (a, b) => vocabulary.join(a, b, language),
    note: (label, page) => notebook.open(label, page),
    links: (page) => pages[page - 1].links,
    ignore: { bold: false, italic: false, mono: false },
  };
  const front: FrontBlock[] = paragraphs.map((p) => {
    const rank = headings.get(p);
    const page = p.lines[0].page;
    if (rank !== undefined) {
      const inline = writeInline(p.lines, { ...context, ignore: { bold: true, italic: true, mono: true } });
      return { rank, size: Math.max(...p.lines.map((l) => l.size)), block: blockOf('heading', inline, page, { level: Math.min(6, rank + 1) }) };
    }
    const { kind, skip, ...more } = kinds.get(p)!;
    return { rank, size: p.lines[0].size, block: blockOf(kind, writeInline(p.lines, context, { skip, breaks: p.breaks }), page, more) };
  });
  findGlued(front.map(({ block }) => block), notebook.entries);
  const { meta, taken } = findFront(front, stated, size);
  const gone = new Set(taken.map((t) => t.index));
  const blocks: DraftBlock[] = front.filter((_, i) => !gone.has(i)).map((f) => f.block);
  for (const { note, label } of notebook.entries)
    blocks.push(blockOf('note', writeInline(note.lines, context, { skip: note.label.length }), note.page, { label, printed: note.label.printed }));
  return { meta, blocks, furniture, measure, notebook, taken: taken.map((t) => [t.reason, front[t.index].block.text]) };
}
export type { LeftOut, PrintedNote };
