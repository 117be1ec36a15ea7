/**
 * Reads Word documents (DOCX) by our own reader of the few parts that hold words: within the limits of ZIP and XML, in
 * pieces that can be stopped, and with what a converter to plain HTML loses: notes with their own marks and numbers, the
 * numbers of lists and headings, and the languages that runs are marked with.
 */
import { convertBlocks } from './docx/convert.js';
import type { DocumentParts } from './docx/parts.js';
import { Notebook, type NoteFormat, type NoteFormats } from './docx/notebook.js';
import { Numbering } from './docx/numbering.js';
import { Package } from './docx/package.js';
import { defaultStyle, readStyles } from './docx/styles.js';
import type { Imported } from './draft.js';
import { finishDocument } from './flow/document.js';
import { statedDate } from './flow/dates.js';
import type { Front } from './flow/front.js';
import type { ReadContext, SourceFile } from './format.js';
import { make } from './html/make.js';
import { createPace } from './pace.js';
import { Problems } from './problems.js';
import { child, elements, localAttribute, wordsOf, type Element } from './tree.js';

/** See {@link ReadFile}. */
export async function read({ name, bytes }: SourceFile, context: ReadContext): Promise<Imported> {
  const problems = new Problems(name);
  const pace = createPace(context);
  const pack = await Package.open(bytes, problems, pace.part(0, 0.05));
  const main = (await pack.part(pack.main, pace.part(0.05, 0.5)))!;
  const styles = await pack.related('styles');
  const [footnotes, endnotes] = [await pack.related('footnotes'), await pack.related('endnotes')];
  const settings = await pack.related('settings');
  const parts: DocumentParts = {
    styles: readStyles(styles),
    normal: defaultStyle(styles),
    numbering: new Numbering(await pack.related('numbering')),
    notebook: new Notebook(footnotes, endnotes, noteFormats(settings, main)),
    relations: pack.relations,
    leave: new Map(),
    images: 0,
  };
  await pace.step(0.6);
  const body = make('body', {}, convertBlocks(main, parts));
  const folder = pack.main.slice(0, pack.main.lastIndexOf('/') + 1);
  const relations = {
    footnote: await pack.relationsOf(`${folder}footnotes.xml`),
    endnote: await pack.relationsOf(`${folder}endnotes.xml`),
  };
  const holders = parts.notebook.holders((note, kind) => convertBlocks(note, { ...parts, relations: relations[kind] }));
  const front = readCore(await pack.optional('docProps/core.xml'));
  const { notes } = parts.notebook;
  return finishDocument(
    { nodes: [body, ...holders], findLinked: true, notes, ...parts, front },
    context,
    problems,
    pace.part(0.65, 1),
  );
}

/** How notes are numbered: in the settings, or in the last section that says so. */
function noteFormats(settings: Element | undefined, main: Element): NoteFormats {
  const formats: Record<keyof NoteFormats, NoteFormat> = { footnote: {}, endnote: {} };
  for (const root of [settings, main]) {
    if (!root) continue;
    for (const element of elements(root)) {
      if (element.local !== 'footnotePr' && element.local !== 'endnotePr') continue;
      const format = formats[element.local === 'footnotePr' ? 'footnote' : 'endnote'];
      const value = (name: string): string | undefined => localAttribute(child(element, name) ?? element, 'val');
      const [kind, start, restart] = [value('numFmt'), Number(value('numStart')), value('numRestart')];
      if (kind !== undefined) format.format = kind;
      if (start > 0) format.start = start;
      if (restart !== undefined) format.bySection = restart === 'eachSect';
    }
  }
  return formats;
}

/** The properties of the document. Their date is that of the file, not of the text, and is not taken. */
function readCore(core: Element | undefined): Front & { language?: string } {
  const value = (name: string): string | undefined => wordsOf(child(core, name)) || undefined;
  const title = value('title');
  const author = value('creator');
  const issued = value('issued');
  const language = value('language');
  return {
    titles:
      title && !/^(?:microsoft word|document\d*|untitled|sin t[ií]tulo|presentaci[oó]n de powerpoint)/i.test(title)
        ? [title]
        : [],
    meta: {
      ...(author && /\s/.test(author) && { author }),
      ...(issued && statedDate(issued) && { published: statedDate(issued) }),
    },
    ...(language && { language }),
  };
}
