import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { Edition } from '../../edition/model.js';
import { formatNumber } from '../../i18n/format.js';
import { LanguageController, t } from '../../i18n/i18n.js';
import type { Decision } from '../../terminology/decisions.js';
import type { LensConcept, LensPlace } from '../../terminology/lens.js';
import type { Survey } from '../../terminology/survey.js';
import type { Side } from '../../text/finding.js';
import { icon, type IconName } from '../icons.js';
import './barcode.js';
import type { BarcodeSection } from './barcode.js';
import './concepts.js';
import { ConceptEvent, DeskEvent, GoToEvent, type DeskAction } from './events.js';
import './finding-card.js';
import './findings.js';
import type { MarkedWords } from './term-form.js';
import './term-form.js';
import './terms-foot.js';
import { termsStyles } from './terms-styles.js';

/** Which list is open. */
export type TermsTab = 'terms' | 'findings';

/**
 * The terms desk: the list of concepts or findings where the outline stands (a sheet on narrow windows), and at the foot
 * the lens on a concept, with the finding gone to. It lies over the page and moves nothing.
 *
 * @element cotejo-terms
 * @prop {TermsTab} tab @prop {Survey} survey - Undefined while the texts are being studied. @prop {Edition} edition
 * @prop {ReadonlyMap<string, Decision>} decisions @prop {BarcodeSection[]} sections @prop {string} problem - In words.
 * @prop {string} concept - Id of the chosen one. @prop {number} index - Place of the concept gone to, -1 for none.
 * @prop {string} finding - Key of the finding gone to. @prop {boolean} folded - Only the barcode. @prop {boolean} underline
 * @attr {boolean} list - The list is open. @attr {boolean} lens - The foot is open.
 * @prop {number} edits @prop {Partial<Record<Side, MarkedWords>>} marked
 * @fires cotejo-concept @fires cotejo-go-to @fires cotejo-decide @fires cotejo-desk @fires cotejo-term-edit
 */
@customElement('cotejo-terms')
export class CotejoTerms extends LitElement {
  static override styles = termsStyles;

  @property() tab: TermsTab = 'terms';
  @property({ attribute: false }) survey?: Survey;
  @property({ attribute: false }) edition?: Edition;
  @property({ attribute: false }) decisions: ReadonlyMap<string, Decision> = new Map();
  @property({ attribute: false }) sections: readonly BarcodeSection[] = [];
  @property({ type: Number }) notesFrom = 0;
  @property() problem = '';
  @property() concept = '';
  @property({ type: Number }) index = -1;
  @property() finding = '';
  @property({ type: Boolean }) folded = false;
  @property({ type: Boolean }) underline = false;
  /** How many changes the user has made to the termbase. */
  @property({ type: Number }) edits = 0;
  /** Words marked in the texts: what a new concept starts with. */
  @property({ attribute: false }) marked: Partial<Record<Side, MarkedWords>> = {};
  @property({ type: Boolean, reflect: true }) list = false;
  @query('.list') private listElement?: HTMLElement;
  @query('.dock') private dockElement?: HTMLElement;

  constructor() {
    super();
    new LanguageController(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('keydown', this.onKey);
    addEventListener('beforeprint', this.openTable);
    addEventListener('afterprint', this.shutTable);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.openTable);
    removeEventListener('afterprint', this.shutTable);
  }

  /** The places in words that were shut before the page was printed. */
  private shut?: HTMLDetailsElement;

  /** On paper the places in words are open: nobody can open them there. */
  private readonly openTable = (): void => {
    const table = this.renderRoot.querySelector<HTMLDetailsElement>('.places:not([open])');
    this.shut = table ?? undefined;
    if (table) table.open = true;
  };

  private readonly shutTable = (): void => {
    if (this.shut) this.shut.open = false;
    this.shut = undefined;
  };

  /** Height of what lies over the foot of the text, in CSS pixels. */
  get coveredFoot(): number {
    return this.dockElement?.getBoundingClientRect().height ?? 0;
  }

  /** Brings the focus into the list. */
  async focusList(): Promise<void> {
    await this.updateComplete;
    this.listElement?.querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
  }

  protected override render(): TemplateResult {
    const { survey, edition } = this;
    const chosen = survey?.concepts.find(({ id }) => id === this.concept);
    const finding = survey?.findings.find(({ key }) => key === this.finding);
    return html`
      ${this.list ? this.renderList() : nothing}
      ${
        survey && edition && (chosen || finding)
          ? html`<section class="dock" aria-label=${t('terms.lens')}>
              ${chosen ? this.renderLens(chosen) : this.renderFindingHead()}
              ${
                finding && !this.folded
                  ? html`<cotejo-finding-card
                      .finding=${finding}
                      .edition=${edition}
                      .rule=${survey.rules.find(({ id }) => id === finding.rule)}
                      .decision=${this.decisions.get(finding.key ?? '')}
                    ></cotejo-finding-card>`
                  : nothing
              }
            </section>`
          : nothing
      }
      <p class="vh" role="status">${chosen && this.index >= 0 ? this.say(chosen) : ''}</p>
    `;
  }

