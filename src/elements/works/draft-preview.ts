import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { languageName } from '../../edition/words.js';
import type { DraftBlock, LeftOut } from '../../formats/draft.js';
import { LANGUAGES } from '../../formats/language.js';
import { formatNumber, formatPercent } from '../../i18n/format.js';
import { LanguageController, currentLanguage, t } from '../../i18n/i18n.js';
import type { BlockKind } from '../../text/model.js';
import { nextTask } from '../../text/pace.js';
import { icon, type IconName } from '../icons.js';
import { lead, shorten, withMarkers, wordsOf } from './block-lines.js';
import * as edits from './draft-edits.js';
import type { EditableDraft } from './draft-edits.js';
import { DraftEvent, MetaEvent } from './events.js';
import { previewStyles } from './preview-styles.js';
import './text-meta.js';

/** Blocks shown at once: a book has thousands. */
const PAGE = 24;
/** Blocks that are written in one go: the others of the page follow in tasks of their own. */
const AT_ONCE = 8;
/** Parts that were left out, shown at once. */
const LEFT_OUT = 30;
/** Steps that can be taken back. */
const UNDO = 200;

/** What a text was before each step, the last one at the end: with the text it is swapped, and there again after a step back. */
const PAST = new WeakMap<EditableDraft, readonly EditableDraft[]>();

/** What a block can be made: kind, and level of headings. */
const KINDS: readonly string[] = ['heading-2', 'heading-3', 'heading-4', 'paragraph', 'item', 'quote', 'note'];

/**
 * One text as it was understood, to be corrected: its language and description, every block with its kind, and what was
 * left out. Blocks can be made another kind, joined, split, changed and taken out; every step can be taken back.
 *
 * @element cotejo-draft-preview
 * @prop {EditableDraft} text @prop {string} fixedLanguage - Set where the text must be in that language.
 * @fires cotejo-draft - With the corrected text, which is to be given back as `text`.
 */
@customElement('cotejo-draft-preview')
export class CotejoDraftPreview extends LitElement {
  static override styles = previewStyles;

  @property({ attribute: false }) text!: EditableDraft;
  @property({ attribute: false }) fixedLanguage = '';
  @state() private page = 0;
  /** Blocks of the page that are written so far. */
  @state() private written = AT_ONCE;
  @state() private leftOutShown = LEFT_OUT;
  @state() private leftOutOpen = false;
  @state() private editing = -1;
  @state() private said = '';
  /** The block that was worked on last, -1 for none. */
  private worked = -1;
  @query('textarea') private area?: HTMLTextAreaElement;

  constructor() {
    super();
    new LanguageController(this);
  }

  /** Two texts at once, on a slow machine, would keep the page from answering. */
  protected override updated(): void {
    const { written } = this;
    this.keepFocus();
    if (written < PAGE) void nextTask().then(() => (this.written = Math.min(PAGE, written + AT_ONCE)));
  }

  /** What had the focus is gone with an editor or a block: it goes to the block in its place, not to the page. */
  private keepFocus(): void {
    const { worked } = this;
    const root = this.renderRoot as ShadowRoot;
    this.worked = -1;
    if (worked < 0 || root.activeElement) return;
    const blocks = [...root.querySelectorAll('.blocks > li')];
    const block = blocks[Math.min(worked % PAGE, blocks.length - 1)];
    block?.querySelector<HTMLElement>('.tools button:nth-of-type(2)')?.focus();
  }

  private get past(): readonly EditableDraft[] {
    return PAST.get(this.text) ?? [];
  }

  private get language(): string {
    const { meta, language } = this.text.draft;
    return meta.language ?? language.code;
  }

