import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { formatNumber, formatPercent } from '../i18n/format.js';
import { LanguageController, t } from '../i18n/i18n.js';
import type { EditionSummary } from '../edition/model.js';
import { OpenEvent } from './events.js';
import type { OutlineItem } from './sections.js';
import { sharedStyles } from './shared-styles.js';

/** Sections that are laid out together where there are more. */
const PART = 50;

const partsOf = (items: OutlineItem[]): OutlineItem[][] =>
  Array.from({ length: Math.ceil(items.length / PART) }, (_, part) => items.slice(part * PART, (part + 1) * PART));

/**
 * The outline of an edition with the current section, the progress, and how much of it is aligned and reviewed.
 *
 * @element cotejo-outline
 * @prop {OutlineItem[]} items @prop {string} language - Language of the headings. @prop {number} row - Row being read.
 * @prop {EditionSummary} summary
 * @fires cotejo-choice - A section was chosen. @fires cotejo-open - Terms, findings or the alignment editor are wanted.
 */
@customElement('cotejo-outline')
export class CotejoOutline extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: flex;
        flex-direction: column;
        min-height: 0;
      }
      .tabs {
        display: flex;
        gap: var(--cotejo-space-2);
        padding-inline: var(--cotejo-space-3);
        border-bottom: var(--cotejo-border);
      }
      nav {
        flex: 1;
        overflow: auto;
        padding: var(--cotejo-space-4) var(--cotejo-space-4) var(--cotejo-space-4) var(--cotejo-space-5);
      }
      li {
        position: relative;
        border-inline-start: 2px solid var(--cotejo-line);
      }
      .part {
        content-visibility: auto;
        contain-intrinsic-block-size: auto calc(50 * var(--cotejo-target));
        /* What is outside of it is cut off: the mark of the current section is to be inside, and the focus. */
        padding-inline-start: 6px;
        margin-inline-start: -6px;
      }
      .part a:focus-visible {
        outline-offset: -2px;
      }
      li.done {
        border-color: var(--cotejo-ink-3);
      }
      a {
        display: flex;
        align-items: center;
        min-height: var(--cotejo-target);
        padding: var(--cotejo-space-2) 0;
        padding-inline-start: var(--cotejo-space-4);
        line-height: 1.32;
        color: var(--cotejo-ink-2);
        text-decoration: none;
      }
      a:hover {
        color: var(--cotejo-ink);
      }
      .current a {
        color: var(--cotejo-ink);
        font-weight: 600;
      }
      .current::after {
        content: '';
        position: absolute;
        inset-inline-start: -6px;
        top: calc(50% - 5px);
        width: 10px;
        height: 10px;
        border-radius: 50%;
        background: var(--cotejo-ink);
      }
      .foot {
        padding: var(--cotejo-space-4) var(--cotejo-space-5);
        border-top: var(--cotejo-border);
        color: var(--cotejo-ink-2);
        font-size: var(--cotejo-size-small);
      }
      .meter {
        margin-block: var(--cotejo-space-2) var(--cotejo-space-3);
      }
      .legend {
        display: flex;
        flex-wrap: wrap;
        gap: var(--cotejo-space-1) var(--cotejo-space-4);
        margin-top: var(--cotejo-space-3);
      }
      .legend li {
        display: inline-flex;
        align-items: center;
        gap: var(--cotejo-space-2);
        border: 0;
      }
      .corrected {
        margin-top: var(--cotejo-space-2);
        color: var(--cotejo-ink);
        font-weight: 600;
      }
      .correct {
        margin-inline: calc(-1 * var(--cotejo-space-3));
        text-decoration: underline;
        text-decoration-color: var(--cotejo-line-ui);
        text-underline-offset: 0.2em;
      }
      .st {
        width: 9px;
        height: 9px;
        border: 1.5px solid var(--cotejo-line-ui);
        border-radius: 50%;
      }
      .st.reviewed {
        border-color: var(--cotejo-ink-2);
        background: var(--cotejo-ink-2);
      }
      .st.stale {
        border-color: var(--cotejo-warn);
        border-radius: 0;
        rotate: 45deg;
        background: linear-gradient(var(--cotejo-warn) 0 0) 50% / 1.5px 100% no-repeat;
      }
    `,
  ];

  @property({ attribute: false }) items: OutlineItem[] = [];
  @property() language = '';
  @property({ type: Number }) row = 0;
  @property({ attribute: false }) summary?: EditionSummary;

  constructor() {
    super();
    new LanguageController(this);
  }

  protected override render(): TemplateResult {
    const current = this.items.findLastIndex((item) => item.row <= this.row);
    return html`
      <div class="tabs">
        <button class="btn" @click=${() => this.open('terms')}>${t('outline.terms')}</button>
        <button class="btn" @click=${() => this.open('findings')}>${t('outline.findings')}</button>
      </div>
      <nav aria-label=${t('bar.outline')}>
        ${partsOf(this.items).map(
          (items, part) =>
            html`<ol class=${this.items.length > PART ? 'part' : nothing}>
              ${items.map((item, index) => this.renderItem(item, part * PART + index - current))}
            </ol>`,
        )}
      </nav>
      ${this.summary ? this.renderFoot(this.summary) : nothing}
    `;
  }

  private open(what: 'terms' | 'findings' | 'alignment'): void {
    this.chosen();
    this.dispatchEvent(new OpenEvent(what));
  }

  /** @param after - How many sections it stands behind the one that is being read; before it where that is negative. */
  private renderItem({ address, words }: OutlineItem, after: number): TemplateResult {
    return html`<li class=${after < 0 ? 'done' : after === 0 ? 'current' : ''}>
      <a
        href=${`#${address}`}
        lang=${this.language}
        aria-current=${after === 0 ? 'true' : nothing}
        @click=${this.chosen}
        >${words}</a
      >
    </li>`;
  }

  private readonly chosen = (): void => {
    this.dispatchEvent(new Event('cotejo-choice', { bubbles: true }));
  };

  private renderFoot({ rows, aligned, reviewed, stale, corrected = 0 }: EditionSummary): TemplateResult {
    const part = rows > 1 ? this.row / (rows - 1) : 1;
    return html`<div class="foot">
      <p class="num">
        <b>${formatPercent(part)}</b> ·
        ${t('outline.row', { row: formatNumber(this.row + 1), rows: formatNumber(rows) })}
      </p>
      <svg class="meter" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
        <rect width="100" height="6"></rect>
        <rect class="v" width=${part * 100} height="6"></rect>
      </svg>
      <p class="num">
        ${t('outline.aligned', { aligned: formatNumber(aligned), rows: formatNumber(rows) })},
        ${t('outline.reviewed', { count: reviewed, reviewed: formatNumber(reviewed) })}
      </p>
      <ul class="legend">
        <li><span class="st reviewed"></span>${t('status.reviewed')}</li>
        <li><span class="st"></span>${t('status.auto')}</li>
        ${stale > 0 ? html`<li><span class="st stale"></span>${t('status.stale')}</li>` : nothing}
      </ul>
      ${corrected > 0 ? html`<p class="num corrected">${t('outline.corrected', { count: corrected })}</p>` : nothing}
      <button class="btn correct" @click=${() => this.open('alignment')}>${t('outline.correct')}</button>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cotejo-outline': CotejoOutline;
  }
}
