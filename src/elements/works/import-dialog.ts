import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { languageName } from '../../edition/words.js';
import type { TextChange } from '../../formats/adopt/text.js';
import type { DraftLinks } from '../../formats/draft.js';
import type { Problem } from '../../formats/problems.js';
import { currentLanguage, t } from '../../i18n/i18n.js';
import { icon, type IconName } from '../icons.js';
import { ModalElement } from '../modal-element.js';
import { remapLinks, swapLinks, type EditableDraft } from './draft-edits.js';
import './draft-preview.js';
import './text-differences.js';
import { DraftEvent, ImportEvent, type ImportRequest } from './events.js';
import { filesOf } from './given-files.js';
import { renderProblems, renderProgress } from './import-parts.js';
import { importStyles } from './import-styles.js';
import { dialogStyles, fieldStyles } from './works-styles.js';

/** How far adding a text has come. */
export type ImportStep = 'choose' | 'reading' | 'preview' | 'joining' | 'compare' | 'saving';

/** What putting a text in the place of another changes. */
export interface ImportComparison {
  change?: TextChange;
  /** Links that are stale now, as the blocks they hold. */
  stale: readonly string[];
  /** The blocks that are new. */
  fresh: readonly { id: string; text: string }[];
}

/**
 * Adds a text with its translation to the shelf, or puts a text in the place of another: files are chosen, dropped or
 * pasted; what was understood is shown and corrected; then it is kept.
 *
 * @element cotejo-import
 * @prop {ImportStep} step @prop {number} share - Of the work that is done, 0-1.
 * @prop {string} replaceTitle - Title of the text to be replaced; empty when a new one is added.
 * @prop {string} replaceLanguage @prop {EditableDraft[]} texts - One for each language that was given so far.
 * @prop {DraftLinks} links @prop {Problem[]} problems @prop {string} failure - What went wrong, in words.
 * @prop {ImportComparison} comparison - For step `compare`.
 * @fires cotejo-import
 */
@customElement('cotejo-import')
export class CotejoImport extends ModalElement {
  static override styles = [fieldStyles, dialogStyles, importStyles];

  @property() step: ImportStep = 'choose';
  @property({ type: Number }) share = 0;
  @property() replaceTitle = '';
  @property() replaceLanguage = '';
  @property({ attribute: false }) texts: EditableDraft[] = [];
  @property({ attribute: false }) links?: DraftLinks;
  @property({ attribute: false }) problems: readonly Problem[] = [];
  @property() failure = '';
  @property({ attribute: false }) comparison?: ImportComparison;
  @state() private over = false;

  /** What had the focus is gone with its step: the title takes it, so that neither keys nor screen readers are lost. */
  protected override updated(changed: PropertyValues<this>): void {
    const root = this.renderRoot as ShadowRoot;
    if (changed.has('step') && this.dialog?.open && !root.activeElement) root.getElementById('title')?.focus();
  }

  protected override render(): TemplateResult {
    const replace = this.replaceTitle !== '';
    return html`<dialog
      aria-labelledby="title"
      @close=${() => this.ask({ action: 'closed' })}
      @dragover=${this.onDragOver}
      @dragleave=${() => (this.over = false)}
      @drop=${this.onDrop}
      @paste=${this.onPaste}
      @cotejo-draft=${this.onDraft}
    >
      <div class="head">
        <h2 id="title" tabindex="-1">
          ${replace ? t('works.replaceTitle', { title: this.replaceTitle }) : t('works.addTitle')}
        </h2>
        <button class="btn btn-icon" aria-label=${t('works.close')} @click=${() => this.close()}>
          ${this.icon('close')}
        </button>
      </div>
      <div class="body">
        ${this.failure ? html`<p class="failure" role="alert">${this.failure}</p>` : nothing}
        ${renderProblems(this.problems)} ${this.renderStep()}
      </div>
      ${this.renderFoot()}
      <p class="vh" role="status">${this.step === 'preview' ? t('works.read') : ''}</p>
    </dialog>`;
  }

