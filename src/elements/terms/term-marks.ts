import { css } from 'lit';
import type { Span } from '../../edition/sentences.js';
import { rangesOf } from '../locate.js';
import { createMarkPainter } from '../marks.js';

/**
 * Looks of words in the text. `concept-*` are places of the chosen concept; `quiet-*` the underlines of all terms, on
 * demand; `current` the place or finding gone to last.
 */
export type TermMark =
  | 'concept-right'
  | 'concept-missing'
  | 'concept-stray'
  | 'quiet-right'
  | 'quiet-missing'
  | 'quiet-stray'
  | 'quiet-unlisted'
  | 'current';

const NAME = 'cotejo-terms-';
const MARKS: TermMark[] = [
  'quiet-right',
  'quiet-missing',
  'quiet-stray',
  'quiet-unlisted',
  'concept-right',
  'concept-missing',
  'concept-stray',
  'current',
];

/* Ground and underline only: nothing moves. Each state has a line of its own, legible without colour. */
const styles = css`
  ::highlight(cotejo-terms-quiet-right) {
    text-decoration: underline solid 1px var(--cotejo-mark-line);
    text-underline-offset: 0.24em;
  }
  ::highlight(cotejo-terms-quiet-unlisted) {
    text-decoration: underline dotted 1.5px var(--cotejo-ink-3);
    text-underline-offset: 0.24em;
  }
  ::highlight(cotejo-terms-quiet-missing) {
    text-decoration: underline dashed 1.5px var(--cotejo-warn);
    text-underline-offset: 0.24em;
  }
  ::highlight(cotejo-terms-quiet-stray) {
    text-decoration: underline wavy 1.5px var(--cotejo-error);
    text-underline-offset: 0.2em;
  }
  ::highlight(cotejo-terms-concept-right) {
    background-color: var(--cotejo-mark);
    color: var(--cotejo-ink);
    text-decoration: underline solid 1.5px var(--cotejo-mark-line);
    text-underline-offset: 0.24em;
  }
  ::highlight(cotejo-terms-concept-missing) {
    background-color: var(--cotejo-mark);
    color: var(--cotejo-ink);
    text-decoration: underline dashed 2px var(--cotejo-warn);
    text-underline-offset: 0.24em;
  }
  ::highlight(cotejo-terms-concept-stray) {
    background-color: var(--cotejo-mark);
    color: var(--cotejo-ink);
    text-decoration: underline wavy 1.5px var(--cotejo-error);
    text-underline-offset: 0.2em;
  }
  ::highlight(cotejo-terms-current) {
    background-color: var(--cotejo-mark-line);
    color: var(--cotejo-on-ink);
  }
  /* On paper there is no place gone to: all places look alike, and no word stands on a ground that may not be printed. */
  @media print {
    ::highlight(cotejo-terms-concept-right),
    ::highlight(cotejo-terms-concept-missing),
    ::highlight(cotejo-terms-concept-stray),
    ::highlight(cotejo-terms-current) {
      background-color: transparent;
      color: inherit;
    }
    ::highlight(cotejo-terms-concept-right) {
      text-decoration: underline solid 1.5px #000;
    }
    ::highlight(cotejo-terms-concept-missing) {
      text-decoration: underline dashed 1.5px #000;
    }
    ::highlight(cotejo-terms-concept-stray) {
      text-decoration: underline wavy 1.2px #000;
    }
  }
  /*
   * With forced colours every highlight gets one and the same ground, unless the words themselves are left alone: so they
   * are, in the very colours of the system, and the lines tell the states apart.
   */
  @media (forced-colors: active) {
    .row .b {
      forced-color-adjust: none;
      color: CanvasText !important;
      outline-color: Highlight !important;
    }
    .row .b a {
      color: LinkText !important;
    }
    ::highlight(cotejo-terms-quiet-right),
    ::highlight(cotejo-terms-quiet-unlisted),
    ::highlight(cotejo-terms-quiet-missing),
    ::highlight(cotejo-terms-quiet-stray) {
      background-color: Canvas;
      color: CanvasText;
    }
    ::highlight(cotejo-terms-concept-right),
    ::highlight(cotejo-terms-concept-missing),
    ::highlight(cotejo-terms-concept-stray) {
      background-color: Mark;
      color: MarkText;
    }
    ::highlight(cotejo-terms-quiet-right) {
      text-decoration: underline solid 1.5px CanvasText;
    }
    ::highlight(cotejo-terms-quiet-unlisted) {
      text-decoration: underline dotted 2px CanvasText;
    }
    ::highlight(cotejo-terms-quiet-missing) {
      text-decoration: underline dashed 2px CanvasText;
    }
    ::highlight(cotejo-terms-quiet-stray) {
      text-decoration: underline wavy 2px CanvasText;
    }
    ::highlight(cotejo-terms-concept-right) {
      text-decoration: underline solid 2px MarkText;
    }
    ::highlight(cotejo-terms-concept-missing) {
      text-decoration: underline dashed 2px MarkText;
    }
    ::highlight(cotejo-terms-concept-stray) {
      text-decoration: underline wavy 2px MarkText;
    }
    ::highlight(cotejo-terms-current) {
      background-color: Highlight;
      color: HighlightText;
    }
  }
`;

/** Paints terms over the words of an article without touching a node of it. */
export class TermPainter {
  /** @param article - Holds the rows. @param prefix - Of the translation's ids. */
  constructor(
    private readonly article: HTMLElement,
    private readonly prefix: string,
  ) {
    const sheet = styles.styleSheet;
    if (sheet && !document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
  }

  /** Shows these spans with these looks; those left out are cleared. */
  async paint(spans: Partial<Record<TermMark, Span[]>>): Promise<void> {
    const ranges = (mark: TermMark): Range[] =>
      (spans[mark] ?? []).flatMap((span) => rangesOf(this.article, span, this.prefix));
    if (!('highlights' in CSS)) return this.paintBoxes(ranges);
    MARKS.forEach((mark, priority) => {
      const found = ranges(mark);
      if (found.length === 0) return void CSS.highlights.delete(NAME + mark);
      const highlight = new Highlight(...found);
      highlight.priority = priority;
      CSS.highlights.set(NAME + mark, highlight);
    });
  }

  /** Takes all marks away. */
  clear(): void {
    if ('highlights' in CSS) for (const mark of MARKS) CSS.highlights.delete(NAME + mark);
    else void this.paintBoxes(() => []);
  }

  private boxes?: ReturnType<typeof createMarkPainter>;

  private async paintBoxes(ranges: (mark: TermMark) => Range[]): Promise<void> {
    const painter = await (this.boxes ??= createMarkPainter(this.article));
    const self = [...ranges('concept-right'), ...ranges('current')];
    painter.paint({ self, other: [...ranges('concept-stray'), ...ranges('concept-missing')] });
  }
}
