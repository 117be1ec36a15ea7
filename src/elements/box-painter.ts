import type { MarkName, MarkPainter } from './marks.js';

/** Draws a box for each line of words, in one layer of the article that lies behind the rows. */
export class BoxPainter implements MarkPainter {
  private readonly layer = document.createElement('div');
  private marks: Record<MarkName, Range[]> = { self: [], other: [] };
  private readonly observer = new ResizeObserver(() => this.draw());

  constructor(private readonly article: HTMLElement) {
    this.layer.className = 'cotejo-marks';
    this.layer.setAttribute('aria-hidden', 'true');
    article.append(this.layer);
    this.observer.observe(article);
  }

  paint(marks: Record<MarkName, Range[]>): void {
    this.marks = marks;
    this.draw();
  }

  clear(): void {
    this.paint({ self: [], other: [] });
  }

  private draw(): void {
    const origin = this.article.getBoundingClientRect();
    const boxes = (['self', 'other'] as const).flatMap((name) =>
      this.marks[name].flatMap((range) => [...range.getClientRects()].map((rect) => this.box(name, rect, origin))),
    );
    this.layer.replaceChildren(...boxes);
  }

  private box(name: MarkName, rect: DOMRect, origin: DOMRect): HTMLElement {
    const box = document.createElement('i');
    box.className = name;
    // Set one by one through the CSSOM: the policy of the page allows no style attribute.
    box.style.left = `${rect.left - origin.left}px`;
    box.style.top = `${rect.top - origin.top}px`;
    box.style.width = `${rect.width}px`;
    box.style.height = `${rect.height}px`;
    return box;
  }
}
