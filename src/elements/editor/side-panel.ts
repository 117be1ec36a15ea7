import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Disagreement } from '../../alignment/edit/compare.js';
import type { Step } from '../../alignment/edit/history.js';
import type { EditedLink } from '../../alignment/edit/link-list.js';
import type { Suggestion } from '../../alignment/edit/suggest-context.js';
import { stateOf } from '../../alignment/edit/tally.js';
import { formatNumber } from '../../i18n/format.js';
import { currentLanguage, t } from '../../i18n/i18n.js';
import { changeWords, confidenceOf, linkLabel, versionWords, whenWords } from './describe.js';
import { icon, sign } from './editor-icons.js';
import { LISTED, LISTINGS, type Listing, type ListingName } from './listing.js';
import type { Advice, EditorState } from './state.js';

/** What a person may do in the panel. */
export interface PanelActions {
  goTo(index: number): void;
  list(name: ListingName): void;
  take(suggestion: Suggestion): void;
  adopt(disagreement: Disagreement): void;
  leaveComparison(): void;
  discard(step: Step): void;
  takeOthers(): void;
}

/** Another alignment of the same texts, and where it differs. */
export interface Comparison {
  /** Name of its file. */
  name: string;
  disagreements: Disagreement[];
}

/** What the panel beside the links shows, but for the map. */
export interface PanelView {
  state: EditorState;
  listing: Listing;
  listed: ListingName;
  /** The aligner is at work on the current link. */
  thinking: boolean;
  comparison?: Comparison;
  /** Changes of another copy of the corrections that are not in these. */
  others: number;
}

/** The panel: what the aligner says, the list to work through, another alignment, what no longer fits. */
export const sidePanel = (view: PanelView, actions: PanelActions): TemplateResult => html`
  ${view.comparison ? comparisonPart(view.comparison, view.state, actions) : nothing} ${advicePart(view, actions)}
  ${listPart(view, actions)} ${othersPart(view.others, actions)} ${unfitPart(view.state.history.unfit, actions)}
`;

function advicePart({ state, thinking }: PanelView, actions: PanelActions): TemplateResult {
  return html`<section class="advice" aria-labelledby="advice-title">
    <h2 id="advice-title">${t('editor.aligner')}</h2>
    <p class="sub">${adviceWords(state.advice, thinking)}</p>
    <ol class="choices">
      ${state.suggestions.map(
        (suggestion, index) =>
          html`<li>
            <button class="choice" @click=${() => actions.take(suggestion)}>
              <span class="what">${suggestionLabel(suggestion, state)}</span>
              <span class="num">${confidenceOf(suggestion.confidence)}</span>
              ${index === 0 ? html`<kbd>F9</kbd>` : nothing}
            </button>
          </li>`,
      )}
    </ol>
  </section>`;
}

/** What the aligner says in one sentence. */
export function adviceWords(advice: Advice | undefined, thinking: boolean): string {
  if (!advice) return t(thinking ? 'editor.thinking' : 'editor.noAdvice');
  const { present, others, sentences } = advice;
  if (present !== undefined) return t('editor.agrees', { value: confidenceOf(present) });
  return others.length > 0 || sentences ? t('editor.disagrees') : t('editor.noAdvice');
}

/** A suggestion in words: the links it makes, or how many sentences it links otherwise. */
export function suggestionLabel(suggestion: Suggestion, { advice }: EditorState): string {
  if (suggestion !== advice?.sentences) return suggestion.links.map(linkLabel).join('; ');
  return t('editor.sentencesSo', { count: suggestion.links[0].sentences?.length ?? 0 });
}

function listPart({ state, listing, listed }: PanelView, actions: PanelActions): TemplateResult {
  const choose = (event: Event): void => actions.list((event.target as HTMLSelectElement).value as ListingName);
  return html`<section class="queue" aria-labelledby="queue-title">
    <h2 id="queue-title" class="vh">${t('editor.list')}</h2>
    <label class="pick"
      ><span class="vh">${t('editor.list')}</span>
      <select @change=${choose}>
        ${LISTINGS.map((name) => html`<option value=${name} ?selected=${name === listed}>${t(`editor.list_${name}`)}</option>`)}
      </select></label
    >
    ${listing.count === 0 ? html`<p class="sub">${t('editor.listEmpty')}</p>` : nothing}
    ${guard([listing, listing.indexes.includes(state.index) && state.index, currentLanguage()], () => listItems(listing, state, actions))}
    ${listing.count > LISTED ? html`<p class="sub">${t('editor.listMore', { count: listing.count - LISTED })}</p>` : nothing}
  </section>`;
}

