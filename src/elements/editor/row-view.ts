import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { RowWindow } from './row-window.js';
import type { EditorState } from './state.js';

/** Pixels between two rows; the style sheet has the same. */
const GAP = 8;

/** Rows that are made beyond those in sight. */
const MORE = 6;

/** Pixels of room that the current row keeps from the edges, where it can. */
const ROOM = 12;

/** Height of the part of the list that is in sight while that is not known. */
const USUAL = 800;

/** What the rows need of the editor. */
export interface RowHost extends ReactiveControllerHost, HTMLElement {
  readonly list: HTMLElement | null;
}

/**
 * Which rows are there, and where: only those in sight are made, each at its height in the list, and the current one as
 * high as its words need. Keeps the current row in view, and the focus on its unit.
 */
export class RowView implements ReactiveController {
  /** Indexes of the rows to render, in order. */
  shown: number[] = [];
  /** First and last (excluded) row in sight. */
  visible: [number, number] = [0, 0];

  private readonly window = new RowWindow();
  private slot = 82;
  private wanted?: 'keep' | 'show';
  private anchor?: number;
  private wantsFocus = false;
  private index = -1;
  private height = 0;
  private observer?: ResizeObserver;

  constructor(private readonly host: RowHost) {
    host.addController(this);
  }

  hostConnected(): void {
    this.observer = new ResizeObserver(() => this.host.requestUpdate());
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
  }

  private get scroller(): HTMLElement | null {
    return this.host.list?.parentElement ?? null;
  }

  /** The current row is another one, or another height: `keep` it where it is on the screen, or `show` it. */
  follow(how: 'keep' | 'show'): void {
    this.wanted = how;
  }

  /** The unit of the place is to have the focus after the next rendering. */
  focusNext(): void {
    this.wantsFocus = true;
  }

  /** Puts the focus on the unit of the place now. */
  focusNow(): void {
    this.host.list?.querySelector<HTMLElement>('.unit[tabindex="0"]')?.focus();
  }

  readonly onScroll = (): void => {
    const before = this.shown.join();
    this.choose(this.index);
    if (this.shown.join() !== before) this.host.requestUpdate();
  };

  /** Before rendering: measures the list anew and chooses the rows. */
  prepare(state: EditorState, compact: boolean): void {
    const { links, index } = state;
    if (this.wanted === 'keep' && this.scroller) this.anchor = this.topOf(index) - this.scroller.scrollTop;
    this.window.measure(
      (at) => Math.max(1, links[at].source.length, links[at].target.length),
      links.length,
      this.slot,
      GAP,
    );
    // The height of a row that has just become the current one is known when it stands there.
    this.window.setCurrent(index, index === this.index ? this.height : 0);
    if (index !== this.index) this.height = 0;
    this.index = index;
    if (compact) this.shown = links.length > 0 ? [index] : [];
    else this.choose(index);
  }

  /** After rendering: puts every row in its place, then the view where it should be. */
  arrange(state: EditorState, compact: boolean): void {
    const { list } = this.host;
    if (!list) return;
    this.measureSlot();
    const current = list.querySelector<HTMLElement>(`.row[data-index="${state.index}"]`);
    if (compact) {
      list.style.removeProperty('height');
      for (const row of list.querySelectorAll<HTMLElement>('.row')) row.style.removeProperty('top');
      if (this.wanted) this.scroller?.scrollTo(0, 0);
    } else {
      const height = current?.offsetHeight ?? 0;
      if (current && height !== this.height) {
        this.height = height;
        this.window.setCurrent(state.index, height);
      }
      this.place(list);
      this.scroll(state.index);
    }
    this.wanted = undefined;
    this.anchor = undefined;
    this.watch(current);
    if (this.wantsFocus) this.giveFocus();
    this.wantsFocus = false;
    const before = this.shown.join();
    if (!compact) this.choose(state.index);
    if (this.shown.join() !== before) this.host.requestUpdate();
  }

  private topOf(index: number): number {
    return this.window.top(Math.min(index, Math.max(0, index)));
  }

  private choose(index: number): void {
    const top = this.scroller?.scrollTop ?? 0;
    const bottom = top + (this.scroller?.clientHeight || USUAL);
    const [start, end] = this.window.range(top, bottom, MORE);
    this.visible = this.window.range(top, bottom, 0);
    this.shown = Array.from({ length: end - start }, (_, k) => start + k);
    // The current row keeps the focus even when it is out of sight.
    if (index >= 0 && index < start) this.shown.unshift(index);
    else if (index >= end) this.shown.push(index);
  }

  private place(list: HTMLElement): void {
    set(list, 'height', `${this.window.total}px`);
    for (const row of list.querySelectorAll<HTMLElement>('.row')) {
      set(row, 'top', `${this.window.top(Number(row.dataset.index))}px`);
    }
  }

  private scroll(index: number): void {
    const { scroller, wanted, window } = this;
    if (!scroller || !wanted || index < 0) return;
    const [top, height, room] = [window.top(index), window.height(index), scroller.clientHeight];
    let at = wanted === 'keep' && this.anchor !== undefined ? top - this.anchor : scroller.scrollTop;
    const far = top + height < scroller.scrollTop || top > scroller.scrollTop + room;
    if (wanted === 'show' && far) at = top - room / 4;
    // All of it in view where it fits, else its beginning.
    if (top + height + ROOM > at + room) at = top + height + ROOM - room;
    if (top - ROOM < at) at = top - ROOM;
    scroller.scrollTop = at;
  }

  private giveFocus(): void {
    const cell = this.host.list?.querySelector<HTMLElement>('.unit[tabindex="0"]');
    cell?.focus({ preventScroll: true });
    const [box, view] = [cell?.getBoundingClientRect(), this.scroller?.getBoundingClientRect()];
    if (box && view && (box.top < view.top || box.bottom > view.bottom)) cell!.scrollIntoView({ block: 'nearest' });
  }

  private watch(current: HTMLElement | null): void {
    this.observer?.disconnect();
    if (current) this.observer?.observe(current);
    if (this.scroller) this.observer?.observe(this.scroller);
  }

  /** Height of a slot, from an element as high as one: it follows the size of the text. */
  private measureSlot(): void {
    const probe = this.scroller?.querySelector<HTMLElement>('.probe');
    const slot = (probe?.offsetHeight ?? 0) + GAP;
    if (slot === this.slot || slot === GAP) return;
    this.slot = slot;
    this.host.requestUpdate();
  }
}

/** Sets a property only when it is another: what stays the same costs no layout. */
function set(element: HTMLElement, name: 'height' | 'top', value: string): void {
  if (element.style[name] !== value) element.style[name] = value;
}
