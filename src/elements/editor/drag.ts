import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Side } from '../../text/finding.js';

/** What the drag needs of the editor. */
export interface DragHost extends ReactiveControllerHost {
  /** The element that holds the rows. */
  readonly list: HTMLElement | null;
  /** The boundary below link `index` is to move by `count` units on one side. */
  moveBoundary(index: number, side: Side, count: number): void;
}

/** A place where the boundary can be let go. */
interface Stop {
  y: number;
  count: number;
}

/**
 * Moves the boundary between two links with mouse, pen or finger: it is taken by its handle and let go between two blocks.
 * A line shows where it would lie; nothing changes before it is let go, and Escape gives up.
 */
export class BoundaryDrag implements ReactiveController {
  private stops: Stop[] = [];
  private index = 0;
  private side: Side = 'source';
  private line?: HTMLElement;
  private nearest?: Stop;

  constructor(private readonly host: DragHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.end();
  }

  /** Begins where the pointer is on a handle; true when it does. */
  begin(event: PointerEvent): boolean {
    const handle = (event.composedPath()[0] as Element).closest<HTMLElement>('.handle');
    if (!handle || event.button !== 0) return false;
    event.preventDefault();
    this.index = Number(handle.dataset.boundary);
    this.side = handle.dataset.side as Side;
    this.stops = this.findStops();
    this.line = document.createElement('span');
    this.line.className = `drag-line ${this.side}`;
    this.host.list?.append(this.line);
    handle.setPointerCapture(event.pointerId);
    handle.addEventListener('pointermove', this.move);
    handle.addEventListener('pointerup', this.drop, { once: true });
    handle.addEventListener('pointercancel', this.cancel, { once: true });
    addEventListener('keydown', this.escape, { capture: true });
    this.move(event);
    return true;
  }

  /** The edges between the units of both links, by their places on the screen. */
  private findStops(): Stop[] {
    const units = (row: number): DOMRect[] =>
      [
        ...(this.host.list?.querySelectorAll(`.row[data-index="${row}"] .side.${this.side} > .unit:not(.gap)`) ?? []),
      ].map((unit) => unit.getBoundingClientRect());
    const handle = this.host.list?.querySelector(`.handle[data-boundary="${this.index}"][data-side="${this.side}"]`);
    const box = handle?.getBoundingClientRect();
    const upper = units(this.index).reverse();
    return [
      { y: box ? box.top + box.height / 2 : 0, count: 0 },
      ...upper.map(({ top }, k) => ({ y: top - 4, count: -k - 1 })),
      ...units(this.index + 1).map(({ bottom }, k) => ({ y: bottom + 4, count: k + 1 })),
    ];
  }

  private readonly move = ({ clientY }: PointerEvent): void => {
    const distance = (stop: Stop): number => Math.abs(stop.y - clientY);
    this.nearest = this.stops.reduce((best, stop) => (distance(stop) < distance(best) ? stop : best));
    const { list } = this.host;
    if (!this.line || !list) return;
    this.line.style.top = `${this.nearest.y - list.getBoundingClientRect().top}px`;
    this.line.classList.toggle('moves', this.nearest.count !== 0);
  };

  private readonly drop = (): void => {
    const count = this.nearest?.count ?? 0;
    const { index, side } = this;
    this.end();
    if (count !== 0) this.host.moveBoundary(index, side, count);
  };

  private readonly cancel = (): void => this.end();

  private readonly escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.nearest = undefined;
    this.end();
  };

  private end(): void {
    removeEventListener('keydown', this.escape, { capture: true });
    for (const handle of this.host.list?.querySelectorAll<HTMLElement>('.handle') ?? []) {
      handle.removeEventListener('pointermove', this.move);
      handle.removeEventListener('pointerup', this.drop);
      handle.removeEventListener('pointercancel', this.cancel);
    }
    this.line?.remove();
    this.line = undefined;
    this.nearest = undefined;
  }
}
