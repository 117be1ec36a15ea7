import { idPrefix, type Edition } from '../edition/model.js';
import type { Side } from '../text/finding.js';

/** A section of an edition. */
export interface OutlineItem {
  /** Fragment of its heading, without `#`. */
  address: string;
  words: string;
  row: number;
}

/** The sections of one text, in order. */
export function outlineOf(edition: Edition, side: Side): OutlineItem[] {
  const headings = edition[side].blocks.filter((block) => block.kind === 'heading');
  const rows = new Map(headings.map(({ id }) => [id, 0]));
  edition.links.forEach((link, row) => {
    for (const id of link[side]) if (rows.has(id)) rows.set(id, row);
  });
  const prefix = idPrefix(edition, side);
  return headings.map(({ id, text }) => ({ address: prefix + id, words: text, row: rows.get(id)! }));
}
