import { readdir, readFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { checkAlignment } from '../alignment/check.js';
import type { Alignment } from '../alignment/model.js';
import { readAlignment } from '../alignment/read.js';
import { buildEdition } from '../edition/build.js';
import type { Edition } from '../edition/model.js';
import { isError, type Finding, type Side } from '../text/finding.js';
import { parseText } from '../text/markdown.js';
import type { MessageLanguage, StructureRule } from '../text/messages.js';
import type { Text } from '../text/model.js';
import { createReporter } from '../text/reporter.js';

/** What the project holds of one edition, and what was found in it. */
export interface ProjectEdition {
  slug: string;
  findings: Finding[];
  /** Null when an error keeps the edition from being built. */
  edition: Edition | null;
  alignment: Alignment | null;
  source: Text | null;
  target: Text | null;
}

/** Names that addresses of the site need for themselves. */
export const RESERVED_SLUGS = ['assets', 'editions', 'schema', 'shell', 'icons', 'terminology'];

/** Slugs of all editions of a project: the names of the files in alignment/. */
export async function listSlugs(root: string): Promise<string[]> {
  const files = await readdir(join(root, 'alignment')).catch(() => [] as string[]);
  return files
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .sort();
}

/** Reads, checks and builds one edition of the project at `root`. Never throws for what a file says. */
export async function loadEdition(
  root: string,
  slug: string,
  messages: MessageLanguage = 'en',
): Promise<ProjectEdition> {
  const file = `alignment/${slug}.json`;
  const loaded: ProjectEdition = { slug, findings: [], edition: null, alignment: null, source: null, target: null };
  const note = (rule: StructureRule, at: string, side: Side, parameters = {}): void => {
    const reporter = createReporter(at, side, messages);
    reporter.report({ rule, severity: 'error', zone: 'alignment', line: 1, parameters });
    loaded.findings.push(...reporter.findings);
  };
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug) || RESERVED_SLUGS.includes(slug)) {
    note('slug-invalid', file, 'source', { slug, reserved: RESERVED_SLUGS.join(', ') });
    return loaded;
  }
  const bytes = await readFile(join(root, file)).catch(() => null);
  if (!bytes) {
    note('file-missing', file, 'source');
    return loaded;
  }
  const read = readAlignment(bytes, file, messages);
  loaded.findings.push(...read.findings);
  loaded.alignment = read.alignment;
  if (!read.alignment) return loaded;
  for (const side of ['source', 'target'] as const) {
    const path = read.alignment[side].file;
    if (relative(root, resolve(root, path)).split(sep)[0] === '..') note('file-outside', file, side, { file: path });
    else loaded[side] = await loadText(root, path, side, loaded.findings, messages);
  }
  const { source, target, alignment } = loaded;
  if (!source || !target || !alignment) return loaded;
  loaded.findings.push(...checkAlignment({ alignment, file, slug, source, target, placeOf: read.placeOf, messages }));
  if (!loaded.findings.some(isError)) loaded.edition = buildEdition(slug, source, target, alignment);
  return loaded;
}

async function loadText(
  root: string,
  path: string,
  side: Side,
  findings: Finding[],
  messages: MessageLanguage,
): Promise<Text | null> {
  try {
    const parsed = await parseText(await readFile(join(root, path)), path, { side, messages });
    findings.push(...parsed.findings);
    return parsed.text;
  } catch (error) {
    const reporter = createReporter(path, side, messages);
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    const parameters = { reason: (error as Error).message };
    reporter.report({
      rule: missing ? 'file-missing' : 'file-unreadable',
      severity: 'error',
      zone: 'body',
      line: 1,
      parameters,
    });
    findings.push(...reporter.findings);
    return null;
  }
}

/** Warns of texts that no alignment names: they are in no edition. */
export async function findUnaligned(
  root: string,
  editions: ProjectEdition[],
  messages: MessageLanguage = 'en',
): Promise<Finding[]> {
  const named = new Set(
    editions.flatMap(({ alignment }) => (alignment ? [alignment.source.file, alignment.target.file] : [])),
  );
  const unread = new Set(editions.filter(({ alignment }) => !alignment).map(({ slug }) => `${slug}.md`));
  const findings: Finding[] = [];
  const languages = await readdir(join(root, 'texts')).catch(() => [] as string[]);
  for (const language of languages.sort()) {
    const files = await readdir(join(root, 'texts', language)).catch(() => [] as string[]);
    for (const name of files.filter((file) => file.endsWith('.md')).sort()) {
      const path = `texts/${language}/${name}`;
      // What an alignment that cannot be read would name is not known.
      if (named.has(path) || unread.has(name)) continue;
      const reporter = createReporter(path, 'source', messages);
      reporter.report({ rule: 'text-unaligned', severity: 'warning', zone: 'body', line: 1 });
      findings.push(...reporter.findings);
    }
  }
  return findings;
}
