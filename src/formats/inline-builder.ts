/**
 * Builds the plain text, marks and note markers of one block out of runs of words, as readers of every format meet them:
 * white space collapses as in HTML, marks are trimmed to their words, merged where they touch, and nested properly.
 */
import { safeHref } from '../text/addresses.js';
import type { Mark } from '../text/model.js';
import type { DraftNote } from './draft.js';

/** Plain text with what stands over it; a part of a `DraftBlock`. */
export interface DraftInline {
  text: string;
  marks: Mark[];
  notes: DraftNote[];
  /** Raised words that may be note markers: see {@link InlineBuilder.raise}. Absent when there are none. */
  raised?: [start: number, end: number][];
  /** Characters that stand in links, those included that lead nowhere here. Absent for none. */
  linked?: number;
}

interface Open {
  type: Mark['type'];
  href?: string;
  /** Set by the first character inside. */
  start: number;
}

/** Characters that nobody sees and that would only break words in two: soft hyphens, zero-width spaces, controls. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff\u0000-\u0008\u000e-\u001f\u007f]/g;
const SPACES = /[ \t\n\f\r\v\u0085\u2028\u2029]/;

/** See the file's comment. */
export class InlineBuilder {
  private readonly parts: string[] = [];
  private length = 0;
  private last = '';
  /** White space seen since the last character. */
  private space = false;
  private readonly open: Open[] = [];
  private readonly marks: Mark[] = [];
  private readonly notes: DraftNote[] = [];
  private readonly raised: [number, number][] = [];
  private linked = 0;

  /** True as long as there are neither words nor notes. */
  get isEmpty(): boolean {
    return this.length === 0 && this.notes.length === 0;
  }

  /** The words so far. */
  get words(): string {
    return this.parts.join('');
  }

  /** Adds words. Runs of white space are one space, none at the ends of the block or of a line. */
  add(words: string): void {
    let clean = words.replace(INVISIBLE, '');
    if (/[\u0300-\u036f]/.test(clean)) clean = clean.normalize('NFC');
    // A space that must not break, next to one that may, only fills a line.
    clean = clean.replace(/\u00a0(?=[ \t\n\u00a0])|(?<=[ \t\n\u00a0])\u00a0/g, ' ');
    for (const piece of clean.split(/([ \t\n\f\r\v\u0085\u2028\u2029]+)/)) {
      if (piece === '') continue;
      if (SPACES.test(piece[0])) this.space = true;
      else this.emit(piece);
    }
  }

  /** Adds words whose spaces and line ends count, such as those of `pre`. Tabs are four spaces. */
  addPreformatted(words: string): void {
    const lines = words.replace(INVISIBLE, '').replace(/\t/g, '    ').split('\n');
    lines.forEach((line, index) => {
      if (index > 0) this.lineBreak();
      const lead = /^ */.exec(line)![0];
      const rest = line.slice(lead.length).replace(/ +$/, '');
      if (rest === '') return;
      // Leading spaces would be lost; no-break spaces keep the shape.
      if (lead) this.emit('\u00a0'.repeat(lead.length));
      this.emit(rest);
    });
  }

  /** A hard line break. */
  lineBreak(): void {
    if (this.length === 0 || this.last === '\n') return;
    this.space = false;
    this.push('\n');
  }

  /** A note marker here. It stands right behind the word before it, as it is printed. */
  note(label: string): void {
    this.notes.push({ at: this.length, note: label });
  }

  /** Adds words that stand raised, and remembers where: a number may turn out to be a note marker. */
  raise(words: string): void {
    const before = this.length;
    this.add(words);
    const start = before + (this.length - before - words.trim().length);
    if (this.length > before) this.raised.push([Math.max(before, start), this.length]);
  }

  /** Starts a mark; every one is ended by {@link endMark}. An address that is not safe gives no mark. */
  startMark(type: Mark['type'], href?: string): void {
    this.open.push({ type, ...(href === undefined ? {} : { href }), start: -1 });
  }

  endMark(): void {
    const mark = this.open.pop();
    if (!mark || mark.start < 0 || mark.start >= this.length) return;
    const { type, start, href } = mark;
    if (type === 'link') this.linked += this.length - start;
    if (type !== 'link') this.marks.push({ type, start, end: this.length });
    else if (href !== undefined && safeHref(href)) this.marks.push({ type, start, end: this.length, href });
  }

  /** The block's text. Marks that are still open end here. */
  finish(): Pick<DraftInline, 'text' | 'marks' | 'notes'> {
    const { text, marks, notes } = this.finishAll();
    return { text, marks, notes };
  }

