/**
 * What a person can change in a draft before it is kept, as pure steps: every step gives a new value and leaves the old
 * one as it is, so that it can be taken back. Each block knows which blocks of the file it comes from, so that links which
 * the file gives still find their blocks.
 */
import type { Draft, DraftBlock, DraftLink, DraftLinks, LeftOut } from '../../formats/draft.js';
import type { BlockKind, Mark, TextMeta } from '../../text/model.js';

/** A draft that is being corrected. */
export interface EditableDraft {
  draft: Draft;
  /** For each block the indices that its parts had in the draft as it was read; none for what was put back. */
  origins: readonly (readonly number[])[];
}

/** A draft as it was read. */
export const editable = (draft: Draft): EditableDraft => ({ draft, origins: draft.blocks.map((_, index) => [index]) });

/** Changes what is said of the text; an empty value takes the entry away. */
export function describe({ draft, origins }: EditableDraft, change: Partial<TextMeta>): EditableDraft {
  const meta: Record<string, unknown> = { ...draft.meta, ...change };
  for (const [key, value] of Object.entries(meta)) if (value === '' || value === undefined) delete meta[key];
  return { draft: { ...draft, meta: meta as Draft['meta'] }, origins };
}

/** Makes a block another kind of block. Markers of what is no longer a note go. */
export function retype(text: EditableDraft, at: number, kind: BlockKind, level?: number): EditableDraft {
  const { draft } = text;
  const block = draft.blocks[at];
  const { level: _level, marker: _marker, label, printed: _printed, ...rest } = block;
  const made: DraftBlock = { ...rest, kind };
  if (kind === 'heading') made.level = level ?? 2;
  if (kind === 'item') {
    made.level = level ?? 1;
    made.marker = block.marker ?? '•';
  }
  if (kind === 'note') made.label = label ?? freeLabel(draft.blocks);
  const blocks = draft.blocks.with(at, made);
  return withBlocks(text, label !== undefined && kind !== 'note' ? withoutMarkers(blocks, label) : blocks);
}

/** Joins a block with the one before it, with a space between their words. */
export function joinWithPrevious(text: EditableDraft, at: number): EditableDraft {
  const { draft, origins } = text;
  const [before, block] = [draft.blocks[at - 1], draft.blocks[at]];
  if (!before || !block) return text;
  const gap = before.text && block.text ? ' ' : '';
  const shift = before.text.length + gap.length;
  const joined: DraftBlock = {
    ...before,
    text: before.text + gap + block.text,
    marks: [...before.marks, ...block.marks.map((mark) => moved(mark, shift))],
    notes: [...before.notes, ...block.notes.map(({ at: place, note }) => ({ at: place + shift, note }))],
    anchors: [...(before.anchors ?? []), ...(block.anchors ?? [])],
  };
  delete joined.sentences;
  const blocks = draft.blocks.toSpliced(at - 1, 2, joined);
  const own = block.kind === 'note' && block.label !== undefined ? withoutMarkers(blocks, block.label) : blocks;
  return {
    draft: { ...draft, blocks: own, leftOut: shiftLeftOut(draft.leftOut, at, -1) },
    origins: origins.toSpliced(at - 1, 2, [...origins[at - 1], ...origins[at]]),
  };
}

/** Splits a block before the character at `offset`; space around it goes. The second part of a note is a paragraph. */
export function splitAt(text: EditableDraft, at: number, offset: number): EditableDraft {
  const { draft, origins } = text;
  const block = draft.blocks[at];
  const first = block.text.slice(0, offset).trimEnd();
  const rest = block.text.slice(offset);
  const second = rest.trimStart();
  if (!first.trim() || !second.trim()) return text;
  const from = offset + rest.length - second.length;
  // A marker at the cursor belongs to the words before it.
  const cut = Math.max(from, offset + 1);
  const head = { ...block, text: first, ...within(block, 0, first.length, [0, cut]) };
  const { id: _id, anchors: _anchors, label: _label, printed: _printed, ...plain } = block;
  const tail: DraftBlock = {
    ...plain,
    text: second.trimEnd(),
    ...within(block, from, block.text.length, [cut, Infinity]),
  };
  if (tail.kind === 'note') tail.kind = 'paragraph';
  delete head.sentences;
  delete tail.sentences;
  return {
    draft: {
      ...draft,
      blocks: draft.blocks.toSpliced(at, 1, head, tail),
      leftOut: shiftLeftOut(draft.leftOut, at + 1, 1),
    },
    origins: origins.toSpliced(at, 1, origins[at], origins[at]),
  };
}

/** Takes a block out; it is among what was left out then, and can be put back. */
export function leaveOut(text: EditableDraft, at: number): EditableDraft {
  const { draft, origins } = text;
  const block = draft.blocks[at];
  const out: LeftOut = { reason: 'furniture', blocks: [block], before: at };
  return {
    draft: {
      ...draft,
      blocks: draft.blocks.toSpliced(at, 1),
      leftOut: [...shiftLeftOut(draft.leftOut, at + 1, -1), out].sort((a, b) => a.before - b.before),
    },
    origins: origins.toSpliced(at, 1),
  };
}

/** Puts back what was left out, where it stood. */
export function putBack(text: EditableDraft, index: number): EditableDraft {
  const { draft, origins } = text;
  const { blocks, before } = draft.leftOut[index];
  const at = Math.min(before, draft.blocks.length);
  const others = draft.leftOut.toSpliced(index, 1);
  return {
    draft: {
      ...draft,
      blocks: draft.blocks.toSpliced(at, 0, ...blocks),
      leftOut: shiftLeftOut(others, at + 1, blocks.length),
    },
    origins: origins.toSpliced(at, 0, ...blocks.map(() => [])),
  };
}

