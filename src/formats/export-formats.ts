/** The formats that an edition can be written in, by name: for lists of them. `export.ts` loads and writes them. */

/** A format that an edition can be written in. */
export interface ExportFormat {
  /** As in `--format`. */
  id: string;
  /** Its name, the same in every language. */
  name: string;
  /** True when `ExportOptions.level` makes a difference. */
  levels: boolean;
}

/** The formats, in the order in which they are offered. */
export const EXPORT_FORMATS = [
  { id: 'html', name: 'HTML', levels: false },
  { id: 'epub', name: 'EPUB 3', levels: false },
  { id: 'tmx', name: 'TMX 1.4b', levels: true },
  { id: 'xliff', name: 'XLIFF 2.1', levels: true },
  { id: 'xces', name: 'XCES / OPUS', levels: true },
  { id: 'tei', name: 'TEI P5', levels: false },
  { id: 'jats', name: 'JATS 1.3', levels: false },
  { id: 'csv', name: 'CSV', levels: true },
  { id: 'tsv', name: 'TSV', levels: true },
  { id: 'moses', name: 'Moses', levels: true },
  { id: 'markdown', name: 'Markdown', levels: false },
  { id: 'edition', name: 'Cotejo (JSON)', levels: false },
  { id: 'package', name: 'Cotejo (ZIP)', levels: false },
] as const satisfies readonly ExportFormat[];

/** The id of one of {@link EXPORT_FORMATS}. */
export type ExportFormatId = (typeof EXPORT_FORMATS)[number]['id'];
