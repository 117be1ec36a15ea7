import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { formatNumber } from '../../i18n/format.js';
import { LanguageController, t } from '../../i18n/i18n.js';
import type { Decision } from '../../terminology/decisions.js';
import type { RulePage } from '../../terminology/survey.js';
import type { Finding } from '../../text/finding.js';
import { sharedStyles } from '../shared-styles.js';
import { GoToEvent } from './events.js';

/** What the list is narrowed to; an empty string stands for all. */
export interface FindingFilter {
  severity: string;
  zone: string;
  category: string;
  /** `open`: not decided yet. */
  decided: '' | 'open' | 'confirmed' | 'dismissed';
}

/** How the list is grouped. */
export type FindingGroup = 'rule' | 'concept' | 'place';

/**
 * The list of findings, in groups, with filters and a count of what is left to decide.
 *
 * @element cotejo-findings
 * @prop {Finding[]} findings @prop {ReadonlyMap<string, Decision>} decisions @prop {RulePage[]} rules
 * @prop {string} current - Key of the finding gone to.
 * @fires cotejo-go-to - A finding was chosen.
 */
@customElement('cotejo-findings')
export class CotejoFindings extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: block;
      }
      .filters {
        display: grid;
        grid-template-columns: 1fr 1fr;
        gap: var(--cotejo-space-2);
        padding: var(--cotejo-space-3) var(--cotejo-space-4);
      }
      label {
        display: grid;
        gap: 2px;
        font-size: var(--cotejo-size-small);
        color: var(--cotejo-ink-2);
      }
      select {
        min-height: var(--cotejo-target);
        min-width: 0;
        width: 100%;
        border: 1px solid var(--cotejo-line-ui);
        border-radius: var(--cotejo-radius);
        background: var(--cotejo-raised);
        color: var(--cotejo-ink);
        padding: 0 var(--cotejo-space-2);
      }
      .left {
        padding: 0 var(--cotejo-space-4) var(--cotejo-space-2);
        font-size: var(--cotejo-size-small);
        color: var(--cotejo-ink-2);
      }
      h3 {
        padding: var(--cotejo-space-3) var(--cotejo-space-4) var(--cotejo-space-1);
        font-size: var(--cotejo-size-small);
        font-weight: 650;
        border-top: var(--cotejo-border);
      }
      button.item {
        display: grid;
        gap: 2px;
        width: 100%;
        min-height: var(--cotejo-target);
        padding: var(--cotejo-space-2) var(--cotejo-space-4);
        text-align: start;
        border-inline-start: 3px solid transparent;
        line-height: 1.35;
      }
      button.item:hover {
        background: var(--cotejo-page-source);
      }
      button.item[aria-current='true'] {
        background: var(--cotejo-mark-soft);
        border-color: var(--cotejo-mark-line);
      }
      .words {
        font-weight: 600;
        overflow-wrap: anywhere;
      }
      .meta {
        font-size: var(--cotejo-size-small);
        color: var(--cotejo-ink-2);
      }
      .critical,
      .major {
        color: var(--cotejo-error);
        font-weight: 600;
      }
      .minor {
        color: var(--cotejo-warn);
        font-weight: 600;
      }
      .dismissed .words {
        text-decoration: line-through;
        font-weight: 400;
      }
    `,
  ];

  @property({ attribute: false }) findings: readonly Finding[] = [];
  @property({ attribute: false }) decisions: ReadonlyMap<string, Decision> = new Map();
  @property({ attribute: false }) rules: readonly RulePage[] = [];
  @property() current = '';

  @state() private filter: FindingFilter = { severity: '', zone: '', category: '', decided: 'open' };
  @state() private group: FindingGroup = 'rule';

  constructor() {
    super();
    new LanguageController(this);
  }

  protected override render(): TemplateResult {
    const shown = this.findings.filter((finding) => this.isShown(finding));
    const open = this.findings.filter(({ key }) => !this.decisions.has(key ?? ''));
    const doubtful = open.filter(({ restsOn }) => restsOn).length;
    return html`
      <div class="filters">
        ${this.renderSelect('group', t('terms.group'), this.group, [
          ['rule', t('terms.byRule')],
          ['concept', t('terms.byConcept')],
          ['place', t('terms.byPlace')],
        ])}
        ${this.renderSelect('decided', t('terms.decided'), this.filter.decided, [
          ['', t('terms.all')],
          ['open', t('terms.open')],
          ['confirmed', t('terms.confirmed')],
          ['dismissed', t('terms.dismissed')],
        ])}
        ${this.renderSelect('severity', t('terms.severity'), this.filter.severity, [
          ['', t('terms.all')],
          ...unique(this.findings.map(({ severity }) => severity)).map((each) => [each, t(`severity.${each}`)]),
        ])}
        ${this.renderSelect('zone', t('terms.zone'), this.filter.zone, [
          ['', t('terms.all')],
          ...unique(this.findings.map(({ zone }) => zone)).map((each) => [each, t(`zone.${each}`)]),
        ])}
        ${this.renderSelect('category', t('terms.category'), this.filter.category, [
          ['', t('terms.all')],
          ...unique(this.findings.map(({ category }) => category)).map((each) => [each, each]),
        ])}
      </div>
      <p class="left num" role="status">
        ${t('terms.left', { count: open.length, left: formatNumber(open.length) })}
        ${doubtful > 0 ? t('terms.leftReconstruction', { count: doubtful, left: formatNumber(doubtful) }) : nothing}
      </p>
      ${shown.length === 0 ? html`<p class="left">${t('terms.none')}</p>` : nothing}
      ${this.groups(shown).map(
        ([title, findings]) =>
          html`<section>
            <h3>${title} <span class="num">${formatNumber(findings.length)}</span></h3>
            <ul>
              ${findings.map((finding) => html`<li>${this.renderItem(finding)}</li>`)}
            </ul>
          </section>`,
      )}
    `;
  }

  private renderItem(finding: Finding): TemplateResult {
    const { key = '', severity, rule, source, target } = finding;
    const place = target ?? source;
    const verdict = this.decisions.get(key)?.verdict;
    const title = this.group === 'rule' ? finding.message : (this.rules.find(({ id }) => id === rule)?.title ?? rule);
    return html`<button
      class="item ${verdict ?? ''}"
      aria-current=${key === this.current ? 'true' : 'false'}
      @click=${() => this.dispatchEvent(new GoToEvent(undefined, key))}
    >
      <span class="words">${place?.quote || place?.block}</span>
      <span class="meta">${title}</span>
      <span class="meta">
        <span class=${severity}>${t(`severity.${severity}`)}</span> · ${place?.block}
        ${finding.restsOn ? html` · ${t('provenance.reconstruction')}` : nothing}
        ${verdict ? html` · ${t(`terms.${verdict}`)}` : nothing}
      </span>
    </button>`;
  }

  private renderSelect(name: string, label: string, value: string, choices: (string | string[])[][]): TemplateResult {
    return html`<label
      >${label}<select @change=${(event: Event) => this.onSelect(name, (event.target as HTMLSelectElement).value)}>
        ${choices.map(([each, words]) => html`<option value=${each} ?selected=${each === value}>${words}</option>`)}
      </select></label
    >`;
  }

  private onSelect(name: string, value: string): void {
    if (name === 'group') this.group = value as FindingGroup;
    else this.filter = { ...this.filter, [name]: value };
  }

  private isShown({ severity, zone, category, key = '' }: Finding): boolean {
    const { filter } = this;
    const verdict = this.decisions.get(key)?.verdict ?? 'open';
    return (
      (!filter.severity || filter.severity === severity) &&
      (!filter.zone || filter.zone === zone) &&
      (!filter.category || filter.category === category) &&
      (!filter.decided || filter.decided === verdict || key === this.current)
    );
  }

  private groups(findings: Finding[]): [string, Finding[]][] {
    const groups = new Map<string, Finding[]>();
    for (const finding of findings) {
      const title =
        this.group === 'rule'
          ? (this.rules.find(({ id }) => id === finding.rule)?.title ?? finding.rule)
          : this.group === 'concept'
            ? (finding.concept ?? t('terms.noConcept'))
            : t(`zone.${finding.zone}`);
      groups.set(title, [...(groups.get(title) ?? []), finding]);
    }
    return [...groups];
  }
}

const unique = <T>(values: T[]): T[] => [...new Set(values)].sort();

declare global {
  interface HTMLElementTagNameMap {
    'cotejo-findings': CotejoFindings;
  }
}
