import { css, html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { formatPercent } from '../i18n/format.js';
import { INTERFACE_LANGUAGES, currentLanguage, t } from '../i18n/i18n.js';
import { AppearanceEvent, LanguageEvent, ViewEvent } from './events.js';
import { icon } from './icons.js';
import { ModalElement } from './modal-element.js';
import { sharedStyles } from './shared-styles.js';
import { DEFAULT_APPEARANCE, LAYOUTS, READING_ORDERS, type Appearance, type View } from './view.js';

/** Steps and limits of the sliders: factors of the usual value. */
const SLIDERS = { scale: [0.85, 1.6, 0.05], measure: [0.8, 1.3, 0.05], leading: [0.85, 1.4, 0.05] } as const;

/**
 * Text and theme: how the rows look, and on narrow windows everything the bar has no room for.
 *
 * @element cotejo-settings
 * @prop {Appearance} appearance @prop {View} view - Without it only the look is offered.
 * @fires cotejo-appearance @fires cotejo-view @fires cotejo-language
 */
@customElement('cotejo-settings')
export class CotejoSettings extends ModalElement {
  static override styles = [
    sharedStyles,
    css`
      dialog {
        position: fixed;
        inset: calc(var(--cotejo-bar) + 0.25rem) 0.75rem auto auto;
        margin: 0;
        padding: 0;
        width: min(22rem, calc(100vw - 1.5rem));
        max-height: calc(100dvh - var(--cotejo-bar) - 1rem);
        overflow: auto;
        background: var(--cotejo-raised);
        color: var(--cotejo-ink);
        border: 1px solid var(--cotejo-line-ui);
        border-radius: var(--cotejo-radius);
        box-shadow: var(--cotejo-shadow);
      }
      dialog::backdrop {
        background: transparent;
      }
      .head {
        display: flex;
        align-items: center;
        padding-inline-start: var(--cotejo-space-4);
        border-bottom: var(--cotejo-border);
      }
      h2 {
        flex: 1;
        font: 650 var(--cotejo-size-body)/1.3 var(--cotejo-font-ui);
      }
      form {
        padding: var(--cotejo-space-3) var(--cotejo-space-4) var(--cotejo-space-4);
        display: grid;
        gap: var(--cotejo-space-4);
      }
      fieldset {
        border: 0;
        margin: 0;
        padding: 0;
        min-width: 0;
      }
      legend,
      .label {
        padding: 0;
        font-weight: 650;
        font-size: var(--cotejo-size-small);
        color: var(--cotejo-ink-2);
      }
      .choices {
        display: flex;
        flex-wrap: wrap;
        gap: 0 var(--cotejo-space-4);
      }
      label.choice {
        display: inline-flex;
        align-items: center;
        gap: var(--cotejo-space-2);
        min-height: var(--cotejo-target);
        cursor: pointer;
      }
      input[type='radio'],
      input[type='checkbox'] {
        width: 1.15rem;
        height: 1.15rem;
        margin: 0;
        accent-color: var(--cotejo-ink);
      }
      .slider {
        display: grid;
        grid-template-columns: 1fr auto;
        align-items: center;
        gap: 0 var(--cotejo-space-3);
      }
      input[type='range'] {
        grid-column: 1 / -1;
        width: 100%;
        min-height: 1.75rem;
        accent-color: var(--cotejo-ink);
      }
      .reset {
        justify-self: start;
        padding-inline: 0;
        text-decoration: underline;
        text-decoration-color: var(--cotejo-line-ui);
        text-underline-offset: 0.2em;
      }
      @media (max-width: 47.99rem) {
        dialog {
          inset: auto 0 0 0;
          width: 100%;
          max-width: none;
          max-height: 80vh;
          border-width: 1px 0 0;
          border-radius: var(--cotejo-radius-sheet) var(--cotejo-radius-sheet) 0 0;
        }
      }
    `,
  ];

  @property({ attribute: false }) appearance: Appearance = DEFAULT_APPEARANCE;
  @property({ attribute: false }) view?: View;

  protected override render(): TemplateResult {
    const { appearance, view } = this;
    const look = (part: Partial<Appearance>) => (): boolean => this.dispatchEvent(new AppearanceEvent(part));
    return html`<dialog aria-labelledby="title" closedby="any">
      <div class="head">
        <h2 id="title">${t('bar.text')}</h2>
        <button
          class="btn btn-icon"
          title=${t('settings.close')}
          aria-label=${t('settings.close')}
          @click=${() => this.close()}
        >
          <svg class="icon" viewBox="0 0 20 20" aria-hidden="true">${icon('close')}</svg>
        </button>
      </div>
      <form @submit=${(event: Event) => event.preventDefault()}>
        ${(['scale', 'measure', 'leading'] as const).map((key) => this.slider(key))}
        ${this.choices('settings.face', 'face', ['serif', 'sans', 'legible'] as const, appearance.face, (face) => look({ face }))}
        ${this.choices('settings.theme', 'theme', ['system', 'light', 'dark', 'sepia', 'contrast'] as const, appearance.theme, (theme) => look({ theme }))}
        <button class="btn reset" type="button" @click=${look(DEFAULT_APPEARANCE)}>${t('settings.reset')}</button>
        ${view ? this.renderView(view) : ''}
        ${this.choices('bar.language', 'language', INTERFACE_LANGUAGES, currentLanguage(), (language) => () => this.dispatchEvent(new LanguageEvent(language)))}
      </form>
    </dialog>`;
  }

  private renderView(view: View): TemplateResult {
    const change = (part: Partial<View>) => (): boolean => this.dispatchEvent(new ViewEvent(part));
    return html`
      ${this.choices('view.layout', 'layout', LAYOUTS, view.layout, (layout) => change({ layout }))}
      <fieldset>
        <label class="choice"
          ><input
            type="checkbox"
            .checked=${view.swapped}
            @change=${change({ swapped: !view.swapped })}
          />${t('view.swap')}</label
        >
        <label class="choice"
          ><input
            type="checkbox"
            .checked=${view.differences}
            @change=${change({ differences: !view.differences })}
          />${t('view.differences')}</label
        >
      </fieldset>
      ${this.choices('view.order', 'order', READING_ORDERS, view.order, (order) => change({ order }))}
    `;
  }

  private choices<T extends string>(
    label: string,
    name: string,
    values: readonly T[],
    value: T,
    pick: (value: T) => () => void,
  ): TemplateResult {
    return html`<fieldset>
      <legend>${t(label)}</legend>
      <div class="choices">
        ${values.map(
          (each) =>
            html`<label class="choice"
              ><input
                type="radio"
                name=${name}
                value=${each}
                .checked=${each === value}
                @change=${pick(each)}
              />${t(`${CHOICE_KEYS[name]}.${each}`)}</label
            >`,
        )}
      </div>
    </fieldset>`;
  }

  private slider(key: keyof typeof SLIDERS): TemplateResult {
    const [min, max, step] = SLIDERS[key];
    const value = this.appearance[key];
    const change = (event: Event): boolean =>
      this.dispatchEvent(new AppearanceEvent({ [key]: Number((event.target as HTMLInputElement).value) }));
    return html`<label class="slider">
      <span class="label">${t(`settings.${key}`)}</span><span class="num">${formatPercent(value)}</span>
      <input type="range" min=${min} max=${max} step=${step} .value=${String(value)} @input=${change} />
    </label>`;
  }
}

/** Where the words of each group of choices stand. */
const CHOICE_KEYS: Record<string, string> = {
  face: 'face',
  theme: 'theme',
  layout: 'view',
  order: 'order',
  language: 'languages',
};

declare global {
  interface HTMLElementTagNameMap {
    'cotejo-settings': CotejoSettings;
  }
}
