import type { Groups } from './score.js';
import { textOf, type MarkedUnit, type Unit } from './units.js';

/** Units cut into sentences: the parts in order, and the unit that each is of. */
export interface Parts {
  units: MarkedUnit[];
  owner: Int32Array;
}

/**
 * Marks that end a sentence, with what closes after them, before white space; and full-width ones. Units come in any
 * language and by the hundred thousand: this knows no abbreviations, and a cut too many harms little, since what belongs
 * to one unit is joined again. The sentences that links name are those of text/sentences.
 */
const END = /[.?!…؟۔।][»”"’')\]]*(?=\s)|[。！？]+[」』”]*/gu;
/** Parts shorter than this, in characters, stay with the one before: initials, abbreviations, numbers of a list. */
const SHORTEST = 10;
/** Below this many parts for a unit, on either side together, there is nothing to gain. */
const WORTHWHILE = 1.1;

/** Most parts of both sides: what bounds the memory. Longer texts are aligned unit by unit. */
const MOST_PARTS = 600_000;

/**
 * Both sides cut into sentences, which are aligned in the place of units that hold several: what a paragraph shares with
 * another stands out more clearly by sentences, and a sentence that moved across a border shows. Undefined where most
 * units are single sentences.
 */
export function cutIntoParts(
  source: readonly Unit[],
  target: readonly Unit[],
): { source: Parts; target: Parts } | undefined {
  const [a, b] = [cutUnits(source), cutUnits(target)];
  const parts = a.units.length + b.units.length;
  if (parts > MOST_PARTS) return undefined;
  return parts < WORTHWHILE * (source.length + target.length) ? undefined : { source: a, target: b };
}

function cutUnits(units: readonly Unit[]): Parts {
  const parts: MarkedUnit[] = [];
  const owner: number[] = [];
  units.forEach((unit, index) => {
    const { signs, kind } = typeof unit === 'string' ? { signs: [], kind: 0 } : unit;
    cutSentences(textOf(unit)).forEach((text, part) => {
      parts.push({ text, signs, kind, first: part === 0 });
      owner.push(index);
    });
  });
  return { units: parts, owner: Int32Array.from(owner) };
}

/** The sentences of a text, roughly; together they are the text. */
export function cutSentences(text: string): string[] {
  const parts: string[] = [];
  let start = 0;
  for (const { 0: mark, index } of text.matchAll(END)) {
    const end = index + mark.length;
    if (end - start < SHORTEST || text.length - end < SHORTEST) continue;
    if (mark === '.' && isAbbreviated(text.slice(Math.max(0, index - 8), index))) continue;
    if (GOES_ON.test(text.slice(end, end + 8))) continue;
    parts.push(text.slice(start, end));
    start = end;
  }
  parts.push(text.slice(start));
  return parts;
}

/** A full stop after a number, an initial or a short title seldom ends a sentence. */
const isAbbreviated = (before: string): boolean =>
  /(?:^|[^\p{L}\p{N}])(?:\p{N}{1,3}|\p{L}|\p{Lu}\p{Ll}{1,2})$/u.test(before);
/** What follows is in the middle of a sentence. */
const GOES_ON = /^\s*[^\p{L}\p{N}\s¿¡—–-]*\p{Ll}/u;

/** The groups of the parts. */
export const groupParts = (groups: Groups, { source, target }: { source: Parts; target: Parts }): Groups => ({
  source: Array.from(source.owner, (unit) => groups.source[unit]),
  target: Array.from(target.owner, (unit) => groups.target[unit]),
});
