import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { formatNumber } from '../../i18n/format.js';
import { LanguageController, t } from '../../i18n/i18n.js';
import type { LensConcept } from '../../terminology/lens.js';
import type { Side } from '../../text/finding.js';
import { sharedStyles } from '../shared-styles.js';
import { ConceptEvent, DeskEvent } from './events.js';

/**
 * The concepts of an edition with how often each stands in either text, and a field that finds one; words that are no
 * concept can be looked for in the texts.
 *
 * @element cotejo-concepts
 * @prop {LensConcept[]} concepts @prop {string} chosen - Id. @prop {Record<Side, string>} languages
 * @prop {boolean} underline - All terms are underlined in the text. @prop {string[]} marked - Words marked in the texts,
 *   which can be looked for as they are.
 * @fires cotejo-concept - A concept was chosen. @fires cotejo-desk - `concordance` of words, `underline`.
 */
@customElement('cotejo-concepts')
export class CotejoConcepts extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: block;
      }
      .search {
        padding: var(--cotejo-space-3) var(--cotejo-space-4) 0;
      }
      input[type='search'] {
        width: 100%;
        min-height: var(--cotejo-target);
        padding: 0 var(--cotejo-space-3);
        border: 1px solid var(--cotejo-line-ui);
        border-radius: var(--cotejo-radius);
        background: var(--cotejo-raised);
      }
      .head,
      button.item {
        display: grid;
        grid-template-columns: 1fr 2rem 2rem;
        gap: var(--cotejo-space-1);
        padding: var(--cotejo-space-2) var(--cotejo-space-4);
      }
      .head {
        font-size: var(--cotejo-size-small);
        color: var(--cotejo-ink-2);
      }
      .head b {
        text-align: end;
        font-weight: 650;
      }
      .source {
        color: var(--cotejo-es);
      }
      .target {
        color: var(--cotejo-en);
      }
      button.item {
        width: 100%;
        min-height: var(--cotejo-target);
        align-items: center;
        text-align: start;
        line-height: 1.3;
        border-inline-start: 3px solid transparent;
      }
      button.item:hover {
        background: var(--cotejo-page-source);
      }
      button.item[aria-pressed='true'] {
        background: var(--cotejo-mark-soft);
        border-color: var(--cotejo-mark-line);
        font-weight: 600;
      }
      .name {
        overflow-wrap: anywhere;
      }
      .other {
        display: block;
        font-size: var(--cotejo-size-small);
        font-weight: 400;
        color: var(--cotejo-ink-2);
      }
      .count {
        text-align: end;
        font-weight: 400;
      }
      .off {
        color: var(--cotejo-error);
        font-weight: 700;
      }
      .search .btn {
        width: 100%;
        margin-top: var(--cotejo-space-2);
      }
      .switch {
        display: flex;
        align-items: center;
        gap: var(--cotejo-space-2);
        min-height: var(--cotejo-target);
        font-size: var(--cotejo-size-small);
      }
    `,
  ];

  @property({ attribute: false }) concepts: readonly LensConcept[] = [];
  @property() chosen = '';
  @property({ attribute: false }) languages: Record<Side, string> = { source: '', target: '' };
  @property({ type: Boolean }) underline = false;
  @property({ attribute: false }) marked: readonly string[] = [];

  @state() private words = '';

  constructor() {
    super();
    new LanguageController(this);
  }

  protected override render(): TemplateResult {
    const wanted = plain(this.words);
    const shown = this.concepts.filter(
      ({ names, shorts }) =>
        !wanted ||
        [names.source, names.target, ...shorts.source, ...shorts.target].some((each) => plain(each).includes(wanted)),
    );
    const { source, target } = this.languages;
    return html`
      <div class="search">
        <input
          type="search"
          aria-label=${t('terms.search')}
          placeholder=${t('terms.search')}
          .value=${this.words}
          @input=${(event: Event) => (this.words = (event.target as HTMLInputElement).value)}
          @keydown=${this.onKey}
        />
        ${(wanted ? [this.words] : this.marked).map(
          (words) =>
            html`<button class="btn btn-line" @click=${() => this.lookFor(words)}>
              ${t('terms.lookFor', { words })}
            </button>`,
        )}
        <label class="switch"
          ><input
            type="checkbox"
            .checked=${this.underline}
            @change=${() => this.dispatchEvent(new DeskEvent('underline'))}
          />${t('terms.underline')}</label
        >
      </div>
      <p class="head">
        <span class="num">${t('terms.concepts', { count: shown.length, shown: formatNumber(shown.length) })}</span>
        <b class="source" title=${source}>${source.toUpperCase()}</b>
        <b class="target" title=${target}>${target.toUpperCase()}</b>
      </p>
      <ul>
        ${shown.map((concept) => html`<li>${this.renderItem(concept)}</li>`)}
      </ul>
    `;
  }

  private renderItem({ id, names, shorts, counts, listed }: LensConcept): TemplateResult {
    const name = names.source || shorts.source[0] || names.target || shorts.target[0];
    const other = [
      shorts.source.join(', '),
      names.source || shorts.source[0] ? names.target || shorts.target[0] : '',
      names.target ? shorts.target.join(', ') : '',
    ].filter((each) => each && each !== name);
    return html`<button
      class="item"
      aria-pressed=${id === this.chosen ? 'true' : 'false'}
      @click=${() => this.dispatchEvent(new ConceptEvent(id === this.chosen ? undefined : id))}
    >
      <span class="name" lang=${names.source || shorts.source[0] ? this.languages.source : this.languages.target}
        >${name}
        <span class="other"
          >${[...new Set(other)].join(' / ')}${listed ? nothing : ` · ${t('terms.unlisted')}`}</span
        ></span
      >
      <span class="count num">${formatNumber(counts.source)}</span>
      <span class="count num ${counts.target < counts.source ? 'off' : ''}">${formatNumber(counts.target)}</span>
    </button>`;
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && this.words.trim()) this.lookFor(this.words);
  };

  private lookFor(words: string): void {
    this.dispatchEvent(new DeskEvent('concordance', { words: words.trim() }));
  }
}

const plain = (words: string): string => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();

declare global {
  interface HTMLElementTagNameMap {
    'cotejo-concepts': CotejoConcepts;
  }
}
