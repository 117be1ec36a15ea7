import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { LanguageController, t } from '../../i18n/i18n.js';
import { PROVENANCES, type TextMeta } from '../../text/model.js';
import { MetaEvent } from './events.js';
import { fieldStyles } from './works-styles.js';

/** The entries that can be written, as fields of one line. */
const FIELDS = ['title', 'author', 'journal', 'published', 'url', 'publisher', 'rights', 'provenanceNote'] as const;

/**
 * What is said of a text: title, author, where and when it was published, and where its words come from. Every field tells
 * its change when it is left.
 *
 * @element cotejo-text-meta
 * @prop {Partial<TextMeta>} meta
 * @fires cotejo-meta - An entry was changed; an empty string takes it away.
 */
@customElement('cotejo-text-meta')
export class CotejoTextMeta extends LitElement {
  static override styles = [
    fieldStyles,
    css`
      form {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(14rem, 100%), 1fr));
        gap: var(--cotejo-space-2) var(--cotejo-space-3);
      }
      .title {
        grid-column: 1 / -1;
      }
      .bad {
        color: var(--cotejo-error);
      }
    `,
  ];

  @property({ attribute: false }) meta: Partial<TextMeta> = {};

  constructor() {
    super();
    new LanguageController(this);
  }

  protected override render(): TemplateResult {
    const { meta } = this;
    const safe = !meta.url || /^https?:\/\/\S+$/i.test(meta.url);
    return html`<form @submit=${(event: Event) => event.preventDefault()}>
      ${FIELDS.map(
        (key) =>
          html`<label class=${key}
            >${t(`works.meta_${key}`)}<input
              name=${key}
              .value=${meta[key] ?? ''}
              lang=${key === 'title' && meta.language ? meta.language : nothing}
              maxlength="2000"
              autocomplete="off"
              @change=${this.onChange}
          /></label>`,
      )}
      <label
        >${t('works.provenance')}<select name="provenance" @change=${this.onChange}>
          ${PROVENANCES.map(
            (each) =>
              html`<option value=${each} ?selected=${each === (meta.provenance ?? 'imported')}>
                ${t(`provenance.${each}`)}
              </option>`,
          )}
        </select></label
      >
      ${safe ? nothing : html`<p class="bad title" role="alert">${t('works.badUrl')}</p>`}
    </form>`;
  }

  private readonly onChange = (event: Event): void => {
    const { name, value } = event.target as HTMLInputElement | HTMLSelectElement;
    this.dispatchEvent(new MetaEvent({ [name]: value.trim() }));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'cotejo-text-meta': CotejoTextMeta;
  }
}
