/** TMX 1.4b, the exchange format of translation memories: what is read is in tmx/read.ts, what is written in tmx/write.ts. */
import { collectLosses } from './export/losses.js';
import { textFile } from './export/files.js';
import type { WriteEdition } from './export/types.js';
import { writeTmx } from './tmx/write.js';

export { readTmx as read } from './tmx/read.js';

/** One TMX file. */
export const write: WriteEdition = (edition, options) => ({
  files: [textFile(`${edition.slug}.tmx`, 'application/x-tmx+xml', writeTmx(edition, options))],
  losses: collectLosses(edition, 'TMX', ['unlinked', 'former', 'characters']),
});
