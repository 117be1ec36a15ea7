/** TEI P5: both texts in one `group`, the links between them in `standOff`. */
import { textFile } from './export/files.js';
import { collectLosses } from './export/losses.js';
import type { WriteEdition } from './export/types.js';
import { writeTei } from './tei/write.js';

export { readTei as read } from './tei/read.js';

/** One TEI file. */
export const write: WriteEdition = (edition, options) => ({
  files: [textFile(`${edition.slug}.tei.xml`, 'application/tei+xml', writeTei(edition, options))],
  losses: collectLosses(edition, 'TEI', ['order', 'former', 'characters']),
});
