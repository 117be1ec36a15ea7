/** Words that differ by a slip of the pen. */

/** Shortest word of which a slip can be told from another word. */
const LEAST = 5;

/**
 * True when two folded words differ by one letter that was changed, left out, added or swapped with its neighbour, and
 * not in what inflects or translates words: the first letter, or the last of words of fewer than seven letters.
 */
export function differByOne(a: string, b: string): boolean {
  if (a === b || Math.min(a.length, b.length) < LEAST || Math.abs(a.length - b.length) > 1 || !startAlike(a, b))
    return false;
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  // An ending: Latino, Latin; Gonzales and Gonzalez differ by one of two consonants that sound alike.
  if (end === 0 && !(left.length === 1 && right.length === 1 && /^[sz]$/.test(left) && /^[sz]$/.test(right)))
    return false;
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

/** The same first letter; b and v sound alike in Spanish. */
const startAlike = (a: string, b: string): boolean => a[0] === b[0] || (/^[bv]/.test(a) && /^[bv]/.test(b));

/** Letters changed, left out or added between two strings (Levenshtein 1966). */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length];
}
