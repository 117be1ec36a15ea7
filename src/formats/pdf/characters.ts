/** What glyphs stand for: ligatures taken apart, bullets of symbol fonts named, accents put on their letters. */

const LIGATURES: Record<string, string> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
};

/** Signs of the fonts Symbol and Wingdings, which word processors use for bullets, at U+F000 and their code. */
const SYMBOLS: Record<string, string> = {
  '\uf0b7': '•',
  '\uf0a7': '▪',
  '\uf06e': '▪',
  '\uf0d8': '➢',
  '\uf0fc': '✓',
  '\uf0e0': '→',
  '\uf02d': '-',
  '\uf020': ' ',
  '\uf0ae': '→',
  '\uf0b0': '°',
  '\uf0b1': '±',
  '\uf0b4': '×',
  '\uf0be': '—',
};

/** Spacing accents and the combining mark of each. Older TeX fonts print é as an accent and a letter. */
const ACCENTS: Record<string, string> = {
  '´': '\u0301',
  '`': '\u0300',
  '¨': '\u0308',
  ˆ: '\u0302',
  '^': '\u0302',
  '˜': '\u0303',
  '~': '\u0303',
  '¸': '\u0327',
  ˇ: '\u030c',
  '˚': '\u030a',
  '¯': '\u0304',
};

const DOTLESS: Record<string, string> = { ı: 'i', ȷ: 'j' };

/** A glyph that stands for no known character. */
export const UNKNOWN = '\ufffd';

/** The characters that a glyph stands for; empty for what is not to be seen. {@link UNKNOWN} when nobody knows. */
export function readGlyph(unicode: string): string {
  if (unicode.length === 1 && unicode > ' ' && unicode <= '~') return unicode;
  let out = '';
  for (const char of inOrder(unicode)) out += LIGATURES[char] ?? SYMBOLS[char] ?? readOther(char);
  return out;
}

/** The last two letters of ffi and ffl, which the same program has added up to one code. */
const SUMS: Record<number, string> = { 0xcc: 'ff', 0xcf: 'fi', 0xd2: 'fl' };

/** Letters of a ligature whose two bytes a program has written in the wrong order: U+6600 for f. */
function inOrder(unicode: string): string {
  if (!/^(?:[\u4100-\u7a00\ucc00\ucf00\ud200]){2,3}$/.test(unicode)) return unicode;
  const codes = [...unicode].map((char) => char.charCodeAt(0));
  if (!codes.every((code) => (code & 0xff) === 0)) return unicode;
  return codes.map((code) => SUMS[code >> 8] ?? String.fromCharCode(code >> 8)).join('');
}

function readOther(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  if (code === 0x09 || code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f) return ' ';
  if (code === 0x200b || code === 0x200c || code === 0x200d || code === 0x2060 || code === 0xfeff) return '';
  if (code < 0x20 || (code >= 0x7f && code < 0xa0 && code !== 0xad)) return UNKNOWN;
  if ((code >= 0xe000 && code <= 0xf8ff) || code >= 0xf0000 || (code & 0xfffe) === 0xfffe) return UNKNOWN;
  // Variation selectors say how a sign is to look.
  if (code >= 0xfe00 && code <= 0xfe0f) return '';
  return char;
}

/** An accent and a letter printed over each other, as one character; undefined when they are not that. */
export function composeAccent(accent: string, letter: string): string | undefined {
  const mark = ACCENTS[accent];
  if (!mark || !/^\p{L}$/u.test(letter)) return undefined;
  const composed = `${DOTLESS[letter] ?? letter}${mark}`.normalize('NFC');
  return [...composed].length === 1 ? composed : undefined;
}
