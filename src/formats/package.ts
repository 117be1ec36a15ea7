/**
 * The package: one or more editions with all that belongs to them as a ZIP file that, unpacked, is exactly what texts/,
 * alignment/ and terminology/ take. `cotejo-package.json` lists its files with their SHA-256; docs/formats.md describes it.
 */
import { packEdition } from '../edition/build.js';
import type { Edition } from '../edition/model.js';
import { warningsOf } from './credits.js';
import { markdownLosses, writeTexts } from './markdown-pair.js';
import { givenFiles, newFiles } from './package/edition-files.js';
import { packageEditions } from './package/read-editions.js';
import { unpack } from './package/unpack.js';
import { pack, type PackedEdition } from './package/pack.js';
import type { ExportOptions, WriteEdition } from './export/types.js';
import type { ReadFile } from './format.js';

export { pack, type PackageContents, type PackedEdition, type PackedOther } from './package/pack.js';
export { unpack, type Unpacked } from './package/unpack.js';
export { packageEditions, type PackageEdition } from './package/read-editions.js';
export type { PackageManifest } from './package/manifest.js';

/** One edition as a package. Nothing is lost: what Markdown cannot hold is in the edition itself, which goes along. */
export const write: WriteEdition = async (edition, options) => {
  const bytes = await pack({ editions: [await packedEdition(edition, options)], termbases: options.extras?.termbases });
  return { files: [{ name: `${edition.slug}.zip`, mediaType: 'application/zip', bytes }], losses: [] };
};

/** An edition as {@link pack} takes it: its files as they are, or written anew. */
export async function packedEdition(
  edition: Edition,
  { extras, words }: Pick<ExportOptions, 'extras' | 'words'>,
): Promise<PackedEdition> {
  const { notes, decisions, files } = extras ?? {};
  const said = { slug: edition.slug, warnings: warningsOf(edition, words), notes, decisions };
  if (files?.source && files.target && files.alignment) {
    return { ...said, files: givenFiles(edition.slug, files.source, files.target, files.alignment) };
  }
  const written = await writeTexts(edition);
  const exact = markdownLosses(edition, written).length === 0;
  const own = exact ? {} : { edition: (await packEdition(edition)).bytes };
  return { ...said, ...own, files: await newFiles(edition, written) };
}

/** Reads the editions of a package as drafts and links; notes, decisions and termbases are for {@link unpack}. */
export const read: ReadFile = async (file, context) => {
  const unpacked = await unpack(file, context);
  return packageEditions(unpacked, context);
};
