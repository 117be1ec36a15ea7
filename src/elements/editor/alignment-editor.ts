import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { shift } from '../../alignment/edit/operations.js';
import type { Change } from '../../alignment/edit/change.js';
import type { EditHistory, Step } from '../../alignment/edit/history.js';
import type { Edition } from '../../edition/model.js';
import { createWords, languageName } from '../../edition/words.js';
import { currentLanguage, LanguageController, t } from '../../i18n/i18n.js';
import rowWords from '../../i18n/rows.json' with { type: 'json' };
import type { Finding, Side } from '../../text/finding.js';
import { boundaryPanel, goOnButtons, operationButton, operationButtons, saying, BOUNDARIES, SHOWN } from './actions.js';
import type { CommandId } from './commands.js';
import { changeWords, linkSpoken } from './describe.js';
import { BoundaryDrag } from './drag.js';
import { editorStyles } from './editor-styles.js';
import { icon } from './editor-icons.js';
import {
  ChangeEvent,
  CurrentLinkEvent,
  DiscardEvent,
  EditorOptionsEvent,
  EditorRequestEvent,
  type EditorOptions,
  type EditorRequest,
} from './events.js';
import { editorBar, progressPart, type SaveState } from './frame.js';
import { findingsPart } from './findings.js';
import { helpPanel } from './help.js';
import { readKey, type KeyAction } from './keys.js';
import { linkRow } from './link-row.js';
import { listingOf, type Listing, type ListingName } from './listing.js';
import './map.js';
import type { MapEvent } from './map.js';
import { RowView } from './row-view.js';
import { adviceWords, sidePanel, type Comparison } from './side-panel.js';
import { EditorState, type Advice, type Move } from './state.js';

/** Below this width one link is shown at a time; from the other one on the map stands beside the links. */
const COMPACT = '(max-width: 47.99rem)';
const WIDE = '(min-width: 75rem)';

const words = createWords(rowWords);

const MOVES: ReadonlySet<string> = new Set(['up', 'down', 'source', 'target', 'page-up', 'page-down', 'first', 'last']);

/**
 * The alignment editor: the links between two texts, to be looked through and put right by keyboard, mouse or finger. It
 * makes every change by an event; whoever listens puts it into the history and keeps it.
 *
 * @element cotejo-alignment-editor
 * @prop {Edition} edition - The texts. @prop {EditHistory} history - Their links as they are now.
 * @prop {number} version - To be raised whenever the history has changed.
 * @prop {EditorOptions} options @prop {SaveState} saved - What became of the last changes.
 * @prop {Advice} advice - What the aligner says of the current link. @prop {boolean} thinking - It is at work.
 * @prop {Comparison} comparison - Another alignment to walk through. @prop {number} others - Changes of another copy.
 * @prop {Finding[]} findings - What is wrong with a file. @prop {string} fileName - Its name.
 * @prop {'read' | 'save'} fileUse - Whether it was given, and not taken, or saved.
 * @prop {string} back - Address of the reader.
 * @fires cotejo-change @fires cotejo-request @fires cotejo-current @fires cotejo-alignment-file @fires cotejo-discard
 * @fires cotejo-options @fires cotejo-language
 * @cssprop --cotejo-* - The design tokens (tokens.css).
 */
@customElement('cotejo-alignment-editor')
export class CotejoAlignmentEditor extends LitElement {
  static override styles = editorStyles;

  @property({ attribute: false }) edition?: Edition;
  @property({ attribute: false }) history?: EditHistory;
  @property({ type: Number }) version = 0;
  @property({ attribute: false }) options: EditorOptions = { name: '', letters: false, goOn: 'doubtful' };
  @property({ attribute: false }) saved: SaveState = { state: 'saved' };
  @property({ attribute: false }) advice?: Advice;
  @property({ type: Boolean }) thinking = false;
  @property({ attribute: false }) comparison?: Comparison;
  @property({ type: Number }) others = 0;
  @property({ attribute: false }) findings: Finding[] = [];
  @property() fileName = '';
  @property() fileUse: 'read' | 'save' = 'read';
  @property() back = './';

