import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { LanguageController, t } from '../../i18n/i18n.js';
import type { Survey } from '../../terminology/survey.js';
import type { Side } from '../../text/finding.js';
import { sharedStyles } from '../shared-styles.js';
import { DeskEvent, TermEditEvent, type DeskAction } from './events.js';
import type { MarkedWords } from './term-form.js';
import './term-form.js';
import type { TermsTab } from './terms.js';

/**
 * What can be done under the lists of the terms desk: under the concepts a new one, undo, the register, the termbase as a
 * file; under the findings the files they are taken out as, a colleague's decisions, all editions; and what is wrong.
 *
 * @element cotejo-terms-foot
 * @prop {TermsTab} tab @prop {Survey} survey @prop {number} edits - Changes to the termbase that can be undone.
 * @prop {Partial<Record<Side, MarkedWords>>} marked - What a new concept starts with.
 * @prop {Record<Side, string>} languages
 * @fires cotejo-desk @fires cotejo-term-edit
 */
@customElement('cotejo-terms-foot')
export class CotejoTermsFoot extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: block;
      }
      .wide {
        width: 100%;
      }
      .say {
        width: 100%;
        color: var(--cotejo-ink-2);
      }
      summary {
        display: flex;
        align-items: center;
        min-height: var(--cotejo-target);
        color: var(--cotejo-ink-2);
        cursor: pointer;
      }
      footer {
        display: flex;
        flex-wrap: wrap;
        gap: var(--cotejo-space-2);
        padding: var(--cotejo-space-4);
        border-top: var(--cotejo-border);
        font-size: var(--cotejo-size-small);
      }
      fieldset {
        display: flex;
        flex-wrap: wrap;
        gap: var(--cotejo-space-2);
        width: 100%;
        margin: 0;
        padding: 0;
        border: 0;
      }
      legend {
        padding: 0 0 var(--cotejo-space-1);
        color: var(--cotejo-ink-2);
      }
      label:focus-within {
        outline: var(--cotejo-focus-width) solid var(--cotejo-focus);
        outline-offset: var(--cotejo-focus-offset);
      }
    `,
  ];

  @property() tab: TermsTab = 'terms';
  @property({ attribute: false }) survey?: Survey;
  @property({ type: Number }) edits = 0;
  @property({ attribute: false }) marked: Partial<Record<Side, MarkedWords>> = {};
  @property({ attribute: false }) languages: Record<Side, string> = { source: '', target: '' };

  constructor() {
    super();
    new LanguageController(this);
  }

  protected override render(): TemplateResult | typeof nothing {
    return this.survey ? this.renderFoot(this.survey) : nothing;
  }

  private renderFoot({ problems, off, unapplied }: Survey): TemplateResult {
    const exports: [DeskAction, string][] = [
      ['export-html', 'HTML'],
      ['export-csv', 'CSV'],
      ['export-json', 'JSON'],
      ['export-xliff', 'XLIFF'],
    ];
    return html`<footer>
      ${problems.map((each) => html`<p class="say">${each}</p>`)}
      ${
        this.tab === 'terms'
          ? html`<details class="wide">
                <summary>${t('terms.addConcept')}</summary>
                <p>${t('terms.fromSelection')}</p>
                <cotejo-term-form
                  .words=${{ source: this.marked.source?.words ?? '', target: this.marked.target?.words ?? '' }}
                  .marked=${this.marked}
                  .languages=${this.languages}
                  .ids=${this.survey?.conceptIds ?? []}
                ></cotejo-term-form>
              </details>
              ${unapplied > 0 ? html`<p class="wide">${t('terms.unapplied', { count: unapplied })}</p>` : nothing}
              ${
                this.edits > 0
                  ? html`<button class="btn btn-line" @click=${() => this.dispatchEvent(new TermEditEvent(undefined))}>
                      ${t('terms.undoEdit', { count: this.edits })}
                    </button>`
                  : nothing
              }
              <button class="btn btn-line" @click=${() => this.ask('register')}>${t('terms.register')}</button>
              <button class="btn btn-line" @click=${() => this.ask('export-tbx')}>${t('terms.exportTbx')}</button>
              <button class="btn btn-line" @click=${() => this.ask('export-tbx2')}>${t('terms.exportTbx2')}</button>`
          : html`<fieldset>
                <legend>${t('terms.export')}</legend>
                ${exports.map(
                  ([action, words]) =>
                    html`<button class="btn btn-line" @click=${() => this.ask(action)}>${words}</button>`,
                )}
              </fieldset>
              <button class="btn btn-line" @click=${() => this.ask('library')}>${t('terms.library')}</button>
              <label class="btn btn-line"
                >${t('terms.import')}<input
                  class="vh"
                  type="file"
                  accept=".json,application/json"
                  @change=${this.onFile}
              /></label>
              ${
                off.length > 0
                  ? html`<details>
                      <summary>${t('terms.off', { count: off.length })}</summary>
                      <ul>
                        ${off.map(({ title, reason }) => html`<li><b>${title}</b>: ${reason}</li>`)}
                      </ul>
                    </details>`
                  : nothing
              }`
      }
    </footer>`;
  }

  private ask(action: DeskAction): void {
    this.dispatchEvent(new DeskEvent(action));
  }

  private readonly onFile = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    if (file) this.dispatchEvent(new DeskEvent('import', { file }));
    input.value = '';
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'cotejo-terms-foot': CotejoTermsFoot;
  }
}
