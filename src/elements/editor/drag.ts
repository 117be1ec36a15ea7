import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Side } from '../../text/finding.js';
import type { Level } from './place.js';

/** What the drag needs of the editor. */
export interface DragHost extends ReactiveControllerHost {
  /** The element that holds the rows. */
  readonly list: HTMLElement | null;
  /** The boundary below link (or sentence pair) `index` is to move by `count` units on one side. */
  moveBoundary(index: number, side: Side, count: number, level: Level): void;
}

/** A place where the boundary can be let go: pixels from the top of the list. */
interface Stop {
  y: number;
  count: number;
}

/** Pixels from the edge of the list within which it scrolls, and by which it does so at most in a frame. */
const EDGE = 48;
const SPEED = 14;

/**
 * Moves the boundary between two links, or between two sentence pairs of one, with mouse, pen or finger: it is taken by its
 * handle and let go between two units. A line shows where it would lie; at the edges the list scrolls along. Nothing
 * changes before it is let go, and Escape gives up.
 */
export class BoundaryDrag implements ReactiveController {
  private handle?: HTMLElement;
  private stops: Stop[] = [];
  private line?: HTMLElement;
  private nearest?: Stop;
  private pointerY = 0;
  private frame = 0;

  constructor(private readonly host: DragHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.end();
  }

  /** Begins where the pointer is on a handle; true when it does. */
  begin(event: PointerEvent): boolean {
    const handle = (event.composedPath()[0] as Element).closest<HTMLElement>('.handle');
    const { list } = this.host;
    if (!handle || !list || event.button !== 0) return false;
    event.preventDefault();
    this.end();
    this.handle = handle;
    this.stops = findStops(list, handle);
    this.line = document.createElement('span');
    this.line.className = `drag-line ${handle.dataset.side}`;
    list.append(this.line);
    handle.setPointerCapture(event.pointerId);
    handle.addEventListener('pointermove', this.move);
    handle.addEventListener('pointerup', this.drop);
    handle.addEventListener('pointercancel', this.cancel);
    addEventListener('keydown', this.escape, { capture: true });
    this.move(event);
    return true;
  }

  private readonly move = ({ clientY }: PointerEvent): void => {
    this.pointerY = clientY;
    this.follow();
    if (this.speed() !== 0 && this.frame === 0) this.frame = requestAnimationFrame(this.scroll);
  };

  /** Shows where the boundary would lie. */
  private follow(): void {
    const { list } = this.host;
    if (!this.line || !list) return;
    const y = this.pointerY - list.getBoundingClientRect().top;
    this.nearest = this.stops.reduce((best, stop) => (Math.abs(stop.y - y) < Math.abs(best.y - y) ? stop : best));
    this.line.style.top = `${this.nearest.y}px`;
    this.line.classList.toggle('moves', this.nearest.count !== 0);
  }

  /** Pixels to scroll in a frame: the more, the nearer the pointer is to an edge. */
  private speed(): number {
    const box = this.host.list?.parentElement?.getBoundingClientRect();
    if (!box) return 0;
    const over = Math.max(0, this.pointerY - (box.bottom - EDGE)) - Math.max(0, box.top + EDGE - this.pointerY);
    return Math.sign(over) * Math.ceil(Math.min(1, Math.abs(over) / EDGE) * SPEED);
  }

  private readonly scroll = (): void => {
    this.frame = 0;
    const scroller = this.host.list?.parentElement;
    const by = this.line ? this.speed() : 0;
    if (!scroller || by === 0 || !this.stops.some(({ y }) => this.isAhead(y, by))) return;
    scroller.scrollTop += by;
    this.follow();
    this.frame = requestAnimationFrame(this.scroll);
  };

  /** Whether there is a place to let go further on: where there is none, nothing scrolls. */
  private isAhead(y: number, by: number): boolean {
    const pointer = this.pointerY - this.host.list!.getBoundingClientRect().top;
    return by > 0 ? y > pointer - EDGE : y < pointer + EDGE;
  }

  private readonly drop = (): void => {
    const count = this.nearest?.count ?? 0;
    const { boundary, side, level } = this.handle!.dataset;
    this.end();
    if (count !== 0) this.host.moveBoundary(Number(boundary), side as Side, count, level as Level);
  };

  private readonly cancel = (): void => this.end();

  private readonly escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.end();
  };

  private end(): void {
    removeEventListener('keydown', this.escape, { capture: true });
    this.handle?.removeEventListener('pointermove', this.move);
    this.handle?.removeEventListener('pointerup', this.drop);
    this.handle?.removeEventListener('pointercancel', this.cancel);
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    this.line?.remove();
    this.handle = undefined;
    this.line = undefined;
    this.nearest = undefined;
  }
}

/** The edges between the units of the two links (or sentence pairs) that a handle parts, by their places in the list. */
function findStops(list: HTMLElement, handle: HTMLElement): Stop[] {
  const { boundary, side, level } = handle.dataset;
  const origin = list.getBoundingClientRect().top;
  const row = (at: number): string =>
    level === 'sentence' ? `.by-sentence > .pair[data-pair="${at}"]` : `.row[data-index="${at}"]`;
  const units = (at: number): { top: number; bottom: number }[] =>
    [...list.querySelectorAll(`${row(at)} > .side.${side} > .unit:not(.gap)`)].map((unit) => {
      const { top, bottom } = unit.getBoundingClientRect();
      return { top: top - origin, bottom: bottom - origin };
    });
  const box = handle.getBoundingClientRect();
  const index = Number(boundary);
  return [
    { y: box.top + box.height / 2 - origin, count: 0 },
    ...units(index)
      .reverse()
      .map(({ top }, k) => ({ y: top - 4, count: -k - 1 })),
    ...units(index + 1).map(({ bottom }, k) => ({ y: bottom + 4, count: k + 1 })),
  ];
}
