/**
 * What is known of the letters of a document, and which ligature a glyph of no known character may be by it: fonts such
 * as Libertine number theirs for private use, and say nothing of their letters.
 */

/** Ligatures by their letters, those with l behind the one that is as wide with i. */
export const LIGATURES = ['ff', 'fi', 'fl', 'ffi', 'ffl', 'Th', 'tt', 'ti', 'ft', 'fj'];

/** More of them, that only glyphs of no known character are taken for. */
const RARE_LIGATURES = ['Qu', 'tti', 'fft', 'ffj', 'tf', 'fb', 'fh', 'fk', 'ct', 'st', 'ch', 'ck', 'gi', 'gg'];

/** How far the width of a ligature may be from that of its letters, as a share. */
export const TOLERANCE = 0.1;

/** Words that many texts have, with ligatures that are as wide as each other. */
const WORDS = new Set(
  [
    'http https letter better matter attack attempt attempts attempted attention little written pattern settlement committed',
    'after often left shift soft software drift draft drafted lift craft afterwards gift theft aircraft',
    'the this they these their them there then than that those through threat threats thus three third',
    'que quien quienes qué quién question questions quality quite quito quechua',
  ].flatMap((words) => words.split(' ')),
);

/** Letters about as wide as some that stand in ligatures only. */
const TWINS: Record<string, string> = { Q: 'O', j: 'i', f: 't', T: 'E', k: 'h' };

/** Widths of the letters of a font. */
export type Widths = Map<string, number>;

/** What is known of the letters of a document, as far as it has been read. */
export interface Letters {
  /** How often one stands behind another. */
  pairs: Map<string, number>;
  /** Their widths in each font. */
  widths: Map<string, Widths>;
  /** The words that glyphs of no known character stand in, with `_` for the glyph, by font and code. */
  words: Map<string, string[]>;
}

export const noLetters = (): Letters => ({ pairs: new Map(), widths: new Map(), words: new Map() });

/** A glyph of no known character. */
export interface Nameless {
  width: number;
  words: readonly string[];
}

/**
 * The ligature that a glyph of no known character is: of those that are about as wide, the one that makes known words,
 * or else whose letters stand beside its neighbours most often elsewhere. `taken` are those that other glyphs are.
 */
export function guessLigature(
  { width, words }: Nameless,
  widths: Widths,
  letters: Letters,
  taken: ReadonlySet<string>,
): { ligature: string; score: number } | undefined {
  // Where no letter beside them is known, as in small capitals, glyphs may be anything.
  if (words.filter((word) => word.length > 1).length < 0.5 * words.length) return undefined;
  const likely = (pair: string): number => Math.log((letters.pairs.get(pair.toLowerCase()) ?? 0) + 0.2);
  const possible = [...LIGATURES, ...RARE_LIGATURES].flatMap((ligature) => {
    if (widths.has(ligature) || taken.has(ligature)) return [];
    const narrow = width / [...ligature].reduce((sum, letter) => sum + usualWidth(letter, widths, letters), 0);
    const known = words.filter((word) => WORDS.has(word.replace('_', ligature).toLowerCase())).length;
    // Where the letters of a font stand in another one, its widths say nothing.
    if (Number.isNaN(narrow) ? known < 0.5 * words.length : Math.abs(narrow - 1) > 1.3 * TOLERANCE) return [];
    const sums = words.map((word) => {
      const [before, behind] = word.split('_');
      const start = before ? likely(before.at(-1)! + ligature[0]) : 0;
      return start + (behind ? likely(ligature.at(-1)! + behind[0]) : 0);
    });
    const rarity = RARE_LIGATURES.includes(ligature) ? 2 : 0;
    return [{ ligature, score: (sums.reduce((sum, one) => sum + one, 0) + 10 * known) / sums.length - rarity }];
  });
  return possible.sort((a, b) => b.score - a.score)[0];
}

/** Width of a letter, or of one that is about as wide; not a number when neither is known. */
const usualWidth = (letter: string, widths: Widths, letters: Letters): number =>
  widths.get(letter) ?? widths.get(TWINS[letter]) ?? widthElsewhere(letter, widths, letters);

/** Width of a letter by that in another font, as other letters are wider or narrower there. */
function widthElsewhere(letter: string, widths: Widths, letters: Letters): number {
  for (const others of letters.widths.values()) {
    const other = others.get(letter) ?? others.get(TWINS[letter]);
    const common = [...'eanorst'].filter((one) => widths.has(one) && others.has(one));
    if (widths === others || other === undefined || common.length < 4) continue;
    const sum = (of: Widths): number => common.reduce((all, one) => all + of.get(one)!, 0);
    return (other * sum(widths)) / sum(others);
  }
  return NaN;
}
