/**
 * Ligatures that a document does not name. Some programs leave them out of the table that says what the codes of a font
 * stand for (ISO 32000-2, 9.10.3), and their code alone comes out as a letter: `con` + 110 + `icto`. Others keep the
 * upper byte of their Unicode number only: û for U+FB01. They are known by their width, which is that of their letters
 * together, and told apart by what follows: behind fl stands a vowel. Fonts that say nothing of any glyph are read by the
 * order that their codes are in.
 */
import { appendAt } from '../append.js';
import { readGlyph, UNKNOWN } from './characters.js';
import type { Font, Glyph, OperatorList } from './library.js';
import { findOrder, fitOrder, isPlaceOf, type CodeCount, type GlyphOrder } from './glyph-orders.js';
import { guessLigature, LIGATURES, TOLERANCE, type Letters, type Widths } from './letters.js';
import { CRUSHED, quoteOf } from './crushed.js';
import { standardString } from './standard-strings.js';

/** How far the ligatures of one font may differ in being narrower than their letters. */
const EVENNESS = 0.03;

/** The glyphs of one code: one of them, all of them, and what stands before and behind each. */
interface Entry {
  glyph: Glyph;
  before: string[];
  next: string[];
  all: Glyph[];
}

/** What is known of the glyphs of one font on one page. */
class FontUse {
  private readonly byCode = new Map<number, Entry>();

  add(glyph: Glyph, before: string, next: string): void {
    const { originalCharCode: code, unicode, width } = glyph;
    if (code === undefined) return;
    const pair = (unicode + next).toLowerCase();
    this.letters.pairs.set(pair, (this.letters.pairs.get(pair) ?? 0) + 1);
    const entry = this.byCode.get(code);
    if (entry) {
      entry.all.push(glyph);
      entry.before.push(before);
      entry.next.push(next);
    } else this.byCode.set(code, { glyph, before: [before], next: [next], all: [glyph] });
    if (!isCode(glyph) || !this.widths.has(unicode)) this.widths.set(unicode, width);
  }

  /**
   * @param name PostScript name of the font.
   * @param isDrawn The glyphs are drawn by operators of the page.
   */
  constructor(
    readonly name: string,
    private readonly isDrawn: boolean,
    private readonly id: string,
    private widths: Widths,
    private readonly letters: Letters,
  ) {}

  addWord(glyph: Glyph, word: string): void {
    appendAt(this.letters.words, this.keyOf(glyph), word);
  }

  private keyOf({ originalCharCode }: Glyph): string {
    return `${this.id} ${originalCharCode}`;
  }

  /** Names the ligatures of a font whose other glyphs have names. */
  mend(): void {
    const entries = [...this.byCode.values()];
    if (this.isNumbered(entries)) return this.forget(entries);
    const isNamed = entries.filter(({ glyph }) => isCode(glyph)).length <= 0.2 * entries.length;
    const isStandard = entries.filter(({ glyph }) => placed(glyph) === glyph.unicode).length > 0.6 * entries.length;
    const offset = usualOffset(entries);
    const nameless = entries.filter(({ glyph }) => isNameless(glyph));
    this.nameNameless(nameless);
    for (const entry of entries) {
      const { glyph, before, next, all } = entry;
      if (nameless.some((one) => one.glyph === glyph)) continue;
      const ligature = isStandard && /^f[il]$/.test(placed(glyph) ?? '') ? placed(glyph) : undefined;
      const isOut = offset !== undefined;
      const whole =
        offsetOf(glyph) === offset
          ? undefined
          : (this.uncrush(glyph, next, isOut) ?? quoteOf(glyph.unicode, before, next));
      if (whole) {
        for (const one of all) one.unicode = whole;
        continue;
      }
      const isBare = isNamed && !this.isDrawn && isCode(glyph) && this.isOdd(glyph, entries);
      const isCutShort = /^[ûü]$/.test(glyph.unicode) && (ligature !== undefined || this.isMisnamed(glyph));
      if (!isBare && !isCutShort) continue;
      const found = ligature ?? this.byWidth(glyph.width, next);
      if (found) for (const one of all) one.unicode = found;
    }
  }

