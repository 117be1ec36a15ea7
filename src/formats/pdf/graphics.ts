/**
 * Carries out the operators of a page (ISO 32000-1, 8.4 and 9.4) as far as they place text and rules, and hands every
 * glyph on with its place.
 */
import type { Font, Glyph, Library, Matrix, OperatorList } from './library.js';
import { apply, IDENTITY, multiply } from './matrix.js';

/** A glyph on the page: baseline from `(x0, y0)` to `(x1, y1)`, size in points. */
export interface PlacedGlyph {
  unicode: string;
  x0: number;
  y0: number;
  x1: number;
  y1: number;
  size: number;
  font: Font | undefined;
  /** Number of the innermost marked content that has one, or -1. */
  content: number;
  artifact: boolean;
  /** Not painted: the words under a scanned page. */
  invisible: boolean;
}

/** Whoever takes what a page shows. */
export interface Painter {
  glyph(glyph: PlacedGlyph): void;
  /** A straight line or a filled box that is nearly one, between two corners. */
  rule(x0: number, y0: number, x1: number, y1: number): void;
  /** A small shape about as wide as high, such as a bullet. */
  dot(x0: number, y0: number, x1: number, y1: number): void;
}

interface State {
  ctm: Matrix;
  text: Matrix;
  x: number;
  y: number;
  lineX: number;
  lineY: number;
  font: Font | undefined;
  size: number;
  charSpacing: number;
  wordSpacing: number;
  scale: number;
  leading: number;
  rise: number;
  mode: number;
}

const START: Omit<State, 'ctm'> = {
  text: IDENTITY,
  x: 0,
  y: 0,
  lineX: 0,
  lineY: 0,
  font: undefined,
  size: 0,
  charSpacing: 0,
  wordSpacing: 0,
  scale: 1,
  leading: 0,
  rise: 0,
  mode: 0,
};

/** No document needs more; what is nested deeper is drawn in the state it finds. */
const DEEPEST = 500;

/** Text rendering mode of glyphs that are not painted. */
const INVISIBLE = 3;

interface Marked {
  content: number;
  artifact: boolean;
  hidden: boolean;
}

/** Runs the operators of a page. `fonts` finds a font by the name that `setFont` is given. */
export class Graphics {
  private state: State;
  private readonly stack: State[] = [];
  private readonly marked: Marked[] = [];
  private readonly operators: Map<number, (args: unknown[]) => void>;
  /** The operator of a path that is not painted: it only clips. */
  private readonly clips: number;

  constructor(
    { OPS }: Library,
    view: Matrix,
    private readonly fonts: (id: string) => Font | undefined,
    private readonly painter: Painter,
  ) {
    this.state = { ...START, ctm: view };
    this.clips = OPS.endPath;
    this.operators = new Map(
      Object.entries(this.actions()).map(([name, action]) => [OPS[name], action as (args: unknown[]) => void]),
    );
  }

  /** Runs operators `from` to `to` (exclusive) of a list. */
  run({ fnArray, argsArray }: OperatorList, from = 0, to = fnArray.length): void {
    for (let i = from; i < to; i++) this.operators.get(fnArray[i])?.(argsArray[i] ?? []);
  }

  private actions() {
    return {
      save: () => this.save(),
      restore: () => this.restore(),
      transform: (matrix: Matrix) => void (this.state.ctm = multiply(this.state.ctm, matrix)),
      paintFormXObjectBegin: ([matrix]: [Matrix?]) => {
        this.save();
        if (matrix) this.state.ctm = multiply(this.state.ctm, matrix);
      },
      paintFormXObjectEnd: () => this.restore(),
      beginText: () => this.setText(IDENTITY),
      setTextMatrix: ([matrix]: [Matrix]) => this.setText(matrix),
      moveText: ([x, y]: [number, number]) => this.move(x, y),
      setLeadingMoveText: ([x, y]: [number, number]) => {
        this.state.leading = y;
        this.move(x, y);
      },
      setLeading: ([leading]: [number]) => void (this.state.leading = -leading),
      nextLine: () => this.move(0, this.state.leading),
      setFont: ([id, size]: [string, number]) => this.setFont(id, size),
      setGState: ([states]: [[string, unknown][]]) => this.setStates(states),
      setCharSpacing: ([spacing]: [number]) => void (this.state.charSpacing = spacing),
      setWordSpacing: ([spacing]: [number]) => void (this.state.wordSpacing = spacing),
      setHScale: ([percent]: [number]) => void (this.state.scale = percent / 100),
      setTextRise: ([rise]: [number]) => void (this.state.rise = rise),
      setTextRenderingMode: ([mode]: [number]) => void (this.state.mode = mode),
      showText: ([glyphs]: [(Glyph | number | null)[]]) => this.show(glyphs),
      constructPath: ([paint, data, bounds]: [number, unknown[], ArrayLike<number> | null]) =>
        paint === this.clips ? undefined : this.path(data, bounds),
      beginMarkedContent: ([tag]: [unknown]) => this.mark(tag, undefined),
      beginMarkedContentProps: ([tag, properties]: [unknown, unknown]) => this.mark(tag, properties),
      endMarkedContent: () => void this.marked.pop(),
    };
  }

