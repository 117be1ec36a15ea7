/** The notes at the foot of a page or column, and notes in small print at the end. */
import { startsColophon, startsLicence } from '../flow/colophon.js';
import type { Column } from './columns.js';
import { labelOf, markersIn, type Label } from './labels.js';
import { endsSentence, type Measure } from './measure.js';
import type { Line } from './model.js';

/** A note as it is printed: its lines, those on the following pages included. */
export interface PrintedNote {
  label: Label;
  page: number;
  lines: Line[];
}

/** Print of at most this share of the size of the text is small. */
const SMALL = 0.94;

/** Takes the lines of notes out of all columns. Notes are in the order of the pages. */
export function takeNotes(columns: readonly Column[], measure: Measure): PrintedNote[] {
  const taker = new Taker(measure, markersOf(columns));
  for (const column of columns) taker.take(column);
  return taker.notes;
}

/** The raised labels in the text of each page, but for those that lines start with. */
function markersOf(columns: readonly Column[]): Map<number, Set<string>> {
  const markers = new Map<number, Set<string>>();
  for (const { page, lines } of columns)
    for (const { pieces } of lines) {
      let first = true;
      for (const { text, shift } of pieces) {
        if (shift !== 1) first = false;
        else if (!first)
          for (const { printed } of markersIn(text)) markers.set(page, (markers.get(page) ?? new Set()).add(printed));
      }
    }
  return markers;
}

class Taker {
  readonly notes: PrintedNote[] = [];
  /** Text in the usual size has been seen. */
  private begun = false;
  /** The column before this one ended in a note, which may go on here. */
  private open = false;
  /** Notes that stand behind later ones. */
  private readonly late = new Set<PrintedNote>();
  /** Widths and left edges of the rules that notes were found under. */
  private readonly separators: { x0: number; width: number }[] = [];

  constructor(
    private readonly measure: Measure,
    private readonly markers: ReadonlyMap<number, ReadonlySet<string>>,
  ) {}

  take(column: Column): void {
    const { lines } = column;
    const text = lines.findIndex(({ size }) => Math.abs(size - this.measure.size) < 0.04 * this.measure.size);
    // Small print above the first line of text is an abstract.
    const isAbove = !this.begun && lines.every((line) => this.isSmall(line) || line.size > 1.04 * this.measure.size);
    if (text >= 0) this.begun = true;
    const zone = lines.splice(isAbove ? (this.underRule(column) ?? lines.length) : this.start(column));
    // What a journal says of the article stands in the same print behind the notes.
    const imprint = zone.findIndex(({ text }, i) => startsColophon(text) || startsLicence(text, zone[i + 1]?.text));
    const next = zone.findIndex((line, i) => i > imprint && this.isExpected(labelOf(line), line.page));
    if (imprint >= 0) lines.push(...zone.splice(imprint, (next < 0 ? zone.length : next) - imprint));
    this.add(zone);
    this.open = zone.length > 0;
  }

  /** Index of the line with which the notes of a column start; the number of lines when there are none. */
  private start(column: Column): number {
    const { lines } = column;
    let small = lines.length;
    while (small > 0 && this.isSmall(lines[small - 1]) && this.isLikeNotes(lines[small - 1])) small--;
    const ruled = this.underRule(column);
    if (ruled !== undefined && ruled <= small) return ruled;
    if (small === lines.length) return ruled ?? small;
    // A column in small print after one that ended in a note goes on with it.
    if (small === 0 && this.open) return 0;
    const from = ruled ?? small;
    const labelled = lines.findIndex((line, i) => i >= from && this.isExpected(labelOf(line), line.page));
    // What stands before the first label goes on with the last note of the column before.
    if (this.open && small > 0 && (labelled > small || (labelled < 0 && !this.endsNote())))
      return small + this.quoted(lines, small, labelled);
    return labelled < 0 ? (ruled ?? lines.length) : labelled;
  }

  /** Lines of a quotation in small print, but larger than that of the notes, right above them. */
  private quoted(lines: readonly Line[], from: number, to: number): number {
    const size = this.notes.at(-1)?.lines[0].size ?? 0;
    let end = from;
    while (end < to && lines[end].size > 1.03 * size) end++;
    return end - from;
  }

  private isSmall({ size, part }: Line): boolean {
    return !/^H[1-6]$/.test(part?.role ?? '') && size <= SMALL * this.measure.size;
  }

  /** Quotations and captions may be in small print of another size. */
  private isLikeNotes({ size }: Line): boolean {
    return size <= 1.1 * (this.lastNumbered()?.lines[0].size ?? size);
  }

  private endsNote(): boolean {
    return endsSentence(this.notes.at(-1)?.lines.at(-1)?.text ?? '.');
  }

