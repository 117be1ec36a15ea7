import { sha256 } from '../../text/sha256.js';
import type { ExportFile } from '../export/types.js';
import { zipFiles } from '../export/zip.js';
import type { EditionFiles } from './edition-files.js';
import { MANIFEST, VERSION, type ManifestEdition, type PackageManifest } from './manifest.js';

/** An edition of a package. */
export interface PackedEdition {
  slug: string;
  files: EditionFiles;
  /** Said of the edition in the manifest: that words of it are a reconstruction, in both languages. */
  warnings?: readonly { language: string; words: string }[];
  /** The edition's own bytes, where Markdown cannot hold a text of it exactly. */
  edition?: Uint8Array;
  /** Any JSON value; left out where undefined. */
  notes?: unknown;
  decisions?: unknown;
}

/** All that goes into a package. */
export interface PackageContents {
  editions: readonly PackedEdition[];
  /** Termbases in TBX, by the name of their file. */
  termbases?: readonly { name: string; bytes: Uint8Array }[];
}

/**
 * A package as the bytes of a ZIP file; the same contents give the same bytes. Two editions may share a text or a
 * termbase when its bytes are the same.
 *
 * @throws Error when two different files would have one name
 */
export async function pack({ editions, termbases = [] }: PackageContents): Promise<Uint8Array> {
  const files = new Map<string, Uint8Array>();
  const add = (path: string, bytes: Uint8Array): string => {
    const known = files.get(path);
    if (known && !sameBytes(known, bytes)) throw new Error(`Two different files would be ${path}.`);
    files.set(path, bytes);
    return path;
  };
  const listed = editions.map(
    ({ slug, files: { source, target, alignment }, warnings = [], edition, notes, decisions }): ManifestEdition => ({
      slug,
      ...(warnings.length > 0 ? { warnings: [...warnings] } : {}),
      source: add(source.path, source.bytes),
      target: add(target.path, target.bytes),
      alignment: add(alignment.path, alignment.bytes),
      ...(edition === undefined ? {} : { edition: add(`editions/${slug}.json`, edition) }),
      ...(notes === undefined ? {} : { notes: add(`notes/${slug}.json`, json(notes)) }),
      ...(decisions === undefined ? {} : { decisions: add(`decisions/${slug}.json`, json(decisions)) }),
    }),
  );
  const bases = termbases.map(({ name, bytes }) => add(`terminology/${name}`, bytes));
  const paths = [...files.keys()].sort();
  const hashes: PackageManifest['files'] = {};
  for (const path of paths) hashes[path] = { bytes: files.get(path)!.length, sha256: await sha256(files.get(path)!) };
  const manifest: PackageManifest = {
    format: 'cotejo-package',
    version: VERSION,
    editions: listed,
    termbases: bases,
    files: hashes,
  };
  const entries = paths.map((name): ExportFile => ({ name, mediaType: '', bytes: files.get(name)! }));
  return zipFiles([{ name: MANIFEST, mediaType: 'application/json', bytes: json(manifest) }, ...entries]);
}

const json = (value: unknown): Uint8Array => new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, index) => byte === b[index]);
