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
  problems: Problem[];
}

/** What a path of a package may be: in one of its folders, without tricks. */
const PATH =
  /^(?:texts\/[A-Za-z0-9-]{1,40}|alignment|terminology|editions|notes|decisions)\/[\p{L}\p{N}][\p{L}\p{N}._ -]{0,150}$/u;

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
function checkReferences({ editions, termbases }: PackageManifest, files: ReadonlyMap<string, Uint8Array>): void {
  const named = editions.flatMap(({ source, target, alignment, edition, notes, decisions }) => [
    source,
    target,
    alignment,
    edition,
    notes,
    decisions,
  ]);
  for (const path of [...named, ...termbases]) {
    if (path !== undefined && !files.has(path)) throw new Unreadable('part-missing', { part: path.slice(0, 200) });
  }
}

function readValues(
  { editions }: PackageManifest,
  files: ReadonlyMap<string, Uint8Array>,
): Pick<Unpacked, 'notes' | 'decisions'> {
  const notes = new Map<string, unknown>();
  const decisions = new Map<string, unknown>();
  for (const edition of editions) {
    if (edition.notes !== undefined) notes.set(edition.slug, parseJson(files.get(edition.notes)!, edition.notes));
    if (edition.decisions !== undefined)
      decisions.set(edition.slug, parseJson(files.get(edition.decisions)!, edition.decisions));
  }
  return { notes, decisions };
}
