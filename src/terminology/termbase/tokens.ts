/**
 * Text as a row of words for matching terms. Abbreviations written letter by letter or with doubled letters (`U.S.`,
 * `FF. AA.`) are one word, the letters joined; hyphens and elisions part words; addresses are left out by whoever masks
 * them before.
 */
import { foldTerm } from './stem.js';

/** What stands between a word and the one before it. */
export type Gap =
  /** White space, nothing or an apostrophe: the words may be of one term. */
  | ''
  /** A hyphen or a dash that joins: as good as white space, and the words may also be written as one. */
  | '-'
  /** Anything else, without its white space: only of one term that has it too. */
  | (string & {});

/** A word of a text. */
export interface Token {
  start: number;
  end: number;
  /** As it is compared; see {@link foldTerm}. */
  folded: string;
  /** As written, the letters of an abbreviation joined, typographic variants made one. */
  text: string;
  gap: Gap;
  /** Made of two that a hyphen parts. */
  joined?: true;
}

/** The words of a text, in order. Linear. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (let at = 0; at < text.length;) {
    if (!isWordUnit(text, at)) {
      at++;
      continue;
    }
    const plain = wordEnd(text, at);
    const end = Math.max(abbreviationEnd(text, at, plain), endingEnd(text, plain));
    const word = text.slice(at, end);
    const joined = end > plain && word.includes('.') ? word.replace(/[^\p{L}]/gu, '') : word.replace(/\s/g, '');
    const { folded, written } = formsOf(joined);
    tokens.push({ start: at, end, folded, text: written, gap: tokens.length === 0 ? '' : gapOf(text, last, at) });
    last = at = end;
  }
  return tokens;
}

/** Where a run of letters and digits ends. */
function wordEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && isWordUnit(text, end)) end++;
  return end;
}

/** After a possessive or another ending of one or two letters (`State’s`); an elided article stands by itself. */
function endingEnd(text: string, end: number): number {
  if (!isApostrophe(text.charCodeAt(end))) return end;
  const after = wordEnd(text, end + 1);
  return after - end - 1 >= 1 && after - end - 1 <= 2 ? after : end;
}

/** `U.S.`, `FF. AA.`, `EE.UU.`: groups of one or two capitals, each with its full stop. `FF AA`: doubled ones without. */
function abbreviationEnd(text: string, start: number, end: number): number {
  if (!isGroup(text, start, end)) return end;
  let last = end;
  let at = end;
  let group = start;
  while (text[at] === '.') {
    if (group !== start) last = at + 1;
    group = at + 1 + (isSpace(text.charCodeAt(at + 1)) ? 1 : 0);
    at = wordEnd(text, group);
    if (!isGroup(text, group, at)) return last;
  }
  if (last > end || !isDoubled(text, start, end) || !isSpace(text.charCodeAt(end))) return last;
  const next = wordEnd(text, end + 1);
  return isDoubled(text, end + 1, next) ? next : last;
}

const isGroup = (text: string, start: number, end: number): boolean =>
  end - start >= 1 && end - start <= 2 && isCapital(text[start]) && (end - start === 1 || isCapital(text[end - 1]));

const isDoubled = (text: string, start: number, end: number): boolean =>
  end - start === 2 && text[start] === text[start + 1] && isCapital(text[start]);

const isCapital = (letter: string): boolean => letter !== letter.toLowerCase();

const isApostrophe = (code: number): boolean =>
  code === 0x27 || code === 0x2019 || code === 0x02bc || code === 0xff07 || code === 0x201b;

const isSpace = (code: number): boolean =>
  code === 0x20 || code === 0xa0 || code === 0x0a || code === 0x09 || code === 0x202f || code === 0x2009;

/** Of each UTF-16 unit: 0 not asked yet, 1 part of a word, 2 not. */
const CLASSES = new Uint8Array(0x10000);

/** Letters, marks, digits, and what is invisible inside of words (soft hyphens, joiners). */
function isWordUnit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code >= 0xd800 && code <= 0xdfff) {
    const whole = code >= 0xdc00 ? text.slice(at - 1, at + 1) : text.slice(at, at + 2);
    return /^[\p{L}\p{M}\p{N}]$/u.test(whole);
  }
  if (CLASSES[code] === 0) CLASSES[code] = /^[\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060]$/u.test(text[at]) ? 1 : 2;
  return CLASSES[code] === 1;
}

/** How words are compared and written, kept for the words met so far. */
const forms = new Map<string, { folded: string; written: string }>();

function formsOf(word: string): { folded: string; written: string } {
  let known = forms.get(word);
  if (!known) {
    const written = word.replace(/[\u00ad\u200b-\u200d\u2060]/g, '').replace(/[’ʼ＇‛]/g, "'");
    known = { folded: foldTerm(word), written: written.normalize('NFC') };
    // Memory stays bounded whatever is read.
    if (forms.size >= 50_000) forms.clear();
    forms.set(word, known);
  }
  return known;
}

function gapOf(text: string, start: number, end: number): Gap {
  if (end - start === 1 && text[start] === ' ') return '';
  const between = text.slice(start, end);
  const signs = between.replace(/\s+/g, '').replace(/[‐‑‒–—−]/g, '-');
  if (signs === '' || /^['’ʼ＇‛]$/.test(signs)) return '';
  // A dash with white space on both sides parts sentences, not words.
  if (signs === '-') return /^\s.*\s$/s.test(between) ? ' - ' : '-';
  return signs;
}

/** True for a gap that does not part the words of a term. */
export const isJoining = (gap: Gap): boolean => gap === '' || gap === '-';

/** True when a word may follow in one term what the term itself has between them. */
export const gapFits = (found: Gap, wanted: Gap): boolean => isJoining(found) || found === wanted;
