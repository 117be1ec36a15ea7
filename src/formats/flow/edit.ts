import type { FlowBlock } from './flow.js';

/** Takes the words `[from, to)` out of a block and puts note markers in their place; marks and other markers follow. */
export function replaceByNotes(block: FlowBlock, from: number, to: number, labels: readonly string[]): void {
  const gap = to - from;
  const move = (at: number): number => (at >= to ? at - gap : Math.min(at, from));
  block.text = block.text.slice(0, from) + block.text.slice(to);
  block.marks = block.marks
    .map((mark) => ({ ...mark, start: move(mark.start), end: move(mark.end) }))
    .filter((mark) => mark.start < mark.end);
  const notes = block.notes.map(({ at, note }) => ({ at: move(at), note }));
  const place = notes.findIndex(({ at }) => at > from);
  notes.splice(place < 0 ? notes.length : place, 0, ...labels.map((note) => ({ at: from, note })));
  block.notes = notes;
  if (block.raised) {
    block.raised = block.raised
      .filter(([start, end]) => end <= from || start >= to)
      .map(([start, end]): [number, number] => [move(start), move(end)]);
  }
}

/** Replaces the words `[from, to)` of a block by others of the same length. */
export function overwrite(block: FlowBlock, from: number, words: string): void {
  block.text = block.text.slice(0, from) + words + block.text.slice(from + words.length);
}
