/** Reads PDF files with a text layer: words, headings and notes as they are laid out on the pages. */
import type { Imported } from './draft.js';
import { leaveColophon } from './flow/colophon.js';
import { finishFlow } from './flow/finish.js';
import { takeFront } from './flow/front.js';
import { leaveFurniture } from './flow/furniture.js';
import { settleHeadings } from './flow/headings.js';
import type { ReadContext, SourceFile } from './format.js';
import { countHits, guessLanguage } from './language.js';
import { createPace, type Pace } from './pace.js';
import { checkStreams } from './pdf/bombs.js';
import { compose } from './pdf/compose.js';
import { noLetters, type Letters } from './pdf/letters.js';
import { readPage } from './pdf/content.js';
import { nameFront, readStated, type Stated } from './pdf/front.js';
import { loadLibrary, openDocument, type Library, type PdfDocument } from './pdf/library.js';
import type { PageContent } from './pdf/model.js';
import { readStructure } from './pdf/structure.js';
import { watch } from './pdf/watch.js';
import { Problems, Unreadable } from './problems.js';

/** Pages that are read: a document with more is several books, or claims what it does not have. */
const MOST_PAGES = 5000;

/** Pages that cannot be read, one after the other, before the rest is given up. */
const MOST_BROKEN = 20;

/** Share of the glyphs that stand for no known character, from which on a text cannot be read. */
const MOST_UNKNOWN = 0.4;

/** A text of so many words, of which a smaller share are function words of any language, is hardly one. */
const ENOUGH_WORDS = 200;
const FEWEST_FUNCTION_WORDS = 0.01;

/** See {@link ReadFile}. */
export async function read({ name, bytes }: SourceFile, context: ReadContext): Promise<Imported> {
  const problems = new Problems(name);
  const pace = createPace(context);
  await checkStreams(bytes, pace.part(0, 0.02));
  const library = await loadLibrary();
  const opened = openDocument(library, bytes.slice());
  try {
    const document = await watch(opened.promise, context, 0).catch(refuse);
    const stated = await readStated(document);
    const pages = await readPages(library, document, context, problems, pace.part(0.02, 0.75));
    return await assemble(pages, stated, context, problems, pace.part(0.75, 1));
  } finally {
    await opened.close();
  }
}

/** Says in our words why a document cannot be opened. */
function refuse(error: Error): never {
  if (error.name === 'PasswordException') throw new Unreadable('pdf-encrypted');
  if (error.name === 'AbortError' || error instanceof Unreadable) throw error;
  throw new Unreadable('pdf-damaged', { reason: error.message.split('\n')[0].slice(0, 200) });
}

async function readPages(
  library: Library,
  document: PdfDocument,
  context: ReadContext,
  problems: Problems,
  pace: Pace,
): Promise<PageContent[]> {
  const count = Math.min(document.numPages, MOST_PAGES);
  if (document.numPages > MOST_PAGES)
    problems.add('pdf-pages', 'warning', { count: document.numPages, limit: MOST_PAGES });
  const isTagged = (await document.getMarkInfo().catch(() => null))?.Marked === true;
  const pages: PageContent[] = [];
  const letters = noLetters();
  let broken = 0;
  let pieces = 0;
  for (let number = 1; number <= count && broken < MOST_BROKEN; number++) {
    const content = await watch(readOne(library, document, { number, isTagged, letters }, pace), context, number).catch(
      (error) => {
        if ((error as Error).name === 'AbortError' || error instanceof Unreadable) throw error;
        problems.add('pdf-page-unreadable', 'warning', { page: number });
        return undefined;
      },
    );
    broken = content ? 0 : broken + 1;
    pages.push(content ?? emptyPage(number));
    pieces += content?.pieces.length ?? 0;
    if (pieces > pace.limits.nodes) throw new Unreadable('too-many-nodes', { limit: pace.limits.nodes });
    await pace.step(number / count);
  }
  checkText(pages, problems);
  return pages;
}

async function readOne(
  library: Library,
  document: PdfDocument,
  { number, isTagged, letters }: { number: number; isTagged: boolean; letters: Letters },
  pace: Pace,
): Promise<PageContent> {
  const page = await document.getPage(number);
  try {
    const content = await readPage(library, page, number, letters, pace);
    return isTagged ? { ...content, structure: await readStructure(page) } : content;
  } finally {
    page.cleanup();
  }
}

const emptyPage = (number: number): PageContent => ({
  number,
  width: 0,
  height: 0,
  pieces: [],
  rules: [],
  dots: [],
  links: [],
  structure: new Map(),
  glyphs: 0,
  unmapped: 0,
});

/** Says when there is no text to be read, or only on some of the pages, or when nobody knows what its glyphs stand for. */
function checkText(pages: readonly PageContent[], problems: Problems): void {
  const without = pages.filter(({ pieces }) => pieces.length === 0).length;
  if (without === pages.length) throw new Unreadable('pdf-no-text');
  if (without > 0.3 * pages.length && without > 2)
    problems.add('pdf-pages-without-text', 'warning', { count: without, all: pages.length });
  const glyphs = pages.reduce((sum, page) => sum + page.glyphs, 0);
  const unmapped = pages.reduce((sum, page) => sum + page.unmapped, 0);
  if (unmapped > MOST_UNKNOWN * glyphs) throw new Unreadable('pdf-unknown-characters');
  if (unmapped > 0.01 * glyphs)
    problems.add('pdf-unmapped', 'warning', { percent: Math.ceil((100 * unmapped) / glyphs) });
}

/** Says when the words of a document are of no language, as where it states wrong characters. */
function checkWords(text: string, problems: Problems): void {
  const { words, hits } = countHits(text);
  if (words >= ENOUGH_WORDS && Math.max(...hits.values()) < FEWEST_FUNCTION_WORDS * words)
    problems.add('pdf-unlike-words', 'warning', {});
}

async function assemble(
  pages: readonly PageContent[],
  stated: Stated,
  context: ReadContext,
  problems: Problems,
  pace: Pace,
): Promise<Imported> {
  const { title, author, language } = stated;
  const hints = [...(context.languages ?? []), ...(language ? [language] : [])];
  const words = sample(pages);
  checkWords(words, problems);
  const guess = guessLanguage(words, hints);
  const { flow, size, confidence } = await compose(pages, guess.code, pace.part(0, 0.9));
  nameFront(flow, stated, size);
  const meta = takeFront(flow, { meta: author ? { author } : {}, titles: title ? [title] : [] });
  leaveFurniture(flow, meta.author);
  leaveColophon(flow);
  settleHeadings(flow);
  await pace.step(0.95);
  const imported = await finishFlow(flow, { meta, language, expected: context.languages }, problems, pace);
  for (const draft of imported.drafts) draft.confidence = confidence;
  return imported;
}

/** Some words of a document, to guess its language by. */
function sample(pages: readonly PageContent[]): string {
  const step = Math.max(1, Math.floor(pages.length / 10));
  return pages
    .filter((_, i) => i % step === 0)
    .map(({ pieces }) => pieces.map(({ text }) => text).join(' '))
    .join('\n');
}
