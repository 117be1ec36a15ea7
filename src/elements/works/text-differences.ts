import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { TextChange } from '../../formats/adopt/text.js';
import type { WordChange } from '../../formats/adopt/word-diff.js';
import { formatNumber } from '../../i18n/format.js';
import { LanguageController, t } from '../../i18n/i18n.js';
import { fieldStyles } from './works-styles.js';

/** Blocks whose words are compared at once. */
const MOST = 200;

/**
 * How a text differs from the one it is put in the place of: counts, the words of every block that changed, what is gone,
 * and which links are to be looked at again.
 *
 * @element cotejo-text-differences
 * @prop {TextChange} change @prop {string[]} stale - Links, as the blocks they hold. @prop {string} language
 * @prop {{id: string, text: string}[]} fresh - Blocks that are new.
 */
@customElement('cotejo-text-differences')
export class CotejoTextDifferences extends LitElement {
  static override styles = [
    fieldStyles,
    css`
      section,
      .stale {
        margin-top: var(--cotejo-space-4);
      }
      li {
        padding-block: var(--cotejo-space-2);
        border-bottom: var(--cotejo-border);
        font: 400 var(--cotejo-size-body)/1.55 var(--cotejo-font-text);
        overflow-wrap: anywhere;
      }
      .id {
        font: 500 var(--cotejo-size-small)/1.4 var(--cotejo-font-ui);
        color: var(--cotejo-ink-3);
        margin-inline-end: var(--cotejo-space-2);
      }
      del {
        color: var(--cotejo-error);
      }
      ins {
        text-decoration-thickness: 2px;
        text-underline-offset: 0.2em;
        color: var(--cotejo-ok);
      }
    `,
  ];

  @property({ attribute: false }) change?: TextChange;
  @property({ attribute: false }) stale: readonly string[] = [];
  @property({ attribute: false }) fresh: readonly { id: string; text: string }[] = [];
  @property() language = '';

  constructor() {
    super();
    new LanguageController(this);
  }

  protected override render(): TemplateResult {
    const { change } = this;
    if (!change) return html``;
    const numbers = {
      same: formatNumber(change.same.length),
      changed: formatNumber(change.changed.length),
      added: formatNumber(change.added.length),
      removed: formatNumber(change.removed.length),
    };
    return html`<p>${t('works.difference', numbers)}</p>
      ${this.stale.length > 0 ? html`<p class="stale">${t('works.staleLinks', { count: this.stale.length })}</p>` : nothing}
      ${this.renderList(
        'works.changedWords',
        change.changed.map(({ id, words }) => ({ id, words: words.map(wordChange) })),
      )}
      ${this.renderList(
        'works.newWords',
        this.fresh.map(({ id, text }) => ({ id, words: html`<ins>${text}</ins>` })),
      )}
      ${this.renderList(
        'works.goneWords',
        change.removed.map(({ id, text }) => ({ id, words: html`<del>${text}</del>` })),
      )}`;
  }

  private renderList(
    heading: string,
    blocks: readonly { id: string; words: unknown }[],
  ): TemplateResult | typeof nothing {
    if (blocks.length === 0) return nothing;
    return html`<section>
      <h3>${t(heading)}</h3>
      <ul>
        ${blocks
          .slice(0, MOST)
          .map(({ id, words }) => html`<li lang=${this.language}><span class="id">${id}</span>${words}</li>`)}
      </ul>
      ${blocks.length > MOST ? html`<p>${t('works.andMore', { count: blocks.length - MOST })}</p>` : nothing}
    </section>`;
  }
}

/** A run of words as it went or came; markup that every reader of a screen tells. */
function wordChange({ type, text }: WordChange): TemplateResult | string {
  if (type === 'removed') return html`<del>${text}</del>`;
  return type === 'added' ? html`<ins>${text}</ins>` : text;
}

declare global {
  interface HTMLElementTagNameMap {
    'cotejo-text-differences': CotejoTextDifferences;
  }
}