  @state() private message = '';
  @state() private spoken = '';
  @state() private listed: ListingName = 'doubtful';
  @state() private listing: Listing = { indexes: [], count: 0 };
  @state() private whole = false;
  @state() private compact = false;
  @state() private wide = true;
  @query('.list') readonly list!: HTMLElement | null;
  @query('.help') private helpDialog!: HTMLDialogElement;
  @query('.drawer') private drawer!: HTMLDialogElement;

  /** What the hand is doing. */
  hand?: EditorState;
  private readonly rows = new RowView(this);
  private readonly drag = new BoundaryDrag(this);
  private lastIndex = -1;
  private listTimer?: ReturnType<typeof setTimeout>;
  private lifetime = new AbortController();

  constructor() {
    super();
    new LanguageController(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const { signal } = (this.lifetime = new AbortController());
    for (const [media, key] of [
      [COMPACT, 'compact'],
      [WIDE, 'wide'],
    ] as const) {
      const query = matchMedia(media);
      const update = (): void => void (this[key] = query.matches);
      update();
      query.addEventListener('change', update, { signal });
    }
    document.addEventListener('keydown', this.onKey, { signal });
    this.renderRoot.addEventListener('focusin', this.onFocusIn, { signal });
    this.renderRoot.addEventListener('click', this.onClick, { signal });
    this.renderRoot.addEventListener('pointerdown', this.onPointer, { signal });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.lifetime.abort();
    clearTimeout(this.listTimer);
  }

  /** Goes to what a step changed, and says it: after it was taken back, or made again. */
  tell(step: Step, way: 'undone' | 'redone'): void {
    const runs =
      way === 'undone'
        ? step.entry.runs.map(({ before, after }) => ({ before: after, after: before }))
        : step.entry.runs;
    const [first] = runs[0]?.after ?? [];
    this.hand?.settle();
    const at = first && this.history ? this.history.list.find([first]) : -1;
    this.rows.keepFocus();
    if (at >= 0 && at !== this.hand?.index) {
      this.hand?.goTo(at);
      this.rows.follow('show');
    }
    this.say(t(`editor.${way}`, { what: changeWords(step.entry) }));
    this.changed();
  }

  /** Says something to those who listen, and shows it at the foot. */
  say(words: string): void {
    // The same words twice are said twice.
    this.message = this.message === words ? `${words}\u00a0` : words;
    this.spoken = '';
  }

  /** Says where the hand has come to; whoever sees it need not be told. */
  private sayPlace(): void {
    const { link } = this.hand ?? {};
    this.spoken = link ? linkSpoken(link) : '';
    this.message = '';
  }

  /** Goes to a link and puts the focus there. */
  goTo(index: number): void {
    this.hand?.goTo(index);
    this.rows.follow('show');
    this.rows.focusNext();
    this.changed();
  }

  /** Begins where there is something to do: at the least sure link, else at the first. */
  goToFirst(): void {
    if (this.hand && !this.hand.goOn(1, 'doubtful')) this.hand.goTo(0);
    this.rows.follow('show');
    this.rows.focusNext();
    this.changed();
  }

  /** The boundary below a link was moved by hand. */
  moveBoundary(index: number, side: Side, count: number): void {
    const { hand, history } = this;
    if (!hand || !history) return;
    hand.goTo(index, side);
    const { name } = this.options;
    const at = new Date().toISOString();
    const change = shift(history.list, index, side, count, { ...(name && { by: name }), at, count: hand.blocks.count });
    if (change) this.make(change);
    hand.settle();
    this.rows.focusNext();
    this.changed();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if ((changed.has('edition') || changed.has('history')) && this.edition && this.history) {
      const before = this.hand?.place;
      this.hand = new EditorState(this.edition, this.history, this.options, (change) => this.make(change));
      // The links were read again: the hand stays where it was.
      this.hand.place = this.hand.places.valid(before) ?? this.hand.place;
      this.rows.follow('show');
    }
    if (!this.hand) return;
    this.hand.options = this.options;
    this.hand.advice = this.advice;
    if (changed.has('version')) this.hand.settle();
    if (this.hand.index !== this.lastIndex) this.whole = false;
    this.rows.prepare(this.hand, this.compact);
  }

  protected override updated(changed: PropertyValues<this>): void {
    const { hand } = this;
    if (!hand) return;
    this.rows.arrange(hand, this.compact);
    if (changed.has('version') || changed.has('history') || changed.has('listed' as never)) this.makeListing();
    if (hand.index === this.lastIndex && !changed.has('version')) return;
    this.lastIndex = hand.index;
    this.dispatchEvent(new CurrentLinkEvent(hand.index));
  }

  protected override render(): TemplateResult | typeof nothing {
    const { hand, edition, history } = this;
    if (!hand || !edition || !history) return nothing;
    const request = (what: EditorRequest): void => void this.dispatchEvent(new EditorRequestEvent(what));
    return html`
      <button class="skip" @click=${() => this.rows.focusNow()}>${t('editor.skip')}</button>
      ${editorBar(
        { edition, hand, back: this.back, compact: this.compact, wide: this.wide },
        (command) => this.run(command),
        {
          request,
          panel: () => this.drawer.showModal(),
        },
      )}
      ${progressPart(history.tally, this.saved, () => request('retry'))}
      ${findingsPart(this.findings, this.fileName, this.fileUse)}
      <div class="work ${this.compact ? 'compact' : ''}">
        ${this.renderLinks(hand, edition)}
        ${this.wide ? html`<aside class="panel" aria-label=${t('editor.panel')}>${this.renderPanel(hand)}</aside>` : nothing}
      </div>
      <section class="acts" aria-label=${t('editor.operations')}>
        <div class="top">
          ${saying(hand, this.thinking)}${hand.linking ? nothing : goOnButtons(hand, (command) => this.run(command))}
        </div>
        ${this.compact ? this.renderPhoneActions(hand) : operationButtons(hand, (command) => this.run(command))}
        ${boundaryPanel(hand, (command) => this.run(command))}
        <p class="message" role="status">${this.message}</p>
        <p class="vh" role="status">${this.spoken}</p>
      </section>
      <dialog class="help" aria-labelledby="help-title" closedby="any">
        ${helpPanel(
          this.options,
          (change) => this.dispatchEvent(new EditorOptionsEvent(change)),
          () => this.helpDialog.close(),
        )}
      </dialog>
      <dialog class="drawer" aria-label=${t('editor.panel')} closedby="any">
        <button class="btn close" @click=${() => this.drawer.close()}>${icon('close')}${t('editor.close')}</button>
        ${this.wide ? nothing : this.renderPanel(hand)}
      </dialog>
    `;
  }

  private renderLinks(hand: EditorState, edition: Edition): TemplateResult {
    const context = { state: hand, whole: this.whole, middles: this.rows.middles };
    const head = (side: Side): TemplateResult => {
      const { language, provenance, role } = edition[side].meta;
      const say = words(currentLanguage());
      return html`<div class="head ${side}">
        <span class="lang ${side}">${languageName(language, currentLanguage())}</span>
        ${provenance === 'reconstruction' ? html`<span class="seal">${say.reconstruction}</span>` : nothing}
        <span>${(role === 'original' ? say.original : say.translation)[provenance]}</span>
      </div>`;
    };
    return html`<main class="links">
      <div class="heads">${head('source')}<span></span>${head('target')}</div>
      <div class="scroller" @scroll=${this.rows.onScroll}>
        <div class="list" role="grid" aria-label=${t('editor.links')} aria-rowcount=${hand.links.length}>
          ${repeat(
            this.rows.shown,
            (index) => hand.links[index],
            (index) => linkRow(hand.links[index], index, context),
          )}
        </div>
        <span class="probe" aria-hidden="true"></span>
      </div>
    </main>`;
  }

  private renderPanel(hand: EditorState): TemplateResult {
    const { edition, listing, listed, thinking, comparison, others } = this;
    const name = (side: Side): string => languageName(edition![side].meta.language, currentLanguage());
    return html`
      <h2>${t('editor.map')}</h2>
      <cotejo-alignment-map
        .links=${hand.links}
        .version=${this.version}
        .current=${hand.index}
        .shown=${this.compact ? [hand.index, hand.index + 1] : this.rows.visible}
        .names=${{ source: name('source'), target: name('target') }}
        @cotejo-map=${({ index }: MapEvent) => this.show(index)}
      ></cotejo-alignment-map>
      ${sidePanel(
        { state: hand, listing, listed, thinking, comparison, others },
        {
          goTo: (index) => this.choose(index),
          list: (listedNow) => void (this.listed = listedNow),
          take: (suggestion) => this.finish(hand.take(suggestion)),
          adopt: (disagreement) => this.finish(hand.adopt(disagreement)),
          leaveComparison: () => void this.dispatchEvent(new EditorRequestEvent('forget-comparison')),
          discard: (step) => void this.dispatchEvent(new DiscardEvent(step)),
          takeOthers: () => void this.dispatchEvent(new EditorRequestEvent('take-others')),
        },
      )}
    `;
  }

  /** One link at a time: the neighbours by large buttons, and all operations in a sheet. */
  private renderPhoneActions(hand: EditorState): TemplateResult {
    const run = (command: CommandId): void => this.run(command);
    if (hand.linking) return operationButtons(hand, run);
    return html`<div class="phone">
        <button class="btn btn-line" @click=${() => this.move('up')}>${icon('up')}${t('editor.previous')}</button>
        <button class="btn btn-line" popovertarget="sheet">${icon('more')}${t('editor.change')}</button>
        <button class="btn btn-line" @click=${() => this.move('down')}>${icon('down')}${t('editor.next')}</button>
      </div>
      <div id="sheet" class="popover sheet" popover>
        ${SHOWN.map((command) => operationButton(command, hand, run))}
        ${BOUNDARIES.map((command) => operationButton(command, hand, run))} ${operationButton('suggestion', hand, run)}
        <button class="btn" data-command="toggle" @click=${() => run('toggle')}>${t('command.toggle')}</button>
      </div>`;
  }

  /** Does what a key or button asks for. */
  run(command: CommandId): void {
    const { hand } = this;
    if (!hand) return;
    this.closePopovers();
    switch (command) {
      case 'undo':
      case 'redo':
      case 'save':
        return void this.dispatchEvent(new EditorRequestEvent(command));
      case 'help':
        return this.helpDialog.showModal();
      case 'accept':
      case 'nextDoubtful':
      case 'previousDoubtful':
        return this.goOn(command);
      case 'toggle':
        return this.finish(hand.toggle());
      case 'suggestion':
        if (hand.suggestions.length > 0) return this.finish(hand.take(hand.suggestions[0]));
        return this.say(adviceWords(hand.advice, this.thinking));
      case 'link':
        if (hand.linking) return this.finish(hand.finishLinking());
        hand.startLinking(true);
        this.say('');
        this.spoken = t('editor.linking', { unit: hand.linking!.unit });
        break;
      case 'cancel':
        if (hand.linking) hand.place = hand.linking;
        hand.startLinking(false);
        break;
      case 'sentences':
        hand.setLevel(hand.level === 'block' ? 'sentence' : 'block');
        this.rows.keepFocus();
        this.rows.follow('keep');
        return this.changed();
      default:
        return this.finish(hand.operate(command));
    }
    this.rows.follow('keep');
    this.rows.focusNext();
    this.changed();
  }

  private goOn(command: 'accept' | 'nextDoubtful' | 'previousDoubtful'): void {
    const hand = this.hand!;
    const there =
      command === 'accept' ? hand.acceptAndGoOn() : hand.goOn(command === 'nextDoubtful' ? 1 : -1, 'doubtful');
    if (!there) this.say(t('editor.allReviewed'));
    else if (command === 'accept') this.spoken = hand.link ? linkSpoken(hand.link) : '';
    else this.sayPlace();
    this.rows.follow('show');
    this.rows.keepFocus();
    this.changed();
  }

  private move(move: Move): void {
    const { hand } = this;
    if (!hand?.move(move)) return;
    this.rows.follow('keep');
    this.rows.keepFocus();
    if (this.compact) this.sayPlace();
    this.changed();
  }

  /** After an operation: says what it did, or that it makes no sense here. */
  private finish(done: boolean): void {
    if (!done) this.say(t('editor.notHere'));
    this.rows.follow('keep');
    this.rows.keepFocus();
    this.changed();
  }

  private make(change: Change): void {
    this.dispatchEvent(new ChangeEvent(change));
    this.say(changeWords(change));
  }

  private changed(): void {
    this.requestUpdate();
  }

  /** A link was chosen in the list: the drawer, where there is one, gives the view free. */
  private choose(index: number): void {
    if (this.drawer.open) this.drawer.close();
    this.goTo(index);
  }

  /** A link was chosen on the map: the focus stays there, so that its keys go on. */
  private show(index: number): void {
    this.hand?.goTo(index);
    this.rows.follow('show');
    this.changed();
  }

  private readonly onPointer = (event: Event): void => void this.drag.begin(event as PointerEvent);

  private readonly onFocusIn = (event: Event): void => {
    const cell = (event.target as Element).closest<HTMLElement>('.unit');
    if (cell) this.placeAt(cell);
  };

  private readonly onClick = (event: Event): void => {
    const target = event.target as Element;
    if (target.closest('.whole')) {
      this.whole = true;
      return;
    }
    const cell = target.closest<HTMLElement>('.unit');
    if (!cell || !this.hand) return;
    this.placeAt(cell);
    if (this.hand.linking) this.finish(this.hand.finishLinking());
  };

  private placeAt(cell: HTMLElement): void {
    const { hand } = this;
    const { side, unit, gap } = cell.dataset;
    if (!hand || (unit ?? gap) === undefined) return;
    const id = (unit ?? gap)!;
    const { place } = hand;
    if (place.unit === id && place.side === side && place.gap === (unit === undefined)) return;
    const level = /\.\d+$/.test(id) && hand.level === 'sentence' ? 'sentence' : 'block';
    const before = hand.index;
    const next = { level, side: side as Side, unit: id, gap: unit === undefined } as const;
    // At the level of sentences another link is entered by its first sentence.
    hand.place = hand.level === 'sentence' && level === 'block' ? hand.places.onLevel(next, 'sentence') : next;
    if (hand.index !== before) this.rows.follow('keep');
    this.rows.focusNext();
    this.changed();
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    const path = event.composedPath();
    if (!path.includes(this) && document.activeElement !== document.body) return;
    const onLinks = this.list ? path.includes(this.list) : false;
    if (onLinks && (path[0] as Element).closest?.('button')) return;
    const action = readKey(event, onLinks, this.options.letters);
    if (!action || !this.hand) return;
    if (action === 'escape' && !this.escape()) return;
    event.preventDefault();
    if (action !== 'escape') this.act(action);
  };

  private act(action: Exclude<KeyAction, 'escape'>): void {
    if (MOVES.has(action)) return this.move(action as Move);
    // While something is being linked, Enter links it.
    this.run(action === 'accept' && this.hand!.linking ? 'link' : (action as CommandId));
  }

  /** Gives up linking, or goes back to blocks; false when there is nothing to leave. */
  private escape(): boolean {
    const { hand } = this;
    if (hand?.linking) this.run('cancel');
    else if (hand?.level === 'sentence') this.run('sentences');
    else return false;
    return true;
  }

  private closePopovers(): void {
    for (const popover of this.renderRoot.querySelectorAll<HTMLElement>('[popover]:popover-open'))
      popover.hidePopover();
  }

  /** The list is found when there is time: it walks all links. */
  private makeListing(): void {
    clearTimeout(this.listTimer);
    this.listTimer = setTimeout(() => {
      if (this.hand) this.listing = listingOf(this.listed, this.hand.links, this.hand.blocks);
    }, 60);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cotejo-alignment-editor': CotejoAlignmentEditor;
  }
}
