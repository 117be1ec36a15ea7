/** JATS (ANSI/NISO Z39.96), with the translation as a `sub-article`, as SciELO publishes it. */
import { textFile } from './export/files.js';
import { collectLosses } from './export/losses.js';
import type { WriteEdition } from './export/types.js';
import { writeJats } from './jats/write.js';

export { readJats as read } from './jats/read.js';

/** One JATS file. */
export const write: WriteEdition = (edition, options) => ({
  files: [textFile(`${edition.slug}.jats.xml`, 'application/jats+xml', writeJats(edition, options))],
  losses: collectLosses(edition, 'JATS', ['sentences', 'order', 'former', 'characters']),
});
