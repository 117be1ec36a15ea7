/** Putting blocks together again from the segments, marks and note markers that a file holds. */
import { safeHref } from '../text/addresses.js';
import type { Mark } from '../text/model.js';
import type { DraftBlock, DraftNote } from './draft.js';

/**
 * Plain text with marks and note markers, built from left to right, letter for letter: for words that are plain text
 * already. (For running text from documents, where white space collapses, there is inline-builder.ts.)
 */
export class ExactBuilder {
  private readonly parts: string[] = [];
  private readonly marks: Mark[] = [];
  private readonly notes: DraftNote[] = [];
  /** Places in `marks` of those that are still open. */
  private readonly open: number[] = [];

  /** UTF-16 units so far. */
  length = 0;

  /** `report` is told of an address that may not be followed; its words are kept. */
  constructor(private readonly report: (href: string) => void = () => undefined) {}

  add(words: string): this {
    this.parts.push(words);
    this.length += words.length;
    return this;
  }

  /** Whether the words so far end in white space, or there are none. */
  get spaced(): boolean {
    const last = this.parts.findLast((part) => part !== '');
    return last === undefined || /\s$/.test(last);
  }

  /** Opens a mark; returns false when it is a link that may not be followed, and was not opened. */
  start(type: Mark['type'], href?: string): boolean {
    if (type === 'link' && !safeHref(href ?? '')) {
      this.report(href ?? '');
      return false;
    }
    const mark: Mark = { type, start: this.length, end: -1 };
    if (type === 'link') mark.href = href;
    this.open.push(this.marks.push(mark) - 1);
    return true;
  }

  /** Closes the innermost open mark of a type; one that was never opened is ignored. */
  end(type: Mark['type']): void {
    const at = this.open.findLastIndex((index) => this.marks[index].type === type);
    if (at < 0) return;
    const [index] = this.open.splice(at, 1);
    this.marks[index].end = this.length;
  }

  /** A note marker after the words so far. */
  note(label: string): void {
    this.notes.push({ at: this.length, note: label });
  }

  /** Closes what is open and gives the block's words: white space at its ends goes, marks without words too. */
  done(): Pick<DraftBlock, 'text' | 'marks' | 'notes'> {
    const whole = this.parts.join('');
    const text = whole.trim();
    const cut = whole.length - whole.trimStart().length;
    const within = (at: number): number => Math.min(Math.max(at - cut, 0), text.length);
    for (const index of this.open) this.marks[index].end = this.length;
    const marks = this.marks
      .map((mark) => ({ ...mark, start: within(mark.start), end: within(mark.end) }))
      .filter(({ start, end }) => start < end)
      .map((mark, order) => ({ mark, order }))
      // Of two marks over the same words, the one that was opened first is the outer one.
      .sort((a, b) => a.mark.start - b.mark.start || b.mark.end - a.mark.end || a.order - b.order)
      .map(({ mark }) => mark);
    return { text, marks: nested(marks), notes: this.notes.map(({ at, note }) => ({ at: within(at), note })) };
  }
}

/** Marks that nest: one that would cross the end of another ends there, too. */
function nested(marks: Mark[]): Mark[] {
  const kept: Mark[] = [];
  const open: Mark[] = [];
  for (const mark of marks) {
    while (open.length > 0 && open[open.length - 1].end <= mark.start) open.pop();
    const around = open[open.length - 1];
    const fitted = around && around.end < mark.end ? { ...mark, end: around.end } : mark;
    kept.push(fitted);
    open.push(fitted);
  }
  return kept;
}

/** A segment of a block as a file gives it: writes itself into a builder. */
export interface ReadPart {
  /** Number of the sentence; 0 for a whole block. */
  number: number;
  /** The next sentence follows without a space. */
  glued?: boolean;
  write(builder: ExactBuilder): void;
}

/**
 * A block from its sentences, in the order of their numbers: with a space between two unless there is white space already
 * or the first is `glued`. `sentences` is absent where the block came whole.
 */
export function joinParts(
  parts: readonly ReadPart[],
  report?: (href: string) => void,
): Pick<DraftBlock, 'text' | 'marks' | 'notes' | 'sentences'> {
  const builder = new ExactBuilder(report);
  const sentences: number[] = [];
  const inOrder = [...parts].sort((a, b) => a.number - b.number);
  inOrder.forEach((part, index) => {
    if (index > 0 && !inOrder[index - 1].glued && !builder.spaced) builder.add(' ');
    sentences.push(builder.length);
    part.write(builder);
  });
  const block = builder.done();
  const fits = sentences.every((at, i) => (i === 0 ? at === 0 : at > sentences[i - 1] && at < block.text.length));
  return parts.some(({ number }) => number === 0) || !fits ? block : { ...block, sentences };
}
