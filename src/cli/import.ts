import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { adopt, type Adopted, type Existing } from '../formats/adopt.js';
import type { TextChange } from '../formats/adopt/text.js';
import type { Draft } from '../formats/draft.js';
import { formatFinding, isError } from '../text/finding.js';
import { parseText } from '../text/markdown.js';
import { PROVENANCES, type Provenance } from '../text/model.js';
import { readPaths, reportLine } from './import-read.js';
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
    const read = await readPaths(context.positionals, { ...wanted, log: context.log });
    if (!read) return 1;
    const { drafts, links = [] } = read;
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
  for (const problem of adopted.problems) log(reportLine(problem, messages));
  const wrong = adopted.findings.filter(isError);
  for (const finding of wrong) log(formatFinding(finding));
  if (wrong.length > 0 || adopted.problems.some(({ severity }) => severity === 'error')) return 1;
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
