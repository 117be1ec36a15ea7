import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { adopt, type Adopted, type Existing } from '../formats/adopt.js';
import type { TextChange } from '../formats/adopt/text.js';
import type { Draft, DraftLinks } from '../formats/draft.js';
import { DEFAULT_LIMITS, type SourceFile } from '../formats/format.js';
import { joinDrafts } from '../formats/join.js';
import { megabytes, problemMessage, type Problem } from '../formats/problems.js';
import { readDocument } from '../formats/read.js';
import { formatFinding, isError } from '../text/finding.js';
import { parseText } from '../text/markdown.js';
import { PROVENANCES, type Provenance } from '../text/model.js';
import type { Command, CommandContext } from './main.js';
import { RESERVED_SLUGS, loadEdition } from './project.js';

/**
 * `cotejo import FILE|FOLDER … --lang es [--lang en] [--slug NAME] [-o DIR] [--provenance published]`: each file or folder
 * is one text (the files of a folder are its chapters), or one file holds both. Writes texts/LANG/NAME.md and, when both
 * languages are there, alignment/NAME.json. Exit code 1 when a file could not be read; nothing is written then.
 */
export const importCommand: Command = {
  usage: `import FILE|FOLDER … --lang LANG [--lang LANG] [--slug NAME] [-o DIR] [--provenance WORD]
                                           read documents and write texts and alignment`,
  options: {
    lang: { type: 'string', multiple: true },
    slug: { type: 'string' },
    output: { type: 'string', short: 'o' },
    provenance: { type: 'string' },
    title: { type: 'string' },
    messages: { type: 'string' },
  },
  async run(context) {
    const wanted = readOptions(context);
    const drafts: Draft[] = [];
    let links: DraftLinks[] = [];
    for (const [index, path] of context.positionals.entries()) {
      const read = await readPath(path, wanted, wanted.languages.slice(index), context.log);
      if (!read) return 1;
      if (read.links && context.positionals.length === 1) links = read.links;
      drafts.push(...read.drafts);
    }
    const texts = nameLanguages(drafts, wanted.languages, context.log);
    const existing = await readExisting(wanted, context.log);
    if (existing === null) return 1;
    const { slug, provenance } = wanted;
    const at = new Date().toISOString().slice(0, 10);
    const adopted = await adopt(texts, { slug, existing, links, provenance, by: 'Cotejo', at });
    return write(adopted, wanted, context);
  },
};

interface Wanted {
  languages: string[];
  slug: string;
  /** Folder that the files are written to. */
  output: string;
  provenance?: Provenance;
  title?: string;
  /** Language of the messages. */
  messages: 'en' | 'es';
}

function readOptions({ root, positionals, values }: CommandContext): Wanted {
  if (positionals.length === 0 || positionals.length > 2)
    throw new Error('Name one file or folder for each text: one or two.');
  const languages = (values.lang as string[] | undefined) ?? [];
  if (languages.length === 0) throw new Error('Say the language: --lang es, or --lang es --lang en.');
  for (const language of languages)
    if (!isLanguage(language)) throw new Error(`${language} is not a language tag such as es or en.`);
  const provenance = values.provenance as string | undefined;
  if (provenance !== undefined && !PROVENANCES.includes(provenance as Provenance))
    throw new Error(`--provenance is one of ${PROVENANCES.join(', ')}, not ${provenance}.`);
  const messages = (values.messages as string | undefined) ?? 'en';
  if (messages !== 'en' && messages !== 'es') throw new Error(`--messages is es or en, not ${messages}.`);
  const slug = (values.slug as string | undefined) ?? slugOf(positionals[0]);
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug) || RESERVED_SLUGS.includes(slug))
    throw new Error(
      `“${slug}” cannot be the name of an edition: say another with --slug (small letters, digits and hyphens).`,
    );
  const output = resolve(root, (values.output as string | undefined) ?? '.');
  return {
    languages,
    slug,
    output,
    messages,
    ...(provenance && { provenance: provenance as Provenance }),
    ...(values.title ? { title: values.title as string } : {}),
  };
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** A name for the edition from that of the file: `Artículo final (1).docx` -> `articulo-final-1`. */
const slugOf = (path: string): string =>
  basename(resolve(path))
    .replace(/\.\w{1,8}$/, '')
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
    .replace(/-+$/, '');

interface Read {
  drafts: Draft[];
  links?: DraftLinks[];
}

