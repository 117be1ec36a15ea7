import { parseSentenceId } from '../alignment/model.js';
import type { Side } from '../text/finding.js';
import { sentenceAt, sentenceSpan } from '../text/model.js';
import { idPrefix, type Edition, type EditionBlock, type EditionLink } from './model.js';

/** A sentence of an edition. `number` is from 1; 0 stands for the whole block. */
export interface SentenceRef {
  side: Side;
  block: string;
  number: number;
}

/** Words of a block between two offsets. */
export interface Span {
  side: Side;
  block: string;
  start: number;
  end: number;
}

/** What answers to a sentence or block. */
export interface Counterpart {
  /** Row of the link. */
  row: number;
  link: EditionLink;
  /** All that the link takes together on the side asked from, the one asked for among them. */
  own: SentenceRef[];
  /** What stands on the other side; empty for an omission or an addition. */
  other: SentenceRef[];
}

/** A block with its row and its place among the linked blocks of its text; without them where no link names it. */
interface Entry {
  block: EditionBlock;
  row?: number;
  position?: number;
}

/** The blocks of both texts by id, and the linked ones in their order. */
interface Index {
  entries: Record<Side, Map<string, Entry>>;
  orders: Record<Side, string[]>;
}

/** The other side. */
export const otherSide = (side: Side): Side => (side === 'source' ? 'target' : 'source');

/**
 * Finds sentences, their spans and their counterparts in an edition. The first question reads the whole edition once
 * (linear), every question afterwards is answered from maps.
 */
export class SentenceMap {
  private built?: Index;

  constructor(readonly edition: Edition) {}

  private get index(): Index {
    return (this.built ??= indexOf(this.edition));
  }

  /** The block, or undefined. */
  block(side: Side, id: string): EditionBlock | undefined {
    return this.index.entries[side].get(id)?.block;
  }

  /** Row of a block, or undefined. */
  rowOf(side: Side, block: string): number | undefined {
    return this.index.entries[side].get(block)?.row;
  }

  /** The sentence at an offset of a block; the whole block where it has no sentences. */
  at(side: Side, block: string, offset: number): SentenceRef | undefined {
    const found = this.block(side, block);
    return found && { side, block, number: sentenceAt(found, offset) };
  }

  /** Where the words of a sentence (or whole block) are. */
  span(ref: SentenceRef): Span | undefined {
    const block = this.block(ref.side, ref.block);
    if (!block) return undefined;
    const span = ref.number === 0 ? { start: 0, end: block.text.length } : sentenceSpan(block, ref.number);
    return span && { side: ref.side, block: ref.block, ...span };
  }

  /** What answers to a sentence, or to a block when `number` is 0 or its link has no sentence links. */
  counterpart(ref: SentenceRef): Counterpart | undefined {
    const row = this.rowOf(ref.side, ref.block);
    if (row === undefined) return undefined;
    const link = this.edition.links[row];
    const [own, other] = ref.side === 'source' ? [0, 1] : [1, 0];
    const id = `${ref.block}.${ref.number}`;
    const pair = ref.number > 0 ? link.sentences?.find((sentences) => sentences[own].includes(id)) : undefined;
    if (!pair) {
      const whole = (side: Side): SentenceRef[] => link[side].map((block) => ({ side, block, number: 0 }));
      // A sentence without sentence links keeps its own span: only the counterpart is the whole block.
      const mine = ref.number > 0 && link[otherSide(ref.side)].length === 0 ? [ref] : whole(ref.side);
      return { row, link, own: mine, other: whole(otherSide(ref.side)) };
    }
    return { row, link, own: toRefs(ref.side, pair[own]), other: toRefs(otherSide(ref.side), pair[other]) };
  }

  /** The next (`step` 1) or previous (-1) sentence in the same text, or undefined at its end. */
  step(ref: SentenceRef, step: 1 | -1): SentenceRef | undefined {
    const block = this.block(ref.side, ref.block);
    // From a whole block, the next sentence is its first.
    const number = ref.number === 0 && step > 0 ? 1 : Math.max(1, ref.number) + step;
    if (block && number >= 1 && number <= block.sentences.length) return { ...ref, number };
    const order = this.index.orders[ref.side];
    let position = (this.index.entries[ref.side].get(ref.block)?.position ?? -2) + step;
    while (position >= 0 && position < order.length) {
      const next = this.block(ref.side, order[position]);
      if (next && next.sentences.length > 0) {
        return { side: ref.side, block: next.id, number: step > 0 ? 1 : next.sentences.length };
      }
      position += step;
    }
    return undefined;
  }

  /** First block of the next or previous row, on the wanted side (the same) where it has one. */
  stepRow(ref: SentenceRef, step: 1 | -1, wanted = ref.side): SentenceRef | undefined {
    const row = (this.rowOf(ref.side, ref.block) ?? -2) + step;
    const link = this.edition.links[row];
    if (!link) return undefined;
    const side = link[wanted].length > 0 ? wanted : otherSide(wanted);
    const [block] = link[side];
    return { side, block, number: this.block(side, block)?.sentences.length ? 1 : 0 };
  }

  /** The address of a sentence or block as a fragment without `#`: `p14`, `p14.2`, `en.p14.2`. */
  address({ side, block, number }: SentenceRef): string {
    return `${idPrefix(this.edition, side)}${block}${number > 0 ? `.${number}` : ''}`;
  }

  /** What an address names, or undefined. */
  resolve(address: string): SentenceRef | undefined {
    const prefix = idPrefix(this.edition, 'target');
    const side: Side = address.startsWith(prefix) ? 'target' : 'source';
    const rest = side === 'target' ? address.slice(prefix.length) : address;
    if (this.index.entries[side].has(rest)) return { side, block: rest, number: 0 };
    const [block, number] = parseSentenceId(rest) ?? ['', 0];
    const count = this.block(side, block)?.sentences.length ?? 0;
    return number >= 1 && number <= count ? { side, block, number } : undefined;
  }
}

function indexOf(edition: Edition): Index {
  const index: Index = {
    entries: { source: byId(edition.source.blocks), target: byId(edition.target.blocks) },
    orders: { source: [], target: [] },
  };
  edition.links.forEach((link, row) => {
    for (const side of ['source', 'target'] as const) {
      for (const id of link[side]) {
        const entry = index.entries[side].get(id);
        if (!entry) continue;
        entry.row = row;
        entry.position = index.orders[side].push(id) - 1;
      }
    }
  });
  return index;
}

function byId(blocks: EditionBlock[]): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const block of blocks) entries.set(block.id, { block });
  return entries;
}

function toRefs(side: Side, ids: string[]): SentenceRef[] {
  return ids.map((id) => {
    const [block, number] = parseSentenceId(id) ?? [id, 0];
    return { side, block, number };
  });
}