/** Changes the words of a block; see {@link replaceWords}. */
export function editWords(text: EditableDraft, at: number, words: string): EditableDraft {
  const block = { ...text.draft.blocks[at] };
  delete block.sentences;
  return withBlocks(text, text.draft.blocks.with(at, replaceWords(block, words)));
}

/**
 * Other words for a block. Marks and note markers stay with the words they stand at: what is before and after the part
 * that changed is found again, and marks that lay wholly in that part go.
 */
export function replaceWords<B extends { text: string; marks: Mark[]; notes: { at: number; note: string }[] }>(
  block: B,
  words: string,
): B {
  const text = words.replace(/[^\S\n]+/g, ' ').trim();
  const old = block.text;
  const most = Math.min(old.length, text.length);
  let head = 0;
  while (head < most && old[head] === text[head]) head++;
  let tail = 0;
  while (tail < most - head && old[old.length - 1 - tail] === text[text.length - 1 - tail]) tail++;
  const end = old.length - tail;
  const shift = text.length - old.length;
  const move = (at: number): number => (at <= head ? at : at >= end ? at + shift : Math.min(at, text.length - tail));
  return {
    ...block,
    text,
    marks: block.marks
      .filter(({ start, end: last }) => !(start > head && last < end))
      .map((mark) => ({ ...mark, start: move(mark.start), end: move(mark.end) }))
      .filter(({ start, end: last }) => start < last),
    notes: block.notes.map(({ at, note }) => ({ at: move(at), note })),
  };
}

/** Links of the file, between the blocks as they are now. Sentences stay only where a block was not touched. */
export function remapLinks(given: DraftLinks, source: EditableDraft, target: EditableDraft): DraftLinks {
  const places = [source, target].map(({ origins }) => {
    const found = new Map<number, number[]>();
    origins.forEach((from, at) => from.forEach((index) => found.set(index, [...(found.get(index) ?? []), at])));
    return found;
  });
  const isWhole = ({ draft, origins }: EditableDraft, found: Map<number, number[]>, index: number): boolean => {
    const [at, ...others] = found.get(index) ?? [];
    return at !== undefined && others.length === 0 && origins[at].length === 1 && !!draft.blocks[at].sentences;
  };
  const links = given.links.flatMap((link): DraftLink[] => {
    const [a, b] = [link.source, link.target].map((indices, side) => [
      ...new Set(indices.flatMap((index) => places[side].get(index) ?? [])),
    ]);
    if (a.length + b.length === 0) return [];
    const { sentences, ...rest } = link;
    const whole =
      link.source.every((index) => isWhole(source, places[0], index)) &&
      link.target.every((index) => isWhole(target, places[1], index));
    if (!sentences || !whole) return [{ ...rest, source: a, target: b }];
    const map = (side: 0 | 1, list: [number, number][]): [number, number][] =>
      list.map(([index, number]) => [places[side].get(index)![0], number]);
    return [{ ...rest, source: a, target: b, sentences: sentences.map(([one, two]) => [map(0, one), map(1, two)]) }];
  });
  return { ...given, source: 0, target: 1, links };
}

/** The same links with source and target in each other's place. */
export const swapLinks = (given: DraftLinks): DraftLinks => ({
  ...given,
  links: given.links.map((link) => ({
    ...link,
    source: link.target,
    target: link.source,
    ...(link.sentences && { sentences: link.sentences.map(([a, b]): [typeof b, typeof a] => [b, a]) }),
  })),
});

const withBlocks = ({ draft, origins }: EditableDraft, blocks: DraftBlock[]): EditableDraft => ({
  draft: { ...draft, blocks },
  origins,
});

const moved = <M extends Mark>(mark: M, by: number): M => ({ ...mark, start: mark.start + by, end: mark.end + by });

/** Marks of `[from, to)` and the markers of `[first, last)`, as of the part alone. */
function within(
  { marks, notes }: DraftBlock,
  from: number,
  to: number,
  [first, last]: readonly [number, number],
): Pick<DraftBlock, 'marks' | 'notes'> {
  return {
    marks: marks
      .map((mark) => ({ ...mark, start: Math.max(mark.start, from) - from, end: Math.min(mark.end, to) - from }))
      .filter(({ start, end }) => start < end),
    notes: notes
      .filter(({ at }) => at >= first && at < last)
      .map(({ at, note }) => ({ at: Math.min(at, to) - from, note })),
  };
}

/** What was left out before a block moves with the blocks from `at` on. */
const shiftLeftOut = (parts: readonly LeftOut[], at: number, by: number): LeftOut[] =>
  parts.map((part) => (part.before >= at ? { ...part, before: part.before + by } : part));

const withoutMarkers = (blocks: DraftBlock[], label: string): DraftBlock[] =>
  blocks.map((block) =>
    block.notes.some(({ note }) => note === label)
      ? { ...block, notes: block.notes.filter(({ note }) => note !== label) }
      : block,
  );

/** The first number that no note has. */
function freeLabel(blocks: readonly DraftBlock[]): string {
  const used = new Set(blocks.map(({ label }) => label));
  let number = 1;
  while (used.has(String(number))) number++;
  return String(number);
}