  protected override render(): TemplateResult {
    const { draft } = this.text;
    const pages = Math.max(1, Math.ceil(draft.blocks.length / PAGE));
    const page = Math.min(this.page, pages - 1);
    return html`
      <h3 lang=${this.language}>${draft.meta.title || t('works.untitled')}</h3>
      ${this.renderLanguage()}
      <details>
        <summary>${t('works.about')}</summary>
        <cotejo-text-meta .meta=${draft.meta} @cotejo-meta=${this.onMeta}></cotejo-text-meta>
      </details>
      <div class="line">
        <p class="num">
          ${t('works.blocks', { count: draft.blocks.length, blocks: formatNumber(draft.blocks.length) })}
          ${draft.confidence === undefined ? nothing : t('works.sure', { part: formatPercent(draft.confidence) })}
        </p>
        <button class="btn btn-line" ?disabled=${this.past.length === 0} @click=${this.undo}>
          ${this.icon('back')}${t('works.undo')}
        </button>
      </div>
      <ol class="blocks" aria-label=${t('works.understood')}>
        ${draft.blocks
          .slice(page * PAGE, page * PAGE + this.written)
          .map((block, index) => this.renderBlock(block, page * PAGE + index))}
      </ol>
      ${pages > 1 ? this.renderPages(page, pages) : nothing} ${this.renderLeftOut()}
      <p class="vh" role="status">${this.said}</p>
    `;
  }

  private renderLanguage(): TemplateResult {
    const { language: guess } = this.text.draft;
    const codes = [...new Set([this.language, ...LANGUAGES])].filter((code) => code !== 'und');
    const doubtful = guess.confidence < 0.6 || guess.code !== this.language.split('-')[0];
    return html`<label class="language"
      >${t('works.language')}<select
        ?disabled=${this.fixedLanguage !== ''}
        @change=${(event: Event) =>
          this.change(edits.describe(this.text, { language: (event.target as HTMLSelectElement).value }))}
      >
        ${this.language === 'und' ? html`<option value="und" selected>${t('works.chooseLanguage')}</option>` : nothing}
        ${codes.map(
          (code) =>
            html`<option value=${code} ?selected=${code === this.language}>
              ${languageName(code, currentLanguage())}
            </option>`,
        )}
      </select>
      ${doubtful && guess.code !== 'und' ? html`<span class="doubt">${t('works.looksLike', { language: languageName(guess.code, currentLanguage()), part: formatPercent(guess.confidence) })}</span>` : nothing}
    </label>`;
  }

  private renderBlock(block: DraftBlock, at: number): TemplateResult {
    const number = formatNumber(at + 1);
    const value = kindOf(block);
    return html`<li class=${`k-${block.kind}`}>
      <select
        aria-label=${t('works.kindOf', { number })}
        @change=${(event: Event) => this.retype(at, (event.target as HTMLSelectElement).value)}
      >
        ${[...new Set([...KINDS, value])].map(
          (kind) => html`<option value=${kind} .selected=${kind === value}>${kindWords(kind)}</option>`,
        )}
      </select>
      <div class="tools">
        ${this.tool('up', t('works.join', { number }), at === 0, () => this.replace(at, edits.joinWithPrevious(this.text, at), 'works.joined'))}
        ${this.tool('text', t('works.edit', { number }), false, () => this.edit(at))}
        ${this.tool('close', t('works.leaveOut', { number }), false, () => this.replace(at, edits.leaveOut(this.text, at), 'works.removed'))}
      </div>
      ${
        this.editing === at
          ? this.renderEditor(block, at)
          : html`<p lang=${this.language}>${lead(block)}<span class="t">${withMarkers(block)}</span></p>`
      }
    </li>`;
  }

  private renderEditor(block: DraftBlock, at: number): TemplateResult {
    return html`<div class="editor">
      <label class="vh" for="words">${t('works.words')}</label>
      <textarea id="words" lang=${this.language} rows="5" .value=${block.text}></textarea>
      <div class="acts">
        <button class="btn btn-line" @click=${() => this.saveWords(at)}>${t('works.takeWords')}</button>
        <button class="btn btn-line" @click=${() => this.split(at)}>${t('works.split')}</button>
        <button class="btn" @click=${() => this.edit(-1)}>${t('works.never')}</button>
      </div>
    </div>`;
  }

  private renderPages(page: number, pages: number): TemplateResult {
    const go = (to: number) => (): void => {
      this.page = to;
      this.editing = -1;
      void this.updateComplete.then(() => this.renderRoot.querySelector('.blocks')?.scrollIntoView());
    };
    return html`<nav class="line" aria-label=${t('works.pages')}>
      <button class="btn btn-line" ?disabled=${page === 0} @click=${go(page - 1)}>${t('works.previous')}</button>
      <span class="num">${t('works.page', { page: formatNumber(page + 1), pages: formatNumber(pages) })}</span>
      <button class="btn btn-line" ?disabled=${page === pages - 1} @click=${go(page + 1)}>${t('works.next')}</button>
    </nav>`;
  }

