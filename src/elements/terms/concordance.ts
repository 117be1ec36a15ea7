import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { languageName } from '../../edition/words.js';
import { formatNumber } from '../../i18n/format.js';
import { currentLanguage, t } from '../../i18n/i18n.js';
import {
  CONCORDANCE_ORDERS,
  sortLines,
  type ConcordanceLine,
  type ConcordanceOrder,
} from '../../terminology/concordance.js';
import type { Side } from '../../text/finding.js';
import { ModalElement } from '../modal-element.js';
import { sealStyles } from '../seal-styles.js';
import { DeskEvent } from './events.js';
import { panelStyles } from './panel-styles.js';
import { renderProgress, type Progress } from './progress.js';

/** Lines from one edition. */
export interface ConcordancePart {
  title: string;
  /** Address of the edition; empty for the one on the screen. */
  href: string;
  /** Languages of both sides, and the prefix of the translation's addresses. */
  source: string;
  target: string;
  /** Sides whose words are a reconstruction. */
  reconstructions: readonly Side[];
  lines: ConcordanceLine[];
}

/** Lines that are shown at first, and how many more at a time. */
const PAGE = 200;

/**
 * A concordance: words in their context with the aligned context beside them, sortable by what stands next to them.
 *
 * @element cotejo-concordance
 * @prop {string} words - What was looked for. @prop {ConcordancePart[]} parts @prop {boolean} busy
 * @prop {boolean} everywhere - The words can be looked for in all editions. @prop {Progress} progress - Of that search.
 * @fires cotejo-desk - `concordance` in all editions, `cancel` of that.
 */
@customElement('cotejo-concordance')
export class CotejoConcordance extends ModalElement {
  static override styles = [
    panelStyles,
    sealStyles,
    css`
      dialog {
        width: min(90rem, 96vw);
      }
      select {
        min-height: var(--cotejo-target);
        border: 1px solid var(--cotejo-line-ui);
        border-radius: var(--cotejo-radius);
        background: var(--cotejo-raised);
      }
      h3 {
        padding-block: var(--cotejo-space-4) var(--cotejo-space-1);
        font-size: var(--cotejo-size-ui);
      }
      ol > li {
        display: grid;
        grid-template-columns: 4rem minmax(0, 1fr) minmax(0, 1fr);
        gap: var(--cotejo-space-4);
        align-items: start;
        padding-block: var(--cotejo-space-1);
        border-top: var(--cotejo-border);
      }
      .kwic {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto minmax(0, 1fr);
        font-family: var(--cotejo-font-reading);
        font-size: var(--cotejo-size-small);
        line-height: 1.5;
      }
      .kwic span {
        overflow: hidden;
        white-space: nowrap;
      }
      .kwic > span,
      .kwic bdi {
        white-space: pre;
      }
      .left {
        direction: rtl;
        text-align: right;
      }
      /* A box of its own: at the end of a line from right to left, a space would go to the left. */
      .left bdi {
        display: inline-block;
        direction: ltr;
      }
      .origin {
        padding-block: var(--cotejo-space-3);
        font-size: var(--cotejo-size-small);
      }
      mark {
        background: var(--cotejo-mark);
        color: var(--cotejo-ink);
        text-decoration: underline 1.5px var(--cotejo-mark-line);
      }
      .whole {
        font-family: var(--cotejo-font-reading);
        font-size: var(--cotejo-size-small);
        line-height: 1.5;
        display: -webkit-box;
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 2;
        overflow: hidden;
        color: var(--cotejo-ink-2);
      }
      @media (max-width: 60rem) {
        ol > li {
          grid-template-columns: minmax(0, 1fr);
          gap: 0;
          padding-block: var(--cotejo-space-2);
        }
        .kwic > span,
        .kwic bdi {
          display: inline;
          white-space: normal;
        }
        .kwic {
          display: block;
        }
        .left {
          direction: inherit;
          text-align: start;
        }
      }
    `,
  ];

