/**
 * What a UTF-16 unit is, asked for every unit of a text: the answers of the Unicode properties are kept by unit, for
 * testing a property expression costs some fifty times as much.
 */

// 0 stands for a unit that was never asked for.
const [OTHER, SMALL, CAPITAL, LETTER, DIGIT] = [1, 2, 3, 4, 5];
const kinds = new Uint8Array(0x10000);

function kindOf(unit: number): number {
  return kinds[unit] || (kinds[unit] = classify(String.fromCharCode(unit)));
}

function classify(unit: string): number {
  if (/\p{Ll}/u.test(unit)) return SMALL;
  if (/\p{Lu}/u.test(unit)) return CAPITAL;
  // Halves of letters outside the basic plane count as letters: words keep them together.
  if (/[\p{L}\p{M}\p{Cs}]/u.test(unit)) return LETTER;
  return /\p{N}/u.test(unit) ? DIGIT : OTHER;
}

/** True for a unit that belongs to words: letters, marks, digits. */
export const isWordUnit = (unit: number): boolean => kindOf(unit) > OTHER;

/** True for a letter or mark. */
export const isLetterUnit = (unit: number): boolean => {
  const kind = kindOf(unit);
  return kind > OTHER && kind !== DIGIT;
};

/** True for a capital letter. */
export const isCapitalUnit = (unit: number): boolean => kindOf(unit) === CAPITAL;

/** True for a small letter. */
export const isSmallUnit = (unit: number): boolean => kindOf(unit) === SMALL;
