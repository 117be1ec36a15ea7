import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';
import { loadLexicon } from '../alignment/align/lexicon.js';
import { alignTexts, type TextAlignment } from '../alignment/align/texts.js';
import { linkType, type Alignment } from '../alignment/model.js';
import { readAlignment } from '../alignment/read.js';
import { writeAlignment } from '../alignment/write.js';
import { formatFinding, isError } from '../text/finding.js';
import { parseText } from '../text/markdown.js';
import type { Text } from '../text/model.js';
import { countTypes, DOUBTFUL } from './align-summary.js';
import type { CommandContext } from './main.js';

/** `cotejo align SOURCE TARGET`: makes or renews the alignment file of two texts. Resolves to the exit code. */
export async function alignMarkdown({ root, positionals, values, print, log }: CommandContext): Promise<number> {
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
