import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { createWords } from '../edition/words.js';
import { EXPORT_FORMATS, exportEdition, type ExportFile, type PackageExtras } from '../formats/export.js';
import { problemMessage } from '../formats/problems.js';
import { zipFiles } from '../formats/export/zip.js';
import rowWords from '../i18n/rows.json' with { type: 'json' };
import { formatFinding, isError } from '../text/finding.js';
import type { Command, CommandContext } from './main.js';
import { loadEdition } from './project.js';

/**
 * `cotejo export SLUG --format F[,G…] [-o FILE]`: writes an edition in a format, or in several. Without `-o` a single file
 * of text goes to standard output; with `-o FOLDER/` every file goes into that folder; several files for one name become
 * a ZIP file. What a format could not hold is said on standard error. Exit code 1 when the edition has errors.
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
    const known = EXPORT_FORMATS.map(({ id }) => id);
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
    await deliver(files, slug, context);
    return 0;
  },
};

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

async function deliver(files: ExportFile[], slug: string, { root, values, print, log }: CommandContext): Promise<void> {
  const output = values.output as string | undefined;
  if (output !== undefined && /[/\\]$/.test(output)) {
    for (const file of files) await save(join(resolve(root, output), file.name), file.bytes, log);
    return;
  }
  const [first] = files;
  if (
    output === undefined &&
    files.length === 1 &&
    /^(?:text\/|application\/(?:json|[\w.-]+\+xml|xml))/.test(first.mediaType)
  ) {
    print(new TextDecoder().decode(first.bytes).replace(/\n$/, ''));
    return;
  }
  const bytes = files.length === 1 ? first.bytes : zipFiles(files);
  await save(resolve(root, output ?? (files.length === 1 ? first.name : `${slug}.zip`)), bytes, log);
}

async function save(path: string, bytes: Uint8Array, log: (text: string) => void): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, bytes);
  log(path);
}
