/** Taking an edition out: the formats that are written, each loaded when it is used. */
import type { Edition } from '../edition/model.js';
import type { ExportFormatId } from './export-formats.js';
import type { ExportOptions, Exported, WriteEdition } from './export/types.js';

export type { Exported, ExportFile, ExportOptions, PackageExtras } from './export/types.js';

const WRITERS: Readonly<Record<ExportFormatId, () => Promise<WriteEdition>>> = {
  html: async () => (await import('./html-file.js')).write,
  epub: async () => (await import('./epub-write.js')).write,
  tmx: async () => (await import('./tmx.js')).write,
  xliff: async () => (await import('./xliff.js')).write,
  xces: async () => (await import('./xces.js')).write,
  tei: async () => (await import('./tei.js')).write,
  jats: async () => (await import('./jats.js')).write,
  csv: async () => (await import('./csv.js')).write,
  tsv: async () => (await import('./csv.js')).writeTsv,
  moses: async () => (await import('./moses.js')).write,
  markdown: async () => (await import('./markdown-pair.js')).write,
  edition: async () => (await import('./edition-json.js')).write,
  package: async () => (await import('./package.js')).write,
};

/**
 * An edition in a format: its files, and what the format could not hold. Pure: the same edition and options give the same
 * bytes. Rejects with a RangeError for a format that there is not.
 */
export async function exportEdition(edition: Edition, format: string, options: ExportOptions): Promise<Exported> {
  if (!Object.hasOwn(WRITERS, format)) throw new RangeError(`There is no format ${format}.`);
  const write = await WRITERS[format as ExportFormatId]();
  return write(edition, options);
}
