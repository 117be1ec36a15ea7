/** The files and folders that `cotejo import` is given, read. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import type { Draft, DraftLinks } from '../formats/draft.js';
import { DEFAULT_LIMITS, type SourceFile } from '../formats/format.js';
import { joinDrafts } from '../formats/join.js';
import { megabytes, problemMessage, type Problem } from '../formats/problems.js';
import { readDocument } from '../formats/read.js';
import { byNumber, inReadingOrder, withoutCopies } from './import-order.js';

/** How files are read. */
export interface ReadOptions {
  /** Those that are expected, in the order of the texts. */
  languages: string[];
  /** Language of the messages. */
  messages: 'en' | 'es';
  /** Title of a text made of several files. */
  title?: string;
  log: (text: string) => void;
}

/** What was read: one text or two, with the links between them where a file gives them. */
export interface Read {
  drafts: Draft[];
  links?: DraftLinks[];
}

/**
 * Reads one file or folder, or two, each a text of its own unless they hold both languages together, as plain pairs do.
 * Null, and messages, where one cannot be read.
 *
 * @throws Error for a path that is not there
 */
export async function readPaths(paths: readonly string[], options: ReadOptions): Promise<Read | null> {
  const drafts: Draft[] = [];
  for (const [index, path] of paths.entries()) {
    const info = await stat(path).catch(() => null);
    if (!info) throw new Error(`${path}: there is no such file or folder.`);
    const own = { ...options, languages: options.languages.slice(index) };
    const others = paths.filter((_, at) => at !== index);
    const read = info.isDirectory() ? await readFolder(path, own) : await readSingle(path, info.size, others, own);
    if (!read) return null;
    // Two files that answer to each other are read with the first of them.
    if (read.links && (paths.length === 1 || read.drafts.length > 1)) return read;
    drafts.push(...read.drafts);
  }
  return { drafts };
}

async function readSingle(path: string, size: number, others: string[], options: ReadOptions): Promise<Read | null> {
  const file = await loadFile(path, size, options);
  return file && readOne(file, await loadCompanions(file, path, others, options), options);
}

/** A file's bytes; null, and a message, for one that is too large to be read. */
async function loadFile(path: string, size: number, { messages, log }: ReadOptions): Promise<SourceFile | null> {
  const name = relative('.', path) || basename(path);
  if (size <= DEFAULT_LIMITS.fileBytes) return { name, bytes: new Uint8Array(await readFile(path)) };
  const parameters = { size: megabytes(size), limit: megabytes(DEFAULT_LIMITS.fileBytes) };
  log(problemMessage({ code: 'file-too-large', file: name, parameters, severity: 'error' }, messages));
  return null;
}

/** What belongs to a file: what it names itself, and what stands beside it under its name. Never anything else. */
async function loadCompanions(
  file: SourceFile,
  path: string,
  others: string[],
  options: ReadOptions,
): Promise<SourceFile[]> {
  const folder = dirname(path);
  const beside = companionNames(file, basename(path)).map((name) => join(folder, name));
  const companions: SourceFile[] = [];
  for (const other of new Set([...others, ...beside])) {
    const info = await stat(other).catch(() => null);
    const loaded = info?.isFile() ? await loadFile(other, info.size, options) : null;
    if (loaded) companions.push(loaded);
  }
  return companions;
}

/** Characters of a file in which the names of its documents stand. */
const HEAD = 16_384;

function companionNames({ bytes }: SourceFile, name: string): string[] {
  const stem = name.replace(/\.[^.]*$/, '');
  if (/\.(?:csv|tsv|tab)$/i.test(name)) return [`${stem}.about.csv`, `${stem}.about.tsv`];
  if (/\.[a-z]{2,3}$/.test(name) && !/\.(?:xml|ces)$/i.test(name)) return [`${stem}.README`];
  if (!/\.(?:xml|ces)$/i.test(name)) return [];
  const head = new TextDecoder().decode(bytes.subarray(0, HEAD));
  const named = [...head.matchAll(/\s(?:fromDoc|toDoc)\s*=\s*["']([^"'<>]{1,400})["']/g)].map(([, path]) =>
    path.replace(/\.gz$/, ''),
  );
  // Documents are looked for in the file's own folder and below, never elsewhere.
  const inside = named.filter((path) => !/^[/\\]|^[a-z]+:|(?:^|[/\\])\.\.(?:[/\\]|$)/i.test(path));
  if (inside.length === 0) return [];
  const sentences = name.replace(/\.blocks(?=\.xml$)/, '');
  const flat = inside.map((path) => basename(path));
  return [...inside, ...flat, sentences === name ? `${stem}.blocks.xml` : sentences];
}

async function readOne(file: SourceFile, companions: SourceFile[], options: ReadOptions): Promise<Read | null> {
  const { languages, messages, log } = options;
  const pause = (): Promise<void> => new Promise((done) => setImmediate(done));
  const read = await readDocument(file.name, file.bytes, { languages, companions, pause });
  for (const problem of read.problems) log(reportLine(problem, messages));
  if (read.drafts.length === 0) return null;
  if (read.format) log(`${file.name}: ${read.format.name}`);
  return { drafts: read.drafts, ...(read.links && { links: read.links }) };
}

/** A problem as it is printed: `warning: a.docx: …` */
export const reportLine = (problem: Problem, language: 'en' | 'es'): string =>
  `${problem.severity}: ${problemMessage(problem, language)}`;

const READABLE = /\.(?:x?html?|docx|odt|epub|md|markdown|txt|xml|pdf|tmx|xlf|xliff|json|csv|tsv)$/i;

/** The files of a folder as the chapters of one text, in the order of its index page's links, or of their names. */
async function readFolder(folder: string, options: ReadOptions): Promise<Read | null> {
  const names = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)));
  const files: SourceFile[] = [];
  for (const name of names.filter((one) => READABLE.test(one)).sort(byNumber)) {
    const path = join(folder, name);
    const file = await loadFile(path, (await stat(path)).size, options);
    if (file) files.push(file);
  }
  if (files.length === 0) throw new Error(`${folder}: there is no file that Cotejo reads.`);
  const chapters: Draft[] = [];
  const depths: number[] = [];
  for (const { file, depth } of inReadingOrder(withoutCopies(files, folder, options.log), folder)) {
    const companions = files.filter((other) => other !== file);
    const read = await readOne(file, companions, options);
    if (read?.links || (read && read.drafts.length > 1)) return read;
    if (!read) continue;
    chapters.push(...read.drafts);
    depths.push(depth);
  }
  if (chapters.length === 0) return null;
  return { drafts: [joinDrafts(chapters, options.title ?? chapters[0].meta.title, depths)] };
}
