import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { languageName } from '../edition/words.js';
import type { Edition, EditionBlock } from '../edition/model.js';
import { otherSide, type SentenceMap } from '../edition/sentences.js';
import type { Side } from '../text/finding.js';
import { LanguageController, currentLanguage, t } from '../i18n/i18n.js';
import { icon, type IconName } from './icons.js';
import { blockWords } from './inline.js';
import { sharedStyles } from './shared-styles.js';
import { sheetStyles } from './sheet-styles.js';

/** The reader is done with a note. `list` when they want to see it in the list of notes. */
export class NoteCloseEvent extends Event {
  static readonly type = 'cotejo-note-close';
  constructor(
    readonly side: Side,
    readonly note: string,
    readonly list: boolean,
  ) {
    super(NoteCloseEvent.type, { bubbles: true, composed: true });
  }
}

/**
 * One note in both languages, over the text: beside its marker on a wide window, a sheet on a narrow one. Takes the
 * focus when opened and gives it back by its event when closed (button, Escape, or a tap outside).
 *
 * @element cotejo-note
 * @prop {Edition} edition @prop {SentenceMap} map
 * @fires cotejo-note-close
 */
@customElement('cotejo-note')
export class CotejoNote extends LitElement {
  static override styles = [
    sharedStyles,
    sheetStyles,
    css`
      h2 {
        font: 650 var(--cotejo-size-body)/1.3 var(--cotejo-font-ui);
      }
      .pair > * {
        font: 400 var(--cotejo-size-body)/1.5 var(--cotejo-font-text);
      }
      .pair p {
        white-space: pre-line;
      }
      .lang {
        margin-bottom: var(--cotejo-space-2);
      }
      .seal {
        font-weight: 400;
      }
      .foot {
        align-items: center;
      }
      .grow {
        flex: 1;
      }
      @media (min-width: 48rem) {
        dialog {
          width: min(46rem, calc(100vw - 2rem));
          max-height: min(34rem, 80vh);
        }
        .pair > * {
          padding: var(--cotejo-space-4) var(--cotejo-space-5) var(--cotejo-space-5);
        }
      }
    `,
  ];

  @property({ attribute: false }) edition?: Edition;
  @property({ attribute: false }) map?: SentenceMap;
  @property({ attribute: false }) private side: Side = 'source';
  @property({ attribute: false }) private note = '';
  @query('dialog') private dialog!: HTMLDialogElement;

  constructor() {
    super();
    new LanguageController(this);
  }

  /** Opens a note beside its marker. */
  async open(side: Side, note: string, marker: Element): Promise<void> {
    this.side = side;
    this.note = note;
    await this.updateComplete;
    this.place(marker.getBoundingClientRect());
    if (!this.dialog.open) this.dialog.showModal();
    this.dialog.querySelector<HTMLElement>('h2')!.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { edition, map } = this;
    if (!edition || !map) return nothing;
    const block = map.block(this.side, this.note);
    const notes = edition[this.side].blocks.filter(({ kind }) => kind === 'note');
    const index = notes.findIndex(({ id }) => id === this.note);
    const label = block?.label ?? this.note;
    return html`<dialog aria-labelledby="title" @close=${() => this.finish(false)} closedby="any">
      <div class="head">
        <h2 id="title" tabindex="-1">${t('note.title', { label })}</h2>
        ${this.step('previous', t('note.previous'), notes[index - 1])}
        ${this.step('next', t('note.next'), notes[index + 1])}
        ${this.button('close', t('note.close'), () => this.dialog.close())}
      </div>
      <div class="pair">${this.renderSide(edition, map, 'source')} ${this.renderSide(edition, map, 'target')}</div>
      <div class="foot">
        <button class="btn" @click=${() => this.dialog.close()}>${this.icon('back')}${t('note.back')}</button>
        <button class="btn" @click=${() => this.finish(true)}>${this.icon('list')}${t('note.list')}</button>
        <span class="grow"></span>
        ${'clipboard' in navigator ? html`<button class="btn" @click=${this.copy}>${this.icon('copy')}${t('note.copy')}</button>` : nothing}
      </div>
    </dialog>`;
  }

  private renderSide(edition: Edition, map: SentenceMap, side: Side): TemplateResult {
    const { language, provenance } = edition[side].meta;
    const blocks = this.blocksOf(map, side);
    return html`<div class=${side}>
      <span class="lang" lang=${language}
        >${languageName(language, language)}
        ${provenance === 'reconstruction' ? html`<span class="seal" lang=${currentLanguage()}>(${t('provenance.reconstruction')})</span>` : nothing}</span
      >
      ${
        blocks.length > 0
          ? blocks.map((block) => html`<p lang=${language}>${blockWords(block)}</p>`)
          : html`<p>${t('note.none')}</p>`
      }
    </div>`;
  }

  /** The note itself, or what the alignment says answers to it. */
  private blocksOf(map: SentenceMap, side: Side): EditionBlock[] {
    const refs = map.counterpart({ side: this.side, block: this.note, number: 0 });
    const own = side === this.side ? [{ side, block: this.note }] : (refs?.other ?? []);
    return own.map((ref) => map.block(side, ref.block)).filter((block): block is EditionBlock => block !== undefined);
  }

  private step(name: 'previous' | 'next', label: string, note: EditionBlock | undefined): TemplateResult {
    return this.button(name, label, () => (this.note = note?.id ?? this.note), !note);
  }

  private button(name: IconName, label: string, click: () => void, disabled = false): TemplateResult {
    return html`<button class="btn btn-icon" title=${label} aria-label=${label} ?disabled=${disabled} @click=${click}>
      ${this.icon(name)}
    </button>`;
  }

  private icon(name: IconName): TemplateResult {
    return html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true">${icon(name)}</svg>`;
  }

  private place(marker: DOMRect): void {
    const { style } = this.dialog;
    const width = Math.min(736, innerWidth - 32);
    style.left = `${Math.max(16, Math.min(marker.left - 144, innerWidth - width - 16))}px`;
    const below = marker.bottom + 8;
    // Above the marker when there is more room there.
    if (innerHeight - below > 280 || marker.top < innerHeight / 2) {
      style.top = `${below}px`;
      style.bottom = 'auto';
      style.maxHeight = `${Math.max(200, innerHeight - below - 16)}px`;
    } else {
      style.top = 'auto';
      style.bottom = `${innerHeight - marker.top + 8}px`;
      style.maxHeight = `${Math.max(200, marker.top - 24)}px`;
    }
  }

  private finish(list: boolean): void {
    if (list) {
      const { side, note } = this;
      // Closing gives the focus back to the marker: only then can it go to the list. Its own event says nothing then.
      this.note = '';
      this.dialog.close();
      this.dispatchEvent(new NoteCloseEvent(side, note, true));
    } else if (this.note) this.dispatchEvent(new NoteCloseEvent(this.side, this.note, false));
  }

  private readonly copy = async (): Promise<void> => {
    const { map } = this;
    if (!map) return;
    const own = this.blocksOf(map, this.side).map(({ text }) => text);
    const other = this.blocksOf(map, otherSide(this.side)).map(({ text }) => text);
    await navigator.clipboard.writeText([...own, ...other].join('\n\n'));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'cotejo-note': CotejoNote;
  }
}
