/**
 * Light stemming: number and (where asked) gender, nothing else, so that `organizado` and `organización` stay apart. For
 * Spanish and its neighbours a plural stripper in the manner of the "s-stemmer" of Figuerola, Gómez and López de San Román
 * (2000), for English that of Harman (1991, "How effective is suffixing?"). Words come folded (`foldTerm`).
 */

/** A stemmer for one language. Both forms are the same word for any inflection that they undo. */
export interface Stemmer {
  /** Without number: `crimenes` -> `crimen`. */
  number(word: string): string;
  /** Without number and gender, for words that agree with another: `organizadas` -> `organizad`. */
  agreement(word: string): string;
}

const same = (word: string): string => word;

const none: Stemmer = { number: same, agreement: same };

/** `leyes`, `ley`; `luces`, `luz`; `intereses`, `interés`: endings go until three letters are left. */
function romanceNumber(word: string): string {
  let stem = word;
  while (stem.length > 3 && (stem.endsWith('s') || stem.endsWith('e'))) stem = stem.slice(0, -1);
  return stem.endsWith('z') ? `${stem.slice(0, -1)}c` : stem;
}

const romance: Stemmer = {
  number: romanceNumber,
  agreement(word) {
    const stem = romanceNumber(word);
    return stem.length > 3 && /[ao]$/.test(stem) ? romanceNumber(stem.slice(0, -1)) : stem;
  },
};

function englishNumber(word: string): string {
  return british(englishPlural(word));
}

function englishPlural(word: string): string {
  if (word.length < 4 || !word.endsWith('s')) return word;
  if (/(?:ss|us|is)$/.test(word)) return word;
  if (/(?:[^ae]ies)$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh|zz)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

/** One spelling for the British and the American one: `organisation`, `labour`, `defence`. */
const british = (word: string): string =>
  word.length < 6
    ? word
    : word
        .replace(/is(e|ed|er|ing|ation)$/, 'iz$1')
        .replace(/our$/, 'or')
        .replace(/fence$/, 'fense');

const english: Stemmer = { number: englishNumber, agreement: englishNumber };

const french: Stemmer = {
  number: (word) => (word.length > 3 ? word.replace(/[sx]$/, '') : word),
  agreement: (word) => (word.length > 3 ? word.replace(/(?:e?s|x|e)$/, '') : word),
};

const STEMMERS: Record<string, Stemmer> = {
  es: romance,
  pt: romance,
  gl: romance,
  ca: romance,
  en: english,
  fr: french,
};

/** The stemmer of a language (primary subtag); one that changes nothing for a language it has none for. */
export const stemmerFor = (language: string): Stemmer =>
  Object.hasOwn(STEMMERS, language) ? STEMMERS[language] : none;

/**
 * A word as it is compared: small letters, no accents but the tilde of ñ, no soft hyphens, no possessive, ligatures
 * written out.
 */
export function foldTerm(word: string): string {
  if (/^[a-z0-9]*$/.test(word)) return word;
  return word
    .toLowerCase()
    .replace(/[\u00ad\u200b-\u200d\u2060]/g, '')
    .replace(/['’ʼ＇‛]s?$/, '')
    .normalize('NFD')
    .replace(/(?<!n)\u0303|[\u0300-\u0302\u0304-\u036f]/g, '')
    .normalize('NFC')
    .replace(/ß/g, 'ss')
    .replace(/æ/g, 'ae')
    .replace(/œ/g, 'oe')
    .replace(/ø/g, 'o');
}
