/** A library as a package: packing all that a reader made, and opening such a package. */
import type { Alignment } from '../../alignment/model.js';
import { writeAlignment } from '../../alignment/write.js';
import { rebuildAlignment } from '../../alignment/edit/rebuild.js';
import type { Edition } from '../../edition/model.js';
import { DEFAULT_LIMITS } from '../../formats/format.js';
import { pack, packedEdition, unpack, type PackedEdition, type Unpacked } from '../../formats/package.js';
import { Unreadable, megabytes, type Problem } from '../../formats/problems.js';
import type { TermbaseEdit } from '../../terminology/termbase/edits.js';
import type { TermsFile } from '../../terminology/terms-file.js';
import { build, encode, filesOf, parseFiles, words } from './build.js';
import { baseName, type GivenTermbase } from './given-terms.js';
import { readHistory, type HistoryFile } from './history.js';
import type { MadeFile } from './jobs.js';
import type { MadeEdition, WorkFiles } from './model.js';

/** What was made of one edition, whether it can be packed or not. */
export interface MadeOfEdition {
  slug: string;
  decisions?: unknown;
  history?: HistoryFile;
}

/** An edition to be packed. */
export interface PackRequest extends MadeOfEdition {
  /** Without corrections of its links. */
  edition: Edition;
  /** With them, where there are any. */
  corrected?: Edition;
  /** The files of a work of one's own. */
  files?: WorkFiles;
}

/** Changes to the termbases of some editions. */
export interface TermbaseChanges {
  /** What they are kept under. */
  key: string;
  edits: TermbaseEdit[];
}

/** All that a reader made. */
export interface LibraryParts {
  works: PackRequest[];
  others: MadeOfEdition[];
  changes: TermbaseChanges[];
  /** The termbases that can be written with the changes, and the names of their files. */
  termbases: { name: string; key: string; terms: TermsFile }[];
  /** A copy file of whatever else there is, as JSON. */
  records?: string;
}

/** `history/termbases.changes.json` of a package. */
interface ChangesFile {
  format: 'cotejo-termbase-changes';
  version: 1;
  termbases: TermbaseChanges[];
}

/** An edition of a package that was opened. */
export interface UnpackedWork {
  slug: string;
  /** Absent when it could not be built; `objections` say why. */
  made?: MadeEdition & { files: WorkFiles };
  objections: string[];
}

/** A package that was opened; nothing but problems when it could not be. */
export interface UnpackedLibrary {
  works: UnpackedWork[];
  decisions: { slug: string; decisions: unknown }[];
  history: Map<string, HistoryFile>;
  changes: TermbaseChanges[];
  /** Termbases that come without changes. */
  termbases: GivenTermbase[];
  /** A copy file, as JSON. */
  records?: string;
  /** Parts, or records in them, that are not what they should be, by their paths; everything else is used. */
  spoilt: string[];
  problems: Problem[];
}

/** All of a library in one package. Files of two works never share a path: each bears its work's name. */
export async function packAll(library: LibraryParts, progress: (share: number) => void): Promise<MadeFile> {
  const { works, others, changes, records } = library;
  const editions: PackedEdition[] = [];
  for (const [index, work] of works.entries()) {
    editions.push(await packOne(work));
    progress((index + 1) / (works.length + 1));
  }
  const file: ChangesFile = { format: 'cotejo-termbase-changes', version: 1, termbases: changes };
  const bytes = await pack({
    editions,
    others,
    termbases: await writeTermbases(library),
    ...(changes.length > 0 ? { changes: file } : {}),
    ...(records === undefined ? {} : { records: JSON.parse(records) as unknown }),
  });
  return { name: 'cotejo-library.zip', mediaType: 'application/zip', bytes };
}

/** The texts as they are; the alignment with the corrections, and without them in the history. */
async function packOne({ edition, corrected, files, decisions, history }: PackRequest): Promise<PackedEdition> {
  const given = files ?? (await filesOf(edition));
  const alignment = corrected ? await correctedFile(given, corrected) : given.alignment.text;
  const extras = {
    decisions,
    files: {
      source: encode(given.source.text),
      target: encode(given.target.text),
      alignment: encode(alignment),
    },
  };
  // An edition that Markdown cannot hold goes along as it is.
  const exact = files ? {} : { edition: (await packedEdition(corrected ?? edition, { words })).edition };
  const packed = await packedEdition(corrected ?? edition, { words, extras });
  return {
    ...packed,
    ...(exact.edition && { edition: exact.edition }),
    ...(history && { history: corrected ? { ...history, alignment: given.alignment.text } : history }),
  };
}

async function correctedFile({ source, target, alignment }: WorkFiles, corrected: Edition): Promise<string> {
  const { links, ...rest } = await rebuildAlignment(corrected, corrected.links);
  const before = JSON.parse(alignment.text) as Alignment;
  // A person's own links bear no sign of it in a file.
  const plain = links.map((link) => {
    const { corrected: _corrected, ...others } = link as typeof link & { corrected?: boolean };
    return others;
  });
  return writeAlignment({
    ...rest,
    source: { ...rest.source, file: source.path, sha256: before.source.sha256 },
    target: { ...rest.target, file: target.path, sha256: before.target.sha256 },
    links: plain,
  });
}

