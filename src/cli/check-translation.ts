import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkStudy, type Locate } from '../terminology/check.js';
import { locateInMarkdown } from '../terminology/locate.js';
import type { Rule } from '../terminology/rule.js';
import { rulesWith } from '../terminology/rules.js';
import { NO_SETTINGS, readSettings, type CheckSettings } from '../terminology/settings.js';
import { studyOf } from '../terminology/study.js';
import type { Termbase } from '../terminology/termbase/model.js';
import { readTermbase } from '../terminology/termbase/read.js';
import type { Finding } from '../text/finding.js';
import type { MessageLanguage, StructureRule } from '../text/messages.js';
import type { Text } from '../text/model.js';
import { createReporter } from '../text/reporter.js';
import type { ProjectEdition } from './project.js';

/** How the words of a text or an edition are checked. */
export interface WordCheckOptions {
  /** Language of the messages. */
  language: MessageLanguage;
  /** Which of all rules run. */
  choose(rules: readonly Rule[]): readonly Rule[];
}

/**
 * What the rules find in an edition, with what is wrong in its settings and termbases; nothing for an edition that an
 * error keeps from being built.
 */
export async function checkTranslation(
  root: string,
  { slug, edition, source, target }: ProjectEdition,
  { language, choose }: WordCheckOptions,
): Promise<Finding[]> {
  if (!edition || !source || !target) return [];
  const findings: Finding[] = [];
  const settings = await readCheckSettings(root, slug, findings, language);
  const termbases = await readTermbases(root, slug, settings, findings, language);
  const rules = rulesWith(termbases.map(({ termbase }) => termbase));
  const known = new Set(rules.map(({ id }) => id));
  for (const rule of Object.keys(settings.off))
    if (!known.has(rule)) note(findings, settingsFile(slug), 'settings-rule', 'warning', { rule }, language);
  const locate = await locator(root, { source, target });
  return [...findings, ...checkStudy(studyOf(edition), { rules: choose(rules), language, off: settings.off, locate })];
}

/** A locator for the files of texts. */
async function locator(root: string, texts: Record<'source' | 'target', Text>): Promise<Locate> {
  const read = async (text: Text) => locateInMarkdown(await readFile(join(root, text.file)), text);
  const locators = { source: await read(texts.source), target: await read(texts.target) };
  return (side, block, start) => locators[side](block, start);
}

const settingsFile = (slug: string): string => `terminology/${slug}.json`;

/** The settings of an edition's checks; none where the file is missing or wrong, which is said in `findings`. */
export async function readCheckSettings(
  root: string,
  slug: string,
  findings: Finding[],
  language: MessageLanguage,
): Promise<CheckSettings> {
  const json = await readFile(join(root, settingsFile(slug)), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    note(findings, settingsFile(slug), 'file-unreadable', 'error', { reason: error.message }, language);
    return null;
  });
  if (json === null) return NO_SETTINGS;
  const read = readSettings(json);
  if ('settings' in read) return read.settings;
  note(findings, settingsFile(slug), 'settings-invalid', 'error', { reason: read.problem }, language);
  return NO_SETTINGS;
}

/** The termbases that an edition names, with their files; all of the project's where it names none. */
export async function readTermbases(
  root: string,
  slug: string,
  { termbases }: CheckSettings,
  findings: Finding[],
  language: MessageLanguage,
): Promise<{ file: string; termbase: Termbase }[]> {
  const names = termbases ?? (await listTermbases(root));
  const read: { file: string; termbase: Termbase }[] = [];
  for (const name of names) {
    const bytes = await readFile(join(root, 'terminology', name)).catch(() => null);
    if (!bytes) {
      note(findings, `terminology/${name}`, 'file-missing', 'error', { slug }, language);
      continue;
    }
    const file = `terminology/${name}`;
    const { termbase, findings: problems } = readTermbase(bytes, file, language);
    findings.push(...problems);
    if (termbase) read.push({ file, termbase });
  }
  return read;
}

async function listTermbases(root: string): Promise<string[]> {
  const files = await readdir(join(root, 'terminology')).catch(() => [] as string[]);
  return files.filter((file) => file.endsWith('.tbx')).sort();
}

function note(
  findings: Finding[],
  file: string,
  rule: StructureRule,
  severity: 'error' | 'warning',
  parameters: Record<string, string>,
  language: MessageLanguage,
): void {
  const reporter = createReporter(file, 'source', language);
  reporter.report({ rule, severity, zone: 'body', line: 1, parameters });
  findings.push(...reporter.findings);
}