  /** Names glyphs of no known character, the one that is surest first. */
  private nameNameless(entries: readonly Entry[]): void {
    const taken = new Set<string>();
    const left = new Set(entries);
    while (left.size > 0) {
      let best: { entry: Entry; ligature: string; score: number } | undefined;
      for (const entry of left) {
        const words = this.letters.words.get(this.keyOf(entry.glyph)) ?? [];
        const guess = guessLigature({ width: entry.glyph.width, words }, this.widths, this.letters, taken);
        if (!guess) left.delete(entry);
        else if (!best || guess.score > best.score) best = { entry, ...guess };
      }
      if (!best) return;
      for (const one of best.entry.all) one.unicode = best.ligature;
      taken.add(best.ligature);
      left.delete(best.entry);
    }
  }

  /**
   * Are the glyphs only numbered? Ghostscript calls those of fonts that it draws `a1`, `a2` …, which are the names of the
   * signs of Zapf Dingbats as well, and are then read as such.
   */
  private isNumbered(entries: readonly Entry[]): boolean {
    const signs = entries.filter(({ glyph }) => /^[\u2600-\u27bf]$/.test(glyph.unicode));
    if (!this.isDrawn || signs.length < 8) return false;
    const others = entries.filter((entry) => !signs.includes(entry));
    return signs.length > others.length || others.every(({ glyph }) => isCode(glyph) || glyph.unicode === UNKNOWN);
  }

  private forget(entries: readonly Entry[]): void {
    for (const { all } of entries) for (const one of all) one.unicode = UNKNOWN;
  }

  /** Does a font say nothing of its glyphs, so that nearly all stand for their codes, even for those of no character? */
  get isUnnamed(): boolean {
    const entries = [...this.byCode.values()];
    const codes = entries.filter(({ glyph }) => isCode(glyph));
    return codes.length >= 0.85 * entries.length && codes.some(({ glyph }) => glyph.unicode < ' ');
  }

  /** Do all of its glyphs stand for their codes? That may be right, but not beside fonts that say nothing. */
  get isBlank(): boolean {
    return [...this.byCode.values()].every(({ glyph }) => isCode(glyph));
  }

  /** The numbers of its glyphs. Fonts of more than 256 are cut up by some programs: the name then ends in `_01` and so on. */
  get numbers(): CodeCount[] {
    return [...this.byCode].map(([code, { all }]) => ({ code: this.numberOf(code), count: all.length }));
  }

  /** Is it one of several parts of a font? */
  get isPart(): boolean {
    return CUT.test(this.name);
  }

  /** Name of the font that it was cut from. */
  get stem(): string {
    return this.name.replace(/^[A-Z]{6}\+/, '').replace(CUT, '');
  }

  private numberOf(code: number): number {
    return code + 256 * parseInt(CUT.exec(this.name)?.[1] ?? '0', 16);
  }

  /** Names all glyphs by the order that their numbers are in. */
  nameAll(order: GlyphOrder): void {
    const at = (code: number): string | undefined => order.at(this.numberOf(code));
    this.widths = new Map();
    for (const [code, { glyph }] of this.byCode) this.widths.set(at(code) ?? '', glyph.width);
    for (const [code, { glyph, next, all }] of this.byCode) {
      const after = next.map((char) => at(char.charCodeAt(0)) ?? '');
      const found = at(code) ?? this.byWidth(glyph.width, after) ?? UNKNOWN;
      for (const one of all) one.unicode = found;
    }
  }

  /**
   * What a glyph was before the bytes of its number were put into one: by its place in an order that is known, or because
   * it is not where the others are (`isOut`). A digit there may be another form of itself, but not before letters.
   */
  private uncrush({ unicode, originalCharCode: code = 0 }: Glyph, next: readonly string[], isOut: boolean) {
    const whole = CRUSHED[unicode];
    if (whole === undefined || ((isOut || code > 255) && isPlaceOf(whole, code))) return whole;
    if (!isOut || (/\d/.test(unicode) && unicode !== '9')) return undefined;
    const before = next.filter((char) => /^\p{L}/u.test(char)).length;
    return unicode !== '9' || 2 * before >= next.length ? whole : undefined;
  }

