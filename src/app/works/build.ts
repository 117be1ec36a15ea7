/** The files of a work as data, and the edition that they make. */
import { checkAlignment } from '../../alignment/check.js';
import { readAlignment } from '../../alignment/read.js';
import { buildEdition, packEdition } from '../../edition/build.js';
import type { Edition } from '../../edition/model.js';
import { createWords } from '../../edition/words.js';
import type { Existing } from '../../formats/adopt.js';
import { packedEdition } from '../../formats/package.js';
import rowWords from '../../i18n/rows.json';
import { isError } from '../../text/finding.js';
import { parseText } from '../../text/markdown.js';
import type { MadeEdition, WorkFile, WorkFiles } from './model.js';

/** The words of files that are handed out, in the languages of their texts. */
export const words = createWords(rowWords);

/** The files of a work as data. */
export type Parsed = Required<Existing>;

/** Reads the files of a work. @throws Error when the alignment is none */
export async function parseFiles({ source, target, alignment }: WorkFiles): Promise<Parsed> {
  const texts = {
    source: (await parseText(encode(source.text), source.path, { side: 'source' })).text,
    target: (await parseText(encode(target.text), target.path, { side: 'target' })).text,
  };
  const read = readAlignment(encode(alignment.text), alignment.path);
  if (!read.alignment) throw new Error(read.findings[0]?.message ?? alignment.path);
  return { ...texts, alignment: read.alignment };
}

/** Checks the three and builds their edition. @throws Error with what the checks object to */
export async function build(slug: string, { source, target, alignment }: Parsed): Promise<MadeEdition> {
  const placeOf = () => ({ line: 1, col: 1 });
  const findings = checkAlignment({ alignment, file: `alignment/${slug}.json`, slug, source, target, placeOf });
  const error = findings.find(isError);
  if (error) throw new Error(error.message);
  return packEdition(buildEdition(slug, source, target, alignment));
}

/** Whether these are the files of a work, or an edition. */
export const isEdition = (value: WorkFiles | Edition): value is Edition => 'format' in value;

/** The files that an edition can be built from. */
export async function filesOf(edition: Edition): Promise<WorkFiles> {
  const { source, target, alignment } = (await packedEdition(edition, { words })).files;
  const decode = ({ path, bytes }: { path: string; bytes: Uint8Array }): WorkFile => ({
    path,
    text: new TextDecoder().decode(bytes),
  });
  return { source: decode(source), target: decode(target), alignment: decode(alignment) };
}

/** Words as the bytes of a file. */
export const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
