/** Ids for the blocks of a draft, and the blocks as they are written. */
import type { Mark } from '../../text/model.js';
import type { WritableBlock } from '../../text/write-markdown.js';
import type { DraftBlock } from '../draft.js';
import { Labels, plainLabel } from '../html/note-marks.js';

/** What ids are given with. */
export interface IdOptions {
  /** For each block the id of the block before that it is a version of; undefined for new ones and for notes. */
  former: readonly (string | undefined)[];
  /** All ids that the text has ever had: none of them is given to another block. */
  taken: ReadonlySet<string>;
  /** What stands before an id in an address of this text: nothing in the source, `en.` in the target. */
  prefix?: string;
}

/** Blocks with ids: those they had, those the file gives, or new ones (`h1`, `p1`, `fn1`). None is used twice. */
export function identify(blocks: readonly DraftBlock[], { former, taken, prefix = '' }: IdOptions): WritableBlock[] {
  const labels = settleLabels(blocks);
  const used = new Set(former.filter((id): id is string => id !== undefined));
  const counters = { h: highest(taken, 'h'), p: highest(taken, 'p') };
  // A new block before the one whose id the file gives must not take that id.
  const given = new Set(blocks.map(({ id }) => id));
  const fresh = (letter: 'h' | 'p'): string => {
    let id: string;
    do id = `${letter}${++counters[letter]}`;
    while (used.has(id) || taken.has(id) || given.has(id));
    used.add(id);
    return id;
  };
  const own = (id: string | undefined): string | undefined => {
    if (id === undefined || !/^[A-Za-z][\w-]*$/.test(id) || /^fn/.test(id) || used.has(id)) return undefined;
    used.add(id);
    return id;
  };
  const ids = blocks.map((block, index) => {
    if (block.kind === 'note') return `fn${labels.get(block)}`;
    return former[index] ?? own(block.id) ?? fresh(block.kind === 'heading' ? 'h' : 'p');
  });
  const addresses = new Addresses(blocks, ids, prefix);
  const byLabel = new Map(
    blocks.flatMap((block) => (block.kind === 'note' ? [[block.label ?? '', labels.get(block)!] as const] : [])),
  );
  return blocks.map((block, index) => toBlock(block, ids[index], labels.get(block), addresses, byLabel));
}

/** A label for every note: letters, digits, hyphens; none twice. */
function settleLabels(blocks: readonly DraftBlock[]): Map<DraftBlock, string> {
  const labels = new Labels();
  const settled = new Map<DraftBlock, string>();
  let count = 0;
  for (const block of blocks) {
    if (block.kind !== 'note') continue;
    count++;
    settled.set(
      block,
      labels.take(block.label === undefined || block.label === '' ? String(count) : plainLabel(block.label)),
    );
  }
  return settled;
}

/** The highest number of ids such as `p14`. */
function highest(ids: ReadonlySet<string>, letter: string): number {
  let most = 0;
  for (const id of ids) {
    const number = id.startsWith(letter) ? Number(id.slice(letter.length)) : NaN;
    if (Number.isInteger(number) && number > most) most = number;
  }
  return most;
}

function toBlock(
  draft: DraftBlock,
  id: string,
  label: string | undefined,
  addresses: Addresses,
  byLabel: ReadonlyMap<string, string>,
): WritableBlock {
  const { kind, text } = draft;
  const marks = draft.marks.flatMap((mark): Mark[] => {
    if (mark.type !== 'link' || !mark.href?.startsWith('#')) return [mark];
    const href = addresses.resolve(mark.href.slice(1));
    return href === undefined ? [] : [{ ...mark, href }];
  });
  const notes = draft.notes.flatMap(({ at, note }) => {
    const own = byLabel.get(note);
    return own === undefined ? [] : [{ at, note: `fn${own}` }];
  });
  const block: WritableBlock = { id, kind, text, marks, notes };
  if (kind === 'heading') block.level = Math.min(6, Math.max(2, draft.level ?? 2));
  if (kind === 'item') {
    block.level = Math.max(1, Math.min(5, draft.level ?? 1));
    if (draft.marker !== undefined) block.marker = draft.marker;
  }
  if (label !== undefined) block.label = label;
  return block;
}

/** Where the fragments of a draft's links lead, as addresses of the text that it becomes. */
class Addresses {
  /** By the names that the document itself gives its places, and by the ids that a file of ours has. */
  private readonly named: ReadonlyMap<string, string>;
  private readonly own: ReadonlyMap<string, string>;

  constructor(
    blocks: readonly DraftBlock[],
    ids: readonly string[],
    private readonly prefix: string,
  ) {
    this.named = new Map(
      blocks.flatMap(({ anchors = [], id }, index) =>
        anchors.filter((name) => name !== id).map((name) => [name, ids[index]] as const),
      ),
    );
    this.own = new Map(blocks.flatMap(({ id }, index) => (id === undefined ? [] : [[id, ids[index]] as const])));
  }

  /** The address for a fragment (without `#`); undefined where it leads nowhere. */
  resolve(name: string): string | undefined {
    const named = this.named.get(name);
    if (named !== undefined) return `#${this.prefix}${named}`;
    const ours = /^(?:([A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*)\.)?([A-Za-z][\w-]*)(\.\d+)?$/.exec(name);
    if (!ours || this.own.size === 0) return undefined;
    const [, language, block, sentence = ''] = ours;
    const isOwn = language === undefined ? this.prefix === '' : primary(language) === primary(this.prefix);
    // An address of the other text: it is not known here whether the block is there, nor was it ever.
    if (!isOwn) return `#${name}`;
    const id = this.own.get(block);
    return id && `#${this.prefix}${id}${sentence}`;
  }
}

/** `en` of `en-GB.` */
const primary = (tag: string): string => tag.split(/[-.]/, 1)[0].toLowerCase();
