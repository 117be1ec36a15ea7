/** Reads books in EPUB 3 and 2: the chapters in their order, as one text with its notes. */
import { append } from './append.js';
import type { Imported, LeftOutReason } from './draft.js';
import {
  addPaths,
  isImprint,
  isPictureOnly,
  isTitlePage,
  leaveParts,
  readChapter,
  toSection,
} from './epub-read/chapters.js';
import { readContents, readPackage } from './epub-read/package.js';
import { finishDocument } from './flow/document.js';
import type { ReadContext, SourceFile } from './format.js';
import { readStyles } from './html/css.js';
import { make } from './html/make.js';
import { findNotes } from './html/notes.js';
import { createPace, type Pace } from './pace.js';
import { Problems, Unreadable } from './problems.js';
import { elements, type Element } from './tree.js';
import { openZip, type ZipFile } from './zip.js';

/** See {@link ReadFile}. */
export async function read({ name, bytes }: SourceFile, context: ReadContext): Promise<Imported> {
  const problems = new Problems(name);
  const pace = createPace(context);
  const zip = openZip(bytes, pace.limits);
  const pack = await readPackage(zip, problems, pace);
  const titles = withoutCounted(await readContents(zip, pack, problems, pace));
  const known = new Set(pack.spine.map(({ path }) => path));
  const leave = new Map<Element, LeftOutReason>();
  const sections: Element[] = [];
  const sheets: string[] = [];
  let images = 0;
  for (const [index, { path }] of pack.spine.entries()) {
    await pace.step((0.6 * index) / pack.spine.length);
    const chapter = await chapterOf(zip, path, problems, pace);
    if (!chapter) continue;
    images += [...elements(chapter.body, 'img'), ...elements(chapter.body, 'image')].length;
    if (isPictureOnly(chapter.body)) continue;
    append(sheets, chapter.styles);
    addPaths(chapter.body, path, known);
    const section = toSection(chapter, path, titles.get(path));
    copyType(chapter.body, section);
    leaveParts(section, leave);
    if (path === pack.nav) leave.set(section, 'contents');
    else if (index < Math.min(4, pack.spine.length - 1) && isTitlePage(section, pack.titles))
      leave.set(section, 'title');
    else if ((index < 6 || index >= pack.spine.length - 3) && pack.spine.length > 2 && isImprint(section))
      leave.set(section, 'publication');
    sections.push(section);
  }
  const body = make('body', {}, sections);
  const notes = findNotes(body);
  for (const { path, mediaType } of pack.items) if (/css/.test(mediaType)) sheets.push(await sheetOf(zip, path, pace));
  const front = { titles: pack.titles, meta: pack.meta, language: pack.language };
  const source = { nodes: [body], notes, leave, looks: readStyles(sheets), images, front };
  return finishDocument(source, context, problems, pace.part(0.6, 1));
}

/** Titles of chapters, but for those that a program has only counted: `Section 3`. */
function withoutCounted(titles: Map<string, string>): Map<string, string> {
  const counted = [...titles.values()].every((title) => /^(?:section|secci[oó]n) \d+$/i.test(title));
  return counted ? new Map() : titles;
}

/** A chapter, or undefined for one that is missing or cannot be read: the others are, and the problem is reported. */
async function chapterOf(
  zip: ZipFile,
  path: string,
  problems: Problems,
  pace: Pace,
): Promise<Awaited<ReturnType<typeof readChapter>> | undefined> {
  const bytes = await zip.read(path, pace);
  if (!bytes) {
    problems.add('part-missing', 'error', { part: path });
    return undefined;
  }
  try {
    return await readChapter(bytes, path, problems, pace.part(0, 0));
  } catch (error) {
    if (!(error instanceof Unreadable) || error.code.startsWith('zip-')) throw error;
    problems.add('part-unreadable', 'error', { part: path, reason: String(error.parameters.reason ?? error.code) });
    return undefined;
  }
}

/** The kind of a whole document is written on its body. */
function copyType(body: Element, section: Element): void {
  for (const name of ['epub:type', 'role', 'class']) {
    const value = body.attributes.get(name);
    if (value !== undefined) section.attributes.set(name, value);
  }
}

async function sheetOf(zip: ZipFile, path: string, pace: Pace): Promise<string> {
  const bytes = await zip.read(path, pace);
  return bytes && bytes.length < 1_000_000 ? new TextDecoder('utf-8').decode(bytes) : '';
}
