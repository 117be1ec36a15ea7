/** What the worker of one's own library does. Nothing is stored here; nothing touches the page. */
import type { Edition } from '../../edition/model.js';
import { packEdition } from '../../edition/build.js';
import { adopt, type Adopted } from '../../formats/adopt.js';
import type { Draft, DraftLinks } from '../../formats/draft.js';
import { exportEdition } from '../../formats/export.js';
import { zipFiles } from '../../formats/export/zip.js';
import type { Problem } from '../../formats/problems.js';
import { isError } from '../../text/finding.js';
import type { Provenance } from '../../text/model.js';
import { build, filesOf, isEdition, parseFiles, words } from './build.js';
import { change, copy, type ChangedWork, type ChangeRequest } from './change.js';
import type { MadeEdition, WorkFiles } from './model.js';
import { packAll, unpackAll, type LibraryParts, type UnpackedLibrary } from './package-jobs.js';
import { besideFor } from './beside.js';
import { readFiles, readSome, type FileRead, type FilesRead } from './read-files.js';

/** An edition or library as a file to be handed to the reader. */
export interface MadeFile {
  name: string;
  mediaType: string;
  bytes: Uint8Array;
}

/** What is asked of the worker. */
export type WorksRequest =
  | { ask: 'read'; files: readonly File[]; languages: string[]; packages: boolean }
  | { ask: 'read-some'; files: readonly File[]; indices: readonly number[]; languages: string[] }
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
  | ({ ask: 'change' } & ChangeRequest)
  | { ask: 'copy'; from: Edition | WorkFiles; slug: string }
  | { ask: 'export'; edition: Edition; format: string; level: 'block' | 'sentence' }
  | { ask: 'pack'; library: LibraryParts }
  | { ask: 'unpack'; file: File };

/** A text that was adopted, ready to be kept, unless there are errors. */
export interface AdoptedWork extends Pick<Adopted, 'problems' | 'changes' | 'stale' | 'looksAligned'> {
  /** Absent when it could not be made. */
  made?: MadeEdition & { files: WorkFiles };
  /** What the checks object to, in words. */
  objections: string[];
  /** Blocks of a replaced text that were not there before. */
  fresh: { id: string; text: string }[];
}

/** What the worker answers to each. */
export interface WorksAnswers {
  read: FilesRead;
  'read-some': FileRead[];
  adopt: AdoptedWork;
  build: MadeEdition;
  change: ChangedWork;
  copy: MadeEdition & { files: WorkFiles };
  export: { file: MadeFile; losses: Problem[] };
  pack: MadeFile;
  unpack: UnpackedLibrary;
}

/** Does what is asked. @param progress - Told the share of the work that is done, 0-1. */
export async function doJob(
  request: WorksRequest,
  progress: (share: number) => void,
): Promise<WorksAnswers[WorksRequest['ask']]> {
  switch (request.ask) {
    case 'read':
      return readFiles(request.files, { ...request, beside: besideFor(request.files, request.languages) }, progress);
    case 'read-some':
      return readSome(request.files, request.indices, request.languages, progress);
    case 'adopt':
      return adoptDrafts(request, progress);
    case 'build':
      return build(request.slug, await parseFiles(request.files));
    case 'change':
      return change(request, progress);
    case 'copy':
      return copy(request.from, request.slug);
    case 'export':
      return exportAs(request);
    case 'pack':
      return packAll(request.library, progress);
    case 'unpack':
      return unpackAll(request.file, progress);
  }
}

async function adoptDrafts(
  { slug, drafts, links, provenance, before, at }: Extract<WorksRequest, { ask: 'adopt' }>,
  progress: (share: number) => void,
): Promise<AdoptedWork> {
  const beforeFiles = before && (isEdition(before) ? await filesOf(before) : before);
  const existing = beforeFiles && (await parseFiles(beforeFiles));
  const options = { slug, existing, links: links ? [links] : undefined, provenance, by: 'Cotejo', at, progress };
  const adopted = await adopt(drafts, options);
  const { problems, changes, stale, looksAligned, findings, files, edition, source, target } = adopted;
  const objections = findings.filter(isError).map(({ message }) => message);
  const isNew = { source: new Set(changes.source?.added), target: new Set(changes.target?.added) };
  const fresh = [
    ...(source?.blocks ?? []).filter(({ id }) => isNew.source.has(id)),
    ...(target?.blocks ?? []).filter(({ id }) => isNew.target.has(id)),
  ].map(({ id, text }) => ({ id, text }));
  const result = { problems, changes, stale, looksAligned, objections, fresh };
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
