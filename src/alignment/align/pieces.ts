import { tokenize, normalize } from './tokens.js';
import { textOf, type Side, type Unit } from './units.js';

/** A part of a unit, from one mark that ends or divides a sentence to the next. */
export interface Piece {
  /** Its word types, each once. */
  types(): readonly number[];
  /** Length in characters. */
  chars: number;
}

/** Marks that end or divide a sentence, with what closes after them, before white space; and full-width ones. */
const DIVISION = /[.?!…;:؟؛][»”"’')\]]*(?=\s)|[。！？；：]+[」』”]*/gu;
/** Pieces shorter than this, in characters, stay with the one before: initials, abbreviations, numbers of a list. */
const SHORTEST = 10;
/** Units longer than this are not cut: no single sentence at their ends can matter. */
const LONGEST = 20_000;

/** Cuts units into pieces. Remembers what it has cut, for each unit is looked at from both of its ends. */
export class PieceReader {
  private readonly typeOf: Map<string, number>;
  private readonly known = new Map<string, number | undefined>();
  private last = new Map<number, Piece[]>();

  constructor(
    private readonly units: readonly Unit[],
    side: Side,
  ) {
    this.typeOf = new Map(side.forms.map((form, type) => [form, type]));
  }

  read(unit: number): Piece[] {
    const cut = this.last.get(unit);
    if (cut) return cut;
    const pieces = cutText(textOf(this.units[unit])).map((text): Piece => {
      let types: number[] | undefined;
      return { types: () => (types ??= this.typesOf(text)), chars: text.trim().length };
    });
    if (this.last.size > 8) this.last.clear();
    this.last.set(unit, pieces);
    return pieces;
  }

  private typesOf(text: string): number[] {
    const types = new Set<number>();
    for (const token of tokenize(text)) {
      if (!this.known.has(token)) this.known.set(token, this.typeOf.get(normalize(token)));
      const type = this.known.get(token);
      if (type !== undefined) types.add(type);
    }
    return [...types];
  }
}

/** The pieces of a text; together they are the text. */
export function cutText(text: string): string[] {
  if (text.length > LONGEST) return [text];
  const pieces: string[] = [];
  let start = 0;
  for (const { 0: mark, index } of text.matchAll(DIVISION)) {
    const end = index + mark.length;
    if (end - start < SHORTEST || text.length - end < SHORTEST) continue;
    pieces.push(text.slice(start, end));
    start = end;
  }
  pieces.push(text.slice(start));
  return pieces;
}
