import type { SentenceMap, SentenceRef } from '../edition/sentences.js';
import { caretAt, pointAt, rangesOf } from './locate.js';

/** Where the reader is: a sentence, and how far below the top of the reading area its first line stands, in pixels. */
export interface Place {
  ref: SentenceRef;
  top: number;
}

/** Frames for which a place is held while rows come into layout and change their estimated sizes. */
const FRAMES = 24;

/** Frames without a shift after which they have settled: the rows above come into layout two or three frames late. */
const STILL = 4;

/**
 * Finds and keeps the place of reading: whatever changes (layout, language order, text size, width), the same sentence
 * stays where the eye is.
 */
export class PlaceKeeper {
  private frame = 0;

  constructor(
    private readonly article: HTMLElement,
    private readonly map: SentenceMap,
    private readonly prefix: string,
    /** Height of what covers the top of the window: bar and column heads. */
    private readonly cover: () => number,
  ) {}

  /** The sentence a third down the reading area, or the nearest one to it; undefined above and below the rows. */
  capture(): Place | undefined {
    const top = this.cover();
    const height = innerHeight - top;
    // Before the first row has reached the heads, the place is the top of the page.
    for (const part of [0.3, 0.15, 0.05, 0.45, 0.6, 0.8]) {
      const found = this.sentenceAt(top + height * part);
      if (!found) continue;
      const y = this.topOf(found);
      if (y !== undefined) return { ref: found, top: y - top };
    }
    return undefined;
  }

  /** Brings a place back to where it was, and holds it there until the rows around have settled. */
  restore(place: Place, settled: () => void = () => {}): void {
    cancelAnimationFrame(this.frame);
    let still = 0;
    let frames = 0;
    const step = (): void => {
      const y = this.topOf(place.ref);
      if (y === undefined) return settled();
      const off = y - this.cover() - place.top;
      if (Math.abs(off) >= 1) {
        scrollBy({ top: off, behavior: 'instant' });
        still = 0;
      } else still++;
      if (still < STILL && frames++ < FRAMES) this.frame = requestAnimationFrame(step);
      else settled();
    };
    step();
  }

  /** Gives up a place that is being held: the reader has started to scroll. */
  release(): void {
    cancelAnimationFrame(this.frame);
  }

  /** Top of a sentence's first line in the window, or undefined while its side is hidden. */
  topOf(ref: SentenceRef): number | undefined {
    const span = this.map.span(ref);
    const [range] = span
      ? rangesOf(this.article, { ...span, end: Math.min(span.end, span.start + 1) }, this.prefix)
      : [];
    // A cell that is hidden until found still has boxes when asked for them.
    if (!range || range.startContainer.parentElement?.closest('[hidden]')) return undefined;
    const rect = range.getClientRects()[0] ?? range.getBoundingClientRect();
    return rect.height > 0 || rect.width > 0 ? rect.top : undefined;
  }

  private sentenceAt(y: number): SentenceRef | undefined {
    const box = this.article.getBoundingClientRect();
    for (const part of [0.25, 0.5, 0.75, 0.1]) {
      const caret = caretAt(box.left + box.width * part, y);
      const point = caret && pointAt(caret.node, caret.offset, this.prefix);
      const found = point && this.map.at(point.side, point.block, point.offset);
      // A sentence that began far above is no sign of where the eye is; its start is only needed for the distance.
      if (found) return found;
    }
    return undefined;
  }
}