async function writeTermbases({ termbases, changes }: LibraryParts): Promise<{ name: string; bytes: Uint8Array }[]> {
  if (termbases.length === 0) return [];
  const { tbxOf } = await import('../../terminology/termbases.js');
  return termbases.map(({ name, key, terms }) => {
    const edits = changes.find((each) => each.key === key)?.edits ?? [];
    // Without changes a file goes out as it came in.
    const [first, ...more] = terms.termbases;
    return { name, bytes: encode(first && !more.length && !edits.length ? first.tbx : tbxOf(terms, edits)) };
  });
}

/** Opens a package. What cannot be used is in `objections` and `problems`. */
export async function unpackAll(file: File, progress: (share: number) => void): Promise<UnpackedLibrary> {
  try {
    if (file.size > DEFAULT_LIMITS.fileBytes)
      throw new Unreadable('file-too-large', {
        size: megabytes(file.size),
        limit: megabytes(DEFAULT_LIMITS.fileBytes),
      });
    const bytes = new Uint8Array(await file.arrayBuffer());
    return await readLibrary(await unpack({ name: file.name, bytes }, { progress }));
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const { code, parameters, line } = error;
    const problem: Problem = { code, file: file.name, parameters, severity: 'error', ...(line && { line }) };
    return {
      works: [],
      decisions: [],
      history: new Map(),
      changes: [],
      termbases: [],
      spoilt: [],
      problems: [problem],
    };
  }
}

async function readLibrary(unpacked: Unpacked): Promise<UnpackedLibrary> {
  const spoilt: string[] = [];
  const history = new Map<string, HistoryFile>();
  for (const [slug, value] of unpacked.history) {
    const read = readHistory(value);
    if (read) history.set(slug, read);
    if (!read || isCut(value, read)) spoilt.push(`history/${slug}.json`);
  }
  const works: UnpackedWork[] = [];
  for (const { slug, source, target, alignment } of unpacked.manifest.editions) {
    const read = (path: string) => ({ path, text: new TextDecoder().decode(unpacked.files.get(path)) });
    const files: WorkFiles = { source: read(source), target: read(target), alignment: read(alignment) };
    const base = history.get(slug)?.alignment;
    // Corrections are made again on the alignment as it was before them.
    if (base !== undefined && history.get(slug)!.own) files.alignment.text = base;
    works.push(await buildWork(slug, files));
  }
  const { records } = unpacked;
  const changes = readChanges(unpacked.changes);
  if (unpacked.changes !== undefined && !changes) spoilt.push('history/termbases.changes.json');
  return {
    works,
    decisions: [...unpacked.decisions].map(([slug, decisions]) => ({ slug, decisions })),
    history,
    changes: changes ?? [],
    termbases: await readTermbases(unpacked, changes ?? [], spoilt),
    spoilt,
    ...(records === undefined ? {} : { records: JSON.stringify(records) }),
    problems: unpacked.problems,
  };
}

async function buildWork(slug: string, files: WorkFiles): Promise<UnpackedWork> {
  try {
    return { slug, made: { ...(await build(slug, await parseFiles(files))), files }, objections: [] };
  } catch (error) {
    return { slug, objections: [(error as Error).message] };
  }
}

/** Whether something of a history was left out since it is no record of one. */
function isCut(value: unknown, { changes, corrections }: HistoryFile): boolean {
  const given = value as Partial<Record<'changes' | 'corrections', unknown>>;
  const count = (list: unknown): number => (Array.isArray(list) ? list.length : 0);
  return count(given.changes) > changes.length || count(given.corrections) > corrections.length;
}

/** The termbases of a package that no changes lead to; those that cannot be read are spoilt. */
async function readTermbases(
  { manifest, files }: Unpacked,
  changes: readonly TermbaseChanges[],
  spoilt: string[],
): Promise<GivenTermbase[]> {
  const covered = new Set(changes.flatMap(({ key }) => key.split(' ').map(baseName)));
  // Several termbases are written as one, which bears the name of an edition.
  const joined = changes.some(({ key }) => key.includes(' '));
  const names = new Set(manifest.editions.map(({ slug }) => `${slug}.tbx`));
  const wanted = manifest.termbases.filter((path) => {
    const name = baseName(path);
    return !covered.has(name) && !(name === 'own.tbx' && covered.has('own')) && !(joined && names.has(name));
  });
  if (wanted.length === 0) return [];
  const { readTermbase } = await import('../../terminology/termbase/read.js');
  return wanted.flatMap((path): GivenTermbase[] => {
    const { termbase } = readTermbase(files.get(path)!, path);
    if (!termbase) spoilt.push(path);
    return termbase ? [{ name: baseName(path), concepts: termbase.concepts }] : [];
  });
}

/** The changes of termbases, or undefined for anything else. */
function readChanges(value: unknown): TermbaseChanges[] | undefined {
  const file = value as Partial<ChangesFile> | null | undefined;
  if (file?.format !== 'cotejo-termbase-changes' || file.version !== 1 || !Array.isArray(file.termbases))
    return undefined;
  return file.termbases.filter(
    (each) => typeof each?.key === 'string' && each.key.length <= 1000 && Array.isArray(each.edits),
  );
}
