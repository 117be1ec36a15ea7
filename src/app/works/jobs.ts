/** What the worker of one's own library does. Nothing is stored here; nothing touches the page. */
import { loadLexicon } from '../../alignment/align/lexicon.js';
import { alignTexts } from '../../alignment/align/texts.js';
import { checkAlignment } from '../../alignment/check.js';
import type { Alignment } from '../../alignment/model.js';
import { readAlignment } from '../../alignment/read.js';
import { writeAlignment } from '../../alignment/write.js';
import { buildEdition, packEdition } from '../../edition/build.js';
import type { Edition } from '../../edition/model.js';
import { createWords } from '../../edition/words.js';
import { replaceWords } from '../../elements/works/draft-edits.js';
import { adopt, type Adopted, type Existing } from '../../formats/adopt.js';
import type { Draft, DraftLinks } from '../../formats/draft.js';
import { exportEdition } from '../../formats/export.js';
import { DEFAULT_LIMITS } from '../../formats/format.js';
import { zipFiles } from '../../formats/export/zip.js';
import { pack, packedEdition, unpack, type PackedEdition } from '../../formats/package.js';
import { Unreadable, megabytes, type Problem } from '../../formats/problems.js';
import rowWords from '../../i18n/rows.json';
import { isError, type Side } from '../../text/finding.js';
import { parseText } from '../../text/markdown.js';
import type { Provenance, TextMeta } from '../../text/model.js';
import { makeWritable } from '../../text/writable.js';
import { writeText } from '../../text/write-markdown.js';
import type { MadeEdition, WorkFiles } from './model.js';
import { readFiles, type FilesRead } from './read-files.js';

/** What a text or its description is changed to. */
export interface TextChangeRequest {
  side: Side;
  /** Entries of the front matter; an empty string takes one away. */
  meta?: Partial<TextMeta>;
  /** New words of one block. */
  block?: { id: string; words: string };
}

/** An edition or library as a file to be handed to the reader. */
export interface MadeFile {
  name: string;
  mediaType: string;
  bytes: Uint8Array;
}

/** A work to be packed: the edition as the reader sees it, its files where they say the same, and decisions. */
export interface PackRequest {
  edition: Edition;
  files?: WorkFiles;
  decisions?: unknown[];
}

/** What is asked of the worker. */
export type WorksRequest =
  | { ask: 'read'; files: readonly File[]; languages: string[] }
  | {
      ask: 'adopt';
      slug: string;
      drafts: Draft[];
      links?: DraftLinks;
      provenance?: Provenance;
      /** What is there already: the files of a work, or a shipped edition. */
      before?: WorkFiles | Edition;
      at: string;
    }
  | { ask: 'build'; slug: string; files: WorkFiles }
  | { ask: 'change'; slug: string; files: WorkFiles; change: TextChangeRequest; at: string }
  | { ask: 'copy'; from: Edition | WorkFiles; slug: string }
  | { ask: 'export'; edition: Edition; format: string; level: 'block' | 'sentence' }
  | { ask: 'pack'; works: PackRequest[] }
  | { ask: 'unpack'; file: File };

/** A text that was adopted, ready to be kept, unless there are errors. */
export interface AdoptedWork extends Pick<Adopted, 'problems' | 'changes' | 'stale' | 'looksAligned'> {
  /** Absent when it could not be made. */
  made?: MadeEdition & { files: WorkFiles };
  /** What the checks object to, in words. */
  objections: string[];
}

/** An edition of a package that was opened. */
export interface UnpackedWork {
  slug: string;
  /** Absent when it could not be built; `objections` say why. */
  made?: MadeEdition & { files: WorkFiles };
  decisions?: unknown;
  objections: string[];
}

/** What the worker answers to each. */
export interface WorksAnswers {
  read: FilesRead;
  adopt: AdoptedWork;
  build: MadeEdition;
  change: MadeEdition & { files: WorkFiles; before?: string };
  copy: MadeEdition & { files: WorkFiles };
  export: { file: MadeFile; losses: Problem[] };
  pack: MadeFile;
  unpack: { works: UnpackedWork[]; problems: Problem[] };
}

const words = createWords(rowWords);

