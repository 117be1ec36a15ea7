/**
 * Ligatures that a document does not name. Some programs leave them out of the table that says what the codes of a font
 * stand for (ISO 32000-2, 9.10.3), and their code alone comes out as a letter: `con` + 110 + `icto`. Others keep the
 * upper byte of their Unicode number only: û for U+FB01. They are known by their width, which is that of their letters
 * together, and told apart by what follows: behind fl stands a vowel.
 */
import { UNKNOWN } from './characters.js';
import type { Font, Glyph, OperatorList } from './library.js';
import { standardString } from './standard-strings.js';

/** Ligatures by their letters, those with l behind the one that is as wide with i. */
const LIGATURES = ['ff', 'fi', 'fl', 'ffi', 'ffl', 'Th', 'tt', 'ti', 'ft', 'fj'];

/** How far the width of a ligature may be from that of its letters, as a share. */
const TOLERANCE = 0.1;

/** Place of the space in the predefined charset of CFF fonts. */
const SPACE = 1;

/** The glyphs of one code: one of them, all of them, and what stands behind each. */
interface Entry {
  glyph: Glyph;
  next: string[];
  all: Glyph[];
}

/** What is known of the glyphs of one font on one page. */
class FontUse {
  private readonly byCode = new Map<number, Entry>();
  private readonly widths = new Map<string, number>();

  add(glyph: Glyph, next: string): void {
    const { originalCharCode: code, unicode, width } = glyph;
    if (code === undefined) return;
    const entry = this.byCode.get(code);
    if (entry) {
      entry.all.push(glyph);
      entry.next.push(next);
    } else this.byCode.set(code, { glyph, next: [next], all: [glyph] });
    if (!isCode(glyph) || !this.widths.has(unicode)) this.widths.set(unicode, width);
  }

  /** Names the ligatures. */
  mend(): void {
    const entries = [...this.byCode.values()];
    if (this.isUnnamed(entries)) return this.nameAll(entries);
    const isNamed = entries.filter(({ glyph }) => isCode(glyph)).length <= 0.2 * entries.length;
    const isStandard = entries.filter(({ glyph }) => placed(glyph) === glyph.unicode).length > 0.6 * entries.length;
    for (const { glyph, next, all } of entries) {
      const ligature = isStandard && /^f[il]$/.test(placed(glyph) ?? '') ? placed(glyph) : undefined;
      const isBare = isNamed && isCode(glyph) && this.isOdd(glyph, entries);
      const isCutShort = glyph.unicode === 'û' && (ligature !== undefined || this.isMisnamed(glyph));
      if (!isBare && !isCutShort) continue;
      const found = ligature ?? this.byWidth(glyph.width, next);
      if (found) for (const one of all) one.unicode = found;
    }
  }

  /**
   * Does a font say nothing of its glyphs, and number them as the charset of CFF does? Its space is then 1, and most of
   * its codes are those of small letters there.
   */
  private isUnnamed(entries: readonly Entry[]): boolean {
    if (!this.byCode.has(SPACE) || !entries.every(({ glyph }) => isCode(glyph))) return false;
    const count = (of: readonly Entry[]): number => of.reduce((sum, { all }) => sum + all.length, 0);
    const small = entries.filter(({ glyph }) => /^\p{Ll}$/u.test(placed(glyph) ?? ''));
    return count(small) > 0.6 * count(entries.filter(({ glyph }) => glyph.originalCharCode !== SPACE));
  }

  private nameAll(entries: readonly Entry[]): void {
    this.widths.clear();
    for (const { glyph } of entries) this.widths.set(placed(glyph) ?? '', glyph.width);
    for (const { glyph, next, all } of entries) {
      const after = next.map((char) => standardString(char.charCodeAt(0)) ?? '');
      const found = placed(glyph) ?? this.byWidth(glyph.width, after) ?? UNKNOWN;
      for (const one of all) one.unicode = found;
    }
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
    const possible = LIGATURES.flatMap((letters) => {
      const widths = [...letters].map((letter) => this.widths.get(letter));
      if (widths.some((one) => one === undefined)) return [];
      const whole = widths.reduce<number>((sum, one) => sum + (one ?? 0), 0);
      const off = Math.abs(width - whole) / whole;
      return off <= TOLERANCE ? [{ letters, off }] : [];
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
}

/** What a glyph is by its place in the charset of CFF. */
const placed = ({ originalCharCode }: Glyph): string | undefined => standardString(originalCharCode ?? 0);

const codeOf = ({ unicode }: Glyph): number => (unicode.length === 1 ? unicode.charCodeAt(0) : -1);

/** Does a glyph stand for the character of its own code, as it does where nothing is said of it? */
const isCode = (glyph: Glyph): boolean => codeOf(glyph) === glyph.originalCharCode;

/** Names the ligatures in what a page shows. */
export function nameLigatures(
  { fnArray, argsArray }: OperatorList,
  { setFont, showText }: { setFont: number; showText: number },
  fonts: (id: string) => Font | undefined,
): void {
  const uses = new Map<string, FontUse>();
  let use: FontUse | undefined;
  fnArray.forEach((operator, i) => {
    if (operator === setFont) use = useOf(argsArray[i][0] as string, uses, fonts);
    else if (operator === showText && use) read(argsArray[i][0] as readonly unknown[], use);
  });
  for (const one of uses.values()) one.mend();
}

function useOf(id: string, uses: Map<string, FontUse>, fonts: (id: string) => Font | undefined): FontUse | undefined {
  if (fonts(id)?.isType3Font) return undefined;
  const known = uses.get(id) ?? new FontUse();
  uses.set(id, known);
  return known;
}

function read(shown: readonly unknown[], use: FontUse): void {
  let last: Glyph | undefined;
  for (const one of shown) {
    if (typeof one !== 'object' || one === null) continue;
    const glyph = one as Glyph;
    if (last) use.add(last, glyph.unicode);
    last = glyph;
  }
  if (last) use.add(last, '');
}
