/** Note markers of a text and the notes they open. */
import type { EditionBlock } from '../../edition/model.js';
import type { StudyText } from '../rule.js';
import { cached } from '../study.js';

/** A marker where it stands. */
export interface Marker {
  block: EditionBlock;
  /** It stands before the character at this offset. */
  at: number;
  /** Id of the note, and its label: the number, where it has one. */
  note: string;
  label: string;
}

/** Notes of a text by id, in order, and its markers in the order of the text. Markers inside notes come last. */
export const markersOf = cached((text: StudyText): { notes: Map<string, EditionBlock>; markers: Marker[] } => {
  const notes = new Map<string, EditionBlock>();
  for (const block of text.blocks) if (block.kind === 'note') notes.set(block.id, block);
  const labelOf = (note: string): string => notes.get(note)?.label ?? note.replace(/^fn/, '');
  const inOrder = [...text.blocks.filter(({ kind }) => kind !== 'note'), ...notes.values()];
  const markers = inOrder.flatMap((block) =>
    (block.notes ?? []).map(({ at, note }): Marker => ({ block, at, note, label: labelOf(note) })),
  );
  return { notes, markers };
});

/** The words a marker stands on: the one before it, with the marks between, so that it can be quoted. */
export function wordAtMarker({ block, at }: Marker): { start: number; end: number } {
  let start = at;
  while (start > 0 && at - start < 40 && !/[\p{L}\p{M}\p{N}]/u.test(block.text[start - 1])) start--;
  while (start > 0 && at - start < 40 && /[\p{L}\p{M}\p{N}]/u.test(block.text[start - 1])) start--;
  return { start, end: at };
}