  /** A letter that another code stands for already, or one with an accent that is not as wide as without it. */
  private isOdd(glyph: Glyph, entries: readonly { glyph: Glyph }[]): boolean {
    const isDouble = entries.some(({ glyph: other }) => other !== glyph && other.unicode === glyph.unicode);
    return isDouble || this.isMisnamed(glyph);
  }

  private isMisnamed({ unicode, width }: Glyph): boolean {
    const [base] = unicode.normalize('NFD');
    const usual = base === unicode ? undefined : this.widths.get(base);
    return usual !== undefined && Math.abs(width - usual) > 0.03 * usual;
  }

  private byWidth(width: number, next: readonly string[]): string | undefined {
    const known = LIGATURES.flatMap((letters) => this.narrowness(letters, this.widths.get(letters)) ?? []);
    const possible = LIGATURES.flatMap((letters) => {
      const narrow = this.widths.has(letters) ? undefined : this.narrowness(letters, width);
      if (narrow === undefined) return [];
      const off = Math.min(Math.abs(narrow - 1), ...known.map((one) => Math.abs(narrow / one - 1)));
      return off <= (known.length ? EVENNESS : TOLERANCE) ? [{ letters, off }] : [];
    }).sort((a, b) => a.off - b.off);
    const [best] = possible;
    if (!best) return undefined;
    const twin = possible.find(
      ({ letters }) =>
        letters !== best.letters && letters.slice(0, -1) === best.letters.slice(0, -1) && /[il]$/.test(letters),
    );
    if (!twin || !/[il]$/.test(best.letters)) return best.letters;
    const vowels = next.filter((char) => /[aeiouáéíóúy]/i.test(char)).length;
    return best.letters.slice(0, -1) + (vowels > 0.9 * next.length ? 'l' : 'i');
  }

  /** Width of a ligature as a share of that of its letters. */
  private narrowness(letters: string, width: number | undefined): number | undefined {
    const widths = [...letters].map((letter) => this.widths.get(letter));
    if (width === undefined || widths.some((one) => one === undefined)) return undefined;
    return width / widths.reduce<number>((sum, one) => sum + (one ?? 0), 0);
  }
}

/** End of the name of a part of a font. */
const CUT = /_([0-9a-f]{2})$/;

/** What a glyph is by its place in the charset of CFF. */
const placed = ({ originalCharCode }: Glyph): string | undefined => standardString(originalCharCode ?? 0);

const offsetOf = (glyph: Glyph): number => codeOf(glyph) - (glyph.originalCharCode ?? 0);

