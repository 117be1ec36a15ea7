import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { t } from '../../i18n/i18n.js';
import type { LensConcept } from '../../terminology/lens.js';
import type { Side } from '../../text/finding.js';
import { ModalElement } from '../modal-element.js';
import { sealStyles } from '../seal-styles.js';
import { panelStyles } from './panel-styles.js';

/**
 * The register of short forms: concept, long and short form in both languages, where they are defined, every use.
 *
 * @element cotejo-register
 * @prop {LensConcept[]} concepts - Those without a short form are left out. @prop {Record<Side, string>} languages
 * @prop {Side[]} reconstructions - Sides whose words are a reconstruction; the heads of their columns say so.
 */
@customElement('cotejo-register')
export class CotejoRegister extends ModalElement {
  static override styles = [
    panelStyles,
    sealStyles,
    css`
      dialog {
        width: min(80rem, 96vw);
      }
      [role='row'] {
        display: grid;
        grid-template-columns: minmax(0, 3fr) minmax(0, 3fr) minmax(0, 1fr) minmax(0, 5fr);
        gap: var(--cotejo-space-2) var(--cotejo-space-4);
        padding-block: var(--cotejo-space-2);
        border-top: var(--cotejo-border);
        overflow-wrap: anywhere;
      }
      .heads .seal {
        margin-inline-start: var(--cotejo-space-2);
      }
      .heads {
        font-weight: 650;
        border-top: 0;
      }
      .places {
        display: flex;
        flex-wrap: wrap;
        align-content: start;
        column-gap: var(--cotejo-space-2);
      }
      .places span {
        display: none;
        padding-inline-end: var(--cotejo-space-2);
        color: var(--cotejo-ink-2);
      }
      @media (max-width: 50rem) {
        [role='row'] {
          grid-template-columns: 1fr 1fr;
        }
        .places {
          grid-column: 1 / -1;
        }
        .places span {
          display: inline;
        }
        .heads .wide {
          position: absolute;
          clip-path: inset(50%);
          width: 1px;
          height: 1px;
          overflow: hidden;
        }
      }
      b {
        font-weight: 650;
      }
      a {
        min-width: 1.5rem;
        min-height: 1.5rem;
      }
    `,
  ];

  @property({ attribute: false }) concepts: readonly LensConcept[] = [];
  @property({ attribute: false }) languages: Record<Side, string> = { source: '', target: '' };
  @property({ attribute: false }) reconstructions: readonly Side[] = [];

  protected override render(): TemplateResult {
    const shown = this.concepts.filter(({ shorts }) => shorts.source.length > 0 || shorts.target.length > 0);
    return html`<dialog aria-labelledby="title" closedby="any">
      <div class="head">
        <h2 id="title">${t('terms.register')}</h2>
        <button class="btn btn-line" @click=${() => this.close()}>${t('terms.close')}</button>
      </div>
      <div class="scroll" role="region" tabindex="0" aria-labelledby="title">
        <div role="table" aria-labelledby="title">
          <div role="row" class="heads">
            ${this.renderHead('source')} ${this.renderHead('target')}
            <div role="columnheader" class="wide">${t('terms.definedHead')}</div>
            <div role="columnheader" class="wide">${t('terms.usesHead')}</div>
          </div>
          ${shown.map((concept) => this.renderConcept(concept))}
        </div>
      </div>
    </dialog>`;
  }

  private renderHead(side: Side): TemplateResult {
    return html`<div role="columnheader">
      ${this.languages[side].toUpperCase()}
      ${this.reconstructions.includes(side) ? html`<span class="seal">${t('provenance.reconstruction')}</span>` : nothing}
    </div>`;
  }

  private renderConcept({ names, shorts, defined, places }: LensConcept): TemplateResult {
    const side = (each: Side): TemplateResult =>
      html`<div role="cell" lang=${this.languages[each]}><b>${shorts[each].join(', ')}</b> ${names[each]}</div>`;
    const link = ({ side: each, block }: { side: Side; block: string }): TemplateResult =>
      html`<a href=${`#${each === 'target' ? `${this.languages.target}.` : ''}${block}`} @click=${() => this.close()}
        >${each === 'target' ? `${this.languages.target}.` : ''}${block}</a
      > `;
    const once = new Map(places.map((place) => [`${place.side} ${place.block}`, place]));
    // The heads stand over the columns of a wide window; on a narrow one each cell says its own.
    const cell = (head: string, said: unknown): TemplateResult =>
      html`<div role="cell" class="places"><span aria-hidden="true">${head}</span>${said}</div>`;
    return html`<div role="row">
      ${side('source')} ${side('target')}
      ${cell(t('terms.definedHead'), defined.length > 0 ? defined.map(link) : t('terms.neverDefined'))}
      ${cell(t('terms.usesHead'), [...once.values()].map(link))}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cotejo-register': CotejoRegister;
  }
}
