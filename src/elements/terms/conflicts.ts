import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { formatDate, formatNumber } from '../../i18n/format.js';
import { t } from '../../i18n/i18n.js';
import type { Decision, MergedDecisions } from '../../terminology/decisions.js';
import type { RulePage } from '../../terminology/survey.js';
import { ModalElement } from '../modal-element.js';
import { ResolveEvent } from './events.js';
import { panelStyles } from './panel-styles.js';

type Conflict = MergedDecisions['conflicts'][number];

/**
 * Decisions that were read in and say something else than the reader's own: both side by side, to be chosen from one by
 * one. What is not chosen stays as it is.
 *
 * @element cotejo-conflicts
 * @prop {Conflict[]} conflicts - Those that are left. @prop {RulePage[]} rules - For their titles.
 * @fires cotejo-resolve - Decisions that are to be taken over; none for those that stay.
 */
@customElement('cotejo-conflicts')
export class CotejoConflicts extends ModalElement {
  static override styles = [
    panelStyles,
    css`
      dialog {
        height: auto;
        max-height: 94dvh;
      }
      li {
        padding-block: var(--cotejo-space-3);
        border-bottom: var(--cotejo-border);
      }
      .words {
        font: 400 var(--cotejo-size-body)/1.4 var(--cotejo-font-text);
        overflow-wrap: anywhere;
      }
      .meta {
        font-size: var(--cotejo-size-small);
        color: var(--cotejo-ink-2);
      }
      .both {
        display: grid;
        grid-template-columns: 1fr 1fr;
        gap: var(--cotejo-space-4);
        padding-top: var(--cotejo-space-2);
      }
      h3 {
        font-size: var(--cotejo-size-small);
        font-weight: 650;
      }
      .both .btn {
        margin-top: var(--cotejo-space-2);
      }
      @media (max-width: 30rem) {
        .both {
          grid-template-columns: 1fr;
        }
      }
    `,
  ];

  @property({ attribute: false }) conflicts: readonly Conflict[] = [];
  @property({ attribute: false }) rules: readonly RulePage[] = [];

  protected override render(): TemplateResult {
    const count = this.conflicts.length;
    return html`<dialog aria-labelledby="title" closedby="any">
      <div class="head">
        <h2 id="title">${t('terms.conflicts')}</h2>
        <span class="num" role="status">${t('terms.conflictsLeft', { count, left: formatNumber(count) })}</span>
        ${
          count > 1
            ? html`<button class="btn btn-line" @click=${() => this.settle(this.conflicts, true)}>
                ${t('terms.takeAllTheirs')}
              </button>`
            : nothing
        }
        <button class="btn btn-line" @click=${() => this.close()}>${t('terms.close')}</button>
      </div>
      <div class="scroll" role="region" tabindex="0" aria-labelledby="title">
        <ul>
          ${this.conflicts.map((each) => this.renderConflict(each))}
        </ul>
      </div>
    </dialog>`;
  }

  private renderConflict(conflict: Conflict): TemplateResult {
    const { own, other } = conflict;
    return html`<li>
      <p class="words">${own.quote}</p>
      <p class="meta">${this.rules.find(({ id }) => id === own.rule)?.title ?? own.rule}</p>
      <div class="both">
        <div>
          <h3>${t('terms.mine')}</h3>
          ${this.renderDecision(own)}
          <button class="btn btn-line" @click=${() => this.settle([conflict], false)}>${t('terms.keepMine')}</button>
        </div>
        <div>
          <h3>${t('terms.theirs')}</h3>
          ${this.renderDecision(other)}
          <button class="btn btn-line" @click=${() => this.settle([conflict], true)}>${t('terms.takeTheirs')}</button>
        </div>
      </div>
    </li>`;
  }

  private renderDecision({ verdict, reason, by, at }: Decision): TemplateResult {
    const when = Date.parse(at);
    return html`<p>${t(`terms.${verdict}`)}${reason ? `: ${reason}` : ''}</p>
      <p class="meta">${[by, Number.isNaN(when) ? '' : formatDate(when)].filter(Boolean).join(' · ')}</p>`;
  }

  /** These are chosen: they go from the list, and the last one closes it. */
  private settle(settled: readonly Conflict[], theirs: boolean): void {
    this.dispatchEvent(new ResolveEvent(theirs ? settled.map(({ other }) => other) : []));
    this.conflicts = this.conflicts.filter((each) => !settled.includes(each));
    if (this.conflicts.length === 0) this.close();
    else void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('li button')?.focus());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cotejo-conflicts': CotejoConflicts;
  }
}
