/** Reads the files that a person gave: one with both languages, one for each, or several that are chapters. */
import type { Draft, DraftLinks, Imported } from '../../formats/draft.js';
import { DEFAULT_LIMITS, type SourceFile } from '../../formats/format.js';
import { joinByLanguage } from '../../formats/join.js';
import { megabytes, type Problem } from '../../formats/problems.js';
import { readDocument } from '../../formats/read.js';
import { nextTask } from '../../text/pace.js';

/** What the files hold. */
export interface FilesRead {
  /** In the order in which the files give them; one for each language. */
  drafts: Draft[];
  /** Links between the two drafts, where a file gives them. */
  links?: DraftLinks;
  problems: Problem[];
  /** Names of the formats that were recognised. */
  formats: string[];
  /** True for a package, where that is to be opened as a library: with what was made of its editions. */
  isLibrary?: boolean;
}

/** What one of the files holds. */
export interface FileRead extends Pick<Imported, 'drafts' | 'links' | 'problems'> {
  /** Id and name of its format; absent when it was not recognised. */
  format?: { id: string; name: string };
}

/** Reads some of the files, by their indices, and gives what each holds. */
export type ReadSome = (indices: readonly number[], progress: (share: number) => void) => Promise<FileRead[]>;

/** How files are to be read. */
export interface FilesOptions {
  /** Those that are likely. */
  languages: string[];
  /** Whether a package is to be opened as a library. */
  packages?: boolean;
  /** Reads a part of the files at the same time, where there is someone to do so. */
  beside?: ReadSome;
}

/**
 * Reads the files. One that holds two texts, or joins the others as their alignment, counts alone; otherwise files of one
 * language are the chapters of one text, in their order.
 */
export async function readFiles(
  files: readonly File[],
  { languages, packages, beside }: FilesOptions,
  progress: (share: number) => void,
): Promise<FilesRead> {
  const problems: Problem[] = [];
  const sources = await load(files, problems);
  const formats = new Set<string>();
  const drafts: Draft[] = [];
  for (const read of await readAll(sources, { languages, beside }, progress)) {
    if (read.format) formats.add(read.format.name);
    if (read.format?.id === 'package' && ((packages && sources.length === 1) || read.drafts.length !== 2))
      return { drafts: [], problems: [], formats: [...formats], isLibrary: true };
    if (read.drafts.length > 1) {
      const [links] = read.links ?? [];
      const all = [...problems, ...read.problems];
      return { drafts: read.drafts, problems: all, formats: [...formats], ...(links && { links }) };
    }
    problems.push(...read.problems);
    drafts.push(...read.drafts);
  }
  return { drafts: joinByLanguage(drafts), problems, formats: [...formats] };
}

/** Reads some of the files, one after the other. @param indices - Of `files`. */
export async function readSome(
  files: readonly File[],
  indices: readonly number[],
  languages: string[],
  progress: (share: number) => void,
): Promise<FileRead[]> {
  return readSources(await load(files, []), indices, languages, progress);
}

async function readAll(
  sources: readonly SourceFile[],
  { languages, beside }: FilesOptions,
  progress: (share: number) => void,
): Promise<FileRead[]> {
  const all = sources.map((_, index) => index);
  const here = (indices: readonly number[], told: (share: number) => void): Promise<FileRead[]> =>
    readSources(sources, indices, languages, told);
  const [mine, theirs] = beside ? halves(sources) : [all, []];
  if (!beside || theirs.length === 0) return here(all, progress);
  const shares = [0, 0];
  const tell = (which: 0 | 1, part: readonly number[]) => (share: number) => {
    shares[which] = (share * part.length) / sources.length;
    progress(shares[0] + shares[1]);
  };
  const other = beside(theirs, tell(1, theirs)).catch(() => null);
  const first = await here(mine, tell(0, mine));
  // Who could not help is not missed.
  const second = (await other) ?? (await here(theirs, tell(1, theirs)));
  const reads: FileRead[] = [];
  mine.forEach((index, at) => (reads[index] = first[at]));
  theirs.forEach((index, at) => (reads[index] = second[at]));
  return reads;
}

async function readSources(
  sources: readonly SourceFile[],
  indices: readonly number[],
  languages: string[],
  progress: (share: number) => void,
): Promise<FileRead[]> {
  const reads: FileRead[] = [];
  for (const [at, index] of indices.entries()) {
    const { name, bytes } = sources[index];
    const companions = sources
      .filter((_, other) => other !== index)
      .map((file) => ({ ...file, bytes: file.bytes.slice() }));
    const part = (share: number): void => progress((at + share) / indices.length);
    const { format, ...read } = await readDocument(name, bytes, {
      languages,
      companions,
      progress: part,
      pause: nextTask,
    });
    reads.push({ ...read, ...(format && { format: { id: format.id, name: format.name } }) });
  }
  return reads;
}

/** The files in two parts that take about as long, each in its order. */
function halves(sources: readonly SourceFile[]): [number[], number[]] {
  const parts: [number[], number[]] = [[], []];
  const bytes = [0, 0];
  const bySize = [...sources.keys()].sort((a, b) => sources[b].bytes.length - sources[a].bytes.length);
  for (const index of bySize) {
    const lighter = bytes[0] <= bytes[1] ? 0 : 1;
    parts[lighter].push(index);
    bytes[lighter] += sources[index].bytes.length;
  }
  for (const part of parts) part.sort((a, b) => a - b);
  return parts;
}

async function load(files: readonly File[], problems: Problem[]): Promise<SourceFile[]> {
  const sources: SourceFile[] = [];
  for (const file of files) {
    const { name, size } = file;
    if (size <= DEFAULT_LIMITS.fileBytes) {
      sources.push({ name, bytes: new Uint8Array(await file.arrayBuffer()) });
      continue;
    }
    const parameters = { size: megabytes(size), limit: megabytes(DEFAULT_LIMITS.fileBytes) };
    problems.push({ code: 'file-too-large', file: name, parameters, severity: 'error' });
  }
  return sources;
}
