import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { formatNumber } from '../i18n/format.js';
import { LanguageController, t } from '../i18n/i18n.js';
import { StepEvent } from './events.js';
import { icon, type IconName } from './icons.js';
import { sharedStyles } from './shared-styles.js';

/** What the bar says of the sentence that is held. */
export interface SentenceInfo {
  /** Addresses of both sides, such as `p17.2–3` and `en.p17.2`. */
  own: string;
  other: string;
  ownCount: number;
  otherCount: number;
  /** Whole blocks are linked, not sentences. */
  whole: boolean;
  status: 'reviewed' | 'auto' | 'stale';
  confidence?: number;
  direction: 'up' | 'down' | 'here' | 'hidden';
  /** The words of both sides, for the sheet on narrow windows. */
  words: { language: string; side: 'source' | 'target'; text: string; own: boolean }[];
}

/** How many answer to how many, in words. */
export function describe(info: SentenceInfo): string {
  const kind = info.whole ? 'block' : 'sentence';
  if (info.otherCount === 0) return t(`sentence.none_${kind}`, { count: info.ownCount });
  return t('sentence.answers', {
    own: t(`sentence.own_${kind}`, { count: info.ownCount }),
    other: t(`sentence.other_${kind}`, { count: info.otherCount }),
  });
}

/** All that the bar says, in a row, for a live region. */
export const announce = (info: SentenceInfo): string =>
  [`${info.own}: ${describe(info)}`, info.other, t(`status.${info.status}`)].filter(Boolean).join('. ') + '.';

/**
 * What is lit, how many sentences answer to how many, and the way to the counterpart. A bar at the foot of the window;
 * on a narrow one a sheet that shows the counterpart, which may be far down. It lies over the text and moves nothing.
 *
 * @element cotejo-sentence-bar
 * @prop {SentenceInfo} info - Nothing is shown without it.
 * @slot - More that can be done with the sentence.
 * @fires cotejo-step - `next`, `previous`, `counterpart`, `reveal` or `close` is wanted.
 */
@customElement('cotejo-sentence-bar')
export class CotejoSentenceBar extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        position: fixed;
        z-index: 25;
        inset: auto 0 0 0;
      }
      .bar {
        display: flex;
        align-items: center;
        gap: var(--cotejo-space-2) var(--cotejo-space-3);
        min-height: 3rem;
        padding: 0 var(--cotejo-space-3) 0 2rem;
        background: var(--cotejo-raised);
        border-top: 1px solid var(--cotejo-line-ui);
        color: var(--cotejo-ink-2);
      }
      .say {
        flex: 1;
        min-width: 0;
        display: flex;
        align-items: center;
        flex-wrap: wrap;
        gap: 0 var(--cotejo-space-3);
      }
      .hl {
        padding: 0.1rem 0.3rem;
        font-weight: 650;
        color: var(--cotejo-ink);
        background: var(--cotejo-mark);
        text-decoration: underline 1.5px var(--cotejo-mark-line);
        text-underline-offset: 0.24em;
      }
      .hl.other {
        text-decoration-style: dotted;
      }
      .words {
        display: none;
      }
      @media (min-width: 75rem) {
        :host {
          left: var(--cotejo-rail);
        }
      }
      @media (max-width: 47.99rem) {
        .bar {
          flex-wrap: wrap;
          padding: var(--cotejo-space-2) var(--cotejo-space-2) calc(var(--cotejo-space-2) + env(safe-area-inset-bottom))
            var(--cotejo-space-4);
          border-radius: var(--cotejo-radius-sheet) var(--cotejo-radius-sheet) 0 0;
          box-shadow: var(--cotejo-shadow);
          max-height: 55vh;
          overflow: auto;
        }
        .words {
          display: grid;
          gap: var(--cotejo-space-3);
          order: 1;
          flex-basis: 100%;
          padding-block: var(--cotejo-space-2);
          font: 400 var(--cotejo-size-body)/1.5 var(--cotejo-font-text);
          color: var(--cotejo-ink);
        }
        .words p {
          padding-inline-start: var(--cotejo-space-3);
          border-inline-start: 3px solid var(--cotejo-es);
        }
        .words .target {
          border-color: var(--cotejo-en);
        }
        .words .own {
          display: none;
        }
        .say {
          font-size: var(--cotejo-size-small);
        }
        .say .other {
          display: none;
        }
        .cross {
          order: 2;
          flex: 1;
        }
        kbd {
          display: none;
        }
      }
      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) info?: SentenceInfo;

  constructor() {
    super();
    new LanguageController(this);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { info } = this;
    if (!info) return nothing;
    // The buttons that step stand last: they stay under the finger, whether or not there is a way over.
    return html`<div class="bar" role="region" aria-label=${t('sentence.bar')}>
      <p class="say">
        <span class="hl num">${info.own}</span><span>${describe(info)}</span>
        ${info.other ? html`<span class="hl other num">${info.other}</span>` : nothing}
        <span
          >${t(`status.${info.status}`)}${info.confidence === undefined ? '' : `, ${t('sentence.confidence', { value: formatNumber(info.confidence, 2) })}`}</span
        >
      </p>
      <div class="words">
        ${info.words.map(({ language, side, text, own }) => html`<p class="${side} ${own ? 'own' : ''}" lang=${language}>${text}</p>`)}
      </div>
      ${
        info.otherCount > 0
          ? html`<button class="btn btn-line cross" @click=${() => this.dispatchEvent(new StepEvent('counterpart'))}>
              ${info.direction === 'up' || info.direction === 'down' ? html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true">${icon(info.direction)}</svg>` : nothing}
              ${info.direction === 'hidden' ? t('sentence.show') : t('sentence.counterpart')}
              <kbd>${t('keys.enter')}</kbd>
            </button>`
          : nothing
      }
      <slot></slot>
      ${this.button('up', t('sentence.previous'), 'previous')} ${this.button('down', t('sentence.next'), 'next')}
      ${this.button('close', t('sentence.close'), 'close')}
    </div>`;
  }

  private button(name: IconName, label: string, step: 'next' | 'previous' | 'close'): TemplateResult {
    return html`<button
      class="btn btn-icon"
      title=${label}
      aria-label=${label}
      @click=${() => this.dispatchEvent(new StepEvent(step))}
    >
      <svg class="icon" viewBox="0 0 20 20" aria-hidden="true">${icon(name)}</svg>
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cotejo-sentence-bar': CotejoSentenceBar;
  }
}
