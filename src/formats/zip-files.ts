/**
 * A plain ZIP file of documents, such as one of our own exports of several files: they are read as though they had been
 * given together. What is a container itself stays closed, unless it is a document.
 */
import { append } from './append.js';
import type { Draft, Imported } from './draft.js';
import type { ReadFile, SourceFile } from './format.js';
import { recognise } from './formats.js';
import { joinByLanguage } from './join.js';
import { createPace } from './pace.js';
import { Problems, Unreadable, megabytes, type Problem } from './problems.js';
import { readDocument } from './read.js';
import { takeSample } from './sniff.js';
import { openZip } from './zip.js';

/** Files that archives carry along, and notes about the others. */
const BESIDE = /(?:^|\/)(?:\.[^/]*|__MACOSX\/.*|Thumbs\.db|README(?:\.\w+)?|[^/]*\.(?:ids|README|README\.md))$/i;

/** See the head of this file. */
export const read: ReadFile = async (file, context) => {
  const problems = new Problems(file.name);
  const pace = createPace(context);
  const zip = openZip(file.bytes, pace.limits);
  const sources: SourceFile[] = [];
  const { markupBytes } = pace.limits;
  let words = 0;
  for (const name of inOrder([...zip.entries.keys()])) {
    await pace.step((0.3 * sources.length) / zip.entries.size);
    const bytes = (await zip.read(name, pace))!;
    // All of it becomes one text or two: together it may be no larger than one file of markup.
    if (takeSample(name, bytes).isText) words += bytes.length;
    if (words > markupBytes) {
      const sizes = { size: megabytes(words), limit: megabytes(markupBytes) };
      throw new Unreadable('markup-too-large', { part: file.name, ...sizes });
    }
    sources.push({ name, bytes });
  }
  const said: Problem[] = [...problems.list];
  const drafts: Draft[] = [];
  for (const source of sources.filter(({ name }) => !BESIDE.test(name))) {
    const format = recognise(takeSample(source.name, source.bytes));
    if (!format?.load || /^(?:zip|package)$/.test(format.id)) continue;
    const companions = sources.filter((other) => other !== source);
    const done = await readDocument(source.name, source.bytes, { ...context, progress: undefined, companions });
    const { drafts: found, links, problems: own } = done;
    // The files before it were part of it.
    if (found.length > 1) return { drafts: found, ...(links && { links }), problems: [...problems.list, ...own] };
    append(said, own);
    append(drafts, found);
  }
  if (drafts.length === 0 && said.length === 0) throw new Unreadable('no-text');
  return { drafts: joinByLanguage(drafts), problems: said } satisfies Imported;
};

/** Chapters come in the order of their names; of two texts the one that was packed first is the original. */
function inOrder(names: string[]): string[] {
  const documents = names.filter((name) => !BESIDE.test(name));
  return documents.length > 2 ? names.sort() : names;
}
