import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { LanguageController, t } from '../../i18n/i18n.js';
import { sharedStyles } from '../shared-styles.js';

/**
 * The button in the sentence bar that explains the terms of the sentence. There is none where it has no terms.
 *
 * @element cotejo-terms-here
 * @prop {number} count - Terms of the sentence and its counterpart.
 */
@customElement('cotejo-terms-here')
export class CotejoTermsHere extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host([hidden]) {
        display: none;
      }
      /* Beside the way to the counterpart, which stands under the words of the sheet. */
      @media (max-width: 47.99rem) {
        :host {
          order: 2;
        }
      }
    `,
  ];

  @property({ type: Number }) count = 0;

  constructor() {
    super();
    new LanguageController(this);
  }

  protected override willUpdate(): void {
    this.hidden = this.count === 0;
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.count === 0) return nothing;
    return html`<button class="btn btn-line" aria-keyshortcuts="Alt+Enter" title=${t('terms.hereKey')}>
      ${t('terms.hereCount', { count: this.count })}
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cotejo-terms-here': CotejoTermsHere;
  }
}
