/**
 * Orders in which fonts number their glyphs. Programs that copy a font without the table of what its codes stand for
 * leave these numbers as the codes: then the order that the font came in tells what they are.
 */
import { standardString } from './standard-strings.js';

/** What a glyph is by its number; undefined where nothing is known of the number. */
export interface GlyphOrder {
  /** Number of the space. */
  space: number;
  /** Names of the fonts that have it, where only they do. */
  name?: RegExp;
  at(number: number): string | undefined;
}

/** Numbers of the printed characters of ASCII in TrueType fonts: the space is 3, and `~` is 97. */
const SPACE = 3;
const AFTER_ASCII = SPACE + 95;

/** What follows ASCII in the order of Apple (TrueType reference manual, table `post`), which Microsoft's fonts keep. */
const APPLE = [
  ...'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»… ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄¤‹›',
  ...['fi', 'fl'],
  ...'‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ',
];

/** Latin-1 behind ASCII, in the order of Unicode. */
const latin = (first: number, withoutSoftHyphen: boolean): string[] =>
  Array.from({ length: 0x100 - first }, (_, i) => first + i)
    .filter((code) => !withoutSoftHyphen || code !== 0xad)
    .map((code) => String.fromCharCode(code));

/** Dashes, quotation marks and what else these fonts have of General Punctuation, in the order of Unicode. */
const PUNCTUATION = [...'‐‑–—―‗‘’‚‛“”„†‡•…'];

/** All of it, from U+2000 to U+2026. */
const ALL_PUNCTUATION = Array.from({ length: 0x27 }, (_, i) => String.fromCharCode(0x2000 + i));

const RAISED = [...'⁰ⁱ⁴⁵⁶⁷⁸⁹'];
const LIGATURES = ['ff', 'fi', 'fl', 'ffi', 'ffl'];

/** Numbers of runs of characters that do not follow ASCII. */
type Runs = readonly (readonly [first: number, characters: readonly string[]])[];

function inRun(runs: Runs, number: number): string | undefined {
  const run = runs.find(([first, characters]) => number >= first && number < first + characters.length);
  return run?.[1][number - run[0]];
}

/** What follows the predefined charset in the fonts of URW, which come with Ghostscript and stand for those of PostScript. */
const URW: Runs = [
  [229, ['ⁿ', 'ff', 'ffi', 'ffl']],
  [237, [...'⁰⁴⁵⁶⁷⁸⁹']],
  [354, ['―']],
  [392, [' ']],
];

const trueType = (rest: readonly string[], runs: Runs = [], name?: RegExp): GlyphOrder => ({
  space: SPACE,
  name,
  at(number) {
    if (number < SPACE) return undefined;
    if (number < AFTER_ASCII) return String.fromCharCode(number + 32 - SPACE);
    return inRun(runs, number) ?? rest[number - AFTER_ASCII];
  },
});

const LIBERATION = latin(0xa1, true);
const DEJAVU = latin(0xa0, false);

/** The predefined charset of CFF; TrueType fonts by Microsoft, Liberation Serif and Sans, DejaVu Serif and Sans. */
const ORDERS: readonly GlyphOrder[] = [
  { space: 1, at: (number) => standardString(number) ?? inRun(URW, number) },
  trueType(APPLE),
  trueType(
    LIBERATION,
    [
      [518, PUNCTUATION],
      [659, ['fi', 'fl']],
    ],
    /liberation-?serif/i,
  ),
  trueType(
    LIBERATION,
    [
      [520, PUNCTUATION],
      [661, ['fi', 'fl']],
    ],
    /liberation-?sans/i,
  ),
  trueType(
    DEJAVU,
    [
      [1903, ALL_PUNCTUATION],
      [1990, RAISED],
      [3314, LIGATURES],
    ],
    /dejavu-?serif/i,
  ),
  trueType(
    DEJAVU,
    [
      [2787, ALL_PUNCTUATION],
      [2894, RAISED],
      [5041, LIGATURES],
    ],
    /dejavu-?sans/i,
  ),
];

/** What Spanish and English texts have beside ASCII: first what they have most of. */
const USUAL: readonly RegExp[] = [/^(?:[áéíóúñ“”’–‐]|f?f[il]|ff)$/, /^[üÁÉÍÓÚÑ¿¡ºª«»‘—…]$/];

/** Share of the spaces, at least, among the glyphs of running text. */
const SPACES = 0.05;

/** A code of a font and how often a page shows it. */
export interface CodeCount {
  code: number;
  count: number;
}

/**
 * The order in which a font numbers its glyphs, known by its words: it has spaces, most of the rest are small letters,
 * and what is beside ASCII is usual, there or else in `page`, all the fonts of its page. Undefined when its codes are in
 * no order that is known. `name` is that of the font, as far as it has one.
 */
export function findOrder(
  codes: readonly CodeCount[],
  page: readonly CodeCount[] = [],
  name = '',
): GlyphOrder | undefined {
  const all = sum(codes);
  const isPossible = (order: GlyphOrder): boolean => {
    const spaces = sum(codes.filter(({ code }) => code === order.space));
    const small = sum(codes.filter(({ code }) => /^\p{Ll}$/u.test(order.at(code) ?? '')));
    return spaces >= SPACES * all && small > 0.6 * (all - spaces);
  };
  const usual = (list: readonly CodeCount[], order: GlyphOrder): number =>
    USUAL.reduce(
      (total, kind, i) => total + sum(list.filter(({ code }) => kind.test(order.at(code) ?? ''))) / 2 ** i,
      0,
    );
  const score = (order: GlyphOrder): number =>
    usual(codes, order) + 0.1 * usual(page, order) + (order.name?.test(name) ? 0.05 * all : 0);
  return ORDERS.filter(isPossible).sort((a, b) => score(b) - score(a))[0];
}

/** The codes are those of the characters. */
const NAMED: GlyphOrder = { space: 32, at: (number) => String.fromCharCode(number) };

/**
 * The order of a font with few glyphs, beside others that say nothing of theirs: that of `known`, or the usual one of
 * its kind, in which it has most letters, and most frequent ones. Of glyphs far behind ASCII the first that knows all.
 * Undefined when no others are known, or its codes may well be those of the characters.
 */
export function fitOrder(codes: readonly CodeCount[], known: readonly GlyphOrder[]): GlyphOrder | undefined {
  const count = (order: GlyphOrder, kind: RegExp): number =>
    sum(codes.filter(({ code }) => kind.test(order.at(code) ?? '')));
  const score = (order: GlyphOrder): number =>
    count(order, /^[\p{L}\s“”’‐]/u) + count(order, /^[aeionrst ]$/i) - count(order, /^[^\p{L}\d\s]$/u);
  if (known.length === 0) return undefined;
  const isLow = codes.some(({ code }) => code < 256);
  const possible = isLow
    ? [NAMED, ...known, ORDERS[0], ORDERS[1]]
    : ORDERS.filter((order) => codes.every(({ code }) => order.at(code) !== undefined));
  const [best] = possible.sort((a, b) => score(b) - score(a));
  return best === NAMED ? undefined : best;
}

/** Is a number that of a character in one of the orders that are known? */
export const isPlaceOf = (character: string, number: number): boolean =>
  ORDERS.some((order) => order.at(number) === character);

const sum = (codes: readonly CodeCount[]): number => codes.reduce((total, { count }) => total + count, 0);