/** By how much the characters of ASCII differ from their codes in a font that has them in their order. */
function usualOffset(entries: readonly Entry[]): number | undefined {
  const ascii = entries.filter(({ glyph }) => /^[!-~]$/.test(glyph.unicode));
  const counts = new Map<number, number>();
  for (const { glyph } of ascii) counts.set(offsetOf(glyph), (counts.get(offsetOf(glyph)) ?? 0) + 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best && best[1] >= 10 && best[1] >= 0.7 * ascii.length ? best[0] : undefined;
}

const codeOf = ({ unicode }: Glyph): number => (unicode.length === 1 ? unicode.charCodeAt(0) : -1);

const isLetter = (char: string): boolean => /^\p{L}/u.test(char);

/** Is a glyph said to be a character for private use, as Libertine and others number theirs, or none at all? */
const isNameless = ({ unicode }: Glyph): boolean =>
  unicode !== '' && readGlyph(unicode) === UNKNOWN && !/^[\uf000-\uf0ff]$/.test(unicode);

/** Does a glyph stand for the character of its own code, as it does where nothing is said of it? */
const isCode = (glyph: Glyph): boolean => codeOf(glyph) === glyph.originalCharCode;

/** Names the ligatures in what a page shows, and adds what it tells of letters to `letters`. */
export function nameLigatures(
  { fnArray, argsArray }: OperatorList,
  { setFont, showText }: { setFont: number; showText: number },
  fonts: (id: string) => Font | undefined,
  letters: Letters,
): void {
  const uses = new Map<string, FontUse>();
  let use: FontUse | undefined;
  const shown: Shown[] = [];
  fnArray.forEach((operator, i) => {
    if (operator === setFont) use = useOf(argsArray[i][0] as string, uses, letters, fonts);
    else if (operator === showText && use) read(argsArray[i][0] as readonly unknown[], use, shown);
  });
  addWords(shown);
  const unnamed = [...uses.values()].filter((one) => one.isUnnamed);
  const named = [...uses.values()].filter((one) => !unnamed.includes(one));
  // Beside fonts that say nothing, a part of a font that seems to say something may belong to one of them.
  const parts = unnamed.length > 0 ? named.filter((one) => one.isPart) : [];
  const families = new Map<string, FontUse[]>();
  for (const one of [...unnamed, ...parts]) appendAt(families, one.stem, one);
  const orders = nameUnnamed([...families.values()]);
  for (const one of named) {
    if (parts.includes(one)) continue;
    const order = one.isBlank ? fitOrder(one.numbers, orders) : undefined;
    if (order) one.nameAll(order);
    else one.mend();
  }
}

/** Names the glyphs of fonts that say nothing of them, the parts of one together. Returns the orders they are in. */
function nameUnnamed(families: readonly (readonly FontUse[])[]): GlyphOrder[] {
  const numbers = families.map((family) => family.flatMap((use) => use.numbers));
  const orders = numbers.map((one, i) => findOrder(one, numbers.flat(), families[i][0].stem));
  const found = orders.filter((order) => order !== undefined);
  if (found.length === 0) return [];
  families.forEach((family, i) => {
    const order = orders[i] ?? fitOrder(numbers[i], found);
    if (order) for (const use of family) use.nameAll(order);
  });
  return found;
}

function useOf(
  id: string,
  uses: Map<string, FontUse>,
  letters: Letters,
  fonts: (id: string) => Font | undefined,
): FontUse {
  const font = fonts(id);
  const known = uses.get(id);
  if (known) return known;
  // Programs cut fonts into parts, with ligatures in another part than the letters: Chrome those that it draws.
  const stem = font?.name?.replace(/^[A-Z]{6}\+/, '') ?? '';
  const family = /^(?:Type3)?$/.test(stem) ? id : stem;
  const its = letters.widths.get(family) ?? new Map<string, number>();
  letters.widths.set(family, its);
  const name = font?.isType3Font || !font?.name ? `${id}.` : font.name;
  const use = new FontUse(name, font?.isType3Font === true, id, its, letters);
  uses.set(id, use);
  return use;
}

/** A glyph that was shown, and its font. */
interface Shown {
  use: FontUse;
  glyph: Glyph;
}

/** Adds the glyphs that are shown at once. */
function read(glyphs: readonly unknown[], use: FontUse, shown: Shown[]): void {
  let last: Glyph | undefined;
  let before = '';
  for (const one of glyphs) {
    if (typeof one !== 'object' || one === null) continue;
    const glyph = one as Glyph;
    if (last) use.add(last, before, glyph.unicode);
    before = last?.unicode ?? '';
    last = glyph;
    shown.push({ use, glyph });
  }
  if (last) use.add(last, before, '');
}

/** Letters of a word before and behind a glyph that are looked at. */
const REACH = 12;

/** Adds the words that glyphs of no known character stand in. */
function addWords(shown: readonly Shown[]): void {
  const letters = (from: number, step: 1 | -1): string => {
    let out = '';
    for (let i = from; out.length < REACH && isLetter(shown[i]?.glyph.unicode ?? ''); i += step)
      out = step > 0 ? out + shown[i].glyph.unicode : shown[i].glyph.unicode + out;
    return out;
  };
  shown.forEach(({ use, glyph }, i) => {
    if (isNameless(glyph)) use.addWord(glyph, `${letters(i - 1, -1)}_${letters(i + 1, 1)}`);
  });
}
