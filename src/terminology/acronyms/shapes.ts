/** What a short form looks like: initialisms, syllabic acronyms, dotted and doubled forms; and what only looks like one. */
import { foldAccents } from '../fold.js';
import { isCapitalUnit, isSmallUnit, isWordUnit } from '../units.js';

/** Words of a text in the shape of a short form. */
export interface ShortForm {
  start: number;
  end: number;
  /** As it stands: `FF. AA.`, `MPCP-MLMPM`, `NGOs`. */
  text: string;
  /** The same for all spellings of a form: capitals without accents, dots, hyphens, spaces and plural s: `FFAA`, `NGO`. */
  key: string;
  /** Dotted single letters, which may be a person's initials: `U.S.`, `J.R.` */
  dotted: boolean;
  /** The forms that a compound is made of, which may be forms of their own: `OTAN-ONU`. */
  parts?: ShortForm[];
  /** Letters that are also a Roman numeral: `XXI`, `CD`. */
  roman: boolean;
}

/** Doubled letters with or without dots: `FF. AA.`, `EE.UU.`, `RR HH`, `FFAA`. */
const DOUBLED = String.raw`(?:(?<first>\p{Lu})\k<first>\.?[ \u00a0\u202f]?){1,2}(?<last>\p{Lu})\k<last>(?![\p{L}\p{N}])\.?`;
/** Single letters with dots: `U.S.`, `O.N.U.` */
const DOTTED = String.raw`\p{Lu}\.(?:[\u00a0\u202f]?\p{Lu}\.)+`;
/** A word that starts with a capital, with parts joined by hyphens; a space after the hyphen is a slip. */
const PLAIN = String.raw`\p{Lu}[\p{L}\p{M}\p{N}&]*(?:[-‐‑](?:[ \u00a0](?=\p{Lu}{2}))?[\p{L}\p{M}\p{N}]+|–\p{Lu}{2,}(?!\p{Ll}))*`;
const CANDIDATE = new RegExp(`(?:(?<doubled>${DOUBLED})|(?<dotted>${DOTTED})|${PLAIN})`, 'uy');

/** The short forms of a text by their shape alone, in order. */
export function findShortForms(text: string): ShortForm[] {
  const forms: ShortForm[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!isCapitalUnit(text.charCodeAt(at)) || isWordUnit(text.charCodeAt(at - 1)) || isInCode(text, at)) continue;
    const plain = endOfPlainWord(text, at);
    if (plain > 0) {
      at = plain - 1;
      continue;
    }
    CANDIDATE.lastIndex = at;
    const match = CANDIDATE.exec(text);
    if (!match) continue;
    const [whole] = match;
    // US$, R$: part of the sign of a currency.
    if (text[at + whole.length] === '$') {
      at += whole.length;
      continue;
    }
    const { doubled, dotted } = match.groups!;
    // `las FF AA.`: the full stop is the sentence's.
    if (doubled) forms.push(shortForm(whole.indexOf('.') < whole.length - 1 ? whole : whole.slice(0, -1), at));
    else if (dotted) forms.push(shortForm(whole, at, true));
    else if (!isSyllable(text, at, whole)) forms.push(...plainForms(whole, at));
    at += whole.length - 1;
  }
  return forms;
}

/** End of a word with one capital and no hyphen after it, which most capitalised words are; 0 for all others. */
function endOfPlainWord(text: string, start: number): number {
  let at = start + 1;
  if (!isSmallUnit(text.charCodeAt(at))) return 0;
  while (at < text.length && isWordUnit(text.charCodeAt(at))) if (isCapitalUnit(text.charCodeAt(at++))) return 0;
  return /[-‐‑–&]/.test(text[at] ?? '') ? 0 : at;
}

/** `123-2020-IN`: letters of a number. */
const isInCode = (text: string, at: number): boolean =>
  text[at - 1] === '-' && isWordUnit(text.charCodeAt(at - 2)) && /\d-$/.test(text.slice(at - 2, at));

/** `ko-TEH-ho`: capitals that mark the stress of a word. */
const isSyllable = (text: string, start: number, word: string): boolean =>
  /\p{Ll}[-‐‑]$/u.test(text.slice(Math.max(0, start - 2), start)) && /[-‐‑]\p{Ll}/u.test(word);

const shortForm = (text: string, start: number, dotted = false): ShortForm => ({
  start,
  end: start + text.length,
  text,
  key: keyOf(text),
  dotted,
  roman: isRomanNumeral(text),
});

/** A hyphenated word is one form where all its parts look like one; otherwise each part counts for itself. */
function plainForms(text: string, start: number): ShortForm[] {
  if (!hasTwoCapitals(text)) return [];
  const parts = [...text.matchAll(/[^-‐‑– \u00a0]+/g)];
  if (parts.every(([part], index) => isShort(part) || (index > 0 && /^\d+$/.test(part))))
    return [{ ...shortForm(text, start), ...(parts.length > 1 ? { parts: shortParts(parts, start) } : {}) }];
  return shortParts(parts, start);
}

const shortParts = (parts: RegExpExecArray[], start: number): ShortForm[] =>
  parts.filter(([part]) => isShort(part)).map((part) => shortForm(part[0], start + part.index));

function hasTwoCapitals(text: string): boolean {
  let capitals = 0;
  for (let at = 0; at < text.length; at++) if (isCapitalUnit(text.charCodeAt(at))) capitals++;
  return capitals > 1;
}

/** Two capitals at least, and two letters of three are capitals: `PNP`, `PhD`, `NGOs`, `H1N1`. */
function isShort(word: string): boolean {
  const letters = word.replace(/[^\p{L}]/gu, '').replace(/(?<=\p{Lu}{2})s$/u, '');
  const capitals = letters.match(/\p{Lu}/gu)?.length ?? 0;
  return capitals >= 2 && capitals * 3 >= letters.length * 2;
}

/** The key of a short form as written (see {@link ShortForm}). */
export const keyOf = (text: string): string =>
  foldAccents(text)
    .replace(/[’']s$/, '')
    .replace(/(?<=\p{Lu}{2})s$/u, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toUpperCase();

/**
 * The letters that a long form may show: those of the key without the digits; where the plural is marked by doubling
 * them, every pair also as one (`FFAA`: `FA`; `CCFFAA`: `CCFA`, which is *Comando Conjunto* and so on). The fullest first.
 */
export function lettersOf(key: string): string[] {
  const letters = key.replace(/\P{L}/gu, '');
  if (!/^(?:(\p{Lu})\1){2,3}$/u.test(letters)) return [letters];
  const pairs = letters.match(/../gu)!;
  const variants = Array.from({ length: 2 ** pairs.length }, (_, choice) =>
    pairs.map((pair, index) => ((choice >> index) & 1 ? pair[0] : pair)).join(''),
  );
  return variants.sort((a, b) => b.length - a.length);
}

/** True for a well-formed Roman numeral in capitals. */
export const isRomanNumeral = (word: string): boolean =>
  word !== '' && /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(word);
