import { LitElement, html, nothing, type TemplateResult } from 'lit';
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
  static override styles = sharedStyles;

  @property({ type: Number }) count = 0;

  constructor() {
    super();
    new LanguageController(this);
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