  @property() words = '';
  @property({ attribute: false }) parts: readonly ConcordancePart[] = [];
  @property({ type: Boolean }) busy = false;
  @property({ attribute: false }) progress?: Progress;
  /** Whether the words themselves can be looked for in all editions. */
  @property({ type: Boolean }) everywhere = false;

  @state() private order: ConcordanceOrder = 'text';
  @state() private most = PAGE;

  override open(): Promise<void> {
    this.most = PAGE;
    return super.open();
  }

  protected override render(): TemplateResult {
    const count = this.parts.reduce((sum, { lines }) => sum + lines.length, 0);
    return html`<dialog aria-labelledby="title" closedby="any" @close=${this.cancel}>
      <div class="head">
        <h2 id="title">${t('terms.concordanceOf', { words: this.words })}</h2>
        <span class="num" role="status"
          >${this.busy ? t('terms.searching') : t('terms.lines', { count, lines: formatNumber(count) })}</span
        >
        ${this.busy ? renderProgress(this.progress, this.cancel) : nothing}
        <label
          >${t('terms.sort')}
          <select
            @change=${(event: Event) => (this.order = (event.target as HTMLSelectElement).value as ConcordanceOrder)}
          >
            ${CONCORDANCE_ORDERS.map((each) => html`<option value=${each} ?selected=${each === this.order}>${t(`terms.sort_${each}`)}</option>`)}
          </select></label
        >
        ${
          this.everywhere
            ? html`<button class="btn btn-line" ?disabled=${this.busy} @click=${this.lookEverywhere}>
                ${t('terms.everywhere')}
              </button>`
            : nothing
        }
        <button class="btn btn-line" @click=${() => this.close()}>${t('terms.close')}</button>
      </div>
      <div class="scroll" tabindex="0" role="region" aria-labelledby="title">
        ${this.parts.map((part) => this.renderPart(part))}
        ${
          count > this.most
            ? html`<button class="btn btn-line" @click=${() => (this.most += PAGE)}>${t('terms.more')}</button>`
            : nothing
        }
      </div>
    </dialog>`;
  }

  private readonly cancel = (): void => {
    if (this.busy) this.dispatchEvent(new DeskEvent('cancel'));
  };

  private readonly lookEverywhere = (): void => {
    this.dispatchEvent(new DeskEvent('concordance', { words: this.words, everywhere: true }));
  };

  private renderPart(part: ConcordancePart): TemplateResult {
    return html`<section>
      ${this.parts.length > 1 || part.href ? html`<h3>${part.title}</h3>` : nothing}
      ${part.reconstructions.map(
        (side) =>
          html`<p class="origin">
            ${languageName(part[side], currentLanguage())} <span class="seal">${t('provenance.reconstruction')}</span>
          </p>`,
      )}
      <ol>
        ${sortLines(part.lines, this.order)
          .slice(0, this.most)
          .map(
            (line) =>
              html`<li>
                <a class="num" href=${this.addressOf(part, line)} @click=${() => part.href || this.close()}
                  >${line.own.block}</a
                >
                ${this.renderContext(part, line.own)}
                ${line.other ? this.renderContext(part, line.other) : html`<span></span>`}
              </li>`,
          )}
      </ol>
    </section>`;
  }

  private addressOf({ href, target }: ConcordancePart, { own }: ConcordanceLine): string {
    return `${href}#${own.side === 'target' ? `${target}.` : ''}${own.block}`;
  }

  private renderContext(part: ConcordancePart, { side, left, node, right }: ConcordanceLine['own']): TemplateResult {
    const language = part[side];
    if (!node) return html`<span class="whole" lang=${language}>${right}</span>`;
    return html`<span class="kwic" lang=${language}
      ><span class="left"><bdi>${left}</bdi></span
      ><mark>${node}</mark><span>${right}</span></span
    >`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cotejo-concordance': CotejoConcordance;
  }
}
