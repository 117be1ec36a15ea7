import { LitElement, css, html, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { LanguageController, t } from '../../i18n/i18n.js';
import type { LensConcept } from '../../terminology/lens.js';
import type { Side } from '../../text/finding.js';
import { panelStyles } from './panel-styles.js';

/**
 * The register of short forms: concept, long and short form in both languages, where they are defined, every use.
 *
 * @element cotejo-register
 * @prop {LensConcept[]} concepts - Those without a short form are left out. @prop {Record<Side, string>} languages
 */
@customElement('cotejo-register')
export class CotejoRegister extends LitElement {
  static override styles = [
    panelStyles,
    css`
      dialog {
        width: min(80rem, 96vw);
      }
      table {
        width: 100%;
        border-collapse: collapse;
      }
      th,
      td {
        padding: var(--cotejo-space-2) var(--cotejo-space-3) var(--cotejo-space-2) 0;
        text-align: start;
        vertical-align: top;
        border-top: var(--cotejo-border);
      }
      b {
        font-weight: 650;
      }
      a {
        display: inline-block;
        min-width: 1.5rem;
        min-height: 1.5rem;
      }
    `,
  ];

  @property({ attribute: false }) concepts: readonly LensConcept[] = [];
  @property({ attribute: false }) languages: Record<Side, string> = { source: '', target: '' };
  @query('dialog') private dialog!: HTMLDialogElement;

  constructor() {
    super();
    new LanguageController(this);
  }

  /** Opens over the page. */
  async open(): Promise<void> {
    await this.updateComplete;
    if (!this.dialog.open) this.dialog.showModal();
  }

  protected override render(): TemplateResult {
    const shown = this.concepts.filter(({ shorts }) => shorts.source.length > 0 || shorts.target.length > 0);
    return html`<dialog aria-labelledby="title" closedby="any">
      <div class="head">
        <h2 id="title">${t('terms.register')}</h2>
        <button class="btn btn-line" @click=${() => this.dialog.close()}>${t('terms.close')}</button>
      </div>
      <div class="scroll" role="region" tabindex="0" aria-labelledby="title">
        <table>
          <thead>
            <tr>
              <th scope="col">${this.languages.source.toUpperCase()}</th>
              <th scope="col">${this.languages.target.toUpperCase()}</th>
              <th scope="col">${t('terms.definedHead')}</th>
              <th scope="col">${t('terms.usesHead')}</th>
            </tr>
          </thead>
          <tbody>
            ${shown.map((concept) => this.renderConcept(concept))}
          </tbody>
        </table>
      </div>
    </dialog>`;
  }

  private renderConcept({ names, shorts, defined, places }: LensConcept): TemplateResult {
    const side = (each: Side): TemplateResult =>
      html`<td lang=${this.languages[each]}><b>${shorts[each].join(', ')}</b> ${names[each]}</td>`;
    const link = ({ side: each, block }: { side: Side; block: string }): TemplateResult =>
      html`<a
        href=${`#${each === 'target' ? `${this.languages.target}.` : ''}${block}`}
        @click=${() => this.dialog.close()}
        >${each === 'target' ? `${this.languages.target}.` : ''}${block}</a
      > `;
    const once = new Map(places.map((place) => [`${place.side} ${place.block}`, place]));
    return html`<tr>
      ${side('source')} ${side('target')}
      <td>${defined.length > 0 ? defined.map(link) : t('terms.neverDefined')}</td>
      <td>${[...once.values()].map(link)}</td>
    </tr>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cotejo-register': CotejoRegister;
  }
}
