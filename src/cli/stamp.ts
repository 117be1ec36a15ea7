import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stampAlignment } from '../alignment/stale.js';
import { writeAlignment } from '../alignment/write.js';
import { formatFinding, isError } from '../text/finding.js';
import type { Command } from './main.js';
import { loadEdition } from './project.js';

/**
 * `cotejo stamp SLUG [--reviewed --by NAME]`: says that the links of an alignment hold for the texts as they are now:
 * writes the hash, the sentence boundaries and the words of every block into the alignment file.
 */
export const stamp: Command = {
  usage: 'stamp SLUG [--reviewed] [--by NAME]     record in the alignment the words its links hold for',
  options: { reviewed: { type: 'boolean' }, by: { type: 'string' } },
  async run({ root, positionals, values, log }) {
    const [slug] = positionals;
    if (!slug) throw new Error('Name the edition to stamp.');
    const { alignment, source, target, findings } = await loadEdition(root, slug);
    const errors = findings.filter(isError);
    if (!alignment || !source || !target || errors.length > 0) {
      errors.forEach((finding) => log(formatFinding(finding)));
      return 1;
    }
    const at = new Date().toISOString().slice(0, 10);
    const stamped = stampAlignment(alignment, source, target, {
      reviewed: values.reviewed === true,
      by: values.by as string | undefined,
      at,
    });
    const file = `alignment/${slug}.json`;
    await writeFile(join(root, file), writeAlignment(stamped));
    const lost = alignment.links.filter((link, index) => link.sentences && !stamped.links[index].sentences);
    for (const link of lost)
      log(
        `${file}: the sentence links of ${[...link.source, ...link.target].join(', ')} no longer fit and were left out`,
      );
    log(`${file}: ${source.blocks.length + target.blocks.length} blocks stamped`);
    return 0;
  },
};
