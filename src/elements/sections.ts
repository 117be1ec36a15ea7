import { idPrefix, type Edition } from '../edition/model.js';
import type { Side } from '../text/finding.js';

/** A section of an edition. */
export interface OutlineItem {
  /** Fragment of its heading, without `#`. */
  address: string;
  words: string;
  side: Side;
  row: number;
}

/** The sections of both texts, in order. */
export function outlineOf(edition: Edition): OutlineItem[] {
  return (['source', 'target'] as const).flatMap((side) => {
    const rows = new Map(edition.links.flatMap((link, row) => link[side].map((id) => [id, row] as const)));
    return edition[side].blocks
      .filter((block) => block.kind === 'heading')
      .map((block) => ({
        address: idPrefix(edition, side) + block.id,
        words: block.text,
        side,
        row: rows.get(block.id) ?? 0,
      }));
  });
}
