/** The words of lines with their emphasis, links and note markers. */
import type { Mark } from '../../text/model.js';
import type { DraftNote } from '../draft.js';
import { markersIn } from './labels.js';
import type { Line, LinkArea, Piece } from './model.js';
import type { Joint } from './words.js';

/** What lines say, as a block has it. */
export interface Inline {
  text: string;
  marks: Mark[];
  notes: DraftNote[];
}

/** What is needed to put lines together. */
export interface InlineContext {
  join(above: string, below: string): Joint;
  /** Label of the note that a marker opens, if it is one. */
  note(printed: string, page: number): string | undefined;
  links(page: number): readonly LinkArea[];
  /** Emphasis that the running text has throughout, and that therefore says nothing. */
  ignore: { bold: boolean; italic: boolean; mono: boolean };
}

const BOLD = 1;
const ITALIC = 2;
const MONO = 4;

const RAISED: Record<string, string> = { o: 'º', a: 'ª', '.o': '.º', '.a': '.ª' };
const HIGH = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const LOW = '₀₁₂₃₄₅₆₇₈₉';

/** Puts lines together. `skip` characters at the start of the first are a label or bullet; `breaks` are hard ones. */
export function writeInline(
  lines: readonly Line[],
  context: InlineContext,
  { skip = 0, breaks = new Set<number>() }: { skip?: number; breaks?: ReadonlySet<number> } = {},
): Inline {
  const builder = new Builder(context);
  lines.forEach((line, i) => {
    if (i) builder.nextLine(line, breaks.has(i));
    builder.addLine(line, i ? 0 : skip);
  });
  return builder.finish();
}

class Builder {
  private text = '';
  private readonly styles: number[] = [];
  private readonly hrefs: (string | undefined)[] = [];
  private readonly notes: DraftNote[] = [];

  constructor(private readonly context: InlineContext) {}

  nextLine(line: Line, broken: boolean): void {
    const above = this.text.trimEnd();
    this.cut(this.text.length - above.length);
    if (broken) return this.push('\n', 0, undefined);
    const { cut, glue } = this.addressJoint(above, line) ?? this.context.join(above, line.text);
    this.cut(cut);
    if (glue) this.push(glue, 0, undefined);
  }

  /** An address that is one link on both lines is one address: the link says how it goes on. */
  private addressJoint(above: string, line: Line): Joint | undefined {
    const href = this.hrefs[above.length - 1];
    const [piece] = line.pieces;
    const first = piece?.text.search(/\S/) ?? -1;
    if (href === undefined || first < 0 || hrefAt(this.areasOf(line), piece, first) !== href) return undefined;
    const [tail] = /\S+$/.exec(above) ?? [''];
    const [next] = /^\S+/.exec(line.text) ?? [''];
    const from = tail.search(/https?:|www\.|doi/i);
    if (from < 0 || next === '') return undefined;
    const goesOn = (left: string): boolean => href.includes(left + next.slice(0, 2));
    if (goesOn(tail.slice(from))) return { cut: 0, glue: '' };
    return /[-‐]$/.test(tail) && goesOn(tail.slice(from, -1)) ? { cut: 1, glue: '' } : undefined;
  }

  private areasOf(line: Line): LinkArea[] {
    return this.context.links(line.page).filter(({ y0, y1 }) => y0 < line.y && y1 > line.y - line.size);
  }

  addLine(line: Line, skip: number): void {
    const areas = this.areasOf(line);
    let left = skip;
    let started = skip === 0;
    for (const piece of line.pieces) {
      let from = 0;
      while (left > 0 && from < piece.text.length) {
        // The text of a line has no space at its start.
        if (started || !/\s/.test(piece.text[from])) {
          started = true;
          left--;
        }
        from++;
      }
      this.addPiece(piece, from, line, areas);
    }
  }

  private addPiece(piece: Piece, from: number, line: Line, areas: readonly LinkArea[]): void {
    const text = piece.text.slice(from);
    if (!text) return;
    if (piece.shift === 1 && this.addMarkers(text, line.page)) return;
    const style = styleOf(piece, this.context.ignore);
    const shown = piece.shift ? shifted(text, piece.shift) : text;
    for (let i = 0; i < shown.length; i++) {
      const href = areas.length && shown.length === text.length ? hrefAt(areas, piece, from + i) : undefined;
      this.push(shown[i], style, href);
    }
  }

  /** Note markers, if raised words are that. */
  private addMarkers(text: string, page: number): boolean {
    const markers = markersIn(text);
    const labels = markers.map(({ printed }) => this.context.note(printed, page));
    if (!labels.length || labels.some((label) => label === undefined)) return false;
    const at = this.text.trimEnd().length;
    for (const label of labels) this.notes.push({ at, note: label! });
    // What was printed between the words and the marker is not needed; what follows it is.
    if (/\s$/.test(text)) this.push(' ', 0, undefined);
    return true;
  }

