import type { Counterpart, SentenceMap, SentenceRef } from '../edition/sentences.js';
import type { Side } from '../text/finding.js';
import { blockIdOf, caretAt, pointAt, rangesOf, sideOf } from './locate.js';
import { createMarkPainter, type MarkPainter } from './marks.js';

/** What is lit: a sentence or block, all that its link takes together, and its counterpart. */
export interface Lit extends Counterpart {
  ref: SentenceRef;
}

/** What the cursor tells its reader. */
export interface CursorHost {
  /** The held sentence has changed; undefined when it was let go. */
  onHold(lit: Lit | undefined): void;
  /** Makes a sentence's cell visible where the layout hides it; true when something was shown. */
  reveal(ref: SentenceRef): boolean;
}

/**
 * The linked highlight: lights the sentence that is pointed at, tapped, focused or reached by arrow keys, and its
 * counterpart. Pointing is passing; a tap, focus or key holds. Paints only: no node of the rows is touched.
 */
export class Cursor {
  private held?: Lit;
  private hovered?: SentenceRef;
  private painter?: MarkPainter;
  private frame = 0;
  private pointer?: PointerEvent;

  constructor(
    private readonly article: HTMLElement,
    private readonly map: SentenceMap,
    private readonly prefix: string,
    private readonly host: CursorHost,
  ) {
    void createMarkPainter(article).then((painter) => {
      this.painter = painter;
      this.repaint();
    });
  }

  /** What is held, if anything. */
  get lit(): Lit | undefined {
    return this.held;
  }

  /** Lights a sentence (or a block, `number` 0) and keeps it lit. */
  hold(ref: SentenceRef | undefined): void {
    this.hovered = undefined;
    const counterpart = ref && this.map.counterpart(ref);
    this.held = ref && counterpart ? { ref, ...counterpart } : undefined;
    this.paint(this.held);
    this.host.onHold(this.held);
  }

  /** Paints again, after the rows were written anew. */
  repaint(): void {
    this.paint(this.held);
  }

  /** Clears the marks for good. */
  dispose(): void {
    cancelAnimationFrame(this.frame);
    this.painter?.clear();
  }

  /** The mouse has moved: light what is under it, once a frame. */
  pointAt(event: PointerEvent): void {
    if (event.pointerType !== 'mouse' || event.buttons !== 0) return;
    this.pointer = event;
    this.frame ||= requestAnimationFrame(() => {
      this.frame = 0;
      this.hover(this.pointer && this.sentenceUnder(this.pointer));
    });
  }

  /** The mouse has left: what is held shines again. */
  leave(): void {
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    this.hover(undefined);
  }

  /** A tap or click on words holds their sentence; a second one lets go. */
  tap(event: MouseEvent): void {
    const ref = this.sentenceUnder(event);
    if (!ref) return;
    this.hold(this.held && sameSentence(this.held.ref, ref) ? undefined : ref);
  }

  /** Focus has come to something in a row: a paragraph number lights its row, a note marker its sentence. */
  focus(target: Element): void {
    const block = target.closest<HTMLElement>('.b');
    const side = block && sideOf(block);
    if (block && side) {
      const point = target === block ? undefined : pointAt(target, 0, this.prefix);
      if (target === block && this.held?.ref.side === side && this.held.ref.block === blockIdOf(block, this.prefix))
        return;
      this.hold(
        this.map.at(
          side,
          blockIdOf(block, this.prefix),
          point ? Math.max(0, point.offset - 1) : Number(block.dataset.o ?? 0),
        ),
      );
    } else if (target.matches('.num'))
      this.hold(this.map.resolve(decodeURIComponent((target as HTMLAnchorElement).hash.slice(1))));
  }

  /** Goes to the next or previous sentence. */
  step(step: 1 | -1, from: SentenceRef | undefined): SentenceRef | undefined {
    const { held } = this;
    const ref = held ? this.map.step(edge(held.own, held.ref, step), step) : from;
    if (ref) this.hold(ref);
    return ref;
  }

