import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { LanguageController, t } from '../../i18n/i18n.js';
import type { LensConcept, LensTerm } from '../../terminology/lens.js';
import { conceptFromSelection, type TermChange } from '../../terminology/termbase/edits.js';
import { TERM_STATUSES, emptyTermbase, type TermStatus } from '../../terminology/termbase/model.js';
import type { Side } from '../../text/finding.js';
import { sharedStyles } from '../shared-styles.js';
import { TermEditEvent } from './events.js';

/** Words marked in a text, with the sentence around them and where it stands. */
export interface MarkedWords {
  words: string;
  context: string;
  contextSource: string;
}

/**
 * Changes the termbase: the terms of a concept with their status, or a new concept from words of both texts.
 *
 * @element cotejo-term-form
 * @prop {LensConcept} concept - The one to change; a new one is made without it, or where no termbase has it.
 * @prop {Record<Side, string>} words - What a new concept starts with. @prop {Record<Side, string>} languages
 * @prop {string[]} ids - Ids that are taken. @prop {Partial<Record<Side, MarkedWords>>} marked - Of these the sentence is
 *   kept with the term.
 * @fires cotejo-term-edit - A change.
 */
@customElement('cotejo-term-form')
export class CotejoTermForm extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: block;
      }
      form,
      li {
        display: flex;
        flex-wrap: wrap;
        align-items: end;
        gap: var(--cotejo-space-2);
        margin-block: var(--cotejo-space-2);
      }
      label {
        flex: 1;
        min-width: 10rem;
        max-width: 24rem;
        font-size: var(--cotejo-size-small);
        color: var(--cotejo-ink-2);
      }
      .switch {
        flex: none;
        min-width: 0;
        display: inline-flex;
        align-items: center;
        gap: var(--cotejo-space-2);
        min-height: var(--cotejo-target);
      }
      .switch input {
        width: auto;
        min-height: 0;
      }
      .say {
        font-size: var(--cotejo-size-small);
        color: var(--cotejo-ink-2);
      }
      input,
      select {
        display: block;
        width: 100%;
        min-height: var(--cotejo-target);
        padding: 0 var(--cotejo-space-2);
        border: 1px solid var(--cotejo-line-ui);
        border-radius: var(--cotejo-radius);
        background: var(--cotejo-raised);
        color: var(--cotejo-ink);
      }
    `,
  ];

  @property({ attribute: false }) concept?: LensConcept;
  @property({ attribute: false }) words: Record<Side, string> = { source: '', target: '' };
  @property({ attribute: false }) languages: Record<Side, string> = { source: '', target: '' };
  @property({ attribute: false }) ids: readonly string[] = [];
  @property({ attribute: false }) marked: Partial<Record<Side, MarkedWords>> = {};

  constructor() {
    super();
    new LanguageController(this);
  }

  protected override render(): TemplateResult {
    const { concept } = this;
    return concept?.listed ? this.renderTerms(concept) : this.renderNew();
  }

  private renderTerms({ id, terms }: LensConcept): TemplateResult {
    return html`<ul>
        ${terms.map((term) => this.renderTerm(id, term, terms.length < 2))}
      </ul>
      <p id="exact" class="say">${t('terms.exactFormSays')}</p>
      <p id="case" class="say">${t('terms.matchCaseSays')}</p>
      <form @submit=${(event: SubmitEvent) => this.addTerm(event, id)}>
        <label>${t('terms.newTerm')}<input name="text" required maxlength="200" autocomplete="off" /></label>
        <label
          >${t('terms.language')}<select name="lang">
            ${[this.languages.source, this.languages.target].map((lang) => html`<option>${lang}</option>`)}
          </select></label
        >
        <button class="btn btn-line">${t('terms.addTerm')}</button>
      </form>`;
  }

  private renderTerm(concept: string, term: LensTerm, only: boolean): TemplateResult {
    const { lang, text, status } = term;
    const ref = { concept, lang, text };
    const set = (change: TermChange): void => this.change({ kind: 'set-term', term: ref, change });
    return html`<li>
      <label
        ><span lang=${lang}>${text}</span> (${lang})
        <select
          @change=${(event: Event) =>
            set({ status: ((event.target as HTMLSelectElement).value || undefined) as TermStatus | undefined })}
        >
          <option value="" ?selected=${!status}>${t('terms.noStatus')}</option>
          ${TERM_STATUSES.map((each) => html`<option value=${each} ?selected=${each === status}>${t(`termStatus.${each}`)}</option>`)}
        </select></label
      >
      ${this.renderSwitch(term, 'exactForm', t('terms.exactForm'), 'exact', set)}
      ${this.renderSwitch(term, 'matchCase', t('terms.matchCase'), 'case', set)}
      <button
        class="btn btn-line"
        ?disabled=${only}
        aria-label=${t('terms.removeTerm', { words: text })}
        @click=${() => this.change({ kind: 'remove-term', term: ref })}
      >
        ${t('terms.remove')}
      </button>
    </li>`;
  }

  /** A switch of a term; `says` is the id of its explanation. */
  private renderSwitch(
    term: LensTerm,
    name: 'exactForm' | 'matchCase',
    label: string,
    says: string,
    set: (change: TermChange) => void,
  ): TemplateResult {
    return html`<label class="switch"
      ><input
        type="checkbox"
        aria-label=${`${label}: ${term.text}`}
        aria-describedby=${says}
        .checked=${term[name] === true}
        @change=${(event: Event) => set({ [name]: (event.target as HTMLInputElement).checked || undefined })}
      />${label}</label
    >`;
  }

  private renderNew(): TemplateResult {
    const field = (side: Side): TemplateResult =>
      html`<label
        >${t('terms.termIn', { language: this.languages[side] })}<input
          name=${side}
          lang=${this.languages[side]}
          .value=${this.words[side]}
          maxlength="200"
          autocomplete="off"
      /></label>`;
    return html`<form @submit=${this.addConcept}>
      ${field('source')} ${field('target')}
      <button class="btn btn-line">${t('terms.addConcept')}</button>
      ${this.words.source || this.words.target ? nothing : html`<p class="vh">${t('terms.fromSelection')}</p>`}
    </form>`;
  }

  private addTerm(event: SubmitEvent, concept: string): void {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const [text, lang] = ['text', 'lang'].map((name) =>
      (form.elements.namedItem(name) as HTMLInputElement).value.trim(),
    );
    if (text) this.change({ kind: 'add-term', concept, term: { lang, text, status: 'admitted', notes: [] } });
    form.reset();
  }

  private readonly addConcept = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const selections = (['source', 'target'] as const).flatMap((side) => {
      // Several terms of one language are parted by commas: `tráfico ilícito de drogas, TID`.
      const words = (form.elements.namedItem(side) as HTMLInputElement).value.split(',');
      const { words: marked, ...around } = this.marked[side] ?? { words: '' };
      return words
        .map((text) => text.trim())
        .filter(Boolean)
        .map((text) => ({ lang: this.languages[side], text, ...(text === marked && around) }));
    });
    if (selections.length === 0) return;
    // Only the ids count: a new one must not be taken.
    const taken = {
      ...emptyTermbase(),
      concepts: this.ids.map((id) => ({ id, definitions: [], notes: [], terms: [] })),
    };
    this.change(conceptFromSelection(taken, selections));
  };

  private change(edit: TermEditEvent['edit']): void {
    this.dispatchEvent(new TermEditEvent(edit));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cotejo-term-form': CotejoTermForm;
  }
}
