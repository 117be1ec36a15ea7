import { parseJson } from '../edition-schema.js';
import { Unreadable } from '../problems.js';

/** Name of the manifest in the package. */
export const MANIFEST = 'cotejo-package.json';

/** The highest version that is read. Version 2 has what version 1 has no place for: history, changes, other records. */
export const VERSION = 2;

/** The manifest of a package. Paths are those in the package, with slashes. */
export interface PackageManifest {
  format: 'cotejo-package';
  version: 1 | 2;
  editions: ManifestEdition[];
  /** Since version 2: what was made of editions that are not in the package. */
  others?: ManifestOther[];
  termbases: string[];
  /** Since version 2: the changes that led to these termbases, as a reader made them. */
  changes?: string;
  /** Since version 2: whatever else a reader's database holds, as a copy file. */
  records?: string;
  /** Size and SHA-256 (lower-case hexadecimal) of every file but the manifest itself. */
  files: Record<string, { bytes: number; sha256: string }>;
}

/** An edition of a package: the paths of its files. */
export interface ManifestEdition {
  slug: string;
  /** For whoever opens the package by hand. */
  warnings?: { language: string; words: string }[];
  source: string;
  target: string;
  alignment: string;
  /** The edition itself, where Markdown cannot hold a text of it exactly. */
  edition?: string;
  notes?: string;
  decisions?: string;
  /** Since version 2: what was done to the words and to the links. */
  history?: string;
}

/** What was made of an edition that could not be packed: the paths of its files. */
export type ManifestOther = Pick<ManifestEdition, 'slug' | 'notes' | 'decisions' | 'history'>;

/** Reads a manifest. Throws `Unreadable` where it is none, or of a version that is not known. */
export function parseManifest(bytes: Uint8Array): PackageManifest {
  const value = parseJson(bytes, MANIFEST) as PackageManifest | null;
  const fail = (reason: string): never => {
    throw new Unreadable('xml-schema', { format: 'cotejo-package', reason });
  };
  if (value === null || typeof value !== 'object' || value.format !== 'cotejo-package') return fail('format');
  if (value.version !== 1 && value.version !== 2) {
    throw new Unreadable('version-newer', {
      part: MANIFEST,
      version: String(value.version).slice(0, 20),
      known: VERSION,
    });
  }
  if (!Array.isArray(value.editions) || !value.editions.every(isEdition)) fail('editions');
  if (value.others !== undefined && !(Array.isArray(value.others) && value.others.every(isOther))) fail('others');
  if (!Array.isArray(value.termbases) || !value.termbases.every(isString)) fail('termbases');
  if (![value.changes, value.records].every(isOptional)) fail('records');
  if (value.files === null || typeof value.files !== 'object' || Array.isArray(value.files)) fail('files');
  if (!Object.values(value.files).every((file) => file && isString(file.sha256) && typeof file.bytes === 'number'))
    fail('files');
  return value;
}

const isString = (value: unknown): value is string => typeof value === 'string';

const isOptional = (value: unknown): boolean => value === undefined || isString(value);

/** A name, and beside it what may belong to any edition. */
const isOther = (value: ManifestOther | null): boolean =>
  value !== null &&
  typeof value === 'object' &&
  isString(value.slug) &&
  /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value.slug) &&
  [value.notes, value.decisions, value.history].every(isOptional);

const isEdition = (value: ManifestEdition | null): boolean =>
  isOther(value) && [value!.source, value!.target, value!.alignment].every(isString) && isOptional(value!.edition);
