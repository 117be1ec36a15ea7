import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Side } from '../../text/finding.js';
import type { Middles } from './gutter.js';
import { RowWindow } from './row-window.js';
import type { EditorState } from './state.js';

/** Pixels between two rows; the style sheet has the same. */
const GAP = 8;

/** Rows that are made beyond those in sight. */
const MORE = 3;

/** Pixels of room that the current row keeps from the edges, where it can. */
const ROOM = 12;

/** Height of the part of the list that is in sight while that is not known. */
const USUAL = 800;

/** The part of the list that is in sight, in pixels. */
interface View {
  top: number;
  height: number;
}

/** What the rows need of the editor. */
export interface RowHost extends ReactiveControllerHost, HTMLElement {
  readonly list: HTMLElement | null;
  /** One link is shown at a time. */
  readonly compact: boolean;
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

  /** Middles of the units of the current row, by pair. */
  middles: Middles[] = [];

  private readonly window = new RowWindow();
  private slot = 82;
  private wanted?: 'keep' | 'show';
  private anchor?: number;
  private wantsFocus = false;
  private index = -1;
  /** Another row has become the current one since the last rendering. */
  private moved = false;
  private height = 0;
  private observer?: ResizeObserver;
  private watched?: HTMLElement | null;
  private resized = true;

  constructor(private readonly host: RowHost) {
    host.addController(this);
  }

