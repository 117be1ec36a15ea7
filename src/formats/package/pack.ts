import { sha256 } from '../../text/sha256.js';
import type { ExportFile } from '../export/types.js';
import { zipFiles } from '../export/zip.js';
import type { EditionFiles } from './edition-files.js';
import { MANIFEST, type ManifestEdition, type ManifestOther, type PackageManifest } from './manifest.js';

/** What was made of an edition: any JSON values; left out where undefined. */
export interface PackedOther {
  slug: string;
  notes?: unknown;
  decisions?: unknown;
  history?: unknown;
}

/** An edition of a package. */
export interface PackedEdition extends PackedOther {
  files: EditionFiles;
  /** Said of the edition in the manifest: that words of it are a reconstruction, in both languages. */
  warnings?: readonly { language: string; words: string }[];
  /** The edition's own bytes, where Markdown cannot hold a text of it exactly. */
  edition?: Uint8Array;
}

/** All that goes into a package. */
export interface PackageContents {
  editions: readonly PackedEdition[];
  /** Termbases in TBX, by the name of their file. */
  termbases?: readonly { name: string; bytes: Uint8Array }[];
  /** What was made of editions that are not in the package. */
  others?: readonly PackedOther[];
  /** The changes that led to the termbases: any JSON value. */
  changes?: unknown;
  /** A copy file of whatever else there is. */
  records?: unknown;
}

/**
 * A package as the bytes of a ZIP file; the same contents give the same bytes. Two editions may share a text or a
 * termbase when its bytes are the same.
 *
 * @throws Error when two different files would have one name
 */
export async function pack(contents: PackageContents): Promise<Uint8Array> {
  const { editions, termbases = [], others = [], changes, records } = contents;
  const files = new Map<string, Uint8Array>();
  const add = (path: string, bytes: Uint8Array): string => {
    const known = files.get(path);
    if (known && !sameBytes(known, bytes)) throw new Error(`Two different files would be ${path}.`);
    files.set(path, bytes);
    return path;
  };
  const addJson = (path: string, value: unknown): string => add(path, json(value));
  const made = ({ slug, notes, decisions, history }: PackedOther): Omit<ManifestOther, 'slug'> => ({
    ...(notes === undefined ? {} : { notes: addJson(`notes/${slug}.json`, notes) }),
    ...(decisions === undefined ? {} : { decisions: addJson(`decisions/${slug}.json`, decisions) }),
    ...(history === undefined ? {} : { history: addJson(`history/${slug}.json`, history) }),
  });
  const listed = editions.map(
    ({ slug, files: { source, target, alignment }, warnings = [], edition, ...more }): ManifestEdition => ({
      slug,
      ...(warnings.length > 0 ? { warnings: [...warnings] } : {}),
      source: add(source.path, source.bytes),
      target: add(target.path, target.bytes),
      alignment: add(alignment.path, alignment.bytes),
      ...(edition === undefined ? {} : { edition: add(`editions/${slug}.json`, edition) }),
      ...made({ slug, ...more }),
    }),
  );
  const beside = others.map((other): ManifestOther => ({ slug: other.slug, ...made(other) }));
  const bases = termbases.map(({ name, bytes }) => add(`terminology/${name}`, bytes));
  const parts: Pick<PackageManifest, 'others' | 'changes' | 'records'> = {
    ...(beside.length > 0 ? { others: beside } : {}),
    ...(changes === undefined ? {} : { changes: addJson('history/termbases.changes.json', changes) }),
    ...(records === undefined ? {} : { records: addJson('records/records.json', records) }),
  };
  // What an earlier Cotejo can read whole is written for it, too.
  const isNew = Object.keys(parts).length > 0 || listed.some(({ history }) => history !== undefined);
  const paths = [...files.keys()].sort();
  const hashes: PackageManifest['files'] = {};
  for (const path of paths) hashes[path] = { bytes: files.get(path)!.length, sha256: await sha256(files.get(path)!) };
  const manifest: PackageManifest = {
    format: 'cotejo-package',
    version: isNew ? 2 : 1,
    editions: listed,
    termbases: bases,
    ...parts,
    files: hashes,
  };
  const entries = paths.map((name): ExportFile => ({ name, mediaType: '', bytes: files.get(name)! }));
  return zipFiles([{ name: MANIFEST, mediaType: 'application/json', bytes: json(manifest) }, ...entries]);
}

const json = (value: unknown): Uint8Array => new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, index) => byte === b[index]);