  private renderStep(): TemplateResult {
    switch (this.step) {
      case 'choose':
        return this.renderChoose(
          this.replaceTitle
            ? t('works.chooseReplacement', { language: languageName(this.replaceLanguage, currentLanguage()) })
            : t('works.choose'),
        );
      case 'reading':
      case 'joining':
      case 'saving':
        return renderProgress(t(`works.${this.step}`), this.share);
      case 'preview':
        return html`<p class="hint">${t('works.previewHint')}</p>
          ${this.texts.length === 2 ? html`<p><button class="btn btn-line" @click=${this.swap}>${this.icon('swap')}${t('works.swap')}</button></p>` : nothing}
          ${this.texts.length === 1 && !this.replaceTitle ? this.renderOther() : nothing}
          <div class="texts">${this.texts.map((text, index) => this.renderText(text, index))}</div>`;
      case 'compare':
        return html`<cotejo-text-differences
          .change=${this.comparison?.change}
          .stale=${this.comparison?.stale ?? []}
          .fresh=${this.comparison?.fresh ?? []}
          .language=${this.replaceLanguage}
        ></cotejo-text-differences>`;
    }
  }

  private renderChoose(words: string): TemplateResult {
    return html`<div class=${`drop ${this.over ? 'over' : ''}`}>
      <p>${words}</p>
      <div class="acts">
        <label class="btn btn-fill"
          >${t('works.chooseFiles')}<input class="vh" type="file" multiple @change=${this.onFiles}
        /></label>
      </div>
      <p class="hint">${t('works.formats')}</p>
      ${this.renderPaste()}
      <p class="hint">${t('works.stays')}</p>
    </div>`;
  }

  /** Above the first text, which may be long: the way to the second one. */
  private renderOther(): TemplateResult {
    return html`<div class=${`drop other ${this.over ? 'over' : ''}`}>
      <p>${t('works.chooseOther')}</p>
      <div class="acts">
        <label class="btn btn-fill"
          >${t('works.chooseFiles')}<input class="vh" type="file" multiple @change=${this.onFiles}
        /></label>
      </div>
      <details>
        <summary>${t('works.paste')}</summary>
        ${this.renderPaste()}
      </details>
    </div>`;
  }

  private renderPaste(): TemplateResult {
    return html`<label>${t('works.paste')}<textarea rows="4" class="pasted"></textarea></label>
      <div class="acts">
        <button class="btn btn-line" @click=${this.usePasted}>${t('works.usePasted')}</button>
      </div>`;
  }

  private renderText(text: EditableDraft, index: number): TemplateResult {
    const pair = this.texts.length === 2;
    return html`<section>
      ${pair ? html`<p class="role">${t(index === 0 ? 'works.original' : 'works.translation')}</p>` : nothing}
      <cotejo-draft-preview
        data-index=${index}
        .text=${text}
        .fixedLanguage=${this.replaceTitle ? this.replaceLanguage : ''}
      ></cotejo-draft-preview>
    </section>`;
  }

  private renderFoot(): TemplateResult | typeof nothing {
    if (this.step === 'choose' || this.step === 'saving') return nothing;
    if (this.step === 'reading' || this.step === 'joining')
      return html`<div class="foot">
        <button class="btn btn-line" @click=${() => this.ask({ action: 'cancel' })}>${t('works.cancel')}</button>
      </div>`;
    if (this.step === 'compare')
      return html`<div class="foot">
        <button class="btn btn-fill" @click=${() => this.ask({ action: 'confirm' })}>${t('works.putInPlace')}</button>
        <button class="btn btn-line" @click=${() => (this.step = 'preview')}>${t('works.back')}</button>
      </div>`;
    const hindrance = this.hindrance();
    return html`<div class="foot">
      <button class="btn btn-fill" ?disabled=${hindrance !== ''} @click=${this.keep}>
        ${t(this.replaceTitle ? 'works.compare' : 'works.keep')}
      </button>
      ${
        this.mayWait
          ? html`<button class="btn btn-line" @click=${() => this.ask({ action: 'wait', draft: this.texts[0].draft })}>
              ${t('works.wait')}
            </button>`
          : nothing
      }
      <button class="btn" @click=${this.again}>${t('works.again')}</button>
      <p>${hindrance}</p>
    </div>`;
  }

