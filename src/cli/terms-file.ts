import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readCheckSettings, readTermbases } from './check-translation.js';
import type { Finding } from '../text/finding.js';

/**
 * What the site serves beside an edition, as JSON: its termbases as TBX, and which rules are switched off. A termbase that
 * cannot be read is left out and said.
 */
export async function packTerms(root: string, slug: string): Promise<{ json: string; findings: Finding[] }> {
  const findings: Finding[] = [];
  const settings = await readCheckSettings(root, slug, findings, 'en');
  const read = await readTermbases(root, slug, settings, findings, 'en');
  const termbases = await Promise.all(
    read.map(async ({ file }) => ({ file, tbx: await readFile(join(root, file), 'utf8') })),
  );
  return { json: JSON.stringify({ version: 1, off: settings.off, termbases }), findings };
}
