import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { EditionBlock } from '../../edition/model.js';
import { formatDate, formatNumber } from '../../i18n/format.js';
import { LanguageController, t } from '../../i18n/i18n.js';
import type { Side } from '../../text/finding.js';
import { WorkEvent } from './events.js';
import { fieldStyles } from './works-styles.js';

/** Blocks shown at once. */
const PAGE = 20;

/** Former words of a block, and when they were replaced (ISO 8601). */
export interface FormerWords {
  block: string;
  at: string;
  words: string;
}

/**
 * The words of one text, block by block, to be looked for and changed. Former words are kept with their date, and come
 * back by a click.
 *
 * @element cotejo-block-words
 * @prop {EditionBlock[]} blocks @prop {Side} side @prop {string} language @prop {FormerWords[]} former
 * @fires cotejo-work - With the action `words`.
 */
@customElement('cotejo-block-words')
export class CotejoBlockWords extends LitElement {
  static override styles = [
    fieldStyles,
    css`
      li {
        padding-block: var(--cotejo-space-2);
        border-bottom: var(--cotejo-border);
      }
      .words {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: var(--cotejo-space-2);
        align-items: start;
        font: 400 var(--cotejo-size-body)/1.55 var(--cotejo-font-text);
        white-space: pre-line;
        overflow-wrap: anywhere;
      }
      .words .btn {
        font: 500 var(--cotejo-size-ui)/1.4 var(--cotejo-font-ui);
      }
      .acts,
      nav {
        margin-top: var(--cotejo-space-2);
      }
      nav {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--cotejo-space-2);
      }
    `,
  ];

  @property({ attribute: false }) blocks: readonly EditionBlock[] = [];
  @property() side: Side = 'source';
  @property() language = '';
  @property({ attribute: false }) former: readonly FormerWords[] = [];
  @state() private search = '';
  @state() private page = 0;
  @state() private editing = '';
  @query('textarea') private area?: HTMLTextAreaElement;

  constructor() {
    super();
    new LanguageController(this);
  }

  protected override render(): TemplateResult {
    const wanted = this.search.toLowerCase();
    const found = wanted ? this.blocks.filter(({ text }) => text.toLowerCase().includes(wanted)) : this.blocks;
    const pages = Math.max(1, Math.ceil(found.length / PAGE));
    const page = Math.min(this.page, pages - 1);
    return html`<label
        >${t('works.searchWords')}<input
          type="search"
          .value=${this.search}
          @input=${(event: Event) => {
            this.search = (event.target as HTMLInputElement).value;
            this.page = 0;
          }}
      /></label>
      <ul>
        ${found.slice(page * PAGE, (page + 1) * PAGE).map((block) => this.renderBlock(block))}
      </ul>
      ${
        pages > 1
          ? html`<nav aria-label=${t('works.pages')}>
              <button class="btn btn-line" ?disabled=${page === 0} @click=${() => (this.page = page - 1)}>
                ${t('works.previous')}
              </button>
              <span class="num">${t('works.page', { page: formatNumber(page + 1), pages: formatNumber(pages) })}</span>
              <button class="btn btn-line" ?disabled=${page === pages - 1} @click=${() => (this.page = page + 1)}>
                ${t('works.next')}
              </button>
            </nav>`
          : nothing
      }`;
  }

  private renderBlock({ id, text }: EditionBlock): TemplateResult {
    const former = this.former.filter(({ block }) => block === id);
    return html`<li>
      ${
        this.editing === id
          ? html`<textarea
                rows="5"
                lang=${this.language}
                aria-label=${t('works.wordsOf', { block: id })}
                .value=${text}
              ></textarea>
              <div class="acts">
                <button class="btn btn-fill" @click=${() => this.save(id, text)}>${t('works.takeWords')}</button>
                <button class="btn" @click=${() => (this.editing = '')}>${t('works.never')}</button>
              </div>`
          : html`<div class="words">
              <span lang=${this.language}>${text}</span
              ><button
                class="btn btn-line"
                aria-label=${t('works.changeBlock', { block: id })}
                @click=${() => this.edit(id)}
              >
                ${t('works.change')}
              </button>
            </div>`
      }
      ${
        former.length > 0
          ? html`<details>
              <summary>${t('works.former', { count: former.length })}</summary>
              ${former.map(
                ({ at, words }) =>
                  html`<div class="words">
                    <span lang=${this.language}>${words} (${formatDate(Date.parse(at))})</span
                    ><button class="btn btn-line" @click=${() => this.tell(id, words)}>${t('works.takeBack')}</button>
                  </div>`,
              )}
            </details>`
          : nothing
      }
    </li>`;
  }

  private edit(id: string): void {
    this.editing = id;
    void this.updateComplete.then(() => this.area?.focus());
  }

  private save(id: string, before: string): void {
    const words = this.area?.value.trim() ?? '';
    this.editing = '';
    if (words && words !== before) this.tell(id, words);
  }

  private tell(block: string, words: string): void {
    this.dispatchEvent(new WorkEvent({ action: 'words', side: this.side, block, words }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cotejo-block-words': CotejoBlockWords;
  }
}
