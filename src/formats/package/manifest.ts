import { parseJson } from '../edition-schema.js';
import { Unreadable } from '../problems.js';

/** Name of the manifest in the package. */
export const MANIFEST = 'cotejo-package.json';

/** The version that is written, and the only one that is read so far. */
export const VERSION = 1;

/** The manifest of a package. Paths are those in the package, with slashes. */
export interface PackageManifest {
  format: 'cotejo-package';
  version: typeof VERSION;
  editions: ManifestEdition[];
  termbases: string[];
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
}

/** Reads a manifest. Throws `Unreadable` where it is none, or of a version that is not known. */
export function parseManifest(bytes: Uint8Array): PackageManifest {
  const value = parseJson(bytes, MANIFEST) as PackageManifest | null;
  const fail = (reason: string): never => {
    throw new Unreadable('xml-schema', { format: 'cotejo-package', reason });
  };
  if (value === null || typeof value !== 'object' || value.format !== 'cotejo-package') return fail('format');
  if (value.version !== VERSION) {
    throw new Unreadable('version-newer', {
      part: MANIFEST,
      version: String(value.version).slice(0, 20),
      known: VERSION,
    });
  }
  if (!Array.isArray(value.editions) || !value.editions.every(isEdition)) fail('editions');
  if (!Array.isArray(value.termbases) || !value.termbases.every(isString)) fail('termbases');
  if (value.files === null || typeof value.files !== 'object' || Array.isArray(value.files)) fail('files');
  if (!Object.values(value.files).every((file) => file && isString(file.sha256) && typeof file.bytes === 'number'))
    fail('files');
  return value;
}

const isString = (value: unknown): value is string => typeof value === 'string';

const isEdition = (value: ManifestEdition | null): boolean =>
  value !== null &&
  typeof value === 'object' &&
  isString(value.slug) &&
  /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value.slug) &&
  [value.source, value.target, value.alignment].every(isString) &&
  [value.edition, value.notes, value.decisions].every((path) => path === undefined || isString(path));
