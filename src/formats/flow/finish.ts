/** From a flow to drafts: the last look at notes and links, and the language. */
import type { TextMeta } from '../../text/model.js';
import type { Draft, Imported } from '../draft.js';
import { guessLanguage } from '../language.js';
import type { Pace } from '../pace.js';
import type { Problems } from '../problems.js';
import { settle, type FlowBlock } from './flow.js';
import { splitLanguages } from './split.js';

/** What is known of a document beside its blocks. */
export interface FinishOptions {
  meta: Partial<TextMeta>;
  /** Language that the document states (BCP 47). */
  language?: string;
  /** Languages that a person expects. */
  expected?: readonly string[];
}

/** Makes one draft of a flow, or two where it holds a text in two languages. */
export async function finishFlow(
  flow: FlowBlock[],
  options: FinishOptions,
  problems: Problems,
  pace: Pace,
): Promise<Imported> {
  reportNotes(flow, problems);
  await pace.step();
  resolveFragments(flow);
  await pace.step();
  const parts = await splitLanguages(flow, pace, options.expected);
  const drafts: Draft[] = [];
  for (const part of parts.flows) {
    drafts.push(toDraft(part, options, parts.flows.length > 1));
    await pace.step();
  }
  for (const { language } of drafts)
    if (language.confidence < 0.6) problems.add('language-uncertain', 'info', { code: language.code });
  return {
    drafts,
    ...(parts.links && { links: [{ source: 0, target: 1, links: parts.links }] }),
    problems: problems.list,
  };
}

function toDraft(flow: FlowBlock[], { meta, language, expected = [] }: FinishOptions, isPart: boolean): Draft {
  const settled = settle(flow);
  const words = settled.blocks.filter(({ kind }) => kind !== 'note').map(({ text }) => text);
  const hints = [...expected, ...(language && !isPart ? [language] : [])];
  const guess = guessLanguage(sample(words), hints);
  const code = guess.code === 'und' && language && !isPart ? language.split('-')[0].toLowerCase() : guess.code;
  return { meta: { ...meta, language: code }, language: { ...guess, code }, ...settled };
}

/** Some of a text's words, from all over it. */
function sample(words: readonly string[]): string {
  if (words.length <= 60) return words.join('\n');
  const step = words.length / 60;
  return Array.from({ length: 60 }, (_, index) => words[Math.floor(index * step)]).join('\n');
}

/** Reports notes whose marker is gone and removes markers whose note is gone. */
function reportNotes(flow: FlowBlock[], problems: Problems): void {
  const there = flow.filter(({ out }) => out === undefined);
  const notes = new Set(there.flatMap(({ kind, label }) => (kind === 'note' && label !== undefined ? [label] : [])));
  const used = new Set(there.flatMap((block) => block.notes.map(({ note }) => note)));
  for (const label of notes) if (!used.has(label)) problems.add('note-without-marker', 'warning', { label });
  for (const label of used) if (!notes.has(label)) problems.add('note-without-text', 'warning', { label });
  for (const block of flow) block.notes = block.notes.filter(({ note }) => notes.has(note));
}

/** Keeps links to places in the document only where the place is, and the names of places only where a link leads. */
function resolveFragments(flow: FlowBlock[]): void {
  const wanted = new Set(
    flow.flatMap(({ marks }) => marks.flatMap(({ href }) => (href?.startsWith('#') ? [href.slice(1)] : []))),
  );
  const there = new Set(flow.filter(({ out }) => out === undefined).flatMap(({ anchors }) => anchors ?? []));
  for (const block of flow) {
    block.marks = block.marks.filter(({ href }) => !href?.startsWith('#') || there.has(href.slice(1)));
    const anchors = (block.anchors ?? []).filter((name) => wanted.has(name));
    if (anchors.length > 0) block.anchors = anchors;
    else delete block.anchors;
  }
}
