import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Change } from '../../alignment/edit/change.js';
import type { EditHistory, Step } from '../../alignment/edit/history.js';
import type { Edition } from '../../edition/model.js';
import { languageName } from '../../edition/words.js';
import { currentLanguage, LanguageController, t } from '../../i18n/i18n.js';
import type { Finding, Side } from '../../text/finding.js';
import { boundaryPanel, goOnButtons, operationButtons, phoneActions, saying } from './actions.js';
import type { CommandId } from './commands.js';
import { changeWords } from './describe.js';
import { BoundaryDrag } from './drag.js';
import { icon } from './editor-icons.js';
import { editorStyles } from './editor-styles.js';
import {
  ChangeEvent,
  CurrentLinkEvent,
  DiscardEvent,
  EditorOptionsEvent,
  EditorRequestEvent,
  type EditorOptions,
  type EditorRequest,
} from './events.js';
import { findingsPart } from './findings.js';
import { editorBar, progressPart, type SaveState } from './frame.js';
import { HandControl } from './hand-control.js';
import { helpPanel } from './help.js';
import { linksPart } from './links-part.js';
import { listingOf, type Listing, type ListingName } from './listing.js';
import './map.js';
import type { MapEvent } from './map.js';
import type { Level } from './place.js';
import { RowView } from './row-view.js';
import { sidePanel, type Comparison } from './side-panel.js';
import { EditorState, type Advice } from './state.js';

/**
 * Where there is less room than this, one link is shown at a time: on a phone, upright or on its side, and at large
 * magnification. With as much as this the map stands beside the links.
 */
const COMPACT = '(max-width: 47.99rem), (max-height: 32rem)';
const WIDE = '(min-width: 75rem) and (min-height: 32.01rem)';

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

  @state() message = '';
  @state() spoken = '';
  @state() private listed: ListingName = 'doubtful';
  @state() private listing: Listing = { indexes: [], count: 0 };
  @state() private whole = false;
  @state() compact = false;
  @state() private wide = true;
  @query('.list') readonly list!: HTMLElement | null;
  @query('.help') private helpDialog!: HTMLDialogElement;
  @query('.drawer') private drawer!: HTMLDialogElement;

  /** What the hand is doing. */
  hand?: EditorState;
  readonly rows = new RowView(this);
  private readonly control = new HandControl(this);
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
    document.addEventListener('keydown', this.control.onKey, { signal });
    this.renderRoot.addEventListener('focusin', this.control.onFocusIn, { signal });
    this.renderRoot.addEventListener('click', this.control.onClick, { signal });
    this.renderRoot.addEventListener('pointerdown', this.onPointer, { signal });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.lifetime.abort();
    clearTimeout(this.listTimer);
  }

  /** Goes to what a step changed, and says it: after it was taken back, or made again. */
  tell(step: Step, way: 'undone' | 'redone'): void {
    this.control.tell(step, way);
  }

  /** Says something to those who listen, and shows it at the foot. */
  say(words: string): void {
    this.control.say(words);
  }

  /** Goes to a link and puts the focus there; without one, to where there is something to do. */
  goTo(index?: number): void {
    if (index === undefined) this.control.begin();
    else this.control.goTo(index);
  }

  /** The boundary below a link, or below a sentence pair of the current one, was moved by hand. */
  moveBoundary(index: number, side: Side, count: number, level: Level): void {
    this.control.moveBoundary(index, side, count, level);
  }

  openHelp(): void {
    this.helpDialog.showModal();
  }

  showWhole(): void {
    this.whole = true;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if ((changed.has('edition') || changed.has('history')) && this.edition && this.history) {
      const before = this.hand?.place;
      this.hand = new EditorState(this.edition, this.history, this.options, (change) => this.make(change));
      // The links were read again: the hand stays where it was.
      this.hand.place = this.hand.places.valid(before) ?? this.hand.place;
      this.rows.follow('show');
      if (before) this.rows.keepFocus();
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
    const { hand, edition, history, compact, wide, back, run } = this;
    if (!hand || !edition || !history) return nothing;
    const request = (what: EditorRequest): void => void this.dispatchEvent(new EditorRequestEvent(what));
    return html`
      <button class="skip" @click=${() => this.rows.focusNow()}>${t('editor.skip')}</button>
      ${editorBar({ edition, hand, back, compact, wide }, run, { request, panel: () => this.drawer.showModal() })}
      ${progressPart(history.tally, this.saved, () => {
        // The button goes when it has done its work.
        this.rows.focusNow();
        request('retry');
      })}
      ${findingsPart(this.findings, this.fileName, this.fileUse)}
      <div class="work">
        ${linksPart(hand, this.rows, this.whole, compact ? (by) => this.control.step(by) : undefined)}
        ${wide ? html`<aside class="panel" aria-label=${t('editor.panel')}>${this.renderPanel(hand)}</aside>` : nothing}
      </div>
      <section class="acts" aria-label=${t('editor.operations')}>
        <div class="top">
          ${saying(hand, this.thinking, compact)}
          <p class="message" role="status">${this.message}</p>
          ${hand.linking ? nothing : goOnButtons(hand, run)}
        </div>
        ${compact ? phoneActions(hand, run, (by) => this.control.step(by)) : operationButtons(hand, run)}
        ${boundaryPanel(hand, run)}
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
        ${wide ? nothing : this.renderPanel(hand)}
      </dialog>
    `;
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
        @cotejo-map=${({ index }: MapEvent) => this.control.goTo(index, 'leave')}
      ></cotejo-alignment-map>
      ${sidePanel(
        { state: hand, listing, listed, thinking, comparison, others },
        {
          goTo: (index) => this.choose(index),
          list: (listedNow) => void (this.listed = listedNow),
          take: (suggestion) => this.control.finish(hand.take(suggestion)),
          adopt: (disagreement) => this.control.finish(hand.adopt(disagreement)),
          leaveComparison: () => void this.dispatchEvent(new EditorRequestEvent('forget-comparison')),
          discard: (step) => void this.dispatchEvent(new DiscardEvent(step)),
          takeOthers: () => void this.dispatchEvent(new EditorRequestEvent('take-others')),
        },
      )}
    `;
  }

  private readonly run = (command: CommandId): void => {
    for (const popover of this.renderRoot.querySelectorAll<HTMLElement>('[popover]:popover-open'))
      popover.hidePopover();
    this.control.run(command);
  };

  private make(change: Change): void {
    this.dispatchEvent(new ChangeEvent(change));
    this.control.say(changeWords(change));
  }

  /** A link was chosen in the list: the drawer, where there is one, gives the view free. */
  private choose(index: number): void {
    if (this.drawer.open) this.drawer.close();
    this.control.goTo(index);
  }

  private readonly onPointer = (event: Event): void => void this.drag.begin(event as PointerEvent);

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
