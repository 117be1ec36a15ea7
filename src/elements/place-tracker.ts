import type { SentenceRef } from '../edition/sentences.js';
import type { Place, PlaceKeeper } from './place.js';

/** Scrolled less than this, in pixels, the reader is at the top of the page and stays there. */
const TOP = 4;

/** How often the place is noted while scrolling, in milliseconds: often enough for the outline, and cheap. */
const NOTE_EVERY = 120;

/**
 * Knows where the reader is, follows their scrolling, and brings them back when the page has changed under them. What is
 * being brought back counts as the place until the rows have settled, or until the reader scrolls.
 */
export class PlaceTracker {
  private keeper?: PlaceKeeper;
  private place?: Place;
  private holding = 0;
  private width = innerWidth;
  private timer?: ReturnType<typeof setTimeout>;

  /** @param onPlace - Called when the reader has come to another place. */
  constructor(private readonly onPlace: (place: Place) => void) {}

  /** Listens to the window until the signal is aborted. */
  listen(signal: AbortSignal): void {
    const passive = { signal, passive: true };
    addEventListener('scroll', this.onScroll, passive);
    addEventListener('wheel', this.onOwnScroll, passive);
    addEventListener('touchmove', this.onOwnScroll, passive);
    addEventListener('resize', this.onResize, { signal });
  }

  /** Works on these rows from now on. */
  attach(keeper: PlaceKeeper): void {
    this.keeper = keeper;
  }

  /** Where the reader is, for coming back: nowhere at the top of the page, and what is being brought while it is. */
  now(): Place | undefined {
    if (scrollY <= TOP) return undefined;
    // A panel over the text hides what is under it: then the place that was noted last counts.
    return this.holding > 0 ? this.place : (this.keeper?.capture() ?? this.place);
  }

  /** The sentence in the middle of attention, or undefined where there are no rows in sight. */
  sentence(): SentenceRef | undefined {
    return this.keeper?.capture()?.ref;
  }

  /** Top of a sentence's first line in the window, or undefined while its side is hidden. */
  topOf(ref: SentenceRef): number | undefined {
    return this.keeper?.topOf(ref);
  }

  /** Brings the reader to a place and holds it there while the rows around come into layout. */
  bring(place: Place): void {
    if (!this.keeper) return;
    const turn = ++this.holding;
    this.place = place;
    this.keeper.restore(place, () => {
      if (turn !== this.holding) return;
      this.holding = 0;
      this.note();
    });
  }

  private note(): void {
    const place = this.keeper?.capture();
    if (!place) return;
    this.place = place;
    this.onPlace(place);
  }

  private readonly onScroll = (): void => {
    if (this.holding > 0 || this.timer) return;
    this.timer = setTimeout(() => {
      this.timer = undefined;
      this.note();
    }, NOTE_EVERY);
  };

  private readonly onOwnScroll = (): void => {
    if (this.holding === 0) return;
    this.holding = 0;
    this.keeper?.release();
  };

  private readonly onResize = (): void => {
    if (innerWidth === this.width) return;
    this.width = innerWidth;
    if (this.place && scrollY > TOP) this.bring(this.place);
  };
}
