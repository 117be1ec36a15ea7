import { formatFinding, isError, type Finding } from '../text/finding.js';
import type { Command } from './main.js';
import { findUnaligned, listSlugs, loadEdition } from './project.js';

/**
 * `cotejo check [SLUG…] [--json] [--lang es|en]`: every finding of the named editions, or of all. Exit code 1 only for
 * structural errors.
 */
export const check: Command = {
  usage: 'check [SLUG…] [--json] [--lang es|en]   check editions; all of them unless named',
  options: { json: { type: 'boolean' }, lang: { type: 'string' } },
  async run({ root, positionals, values, print, log }) {
    const messages = values.lang ?? 'en';
    if (messages !== 'es' && messages !== 'en') throw new Error(`--lang is es or en, not ${String(messages)}.`);
    const all = positionals.length === 0;
    const slugs = all ? await listSlugs(root) : positionals;
    const findings: Finding[] = [];
    const editions = [];
    for (const slug of slugs) {
      const edition = await loadEdition(root, slug, messages);
      editions.push(edition);
      findings.push(...edition.findings);
    }
    if (all) findings.push(...(await findUnaligned(root, editions, messages)));
    const errors = findings.filter(isError).length;
    if (values.json) print(JSON.stringify(findings, null, 2));
    else {
      for (const finding of findings) print(formatFinding(finding));
      log(`${slugs.length} editions, ${findings.length} findings, ${errors} errors`);
    }
    return errors > 0 ? 1 : 0;
  },
};
