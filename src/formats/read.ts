import type { Imported } from './draft.js';
import { DEFAULT_LIMITS, type Format, type ReadContext, type SourceFile } from './format.js';
import { FORMATS, formatById, recognise } from './formats.js';
import { createPace } from './pace.js';
import { Problems, Unreadable, megabytes, type Problem } from './problems.js';
import { takeSample } from './sniff.js';

/** What reading a file gave, and as what it was read. */
export interface ReadResult extends Imported {
  /** Absent when the file was not recognised. */
  format?: Format;
}

/** How a file is to be read. */
export interface ReadOptions extends ReadContext {
  /** Id of a format, when a person says what the file is; otherwise its content says. */
  format?: string;
  /** Other files that were given with it. */
  companions?: readonly SourceFile[];
}

/**
 * Reads a file: recognises its format by its content, loads that format's module, and reads. Never throws for what a
 * file says, and no request is made that its content could cause: what is wrong is among the problems. Rejects only with
 * an error named `AbortError`, when the signal of the options says so.
 */
export async function readDocument(name: string, bytes: Uint8Array, options: ReadOptions = {}): Promise<ReadResult> {
  const problems = new Problems(name);
  const { fileBytes } = { ...DEFAULT_LIMITS, ...options.limits };
  if (bytes.length === 0) return refuse(problems, 'file-empty');
  if (bytes.length > fileBytes)
    return refuse(problems, 'file-too-large', { size: megabytes(bytes.length), limit: megabytes(fileBytes) });
  const sample = takeSample(name, bytes);
  const format = options.format === undefined ? recognise(sample) : formatById(options.format);
  if (!format) return refuse(problems, 'format-unknown', { known: readable() });
  if (!format.load) return refuse(problems, 'format-unread', { format: format.name });
  if (options.format === undefined) checkExtension(format, sample.extension, problems);
  const file = { name, bytes, companions: options.companions };
  const imported = await readWith(format, format.load, file, options, problems);
  await createPace(options).step(1);
  return { ...imported, format, problems: [...problems.list, ...imported.problems] };
}

async function readWith(
  format: Format,
  load: NonNullable<Format['load']>,
  file: SourceFile,
  context: ReadContext,
  problems: Problems,
): Promise<Imported> {
  try {
    const { read } = await load();
    if (!read) return refuse(problems, 'format-unread', { format: format.name }, true);
    const imported = await read(file, context);
    const empty = imported.drafts.every(({ blocks }) => blocks.length === 0);
    if (empty && !imported.problems.some(({ severity }) => severity === 'error')) problems.add('no-text', 'error');
    return empty ? { drafts: [], problems: imported.problems } : imported;
  } catch (error) {
    if ((error as Error).name === 'AbortError') throw error;
    if (error instanceof Unreadable) problems.add(error.code, 'error', error.parameters, error.line);
    else problems.add('reader-failed', 'error', { format: format.name, reason: reasonOf(error) });
    return { drafts: [], problems: [] };
  }
}

/** What an unforeseen error says, in one line: a stack that ran out, a defect. */
const reasonOf = (error: unknown): string =>
  String((error as Error)?.message ?? error)
    .split('\n')[0]
    .slice(0, 200);

function refuse(
  problems: Problems,
  code: Problem['code'],
  parameters: Problem['parameters'] = {},
  inside = false,
): Imported {
  problems.add(code, 'error', parameters);
  return { drafts: [], problems: inside ? [] : problems.list };
}

/** Names of what can be read, for a message. */
const readable = (): string => [...new Set(FORMATS.flatMap(({ name, load }) => (load ? [name] : [])))].join(', ');

/** Formats between which a name may choose freely. */
const TEXT_LIKE = ['markdown', 'text'];

/** Says that a name promises another format than the content is. An ending that means nothing to us promises nothing. */
function checkExtension(format: Format, extension: string, problems: Problems): void {
  const promised = FORMATS.filter(({ extensions }) => extensions.includes(extension));
  if (promised.length === 0 || promised.includes(format)) return;
  if (TEXT_LIKE.includes(format.id) && promised.some(({ id }) => TEXT_LIKE.includes(id))) return;
  problems.add('extension-wrong', 'warning', { extension, format: format.name });
}
