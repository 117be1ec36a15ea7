/** From the operators of a page to pieces of text, rules and links. */
import type { Pace } from '../pace.js';
import { composeAccent, readGlyph, UNKNOWN } from './characters.js';
import { fromCork, isCork } from './cork.js';
import { faceOf } from './faces.js';
import { Graphics, type Painter, type PlacedGlyph } from './graphics.js';
import type { Letters } from './letters.js';
import { nameLigatures } from './ligatures.js';
import type { Font, Library, Matrix, OperatorList, Page } from './library.js';
import { apply, multiply } from './matrix.js';
import type { Dot, Face, LinkArea, PageContent, Piece, Rule } from './model.js';
import { weighFaces } from './weights.js';

/** Operators between two looks at the clock. */
const SLICE = 2000;

/** A gap of more than this, in units of the size, ends a piece. */
const WIDEST_GAP = 0.1;

/** Pieces of a page: more than any page of words has. */
const MOST_PIECES = 60_000;

/** Digits that are raised by themselves, as note markers are in some texts. */
const RAISED_DIGITS = /^[⁰¹²³⁴-⁹]+$/;

/** Directions of text against the page: quarter turns. */
type Turn = 0 | 1 | 2 | 3;

/** Reads what a page shows. Text that does not run in the direction of most of it is not taken. */
export async function readPage(
  library: Library,
  page: Page,
  number: number,
  letters: Letters,
  pace: Pace,
): Promise<PageContent> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const operators = await page.getOperatorList({ annotationMode: 0 });
  const fonts = (id: string): Font | undefined =>
    page.commonObjs.has(id) ? (page.commonObjs.get(id) as Font) : undefined;
  nameLigatures(operators, library.OPS as { setFont: number; showText: number }, fonts, letters);
  let collector = await collect(library, operators, transform, fonts, pace, new Set());
  const turn = collector.mainTurn();
  const turned = turn ? multiply(turnBack(turn, width, height), transform) : transform;
  const { bitmaps } = collector;
  if (turn || bitmaps.size > 0) collector = await collect(library, operators, turned, fonts, pace, bitmaps);
  const size = turn % 2 ? { width: height, height: width } : { width, height };
  return {
    number,
    ...size,
    ...collector.finish(size),
    links: await readLinks(page, turned),
    structure: new Map(),
  };
}

async function collect(
  library: Library,
  operators: OperatorList,
  view: Matrix,
  fonts: (id: string) => Font | undefined,
  pace: Pace,
  bitmaps: ReadonlySet<Font>,
): Promise<Collector> {
  const collector = new Collector(bitmaps);
  const graphics = new Graphics(library, view, fonts, collector);
  for (let i = 0; i < operators.fnArray.length; i += SLICE) {
    graphics.run(operators, i, Math.min(operators.fnArray.length, i + SLICE));
    await pace.step();
  }
  return collector;
}

/** Takes a page on which text is turned by quarter turns so that it runs from left to right. */
function turnBack(turn: Turn, width: number, height: number): Matrix {
  if (turn === 1) return [0, -1, 1, 0, 0, width];
  if (turn === 2) return [-1, 0, 0, -1, width, height];
  return [0, 1, -1, 0, height, 0];
}

async function readLinks(page: Page, view: Matrix): Promise<LinkArea[]> {
  const annotations = await page.getAnnotations({ intent: 'display' });
  return annotations.flatMap(({ subtype, url, rect }) => {
    if (subtype !== 'Link' || !url || !/^(?:https?|mailto):/i.test(url)) return [];
    const [ax, ay] = apply(view, rect[0], rect[1]);
    const [bx, by] = apply(view, rect[2], rect[3]);
    return [{ x0: Math.min(ax, bx), y0: Math.min(ay, by), x1: Math.max(ax, bx), y1: Math.max(ay, by), href: url }];
  });
}

