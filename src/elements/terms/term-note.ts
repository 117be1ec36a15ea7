import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { languageName } from '../../edition/words.js';
import { formatNumber } from '../../i18n/format.js';
import { LanguageController, t } from '../../i18n/i18n.js';
import type { LensHit } from '../../terminology/lens-at.js';
import { primaryLanguage } from '../../terminology/termbase/model.js';
import type { Side } from '../../text/finding.js';
import { icon, type IconName } from '../icons.js';
import { placeBeside } from './beside.js';
import { ConceptEvent } from './events.js';
import { termNoteStyles } from './term-note-styles.js';

/**
 * What a term of the text means, over the text: its long and short form in both languages, what it is, where it is first
 * defined, and all its uses. Beside its words on a wide window, a sheet on a narrow one; takes the focus when opened and
 * gives it back when closed (button, Escape, or a tap outside). Several terms of one sentence are gone through one by one.
 * A mouse that rests on a term gets the short of it, without the focus.
 *
 * @element cotejo-term-note
 * @prop {Record<Side, string>} languages - Of both texts, as tags.
 * @fires cotejo-concept - The concept is wanted in the lens.
 */
@customElement('cotejo-term-note')
export class CotejoTermNote extends LitElement {
  static override styles = termNoteStyles;

  @property({ attribute: false }) languages: Record<Side, string> = { source: '', target: '' };

  @state() private hits: readonly LensHit[] = [];
  @state() private at = 0;
  @state() private tip?: LensHit;
  @query('dialog') private dialog?: HTMLDialogElement;
  @query('.tip') private tipElement?: HTMLElement;

  constructor() {
    super();
    new LanguageController(this);
  }

  /** Opens what there is to say of terms beside the words; the first of them is shown. */
  async open(hits: readonly LensHit[], words: DOMRect): Promise<void> {
    this.tip = undefined;
    this.hits = hits;
    this.at = 0;
    await this.updateComplete;
    const { dialog } = this;
    if (!dialog) return;
    placeBeside(dialog, words, Math.min(640, innerWidth - 32));
    if (!dialog.open) dialog.showModal();
    dialog.querySelector<HTMLElement>('h2')!.focus();
  }

  /** Shows the short of a term beside its words; without one, takes that away. */
  async hint(hit: LensHit | undefined, words?: DOMRect): Promise<void> {
    if (this.dialog?.open) return;
    this.tip = hit;
    await this.updateComplete;
    if (this.tipElement && words) placeBeside(this.tipElement, words, Math.min(384, innerWidth - 32));
  }

  /** True while the short of a term is shown. */
  get hinting(): boolean {
    return this.tip !== undefined;
  }

  protected override render(): TemplateResult | typeof nothing {
    const hit = this.hits[this.at];
    return html`${hit ? this.renderDialog(hit) : nothing}${this.tip ? this.renderTip(this.tip) : nothing}`;
  }

  private renderDialog({ concept, place }: LensHit): TemplateResult {
    return html`<dialog aria-labelledby="title" closedby="any" @close=${() => (this.hits = [])}>
      <div class="head">
        <h2 id="title" tabindex="-1" lang=${this.languages[place.side]}>${place.words}</h2>
        ${
          this.hits.length > 1
            ? html`${this.step('previous', t('terms.previousTerm'), -1)}
                <span class="num"
                  >${t('terms.of', { at: formatNumber(this.at + 1), all: formatNumber(this.hits.length) })}</span
                >
                ${this.step('next', t('terms.nextTerm'), 1)}`
            : nothing
        }
        <button class="btn btn-icon" aria-label=${t('terms.close')} @click=${this.close}>${drawn('close')}</button>
      </div>
      <p class="state">${t(`terms.state_${place.state}`)}${concept.listed ? '' : `. ${t('terms.fromTexts')}`}</p>
      <div class="pair">${this.renderSide('source')} ${this.renderSide('target')}</div>
      <div class="foot">
        <button class="btn" @click=${this.close}>${drawn('back')}${t('terms.backToText')}</button>
        <button class="btn" @click=${this.toLens}>${t('terms.inLens')}</button>
      </div>
    </dialog>`;
  }

