import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Edition } from '../../edition/model.js';
import { languageName } from '../../edition/words.js';
import { EXPORT_FORMATS } from '../../formats/export-formats.js';
import { problemWords, type Problem } from '../../formats/problems.js';
import { currentLanguage, t } from '../../i18n/i18n.js';
import type { Side } from '../../text/finding.js';
import { icon } from '../icons.js';
import { ModalElement } from '../modal-element.js';
import './block-words.js';
import type { FormerWords } from './block-words.js';
import { MetaEvent, WorkEvent, type WorkRequest } from './events.js';
import './text-meta.js';
import { dialogStyles, fieldStyles } from './works-styles.js';

const SIDES: readonly Side[] = ['source', 'target'];

/**
 * All that can be done with one edition: take it out in a format, put a text in the place of another, copy it; with a work
 * of one's own also change its description and words, and delete it.
 *
 * @element cotejo-work-panel
 * @prop {Edition} edition @prop {boolean} own - It is a work of one's own.
 * @prop {Record<Side, FormerWords[]>} former @prop {Problem[]} losses - What the last format could not hold.
 * @prop {boolean} busy @prop {string} failure - What went wrong, in words.
 * @fires cotejo-work
 */
@customElement('cotejo-work-panel')
export class CotejoWorkPanel extends ModalElement {
  static override styles = [
    fieldStyles,
    dialogStyles,
    css`
      dialog {
        width: min(48rem, calc(100vw - 2rem));
      }
      @media (max-width: 47.99rem) {
        dialog {
          width: 100vw;
        }
      }
      section + section {
        padding-top: var(--cotejo-space-4);
        border-top: var(--cotejo-border);
      }
      .hint {
        margin-block: var(--cotejo-space-1) var(--cotejo-space-2);
        color: var(--cotejo-ink-2);
      }
      .export {
        display: flex;
        flex-wrap: wrap;
        align-items: end;
        gap: var(--cotejo-space-2) var(--cotejo-space-3);
        margin-top: var(--cotejo-space-2);
      }
      .export label {
        flex: 0 1 14rem;
      }
      .failure {
        color: var(--cotejo-error);
        font-weight: 600;
      }
    `,
  ];

  @property({ attribute: false }) edition?: Edition;
  @property({ type: Boolean }) own = false;
  @property({ attribute: false }) former: Record<Side, readonly FormerWords[]> = { source: [], target: [] };
  @property({ attribute: false }) losses: readonly Problem[] = [];
  @property({ type: Boolean }) busy = false;
  @property() failure = '';
  @state() private format = 'html';

  protected override render(): TemplateResult {
    const { edition } = this;
    return html`<dialog
      aria-labelledby="title"
      aria-busy=${this.busy ? 'true' : 'false'}
      @close=${() => this.ask({ action: 'closed' })}
    >
      <div class="head">
        <h2 id="title" lang=${edition?.source.meta.language ?? nothing}>${edition?.source.meta.title}</h2>
        <button class="btn btn-icon" aria-label=${t('works.close')} @click=${() => this.close()}>
          <svg class="icon" viewBox="0 0 20 20" aria-hidden="true">${icon('close')}</svg>
        </button>
      </div>
      ${edition ? this.renderBody(edition) : nothing}
      <p class="vh" role="status">${this.busy ? t('works.busy') : ''}</p>
    </dialog>`;
  }

  private renderBody(edition: Edition): TemplateResult {
    return html`<div class="body">
      ${this.failure ? html`<p class="failure" role="alert">${this.failure}</p>` : nothing} ${this.renderExport()}
      <section>
        <h3>${t('works.replace')}</h3>
        <p class="hint">${t('works.replaceHint')}</p>
        <div class="acts">${SIDES.map((side) => this.renderReplace(edition, side))}</div>
      </section>
      ${this.own ? SIDES.map((side) => this.renderText(edition, side)) : nothing}
      <section>
        <div class="acts">
          <button class="btn btn-line" ?disabled=${this.busy} @click=${() => this.ask({ action: 'duplicate' })}>
            ${t('works.duplicate')}
          </button>
          ${
            this.own
              ? html`<button class="btn btn-line" ?disabled=${this.busy} @click=${() => this.ask({ action: 'delete' })}>
                  ${t('works.delete')}
                </button>`
              : nothing
          }
        </div>
        ${this.own ? nothing : html`<p class="hint">${t('works.duplicateHint')}</p>`}
      </section>
    </div>`;
  }

  private renderExport(): TemplateResult {
    const chosen = EXPORT_FORMATS.find(({ id }) => id === this.format);
    const language = currentLanguage();
    return html`<section>
      <h3>${t('works.export')}</h3>
      <form class="export" @submit=${this.onExport}>
        <label
          >${t('works.format')}<select
            name="format"
            @change=${(event: Event) => (this.format = (event.target as HTMLSelectElement).value)}
          >
            ${EXPORT_FORMATS.map(({ id, name }) => html`<option value=${id} ?selected=${id === this.format}>${name}</option>`)}
          </select></label
        >
        ${
          chosen?.levels
            ? html`<label
                >${t('works.level')}<select name="level">
                  <option value="sentence">${t('works.sentences')}</option>
                  <option value="block">${t('works.paragraphs')}</option>
                </select></label
              >`
            : nothing
        }
        <button class="btn btn-fill" ?disabled=${this.busy}>${t('works.download')}</button>
      </form>
      ${
        this.losses.length > 0
          ? html`<ul class="problems" role="status">
              ${this.losses.map((loss) => html`<li>${problemWords(loss, language)}</li>`)}
            </ul>`
          : nothing
      }
    </section>`;
  }

  private renderReplace(edition: Edition, side: Side): TemplateResult {
    const { meta } = edition[side];
    const language = languageName(meta.language, currentLanguage());
    const words = t(side === 'source' ? 'works.replaceSource' : 'works.replaceTarget', { language });
    return html`<label class=${`btn ${meta.provenance === 'reconstruction' ? 'btn-fill' : 'btn-line'}`}
      >${meta.provenance === 'reconstruction' ? t('works.putOriginal') : words}<input
        class="vh"
        type="file"
        @change=${(event: Event) => {
          const input = event.target as HTMLInputElement;
          const [file] = input.files ?? [];
          input.value = '';
          if (file) this.ask({ action: 'replace', side, file });
        }}
    /></label>`;
  }

  private renderText(edition: Edition, side: Side): TemplateResult {
    const { meta, blocks } = edition[side];
    const language = languageName(meta.language, currentLanguage());
    return html`<section>
      <h3>${language}</h3>
      <details>
        <summary>${t('works.about')}</summary>
        <cotejo-text-meta
          .meta=${meta}
          @cotejo-meta=${(event: MetaEvent) => this.ask({ action: 'meta', side, meta: event.change })}
        ></cotejo-text-meta>
      </details>
      <details>
        <summary>${t('works.changeWords')}</summary>
        <cotejo-block-words
          .blocks=${blocks}
          .side=${side}
          .language=${meta.language}
          .former=${this.former[side]}
        ></cotejo-block-words>
      </details>
    </section>`;
  }

  private readonly onExport = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const level = form.get('level') === 'block' ? 'block' : 'sentence';
    this.ask({ action: 'export', format: String(form.get('format')), level });
  };

  private ask(request: WorkRequest): void {
    this.dispatchEvent(new WorkEvent(request));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cotejo-work-panel': CotejoWorkPanel;
  }
}
