/** Reads the files that a person gave: one with both languages, one for each, or several that are chapters. */
import type { Draft, DraftLinks } from '../../formats/draft.js';
import { DEFAULT_LIMITS, type SourceFile } from '../../formats/format.js';
import { joinDrafts } from '../../formats/join.js';
import { megabytes, type Problem } from '../../formats/problems.js';
import { readDocument } from '../../formats/read.js';

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

/**
 * Reads the files in their order. A file that holds two texts, or joins the others as their alignment, counts alone;
 * otherwise files of one language are the chapters of one text.
 *
 * @param languages - Those that are likely. @param packages - Whether a package is to be opened as a library.
 */
export async function readFiles(
  files: readonly File[],
  { languages, packages }: { languages: string[]; packages: boolean },
  progress: (share: number) => void,
): Promise<FilesRead> {
  const problems: Problem[] = [];
  const formats = new Set<string>();
  const sources = await load(files, problems);
  const drafts: Draft[] = [];
  for (const [index, { name, bytes }] of sources.entries()) {
    const companions = sources.filter((_, at) => at !== index).map((file) => ({ ...file, bytes: file.bytes.slice() }));
    const part = (share: number): void => progress((index + share) / sources.length);
    const read = await readDocument(name, bytes, { languages, companions, progress: part });
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
  return { drafts: byLanguage(drafts), problems, formats: [...formats] };
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

/** The language that a draft says it is in, or looks like. */
export const languageOf = ({ meta, language }: Draft): string =>
  meta.language && meta.language !== 'und' ? meta.language : language.code;

function byLanguage(drafts: Draft[]): Draft[] {
  const groups = new Map<string, Draft[]>();
  drafts.forEach((draft, index) => {
    const code = languageOf(draft).split('-')[0];
    // Two files of an unknown language, or just two of one, are more likely two texts than two chapters.
    const key = code === 'und' || drafts.length === 2 ? `${code}/${index}` : code;
    groups.set(key, [...(groups.get(key) ?? []), draft]);
  });
  return [...groups.values()].map((group) => joinDrafts(group));
}
