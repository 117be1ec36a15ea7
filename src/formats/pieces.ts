import type { Edition, EditionBlock, EditionText } from '../edition/model.js';
import type { Side } from '../text/finding.js';
import { sentenceSpan, type Mark } from '../text/model.js';

/** Words, a mark with what stands inside it, or a note marker: a block as a tree, from which every format is written. */
export type Piece = string | MarkPiece | NotePiece;

/** A mark over pieces. `opens` and `closes` are false where the mark goes on in what was cut off. */
export interface MarkPiece {
  mark: Mark;
  opens: boolean;
  closes: boolean;
  children: Piece[];
}

/** A note marker. */
export interface NotePiece {
  /** Block id of the note. */
  note: string;
}

/** Whether a piece is a mark, and not words. */
export const isMark = (piece: Piece): piece is MarkPiece => typeof piece === 'object' && 'mark' in piece;

/**
 * A block, or what stands between two offsets of it, as pieces. A note marker belongs to the words before it; one at the
 * very start of a block has none and comes with what follows.
 */
export function toPieces(block: EditionBlock, from = 0, to = block.text.length): Piece[] {
  const marks = (block.marks ?? [])
    .filter(({ start, end }) => Math.max(start, from) < Math.min(end, to))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const notes = (block.notes ?? []).filter(({ at }) => (at > from || (at === 0 && from === 0)) && at <= to);
  let nextMark = 0;
  let nextNote = 0;
  function write(start: number, end: number): Piece[] {
    const found: Piece[] = [];
    let at = start;
    const flush = (until: number): void => {
      while (nextNote < notes.length && notes[nextNote].at <= until) {
        const { at: place, note } = notes[nextNote++];
        if (place > at) found.push(block.text.slice(at, place));
        at = Math.max(at, place);
        found.push({ note });
      }
      if (until > at) found.push(block.text.slice(at, until));
      at = Math.max(at, until);
    };
    while (nextMark < marks.length && Math.max(marks[nextMark].start, from) < end) {
      const mark = marks[nextMark++];
      const inner = Math.min(mark.end, end);
      flush(Math.max(mark.start, from));
      const children = write(Math.max(mark.start, start), inner);
      found.push({ mark, opens: mark.start >= from, closes: mark.end <= to, children });
      at = Math.max(at, inner);
    }
    flush(end);
    return found;
  }
  return write(from, to);
}

/** A sentence of a block with the white space that separates it from the next, as offsets. */
export interface SentenceSpan {
  number: number;
  start: number;
  /** End of its words. */
  end: number;
  /** Start of the next sentence, or the end of the block. */
  next: number;
}

/** The sentences of a block in order. */
export const sentenceSpans = (block: EditionBlock): SentenceSpan[] =>
  block.sentences.map((start, index) => ({
    number: index + 1,
    start,
    end: sentenceSpan(block, index + 1)!.end,
    next: block.sentences[index + 1] ?? block.text.length,
  }));

/** The words of pieces without marks and note markers. */
export const wordsOf = (pieces: Piece[]): string =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : isMark(piece) ? wordsOf(piece.children) : '')).join('');

/** The label of the note with a block id, on each side. */
export type NoteLabels = Record<Side, (note: string) => string>;

/** The labels of an edition's notes; a note that is not there goes by its id. */
export function noteLabels(edition: Edition): NoteLabels {
  const of = ({ blocks }: EditionText): ((note: string) => string) => {
    const labels = new Map(blocks.map(({ id, label }) => [id, label ?? id]));
    return (note) => labels.get(note) ?? note;
  };
  return { source: of(edition.source), target: of(edition.target) };
}

/** A link cut at the note markers inside it, where a format allows no link in a link: its parts, and the markers between. */
export function linkParts(link: MarkPiece): Piece[] {
  const parts: Piece[] = [];
  let children: Piece[] = [];
  const flush = (): void => {
    if (children.length > 0) parts.push({ ...link, children });
    children = [];
  };
  for (const child of link.children) {
    if (typeof child === 'string') children.push(child);
    else if (isMark(child)) {
      // Emphasis over a marker is cut with the link.
      for (const part of linkParts(child)) {
        if (isMark(part)) children.push(part);
        else {
          flush();
          parts.push(part);
        }
      }
    } else {
      flush();
      parts.push(child);
    }
  }
  flush();
  return parts;
}
