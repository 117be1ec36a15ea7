/** What notes are called: `1`, `*`, `a`, as it stands over the words and before the note. */
import type { Line } from './model.js';

/** A label at the start of a line. */
export interface Label {
  /** As printed, without brackets and full stops: `12`, `*`, `a`. */
  printed: string;
  /** Its value where it is a number, Arabic or Roman: word processors count endnotes i, ii, iii. */
  number: number | undefined;
  /** Raised, as note markers are. */
  raised: boolean;
  /** Characters of the line's text that the label takes, with the space after it. */
  length: number;
  /** What stands around it: `.`, `)`, `[]` or nothing. */
  form: string;
}

const RAISED = /^\s*([\[(]?(\d{1,4}|[*†‡§¶]{1,4}|[ivxlc]{1,8}|\p{Ll})[\])]?[.:]?)\s*/u;
const PLAIN = /^([\[(]?(\d{1,4}|[*†‡§¶]{1,4}|[ivxlc]{1,8})[\])]?[.:]?[-–]?)\s+(?=\S)/;
const GLUED = /^(\[?([*†‡§¶]{1,4}|\d{1,3})\]?[.)]?)(?=[\p{Lu}“"«¿¡‘])/u;

/** The label that a line starts with, if any. */
export function labelOf({ pieces, text }: Line): Label | undefined {
  const raised = raisedStart(pieces);
  const match = raised ? RAISED.exec(raised) : (PLAIN.exec(text) ?? GLUED.exec(text));
  if (!match || (raised && match[0].trim().length < raised.trim().length)) return undefined;
  const [all, outer, printed] = match;
  // A word of Roman digits only is no label.
  if (!raised && /^[a-z]/.test(printed) && numberOf(printed) === undefined) return undefined;
  const rest = text.slice(all.length);
  return {
    printed,
    number: numberOf(printed),
    raised: Boolean(raised),
    length: all.length + (raised ? (/^\s*/.exec(rest)?.[0].length ?? 0) : 0),
    form: outer.replace(printed, ''),
  };
}

/** Value of a number as it is printed, `12` or `xii`; undefined when it is none. */
export function numberOf(printed: string): number | undefined {
  if (/^\d+$/.test(printed)) return Number(printed);
  if (!/^(?=.)(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/.test(printed)) return undefined;
  const values = [...printed].map((letter) => ROMAN[letter]);
  return values.reduce((sum, value, i) => sum + (value < values[i + 1] ? -value : value), 0);
}

const ROMAN: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** What is raised at the start of a line. */
function raisedStart(pieces: Line['pieces']): string {
  let out = '';
  for (const { text, shift } of pieces) {
    if (shift !== 1) break;
    out += text;
  }
  return out;
}

/** Labels over words: `1`, `1, 2`, `1-3`, `[4]`, `*`; with the place of each in `text`. Empty when it is none. */
export function markersIn(text: string): { printed: string; at: number }[] {
  if (!/^[\s,;\d*†‡§¶[\]()\-–.]+$|^[\s([]*\p{Ll}[\s)\]]*$|^[ivxlc]+$/u.test(text)) return [];
  return [...text.matchAll(/\d{1,4}|[*†‡§¶]+|[ivxlc]+|\p{Ll}/gu)].map(({ 0: printed, index }) => ({
    printed,
    at: index,
  }));
}
