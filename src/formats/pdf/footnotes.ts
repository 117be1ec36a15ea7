/** The notes at the foot of a page or column, and notes in small print at the end. */
import type { Column } from './columns.js';
import { labelOf, type Label } from './labels.js';
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
  const notes: PrintedNote[] = [];
  // The column before this one ended in a note, which may go on here.
  let open = false;
  for (const column of columns) {
    const start = zoneStart(column, measure, notes, open);
    const zone = column.lines.splice(start);
    addNotes(zone, notes);
    open = zone.length > 0;
  }
  return notes;
}

/** Index of the line with which the notes of a column start; the number of lines when there are none. */
function zoneStart(column: Column, measure: Measure, notes: readonly PrintedNote[], open: boolean): number {
  const { lines } = column;
  let small = lines.length;
  while (small > 0 && lines[small - 1].size <= SMALL * measure.size) small--;
  const ruled = underRule(column, measure, notes, open);
  if (ruled !== undefined && ruled <= small) return ruled;
  if (small === lines.length) return ruled ?? small;
  // A column in small print after one that ended in a note goes on with it.
  if (small === 0 && open) return 0;
  const from = ruled ?? small;
  const labelled = lines.findIndex((line, i) => i >= from && isExpected(labelOf(line), notes));
  // What stands before the first label goes on with the last note of the column before.
  if (open && small > 0 && (labelled > small || (labelled < 0 && !endsNote(notes)))) return small;
  return labelled < 0 ? (ruled ?? lines.length) : labelled;
}

const endsNote = (notes: readonly PrintedNote[]): boolean => endsSentence(notes.at(-1)?.lines.at(-1)?.text ?? '.');

/** The first line under a rule with notes below it. */
function underRule(column: Column, measure: Measure, notes: readonly PrintedNote[], open: boolean): number | undefined {
  const { lines, rules } = column;
  for (let i = 0; i < lines.length; i++) {
    const top = i ? lines[i - 1].y : -Infinity;
    const bottom = lines[i].y - 0.5 * lines[i].size;
    const ruled = rules.some(({ x0, x1, y }) => y > top && y < bottom && bottom - y < 3 * measure.size && x1 - x0 > 18);
    if (!ruled || lines.slice(i).some(({ size }) => size > 1.02 * measure.size)) continue;
    const goesOn = notes.length > 0 && lines[i].size <= SMALL * measure.size;
    if (isExpected(labelOf(lines[i]), notes) || (goesOn && (open || lines.slice(i).every(({ size }) => size <= SMALL * measure.size))))
      return i;
  }
  return undefined;
}

/** Is a label the next one, the first of a page, or a raised one? */
function isExpected(label: Label | undefined, notes: readonly PrintedNote[]): boolean {
  if (!label) return false;
  if (label.number === undefined) return label.raised || /^[*†‡§¶]+$/.test(label.printed);
  const last = lastNumber(notes);
  if (label.number === 1 || label.number === (last ?? 0) + 1) return true;
  // The first note that is seen may have any number when it is raised.
  return label.raised && (last === undefined || (label.number > last && label.number <= last + 5));
}

function lastNumber(notes: readonly PrintedNote[]): number | undefined {
  for (let i = notes.length - 1; i >= 0; i--) if (notes[i].label.number !== undefined) return notes[i].label.number;
  return undefined;
}

function addNotes(zone: readonly Line[], notes: PrintedNote[]): void {
  zone.forEach((line, i) => {
    const label = labelOf(line);
    if (label && (isNext(label, line, notes) || (i === 0 && isExpected(label, notes))))
      notes.push({ label, page: line.page, lines: [line] });
    else notes.at(-1)?.lines.push(line);
  });
}

/** Inside the notes a number is a label only when it is the next one: a line may start with a year. */
function isNext(label: Label, line: Line, notes: readonly PrintedNote[]): boolean {
  if (label.number === undefined) return isExpected(label, notes);
  const beside = placeBeside(line, notes.at(-1));
  if (beside === false && !label.raised) return false;
  const last = lastNumber(notes) ?? 0;
  if (label.number === last + 1) return true;
  // A label that could not be read must not take all that follow with it.
  const form = notes.at(-1)?.label.form;
  if (beside && form && form === label.form && label.number > last && label.number <= last + 3) return true;
  return label.raised && isExpected(label, notes);
}

/** Does a line start where the note before it does? Undefined when that is in another column. */
function placeBeside(line: Line, note: PrintedNote | undefined): boolean | undefined {
  const first = note?.lines[0];
  if (!first || first.page !== line.page || first.y >= line.y) return undefined;
  const distance = Math.abs(first.x0 - line.x0);
  return distance < 20 * line.size ? distance < 1.6 * line.size : undefined;
}