async function readPath(
  path: string,
  wanted: Wanted,
  languages: string[],
  log: CommandContext['log'],
): Promise<Read | null> {
  const info = await stat(path).catch(() => null);
  if (!info) throw new Error(`${path}: there is no such file or folder.`);
  if (info.isDirectory()) return readFolder(path, wanted, languages, log);
  const file = await loadFile(path, info.size, wanted, log);
  return file && readOne(file, [], languages, wanted, log);
}

/** A file's bytes; null, and a message, for one that is too large to be read. */
async function loadFile(
  path: string,
  size: number,
  { messages }: Wanted,
  log: CommandContext['log'],
): Promise<SourceFile | null> {
  const name = relative('.', path) || basename(path);
  if (size <= DEFAULT_LIMITS.fileBytes) return { name, bytes: new Uint8Array(await readFile(path)) };
  const parameters = { size: megabytes(size), limit: megabytes(DEFAULT_LIMITS.fileBytes) };
  log(problemMessage({ code: 'file-too-large', file: name, parameters, severity: 'error' }, messages));
  return null;
}

async function readOne(
  file: SourceFile,
  companions: SourceFile[],
  languages: string[],
  wanted: Wanted,
  log: CommandContext['log'],
): Promise<Read | null> {
  const pause = (): Promise<void> => new Promise((done) => setImmediate(done));
  const read = await readDocument(file.name, file.bytes, { languages, companions, pause });
  for (const problem of read.problems) report(problem, wanted, log);
  if (read.drafts.length === 0) return null;
  if (read.format) log(`${file.name}: ${read.format.name}`);
  return { drafts: read.drafts, ...(read.links && { links: read.links }) };
}

const report = (problem: Problem, { messages }: Wanted, log: CommandContext['log']): void =>
  log(`${problem.severity}: ${problemMessage(problem, messages)}`);

/** The files of a folder as the chapters of one text, in the order of its index page's links, or of their names. */
async function readFolder(
  folder: string,
  wanted: Wanted,
  languages: string[],
  log: CommandContext['log'],
): Promise<Read | null> {
  const names = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)));
  const readable = names
    .filter((name) => /\.(?:x?html?|docx|odt|epub|md|markdown|txt|xml|pdf|tmx|xlf|xliff|json|csv|tsv)$/i.test(name))
    .sort(byNumber);
  const files: SourceFile[] = [];
  for (const name of readable) {
    const path = join(folder, name);
    const file = await loadFile(path, (await stat(path)).size, wanted, log);
    if (file) files.push(file);
  }
  if (files.length === 0) throw new Error(`${folder}: there is no file that Cotejo reads.`);
  const ordered = inReadingOrder(withoutCopies(files, folder, log), folder);
  const chapters: Draft[] = [];
  const depths: number[] = [];
  for (const { file, depth } of ordered) {
    const read = await readOne(
      file,
      files.filter((other) => other !== file),
      languages,
      wanted,
      log,
    );
    if (read?.links || (read && read.drafts.length > 1)) return read;
    if (!read) continue;
    chapters.push(...read.drafts);
    depths.push(depth);
  }
  if (chapters.length === 0) return null;
  return { drafts: [joinDrafts(chapters, wanted.title ?? chapters[0].meta.title, depths)] };
}

/** `ch2` before `ch10`. */
const byNumber = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true });

/** A manual in pages of HTML often has itself in one file beside them: that is no chapter. */
function withoutCopies(files: SourceFile[], folder: string, log: CommandContext['log']): SourceFile[] {
  const isPage = ({ name }: SourceFile): boolean => /\.x?html?$/i.test(name);
  if (!files.some((file) => INDEX.test(relative(folder, file.name)))) return files;
  for (const file of files)
    if (!isPage(file)) log(`${file.name}: left out, since the folder has an index of web pages`);
  return files.filter(isPage);
}

const INDEX = /^index(?:\.[\w-]+)?\.x?html?$/i;

/** An index page first, then the pages of its table of contents in their order and depth, then the others. */
function inReadingOrder(files: SourceFile[], folder: string): { file: SourceFile; depth: number }[] {
  const nameOf = (file: SourceFile): string => relative(folder, file.name);
  const index = files.find((file) => INDEX.test(nameOf(file)));
  if (!index) return files.map((file) => ({ file, depth: 0 }));
  const contents = readContents(new TextDecoder().decode(index.bytes));
  const place = (file: SourceFile): number => {
    const at = contents.findIndex(({ href }) => href === nameOf(file));
    return file === index ? -1 : at < 0 ? Infinity : at;
  };
  return [...files]
    .sort((a, b) => place(a) - place(b) || byNumber(a.name, b.name))
    .map((file) => ({ file, depth: contents[place(file)]?.depth ?? 0 }));
}

