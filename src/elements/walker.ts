import type { SentenceMap, SentenceRef } from '../edition/sentences.js';
import type { Cursor } from './cursor.js';
import type { StepEvent } from './events.js';
import { readKey, type KeyAction } from './keys.js';
import { rangesOf } from './locate.js';
import type { PlaceTracker } from './place-tracker.js';

/** What going from sentence to sentence needs of its reader. */
export interface WalkHost {
  readonly places: PlaceTracker;
  article(): HTMLElement | undefined;
  map(): SentenceMap | undefined;
  cursor(): Cursor | undefined;
  /** Prefix of the translation's ids in the document. */
  prefix(): string;
  coverHeight(): number;
  /** Makes a sentence's cell visible where the layout hides it. */
  reveal(ref: SentenceRef): void;
  /** Whether rows are left out of view. */
  filtered(): boolean;
  /** Whether a panel lies over the text: then the keys are the panel's, wherever the focus is. */
  panelOpen(): boolean;
}

/** Goes from sentence to sentence, row to row and across to the counterpart, by keys and by the buttons of the bar. */
export class Walker {
  constructor(private readonly host: WalkHost) {}

  readonly onKey = (event: KeyboardEvent): void => {
    const action = readKey(event);
    const cursor = this.host.cursor();
    if (!action || !cursor || this.host.panelOpen()) return;
    // These are for a sentence that is lit; without one the keys do what they usually do.
    if (!cursor.lit && (action === 'close' || action === 'counterpart')) return;
    this.take(action);
    event.preventDefault();
  };

  readonly onStep = ({ step }: StepEvent): void => {
    if (step !== 'reveal') this.take(step);
  };

  private take(step: KeyAction): void {
    if (step === 'close') this.host.cursor()?.hold(undefined);
    else if (step === 'counterpart') this.cross();
    else this.step(step);
  }

  private step(step: 'next' | 'previous' | 'next-row' | 'previous-row'): void {
    const { host } = this;
    const cursor = host.cursor();
    const here = host.places.sentence();
    const by = step.startsWith('next') ? 1 : -1;
    const go = () => (step.endsWith('row') ? cursor?.stepRow(by, here) : cursor?.step(by, here));
    let ref = go();
    if (ref) host.reveal(ref);
    // Rows that the filter leaves out are passed over.
    while (ref && host.filtered() && host.places.topOf(ref) === undefined) ref = go();
    if (!ref) return;
    this.scrollToSee(ref);
    // Whoever is in the text, or nowhere yet, goes along: Tab goes on from there.
    const focused = document.activeElement;
    if (focused === document.body || host.article()?.contains(focused)) this.focusOn(ref);
  }

  private cross(): void {
    const ref = this.host.cursor()?.cross();
    if (!ref) return;
    this.scrollToSee(ref);
    this.focusOn(ref);
  }

  private focusOn(ref: SentenceRef): void {
    const { host } = this;
    const [span, article] = [host.map()?.span(ref), host.article()];
    const [range] = span && article ? rangesOf(article, span, host.prefix()) : [];
    range?.startContainer.parentElement?.closest<HTMLElement>('.b')?.focus({ preventScroll: true });
  }

  /** Scrolls only when the sentence's first line is out of sight, and then just far enough to read on. */
  private scrollToSee(ref: SentenceRef): void {
    const { places } = this.host;
    const top = places.topOf(ref);
    const cover = this.host.coverHeight();
    if (top === undefined || (top >= cover && top < innerHeight - 160)) return;
    places.bring({ ref, top: (innerHeight - cover) * 0.25 });
  }
}