  hostConnected(): void {
    this.observer = new ResizeObserver(() => {
      this.resized = true;
      this.host.requestUpdate();
    });
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

  /** The same, if the focus is on the links, or nowhere; whoever uses a button stays there. */
  keepFocus(): void {
    const { activeElement } = this.host.getRootNode() as Document | ShadowRoot;
    const inside = this.host.shadowRoot?.activeElement;
    if (inside ? this.host.list?.contains(inside) : !activeElement || activeElement === document.body)
      this.wantsFocus = true;
  }

  /** Puts the focus on the unit of the place now. */
  focusNow(): void {
    this.host.list?.querySelector<HTMLElement>('.unit[tabindex="0"]')?.focus();
  }

  readonly onScroll = (): void => {
    if (this.host.compact) return;
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
    this.moved ||= index !== this.index;
    this.index = index;
    if (compact) this.shown = links.length > 0 ? [index] : [];
    else {
      // Where it will be scrolled to, as far as can be told: so the rows that will be in sight are made at once.
      const view = this.view;
      this.choose(index, this.wanted && index >= 0 ? { ...view, top: this.wantedTop(index, view) } : view);
    }
  }

  /** After rendering: puts every row in its place, then the view where it should be. Reads first, then writes. */
  arrange(state: EditorState, compact: boolean): void {
    const { list } = this.host;
    if (!list) return;
    const current = list.querySelector<HTMLElement>(`.row[data-index="${state.index}"]`);
    this.watch(current);
    if (compact) this.arrangeOne(list, current);
    else this.arrangeAll(list, state.index, current);
    this.wanted = undefined;
    this.anchor = undefined;
    this.moved = false;
    if (this.wantsFocus) this.giveFocus();
    this.wantsFocus = false;
  }

  /** A single row stands where it stands; with very little room the whole page scrolls, and not the list. */
  private arrangeOne(list: HTMLElement, row: HTMLElement | null): void {
    list.style.removeProperty('height');
    row?.style.removeProperty('top');
    const gutter = row?.querySelector<HTMLElement>('.gut')?.offsetWidth ?? 0;
    // Lines are drawn where the two sides stand beside each other.
    if (row && gutter < row.offsetWidth) this.measureUnits(row);
    if (this.wanted !== 'show' && !this.moved) return;
    this.scroller?.scrollTo(0, 0);
    const top = row?.getBoundingClientRect().top ?? 0;
    if (top < 0 || top > innerHeight / 2) row?.scrollIntoView();
  }

  private arrangeAll(list: HTMLElement, index: number, current: HTMLElement | null): void {
    const { scroller } = this;
    if (this.resized) this.measureSlot();
    this.resized = false;
    const view = { top: scroller?.scrollTop ?? 0, height: scroller?.clientHeight ?? 0 };
    this.measureUnits(current);
    const height = current?.offsetHeight ?? 0;
    if (current && height !== this.height) {
      this.height = height;
      this.window.setCurrent(index, height);
    }
    this.place(list);
    const top = this.wanted && index >= 0 ? this.wantedTop(index, view) : view.top;
    if (scroller && top !== view.top) scroller.scrollTop = top;
    const before = this.shown.join();
    this.choose(index, { ...view, top });
    if (this.shown.join() !== before) this.host.requestUpdate();
  }

  private topOf(index: number): number {
    return this.window.top(Math.min(index, Math.max(0, index)));
  }

  private choose(index: number, view = this.view): void {
    const bottom = view.top + (view.height || USUAL);
    const [start, end] = this.window.range(view.top, bottom, MORE);
    this.visible = this.window.range(view.top, bottom, 0);
    this.shown = Array.from({ length: end - start }, (_, k) => start + k);
    // The current row keeps the focus even when it is out of sight.
    if (index >= 0 && index < start) this.shown.unshift(index);
    else if (index >= end) this.shown.push(index);
  }

  private get view(): View {
    const { scroller } = this;
    return { top: scroller?.scrollTop ?? 0, height: scroller?.clientHeight ?? 0 };
  }

  private place(list: HTMLElement): void {
    set(list, 'height', `${this.window.total}px`);
    for (const row of list.querySelectorAll<HTMLElement>('.row')) {
      set(row, 'top', `${this.window.top(Number(row.dataset.index))}px`);
    }
  }

  /** Where the list is to be scrolled to, so that the current row is in view. */
  private wantedTop(index: number, view: View): number {
    const [top, height] = [this.window.top(index), this.window.height(index)];
    let at = this.wanted === 'keep' && this.anchor !== undefined ? top - this.anchor : view.top;
    const far = top + height < view.top || top > view.top + view.height;
    if (this.wanted === 'show' && far) at = top - view.height / 4;
    // All of it in view where it fits, else its beginning.
    if (top + height + ROOM > at + view.height) at = top + height + ROOM - view.height;
    if (top - ROOM < at) at = top - ROOM;
    return Math.max(0, Math.round(at));
  }

  private giveFocus(): void {
    const cell = this.host.list?.querySelector<HTMLElement>('.unit[tabindex="0"]');
    cell?.focus({ preventScroll: true });
    const [box, view] = [cell?.getBoundingClientRect(), this.scroller?.getBoundingClientRect()];
    if (!box || !view) return;
    const [top, bottom] = [Math.max(0, view.top), Math.min(innerHeight, view.bottom)];
    if (box.top < top || box.bottom > bottom) cell!.scrollIntoView({ block: 'nearest' });
  }

  /** Where the units of the current row stand: the lines between them are drawn to their middles. */
  private measureUnits(current: HTMLElement | null): void {
    const rows = current?.matches('.by-sentence')
      ? [...current.querySelectorAll<HTMLElement>('.pair')]
      : current
        ? [current]
        : [];
    const middles = rows.map((row): Middles => {
      const height = row.querySelector<HTMLElement>('.gut')?.offsetHeight || 1;
      const of = (side: Side): number[] =>
        [...row.querySelectorAll<HTMLElement>(`:scope > .side.${side} > .unit:not(.gap)`)].map(
          ({ offsetTop, offsetHeight }) => Math.round((1000 * (offsetTop + offsetHeight / 2)) / height) / 10,
        );
      return { source: of('source'), target: of('target') };
    });
    if (JSON.stringify(middles) === JSON.stringify(this.middles)) return;
    this.middles = middles;
    this.host.requestUpdate();
  }

  /** The current row may change its height without a rendering: when a face is loaded, or the window gets narrower. */
  private watch(current: HTMLElement | null): void {
    if (current === this.watched) return;
    if (this.watched) this.observer?.unobserve(this.watched);
    if (current) this.observer?.observe(current);
    if (!this.watched && this.scroller) this.observer?.observe(this.scroller);
    this.watched = current;
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