  private push(char: string, style: number, href: string | undefined): void {
    if (char === '\u00ad') {
      // Kept at the end of a line, where it says that a word was cut.
      this.text += char;
    } else if (/\s/.test(char)) {
      this.dropSoftHyphen();
      if (!this.text || (/\s$/.test(this.text) && char !== '\n')) return;
      this.text += char === '\n' ? char : ' ';
    } else if (/\p{M}/u.test(char) && this.text) {
      const composed = (this.text.at(-1) + char).normalize('NFC');
      if (composed.length === 1) {
        this.text = this.text.slice(0, -1) + composed;
        return;
      }
      this.text += char;
    } else {
      this.dropSoftHyphen();
      this.text += char;
    }
    this.styles[this.text.length - 1] = style;
    this.hrefs[this.text.length - 1] = href;
  }

  private dropSoftHyphen(): void {
    if (this.text.endsWith('\u00ad')) this.text = this.text.slice(0, -1);
  }

  private cut(count: number): void {
    this.text = this.text.slice(0, this.text.length - count);
    for (const note of this.notes) note.at = Math.min(note.at, this.text.length);
  }

  finish(): Inline {
    this.dropSoftHyphen();
    // Arrows that lead back from a note are for the screen.
    this.cut(/[\s\u21a9\u21b5\u23ce\u2191]*$/u.exec(this.text)?.[0].length ?? 0);
    const styles = this.styles.slice(0, this.text.length);
    const hrefs = this.hrefs.slice(0, this.text.length);
    fillSpaces(this.text, styles, hrefs);
    // Some programs print hyphens as minus signs.
    this.text = this.text.replace(/(?<=[\p{L}\d])\u2212(?=[\p{L}\d])/gu, '-');
    return { text: this.text, marks: makeMarks(styles, hrefs), notes: this.notes };
  }
}

function styleOf({ face }: Piece, ignore: InlineContext['ignore']): number {
  return (
    (face.bold && !ignore.bold ? BOLD : 0) |
    (face.italic && !ignore.italic ? ITALIC : 0) |
    (face.mono && !ignore.mono ? MONO : 0)
  );
}

function shifted(text: string, shift: number): string {
  const trimmed = text.trim();
  if (shift === 1 && RAISED[trimmed]) return text.replace(trimmed, RAISED[trimmed]);
  return text.replace(/\d/g, (digit) => (shift === 1 ? HIGH : LOW)[Number(digit)]);
}

function hrefAt(areas: readonly LinkArea[], { xs, y, size }: Piece, index: number): string | undefined {
  const x = (xs[index] + xs[index + 1]) / 2;
  const middle = y - 0.3 * size;
  return areas.find((area) => x > area.x0 && x < area.x1 && middle > area.y0 - 1 && middle < area.y1 + 1)?.href;
}

/** A space is emphasised or linked when the words on both sides are. */
function fillSpaces(text: string, styles: number[], hrefs: (string | undefined)[]): void {
  for (let i = 0; i < text.length; i++) {
    if (!/\s/.test(text[i])) continue;
    styles[i] = (styles[i - 1] ?? 0) & (styles[i + 1] ?? 0);
    hrefs[i] = hrefs[i - 1] === hrefs[i + 1] ? hrefs[i - 1] : undefined;
  }
}

/** Marks that nest: links around strong around emphasis around code. */
function makeMarks(styles: readonly number[], hrefs: readonly (string | undefined)[]): Mark[] {
  const marks: Mark[] = [];
  const kinds: { type: Mark['type']; value: (i: number) => string | number | undefined }[] = [
    { type: 'link', value: (i) => hrefs[i] },
    { type: 'strong', value: (i) => styles[i] & BOLD || undefined },
    { type: 'em', value: (i) => styles[i] & ITALIC || undefined },
    { type: 'code', value: (i) => styles[i] & MONO || undefined },
  ];
  const divide = (depth: number, from: number, to: number): void => {
    const kind = kinds[depth];
    if (!kind) return;
    for (let i = from; i < to;) {
      const value = kind.value(i);
      let end = i + 1;
      while (end < to && kind.value(end) === value) end++;
      if (value !== undefined)
        marks.push({ type: kind.type, start: i, end, ...(kind.type === 'link' ? { href: String(value) } : {}) });
      divide(depth + 1, i, end);
      i = end;
    }
  };
  divide(0, 0, styles.length);
  return marks.sort((a, b) => a.start - b.start || b.end - a.end);
}
