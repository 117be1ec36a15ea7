import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { createWords } from '../edition/words.js';
import { exportEdition, type ExportFile, type PackageExtras } from '../formats/export.js';
import { EXPORT_FORMATS } from '../formats/export-formats.js';
import { problemMessage } from '../formats/problems.js';
import { zipFiles } from '../formats/export/zip.js';
import rowWords from '../i18n/rows.json' with { type: 'json' };
import { formatFinding, isError } from '../text/finding.js';
import type { Command, CommandContext } from './main.js';
import { loadEdition } from './project.js';

/**
 * `cotejo export SLUG --format F[,G…] [-o FILE]`: writes an edition in a format, or in several. Without `-o`, and with
 * `-o -`, it goes to standard output, though never a book or an archive to a terminal; with a folder for `-o` every file
 * goes into it; several files for one name become a ZIP file. What a format could not hold is said on standard error.
 * Exit code 1 when the edition has errors or a file cannot be written.
 */
export const exportCommand: Command = {
  usage: `export SLUG --format ${EXPORT_FORMATS.map(({ id }) => id).join('|')} [-o FILE|FOLDER/]
                 [--level block|sentence] [--lang es|en]   write an edition for other tools`,
  options: {
    format: { type: 'string', short: 'f' },
    output: { type: 'string', short: 'o' },
    level: { type: 'string' },
    lang: { type: 'string' },
  },
  async run(context) {
    const { root, positionals, values, log } = context;
    const [slug] = positionals;
    if (!slug || positionals.length > 1) throw new Error('Name one edition to export.');
    const formats = String(values.format ?? '').split(',');
    const known: readonly string[] = EXPORT_FORMATS.map(({ id }) => id);
    if (!formats.every((format) => known.includes(format)))
      throw new Error(`--format is one of ${known.join(', ')}, or several with commas.`);
    const { level, lang = 'en' } = values;
    if (level !== undefined && level !== 'block' && level !== 'sentence')
      throw new Error('--level is block or sentence.');
    if (lang !== 'es' && lang !== 'en') throw new Error(`--lang is es or en, not ${String(lang)}.`);
    const loaded = await loadEdition(root, slug, lang);
    const errors = loaded.findings.filter(isError);
    if (!loaded.edition) {
      errors.forEach((finding) => log(formatFinding(finding)));
      return 1;
    }
    const extras = await projectFiles(root, slug, loaded.alignment!);
    const files: ExportFile[] = [];
    for (const format of formats) {
      const written = await exportEdition(loaded.edition, format, { words: createWords(rowWords), level, extras });
      written.losses.forEach((loss) => log(problemMessage(loss, lang)));
      files.push(...written.files);
    }
    try {
      await deliver(files, slug, context);
    } catch (error) {
      const { path, message } = error as NodeJS.ErrnoException;
      log(
        `${path?.replace(/\.\d+\.part$/, '') ?? (context.values.output as string | undefined) ?? slug}: ${NOT_WRITTEN[lang]} (${message})`,
      );
      return 1;
    }
    return 0;
  },
};

const NOT_WRITTEN = { en: 'cannot be written', es: 'no se puede escribir' };

/** The files of an edition as they are in the project, byte for byte, and the termbases. */
async function projectFiles(
  root: string,
  slug: string,
  alignment: { source: { file: string }; target: { file: string } },
): Promise<PackageExtras> {
  const [source, target, links] = await Promise.all(
    [alignment.source.file, alignment.target.file, `alignment/${slug}.json`].map((path) => readFile(join(root, path))),
  );
  const names = (await readdir(join(root, 'terminology')).catch(() => [] as string[]))
    .filter((name) => /\.tbx$/i.test(name))
    .sort();
  const termbases = await Promise.all(
    names.map(async (name) => ({ name, bytes: await readFile(join(root, 'terminology', name)) })),
  );
  return { termbases, files: { source, target, alignment: links } };
}

async function deliver(files: ExportFile[], slug: string, context: CommandContext): Promise<void> {
  const { root, values, log } = context;
  const output = values.output as string | undefined;
  const path = output === undefined || output === '-' ? undefined : resolve(root, output);
  if (path !== undefined && (/[/\\]$/.test(output!) || (await isFolder(path)))) {
    for (const file of files) await save(join(path, file.name), file.bytes, log);
    return;
  }
  const [first] = files;
  const bytes = files.length === 1 ? first.bytes : zipFiles(files);
  const isText = files.length === 1 && /^(?:text\/|application\/(?:json|[\w.-]+\+xml|xml))/.test(first.mediaType);
  if (path !== undefined) await save(path, bytes, log);
  else if (isText) context.print(new TextDecoder().decode(bytes).replace(/\n$/, ''));
  // A terminal is no place for a book or an archive: there it becomes a file.
  else if (output === '-' || !process.stdout.isTTY) context.print(bytes);
  else await save(resolve(root, files.length === 1 ? first.name : `${slug}.zip`), bytes, log);
}

const isFolder = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => undefined))?.isDirectory() ?? false;

async function save(path: string, bytes: Uint8Array, log: (text: string) => void): Promise<void> {
  await makeFolder(dirname(path));
  const there = await stat(path).catch(() => undefined);
  // A device or a pipe is written to as it is; a file that is there stays whole when the disk is full.
  if (there?.isFile()) await replace(path, bytes);
  else await writeFile(path, bytes);
  log(path);
}

async function replace(path: string, bytes: Uint8Array): Promise<void> {
  const part = `${path}.${process.pid}.part`;
  try {
    await writeFile(part, bytes);
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    // Nothing new may be made in the folder, or the disk is full: the first is no reason to fail, the second is one.
    if (!/^(?:EACCES|EPERM)$/.test((error as NodeJS.ErrnoException).code ?? '')) throw error;
    await writeFile(path, bytes);
  }
}

/** A folder and those above it, one by one: Node's own `recursive` never ends where the system lets nobody make one. */
async function makeFolder(path: string): Promise<void> {
  if (await isFolder(path)) return;
  if (dirname(path) !== path) await makeFolder(dirname(path));
  await mkdir(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
}
