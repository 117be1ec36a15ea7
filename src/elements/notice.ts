import { LitElement, css, html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { LanguageController, t } from '../i18n/i18n.js';
import { icon } from './icons.js';
import { sharedStyles } from './shared-styles.js';

/** Something to do about a notice. */
export interface NoticeAction {
  /** Key of the words on its button. */
  label: string;
  run(): void;
}

/**
 * One thing the reader is told, with what can be done about it. It stays until it is closed or settled, lies over the
 * text at the foot, and moves nothing.
 *
 * @element cotejo-notice
 * @prop {string} key - Key of the words. @prop {object} values - What is filled in.
 * @prop {NoticeAction[]} actions @prop {boolean} alert - Said at once by screen readers.
 */
@customElement('cotejo-notice')
export class CotejoNotice extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: block;
      }
      .notice {
        display: flex;
        align-items: center;
        flex-wrap: wrap;
        gap: 0 var(--cotejo-space-3);
        padding: var(--cotejo-space-1) var(--cotejo-space-2) var(--cotejo-space-1) var(--cotejo-space-4);
        background: var(--cotejo-raised);
        border: 1px solid var(--cotejo-line-ui);
        border-radius: var(--cotejo-radius);
        box-shadow: var(--cotejo-shadow);
      }
      p {
        flex: 1 1 16rem;
        padding-block: var(--cotejo-space-2);
      }
      .alert {
        border-color: var(--cotejo-error);
      }
      .alert > .icon {
        color: var(--cotejo-error);
      }
      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) key = '';
  @property({ attribute: false }) values: Record<string, unknown> = {};
  @property({ attribute: false }) actions: NoticeAction[] = [];
  @property({ type: Boolean }) alert = false;

  constructor() {
    super();
    new LanguageController(this);
  }

  protected override render(): TemplateResult {
    return html`<div class="notice ${this.alert ? 'alert' : ''}" role=${this.alert ? 'alert' : 'status'}>
      ${this.alert ? html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true">${icon('alert')}</svg>` : ''}
      <p>${t(this.key, this.values)}</p>
      ${this.actions.map(({ label, run }) => html`<button class="btn btn-line" @click=${run}>${t(label)}</button>`)}
      <button
        class="btn btn-icon"
        title=${t('notice.close')}
        aria-label=${t('notice.close')}
        @click=${() => this.remove()}
      >
        <svg class="icon" viewBox="0 0 20 20" aria-hidden="true">${icon('close')}</svg>
      </button>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cotejo-notice': CotejoNotice;
  }
}
