/**
 * Words as the aligner compares them: lower case, accents folded, cut to a prefix, so that the forms of one word and
 * many cognates of two languages fall together. Scripts without spaces between words give pairs of characters.
 */

/** Code units of a unit that are read for words; the rest only counts for its length, so that memory stays bounded. */
const MOST_CHARACTERS = 400_000;
/** Letters of a word that are kept. Five is the usual cut where a text is too short to learn every form. */
const STEM = 5;

const NUMBER = String.raw`\p{N}+(?:[.,:'’\u00a0\u202f]\p{N}+)*`;
const ADDRESS = String.raw`(?:https?:\/\/|www\.|doi:)[^\s<>"”»)\]]+|10\.\d{4,}\/[^\s<>"”»)\]]+`;
const UNSPACED = String.raw`[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]+`;
const TOKEN = new RegExp(String.raw`${ADDRESS}|${NUMBER}|${UNSPACED}|[\p{L}\p{M}]+|[?!？！؟]`, 'gu');
const IS_UNSPACED = new RegExp(String.raw`^${UNSPACED}$`, 'u');
const IS_ADDRESS = new RegExp(String.raw`^(?:${ADDRESS})`, 'u');

/** The tokens of one unit in order, as written. */
export function tokenize(text: string): string[] {
  const tokens: string[] = [];
  for (const [token] of text.slice(0, MOST_CHARACTERS).matchAll(TOKEN)) {
    if (token.length > 1 && token.charCodeAt(0) >= 0xe00 && IS_UNSPACED.test(token)) pushPairs(token, tokens);
    else tokens.push(token);
  }
  return tokens;
}

function pushPairs(run: string, tokens: string[]): void {
  const characters = [...run];
  if (characters.length === 1) tokens.push(run);
  for (let i = 1; i < characters.length; i++) tokens.push(characters[i - 1] + characters[i]);
}

/** A token in the form in which it is compared: `Población` -> `pobla`; `1.500` -> `1500`; addresses stay whole. */
export function normalize(token: string): string {
  if (token.startsWith('^')) return token;
  if (IS_ADDRESS.test(token))
    return token.toLowerCase().replace(/^(?:https?:\/\/)?(?:www\.|(?:dx\.)?doi\.org\/)?|[.,;:]+$/g, '');
  if (/^\p{N}/u.test(token)) return foldNumber(token);
  if (token === '？' || token === '؟') return '?';
  if (token === '！') return '!';
  return stem(foldWord(token));
}

/** Lower case without accents: `Así` -> `asi`, `Straße` -> `strasse`. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (/^[a-z]*$/.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/ß/g, 'ss')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .normalize('NFC');
}

/** The first letters of a folded word. */
export const stem = (folded: string): string => (folded.length > STEM ? folded.slice(0, STEM) : folded);

const foldNumber = (token: string): string =>
  token
    .normalize('NFKC')
    .replace(/[.,'’\u00a0\u202f](?=\d{3}(?:\D|$))/g, '')
    .replace(/,/g, '.');
