/**
 * The letter test: do the letters of a short form stand, in order, in a long form? After Schwartz and Hearst (A simple
 * algorithm for identifying abbreviation definitions in biomedical text, 2003), who match from the right and ask only
 * that the first letter start a word. Here every way of matching has a cost and the cheapest counts, so that words that
 * carry no letter (articles, prepositions) cost nothing, and a letter from inside a word costs more than an initial.
 */

/** Words that short forms skip, in the languages whose institutions are quoted most. */
const SKIPPED: ReadonlySet<string> = new Set(
  `de del la las los el lo y e o u en a al con por para sobre sin su sus the of and for in on to an at by with from or
  &  d l du des et le les da do das dos und der die fur von im di della`.split(/\s+/),
);

/** The letters of a short form in a run of words. */
export interface Fit {
  /** Index of the first word of the long form. */
  first: number;
  cost: number;
}

/**
 * Where the long form of a short form starts, if it ends with the last of the words; the cheapest, then the shortest.
 * @param letters the letters in capitals, without accents; digits stand for themselves
 * @param words folded to small letters without accents, in order
 * @returns undefined where the letters are not there
 */
export function fitLetters(letters: string, words: readonly string[]): Fit | undefined {
  const small = letters.toLowerCase();
  let best: Fit | undefined;
  const memo = new Map<number, number>();
  for (let first = words.length - 1; first >= 0; first--) {
    if (words[first][0] !== small[0]) continue;
    const cost = useWord(small, 0, words, first, memo);
    // With one word only, its first letters fit anything.
    if (cost <= limitOf(small.length) && words.length - first > 1 && (!best || cost < best.cost))
      best = { first, cost };
  }
  return best;
}

/** True when the letters fit the words from the first to the last. */
export function fitsWhole(letters: string, words: readonly string[]): boolean {
  const start = words.findIndex((word) => !SKIPPED.has(word));
  const whole = words.slice(Math.max(0, start));
  return (
    whole.length > 1 &&
    whole[0][0] === letters[0]?.toLowerCase() &&
    useWord(letters.toLowerCase(), 0, whole, 0, new Map()) <= limitOf(letters.length)
  );
}

/** True for a word that a short form need not show. */
export const isSkipped = (word: string): boolean => SKIPPED.has(word);

/** The dearest match that counts, by the number of letters: one slip in four letters, three in ten. */
const limitOf = (letters: number): number => (letters < 3 ? 0 : letters === 3 ? 0.5 : letters * 0.3);

/** A letter that follows another at the start of a word (`Su` in Sunat) costs this, one from further inside 1. */
const SYLLABLE = 0.5;

/** Cost of matching the letters from `i` on, the first of them being the initial of word `j`. */
function useWord(letters: string, i: number, words: readonly string[], j: number, memo: Map<number, number>): number {
  const word = words[j];
  let cost = 0;
  let at = 0;
  let best = Infinity;
  for (let next = i + 1; ; next++) {
    best = Math.min(best, cost + fromWord(letters, next, words, j + 1, memo));
    if (next >= letters.length) return best;
    const found = word.indexOf(letters[next], at + 1);
    if (found < 0) return best;
    cost += found === at + 1 ? SYLLABLE : 1;
    at = found;
  }
}

/** Cost of matching the letters from `i` on in the words from `j` on; words may be skipped. */
function fromWord(letters: string, i: number, words: readonly string[], j: number, memo: Map<number, number>): number {
  if (j >= words.length) return i >= letters.length ? 0 : Infinity;
  const key = i * 1000 + j;
  const known = memo.get(key);
  if (known !== undefined) return known;
  const skip = (SKIPPED.has(words[j]) ? 0 : 1) + fromWord(letters, i, words, j + 1, memo);
  const use = i < letters.length && words[j][0] === letters[i] ? useWord(letters, i, words, j, memo) : Infinity;
  const cost = Math.min(skip, use);
  memo.set(key, cost);
  return cost;
}
