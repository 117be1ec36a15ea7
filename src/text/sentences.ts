/**
 * Where sentences start. The rules are those of Unicode UAX #29 (a terminator, closing marks, white space, then something
 * that is no lower-case letter), corrected for abbreviations, initials, references and dialogue. `Intl.Segmenter` is not
 * used: it knows no abbreviations, its borders differ between ICU versions, and walking through a long text with it
 * takes time that grows with the square of the length.
 */
import { BEFORE_NUMBER, MAYBE_LAST, NEVER_LAST, SENTENCE_OPENERS } from './abbreviations.js';

/** A terminator with the marks that close on it and the white space after it. Never fails late, so it is linear. */
const TERMINATOR =
  /[…‽\p{Sentence_Terminal}][…‽\p{Sentence_Terminal}"'“”‘’«»‹›)\]}」』】）]*(?:[ \u00a0\u202f]»(?!\p{L}))?\s*/gu;
/** A terminator of another script (`。`, `؟`, `।`): unambiguous, and a space after it is not needed. */
const OTHER_SCRIPT = /^(?![.?!‽])\p{Sentence_Terminal}/u;
/** Opening marks before the first word; quotes of any direction, for texts have them wrong. */
const OPENING = /^[\s"'“”‘’«»‹›„([{¿¡—–\-*…]*/u;
const BEFORE_WORD = /[\s"'“”‘’«»‹›„([{¿¡—–]/u;
const NUMBER = /^(?:[§#]?\s?\d|(?:[IVXLCDM]+|[B-HJ-Z])(?![\p{L}\p{N}]|\.\p{L}))/u;
const ADDRESS = /^(?:https?:\/\/|www\.|doi:|doi\.org)/i;
const LIST_LABEL = /^(?:\d{1,2}(?:\.\d{1,2})*|[IVX]{1,5}|\p{L})$/u;
const DOUBLED_PAIR = /(?:^|[\s(])(\p{Lu})\1\.\s?(\p{Lu})\2$/u;
const ERA = /(?:^|[\s(\d])(?:[ad]\.\s?C|A\.D|B\.C(?:\.E)?|C\.E|[ap]\.\s?m)$/u;
const DAY_OR_ZONE = /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[ECMP][DS]?T|GMT|UTC)\b/u;
/** UTF-16 units looked at on either side of a terminator: bounded, so that a long text costs no more per border. */
const WINDOW = 48;

/** The surroundings of a terminator. */
interface Candidate {
  /** Words before it, from the start of the sentence, at most {@link WINDOW} units. */
  before: string;
  /** Whether `before` reaches back to the start of the sentence. */
  whole: boolean;
  /** The terminator and its closing marks. */
  mark: string;
  /** Opening marks after it, and what follows these. */
  opening: string;
  next: string;
  /** Primary language subtag. */
  language: string;
}

/**
 * The offset (UTF-16 units) at which each sentence of a plain text starts: ascending, the first 0; empty for a text
 * without a character other than white space. A sentence ends where the next starts, less the white space before it; a
 * line feed is white space and ends nothing by itself. Any string will do as `language` (BCP 47): `es` and `en` have
 * lists of words that open a sentence, and every language shares the abbreviations. Source of the method: Unicode
 * UAX #29, section 5, corrected as said above.
 */
export function sentenceStarts(text: string, language: string): number[] {
  if (!/\S/.test(text)) return [];
  const primary = language.toLowerCase().split(/[-_]/)[0];
  const starts = [0];
  for (const match of text.matchAll(TERMINATOR)) {
    const from = match.index;
    const end = from + match[0].length;
    if (end >= text.length) break;
    const start = starts[starts.length - 1];
    const after = text.slice(end, end + WINDOW);
    const mark = match[0].trimEnd();
    if (mark.length === match[0].length && !endsWithoutSpace(mark, after)) continue;
    const opening = OPENING.exec(after)?.[0] ?? '';
    const candidate: Candidate = {
      before: text.slice(Math.max(start, from - WINDOW), from),
      whole: start >= from - WINDOW,
      mark,
      opening,
      next: after.slice(opening.length),
      language: primary,
    };
    if (endsSentence(candidate)) starts.push(end);
  }
  return starts;
}

/** A missing space (`¿Sí?¿No?`, `“Ven.”Luego`, `419-437.https://`): only where no address or number can be meant. */
function endsWithoutSpace(mark: string, after: string): boolean {
  if (/^https?:/.test(after)) return /[.”»)]$/.test(mark);
  return OTHER_SCRIPT.test(mark) || /^[¿¡]/.test(after) || (/[”»]$/.test(mark) && /^\p{Lu}\p{Ll}/u.test(after));
}

function endsSentence(c: Candidate): boolean {
  // Spaced points, a stray comma, "Inc. & Co.": the sentence goes on, or the terminator does.
  if (c.next === '' || /^[….,;:!?)\]}%&+=/]/.test(c.opening + c.next)) return false;
  // “... .” has its last point, and its closing quote, behind the white space.
  if (/^[.…]/.test(c.next) && !c.opening.includes('[') && !c.opening.includes('(')) return false;
  if (c.whole && !/[\p{L}\p{N}]/u.test(c.before)) return false;
  const bracketed = /[([]$/.test(c.before) && /^[.?!…]+[)\]]/.test(c.mark);
  if (bracketed) return startsAfresh(c);
  if (/^(?:…|\.\.)/.test(c.mark)) return !/^[\p{Ll}\d]/u.test(c.next);
  if (/^[?!‽]/.test(c.mark) || OTHER_SCRIPT.test(c.mark)) return !/^\p{Ll}/u.test(c.next) || ADDRESS.test(c.next);
  return pointEndsSentence(c);
}

/** Whether a single point ends the sentence, or belongs to an abbreviation, an initial or a label. */
function pointEndsSentence(c: Candidate): boolean {
  const word = c.before.split(BEFORE_WORD).pop() ?? '';
  const closedAgain = /[.?!…]/.test(c.mark.slice(1));
  if (!closedAgain) {
    if (isLabel(c, word)) return false;
    if (isAbbreviation(NEVER_LAST, word) || (word === 'Jr' && c.language === 'es')) return /[¿¡]/.test(c.opening);
    if (isBeforeNumber(c, word) && NUMBER.test(c.next)) return false;
    if (/^\p{L}$/u.test(word) && /^\p{L}\.(?!\p{L}{2})/u.test(c.next)) return false;
    if (/^(\p{Lu})\1$/u.test(word) && /^(\p{Lu})\1\./u.test(c.next)) return false;
    if (/^[ap]\.m$/.test(word) && DAY_OR_ZONE.test(c.next)) return false;
    if (mayBeLast(c, word)) {
      // "(ed.)", "(Inc.)" is a whole parenthesis, never the end of a sentence.
      if (c.mark[1] === ')' && c.before.endsWith(`(${word}`)) return false;
      return startsAfresh(c);
    }
    if (isBeforeNumber(c, word) && /^\p{Ll}/u.test(c.next) && !ADDRESS.test(c.next)) return false;
  }
  if (/^\p{Ll}/u.test(c.next)) return /[¿¡]/.test(c.opening) || ADDRESS.test(c.next) || /^[a-z]\)/.test(c.next);
  return true;
}

/** A number or letter that opens a sentence or a line, or an enumeration after `:` or `;`: `2. Plazos`, `II. Método`. */
function isLabel(c: Candidate, word: string): boolean {
  if (!LIST_LABEL.test(word) || c.mark !== '.' || !/^\p{L}/u.test(c.next)) return false;
  const lead = c.before.slice(0, c.before.length - word.length);
  if (lead.trim() === '') return c.whole;
  return /\n\s*$/.test(lead) || (/:\s$/.test(lead) && word === '1') || (/;\s$/.test(lead) && /^\d/.test(word));
}

function isAbbreviation(list: ReadonlySet<string>, word: string): boolean {
  return list.has(word) || (/^\p{Lu}/u.test(word) && list.has(word[0].toLowerCase() + word.slice(1)));
}

/** Like `pág`; and `no`, which is *number* unless the sentence says no. */
function isBeforeNumber(c: Candidate, word: string): boolean {
  if (word === 'No') return c.language !== 'es' || !/^\s*No$/.test(c.before) || !c.whole;
  if (word !== 'no') return isAbbreviation(BEFORE_NUMBER, word);
  if (c.language === 'en')
    return !/\b(?:sa(?:y|ys|id|ying)|answer(?:s|ed)?|voted?|is|was|or),?\s+["“]?no$/i.test(c.before);
  return /[\d,;:(]\s*no$/.test(c.before);
}

/** Acronyms and initials (`FF. AA.`, `U.S.`, `S. A.`, `J.`) and the like of `Inc.`; eras and hours end as words do. */
function mayBeLast(c: Candidate, word: string): boolean {
  if (ERA.test(c.before)) return false;
  if (DOUBLED_PAIR.test(c.before) || /^(?:\p{L}{1,2}\.)+\p{L}{1,2}$/u.test(word)) return true;
  return /^\p{Lu}$/u.test(word) || isAbbreviation(MAYBE_LAST, word);
}

/** Whether what follows an abbreviation starts a sentence (`La población`) or goes on with a name (`Norte`). */
function startsAfresh(c: Candidate): boolean {
  if (ADDRESS.test(c.next)) return true;
  if (/^\p{Ll}/u.test(c.next)) return false;
  if (/[¿¡]/.test(c.opening)) return true;
  const initial = /(?:^|[\s.])\p{Lu}$/u.test(c.before);
  // A year may belong to an acronym (EE. UU. 2024), but in a reference it follows the author's initial.
  if (/^\d/.test(c.next)) return initial || !/^(?:1[5-9]|20)\d\d(?!\d)/.test(c.next);
  const word = /^\p{L}[\p{L}\p{M}]*/u.exec(c.next)?.[0] ?? '';
  const openers = SENTENCE_OPENERS[c.language];
  if (!openers) return !initial;
  // J. De la Cruz, C. Del Solar: particles of a surname.
  if (initial && /^Del?$/.test(word)) return false;
  return openers.has(word.toLowerCase()) || /^\p{L}+n['’]t\b/u.test(c.next);
}
