import type { Side } from '../../text/finding.js';
import type { Link } from '../model.js';

/** A link as it is read and edited: with what follows from the words, as in an edition. */
export interface EditedLink extends Link {
  /** The words of a block have changed since it was linked. */
  stale?: true;
  /** The words as they were linked, by block id, for the blocks that changed. */
  former?: Record<Side, Record<string, string>>;
}

/**
 * The links between two texts, as a list that is edited. It knows the link of every block, and finds the place of a link
 * from where it was last seen: an edit moves the others by a few places only, so that no operation walks the list.
 * (Taking links out of an array moves the rest of it in memory: microseconds for ten thousand links.)
 */
export class LinkList {
  private readonly array: EditedLink[];
  private readonly seen = new Map<EditedLink, number>();
  private readonly byBlock = { source: new Map<string, EditedLink>(), target: new Map<string, EditedLink>() };

  constructor(links: readonly EditedLink[]) {
    this.array = [...links];
    links.forEach((link, index) => this.enter(link, index));
  }

  /** The links in order; not to be changed. */
  get links(): readonly EditedLink[] {
    return this.array;
  }

  /** The link that holds a block, or undefined. */
  linkOf(side: Side, block: string): EditedLink | undefined {
    return this.byBlock[side].get(block);
  }

  /** The place of a link, or -1. */
  indexOf(link: EditedLink | undefined): number {
    const guess = link && this.seen.get(link);
    if (guess === undefined) return -1;
    const { array } = this;
    for (let far = 0; far <= Math.max(guess, array.length - guess); far++) {
      const index = array[guess - far] === link ? guess - far : array[guess + far] === link ? guess + far : -1;
      if (index < 0) continue;
      this.seen.set(link!, index);
      return index;
    }
    return -1;
  }

  /** Where a run of links over the very same blocks stands now, or -1. */
  find(run: readonly Link[]): number {
    const [first] = run;
    if (!first) return -1;
    const [side, block]: [Side, string] =
      first.source.length > 0 ? ['source', first.source[0]] : ['target', first.target[0]];
    const at = this.indexOf(this.linkOf(side, block));
    return at >= 0 && run.every((link, index) => sameBlocks(link, this.array[at + index])) ? at : -1;
  }

  /** Puts links in the place of others; gives those that were there. */
  replace(at: number, count: number, links: readonly EditedLink[]): EditedLink[] {
    const { array } = this;
    const removed = array.slice(at, at + count);
    for (const link of removed) {
      this.seen.delete(link);
      for (const side of ['source', 'target'] as const) for (const id of link[side]) this.byBlock[side].delete(id);
    }
    if (links.length === count) links.forEach((link, index) => (array[at + index] = link));
    else array.splice(at, count, ...links);
    links.forEach((link, index) => this.enter(link, at + index));
    return removed;
  }

  private enter(link: EditedLink, index: number): void {
    this.seen.set(link, index);
    for (const side of ['source', 'target'] as const) for (const id of link[side]) this.byBlock[side].set(id, link);
  }
}

/** Whether two links hold the same blocks. */
export const sameBlocks = (a: Link | undefined, b: Link | undefined): boolean =>
  !!a && !!b && sameList(a.source, b.source) && sameList(a.target, b.target);

const sameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id, index) => id === b[index]);
