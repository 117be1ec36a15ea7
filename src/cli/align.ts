import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';
import { align as alignUnits, type UnitAlignment } from '../alignment/align/align.js';
import { loadLexicon } from '../alignment/align/lexicon.js';
import { alignTexts, type TextAlignment } from '../alignment/align/texts.js';
import { linkType, type Alignment } from '../alignment/model.js';
import { readAlignment } from '../alignment/read.js';
import { writeAlignment } from '../alignment/write.js';
import { formatFinding, isError } from '../text/finding.js';
import { parseText } from '../text/markdown.js';
import type { Text } from '../text/model.js';
import type { Command, CommandContext } from './main.js';

/**
 * `cotejo align SOURCE TARGET [-o FILE]` aligns two texts in Markdown; with `--units`, two files of one unit a line. The
 * alignment goes to FILE or to standard output, the summary to standard error. Exit code 1 for texts with errors.
 */
export const align: Command = {
  usage: `align SOURCE TARGET [-o FILE] [--no-lexicon]   align two texts; reviewed links in FILE stay
  cotejo align --units SOURCE TARGET --from LANG --to LANG [--no-lexicon]   align two files, a unit a line`,
  options: {
    units: { type: 'boolean' },
    from: { type: 'string' },
    to: { type: 'string' },
    output: { type: 'string', short: 'o' },
    'no-lexicon': { type: 'boolean' },
  },
  run(context) {
    if (context.positionals.length !== 2) throw new Error('Name two files: the source and the target.');
    return context.values.units ? alignLines(context) : alignMarkdown(context);
  },
};

/** Lowest confidences that the summary names. */
const DOUBTFUL = 10;

async function alignLines({ positionals, values, print, log }: CommandContext): Promise<number> {
  const { from, to } = values;
  if (typeof from !== 'string' || typeof to !== 'string') throw new Error('Say the languages: --from es --to en.');
  const [source, target] = await Promise.all(positionals.map(readLines));
  const lexicon = values['no-lexicon'] ? undefined : await loadLexicon(from, to);
  const found = await alignUnits(source, target, { lexicon });
  const links = found.links.map((link) => [link.source, link.target]);
  print(JSON.stringify({ links, confidence: found.links.map(({ confidence }) => confidence) }));
  summarize(found, positionals, log);
  return 0;
}

/** Lines of a file without the line end at its end: an empty file has none, an empty line is a unit without words. */
async function readLines(path: string): Promise<string[]> {
  const text = (await readFile(path, 'utf8')).replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  return text === '' ? [] : text.replace(/\n$/, '').split('\n');
}

function summarize(found: UnitAlignment, files: string[], log: (text: string) => void): void {
  log(`${found.links.length} links: ${countTypes(found.links)}`);
  const doubtful = [...found.links].sort((a, b) => a.confidence - b.confidence).slice(0, DOUBTFUL);
  const place = (file: string, units: number[]): string => (units.length ? `${file}:${units[0] + 1}` : '-');
  for (const { source, target, confidence } of doubtful) {
    if (confidence >= 0.9) break;
    const type = `${source.length}-${target.length}`;
    log(`${confidence.toFixed(2)} ${type} ${place(files[0], source)} ${place(files[1], target)}`);
  }
  if (!found.looksAligned) log(`${files[0]} and ${files[1]} do not look like translations of each other.`);
}

/** `412 1-1, 30 1-2, 2 1-0`: the commonest type first. */
function countTypes(links: readonly { source: unknown[]; target: unknown[] }[]): string {
  const counts = new Map<string, number>();
  for (const link of links) counts.set(linkType(link), (counts.get(linkType(link)) ?? 0) + 1);
  const sorted = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return sorted.map(([type, count]) => `${count} ${type}`).join(', ') || 'none';
}

async function alignMarkdown({ root, positionals, values, print, log }: CommandContext): Promise<number> {
  const paths = positionals.map((path) => inside(root, path));
  const [source, target] = [
    await readText(root, paths[0], 'source', log),
    await readText(root, paths[1], 'target', log),
  ];
  if (!source || !target) return 1;
  const output = values.output as string | undefined;
  const before = output === undefined ? undefined : await readExisting(root, output, source, target, log);
  if (before === null) return 1;
  const lexicon = values['no-lexicon'] ? undefined : await loadLexicon(source.meta.language, target.meta.language);
  const at = new Date().toISOString().slice(0, 10);
  const found = await alignTexts(source, target, { lexicon, existing: before, by: 'Cotejo', at });
  if (output === undefined) print(writeAlignment(found.alignment).trimEnd());
  else {
    await mkdir(dirname(resolve(root, output)), { recursive: true });
    await writeFile(resolve(root, output), writeAlignment(found.alignment));
  }
  summarizeTexts(found, source, target, log);
  return 0;
}

/** A path as alignment files name it: from the project's folder, with slashes. */
function inside(root: string, path: string): string {
  const name = relative(root, resolve(root, path)).split(sep).join('/');
  if (name.startsWith('../')) throw new Error(`${path} is outside of the project.`);
  return name;
}

async function readText(
  root: string,
  path: string,
  side: 'source' | 'target',
  log: (text: string) => void,
): Promise<Text | null> {
  const { text, findings } = await parseText(await readFile(resolve(root, path)), path, { side });
  const errors = findings.filter(isError);
  errors.forEach((finding) => log(formatFinding(finding)));
  return errors.length > 0 ? null : text;
}

/**
 * The alignment that is already there; undefined where there is none, null where it cannot be read or is of other texts:
 * it is then left as it is.
 */
async function readExisting(
  root: string,
  output: string,
  source: Text,
  target: Text,
  log: (text: string) => void,
): Promise<Alignment | null | undefined> {
  const bytes = await readFile(resolve(root, output)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (!bytes) return undefined;
  const { alignment, findings } = readAlignment(bytes, output);
  findings.forEach((finding) => log(formatFinding(finding)));
  if (!alignment) return null;
  if (alignment.source.file === source.file && alignment.target.file === target.file) return alignment;
  throw new Error(`${output} aligns ${alignment.source.file} with ${alignment.target.file}; it was left as it is.`);
}

function summarizeTexts(
  { alignment, made, looksAligned }: TextAlignment,
  source: Text,
  target: Text,
  log: (text: string) => void,
): void {
  const kept = alignment.links.length - made.length;
  const reviewed = alignment.links.filter(({ status }) => status === 'reviewed').length;
  log(
    `${alignment.links.length} links: ${countTypes(alignment.links)}; ${made.length} made, ${kept} kept, ${reviewed} reviewed`,
  );
  const lines = new Map([
    ...source.blocks.map((b) => [`s ${b.id}`, b.line] as const),
    ...target.blocks.map((b) => [`t ${b.id}`, b.line] as const),
  ]);
  const place = (text: Text, side: 's' | 't', ids: string[]): string =>
    ids.length ? `${text.file}:${lines.get(`${side} ${ids[0]}`)} ${ids.join(' ')}` : '-';
  const doubtful = made.filter(({ confidence }) => confidence! < 0.9).sort((a, b) => a.confidence! - b.confidence!);
  for (const link of doubtful.slice(0, DOUBTFUL)) {
    log(
      `${link.confidence!.toFixed(2)} ${linkType(link)} ${place(source, 's', link.source)} = ${place(target, 't', link.target)}`,
    );
  }
  if (!looksAligned) log(`${source.file} and ${target.file} do not look like translations of each other.`);
}
