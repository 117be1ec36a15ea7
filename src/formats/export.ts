/** Taking an edition out: the formats that are written, each loaded when it is used. */
import type { Edition } from '../edition/model.js';
import type { ExportOptions, Exported, WriteEdition } from './export/types.js';

export type { Exported, ExportFile, ExportOptions, PackageExtras } from './export/types.js';

/** A format that an edition can be written in. */
export interface ExportFormat {
  /** As in `--format`. */
  id: string;
  /** Its name, the same in every language. */
  name: string;
  /** True when `ExportOptions.level` makes a difference. */
  levels: boolean;
  load(): Promise<WriteEdition>;
}

/** The formats, in the order in which they are offered. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  { id: 'html', name: 'HTML', levels: false, load: async () => (await import('./html-file.js')).write },
  { id: 'epub', name: 'EPUB 3', levels: false, load: async () => (await import('./epub-write.js')).write },
  { id: 'tmx', name: 'TMX 1.4b', levels: true, load: async () => (await import('./tmx.js')).write },
  { id: 'xliff', name: 'XLIFF 2.1', levels: true, load: async () => (await import('./xliff.js')).write },
  { id: 'xces', name: 'XCES / OPUS', levels: true, load: async () => (await import('./xces.js')).write },
  { id: 'tei', name: 'TEI P5', levels: false, load: async () => (await import('./tei.js')).write },
  { id: 'jats', name: 'JATS 1.3', levels: false, load: async () => (await import('./jats.js')).write },
  { id: 'csv', name: 'CSV', levels: true, load: async () => (await import('./csv.js')).write },
  { id: 'tsv', name: 'TSV', levels: true, load: async () => (await import('./csv.js')).writeTsv },
  { id: 'moses', name: 'Moses', levels: true, load: async () => (await import('./moses.js')).write },
  { id: 'markdown', name: 'Markdown', levels: false, load: async () => (await import('./markdown-pair.js')).write },
  { id: 'edition', name: 'Cotejo (JSON)', levels: false, load: async () => (await import('./edition-json.js')).write },
  { id: 'package', name: 'Cotejo (ZIP)', levels: false, load: async () => (await import('./package.js')).write },
];

/** The format with an id, or undefined. */
export const exportFormat = (id: string): ExportFormat | undefined => EXPORT_FORMATS.find((format) => format.id === id);

/**
 * An edition in a format: its files, and what the format could not hold. Pure: the same edition and options give the same
 * bytes. Rejects with a RangeError for a format that there is not.
 */
export async function exportEdition(edition: Edition, format: string, options: ExportOptions): Promise<Exported> {
  const known = exportFormat(format);
  if (!known) throw new RangeError(`There is no format ${format}.`);
  const write = await known.load();
  return write(edition, options);
}