/** Puts glyphs together to pieces. */
class Collector implements Painter {
  private readonly pieces: Piece[] = [];
  private readonly hidden: Piece[] = [];
  private readonly rules: Rule[] = [];
  private readonly dots: Dot[] = [];
  private readonly turns = [0, 0, 0, 0];
  private readonly faces = new Map<Font | undefined, Face>();
  private last: Piece | undefined;
  private lastInvisible = false;
  /** An accent that was put on the letter before it, and may belong to the one behind it. */
  private lent: { piece: Piece; bare: string; accent: string; x0: number; x1: number; covered: number } | undefined;
  private glyphs = 0;
  private unmapped = 0;
  /** Fonts that were seen to be TeX's bitmaps. */
  readonly bitmaps = new Set<Font>();

  constructor(private readonly known: ReadonlySet<Font>) {}

  rule(x0: number, y0: number, x1: number, y1: number): void {
    if (x1 - x0 >= 12 && this.rules.length < MOST_PIECES) this.rules.push({ x0, x1, y: (y0 + y1) / 2 });
  }

  dot(x0: number, y0: number, x1: number, y1: number): void {
    if (this.dots.length < MOST_PIECES) this.dots.push({ x0, y0, x1, y1 });
  }

  glyph(glyph: PlacedGlyph): void {
    const turn = turnOf(glyph);
    const read = this.read(glyph);
    const raised = RAISED_DIGITS.test(read);
    const text = raised ? read.normalize('NFKC') : read;
    if (turn !== undefined && text !== ' ') this.turns[turn]++;
    if (turn !== 0) return;
    this.glyphs++;
    if (text.includes(UNKNOWN)) this.unmapped++;
    if (!text || (this.last === undefined && text === ' ')) return;
    const { last } = this;
    if (last) dropHidden(last, glyph);
    const length = last?.text.length;
    if (last && (this.compose(last, glyph, text) || last.text.length !== length)) return;
    if (last && last.shift === (raised ? 1 : 0) && this.continues(last, glyph)) append(last, text, glyph);
    else this.start(glyph, text);
    if (raised && this.last) this.last.shift = 1;
  }

  private read({ unicode, font }: PlacedGlyph): string {
    if (!font?.isType3Font) return readGlyph(unicode);
    if (isCork(unicode)) this.bitmaps.add(font);
    return readGlyph(this.known.has(font) ? fromCork(unicode) : unicode);
  }

  /** The direction of most of the text. */
  mainTurn(): Turn {
    const most = this.turns.indexOf(Math.max(...this.turns));
    return most as Turn;
  }

  finish({ width, height }: { width: number; height: number }) {
    // The words under a scanned page are not painted. Where there are painted ones too, those are the page's.
    const pieces = this.pieces.length ? this.pieces : this.hidden;
    const onPage = pieces.filter(
      (piece) => piece.text.trim() && piece.x1 > 0 && piece.x0 < width && piece.y > 0 && piece.y - piece.size < height,
    );
    weighFaces(onPage);
    return {
      pieces: withoutDoubles(onPage),
      rules: this.rules,
      dots: this.dots,
      glyphs: this.glyphs,
      unmapped: this.unmapped,
    };
  }

  private continues(last: Piece, { x0, y0, size, font, content, artifact, invisible }: PlacedGlyph): boolean {
    const gap = (x0 - last.x1) / size;
    return (
      gap < WIDEST_GAP &&
      gap > -0.4 &&
      Math.abs(y0 - last.y) < 0.04 * size &&
      Math.abs(size - last.size) < 0.02 * size &&
      last.face === this.faceOf(font) &&
      last.content === content &&
      last.artifact === artifact &&
      this.lastInvisible === invisible
    );
  }

  private start({ x0, x1, y0, size, font, content, artifact, invisible }: PlacedGlyph, text: string): void {
    const list = invisible ? this.hidden : this.pieces;
    if (list.length >= MOST_PIECES) return;
    const xs = [x0];
    this.last = { text: '', xs, x0, x1, y: y0, size, face: this.faceOf(font), content, artifact, shift: 0 };
    this.lastInvisible = invisible;
    append(this.last, text, { x0, x1 });
    list.push(this.last);
  }