  /** The first line under a rule with notes below it. */
  private underRule({ lines, rules }: Column): number | undefined {
    const { size } = this.measure;
    for (let i = 0; i < lines.length; i++) {
      const top = i ? lines[i - 1].y : -Infinity;
      const bottom = lines[i].y - 0.5 * lines[i].size;
      const rule = rules.find(({ x0, x1, y }) => y > top && y < bottom && bottom - y < 3 * size && x1 - x0 > 18);
      const below = lines.slice(i);
      if (!rule || below.some((line) => line.size > 1.02 * size)) continue;
      const known = this.separators.some(
        ({ width, x0 }) => Math.abs(width - (rule.x1 - rule.x0)) < 2 && Math.abs(x0 - rule.x0) < 40,
      );
      const goesOn =
        this.notes.length > 0 &&
        // The rule under a running head may be as long as that over the notes.
        ((known && below.every((line) => this.isLikeNotes(line))) ||
          (this.isSmall(lines[i]) && below.every((line) => this.isSmall(line))));
      if (!this.startsNote(lines[i]) && !goesOn) continue;
      this.separators.push({ x0: rule.x0, width: rule.x1 - rule.x0 });
      return i;
    }
    return undefined;
  }

  /** Does a line under a rule start a note? In the size of the text its number must be raised, here or in the text. */
  private startsNote(line: Line): boolean {
    const label = labelOf(line);
    if (!label || !this.isExpected(label, line.page)) return false;
    const isMarked = label.raised || this.markers.get(line.page)?.has(label.printed) === true;
    return isMarked || label.number === undefined || this.isSmall(line);
  }

  /** Is a label the next one, the first of a page, one that is raised in the text of the page, or raised itself? */
  private isExpected(label: Label | undefined, page: number): boolean {
    if (!label) return false;
    if (label.number === undefined) return label.raised || /^[*†‡§¶]+$/.test(label.printed);
    const last = this.last();
    if (label.number === 1 || label.number === (last ?? 0) + 1) return true;
    const marked = this.markers.get(page)?.has(label.printed) && label.number > (last ?? 0);
    // The first note that is seen may have any number when it is raised.
    return marked || (label.raised && (last === undefined || (label.number > last && label.number <= last + 5)));
  }

  private last(): number | undefined {
    return this.lastNumbered()?.label.number;
  }

  /** A note about the author, behind a sign, may be set otherwise than the others. */
  private lastNumbered(): PrintedNote | undefined {
    return this.notes.findLast((note) => note.label.number !== undefined && !this.late.has(note));
  }

  private add(zone: readonly Line[]): void {
    zone.forEach((line, i) => {
      const label = labelOf(line);
      if (label && (this.isNext(label, line) || (i === 0 && this.isExpected(label, line.page)))) {
        const note = { label, page: line.page, lines: [line] };
        if (this.isBelated(label, this.notes.at(-1), line.page)) this.late.add(note);
        this.notes.push(note);
      } else this.notes.at(-1)?.lines.push(line);
    });
  }

  /** Inside the notes a number is a label only when it is the next one: a line may start with a year. */
  private isNext(label: Label, line: Line): boolean {
    if (label.number === undefined) return this.isExpected(label, line.page);
    const note = this.notes.at(-1);
    const shift = shiftFrom(note, line);
    // The first note of a page may be set further out or in than the others.
    if (shift !== undefined && shift > 2.2 && !label.raised) return false;
    const last = this.last() ?? 0;
    if (label.number === last + 1) return true;
    if (shift !== undefined && shift < 0.8 && this.isBelated(label, note, line.page)) return true;
    // A label that could not be read must not take all that follow with it.
    const form = note?.label.form;
    const isNear = shift !== undefined && shift < 0.8;
    if (isNear && form && form === label.form && label.number > last && label.number <= last + 3) return true;
    return label.raised && this.isExpected(label, line.page);
  }

  /** A note that had no room under its marker may stand behind the first note of the next page. */
  private isBelated({ number = 0, form }: Label, before: PrintedNote | undefined, page: number): boolean {
    const late = (before?.label.number ?? 0) - number;
    const isMissing = late > 0 && late < 4 && before?.label.form === form;
    const marked = [page - 1, page].some((one) => this.markers.get(one)?.has(String(number)));
    return isMissing && marked && !this.notes.some(({ label }) => label.number === number);
  }
}

/** How far from the start of a note a line starts, in units of its size; undefined when that is in another column. */
function shiftFrom(note: PrintedNote | undefined, line: Line): number | undefined {
  const first = note?.lines[0];
  if (!first || first.page !== line.page || first.y >= line.y) return undefined;
  const distance = Math.abs(first.x0 - line.x0) / line.size;
  return distance < 20 ? distance : undefined;
}
