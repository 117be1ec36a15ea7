import type { Edition } from './model.js';

/** What differs between two versions of an edition, in blocks of both texts, and in links. */
export interface EditionChanges {
  added: number;
  changed: number;
  removed: number;
  /** Links that are new or different. */
  links: number;
  /** Addresses of the blocks concerned, for those that a reader may want to look at: added and changed ones. */
  blocks: string[];
}

/** Compares the words of every block, by id, and the links. */
export function compareEditions(before: Edition, after: Edition): EditionChanges {
  const changes: EditionChanges = { added: 0, changed: 0, removed: 0, links: 0, blocks: [] };
  for (const side of ['source', 'target'] as const) {
    const old = new Map(before[side].blocks.map((block) => [block.id, JSON.stringify(block)]));
    const prefix = side === 'source' ? '' : `${after.target.meta.language}.`;
    for (const block of after[side].blocks) {
      const former = old.get(block.id);
      old.delete(block.id);
      if (former === JSON.stringify(block)) continue;
      if (former === undefined) changes.added++;
      else changes.changed++;
      changes.blocks.push(prefix + block.id);
    }
    changes.removed += old.size;
  }
  const links = new Set(before.links.map((link) => JSON.stringify(link)));
  changes.links = after.links.filter((link) => !links.has(JSON.stringify(link))).length;
  return changes;
}
