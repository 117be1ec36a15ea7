/**
 * Explains terms in the text: those that are marked when they are clicked or tapped, or when the mouse rests on them; and
 * those of the sentence that is held, by Alt with Enter or the button in the sentence bar.
 */
import '../../elements/terms/term-note.js';
import '../../elements/terms/terms-here.js';
import { idPrefix, type Edition } from '../../edition/model.js';
import { SentenceMap, type SentenceRef, type Span } from '../../edition/sentences.js';
import { caretAt, pointAt, rangesOf } from '../../elements/locate.js';
import { HoldEvent } from '../../elements/events.js';
import type { CotejoReader } from '../../elements/reader.js';
import { ConceptEvent } from '../../elements/terms/events.js';
import { LensIndex, type LensHit } from '../../terminology/lens-at.js';
import type { LensConcept } from '../../terminology/lens.js';

/** How long the mouse must rest on a term, in milliseconds. */
const REST = 450;

/** What the explainer asks of the desk. */
export interface ExplainerHost {
  /** All concepts of the edition; none while the texts are being studied. */
  concepts(): readonly LensConcept[];
  /** Those whose places are marked in the text now. */
  marked(): readonly LensConcept[];
  /** Shows a concept in the lens. */
  show(concept: string): void;
}

/** See the head of this file. */
export class Explainer {
  private readonly note = document.createElement('cotejo-term-note');
  private readonly here = document.createElement('cotejo-terms-here');
  private readonly lifetime = new AbortController();
  private readonly map: SentenceMap;
  private readonly prefix: string;
  private indexed?: { concepts: readonly LensConcept[]; index: LensIndex };
  private resting?: ReturnType<typeof setTimeout>;

  constructor(
    private readonly reader: CotejoReader,
    edition: Edition,
    private readonly host: ExplainerHost,
  ) {
    this.map = new SentenceMap(edition);
    this.prefix = idPrefix(edition, 'target');
    this.note.languages = { source: edition.source.meta.language, target: edition.target.meta.language };
    this.note.addEventListener(ConceptEvent.type, (event) => {
      event.stopPropagation();
      host.show((event as ConceptEvent).concept ?? '');
    });
    reader.after(this.note);
    reader.renderRoot.querySelector('cotejo-sentence-bar')?.append(this.here);
    this.here.addEventListener('click', () => void this.explainSentence());
    const { signal } = this.lifetime;
    // Before the reader lights the sentence: one tap does one thing.
    reader.addEventListener('click', this.onClick, { signal, capture: true });
    reader.addEventListener('pointermove', this.onMove, { signal });
    reader.addEventListener('pointerdown', () => this.rest(undefined), { signal });
    reader.addEventListener(HoldEvent.type, () => this.update(), { signal });
    document.addEventListener('keydown', this.onKey, { signal, capture: true });
    addEventListener('scroll', () => void this.note.hint(undefined), { signal, passive: true });
  }

  /** Says anew how many terms the held sentence has: the texts were studied, or another sentence is held. */
  update(): void {
    this.here.count = this.hitsInSentence().length;
  }

  /** Takes everything away. */
  dispose(): void {
    this.lifetime.abort();
    clearTimeout(this.resting);
    this.note.remove();
    this.here.remove();
  }

  private readonly onClick = (event: MouseEvent): void => {
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    const target = event.composedPath()[0];
    if (!plain || !(target instanceof Element) || target.closest('a, button, summary')) return;
    if (getSelection()?.isCollapsed === false) return;
    const hits = this.hitsUnder(event);
    if (hits.length === 0) return;
    event.stopPropagation();
    void this.note.open(hits, this.rectOf(hits[0]));
  };

  private readonly onMove = (event: PointerEvent): void => {
    if (event.pointerType !== 'mouse' || event.buttons !== 0) return;
    if (this.host.marked().length > 0) this.rest(event);
  };

  /** Waits for the mouse to rest; what was shown goes when it moves on. */
  private rest(event: PointerEvent | undefined): void {
    clearTimeout(this.resting);
    if (!event) return void this.note.hint(undefined);
    if (this.note.hinting && this.hitsUnder(event).length === 0) void this.note.hint(undefined);
    this.resting = setTimeout(() => {
      const [hit] = this.hitsUnder(event);
      if (hit) void this.note.hint(hit, this.rectOf(hit));
    }, REST);
  }

  /** Alt with Enter explains the sentence; Escape takes away what the mouse has called up, and nothing else. */
  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && this.note.hinting) {
      event.preventDefault();
      event.stopPropagation();
      return this.rest(undefined);
    }
    if (event.key !== 'Enter' || !event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const inside = (selector: string): boolean =>
      event.composedPath().some((node) => node instanceof Element && node.matches(selector));
    if (event.defaultPrevented || event.isComposing || inside('input, select, textarea, dialog')) return;
    if (this.hitsInSentence().length === 0) return;
    event.preventDefault();
    void this.explainSentence();
  };

  private async explainSentence(): Promise<void> {
    const hits = this.hitsInSentence();
    if (hits.length > 0) await this.note.open(hits, this.rectOf(hits[0]));
  }

  private hitsInSentence(): LensHit[] {
    const { lit } = this.reader;
    const concepts = this.host.concepts();
    if (!lit || concepts.length === 0) return [];
    const spans = (refs: readonly SentenceRef[]): Span[] => refs.flatMap((ref) => this.map.span(ref) ?? []);
    return this.indexOf(concepts).within(spans([...lit.own, ...lit.other]));
  }

  private hitsUnder({ clientX, clientY }: MouseEvent): LensHit[] {
    const marked = this.host.marked();
    const caret = marked.length > 0 ? caretAt(clientX, clientY) : undefined;
    const point = caret && pointAt(caret.node, caret.offset, this.prefix);
    if (!point) return [];
    const index = this.indexOf(this.host.concepts());
    // A caret stands between two units: the pointer is over the one before it or the one behind.
    const hits = [point.offset, point.offset - 1].flatMap((at) => index.at(point.side, point.block, at));
    return hits.filter((hit, at) => {
      const isNew = hits.findIndex(({ concept }) => concept === hit.concept) === at;
      return isNew && marked.includes(hit.concept) && this.isUnder(hit, clientX, clientY);
    });
  }

  /** Behind the end of a line the nearest words are found, though the pointer is not over them. */
  private isUnder({ place }: LensHit, x: number, y: number): boolean {
    return this.rangesOf(place).some((range) =>
      [...range.getClientRects()].some(
        ({ left, right, top, bottom }) => x >= left - 2 && x <= right + 2 && y >= top - 4 && y <= bottom + 4,
      ),
    );
  }

  private indexOf(concepts: readonly LensConcept[]): LensIndex {
    if (this.indexed?.concepts !== concepts) this.indexed = { concepts, index: new LensIndex(concepts) };
    return this.indexed.index;
  }

  private rangesOf(span: Span): Range[] {
    const article = this.reader.querySelector<HTMLElement>(':scope > .spread');
    return article ? rangesOf(article, span, this.prefix) : [];
  }

  private rectOf({ place }: LensHit): DOMRect {
    const [rect] = this.rangesOf(place).flatMap((range) => [...range.getClientRects()]);
    return rect ?? new DOMRect(innerWidth / 2, innerHeight / 3, 0, 0);
  }
}