  /** An accent and its letter that are printed over each other. */
  private compose(last: Piece, { x0, x1, y0, size }: PlacedGlyph, text: string): boolean {
    if (text.length !== 1 || !last.text || Math.abs(y0 - last.y) > size) return false;
    const before = last.text.at(-1) ?? '';
    const start = last.xs[last.text.length - 1];
    const { lent } = this;
    this.lent = undefined;
    if (lent?.piece === last && this.giveBack(lent, x0, x1, text)) return false;
    const covered = Math.min(x1, last.x1) - Math.max(x0, start);
    if (covered < 0.4 * Math.min(x1 - x0, last.x1 - start)) return false;
    const behind = composeAccent(before, text);
    const composed = behind ?? composeAccent(text, before);
    if (!composed) return false;
    if (!behind) this.lent = { piece: last, bare: before, accent: text, x0, x1, covered };
    last.text = last.text.slice(0, -1) + composed;
    // The accent stands over the letter, and higher where that is a capital.
    const alone = last.text.length === 1;
    last.xs[last.text.length - 1] = Math.min(start, x0);
    if (alone) last.x0 = last.xs[0];
    if (alone && behind) last.y = y0;
    last.x1 = Math.max(last.x1, x1);
    last.xs[last.text.length] = last.x1;
    return true;
  }

  /** Takes an accent off the letter before it when the letter behind it is more below it, and puts it there. */
  private giveBack(lent: NonNullable<Collector['lent']>, x0: number, x1: number, text: string): boolean {
    const covered = Math.min(x1, lent.x1) - Math.max(x0, lent.x0);
    const composed = composeAccent(lent.accent, text);
    if (!composed || covered <= lent.covered) return false;
    const { piece, bare } = lent;
    piece.text = piece.text.slice(0, -1) + bare;
    piece.x1 = Math.min(piece.x1, x0);
    append(piece, composed, { x0, x1 });
    return true;
  }

  private faceOf(font: Font | undefined): Face {
    let face = this.faces.get(font);
    if (!face) this.faces.set(font, (face = faceOf(font)));
    return face;
  }
}

function turnOf({ x0, y0, x1, y1 }: PlacedGlyph): Turn | undefined {
  const x = x1 - x0;
  const y = y1 - y0;
  if (Math.abs(y) <= 0.05 * Math.abs(x)) return x >= 0 ? 0 : 2;
  if (Math.abs(x) <= 0.05 * Math.abs(y)) return y >= 0 ? 1 : 3;
  return undefined;
}

/** A space that takes up no room, since the glyph behind it stands in its place: Chrome prints soft hyphens like that. */
function dropHidden(last: Piece, { x0, y0, size }: PlacedGlyph): void {
  const at = last.text.length - 1;
  if (last.text[at] !== ' ' || Math.abs(y0 - last.y) > 0.04 * size) return;
  if (Math.abs(x0 - last.xs[at]) > 0.05 * size || last.x1 - last.xs[at] < 0.1 * size) return;
  last.text = last.text.slice(0, at);
  last.xs.length = at + 1;
  last.x1 = last.xs[at];
}

/** Adds the characters of one glyph, which share its width. */
function append(piece: Piece, text: string, { x0, x1 }: { x0: number; x1: number }): void {
  const step = (x1 - x0) / text.length;
  for (let i = 0; i < text.length; i++) piece.xs[piece.text.length + i] = x0 + i * step;
  piece.text += text;
  piece.x1 = Math.max(piece.x0, x1);
  piece.xs[piece.text.length] = piece.x1;
}

/** Words that are printed twice, a hair apart, to look bold. */
function withoutDoubles(pieces: Piece[]): Piece[] {
  const seen = new Map<string, Piece[]>();
  return pieces.filter((piece) => {
    const key = `${Math.round(piece.y / 4)} ${Math.round(piece.x0 / 4)} ${piece.text}`;
    const others = seen.get(key);
    if (!others) return seen.set(key, [piece]);
    const reach = 0.12 * piece.size;
    const twin = others.find((other) => Math.abs(other.x0 - piece.x0) < reach && Math.abs(other.y - piece.y) < reach);
    if (twin) twin.face = { ...twin.face, bold: true };
    else others.push(piece);
    return !twin;
  });
}