  private renderSide(side: Side): TemplateResult {
    const { concept } = this.hits[this.at];
    const language = this.languages[side];
    const isHere = (tag?: string): boolean => !!tag && primaryLanguage(tag) === primaryLanguage(language);
    const { names, shorts, terms, definitions, defined, places } = concept;
    const said = new Set([names[side], ...shorts[side]]);
    const others = terms.filter(({ lang, text }) => isHere(lang) && !said.has(text));
    // What is said in no language of the two texts, or in none, stands with the original.
    const own = definitions.filter(({ lang }) => isHere(lang) || (side === 'source' && !this.isEither(lang)));
    return html`<div class=${side}>
      <span class="lang">${languageName(language, language)}</span>
      ${names[side] ? html`<p class="long" lang=${language}>${names[side]}</p>` : nothing}
      ${shorts[side].length > 0 ? html`<p class="short" lang=${language}>${shorts[side].join(', ')}</p>` : nothing}
      ${!names[side] && shorts[side].length === 0 ? html`<p>${t('terms.noTerm')}</p>` : nothing}
      ${
        others.length > 0
          ? html`<p class="others">
              ${others.map(
                ({ text, status }, index) =>
                  html`${index > 0 ? ', ' : ''}<span lang=${language}>${text}</span
                    >${status && status !== 'admitted' ? ` (${t(`termStatus.${status}`)})` : ''}`,
              )}
            </p>`
          : nothing
      }
      ${own.map(({ lang, text }) => html`<p class="definition" lang=${lang ?? nothing}>${text}</p>`)}
      <dl>
        ${this.renderPlaces(side, t('terms.firstDefined'), defined)}
        ${this.renderPlaces(side, t('terms.usesHead'), places, true)}
      </dl>
    </div>`;
  }

  private isEither(lang: string | undefined): boolean {
    const { source, target } = this.languages;
    return !!lang && [source, target].some((each) => primaryLanguage(each) === primaryLanguage(lang));
  }

  /** Links to places of a side, each block once. */
  private renderPlaces(
    side: Side,
    name: string,
    places: readonly { side: Side; block: string }[],
    counted = false,
  ): TemplateResult | typeof nothing {
    const own = places.filter((place) => place.side === side);
    if (own.length === 0) return nothing;
    const blocks = [...new Set(own.map(({ block }) => block))];
    const prefix = side === 'target' ? `${this.languages.target}.` : '';
    return html`<dt>${name} ${counted ? html`<span class="num">${formatNumber(own.length)}</span>` : nothing}</dt>
      <dd>${blocks.map((block) => html`<a href=${`#${prefix}${block}`} @click=${this.close}>${block}</a>`)}</dd>`;
  }

  /** One line: what the words stand for, and what answers to them in the other language. */
  private renderTip({ concept: { names, shorts, definitions }, place }: LensHit): TemplateResult {
    const sides: Side[] = place.side === 'source' ? ['source', 'target'] : ['target', 'source'];
    const own = primaryLanguage(this.languages[place.side]);
    const definition = definitions.find(({ lang }) => lang && primaryLanguage(lang) === own) ?? definitions[0];
    return html`<div class="tip" aria-hidden="true" @pointerleave=${() => void this.hint(undefined)}>
      ${sides.map((side) => {
        const words = [names[side], ...shorts[side]].filter(Boolean).join(', ');
        const language = languageName(this.languages[side], this.languages[side]);
        return words ? html`<p class=${side}><span class="lang">${language}</span>${words}</p>` : nothing;
      })}
      ${definition ? html`<p class="definition">${definition.text}</p>` : nothing}
    </div>`;
  }

  private step(name: 'previous' | 'next', label: string, by: 1 | -1): TemplateResult {
    return html`<button
      class="btn btn-icon"
      aria-label=${label}
      ?disabled=${!this.hits[this.at + by]}
      @click=${() => (this.at += by)}
    >
      ${drawn(name)}
    </button>`;
  }

  private readonly close = (): void => this.dialog?.close();

  private readonly toLens = (): void => {
    const { concept } = this.hits[this.at];
    this.close();
    this.dispatchEvent(new ConceptEvent(concept.id));
  };
}

const drawn = (name: IconName): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true">${icon(name)}</svg>`;

declare global {
  interface HTMLElementTagNameMap {
    'cotejo-term-note': CotejoTermNote;
  }
}
