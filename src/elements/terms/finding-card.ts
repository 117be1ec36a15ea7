import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Edition } from '../../edition/model.js';
import { formatDate } from '../../i18n/format.js';
import { LanguageController, t } from '../../i18n/i18n.js';
import type { Decision } from '../../terminology/decisions.js';
import type { RulePage } from '../../terminology/survey.js';
import type { Finding, FindingSide, Side } from '../../text/finding.js';
import { sentenceAt, sentenceSpan } from '../../text/model.js';
import { sharedStyles } from '../shared-styles.js';
import { DecideEvent } from './events.js';

/**
 * One finding: what the rule says, both sentences with the words marked, the rule's own page, and the decision.
 *
 * @element cotejo-finding-card
 * @prop {Finding} finding @prop {Edition} edition @prop {RulePage} rule @prop {Decision} decision - If there is one.
 * @fires cotejo-decide - The finding is an error, is none (with the reason), or is undecided again.
 */
@customElement('cotejo-finding-card')
export class CotejoFindingCard extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: block;
        padding: var(--cotejo-space-3) var(--cotejo-space-5) var(--cotejo-space-4);
        border-inline-start: 4px solid var(--cotejo-mark-line);
      }
      header {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--cotejo-space-1) var(--cotejo-space-3);
      }
      h3 {
        font-size: var(--cotejo-size-ui);
        font-weight: 650;
      }
      .critical,
      .major {
        color: var(--cotejo-error);
        font-weight: 650;
      }
      .minor {
        color: var(--cotejo-warn);
        font-weight: 650;
      }
      .meta {
        flex: 1;
        color: var(--cotejo-ink-2);
        font-size: var(--cotejo-size-small);
      }
      .acts {
        display: flex;
        flex-wrap: wrap;
        gap: var(--cotejo-space-2);
      }
      .message {
        margin-block: var(--cotejo-space-1) var(--cotejo-space-2);
        color: var(--cotejo-ink-2);
      }
      .sides {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr));
        gap: var(--cotejo-space-3) var(--cotejo-space-5);
        font-family: var(--cotejo-font-reading);
        line-height: 1.5;
      }
      blockquote {
        margin: 0;
        padding-inline-start: var(--cotejo-space-3);
        border-inline-start: 2px solid var(--cotejo-es);
      }
      .target {
        border-color: var(--cotejo-en);
      }
      mark {
        background: var(--cotejo-mark);
        color: var(--cotejo-ink);
        text-decoration: underline 1.5px var(--cotejo-mark-line);
        text-underline-offset: 0.24em;
      }
      form {
        display: flex;
        flex-wrap: wrap;
        gap: var(--cotejo-space-2);
        margin-block: var(--cotejo-space-2);
        align-items: end;
      }
      form label {
        flex: 1;
        min-width: min(16rem, 100%);
        font-size: var(--cotejo-size-small);
      }
      input {
        display: block;
        width: 100%;
        min-height: var(--cotejo-target);
        padding: 0 var(--cotejo-space-2);
        border: 1px solid var(--cotejo-line-ui);
        border-radius: var(--cotejo-radius);
        background: var(--cotejo-raised);
      }
      details {
        margin-top: var(--cotejo-space-3);
        font-size: var(--cotejo-size-small);
        color: var(--cotejo-ink-2);
      }
      summary {
        min-height: var(--cotejo-target);
        display: flex;
        align-items: center;
        cursor: pointer;
      }
      details li {
        margin-block: var(--cotejo-space-2);
        padding-inline-start: var(--cotejo-space-3);
        border-inline-start: 2px solid var(--cotejo-line);
      }
    `,
  ];

  @property({ attribute: false }) finding?: Finding;
  @property({ attribute: false }) edition?: Edition;
  @property({ attribute: false }) rule?: RulePage;
  @property({ attribute: false }) decision?: Decision;

  /** Key of the finding whose reason is being written. */
  @state() private dismissing = '';

  constructor() {
    super();
    new LanguageController(this);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { finding, rule, edition } = this;
    if (!finding || !edition) return nothing;
    const place = finding.target ?? finding.source;
    return html`<article aria-labelledby="title">
      <header>
        <span class=${finding.severity}>${t(`severity.${finding.severity}`)}</span>
        <h3 id="title">${rule?.title ?? finding.rule}</h3>
        <span class="meta">${place?.block} · ${finding.category}</span>
        ${this.renderDecision(finding)}
      </header>
      <p class="message">
        ${finding.message} ${finding.restsOn ? html`<b>${t('terms.restsOnReconstruction')}</b>` : nothing}
      </p>
      ${this.dismissing === finding.key ? this.renderReason(finding) : nothing}
      <div class="sides">${this.renderSide('source', finding.source)} ${this.renderSide('target', finding.target)}</div>
      ${rule ? this.renderRule(rule) : nothing}
    </article>`;
  }

  private renderDecision({ key = '' }: Finding): TemplateResult {
    const { decision } = this;
    if (decision) {
      return html`<span class="meta"
          >${t(`terms.${decision.verdict}`)}${decision.reason ? `: ${decision.reason}` : ''} ·
          ${formatDate(Date.parse(decision.at))}</span
        >
        <div class="acts">
          <button class="btn btn-line" @click=${() => this.decide(key, undefined)}>${t('terms.undo')}</button>
        </div>`;
    }
    return html`<div class="acts">
      <button class="btn btn-line" @click=${() => this.decide(key, 'confirmed')}>${t('terms.isError')}</button>
      <button class="btn btn-line" @click=${() => this.startDismissing(key)}>${t('terms.dismiss')}</button>
    </div>`;
  }

  private renderReason({ key = '' }: Finding): TemplateResult {
    return html`<form
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        const input = (event.target as HTMLFormElement).elements.namedItem('reason') as HTMLInputElement;
        this.decide(key, 'dismissed', input.value.trim());
      }}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key === 'Escape') {
          event.stopPropagation();
          this.dismissing = '';
        }
      }}
    >
      <label
        >${t('terms.reason')}<input name="reason" list="reasons" required maxlength="500" autocomplete="off"
      /></label>
      <datalist id="reasons">
        ${['right', 'style', 'quotation', 'name', 'original'].map((each) => html`<option value=${t(`reason.${each}`)}></option>`)}
      </datalist>
      <button class="btn btn-fill">${t('terms.dismissNow')}</button>
      <button class="btn btn-line" type="button" @click=${() => (this.dismissing = '')}>${t('terms.cancel')}</button>
    </form>`;
  }

  private async startDismissing(key: string): Promise<void> {
    this.dismissing = key;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLInputElement>('input[name="reason"]')?.focus();
  }

  private decide(key: string, verdict: Decision['verdict'] | undefined, reason = ''): void {
    this.dismissing = '';
    this.dispatchEvent(new DecideEvent(key, verdict, reason));
  }

  private renderSide(side: Side, place: FindingSide | null): TemplateResult | typeof nothing {
    const text = this.edition![side];
    const block = place?.block ? text.blocks.find(({ id }) => id === place.block) : undefined;
    if (!block || place?.start == null || place.end == null) return nothing;
    const from = sentenceSpan(block, sentenceAt(block, place.start))?.start ?? 0;
    const to = sentenceSpan(block, sentenceAt(block, Math.max(place.start, place.end - 1)))?.end ?? block.text.length;
    const words = (a: number, b: number): string => block.text.slice(a, b);
    const marked =
      place.start === place.end
        ? html`<mark aria-label=${t('terms.here')}>&#8203;‸</mark>`
        : html`<mark>${words(place.start, place.end)}</mark>`;
    return html`<blockquote class=${side} lang=${text.meta.language} dir="auto">
      ${words(from, place.start)}${marked}${words(place.end, Math.max(place.end, to))}
    </blockquote>`;
  }

  private renderRule({ explanation, examples, id }: RulePage): TemplateResult {
    return html`<details>
      <summary>${t('terms.aboutRule')}</summary>
      <p>${explanation} <code>${id}</code></p>
      <ul>
        ${examples.slice(0, 6).map(
          ({ source, target, found }) =>
            html`<li>
              <p>${source.join(' ¶ ')}</p>
              ${target.length ? html`<p>${target.join(' ¶ ')}</p>` : nothing}
              <p>${found.length ? t('terms.exampleFound', { words: found.join('; ') }) : t('terms.exampleSilent')}</p>
            </li>`,
        )}
      </ul>
    </details>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cotejo-finding-card': CotejoFindingCard;
  }
}
