import type { FlowBlock } from './flow.js';

/** Words `[from, to)` of a block that are markers of notes. */
export interface MarkerWords {
  from: number;
  to: number;
  labels: readonly string[];
}

/** Takes words out of a block and puts note markers in their place; marks and other markers follow. None may overlap. */
export function replaceByNotes(block: FlowBlock, words: readonly MarkerWords[]): void {
  const cuts = [...words].sort((a, b) => a.from - b.from);
  const gone = new Float64Array(cuts.length + 1);
  cuts.forEach(({ from, to }, index) => (gone[index + 1] = gone[index] + to - from));
  /** Where an offset is when all words have gone. */
  const move = (at: number): number => {
    let [low, high] = [0, cuts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (cuts[middle].from < at) low = middle + 1;
      else high = middle;
    }
    const last = cuts[low - 1];
    return last && at < last.to ? last.from - gone[low - 1] : at - gone[low];
  };
  const pieces: string[] = [];
  let from = 0;
  for (const cut of cuts) {
    pieces.push(block.text.slice(from, cut.from));
    from = cut.to;
  }
  const markers = cuts.flatMap((cut) => cut.labels.map((note) => ({ at: move(cut.from), note })));
  const notes = block.notes.map(({ at, note }) => ({ at: move(at), note }));
  block.notes = [...notes, ...markers].sort((a, b) => a.at - b.at);
  block.marks = block.marks
    .map((mark) => ({ ...mark, start: move(mark.start), end: move(mark.end) }))
    .filter(({ start, end }) => start < end);
  if (block.raised) {
    const starts = new Set(cuts.map((cut) => cut.from));
    const inside = ([start]: [number, number]): boolean =>
      starts.has(start) || cuts.some((cut) => start >= cut.from && start < cut.to);
    block.raised = block.raised
      .filter((range) => !inside(range))
      .map(([start, end]): [number, number] => [move(start), move(end)]);
  }
  block.text = [...pieces, block.text.slice(from)].join('');
}

/** Replaces words of a block from a place on by others of the same length. */
export function overwrite(block: FlowBlock, from: number, words: string): void {
  block.text = block.text.slice(0, from) + words + block.text.slice(from + words.length);
}