/** The links of an index page, from its table of contents on, and how deep each stands in the lists there. */
function readContents(markup: string): { href: string; depth: number }[] {
  const start = markup.search(/<(?:div|nav|ul|ol|dl|section)\s[^>]*(?:class|id)\s*=\s*["'][^"']*\btoc\b/i);
  const links: { href: string; depth: number }[] = [];
  let depth = 0;
  for (const [, open, close, href] of markup
    .slice(Math.max(0, start))
    .matchAll(/<(dl|ul|ol)[\s>]|<\/(dl|ul|ol)>|href\s*=\s*["']([^"'#?]+)/gi)) {
    if (open) depth++;
    else if (close) depth--;
    else if (!links.some((link) => link.href === href)) links.push({ href, depth });
  }
  const least = Math.min(...links.map((link) => link.depth));
  return links.map((link) => ({ ...link, depth: link.depth - least }));
}

/** The languages that were named, given to the drafts; one that looks like another language is pointed out. */
function nameLanguages(drafts: Draft[], languages: string[], log: CommandContext['log']): Draft[] {
  const free = [...languages];
  return drafts.map((draft) => {
    const { code, confidence } = draft.language;
    const match = free.findIndex((language) => language.split('-')[0] === code);
    const [language] = match >= 0 ? free.splice(match, 1) : free.splice(0, 1);
    if (language === undefined) return draft;
    if (match < 0 && confidence > 0.6 && code !== 'und')
      log(`warning: the text was said to be ${language}, but looks like ${code}`);
    return { ...draft, meta: { ...draft.meta, language } };
  });
}

/** What the output folder holds under the slug; null, and messages, when it cannot be read. */
async function readExisting({ output, slug }: Wanted, log: CommandContext['log']): Promise<Existing | null> {
  const alignment = await stat(join(output, `alignment/${slug}.json`)).catch(() => null);
  if (!alignment) return readLone(output, slug);
  const loaded = await loadEdition(output, slug);
  const { source, target } = loaded;
  if (loaded.alignment && source && target) return { source, target, alignment: loaded.alignment };
  loaded.findings.filter(isError).forEach((finding) => log(formatFinding(finding)));
  return null;
}

/** A text without alignment that is there already. */
async function readLone(output: string, slug: string): Promise<Existing> {
  const folders = await readdir(join(output, 'texts')).catch(() => [] as string[]);
  const existing: Existing = {};
  for (const folder of folders.sort()) {
    const file = `texts/${folder}/${slug}.md`;
    const bytes = await readFile(join(output, file)).catch(() => null);
    if (!bytes) continue;
    const { text } = await parseText(new Uint8Array(bytes), file);
    const side = text.meta.role === 'translation' ? 'target' : 'source';
    if (existing[side])
      throw new Error(`${file}: another text of the same role is there; align them first, or say another --slug.`);
    existing[side] = text;
  }
  return existing;
}

async function write(adopted: Adopted, { output, messages }: Wanted, { print, log }: CommandContext): Promise<number> {
  for (const problem of adopted.problems) log(`${problem.severity}: ${problemMessage(problem, messages)}`);
  if (adopted.problems.some(({ severity }) => severity === 'error')) return 1;
  for (const { path, content } of adopted.files) {
    const file = join(output, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
    print(path);
  }
  for (const side of ['source', 'target'] as const) {
    const text = adopted[side];
    if (text && adopted.files.some(({ path }) => path === text.file)) log(`${text.file}: ${countKinds(text.blocks)}`);
    const change = adopted.changes[side];
    if (change) log(`${text!.file}: ${describeChange(change)}`);
  }
  if (adopted.stale.length > 0) log(`${adopted.stale.length} links are stale: ${adopted.stale.join(', ')}`);
  if (!adopted.looksAligned) log('The two texts do not look like translations of each other.');
  return 0;
}

function countKinds(blocks: readonly { kind: string }[]): string {
  const counts = new Map<string, number>();
  for (const { kind } of blocks) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => `${count} ${kind}${count === 1 ? '' : 's'}`).join(', ');
}

const describeChange = ({ same, moved, changed, added, removed }: TextChange): string =>
  `${same.length} blocks kept their words (${moved.length} moved), ${changed.length} changed, ${added.length} new, ${removed.length} gone`;
