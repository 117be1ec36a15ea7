import { zipSync, type Zippable } from 'fflate';
import type { ExportFile } from './types.js';

/**
 * Files as a ZIP container: in their order, all with the same date, so that the same files give the same bytes. Files
 * named in `stored` are not packed (EPUB asks that of its `mimetype`).
 */
export function zipFiles(files: readonly ExportFile[], stored: readonly string[] = []): Uint8Array {
  // The date is local time in a ZIP file: made here from local parts, it is the same everywhere.
  const mtime = new Date(1980, 0, 1);
  const entries: Zippable = {};
  for (const { name, bytes } of files) entries[name] = [bytes, { level: stored.includes(name) ? 0 : 9, mtime }];
  return zipSync(entries);
}