  private save(): void {
    if (this.stack.length < DEEPEST) this.stack.push({ ...this.state });
  }

  private restore(): void {
    this.state = this.stack.pop() ?? this.state;
  }

  private setText(matrix: Matrix): void {
    Object.assign(this.state, { text: [...matrix], x: 0, y: 0, lineX: 0, lineY: 0 });
  }

  private move(x: number, y: number): void {
    const { state } = this;
    state.x = state.lineX += x;
    state.y = state.lineY += y;
  }

  private setFont(id: string, size: number): void {
    this.state.font = this.fonts(id);
    this.state.size = size;
  }

  private setStates(states: [string, unknown][]): void {
    for (const [key, value] of states ?? [])
      if (key === 'Font' && Array.isArray(value)) this.setFont(value[0] as string, value[1] as number);
  }

  private mark(tag: unknown, properties: unknown): void {
    const outer = this.marked.at(-1);
    const name = typeof tag === 'string' ? tag : ((tag as { name?: string } | null)?.name ?? '');
    this.marked.push({
      content: typeof properties === 'number' ? properties : (outer?.content ?? -1),
      artifact: name === 'Artifact' || (outer?.artifact ?? false),
      hidden: outer?.hidden ?? false,
    });
  }

  private show(glyphs: (Glyph | number | null)[]): void {
    const { state, marked } = this;
    const { font, size } = state;
    if (!size || font?.vertical) return;
    const unit = font?.isType3Font ? (font.fontMatrix?.[0] ?? 0.001) : 0.001;
    const matrix = multiply(state.ctm, state.text);
    const height = Math.abs(size) * Math.hypot(matrix[2], matrix[3]) * (font?.isType3Font ? typeThreeHeight(font) : 1);
    const { content = -1, artifact = false } = marked.at(-1) ?? {};
    const invisible = state.mode === INVISIBLE;
    let x = state.x;
    for (const glyph of glyphs) {
      if (typeof glyph === 'number') x -= (glyph * size * state.scale) / 1000;
      else if (glyph) {
        const advance = glyph.width * unit * size * state.scale;
        const [x0, y0] = apply(matrix, x, state.y + state.rise);
        const [x1, y1] = apply(matrix, x + advance, state.y + state.rise);
        const { unicode, isSpace } = glyph;
        this.painter.glyph({ unicode, x0, y0, x1, y1, size: height, font, content, artifact, invisible });
        x += advance + (state.charSpacing + (isSpace ? state.wordSpacing : 0)) * state.scale;
      }
    }
    state.x = x;
  }

  /** Straight lines and thin boxes. Paths come as one list of numbers: 0 move, 1 line, 2 curve, 3 close. */
  private path([path]: unknown[], bounds: ArrayLike<number> | null): void {
    if (!bounds || !path || !ArrayBuffer.isView(path) || bounds.length < 4) return;
    const numbers = path as unknown as ArrayLike<number>;
    // Only what is drawn with a few strokes: a rule, a box, the lines of a small table.
    if (numbers.length > 400) return;
    let points: [number, number][] = [];
    const flush = () => {
      if (points.length > 1) this.strokes(points);
      points = [];
    };
    for (let i = 0; i < numbers.length;) {
      const kind = numbers[i++];
      if (kind === 0) flush();
      if (kind === 0 || kind === 1) points.push(apply(this.state.ctm, numbers[i++], numbers[i++]));
      else if (kind === 2) {
        points.push(apply(this.state.ctm, numbers[i + 4], numbers[i + 5]));
        i += 6;
      }
    }
    flush();
  }

  private strokes(points: [number, number][]): void {
    const xs = points.map(([x]) => x);
    const ys = points.map(([, y]) => y);
    const box: [number, number, number, number] = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
    const [wide, high] = [box[2] - box[0], box[3] - box[1]];
    if (high < 3 && wide > 4 * high) this.painter.rule(...box);
    else if (points.length > 3 && wide < 10 && high > 0.7 * wide && high < 1.4 * wide) this.painter.dot(...box);
  }
}

/**
 * Height of the glyphs of a font that is drawn by operators, in units of its size. Such a font may have a scale of its
 * own; mostly its unit is the em, as in other fonts, and its box, which is that of the few glyphs that are used, says
 * nothing more.
 */
function typeThreeHeight({ fontMatrix, bbox }: Font): number {
  const height = ((bbox?.[3] ?? 0) - (bbox?.[1] ?? 0)) * Math.abs(fontMatrix?.[3] ?? 0.001);
  return height <= MOST_OF_AN_EM ? 1 : Math.min(4, height);
}

/** Letters are hardly higher than this in units of the em, with all that stands above and below the line. */
const MOST_OF_AN_EM = 2.6;