  /** The same, with what only looking at a whole document can settle. */
  finishAll(): DraftInline {
    while (this.open.length > 0) this.endMark();
    let text = this.parts.join('');
    // No space and no line break at the ends, no-break ones included.
    const lead = /^[\s\u00a0]*/.exec(text)![0].length;
    text = text.slice(lead).trimEnd();
    const clip = (at: number): number => Math.min(Math.max(0, at - lead), text.length);
    const marks = this.marks
      .map((mark) => ({ ...mark, start: clip(mark.start), end: clip(mark.end) }))
      .filter(({ start, end }) => /\S/.test(text.slice(start, end)));
    const raised = this.raised.map(([start, end]): [number, number] => [clip(start), clip(end)]);
    return {
      text,
      marks: tidyMarks(marks),
      notes: this.notes.map(({ at, note }) => ({ at: clip(at), note })),
      ...(raised.length > 0 && { raised }),
      ...(this.linked > 0 && { linked: this.linked }),
    };
  }

  private emit(run: string): void {
    // A space that must not break has room enough beside it.
    if (this.space && this.last === '\u00a0') this.space = false;
    const words = this.space ? run.replace(/^\u00a0+(?=.)/, '') : run;
    if (this.space && this.length > 0 && this.last !== '\n') this.push(' ');
    this.space = false;
    for (const mark of this.open) if (mark.start < 0) mark.start = this.length;
    this.push(words);
  }

  private push(words: string): void {
    this.parts.push(words);
    this.length += words.length;
    this.last = words[words.length - 1];
  }
}

/** Marks of one type that touch or overlap made one, all nested properly, sorted by start, the outer one first. */
export function tidyMarks(marks: readonly Mark[]): Mark[] {
  const links = withoutOverlaps(marks.filter(({ type }) => type === 'link'));
  const others = (['strong', 'em', 'code'] as const).flatMap((type) =>
    union(marks.filter((mark) => mark.type === type)),
  );
  const order = { link: 0, strong: 1, em: 2, code: 3 };
  const compare = (a: Mark, b: Mark): number => a.start - b.start || b.end - a.end || order[a.type] - order[b.type];
  // Where a link begins or ends inside of another mark, that mark is cut: a link stays whole.
  const cut = others.flatMap((mark) => cutAt(mark, bordersIn(mark, links)));
  const queue = [...links, ...cut].sort(compare);
  const nested: Mark[] = [];
  const stack: Mark[] = [];
  // What is left of marks that were cut, in the order of the others.
  const rest = new Rest(compare);
  for (let place = 0, mark = queue[0]; mark; mark = rest.before(queue[place]) ?? queue[place]) {
    if (mark === queue[place]) place++;
    while (stack.length > 0 && stack[stack.length - 1].end <= mark.start) stack.pop();
    const top = stack[stack.length - 1];
    if (top && mark.end > top.end) {
      rest.add({ ...mark, start: top.end });
      mark = { ...mark, end: top.end };
    }
    nested.push(mark);
    stack.push(mark);
  }
  return nested.sort(compare);
}

/** Marks in an order, of which the first is taken out again and again. */
class Rest {
  private readonly marks: Mark[] = [];
  private first = 0;

  constructor(private readonly compare: (a: Mark, b: Mark) => number) {}

  add(mark: Mark): void {
    let [low, high] = [this.first, this.marks.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.compare(this.marks[middle], mark) > 0) high = middle;
      else low = middle + 1;
    }
    this.marks.splice(low, 0, mark);
  }

  /** Takes out the first one when it comes before another, or when there is no other. */
  before(other: Mark | undefined): Mark | undefined {
    const mark = this.marks[this.first];
    if (!mark || (other && this.compare(other, mark) <= 0)) return undefined;
    this.first++;
    return mark;
  }
}

/**
 * Where links that are partly inside and partly outside of a mark begin or end in it: the one that reaches into it, and
 * the one that reaches out. `links` are sorted and do not overlap.
 */
function bordersIn(mark: Mark, links: readonly Mark[]): number[] {
  const endingAfter = (at: number): Mark | undefined => {
    let [low, high] = [0, links.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (links[middle].end > at) high = middle;
      else low = middle + 1;
    }
    return links[low];
  };
  const into = endingAfter(mark.start);
  const outOf = endingAfter(mark.end);
  return [
    ...(into && into.start < mark.start && into.end < mark.end ? [into.end] : []),
    ...(outOf && outOf.start > mark.start && outOf.start < mark.end ? [outOf.start] : []),
  ];
}

function cutAt(mark: Mark, borders: number[]): Mark[] {
  const parts: Mark[] = [];
  let start = mark.start;
  for (const at of [...new Set(borders)].sort((a, b) => a - b)) {
    parts.push({ ...mark, start, end: at });
    start = at;
  }
  return [...parts, { ...mark, start }];
}

function union(marks: Mark[]): Mark[] {
  const merged: Mark[] = [];
  for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
    const last = merged[merged.length - 1];
    if (last && mark.start <= last.end) last.end = Math.max(last.end, mark.end);
    else merged.push({ ...mark });
  }
  return merged;
}

/** Links cannot stand in links: the first one stays. Two halves of one link are one. */
function withoutOverlaps(links: Mark[]): Mark[] {
  const kept: Mark[] = [];
  for (const link of [...links].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept[kept.length - 1];
    if (last && last.href === link.href && link.start <= last.end) last.end = Math.max(last.end, link.end);
    else if (!last || link.start >= last.end) kept.push({ ...link });
  }
  return kept;
}
