import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { INTERFACE_LANGUAGES, LanguageController, currentLanguage, t } from '../i18n/i18n.js';
import { LanguageEvent, OpenEvent, ViewEvent } from './events.js';
import { icon, type IconName } from './icons.js';
import { sharedStyles } from './shared-styles.js';
import { LAYOUTS, type View } from './view.js';

/**
 * The bar at the top of a page.
 *
 * @element cotejo-bar
 * @prop {string} home - Address of the shelf; none on the shelf itself.
 * @prop {string} heading - Title in the bar. @prop {string} headingLanguage - Its language.
 * @prop {View} view - The view of the rows, where there are rows. @prop {number} differences - Rows not one to one.
 * @fires cotejo-view - Another layout, order or filter is wanted. @fires cotejo-language @fires cotejo-open
 */
@customElement('cotejo-bar')
export class CotejoBar extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        position: sticky;
        top: 0;
        z-index: 30;
        display: flex;
        align-items: center;
        gap: var(--cotejo-space-1);
        height: var(--cotejo-bar);
        padding: 0 var(--cotejo-space-3);
        background: var(--cotejo-page);
        border-bottom: var(--cotejo-border);
      }
      .title {
        flex: 1;
        min-width: 0;
        padding-inline: var(--cotejo-space-2) var(--cotejo-space-4);
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
        font: italic 400 0.9375rem/1.3 var(--cotejo-font-text);
        color: var(--cotejo-ink-2);
      }
      .group {
        display: flex;
        align-items: center;
      }
      .group + .group {
        margin-inline-start: var(--cotejo-space-2);
        padding-inline-start: var(--cotejo-space-2);
        border-inline-start: var(--cotejo-border);
      }
      .brand {
        font: 600 1.1875rem/1 var(--cotejo-font-text);
        letter-spacing: -0.005em;
        padding: 0 var(--cotejo-space-2);
        text-decoration: none;
      }
      @media (min-width: 75rem) {
        .narrow {
          display: none;
        }
      }
      @media (max-width: 74.99rem) {
        .xwide {
          display: none;
        }
      }
      @media (max-width: 47.99rem) {
        .wide {
          display: none;
        }
        :host {
          padding: 0 var(--cotejo-space-1);
        }
      }
      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];

  @property() home = '';
  @property() heading = '';
  @property() headingLanguage = '';
  @property({ attribute: false }) view?: View;
  @property({ type: Number }) differences = 0;

  constructor() {
    super();
    new LanguageController(this);
  }

  protected override render(): TemplateResult {
    return html`
      ${
        this.home
          ? html`<a class="btn btn-icon" href=${this.home} aria-label=${t('shelf.title')} title=${t('shelf.title')}
              >${this.icon('shelf')}</a
            >`
          : html`<span class="brand">Cotejo</span>`
      }
      ${this.view ? this.button('list', t('bar.outline'), () => this.dispatchEvent(new OpenEvent('outline')), 'narrow') : nothing}
      <p class="title" lang=${this.headingLanguage || nothing}>${this.heading}</p>
      ${this.view ? this.renderView(this.view) : nothing}
      <div class="group">
        ${this.button('text', t('bar.text'), () => this.dispatchEvent(new OpenEvent('settings')))}
      </div>
      ${this.renderLanguages()}
    `;
  }

  private renderView(view: View): TemplateResult {
    const change = (part: Partial<View>) => (): boolean => this.dispatchEvent(new ViewEvent(part));
    return html`
      <div class="group wide" role="group" aria-label=${t('view.layout')}>
        ${LAYOUTS.map((layout) =>
          this.button(
            layout,
            t(`view.${layout}`),
            change({ layout }),
            layout === 'sentences' || layout === 'translation' ? 'xwide' : '',
            view.layout === layout,
          ),
        )}
        ${this.button('swap', t('view.swap'), change({ swapped: !view.swapped }), '', view.swapped)}
      </div>
      <div class="group xwide">
        <button class="btn" aria-pressed=${view.differences} @click=${change({ differences: !view.differences })}>
          ${this.icon('differences')}<span>${t('view.differences')} <span class="num">${this.differences}</span></span>
        </button>
      </div>
    `;
  }

  private renderLanguages(): TemplateResult {
    return html`<div class=${this.view ? 'group xwide' : 'group'} role="group" aria-label=${t('bar.language')}>
      ${INTERFACE_LANGUAGES.map(
        (language) =>
          html`<button
            class="btn btn-icon"
            lang=${language}
            aria-pressed=${currentLanguage() === language}
            aria-label=${`${language.toUpperCase()}: ${language === 'es' ? 'español' : 'English'}`}
            @click=${() => this.dispatchEvent(new LanguageEvent(language))}
          >
            ${language.toUpperCase()}
          </button>`,
      )}
    </div>`;
  }

  private button(name: IconName, label: string, click: () => void, extra = '', pressed?: boolean): TemplateResult {
    return html`<button
      class="btn btn-icon ${extra}"
      title=${label}
      aria-label=${label}
      aria-pressed=${pressed ?? nothing}
      @click=${click}
    >
      ${this.icon(name)}
    </button>`;
  }

  private icon(name: IconName): TemplateResult {
    return html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true">${icon(name)}</svg>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cotejo-bar': CotejoBar;
  }
}
