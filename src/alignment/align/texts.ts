import type { Block, Text } from '../../text/model.js';
import { sentenceSpan } from '../../text/model.js';
import { changedBlocks, isStale, stampAlignment } from '../stale.js';
import type { AlignedText, Alignment, Link, SentenceLink } from '../model.js';
import { alignSteps, type UnitAlignment } from './align.js';
import { drive, type Driver } from './drive.js';
import { foundAgain, keepLinks, type Kept } from './keep.js';
import type { Span } from './learn.js';
import type { Lexicon } from './prior.js';
import type { MarkedUnit } from './units.js';

/** What {@link alignTexts} may be given. */
export interface TextOptions extends Driver {
  lexicon?: Lexicon;
  /** An alignment of these texts from before: see {@link keepLinks}. */
  existing?: Alignment;
  /** Who makes the links, and when (ISO 8601). */
  by?: string;
  at?: string;
}

/** An alignment of two texts. */
export interface TextAlignment {
  alignment: Alignment;
  looksAligned: boolean;
  /** Links that were made now; the others were kept. */
  made: Link[];
}

/** Aligns two parsed texts: blocks first, then the sentences inside each link. */
export const alignTexts = (source: Text, target: Text, options: TextOptions = {}): Promise<TextAlignment> =>
  drive(textSteps(source, target, options), options);

function* textSteps(source: Text, target: Text, options: TextOptions): Generator<number, TextAlignment> {
  const kept = keepLinks(source, target, options.existing);
  const steps = alignSteps(source.blocks.map(blockUnit), target.blocks.map(blockUnit), {
    lexicon: options.lexicon,
    groups: kept.groups,
  });
  const blocks = yield* share(0, 0.5, steps);
  const { made, again } = blockLinks(source, target, blocks, kept, options);
  const sentences = yield* share(0.5, 1, linkSentences(source, target, made, options.lexicon));
  made.forEach((link, index) => {
    if (sentences[index].length > 0) link.sentences = sentences[index];
  });
  const links = inOrder(source, target, [...kept.links, ...again, ...made]);
  return { alignment: compose(source, target, links, options.existing), looksAligned: blocks.looksAligned, made };
}

function* share<T>(from: number, to: number, steps: Generator<number, T>): Generator<number, T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield from + (to - from) * step.value;
  }
}

const KINDS = { paragraph: 0, item: 0, quote: 0, heading: 1, note: 2 };

/** A block with its note markers and its own label or level as signs. */
export function blockUnit(block: Pick<Block, 'id' | 'kind' | 'level' | 'label' | 'text' | 'notes'>): MarkedUnit {
  const signs = block.notes.map(({ note }) => `see ${note}`);
  if (block.kind === 'note') signs.push(`note ${block.label ?? block.id}`);
  if (block.kind === 'heading') signs.push(`heading ${block.level}`);
  if (block.kind === 'item' || block.kind === 'quote') signs.push(block.kind);
  return { text: block.text, signs, kind: KINDS[block.kind] };
}

/** New links, and those of a person that were found again; what a kept link holds is left to it. */
function blockLinks(
  source: Text,
  target: Text,
  found: UnitAlignment,
  kept: Kept,
  { by, at }: TextOptions,
): { made: Link[]; again: Link[] } {
  const [made, again]: Link[][] = [[], []];
  for (const { source: a, target: b, confidence } of found.links) {
    const ids = [a.map((i) => source.blocks[i].id), b.map((j) => target.blocks[j].id)];
    if (ids[0].some((id) => kept.ids.source.has(id)) || ids[1].some((id) => kept.ids.target.has(id))) continue;
    const known = foundAgain(kept, ids[0], ids[1]);
    if (known) again.push(known);
    else
      made.push({ source: ids[0], target: ids[1], status: 'auto', confidence, ...(by && { by }), ...(at && { at }) });
  }
  return { made, again };
}

/** Sentences of all blocks of some links, and which link each belongs to. */
interface Sentences {
  ids: string[];
  texts: MarkedUnit[];
  groups: number[];
}

/**
 * Sentence links of each link. All links are aligned in one go, so that words are learnt from the whole text, but no
 * sentence link leaves its link.
 */