/** Does what is asked. @param progress - Told the share of the work that is done, 0-1. */
export async function doJob(
  request: WorksRequest,
  progress: (share: number) => void,
): Promise<WorksAnswers[WorksRequest['ask']]> {
  switch (request.ask) {
    case 'read':
      return readFiles(request.files, request.languages, progress);
    case 'adopt':
      return adoptDrafts(request, progress);
    case 'build':
      return build(request.slug, await parse(request.files));
    case 'change':
      return change(request, progress);
    case 'copy':
      return copy(request.from, request.slug);
    case 'export':
      return exportAs(request);
    case 'pack':
      return packAll(request.works, progress);
    case 'unpack':
      return unpackAll(request.file, progress);
  }
}

/** The files of a work as data. */
type Parsed = Required<Existing>;

async function adoptDrafts(
  { slug, drafts, links, provenance, before, at }: Extract<WorksRequest, { ask: 'adopt' }>,
  progress: (share: number) => void,
): Promise<AdoptedWork> {
  const beforeFiles = before && (isEdition(before) ? await filesOf(before) : before);
  const existing = beforeFiles && (await parse(beforeFiles));
  const options = { slug, existing, links: links ? [links] : undefined, provenance, by: 'Cotejo', at, progress };
  const adopted = await adopt(drafts, options);
  const { problems, changes, stale, looksAligned, findings, files, edition, source, target } = adopted;
  const objections = findings.filter(isError).map(({ message }) => message);
  const result = { problems, changes, stale, looksAligned, objections };
  if (!edition || !source || !target) return result;
  const find = (path: string, former?: string) => ({
    path,
    text: files.find((file) => file.path === path)?.content ?? former ?? '',
  });
  return {
    ...result,
    made: {
      ...(await packEdition(edition)),
      files: {
        source: find(source.file, beforeFiles?.source.text),
        target: find(target.file, beforeFiles?.target.text),
        alignment: find(`alignment/${slug}.json`),
      },
    },
  };
}

const isEdition = (value: WorkFiles | Edition): value is Edition => 'format' in value;

/** The files that an edition can be built from. */
async function filesOf(edition: Edition): Promise<WorkFiles> {
  const { source, target, alignment } = (await packedEdition(edition, { words })).files;
  const decode = ({ path, bytes }: { path: string; bytes: Uint8Array }) => ({
    path,
    text: new TextDecoder().decode(bytes),
  });
  return { source: decode(source), target: decode(target), alignment: decode(alignment) };
}

async function parse({ source, target, alignment }: WorkFiles): Promise<Parsed> {
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  const texts = {
    source: (await parseText(encode(source.text), source.path, { side: 'source' })).text,
    target: (await parseText(encode(target.text), target.path, { side: 'target' })).text,
  };
  const read = readAlignment(encode(alignment.text), alignment.path);
  if (!read.alignment) throw new Error(read.findings[0]?.message ?? alignment.path);
  return { ...texts, alignment: read.alignment };
}

/** Checks the three and builds their edition. @throws Error with what the checks object to */
async function build(slug: string, { source, target, alignment }: Parsed): Promise<MadeEdition> {
  const placeOf = () => ({ line: 1, col: 1 });
  const findings = checkAlignment({ alignment, file: `alignment/${slug}.json`, slug, source, target, placeOf });
  const error = findings.find(isError);
  if (error) throw new Error(error.message);
  return packEdition(buildEdition(slug, source, target, alignment));
}

/** Changes words or description of one text. Links that a person reviewed stay; those of Cotejo are made anew. */
async function change(
  { slug, files, change: { side, meta, block }, at }: Extract<WorksRequest, { ask: 'change' }>,
  progress: (share: number) => void,
): Promise<WorksAnswers['change']> {
  const parsed = await parse(files);
  const text = parsed[side];
  const before = block && text.blocks.find(({ id }) => id === block.id)?.text;
  const blocks = text.blocks.map((each) =>
    each.id === block?.id ? makeWritable(replaceWords(each, block.words)).block : each,
  );
  const markdown = writeText(withMeta(text.meta, meta), blocks);
  const changed = await parseText(new TextEncoder().encode(markdown), text.file, { side });
  const wrong = changed.findings.find(isError);
  if (wrong) throw new Error(wrong.message);
  const now: Parsed = { ...parsed, [side]: changed.text };
  if (block) now.alignment = await realign(now, at, progress);
  const made = await build(slug, now);
  const written: WorkFiles = {
    ...files,
    [side]: { path: text.file, text: markdown },
    alignment: { path: files.alignment.path, text: writeAlignment(now.alignment) },
  };
  return { ...made, files: written, ...(before === undefined ? {} : { before }) };
}