const listItems = ({ indexes }: Listing, state: EditorState, actions: PanelActions): TemplateResult =>
  html`<ol class="doubts">
    ${indexes.map((index) => listItem(state.links[index], index, state.index, actions))}
  </ol>`;

function listItem(link: EditedLink | undefined, index: number, current: number, actions: PanelActions): unknown {
  if (!link) return nothing;
  const state = stateOf(link);
  const number = link.confidence === undefined || state === 'reviewed' ? nothing : confidenceOf(link.confidence);
  return html`<li>
    <button class="item" aria-current=${index === current ? 'true' : nothing} @click=${() => actions.goTo(index)}>
      ${sign(state)}<span class="what">${linkLabel(link)}<span class="vh">, ${t(`link.state_${state}`)}</span></span
      ><span class="num">${number}</span>
    </button>
  </li>`;
}

function comparisonPart(
  { name, disagreements }: Comparison,
  state: EditorState,
  actions: PanelActions,
): TemplateResult {
  // The one at the hand, else the first below it, else the first.
  const here = disagreements.findIndex(({ at, mine }) => at + mine.length > state.index);
  const shown = Math.max(0, here);
  const current = disagreements.at(shown);
  const go = (step: number) => (): void => {
    const next = disagreements.at((shown + step) % disagreements.length);
    if (next) actions.goTo(next.at);
  };
  const there = current && state.index >= current.at && state.index < current.at + current.mine.length;
  return html`<section class="comparison" aria-labelledby="comparison-title">
    <h2 id="comparison-title">${t('editor.compared', { name })}</h2>
    <p class="sub">
      ${t('editor.differences', { count: disagreements.length, number: formatNumber(disagreements.length) })}${
        there ? ` · ${formatNumber(shown + 1)}/${formatNumber(disagreements.length)}` : ''
      }
    </p>
    ${
      current
        ? html`<p class="versions">
              <b>${t('editor.here')}</b> ${versionWords(current.mine, current.theirs, current.kind)}<br />
              <b>${t('editor.theirs')}</b> ${versionWords(current.theirs, current.mine, current.kind)}<br />
              <span class="sub">${t(`editor.differs_${current.kind}`)}</span>
            </p>
            <div class="walk">
              <button class="btn btn-line" aria-label=${t('editor.previousDifference')} @click=${go(-1)}>
                ${icon('up')}${t('editor.previous')}
              </button>
              <button class="btn btn-line" aria-label=${t('editor.nextDifference')} @click=${there ? go(1) : go(0)}>
                ${icon('down')}${t('editor.next')}
              </button>
              <button class="btn btn-line" @click=${() => actions.adopt(current)}>
                ${icon('check')}${t('editor.takeTheirs')}
              </button>
            </div>`
        : nothing
    }
    <button class="btn" @click=${() => actions.leaveComparison()}>${t('editor.leaveComparison')}</button>
  </section>`;
}

function othersPart(count: number, actions: PanelActions): TemplateResult | typeof nothing {
  if (count === 0) return nothing;
  return html`<section class="others">
    <p>${t('editor.others', { count })}</p>
    <button class="btn btn-line" @click=${() => actions.takeOthers()}>${t('editor.takeOthers')}</button>
  </section>`;
}

function unfitPart(steps: readonly Step[], actions: PanelActions): TemplateResult | typeof nothing {
  if (steps.length === 0) return nothing;
  return html`<details class="unfit">
    <summary>${icon('alert')}${t('editor.unfit', { count: steps.length })}</summary>
    <p class="sub">${t('editor.unfitText')}</p>
    <ul>
      ${steps.map(
        (step) =>
          html`<li>
            <p>${changeWords(step.entry)}</p>
            <p class="sub">${[step.entry.by, whenWords(step.entry.at)].filter(Boolean).join(', ')}</p>
            <button class="btn" @click=${() => actions.discard(step)}>${t('editor.discard')}</button>
          </li>`,
      )}
    </ul>
  </details>`;
}
