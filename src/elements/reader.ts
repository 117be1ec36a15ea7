import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { idPrefix, summarise, type Edition, type EditionSummary } from '../edition/model.js';
import { SentenceMap, type SentenceRef } from '../edition/sentences.js';
import { LanguageController, loadWords, t } from '../i18n/i18n.js';
import type { Side } from '../text/finding.js';
import { ArticleWriter, type RowsWanted } from './article-writer.js';
import './bar.js';
import './outline.js';
import { announce, type CotejoSentenceBar, type SentenceInfo } from './sentence-bar.js';
import { sentenceInfo } from './sentence-info.js';
import { copyOneColumn, selectOneColumn } from './columns.js';
import { Cursor, directionOf, type Lit } from './cursor.js';
import { HoldEvent, PlaceEvent, ViewEvent, type OpenEvent } from './events.js';
import { keepFocusAbove } from './foot.js';
import { elementsOf } from './locate.js';
import type { CotejoNote } from './note.js';
import { NoteOpener } from './note-opener.js';
import { PlaceKeeper, type Place } from './place.js';
import { PlaceTracker } from './place-tracker.js';
import { readerStyles } from './reader-styles.js';
import { outlineOf, type OutlineItem } from './sections.js';
import { hideCells, labelButtons, revealRow } from './rows.js';
import type { CotejoSettings } from './settings.js';
import { Walker } from './walker.js';
import { DEFAULT_APPEARANCE, type Appearance, type Layout, type ReadingOrder, type View } from './view.js';

/** Sentences looked at for one that is shown, when the place of reading is not. */
const NEAR = 200;

/**
 * The reader: an edition in two languages, its rows locked to each other, every sentence linked to its counterpart.
 * The rows stand in light DOM (`<article class="spread">`): prerendered rows of the same edition are taken over as they
 * are, otherwise the element writes them. It neither fetches nor stores.
 *
 * @element cotejo-reader
 * @attr {Layout} layout - `side`, `stacked`, `sentences`, `original`, `translation` or `reveal`. Default `side`.
 * @attr {boolean} swapped - The translation stands first. @attr {boolean} differences - Only rows not one to one.
 * @attr {ReadingOrder} order - Sequence of the rows in the document: `rows`, `source-first`, `target-first`.
 * @prop {Edition} edition - What is shown. @prop {string} hash - Its content hash, by which prerendered rows are known.
 * @prop {Appearance} appearance - For the settings panel.
 * @prop {string} home - Address of the shelf.
 * @prop {string | Place} startAt - An address or a place: rows that must be written are written from there outwards.
 * @slot - The article; and above it what the app has to say (`slot="notice"`).
 * @fires cotejo-place - The reader has come to another sentence. @fires cotejo-view - Another layout, order or filter.
 * @fires cotejo-hold - Another sentence is held, or none.
 * @fires cotejo-appearance @fires cotejo-language
 * @cssprop --cotejo-* - The design tokens (tokens.css).
 */
@customElement('cotejo-reader')
export class CotejoReader extends LitElement {
  static override styles = readerStyles;

  @property({ reflect: true }) layout: Layout = 'side';
  @property({ type: Boolean, reflect: true }) swapped = false;
  @property({ type: Boolean, reflect: true }) differences = false;
  @property({ reflect: true }) order: ReadingOrder = 'rows';
  @property({ attribute: false }) edition?: Edition;
  @property() hash = '';
  @property({ attribute: false }) appearance: Appearance = DEFAULT_APPEARANCE;
  @property() home = './';
  startAt?: string | Place;

  @state() private info?: SentenceInfo;
  @state() private row = 0;
  @state() private drawerOpen = false;
  @query('cotejo-note') private noteElement!: CotejoNote;
  @query('cotejo-settings') private settingsElement!: CotejoSettings;
  @query('cotejo-sentence-bar') private sentenceBar!: CotejoSentenceBar;
  @query('.drawer') private drawer!: HTMLDialogElement;

  private article?: HTMLElement;
  private map?: SentenceMap;
  private cursor?: Cursor;
  private outlines: Partial<Record<Side, OutlineItem[]>> = {};
  private summary?: EditionSummary;
  private readonly places = new PlaceTracker((place) => this.onPlace(place));
  private leaving?: Place;
  private readonly writer = new ArticleWriter(this);
  private lifetime = new AbortController();
  /** Whether there is room for the outline beside the text. */
  private readonly wide = matchMedia('(min-width: 75rem)');

