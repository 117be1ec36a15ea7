/** One draft as a text: with ids, as Markdown, and compared with the text that stood in its place. */
import type { Alignment } from '../../alignment/model.js';
import { isError, type Side } from '../../text/finding.js';
import { parseText } from '../../text/markdown.js';
import type { Block, Provenance, Text, TextMeta } from '../../text/model.js';
import { makeWritable } from '../../text/writable.js';
import { writeText } from '../../text/write-markdown.js';
import type { Draft } from '../draft.js';
import type { Pace } from '../pace.js';
import type { Problems } from '../problems.js';
import { identify } from './ids.js';
import { matchBlocks } from './match.js';
import { diffWords, type WordChange } from './word-diff.js';

/** What a draft becomes. */
export interface AdoptedText {
  text: Text;
  markdown: string;
  /** Present where a text was replaced. */
  change?: TextChange;
  /** New ids of blocks before: notes may have another number now. Only those that differ. */
  renamed: Map<string, string>;
}

/** How a text differs from the one it replaces, in blocks. */
export interface TextChange {
  /** Ids of blocks with the same words. */
  same: string[];
  /** Those of them that stand elsewhere now. */
  moved: string[];
  changed: { id: string; words: WordChange[] }[];
  added: string[];
  removed: { id: string; text: string }[];
}

/** How a text is made. */
export interface TextOptions {
  file: string;
  side: Side;
  role: TextMeta['role'];
  /** Where the words come from; the draft's own statement, or `imported`, unless given. */
  provenance?: Provenance;
  /** The text in whose place it comes, and the alignment that names it. */
  before?: Text;
  alignment?: Alignment;
}

/** Makes a text of a draft. What the Markdown cannot hold is reported. */
export async function adoptText(
  draft: Draft,
  options: TextOptions,
  problems: Problems,
  pace: Pace,
): Promise<AdoptedText> {
  const { before, alignment, side } = options;
  const old = before?.blocks ?? [];
  const matched = await matchBlocks(old, draft.blocks, pace);
  const taken = new Set([...old.map(({ id }) => id), ...Object.keys(alignment?.[side].blocks ?? {})]);
  const former = draft.blocks.map((block, index) =>
    matched[index] < 0 || block.kind === 'note' ? undefined : old[matched[index]].id,
  );
  const meta = metaOf(draft, options);
  const prefix = side === 'source' ? '' : `${meta.language}.`;
  const blocks = identify(draft.blocks, { former, taken, prefix }).map((block) => {
    const { block: writable, changed } = makeWritable(block);
    for (const words of changed) problems.add('words-changed', 'info', { words });
    return writable;
  });
  const markdown = writeText(meta, blocks);
  const { text, findings } = await parseText(new TextEncoder().encode(markdown), options.file, { side });
  for (const { message, source, target } of findings.filter(isError))
    problems.add('text-check', 'error', { en: message, es: message }, (source ?? target)?.line);
  keepSentences(draft, text);
  return {
    text,
    markdown,
    renamed: renamedNotes(matched, old, text.blocks),
    ...(before && { change: compare(old, text.blocks, matched) }),
  };
}

/** Sentence boundaries that the file gave stand, where the words are still the same. */
function keepSentences(draft: Draft, text: Text): void {
  draft.blocks.forEach(({ sentences, text: words }, index) => {
    const block = text.blocks[index];
    if (sentences && block?.text === words) block.sentences = sentences;
  });
}

function renamedNotes(matched: Int32Array, old: readonly Block[], blocks: readonly Block[]): Map<string, string> {
  const renamed = new Map<string, string>();
  matched.forEach((from, to) => {
    if (from >= 0 && blocks[to] && old[from].id !== blocks[to].id) renamed.set(old[from].id, blocks[to].id);
  });
  // A note that is gone, and whose number another one has now: its links must not pass to the other.
  const used = new Set(matched);
  const ids = new Set(blocks.map(({ id }) => id));
  old.forEach(({ id }, index) => {
    if (!used.has(index) && ids.has(id)) renamed.set(id, `gone-${id}`);
  });
  return renamed;
}

function compare(old: readonly Block[], blocks: readonly Block[], matched: Int32Array): TextChange {
  const change: TextChange = { same: [], moved: [], changed: [], added: [], removed: [] };
  const used = new Set(matched);
  let last = -1;
  blocks.forEach(({ id, text }, index) => {
    const from = matched[index];
    if (from < 0) change.added.push(id);
    else if (old[from].text !== text) change.changed.push({ id, words: diffWords(old[from].text, text) });
    else {
      change.same.push(id);
      if (from < last) change.moved.push(id);
    }
    last = Math.max(last, from);
  });
  old.forEach(({ id, text }, index) => {
    if (!used.has(index)) change.removed.push({ id, text });
  });
  return change;
}

/** What belongs to the publication and not to the words, and stays when the words are replaced. */
const STAYING = ['author', 'publisher', 'journal', 'volume', 'issue', 'published', 'url'] as const;

function metaOf(draft: Draft, { role, provenance, before, file }: TextOptions): TextMeta {
  const own = draft.meta;
  const kept: Partial<TextMeta> = {};
  for (const key of STAYING) if (before?.meta[key]) kept[key] = before.meta[key];
  if (before?.meta.other) kept.other = before.meta.other;
  const from = provenance ?? own.provenance ?? 'imported';
  const meta: TextMeta = {
    ...kept,
    ...own,
    title: own.title || before?.meta.title || nameOf(file),
    language: own.language && own.language !== 'und' ? own.language : (before?.meta.language ?? draft.language.code),
    role: before?.meta.role ?? own.role ?? role,
    provenance: from,
  };
  // The note speaks of the words it came with.
  if (from === own.provenance && own.provenanceNote) meta.provenanceNote = own.provenanceNote;
  else delete meta.provenanceNote;
  return meta;
}

const nameOf = (file: string): string => file.replace(/^.*\//, '').replace(/\.\w+$/, '');
