/** What a block is, as one short run of words, for formats that have no element for it: `heading 2`, `item 1 •`, `note 7`. */
import type { Block, BlockKind } from '../text/model.js';
import type { DraftBlock } from './draft.js';

/** The parts of a block that say what it is. */
export type Shape = Pick<Block, 'kind' | 'level' | 'marker' | 'label'>;

/** A shape in words; {@link parseShape} reads them back. */
export function shapeWords({ kind, level, marker, label }: Shape): string {
  if (kind === 'heading') return `heading ${level ?? 2}`;
  if (kind === 'item') return `item ${level ?? 1}${marker ? ` ${marker}` : ''}`;
  return kind === 'note' && label ? `note ${label}` : kind;
}

const KINDS: readonly BlockKind[] = ['heading', 'paragraph', 'item', 'quote', 'note'];

/** The shape that words say; a paragraph where they say none. */
export function parseShape(words: string): Pick<DraftBlock, 'kind' | 'level' | 'marker' | 'label'> {
  const [name, first, second] = words.trim().split(/\s+/);
  const kind = KINDS.find((known) => known === name) ?? 'paragraph';
  const level = Number(first);
  if (kind === 'heading') return { kind, level: level >= 2 && level <= 6 ? Math.trunc(level) : 2 };
  if (kind === 'item') {
    const nesting = level >= 1 && level <= 20 ? Math.trunc(level) : 1;
    return second ? { kind, level: nesting, marker: second.slice(0, 12) } : { kind, level: nesting };
  }
  return kind === 'note' && first ? { kind, label: cleanLabel(first) } : { kind };
}

/** A note label as drafts allow it: letters, digits, hyphens and underscores. */
export const cleanLabel = (words: string): string => words.replace(/[^\p{L}\p{N}_-]+/gu, '-').slice(0, 60);
