/** Puts the text of a document together from its pages: the way from pieces of text to blocks in reading order. */
import type { FlowBlock } from '../flow/flow.js';
import type { Pace } from '../pace.js';
import { kindsOf } from './blocks.js';
import { withBullets } from './bullets.js';
import { putCaptions, takeCaptions } from './captions.js';
import { makeColumns, type Column } from './columns.js';
import { confidenceOf } from './confidence.js';
import { takeEndnotes } from './endnotes.js';
import { takeNotes } from './footnotes.js';
import { takeFurniture, type Furniture } from './furniture.js';
import { findGlued } from './glued.js';
import { findHeadings } from './headings.js';
import { joinInitials } from './initials.js';
import { writeInline, type InlineContext } from './inline.js';
import { leaveAside } from './leave.js';
import { bodySize, measureText, type Measure } from './measure.js';
import type { PageContent } from './model.js';
import { Notebook } from './notebook.js';
import { makeParagraphs, type Paragraph } from './paragraphs.js';
import { findGutters, makeRegions } from './regions.js';
import { makeRows } from './rows.js';
import { isTrusted } from './structure.js';
import { usualEmphasis } from './usual.js';
import { Vocabulary } from './words.js';

/** The blocks of a document, what was left out among them, and how sure that is. */
export interface Composed {
  flow: FlowBlock[];
  /** Size of the running text in points. */
  size: number;
  /** 0-1. */
  confidence: number;
}

/** Composes the blocks. `language` is that of the text (`es`), as far as it is known. */
export async function compose(pages: readonly PageContent[], language: string, pace: Pace): Promise<Composed> {
  const { columns, furniture, size } = await makeLayout(pages, pace.part(0, 0.5));
  const measure = measureText(columns, size);
  const lines = columns.flatMap((column) => column.lines);
  const vocabulary = new Vocabulary(lines);
  joinInitials(lines, vocabulary);
  const ignore = usualEmphasis(lines);
  const footnotes = takeNotes(columns, measure);
  await pace.step(0.6);
  const captions = takeCaptions(columns, measure);
  const paragraphs = makeParagraphs(columns, measure);
  putCaptions(paragraphs, captions);
  const notebook = new Notebook([...footnotes, ...takeEndnotes(paragraphs, measure, footnotes)]);
  const context: InlineContext = {
    join: (above, below) => vocabulary.join(above, below, language),
    note: (printed, page) => notebook.open(printed, page),
    links: (page) => pages[page - 1].links,
    ignore,
  };
  const body = await writeParagraphs(paragraphs, measure, context, pace.part(0.6, 0.9));
  findGlued(body, notebook.entries);
  const notes = notebook.entries.map(({ note, label }): FlowBlock => {
    const { printed } = note.label;
    const inline = writeInline(note.lines, context, { skip: note.label.length });
    return { kind: 'note', label, ...(printed === label ? {} : { printed }), ...inline, page: note.page };
  });
  const flow = leaveAside([...body, ...notes], furniture);
  return { flow, size, confidence: confidenceOf(pages, columns, paragraphs, notebook.entries, measure) };
}

/** The lines of all pages in columns, without furniture. */
async function makeLayout(
  pages: readonly PageContent[],
  pace: Pace,
): Promise<{ columns: Column[]; furniture: Furniture[]; size: number }> {
  const paged = [];
  for (const page of pages) {
    paged.push({ number: page.number, height: page.height, page, rows: makeRows(withBullets(page)) });
    await pace.step((0.4 * paged.length) / pages.length);
  }
  const size = bodySize(paged.flatMap(({ rows }) => rows));
  const furniture = takeFurniture(paged, size);
  const gutters = findGutters(paged, size);
  await pace.step(0.7);
  const regions = paged.flatMap(({ page, rows }) => makeRegions(page.number, rows, page, { size, gutters }));
  const columns = makeColumns(regions, size, (number) => pages[number - 1].rules);
  if (!isTrusted(columns)) for (const { lines } of columns) for (const line of lines) line.part = undefined;
  await pace.step(1);
  return { columns, furniture, size };
}

async function writeParagraphs(
  paragraphs: readonly Paragraph[],
  measure: Measure,
  context: InlineContext,
  pace: Pace,
): Promise<FlowBlock[]> {
  const headings = findHeadings(paragraphs, measure);
  const kinds = kindsOf(paragraphs, (paragraph) => headings.has(paragraph), measure);
  // A heading is bold or slanted by itself.
  const plain = { ...context, ignore: { bold: true, italic: true, mono: true } };
  const flow: FlowBlock[] = [];
  for (const paragraph of paragraphs) {
    const { lines, breaks } = paragraph;
    const rank = headings.get(paragraph);
    const place = { page: lines[0].page, size: Math.max(...lines.map((line) => line.size)) };
    if (rank !== undefined) {
      flow.push({ kind: 'heading', level: Math.min(6, rank + 1), ...writeInline(lines, plain), ...place });
    } else {
      const { skip, ...kind } = kinds.get(paragraph)!;
      flow.push({ ...kind, ...writeInline(lines, context, { skip, breaks }), ...place });
    }
    await pace.step(flow.length / paragraphs.length);
  }
  for (const block of flow) {
    const linked = block.marks.reduce((sum, { type, start, end }) => sum + (type === 'link' ? end - start : 0), 0);
    if (linked > 0) block.linked = linked;
  }
  return flow.filter(({ text }) => text !== '');
}
