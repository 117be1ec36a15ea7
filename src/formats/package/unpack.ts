import { sha256 } from '../../text/sha256.js';
import { parseJson } from '../edition-schema.js';
import type { ReadContext, SourceFile } from '../format.js';
import { createPace } from '../pace.js';
import { Problems, Unreadable, type Problem } from '../problems.js';
import { openZip } from '../zip.js';
import { MANIFEST, parseManifest, type PackageManifest } from './manifest.js';

/** A package whose files are all there and what the manifest says they are. */
export interface Unpacked {
  manifest: PackageManifest;
  /** By path. */
  files: ReadonlyMap<string, Uint8Array>;
  /** Notes and decisions by slug, as they were packed. */
  notes: ReadonlyMap<string, unknown>;
  decisions: ReadonlyMap<string, unknown>;
  /** What was done to words and links, by slug; the changes of the termbases; a copy file of whatever else there is. */
  history: ReadonlyMap<string, unknown>;
  changes?: unknown;
  records?: unknown;
  problems: Problem[];
}

/** What a path of a package may be: in one of its folders, without tricks. */
const PATH =
  /^(?:texts\/[A-Za-z0-9-]{1,40}|alignment|terminology|editions|notes|decisions|history|records)\/[\p{L}\p{N}][\p{L}\p{N}._ -]{0,150}$/u;

/**
 * Opens a package. Throws `Unreadable`, and nothing of the package is used, when it is damaged or made to do harm: paths
 * out of it, links, too much to unpack, a file that is missing or not what the manifest says.
 */
export async function unpack(file: SourceFile, context: ReadContext): Promise<Unpacked> {
  const problems = new Problems(file.name);
  const pace = createPace(context);
  const zip = openZip(file.bytes, pace.limits);
  const head = await zip.read(MANIFEST, pace);
  if (!head) throw new Unreadable('part-missing', { part: MANIFEST });
  const manifest = parseManifest(head);
  const files = new Map<string, Uint8Array>();
  const listed = Object.keys(manifest.files);
  for (const [index, path] of listed.entries()) {
    await pace.step((0.5 * index) / listed.length);
    if (!PATH.test(path)) throw new Unreadable('zip-path', { part: path.slice(0, 200) });
    const bytes = await zip.read(path, pace);
    if (!bytes) throw new Unreadable('part-missing', { part: path });
    const stated = manifest.files[path];
    if (bytes.length !== stated.bytes || (await sha256(bytes)) !== stated.sha256)
      throw new Unreadable('hash-wrong', { part: path });
    files.set(path, bytes);
  }
  for (const name of zip.entries.keys())
    if (name !== MANIFEST && !files.has(name)) problems.add('part-unlisted', 'warning', { part: name.slice(0, 200) });
  checkReferences(manifest, files);
  return { manifest, files, ...readValues(manifest, files), problems: problems.list };
}

/** Every file that the manifest speaks of must be one that it lists. */
function checkReferences(manifest: PackageManifest, files: ReadonlyMap<string, Uint8Array>): void {
  const { editions, others = [], termbases, changes, records } = manifest;
  const named = [
    ...editions.flatMap(({ source, target, alignment, edition }) => [source, target, alignment, edition]),
    ...[...editions, ...others].flatMap(({ notes, decisions, history }) => [notes, decisions, history]),
    ...termbases,
    changes,
    records,
  ];
  for (const path of named) {
    if (path !== undefined && !files.has(path)) throw new Unreadable('part-missing', { part: path.slice(0, 200) });
  }
}

function readValues(
  { editions, others = [], changes, records }: PackageManifest,
  files: ReadonlyMap<string, Uint8Array>,
): Pick<Unpacked, 'notes' | 'decisions' | 'history' | 'changes' | 'records'> {
  const read = (path: string): unknown => parseJson(files.get(path)!, path);
  const values = (part: 'notes' | 'decisions' | 'history'): Map<string, unknown> =>
    new Map(
      [...editions, ...others].flatMap(({ slug, [part]: path }) => (path === undefined ? [] : [[slug, read(path)]])),
    );
  return {
    notes: values('notes'),
    decisions: values('decisions'),
    history: values('history'),
    ...(changes === undefined ? {} : { changes: read(changes) }),
    ...(records === undefined ? {} : { records: read(records) }),
  };
}