  private get languages(): Record<Side, string> {
    const { edition } = this;
    return { source: edition?.source.meta.language ?? '', target: edition?.target.meta.language ?? '' };
  }

  private renderList(): TemplateResult {
    const { survey } = this;
    const open = survey?.findings.filter(({ key }) => !this.decisions.has(key ?? '')).length;
    return html`<aside class="list" aria-label=${t('terms.desk')}>
      <div class="tabs">
        <div role="tablist" aria-label=${t('terms.desk')} @keydown=${this.onTabKey}>
          ${this.renderTab('terms', t('terms.terms'))}
          ${this.renderTab('findings', html`${t('terms.findings')} <span class="num">${open === undefined ? '' : formatNumber(open)}</span>`)}
        </div>
        ${this.renderIcon('close', 'close', t('terms.close'))}
      </div>
      <div class="scroll" role="tabpanel" aria-label=${t(this.tab === 'terms' ? 'terms.terms' : 'terms.findings')}>
        ${
          this.problem
            ? html`<p class="say" role="alert">${this.problem}</p>`
            : !survey
              ? html`<p class="say" role="status">${t('terms.studying')}</p>`
              : this.tab === 'terms'
                ? html`<cotejo-concepts
                    .concepts=${survey.concepts}
                    .chosen=${this.concept}
                    .languages=${this.languages}
                    .underline=${this.underline}
                    .marked=${[this.marked.source, this.marked.target].flatMap((each) => each?.words ?? [])}
                  ></cotejo-concepts>`
                : html`<cotejo-findings
                    .findings=${survey.findings}
                    .decisions=${this.decisions}
                    .rules=${survey.rules}
                    .current=${this.finding}
                  ></cotejo-findings>`
        }
        ${
          survey
            ? html`<cotejo-terms-foot
                .tab=${this.tab}
                .survey=${survey}
                .edits=${this.edits}
                .marked=${this.marked}
                .languages=${this.languages}
              ></cotejo-terms-foot>`
            : nothing
        }
      </div>
    </aside>`;
  }

  private renderTab(tab: TermsTab, words: unknown): TemplateResult {
    return html`<button
      class="btn"
      role="tab"
      aria-selected=${this.tab === tab ? 'true' : 'false'}
      tabindex=${this.tab === tab ? 0 : -1}
      @click=${() => this.ask(tab)}
    >
      ${words}
    </button>`;
  }

