/** Changing and copying works. */
import { loadLexicon } from '../../alignment/align/lexicon.js';
import { alignTexts } from '../../alignment/align/texts.js';
import type { Alignment } from '../../alignment/model.js';
import { writeAlignment } from '../../alignment/write.js';
import type { Edition } from '../../edition/model.js';
import { replaceWords } from '../../elements/works/draft-edits.js';
import { isError, type Side } from '../../text/finding.js';
import { parseText } from '../../text/markdown.js';
import type { TextMeta } from '../../text/model.js';
import { makeWritable } from '../../text/writable.js';
import { writeText } from '../../text/write-markdown.js';
import { build, encode, filesOf, isEdition, parseFiles, type Parsed } from './build.js';
import type { MadeEdition, WorkFiles } from './model.js';

/** What a text or its description is changed to. */
export interface TextChangeRequest {
  side: Side;
  /** Entries of the front matter; an empty string takes one away. */
  meta?: Partial<TextMeta>;
  /** New words of one block. */
  block?: { id: string; words: string };
}

/** A change of a work: what it is made from, what is changed, and when (ISO 8601). */
export interface ChangeRequest {
  slug: string;
  files: WorkFiles;
  change: TextChangeRequest;
  at: string;
}

/** A work after a change; `before` are the former words of the block. */
export type ChangedWork = MadeEdition & { files: WorkFiles; before?: string };

/** Changes words or description of one text. Links that a person reviewed stay; those of Cotejo are made anew. */
export async function change(
  { slug, files, change: { side, meta, block }, at }: ChangeRequest,
  progress: (share: number) => void,
): Promise<ChangedWork> {
  const parsed = await parseFiles(files);
  const text = parsed[side];
  const before = block && text.blocks.find(({ id }) => id === block.id)?.text;
  const blocks = text.blocks.map((each) =>
    each.id === block?.id ? makeWritable(replaceWords(each, block.words)).block : each,
  );
  const markdown = writeText(withMeta(text.meta, meta), blocks);
  const changed = await parseText(encode(markdown), text.file, { side });
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

function withMeta(meta: TextMeta, changed: Partial<TextMeta> = {}): TextMeta {
  const next: Record<string, unknown> = { ...meta, ...changed };
  for (const [key, value] of Object.entries(next)) if (value === '') delete next[key];
  return { ...(next as unknown as TextMeta), title: changed.title?.trim() || meta.title };
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
export async function copy(from: Edition | WorkFiles, slug: string): Promise<MadeEdition & { files: WorkFiles }> {
  const files = isEdition(from) ? await filesOf(from) : from;
  const path = ({ path: old }: { path: string }): string => old.replace(/[^/]+(?=\.\w+$)/, slug);
  const [a, b] = [path(files.source), path(files.target)];
  const paths = { source: a, target: a === b ? b.replace(/\.md$/, '-2.md') : b };
  const texts: WorkFiles = {
    source: { path: paths.source, text: files.source.text },
    target: { path: paths.target, text: files.target.text },
    alignment: { path: `alignment/${slug}.json`, text: files.alignment.text },
  };
  const parsed = await parseFiles(texts);
  const side = (name: Side): Alignment[Side] => ({ ...parsed.alignment[name], file: paths[name] });
  parsed.alignment = { ...parsed.alignment, source: side('source'), target: side('target') };
  texts.alignment.text = writeAlignment(parsed.alignment);
  return { ...(await build(slug, parsed)), files: texts };
}