  private readonly notes = new NoteOpener({
    article: () => this.article,
    panel: () => this.noteElement,
    prefix: () => this.targetPrefix,
    coverHeight: () => this.coverHeight(),
    show: (address) => void this.show(address),
  });
  private readonly walker = new Walker({
    places: this.places,
    article: () => this.article,
    map: () => this.map,
    cursor: () => this.cursor,
    prefix: () => this.targetPrefix,
    coverHeight: () => this.coverHeight(),
    reveal: (ref) => void this.revealCell(ref),
    filtered: () => this.differences,
    panelOpen: () => this.panelOpen(),
  });

  /** Resolves when the rows of the current edition and layout can be read around the place of reading. */
  begun: Promise<void> = Promise.resolve();
  /** Resolves when the rows of the current edition and layout are all there. */
  ready: Promise<void> = Promise.resolve();

  constructor() {
    super();
    new LanguageController(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.lifetime = new AbortController();
    const { signal } = this.lifetime;
    this.places.listen(signal);
    document.addEventListener('keydown', this.walker.onKey, { signal });
    this.addEventListener('pointermove', (event) => this.cursor?.pointAt(event), { signal });
    this.addEventListener('pointerleave', () => this.cursor?.leave(), { signal });
    this.addEventListener('pointerdown', (event) => selectOneColumn(this, event), { signal });
    this.addEventListener('click', this.onClick, { signal });
    this.addEventListener('focusin', this.onFocus, { signal });
    this.addEventListener('beforematch', (event) => this.onFound(event), { signal });
    this.addEventListener('copy', (event) => copyOneColumn(event), { signal });
    this.wide.addEventListener('change', () => this.requestUpdate(), { signal });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.lifetime.abort();
    this.writer.stop();
    this.cursor?.dispose();
  }

  /** The sentence that is held, with its counterpart, if any. */
  get lit(): Lit | undefined {
    return this.cursor?.lit;
  }

  /** Changes something about the page (text size, typeface) without losing the place. */
  hold(change: () => void): void {
    const place = this.places.now();
    change();
    if (place) this.places.bring(place);
  }

  /** Shows an address (`p14`, `en.p14.2`) near the top of the reading area and lights it. False if there is none. */
  show(address: string): boolean {
    const ref = this.map?.resolve(address);
    if (!ref) return false;
    const place = { ref, top: ref.number > 1 ? 72 : 16 };
    this.revealCell(ref);
    // Rows that are still to be written: who waits for them is brought there when they are.
    if (!this.stands(ref)) this.leaving = place;
    else if (this.differences && this.places.topOf(ref) === undefined) {
      // The filter hides what is asked for: it goes, and what follows brings the reader there.
      this.leaving = place;
      this.dispatchEvent(new ViewEvent({ differences: false }));
    } else this.places.bring(place);
    this.cursor?.hold(ref);
    return true;
  }

  /** Goes back to a place kept earlier; to its block where the sentence is gone. */
  goTo(place: Place): void {
    if (!this.map?.block(place.ref.side, place.ref.block)) return;
    if (this.stands(place.ref)) this.places.bring(this.nearest(place));
    else this.leaving = place;
  }

  /** Whether the block of a sentence is in the document. */
  private stands(ref: SentenceRef): boolean {
    return this.elementsOf(ref).length > 0;
  }

  private elementsOf({ side, block }: SentenceRef): HTMLElement[] {
    return this.article ? elementsOf(this.article, side, block, this.targetPrefix) : [];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const moves = ['layout', 'swapped', 'differences', 'order', 'edition'] as const;
    // The rows still stand as they did: this is the last moment to see where the reader is. When they are only half
    // written, what was left before counts.
    if (this.article && moves.some((key) => changed.has(key))) this.leaving ??= this.places.now();
    if (changed.has('edition') && this.edition) {
      this.map = new SentenceMap(this.edition);
      this.outlines = {};
      this.summary = summarise(this.edition);
    }
  }

  protected override updated(changed: PropertyValues<this>): void {
    const { edition, hash, layout, order } = this;
    if (!edition) return;
    if (this.article && layout === 'reveal') labelButtons(this.article, t('view.show'));
    const wanted = { edition, hash, layout, order };
    if (this.writer.needed(wanted)) this.writeRows({ ...wanted, near: this.rowToBegin() });
    else if (changed.has('layout') || changed.has('swapped') || changed.has('differences')) {
      let rest: Promise<void> | undefined;
      this.begun = this.begun.then(() => {
        // Other rows may be on their way by now: those who write them come back to the place.
        if (!this.writer.needed(wanted)) rest = this.arrange(changed.has('layout'));
      });
      this.ready = Promise.all([this.ready, this.begun]).then(() => rest);
    }
  }

  protected override render(): TemplateResult {
    const { edition } = this;
    const view: View = { layout: this.layout, swapped: this.swapped, differences: this.differences, order: this.order };
    const main = this.layout === 'translation' ? 'target' : 'source';
    const meta = edition?.[main].meta;
    return html`
      <button
        class="skip"
        @click=${() => this.article?.querySelector<HTMLElement>('.row :not([hidden]) > .b')?.focus()}
      >
        ${t('bar.skip')}
      </button>
      <cotejo-bar
        role="banner"
        .home=${this.home}
        .heading=${meta?.title ?? ''}
        .headingLanguage=${meta?.language ?? ''}
        .view=${view}
        .differences=${this.summary?.differences ?? 0}
        @cotejo-open=${this.onOpen}
      ></cotejo-bar>
      <div class="shell">
        <aside class="rail" aria-label=${t('bar.outline')}>
          ${this.wide.matches ? this.renderOutline(main) : nothing}
        </aside>
        <main><slot name="notice"></slot><slot></slot></main>
      </div>
      <cotejo-sentence-bar .info=${this.info} @cotejo-step=${this.walker.onStep}></cotejo-sentence-bar>
      <cotejo-note .edition=${edition} .map=${this.map} @cotejo-note-close=${this.notes.onClose}></cotejo-note>
      <cotejo-settings .appearance=${this.appearance} .view=${view}></cotejo-settings>
      <dialog
        class="drawer"
        aria-label=${t('bar.outline')}
        closedby="any"
        @close=${() => (this.drawerOpen = false)}
        @cotejo-choice=${() => this.drawer.close()}
      >
        <button class="btn" @click=${() => this.drawer.close()}>${t('bar.close')}</button>
        ${this.drawerOpen ? this.renderOutline(main) : nothing}
      </dialog>
      <div class="vh" role="status">${this.info ? announce(this.info) : ''}</div>
    `;
  }

  /** Prefix of the translation's ids in the document. */
  private get targetPrefix(): string {
    return this.edition ? idPrefix(this.edition, 'target') : '';
  }

  private renderOutline(side: Side): TemplateResult | typeof nothing {
    if (!this.edition) return nothing;
    return html`<cotejo-outline
      .items=${(this.outlines[side] ??= outlineOf(this.edition, side))}
      .language=${this.edition[side].meta.language}
      .row=${this.row}
      .summary=${this.summary}
    ></cotejo-outline>`;
  }

  /** The row around which rows are written first: where the reader is, or is to be. */
  private rowToBegin(): number | undefined {
    const { startAt, map } = this;
    this.startAt = undefined;
    const ref = this.leaving?.ref ?? (typeof startAt === 'string' ? map?.resolve(startAt) : startAt?.ref);
    return ref && map?.rowOf(ref.side, ref.block);
  }

  /** Puts the rows there, and sets up what works on them as soon as those around the place of reading stand. */
  private writeRows(wanted: RowsWanted): void {
    let begin!: () => void;
    this.begun = new Promise((resolve) => (begin = resolve));
    let early = false;
    const set = (article: HTMLElement): Promise<void> => {
      this.attach(article);
      const arranged = this.arrange(true);
      begin();
      return arranged;
    };
    const onNear = (article: HTMLElement): void => {
      early = true;
      void set(article);
    };
    this.ready = this.writer
      .write(wanted, onNear)
      .then(async (article) => {
        if (!article) return;
        if (!early) return set(article);
        await this.arrange(true);
        this.cursor?.repaint();
      })
      // Given up for other rows, or failed: whoever waits for a beginning does not wait for ever.
      .finally(begin);
  }

  private attach(article: HTMLElement): void {
    const held = this.cursor?.lit?.ref;
    this.cursor?.dispose();
    this.article = article;
    const map = this.map!;
    const { targetPrefix: prefix } = this;
    this.places.attach(new PlaceKeeper(article, map, prefix, this.coverHeight));
    this.cursor = new Cursor(article, map, prefix, {
      onHold: (lit) => void this.onHold(lit),
      reveal: (ref) => this.revealCell(ref),
    });
    if (held && map.span(held)) this.cursor.hold(held);
    this.toggleAttribute('ready', true);
  }

  /** Fits the rows to the view, and brings the reader back to where they were; resolves when all rows fit. */
  private async arrange(layout: boolean): Promise<void> {
    const { article, leaving } = this;
    const near = leaving && this.elementsOf(leaving.ref)[0];
    const hidden = layout && article ? hideCells(article, this.layout, t('view.show'), near) : undefined;
    this.comeBack();
    await hidden;
  }

  private comeBack(): void {
    const place = this.leaving;
    this.leaving = undefined;
    if (!place || !this.map) return;
    this.places.bring(this.nearest(place));
    this.cursor?.repaint();
  }

  /** What can be seen of a place now: its sentence, or the counterpart where its side is hidden, or what stands before. */
  private nearest({ ref, top }: Place): Place {
    const map = this.map!;
    let at: SentenceRef | undefined = map.span(ref) ? ref : { ...ref, number: 1 };
    for (let tries = 0; at && tries < NEAR; tries++) {
      const seen = [at, ...(map.counterpart(at)?.other ?? [])].find((each) => this.places.topOf(each) !== undefined);
      if (seen) return { ref: seen, top };
      at = map.step(at, -1);
    }
    return { ref, top };
  }

  /** Height of what covers the top of the window. */
  private readonly coverHeight = (): number => {
    const bar = this.renderRoot.querySelector('cotejo-bar')?.getBoundingClientRect().bottom ?? 0;
    const heads = this.article?.querySelector('.colheads')?.getBoundingClientRect().height ?? 0;
    return Math.max(0, bar) + heads;
  };

  private onPlace(place: Place): void {
    // Rows that are being written anew stand anywhere: the place that was left counts until they are done.
    if (this.leaving) return;
    const last = Math.max(1, (this.summary?.rows ?? 1) - 1);
    // At the foot of the page all has been read, however far up the last row stands.
    const end = scrollY > 0 && scrollY + innerHeight > document.documentElement.scrollHeight - 4;
    this.row = end ? last : (this.map?.rowOf(place.ref.side, place.ref.block) ?? this.row);
    this.updateDirection();
    this.dispatchEvent(new PlaceEvent(place, this.row / last));
  }

  /** Whether a panel lies over the text: then the keys are the panel's, wherever the focus is. */
  private panelOpen(): boolean {
    const roots = [this.renderRoot, this.noteElement.shadowRoot, this.settingsElement.shadowRoot];
    return roots.some((root) => root?.querySelector('dialog[open]'));
  }

  private readonly onClick = (event: MouseEvent): void => {
    const path = event.composedPath();
    const target = path[0];
    if (!(target instanceof Element) || !path.includes(this.article!)) return;
    const marker = target.closest<HTMLAnchorElement>('.fn a');
    const number = target.closest<HTMLAnchorElement>('.num');
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (marker && plain) {
      event.preventDefault();
      void this.notes.open(marker);
    } else if (number && plain) {
      // The address without the jump: the paragraph is already where the reader is.
      event.preventDefault();
      history.replaceState(history.state, '', number.hash);
      this.cursor?.focus(number);
    } else if (target.closest('.reveal')) {
      const row = target.closest('.row')!;
      revealRow(row);
      row.querySelector<HTMLElement>('.trg .b')?.focus({ preventScroll: true });
    } else if (!target.closest('a, button, summary') && getSelection()?.isCollapsed !== false) this.cursor?.tap(event);
  };

  private readonly onFocus = (event: FocusEvent): void => {
    const target = event.composedPath()[0];
    // A click focuses, too, and is handled as what it is.
    if (target instanceof Element && target.closest('.row') && target.matches(':focus-visible'))
      this.cursor?.focus(target);
  };

  private onFound(event: Event): void {
    const row = (event.target as Element).closest('.row');
    row?.classList.add('revealed');
    row?.querySelector('.reveal')?.remove();
  }

  private revealCell(ref: SentenceRef): boolean {
    const [element] = this.elementsOf(ref);
    const row = element?.closest('[hidden]')?.closest('.row');
    return row ? revealRow(row) : false;
  }

  private readonly onOpen = async ({ what }: OpenEvent): Promise<void> => {
    if (what === 'outline') {
      this.drawerOpen = true;
      return this.drawer.showModal();
    }
    await Promise.all([import('./settings.js'), loadWords('more')]);
    await this.settingsElement.open();
  };

  private async onHold(lit: Lit | undefined): Promise<void> {
    if (lit) this.row = lit.row;
    this.info = lit && sentenceInfo(lit, this.map!, this.edition!, this.directionOf(lit));
    await this.updateComplete;
    await this.sentenceBar.updateComplete;
    this.dispatchEvent(new HoldEvent());
    keepFocusAbove(this.sentenceBar);
  }

  private directionOf(lit: Lit): SentenceInfo['direction'] {
    return directionOf(lit, (each) => this.places.topOf(each), this.coverHeight());
  }

  private updateDirection(): void {
    const lit = this.cursor?.lit;
    if (!lit || !this.info) return;
    const direction = this.directionOf(lit);
    if (direction !== this.info.direction) this.info = { ...this.info, direction };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cotejo-reader': CotejoReader;
  }
}