function* linkSentences(
  source: Text,
  target: Text,
  links: Link[],
  lexicon?: Lexicon,
): Generator<number, SentenceLink[][]> {
  const a = sentencesOf(source, links, 'source');
  const b = sentencesOf(target, links, 'target');
  const groups = { source: a.groups, target: b.groups };
  const found = yield* alignSteps(a.texts, b.texts, { lexicon, groups, known: spansOf(a.groups, b.groups) });
  const result = links.map((): SentenceLink[] => []);
  for (const link of found.links) {
    const group = link.source.length ? a.groups[link.source[0]] : b.groups[link.target[0]];
    result[group].push([link.source.map((i) => a.ids[i]), link.target.map((j) => b.ids[j])]);
  }
  // Inside an omission or addition there is nothing to link.
  return result.map((pairs, index) => (links[index].source.length && links[index].target.length ? pairs : []));
}

function sentencesOf(text: Text, links: Link[], side: 'source' | 'target'): Sentences {
  const blocks = new Map(text.blocks.map((block) => [block.id, block]));
  const sentences: Sentences = { ids: [], texts: [], groups: [] };
  links.forEach((link, group) => {
    for (const id of link[side]) {
      const block = blocks.get(id)!;
      block.sentences.forEach((_, index) => {
        const { start, end } = sentenceSpan(block, index + 1)!;
        const signs = block.notes.filter(({ at }) => at > start && at <= end).map(({ note }) => `see ${note}`);
        sentences.ids.push(`${id}.${index + 1}`);
        sentences.texts.push({ text: block.text.slice(start, end), signs, kind: 0 });
        sentences.groups.push(group);
      });
    }
  });
  return sentences;
}

/** Each link as a span of sentences. */
function spansOf(source: number[], target: number[]): Span[] {
  const spans: Span[] = [];
  const first = new Map<number, number>();
  target.forEach((group, j) => first.has(group) || first.set(group, j));
  for (let i = 0; i < source.length;) {
    let end = i;
    while (source[end] === source[i]) end++;
    const to = first.get(source[i]);
    if (to !== undefined) {
      let toEnd = to;
      while (target[toEnd] === source[i]) toEnd++;
      spans.push({ from: i, fromEnd: end, to, toEnd });
    }
    i = end;
  }
  return spans;
}

/** Links in the order of the source; those without source before the link of the next target block. */
function inOrder(source: Text, target: Text, links: Link[]): Link[] {
  const place = { source: places(source), target: places(target) };
  const first = (link: Link, side: 'source' | 'target'): number => place[side].get(link[side][0]) ?? -1;
  const ordered = links
    .filter((link) => link.source.length > 0)
    .sort((p, q) => first(p, 'source') - first(q, 'source'));
  const added = links
    .filter((link) => link.source.length === 0)
    .sort((p, q) => first(p, 'target') - first(q, 'target'));
  for (const link of added) {
    const next = ordered.findIndex((other) => first(other, 'target') > first(link, 'target'));
    ordered.splice(next < 0 ? ordered.length : next, 0, link);
  }
  return ordered;
}

const places = (text: Text): Map<string, number> => new Map(text.blocks.map((block, index) => [block.id, index]));

/** The alignment file: stamped, but stale links that were kept keep the words they were made on. */
function compose(source: Text, target: Text, links: Link[], existing?: Alignment): Alignment {
  const side = (text: Text): AlignedText => ({ file: text.file, language: text.meta.language, sha256: '', blocks: {} });
  const bare: Alignment = { version: 1, source: side(source), target: side(target), links };
  if (!existing) return stampAlignment(bare, source, target);
  const known = {
    ...bare,
    $schema: existing.$schema,
    source: { ...bare.source, blocks: existing.source.blocks },
    target: { ...bare.target, blocks: existing.target.blocks },
  };
  const changed = { source: changedBlocks(source, known.source), target: changedBlocks(target, known.target) };
  const stale = new Set(links.filter((link) => existing.links.includes(link) && isStale(link, changed)));
  const stamped = stampAlignment({ ...known, links: links.filter((link) => !stale.has(link)) }, source, target);
  for (const link of stale) {
    for (const id of link.source) if (changed.source.has(id)) stamped.source.blocks[id] = known.source.blocks[id];
    for (const id of link.target) if (changed.target.has(id)) stamped.target.blocks[id] = known.target.blocks[id];
  }
  return { ...stamped, links };
}
