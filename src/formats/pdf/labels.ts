/** What notes are called: `1`, `*`, `a`, as it stands over the words and before the note. */
import type { Line } from './model.js';

/** A label at the start of a line. */
export interface Label {
  /** As printed, without brackets and full stops: `12`, `*`, `a`. */
  printed: string;
  /** Its value where it is a number. */
  number: number | undefined;
  /** Raised, as note markers are. */
  raised: boolean;
  /** Characters of the line's text that the label takes, with the space after it. */
  length: number;
  /** What stands around it: `.`, `)`, `[]` or nothing. */
  form: string;
}

const RAISED = /^\s*([\[(]?(\d{1,4}|[*†‡§¶]{1,4}|\p{Ll}|[ivxl]{1,6})[\])]?[.:]?)\s*/u;
const PLAIN = /^([\[(]?(\d{1,4}|[*†‡§¶]{1,4})[\])]?[.:]?[-–]?)\s+(?=\S)/;
const GLUED = /^(\[?([*†‡§¶]{1,4}|\d{1,3})\]?[.)]?)(?=[\p{Lu}“"«¿¡‘])/u;

/** The label that a line starts with, if any. */
export function labelOf({ pieces, text }: Line): Label | undefined {
  const raised = raisedStart(pieces);
  const match = raised ? RAISED.exec(raised) : (PLAIN.exec(text) ?? GLUED.exec(text));
  if (!match || (raised && match[0].trim().length < raised.trim().length)) return undefined;
  const [all, outer, printed] = match;
  const rest = text.slice(all.length);
  return {
    printed,
    number: /^\d+$/.test(printed) ? Number(printed) : undefined,
    raised: Boolean(raised),
    length: all.length + (raised ? (/^\s*/.exec(rest)?.[0].length ?? 0) : 0),
    form: outer.replace(printed, ''),
  };
}

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
  if (!/^[\s,;\d*†‡§¶[\]()\-–.]+$|^[\s([]*\p{Ll}[\s)\]]*$|^[ivxl]+$/u.test(text)) return [];
  return [...text.matchAll(/\d{1,4}|[*†‡§¶]+|[ivxl]+|\p{Ll}/gu)].map(({ 0: printed, index }) => ({
    printed,
    at: index,
  }));
}
