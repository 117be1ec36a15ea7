/** Which of the two marks: what is pointed at, or its counterpart. */
export type MarkName = 'self' | 'other';

/** Paints marks over words without touching a node of the rows. */
export interface MarkPainter {
  paint(marks: Record<MarkName, Range[]>): void;
  clear(): void;
}

/** A painter by the CSS Custom Highlight API, or by boxes behind the words where the browser has none. */
export async function createMarkPainter(article: HTMLElement): Promise<MarkPainter> {
  if ('highlights' in CSS) return new HighlightPainter();
  const { BoxPainter } = await import('./box-painter.js');
  return new BoxPainter(article);
}

const HIGHLIGHTS: Record<MarkName, string> = { self: 'cotejo-self', other: 'cotejo-other' };

class HighlightPainter implements MarkPainter {
  paint(marks: Record<MarkName, Range[]>): void {
    for (const name of ['self', 'other'] as const) CSS.highlights.set(HIGHLIGHTS[name], new Highlight(...marks[name]));
  }

  clear(): void {
    for (const name of Object.values(HIGHLIGHTS)) CSS.highlights.delete(name);
  }
}