function withMeta(meta: TextMeta, change: Partial<TextMeta> = {}): TextMeta {
  const next: Record<string, unknown> = { ...meta, ...change };
  for (const [key, value] of Object.entries(next)) if (value === '') delete next[key];
  return { ...(next as unknown as TextMeta), title: change.title?.trim() || meta.title };
}

async function realign(
  { source, target, alignment }: Parsed,
  at: string,
  onProgress: (share: number) => void,
): Promise<Alignment> {
  const lexicon = await loadLexicon(source.meta.language, target.meta.language);
  return (await alignTexts(source, target, { lexicon, existing: alignment, by: 'Cotejo', at, onProgress })).alignment;
}

/** The same work under another name. */
async function copy(from: Edition | WorkFiles, slug: string): Promise<WorksAnswers['copy']> {
  const files = isEdition(from) ? await filesOf(from) : from;
  const path = ({ path: old }: { path: string }): string => old.replace(/[^/]+(?=\.\w+$)/, slug);
  const [a, b] = [path(files.source), path(files.target)];
  const paths = { source: a, target: a === b ? b.replace(/\.md$/, '-2.md') : b };
  const texts: WorkFiles = {
    source: { path: paths.source, text: files.source.text },
    target: { path: paths.target, text: files.target.text },
    alignment: { path: `alignment/${slug}.json`, text: files.alignment.text },
  };
  const parsed = await parse(texts);
  const side = (name: Side): Alignment[Side] => ({ ...parsed.alignment[name], file: paths[name] });
  parsed.alignment = { ...parsed.alignment, source: side('source'), target: side('target') };
  texts.alignment.text = writeAlignment(parsed.alignment);
  return { ...(await build(slug, parsed)), files: texts };
}

async function exportAs({
  edition,
  format,
  level,
}: Extract<WorksRequest, { ask: 'export' }>): Promise<WorksAnswers['export']> {
  const { files, losses } = await exportEdition(edition, format, { words, level });
  const [first] = files;
  const base = first.name.replace(/^.*\//, '');
  if (files.length === 1) return { file: { ...first, name: base }, losses };
  const name = `${edition.slug}.${format}.zip`;
  return { file: { name, mediaType: 'application/zip', bytes: zipFiles(files) }, losses };
}

/** All works in one package. Files of two works never share a path: each bears its work's name. */
async function packAll(works: PackRequest[], progress: (share: number) => void): Promise<MadeFile> {
  const editions: PackedEdition[] = [];
  for (const [index, { edition, files, decisions }] of works.entries()) {
    const encode = (text: string | undefined): Uint8Array | undefined =>
      text === undefined ? undefined : new TextEncoder().encode(text);
    const given = {
      source: encode(files?.source.text),
      target: encode(files?.target.text),
      alignment: encode(files?.alignment.text),
    };
    const extras = { files: given, ...(decisions?.length ? { decisions } : {}) };
    editions.push(await packedEdition(edition, { words, extras }));
    progress((index + 1) / works.length);
  }
  const bytes = await pack({ editions });
  return { name: 'cotejo-library.zip', mediaType: 'application/zip', bytes };
}

async function unpackAll(file: File, progress: (share: number) => void): Promise<WorksAnswers['unpack']> {
  const works: UnpackedWork[] = [];
  try {
    if (file.size > DEFAULT_LIMITS.fileBytes)
      throw new Unreadable('file-too-large', {
        size: megabytes(file.size),
        limit: megabytes(DEFAULT_LIMITS.fileBytes),
      });
    const bytes = new Uint8Array(await file.arrayBuffer());
    const unpacked = await unpack({ name: file.name, bytes }, { progress });
    for (const { slug, source, target, alignment } of unpacked.manifest.editions) {
      const read = (path: string) => ({ path, text: new TextDecoder().decode(unpacked.files.get(path)) });
      const files: WorkFiles = { source: read(source), target: read(target), alignment: read(alignment) };
      const decisions = unpacked.decisions.get(slug);
      try {
        const made = { ...(await build(slug, await parse(files))), files };
        works.push({ slug, made, objections: [], ...(decisions === undefined ? {} : { decisions }) });
      } catch (error) {
        works.push({ slug, objections: [(error as Error).message] });
      }
    }
    return { works, problems: unpacked.problems };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const { code, parameters, line } = error;
    const problem: Problem = { code, file: file.name, parameters, severity: 'error', ...(line && { line }) };
    return { works: [], problems: [problem] };
  }
}