  private renderLeftOut(): TemplateResult | typeof nothing {
    const { leftOut } = this.text.draft;
    if (leftOut.length === 0) return nothing;
    const onToggle = (event: Event): void => void (this.leftOutOpen = (event.target as HTMLDetailsElement).open);
    return html`<details @toggle=${onToggle}>
      <summary>${t('works.leftOut', { count: leftOut.length })}</summary>
      ${this.leftOutOpen ? this.renderParts(leftOut) : nothing}
    </details>`;
  }

  private renderParts(parts: readonly LeftOut[]): TemplateResult {
    const more = parts.length - this.leftOutShown;
    return html`<ul class="left">
        ${parts.slice(0, this.leftOutShown).map((part, index) => this.renderPart(part, index))}
      </ul>
      ${
        more > 0
          ? html`<button class="btn btn-line" @click=${() => (this.leftOutShown += 5 * LEFT_OUT)}>
              ${t('works.andMoreParts', { count: more })}
            </button>`
          : nothing
      }`;
  }

  private renderPart({ reason, blocks }: LeftOut, index: number): TemplateResult {
    return html`<li>
      <div>
        <b>${t(`works.left_${reason}`)}</b>
        <p lang=${this.language}>${shorten(wordsOf(blocks))}</p>
      </div>
      <button
        class="btn btn-line"
        aria-label=${t('works.putBackWhat', { what: shorten(blocks[0]?.text ?? '', 60) })}
        @click=${() => this.change(edits.putBack(this.text, index), 'works.isBack')}
      >
        ${t('works.putBack')}
      </button>
    </li>`;
  }

  private tool(name: IconName, label: string, disabled: boolean, run: () => void): TemplateResult {
    return html`<button class="btn btn-icon" title=${label} aria-label=${label} ?disabled=${disabled} @click=${run}>
      ${this.icon(name)}
    </button>`;
  }

  private edit(at: number): void {
    this.worked = at < 0 ? this.editing : -1;
    this.editing = at;
    if (at >= 0) void this.updateComplete.then(() => this.area?.focus());
  }

  private saveWords(at: number): void {
    const words = this.area?.value ?? '';
    this.edit(-1);
    if (words.trim() && words !== this.text.draft.blocks[at].text) this.change(edits.editWords(this.text, at, words));
  }

  private split(at: number): void {
    const { area } = this;
    if (!area) return;
    const changed = edits.splitAt(this.text, at, area.selectionStart);
    if (changed === this.text) {
      this.said = t('works.whereToSplit');
      area.focus();
      return;
    }
    this.edit(-1);
    this.change(changed, 'works.isSplit');
  }

  private retype(at: number, value: string): void {
    const [kind, level] = value.split('-');
    this.change(edits.retype(this.text, at, kind as BlockKind, level ? Number(level) : undefined));
  }

  private readonly onMeta = (event: Event): void => {
    event.stopPropagation();
    this.change(edits.describe(this.text, (event as MetaEvent).change));
  };

  private replace(at: number, text: EditableDraft, said: string): void {
    this.worked = at;
    this.change(text, said);
  }

  private change(text: EditableDraft, said = ''): void {
    if (text === this.text) return;
    PAST.set(text, [...this.past, this.text].slice(-UNDO));
    this.said = said ? t(said) : '';
    this.tell(text);
  }

  private readonly undo = (): void => {
    const before = this.past.at(-1);
    if (before) this.tell(before);
    this.editing = -1;
  };

  private tell(text: EditableDraft): void {
    this.dispatchEvent(new DraftEvent(text));
    this.requestUpdate();
  }

  private icon(name: IconName): TemplateResult {
    return html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true">${icon(name)}</svg>`;
  }
}

const kindOf = ({ kind, level }: DraftBlock): string => (kind === 'heading' ? `heading-${level ?? 2}` : kind);

function kindWords(kind: string): string {
  const [name, level] = kind.split('-');
  return level ? t('works.headingLevel', { level }) : t(`works.kind_${name}`);
}

declare global {
  interface HTMLElementTagNameMap {
    'cotejo-draft-preview': CotejoDraftPreview;
  }
}
