/**
 * A document on its way to a draft: its blocks in the order in which they stand, those to be left out among them with
 * the reason. The stages in this folder look at the flow and settle what is text, heading, note or furniture.
 */
import { append } from '../append.js';
import type { Draft, DraftBlock, LeftOut, LeftOutReason } from '../draft.js';
import type { DraftInline } from '../inline-builder.js';

/** A block of a flow. */
export interface FlowBlock extends DraftBlock {
  /** Why it is to be left out; absent for text. */
  out?: LeftOutReason;
  /** Blocks that were left out as one thing have one number. */
  group?: number;
  /** Raised words that may be note markers. */
  raised?: [start: number, end: number][];
  /** Characters that stand in links, those that lead nowhere included. */
  linked?: number;
  /** Where in a table of two columns it stands. */
  cell?: { table: number; row: number; column: number };
  /** The caption of a picture or a table. */
  isCaption?: boolean;
  /** Style of a word processor that says title, subtitle or author. */
  role?: 'title' | 'subtitle' | 'author';
  /** Its class names it a heading of a section. */
  isNamed?: boolean;
  /** Size of its letters in points, in documents that say so. */
  size?: number;
  isCentred?: boolean;
  /** Set in from both sides. */
  isIndented?: boolean;
}

/** True for blocks that are text, and no notes. */
export const isBody = (block: FlowBlock): boolean => block.out === undefined && block.kind !== 'note';

/** Number of words. */
export const wordCount = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/** Characters that words are compared by: what is longer is no title, heading or button. */
const COMPARED = 20_000;

/** Words to compare by: small letters, no accents, single spaces, nothing but letters and digits; the first of many. */
export const essence = (words: string): string =>
  words
    .slice(0, COMPARED)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** A part `[from, to)` of some inline content, with its marks, markers and raised words. */
export function cutInline(inline: DraftInline, from: number, to: number): DraftInline {
  const inside = (at: number): number => Math.min(Math.max(at, from), to) - from;
  const raised = (inline.raised ?? []).filter(([start, end]) => start >= from && end <= to);
  return {
    text: inline.text.slice(from, to),
    marks: inline.marks
      .map((mark) => ({ ...mark, start: inside(mark.start), end: inside(mark.end) }))
      .filter((mark) => mark.start < mark.end),
    notes: inline.notes.filter(({ at }) => at >= from && at <= to).map(({ at, note }) => ({ at: at - from, note })),
    ...(raised.length > 0 && { raised: raised.map(([a, b]): [number, number] => [a - from, b - from]) }),
  };
}

/** Pieces of inline content after one another, a hard line break between two. */
export function joinInlines(pieces: readonly DraftInline[], between = '\n'): DraftInline {
  const whole: DraftInline = { text: '', marks: [], notes: [] };
  const raised: [number, number][] = [];
  for (const piece of pieces) {
    if (whole.text !== '' && piece.text !== '') whole.text += between;
    const shift = whole.text.length;
    whole.text += piece.text;
    append(
      whole.marks,
      piece.marks.map((mark) => ({ ...mark, start: mark.start + shift, end: mark.end + shift })),
    );
    append(
      whole.notes,
      piece.notes.map(({ at, note }) => ({ at: at + shift, note })),
    );
    append(
      raised,
      (piece.raised ?? []).map(([start, end]): [number, number] => [start + shift, end + shift]),
    );
  }
  return raised.length > 0 ? { ...whole, raised } : whole;
}

/** Takes the inline content `[from, to)` of a block as its whole content. */
export function keepPart(block: FlowBlock, from: number, to: number): void {
  while (from < to && /[\s\u00a0]/.test(block.text[from])) from++;
  while (to > from && /[\s\u00a0]/.test(block.text[to - 1])) to--;
  const { raised, ...part } = cutInline(block, from, to);
  Object.assign(block, part);
  if (raised) block.raised = raised;
  else delete block.raised;
}

/** A flow as the blocks and left-out parts of a draft: notes last, in the order of their markers' first use. */
export function settle(flow: readonly FlowBlock[]): Pick<Draft, 'blocks' | 'leftOut'> {
  const body = flow.filter(isBody);
  const notes = flow.filter((block) => block.out === undefined && block.kind === 'note');
  const leftOut: LeftOut[] = [];
  let before = 0;
  let last: { reason: LeftOutReason; group: number | undefined; before: number } | undefined;
  for (const block of flow) {
    if (block.out === undefined) {
      if (block.kind !== 'note') before++;
      continue;
    }
    const key = { reason: block.out, group: block.group, before };
    const same = last && last.reason === key.reason && last.before === before && last.group === key.group;
    if (same) leftOut[leftOut.length - 1].blocks.push(bare(block));
    else leftOut.push({ reason: block.out, blocks: [bare(block)], before });
    last = key;
  }
  return { blocks: [...body, ...notes].map(bare), leftOut };
}

/** A block without what only the stages need. */
function bare(block: FlowBlock): DraftBlock {
  const rest = { ...block };
  for (const key of [
    'out',
    'group',
    'raised',
    'linked',
    'cell',
    'isCaption',
    'isNamed',
    'role',
    'size',
    'isCentred',
    'isIndented',
  ] as const)
    delete rest[key];
  return rest;
}