  private renderLens(concept: LensConcept): TemplateResult {
    const { places, names, shorts, definitions, defined } = concept;
    const at = Math.max(-1, Math.min(this.index, places.length - 1));
    const name = names.source || shorts.source[0] || names.target || shorts.target[0];
    const strays = places.filter(({ state }) => state === 'stray' || state === 'deprecated').length;
    const missing = places.filter(({ state }) => state === 'missing').length;
    return html`<header>
        <div class="title">
          <h2 lang=${this.languages.source}>${name}</h2>
          <span class="forms"
            >${[...new Set([...shorts.source, names.target, ...shorts.target])].filter(Boolean).join(', ')}</span
          >
        </div>
        <span class="steps">
          ${this.renderStep(at - 1, 'previous', t('terms.previous'))}
          <span class="num">${t('terms.of', { at: formatNumber(at + 1), all: formatNumber(places.length) })}</span>
          ${this.renderStep(at + 1, 'next', t('terms.next'))}
        </span>
        <span class="legend num">
          ${strays > 0 ? html`<span class="stray">${t('terms.strays', { count: strays })}</span>` : nothing}
          ${missing > 0 ? html`<span class="missing">${t('terms.missing', { count: missing })}</span>` : nothing}
        </span>
        <button class="btn" @click=${() => this.ask('concordance')}>${t('terms.concordance')}</button>
        ${this.renderIcon('fold', this.folded ? 'up' : 'down', t(this.folded ? 'terms.unfold' : 'terms.fold'))}
        <button
          class="btn btn-icon shut"
          aria-label=${t('terms.closeLens')}
          @click=${() => this.dispatchEvent(new ConceptEvent(undefined))}
        >
          ${this.icon('close')}
        </button>
      </header>
      <cotejo-barcode
        .places=${places}
        .current=${at}
        .rows=${this.edition!.links.length}
        .notesFrom=${this.notesFrom}
        .sections=${this.sections}
        .languages=${this.languages}
      ></cotejo-barcode>
      ${
        !this.folded && (definitions.length > 0 || defined.length > 0)
          ? html`<p class="definition">
              ${definitions.map(({ lang, text }) => html`<span lang=${lang ?? nothing}>${text}</span> `)}
              ${defined.map(
                (place) =>
                  html` <a href=${`#${this.addressOf(place)}`}
                    >${t('terms.definedIn', { block: this.addressOf(place) })}</a
                  >`,
              )}
            </p>`
          : nothing
      }
      ${
        this.folded
          ? nothing
          : html`${this.renderTable(places)}
              <details class="table">
                <summary>${t(concept.listed ? 'terms.editTerms' : 'terms.addThis')}</summary>
                <cotejo-term-form
                  .concept=${concept}
                  .words=${{
                    source: [names.source, ...shorts.source].filter(Boolean).join(', '),
                    target: [names.target, ...shorts.target].filter(Boolean).join(', '),
                  }}
                  .languages=${this.languages}
                  .ids=${this.survey?.conceptIds ?? []}
                ></cotejo-term-form>
              </details>`
      }`;
  }

  /** The same in words, for who cannot see the barcode, and on paper. */
  private renderTable(places: readonly LensPlace[]): TemplateResult {
    return html`<details class="table places">
      <summary>${t('terms.asTable')}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">${t('terms.placeHead')}</th>
            <th scope="col">${t('terms.wordsHead')}</th>
            <th scope="col">${t('terms.stateHead')}</th>
          </tr>
        </thead>
        <tbody>
          ${places.map(
            (place) =>
              html`<tr>
                <td><a href=${`#${this.addressOf(place)}`}>${this.addressOf(place)}</a></td>
                <td lang=${this.languages[place.side]}>${place.words}</td>
                <td>${t(`terms.state_${place.state}`)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </details>`;
  }

  private renderFindingHead(): TemplateResult {
    return html`<header>
      <div class="title"><h2>${t('terms.finding')}</h2></div>
      <span class="steps">
        ${this.renderFindingStep(-1, 'previous', t('terms.previousFinding'))}
        ${this.renderFindingStep(1, 'next', t('terms.nextFinding'))}
      </span>
      <span class="legend"></span>
      ${this.renderIcon('fold', this.folded ? 'up' : 'down', t(this.folded ? 'terms.unfold' : 'terms.fold'))}
      <button
        class="btn btn-icon shut"
        aria-label=${t('terms.closeLens')}
        @click=${() => this.dispatchEvent(new GoToEvent(undefined, ''))}
      >
        ${this.icon('close')}
      </button>
    </header>`;
  }

  private renderStep(index: number, name: IconName, label: string): TemplateResult {
    const places = this.survey?.concepts.find(({ id }) => id === this.concept)?.places ?? [];
    return html`<button
      class="btn btn-icon"
      aria-label=${label}
      ?disabled=${index < 0 || index >= places.length}
      @click=${() => this.dispatchEvent(new GoToEvent(index))}
    >
      ${this.icon(name)}
    </button>`;
  }

  private renderFindingStep(step: number, name: IconName, label: string): TemplateResult {
    const all = this.survey?.findings ?? [];
    const next = all[all.findIndex(({ key }) => key === this.finding) + step];
    return html`<button
      class="btn btn-icon"
      aria-label=${label}
      ?disabled=${!next}
      @click=${() => next && this.dispatchEvent(new GoToEvent(undefined, next.key))}
    >
      ${this.icon(name)}
    </button>`;
  }

  private addressOf({ side, block }: { side: Side; block: string }): string {
    return side === 'target' ? `${this.languages.target}.${block}` : block;
  }

  private say({ places }: LensConcept): string {
    const place = places[this.index];
    if (!place) return '';
    const { block, words, state } = place;
    const said = t('terms.place', { block, words, state: t(`terms.state_${state}`) });
    return `${t('terms.of', { at: formatNumber(this.index + 1), all: formatNumber(places.length) })}: ${said}`;
  }

  private renderIcon(action: DeskAction, name: IconName, label: string): TemplateResult {
    return html`<button class="btn btn-icon ${action}" aria-label=${label} @click=${() => this.ask(action)}>
      ${this.icon(name)}
    </button>`;
  }

  private icon(name: IconName): TemplateResult {
    return html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true">${icon(name)}</svg>`;
  }

  private ask(action: DeskAction): void {
    this.dispatchEvent(new DeskEvent(action));
  }

  private readonly onTabKey = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    event.stopPropagation();
    this.ask(this.tab === 'terms' ? 'findings' : 'terms');
    void this.focusList();
  };

  /** Escape closes what was opened last: the foot, then the list. */
  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    event.stopPropagation();
    if (this.concept) this.dispatchEvent(new ConceptEvent(undefined));
    else if (this.finding) this.dispatchEvent(new GoToEvent(undefined, ''));
    else this.ask('close');
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'cotejo-terms': CotejoTerms;
  }
}
