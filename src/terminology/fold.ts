/**
 * Folding without moving offsets: each UTF-16 unit of the result stands for the unit at the same offset.
 */

const folded = new Map<string, string>();

/** A unit without its accent, where it decomposes to one letter and marks. */
function foldUnit(unit: string): string {
  let base = folded.get(unit);
  if (base === undefined) {
    base = unit.normalize('NFD')[0];
    if (!/\p{L}/u.test(base)) base = unit;
    folded.set(unit, base);
  }
  return base;
}

/** `text` without accents, unit for unit: `Fiscalía` is `Fiscalia`. Only letters that decompose to one letter change. */
export const foldAccents = (text: string): string => text.replace(/[^\u0000-\u007f]/g, foldUnit);

/** `text` without accents and in small letters, unit for unit. */
export function foldCase(text: string): string {
  const small = text.toLowerCase();
  // A few letters have small forms of another length (İ).
  if (small.length === text.length) return foldAccents(small);
  return foldAccents(text).replace(/\p{Lu}/gu, (letter) => {
    const lower = letter.toLowerCase();
    return lower.length === letter.length ? lower : letter;
  });
}
