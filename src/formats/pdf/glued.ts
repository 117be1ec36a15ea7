/**
 * Note markers that were printed like the words before them: `Estado.12 La`, `Estado [12]`. Only the numbers of notes
 * that no raised marker opens are looked for, each between the markers before and after it.
 */
import type { DraftBlock } from '../draft.js';
import type { Entry } from './notebook.js';

/** A place in the blocks. */
interface Place {
  block: number;
  at: number;
}

/** Turns such markers in the words of `blocks` (in reading order, without the notes) into markers of the notes. */
export function findGlued(blocks: readonly DraftBlock[], entries: readonly Entry[]): void {
  let from: Place = { block: 0, at: 0 };
  entries.forEach((entry, i) => {
    if (entry.marked) {
      from = placeOf(blocks, entry.label, from) ?? from;
      return;
    }
    const next = entries.slice(i + 1).find(({ marked }) => marked);
    const to = (next && placeOf(blocks, next.label, from)) ?? { block: blocks.length, at: 0 };
    const found = search(blocks, entry.note.label.printed, from, to);
    if (!found) return;
    take(blocks[found.block], found.at, found.length, entry.label);
    entry.marked = true;
    from = found;
  });
}

function placeOf(blocks: readonly DraftBlock[], label: string, from: Place): Place | undefined {
  for (let block = from.block; block < blocks.length; block++) {
    const marker = blocks[block].notes.find(({ note, at }) => note === label && (block > from.block || at >= from.at));
    if (marker) return { block, at: marker.at };
  }
  return undefined;
}

/** The first place of a label; after the end of a clause rather than after a word. */
function search(blocks: readonly DraftBlock[], label: string, from: Place, to: Place) {
  const printed = label.replace(/[*]/g, '\\*');
  const patterns = [
    new RegExp(`\\s?\\[${printed}\\]`, 'gu'),
    new RegExp(`(?<=(?:^|[^\\d])[.,;:!?…)\\]”"»’])${printed}(?=[\\s.,;:)”"»]|$)`, 'gu'),
    new RegExp(`(?<=[.…”"»’)]) ${printed}(?=\\s+[\\p{Lu}¿¡“"«]|$)`, 'gu'),
    new RegExp(`(?<=\\p{L})${printed}(?=[\\s.,;:)”"»]|$)`, 'gu'),
    // At the start of a line, where it was set like the words.
    new RegExp(`(?<=[,;:]) ${printed}(?=\\s)`, 'gu'),
  ];
  for (const pattern of patterns)
    for (let block = from.block; block <= to.block && block < blocks.length; block++) {
      if (blocks[block].kind === 'heading' && pattern !== patterns[0]) continue;
      for (const { 0: words, index } of blocks[block].text.matchAll(pattern)) {
        if (block === from.block && index < from.at) continue;
        if (block === to.block && index >= to.at) break;
        return { block, at: index, length: words.length };
      }
    }
  return undefined;
}

/** Takes characters out of a block and puts a marker there. */
function take(block: DraftBlock, at: number, length: number, note: string): void {
  const moved = (offset: number): number => (offset <= at ? offset : Math.max(at, offset - length));
  block.text = block.text.slice(0, at) + block.text.slice(at + length);
  block.marks = block.marks
    .map((mark) => ({ ...mark, start: moved(mark.start), end: moved(mark.end) }))
    .filter(({ start, end }) => end > start);
  block.notes = [...block.notes.map((marker) => ({ ...marker, at: moved(marker.at) })), { at, note }].sort(
    (a, b) => a.at - b.at,
  );
}
