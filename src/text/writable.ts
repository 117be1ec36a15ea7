/** What our Markdown cannot hold of a block, and the nearest that it can. */
import { LONGEST_LINE } from './decode.js';
import type { Mark, NoteMarker } from './model.js';
import type { WritableBlock } from './write-markdown.js';

/** A block that can be written, and the words in it that had to be changed. */
export interface Writable<B extends WritableBlock> {
  block: B;
  changed: string[];
}

/**
 * The block as the Markdown can hold it. A space is put into words that would be read as an id or a note (`{#x}`, `[^x]`);
 * line breaks in headings and code become spaces; white space at the ends goes; marks in code and markers inside of code
 * go to its end.
 */
export function makeWritable<B extends WritableBlock>(block: B): Writable<B> {
  const changed: string[] = [];
  let { text, marks, notes } = trim(block);
  const insert = (at: number): void => {
    text = `${text.slice(0, at)} ${text.slice(at)}`;
    marks = marks.map((mark) => ({
      ...mark,
      start: mark.start + Number(mark.start >= at),
      end: mark.end + Number(mark.end >= at),
    }));
    notes = notes.map((note) => ({ ...note, at: note.at + Number(note.at >= at) }));
  };
  // One may stand inside of another: looked for again from where the space was put.
  const pattern = /\[\^[^\]\s]{1,100}\]|\{#[\w-]{1,100}\}/g;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    changed.push(match[0]);
    insert(match.index + (match[0][0] === '[' ? 2 : 1));
    pattern.lastIndex = match.index + 2;
  }
  if (block.kind === 'heading') text = text.replace(/\n/g, ' ');
  text = oneLine(text, marks).slice(0, LONGEST_LINE - 1000);
  // No offset stands between the two halves of a character.
  const whole = (at: number): number =>
    /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '') ? at + 1 : at;
  marks = marks
    .map((mark) => ({ ...mark, start: whole(mark.start), end: whole(mark.end) }))
    .filter((mark) => mark.start < mark.end);
  notes = notes.map((note) => ({ ...note, at: whole(note.at) }));
  return { block: { ...block, text, ...settleCode(marks, notes) }, changed };
}

function trim(block: WritableBlock): { text: string; marks: Mark[]; notes: NoteMarker[] } {
  // White space at the ends of lines is lost; so is a line without words.
  const cut = (text: string): string =>
    text
      .replace(/[^\S\n]+(?=\n)|(?<=\n)[^\S\n]+/g, '')
      .replace(/\n{2,}/g, '\n')
      .trim();
  if (cut(block.text) === block.text) return block;
  // Offsets follow by counting the characters that are kept before them.
  const kept = keptCharacters(block.text);
  const move = (at: number): number => kept[Math.min(at, block.text.length)];
  return {
    text: cut(block.text),
    marks: block.marks
      .map((mark) => ({ ...mark, start: move(mark.start), end: move(mark.end) }))
      .filter(({ start, end }) => start < end),
    notes: block.notes.map((note) => ({ ...note, at: move(note.at) })),
  };
}

/** For each offset, how many characters before it stay. */
function keptCharacters(text: string): number[] {
  const gone = new Uint8Array(text.length);
  const drop = (from: number, to: number): void => void gone.fill(1, from, to);
  for (const { 0: space, index } of text.matchAll(/[^\S\n]*\n\s*/g)) {
    const line = index + space.indexOf('\n');
    drop(index, line);
    drop(line + 1, index + space.length);
  }
  drop(0, text.length - text.trimStart().length);
  drop(text.trimEnd().length, text.length);
  const kept = [0];
  for (let i = 0; i < text.length; i++) kept.push(kept[i] + (gone[i] ? 0 : 1));
  return kept;
}

/** Line breaks inside of code as spaces. */
function oneLine(text: string, marks: readonly Mark[]): string {
  let result = text;
  for (const { type, start, end } of marks)
    if (type === 'code')
      result = result.slice(0, start) + result.slice(start, end).replace(/\n/g, ' ') + result.slice(end);
  return result;
}

function settleCode(marks: readonly Mark[], notes: readonly NoteMarker[]): { marks: Mark[]; notes: NoteMarker[] } {
  const code = marks.filter(({ type }) => type === 'code');
  if (code.length === 0) return { marks: [...marks], notes: [...notes] };
  const inside = (at: number): Mark | undefined => code.find(({ start, end }) => at > start && at < end);
  const within = (mark: Mark): boolean =>
    code.some(
      (one) =>
        one !== mark &&
        mark.start >= one.start &&
        mark.end <= one.end &&
        (mark.type !== 'code' || one.end - one.start > mark.end - mark.start) &&
        !(mark.start === one.start && mark.end === one.end && mark.type !== 'code'),
    );
  return {
    marks: marks.filter((mark) => !within(mark)),
    notes: notes.map((note) => ({ ...note, at: inside(note.at)?.end ?? note.at })),
  };
}