  /** Goes to the next or previous row: to the other side where it has only that, and behind it back to the reader's own. */
  stepRow(step: 1 | -1, from: SentenceRef | undefined): SentenceRef | undefined {
    const { held, guest } = this;
    const side = held && guest && sameSentence(held.ref, guest.ref) ? guest.home : held?.ref.side;
    const ref = held ? this.map.stepRow(held.ref, step, side) : from;
    if (!ref) return undefined;
    this.hold(ref);
    this.guest = side && ref.side !== side ? { ref, home: side } : undefined;
    return ref;
  }

  /** The sentence of the other side that is held for want of one of the side the reader came along. */
  private guest?: { ref: SentenceRef; home: Side };

  /** Goes to the counterpart of what is held, and the next time back; undefined when there is none. */
  cross(): SentenceRef | undefined {
    const { held } = this;
    const [other] = held?.other ?? [];
    if (!held || !other) return undefined;
    const back = this.cameFrom && held.other.some((ref) => sameSentence(ref, this.cameFrom!)) ? this.cameFrom : other;
    this.cameFrom = held.ref;
    this.host.reveal(back);
    this.hold(back);
    return back;
  }

  private cameFrom?: SentenceRef;

  private hover(ref: SentenceRef | undefined): void {
    if (ref && this.hovered && sameSentence(ref, this.hovered)) return;
    if (!ref && !this.hovered) return;
    this.hovered = ref;
    const counterpart = ref && this.map.counterpart(ref);
    this.paint(ref && counterpart ? { ref, ...counterpart } : this.held);
  }

  private sentenceUnder({ clientX, clientY, target }: MouseEvent): SentenceRef | undefined {
    if (!(target instanceof Element) || !target.closest('.row .b')) return undefined;
    const caret = caretAt(clientX, clientY);
    const point = caret && pointAt(caret.node, caret.offset, this.prefix);
    return point && this.map.at(point.side, point.block, point.offset);
  }

  private paint(lit: Lit | undefined): void {
    if (!lit) return this.painter?.clear();
    const ranges = (refs: SentenceRef[]): Range[] =>
      refs.flatMap((ref) => {
        const span = this.map.span(ref);
        return span ? rangesOf(this.article, span, this.prefix) : [];
      });
    this.painter?.paint({ self: ranges(lit.own), other: ranges(lit.other) });
  }
}

/** True for the same sentence of the same text. */
export const sameSentence = (a: SentenceRef, b: SentenceRef): boolean =>
  a.side === b.side && a.block === b.block && a.number === b.number;

/** Where a step goes on from: the last (or first) sentence of those lit together on this side. */
function edge(own: SentenceRef[], ref: SentenceRef, step: 1 | -1): SentenceRef {
  if (ref.number === 0) return { ...ref, number: step > 0 ? 0 : 1 };
  const together = own.filter((candidate) => candidate.side === ref.side && candidate.number > 0);
  return (step > 0 ? together.at(-1) : together[0]) ?? ref;
}

/** `p17.2–3`, `p12.4, p13.1`, `en.p17`: the addresses of sentences that belong together, runs shortened. */
export function addressLabel(refs: SentenceRef[], map: SentenceMap): string {
  const groups: { first: SentenceRef; last: SentenceRef }[] = [];
  for (const ref of refs) {
    const group = groups.at(-1);
    if (group && group.last.block === ref.block && ref.number === group.last.number + 1) group.last = ref;
    else groups.push({ first: ref, last: ref });
  }
  return groups.map(({ first, last }) => map.address(first) + (last === first ? '' : `–${last.number}`)).join(', ');
}

/** Where the counterpart is when it cannot be seen. */
export function directionOf(
  lit: Lit,
  topOf: (ref: SentenceRef) => number | undefined,
  cover: number,
): 'up' | 'down' | 'here' | 'hidden' {
  const [other] = lit.other;
  const top = other && topOf(other);
  if (top === undefined) return other ? 'hidden' : 'here';
  if (top < cover - 2) return 'up';
  return top > innerHeight - 64 ? 'down' : 'here';
}