  /** Why the texts cannot be kept yet, in words; empty when they can. */
  private hindrance(): string {
    const languages = this.texts.map(({ draft }) => draft.meta.language ?? draft.language.code);
    if (this.texts.some(({ draft }) => draft.blocks.length === 0)) return t('works.isEmpty');
    if (this.replaceTitle) return '';
    if (languages.includes('und')) return t('works.sayLanguage');
    if (this.texts.length < 2) return t('works.needsOther');
    if (this.texts.length > 2) return t('works.tooMany', { count: this.texts.length });
    if (languages[0] === languages[1]) return t('works.sameLanguage');
    return '';
  }

  /** A text alone can be kept until its translation is there. */
  private get mayWait(): boolean {
    const [text, ...others] = this.texts;
    return !this.replaceTitle && !!text && others.length === 0 && text.draft.blocks.length > 0;
  }

  private readonly keep = (): void => {
    const [source, target] = this.texts;
    const drafts = this.texts.map(({ draft }) => draft);
    const links = this.links && source && target ? remapLinks(this.links, source, target) : undefined;
    this.ask({ action: 'keep', drafts, ...(links && { links }) });
  };

  private readonly swap = (): void => {
    this.texts = [...this.texts].reverse();
    this.links = this.links && swapLinks(this.links);
  };

  private readonly again = (): void => {
    Object.assign(this, { step: 'choose', texts: [], links: undefined, problems: [], failure: '' });
  };

  private readonly onDraft = (event: Event): void => {
    const preview = event.composedPath().find((node) => node instanceof HTMLElement && node.dataset.index);
    const index = Number((preview as HTMLElement).dataset.index);
    this.texts = this.texts.with(index, (event as DraftEvent).text);
  };

  private readonly onFiles = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    this.give([...(input.files ?? [])]);
    input.value = '';
  };

  private readonly onDragOver = (event: DragEvent): void => {
    if (!this.takesFiles) return;
    event.preventDefault();
    this.over = true;
  };

  private readonly onDrop = (event: DragEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    this.over = false;
    if (this.takesFiles) this.give(filesOf(event.dataTransfer));
  };

  /** A page's own markup says more than its bare words, wherever it is pasted. */
  private readonly onPaste = (event: ClipboardEvent): void => {
    const [field] = event.composedPath() as HTMLElement[];
    const isOther =
      field instanceof HTMLInputElement || (field instanceof HTMLTextAreaElement && !field.matches('.pasted'));
    if (isOther || !this.takesFiles) return;
    const files = filesOf(event.clipboardData);
    if (files.length === 0) return;
    event.preventDefault();
    this.give(files);
  };

  private readonly usePasted = (): void => {
    const area = this.renderRoot.querySelector<HTMLTextAreaElement>('.pasted');
    const words = area?.value.trim();
    if (!area || !words) return area?.focus();
    area.value = '';
    this.give([new File([words], `${t('works.pastedName')}.txt`, { type: 'text/plain' })]);
  };

  private get takesFiles(): boolean {
    return this.step === 'choose' || (this.step === 'preview' && this.texts.length === 1 && !this.replaceTitle);
  }

  private give(files: File[]): void {
    if (files.length > 0) this.ask({ action: 'files', files });
  }

  private ask(request: ImportRequest): void {
    this.dispatchEvent(new ImportEvent(request));
  }

  private icon(name: IconName): TemplateResult {
    return html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true">${icon(name)}</svg>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cotejo-import': CotejoImport;
  }
}
