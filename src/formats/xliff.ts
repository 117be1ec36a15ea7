/** XLIFF 2.1: what is read (2.x, and 1.2 of older tools) is in xliff/read.ts, what is written in xliff/write.ts. */
import { textFile } from './export/files.js';
import { collectLosses } from './export/losses.js';
import type { WriteEdition } from './export/types.js';
import { writeXliff } from './xliff/write.js';

export { readXliff as read } from './xliff/read.js';
export type { IssuesOf, IssueType, QualityIssue } from './xliff/issues.js';
export { writeXliff, type XliffOptions } from './xliff/write.js';

/** One XLIFF file. */
export const write: WriteEdition = (edition, options) => ({
  files: [textFile(`${edition.slug}.xlf`, 'application/xliff+xml', writeXliff(edition, options))],
  losses: collectLosses(edition, 'XLIFF', ['unlinked', 'former', 'characters']),
});
