import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { formatNumber } from '../../i18n/format.js';
import { t } from '../../i18n/i18n.js';
import type { Tally } from '../../terminology/tally.js';
import { ModalElement } from '../modal-element.js';
import { DeskEvent } from './events.js';
import { panelStyles } from './panel-styles.js';
import { renderProgress, type Progress } from './progress.js';

/** An edition that was checked. */
export interface LibraryRow {
  slug: string;
  title: string;
  /** Language of the title. */
  language: string;
  href: string;
  /** Null for an edition that could not be read. */
  counts: Tally | null;
}

const SEVERITIES = ['critical', 'major', 'minor', 'info'] as const;

/**
 * What was found in every edition that is kept here: how many findings are left to decide, by severity, with the way to
 * each edition.
 *
 * @element cotejo-terms-library
 * @prop {LibraryRow[]} rows @prop {Progress} progress - None before anything is known. @prop {boolean} busy
 * @fires cotejo-desk - `cancel`; `library`, to check again.
 */
@customElement('cotejo-terms-library')
export class CotejoTermsLibrary extends ModalElement {
  static override styles = [
    panelStyles,
    css`
      dialog {
        height: auto;
        max-height: 94dvh;
      }
      table {
        width: 100%;
        border-collapse: collapse;
      }
      th,
      td {
        padding: var(--cotejo-space-2) var(--cotejo-space-3) var(--cotejo-space-2) 0;
        text-align: end;
        vertical-align: top;
        border-bottom: var(--cotejo-border);
      }
      th:first-child {
        text-align: start;
        font-weight: 400;
        overflow-wrap: anywhere;
      }
      thead th {
        color: var(--cotejo-ink-2);
        font-size: var(--cotejo-size-small);
      }
      a {
        display: inline-block;
        min-height: 1.5rem;
      }
      .wrong {
        color: var(--cotejo-error);
        text-align: start;
      }
      .meta {
        padding-block: var(--cotejo-space-3);
        color: var(--cotejo-ink-2);
      }
    `,
  ];

  @property({ attribute: false }) rows: readonly LibraryRow[] = [];
  @property({ attribute: false }) progress?: Progress;
  @property({ type: Boolean }) busy = false;

  protected override render(): TemplateResult {
    const left = this.rows.reduce((sum, { counts }) => sum + (counts?.left ?? 0), 0);
    const resting = this.rows.reduce((sum, { counts }) => sum + (counts?.resting ?? 0), 0);
    return html`<dialog aria-labelledby="title" closedby="any" @close=${this.cancel}>
      <div class="head">
        <h2 id="title">${t('terms.library')}</h2>
        ${
          this.busy
            ? renderProgress(this.progress, this.cancel)
            : html`<button class="btn btn-line" @click=${() => this.dispatchEvent(new DeskEvent('library'))}>
                ${t('terms.libraryAgain')}
              </button>`
        }
        <button class="btn btn-line" @click=${() => this.close()}>${t('terms.close')}</button>
      </div>
      <div class="scroll" role="region" tabindex="0" aria-labelledby="title">
        <p class="meta num" role="status">
          ${
            this.busy
              ? t('terms.studying')
              : html`${t('terms.libraryDone', { count: this.rows.length })}
                ${t('terms.left', { count: left, left: formatNumber(left) })}
                ${resting > 0 ? t('terms.leftReconstruction', { count: resting, left: formatNumber(resting) }) : nothing}`
          }
        </p>
        <table>
          <thead>
            <tr>
              <th scope="col">${t('terms.edition')}</th>
              ${SEVERITIES.map((each) => html`<th scope="col">${t(`severity.${each}`)}</th>`)}
              <th scope="col">${t('terms.decidedHead')}</th>
            </tr>
          </thead>
          <tbody>
            ${this.rows.map((row) => this.renderRow(row))}
          </tbody>
        </table>
      </div>
    </dialog>`;
  }

  private renderRow({ title, language, href, counts }: LibraryRow): TemplateResult {
    return html`<tr>
      <th scope="row"><a href=${href} lang=${language || nothing}>${title}</a></th>
      ${
        counts
          ? html`${SEVERITIES.map((each) => html`<td class="num">${formatNumber(counts.open[each])}</td>`)}
              <td class="num">${formatNumber(counts.all - counts.left)}</td>`
          : html`<td class="wrong" colspan="5">${t('terms.unreadable')}</td>`
      }
    </tr>`;
  }

  private readonly cancel = (): void => {
    if (this.busy) this.dispatchEvent(new DeskEvent('cancel'));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'cotejo-terms-library': CotejoTermsLibrary;
  }
}
