import { html, nothing, type TemplateResult } from 'lit';
import { problemsOf } from '../../alignment/edit/problems.js';
import { t } from '../../i18n/i18n.js';
import type { CommandId } from './commands.js';
import { factsOf, linkLabel, whenWords } from './describe.js';
import { icon, type EditorIcon } from './editor-icons.js';
import { adviceWords, suggestionLabel } from './side-panel.js';
import { sideOfUnit } from './place.js';
import type { EditorState } from './state.js';

/** Icons of the commands that have a button. */
const ICONS: Partial<Record<CommandId, EditorIcon>> = {
  split: 'split',
  mergePrevious: 'mergePrevious',
  mergeNext: 'mergeNext',
  takeNext: 'down',
  giveLast: 'up',
  takePrevious: 'up',
  giveFirst: 'down',
  takeOut: 'gap',
  unlink: 'unlink',
  link: 'link',
  sentences: 'sentences',
};

/** Operations that stand in the bar, and those behind its button for boundaries. */
export const SHOWN = ['split', 'mergePrevious', 'mergeNext', 'takeOut', 'unlink', 'link', 'sentences'] as const;
/** Operations that move a border of the current link. */
export const BOUNDARIES = ['takeNext', 'giveLast', 'takePrevious', 'giveFirst'] as const;

/** Runs a command. */
export type Run = (command: CommandId) => void;

/** What is said of the current link: what it links, how sure it is, and what deserves a look. */
export function saying(state: EditorState, thinking: boolean, compact: boolean): TemplateResult {
  const { link, index, blocks, linking } = state;
  if (!link) return html`<p class="say"><b>${t('editor.empty')}</b></p>`;
  if (linking) {
    return html`<p class="say">
      <b>${t('editor.linking', { unit: linking.unit })}</b
      ><span class="sub">${t(compact ? 'editor.linkingTap' : 'editor.linkingText')}</span>
    </p>`;
  }
  const problems = problemsOf(state.links, index, blocks.placeOf, blocks.count);
  const [first] = state.suggestions;
  const sub = problems[0]
    ? t(`problem.${problems[0]}`)
    : first
      ? t('editor.proposal', { links: suggestionLabel(first, state) })
      : adviceWords(state.advice, thinking);
  return html`<p class="say">
    <b class="num">${[linkLabel(link), ...factsOf(link)].join(', ')}</b>
    <span class="sub">${problems[0] ? icon('alert') : nothing}${sub}${signed(state)}</span>
  </p>`;
}

/** Who reviewed a link, and when, so far as it is known. */
function signed({ link }: EditorState): string {
  if (link?.status !== 'reviewed') return '';
  const words = [link.by && t('editor.reviewedBy', { name: link.by }), link.at && whenWords(link.at)].filter(Boolean);
  return words.length > 0 ? ` · ${words.join(', ')}` : '';
}

/** All operations as named buttons. What makes no sense here can be reached, and says so. */
export function operationButtons(state: EditorState, run: Run): TemplateResult {
  if (state.linking) {
    return html`<div class="ops">
      <button class="btn btn-fill" @click=${() => run('link')}>${icon('link')}${t('editor.linkHere')}</button>
      <button class="btn btn-line" @click=${() => run('cancel')}>${t('editor.cancel')}</button>
    </div>`;
  }
  return html`<div class="ops">
    ${SHOWN.slice(0, 3).map((command) => operationButton(command, state, run))}
    <button class="btn" popovertarget="boundaries">${icon('boundary')}${t('editor.boundary')}</button>
    ${SHOWN.slice(3).map((command) => operationButton(command, state, run))} ${toggleButton(state, run)}
  </div>`;
}

/** The panel with the four ways to move a boundary. */
export const boundaryPanel = (state: EditorState, run: Run): TemplateResult =>
  html`<div id="boundaries" class="popover" popover>
    <p class="sub">${t('editor.boundaryText', { side: t(`editor.side_${state.place.side}`) })}</p>
    ${BOUNDARIES.map((command) => operationButton(command, state, run))}
  </div>`;

/** One operation as a button. */
export function operationButton(command: CommandId, state: EditorState, run: Run): TemplateResult {
  const name = ICONS[command];
  return html`<button
    class="btn"
    data-command=${command}
    aria-disabled=${state.can(command) ? nothing : 'true'}
    aria-pressed=${command === 'sentences' ? String(state.level === 'sentence') : nothing}
    @click=${() => run(command)}
  >
    ${name ? icon(name) : nothing}${commandLabel(command, state)}
  </button>`;
}

/** Name of a command where the hand is: a block is omitted on one side and added on the other. */
export const commandLabel = (command: CommandId, { place }: EditorState): string =>
  command === 'takeOut' ? t(`command.takeOut_${sideOfUnit(place)}`) : t(`command.${command}`);

/** Marks the link as reviewed without going on, or takes that back. */
function toggleButton({ link }: EditorState, run: Run): TemplateResult {
  const isReviewed = link?.status === 'reviewed' && !link.stale;
  return html`<button class="btn" data-command="toggle" @click=${() => run('toggle')}>
    ${t(isReviewed ? 'command.reopen' : 'command.toggle')}
  </button>`;
}

/** The way on: the next doubtful link, and accepting this one. */
export const goOnButtons = (state: EditorState, run: Run): TemplateResult => html`
  <button class="btn btn-line next" data-command="nextDoubtful" @click=${() => run('nextDoubtful')}>
    <span>${t('command.nextDoubtful')}</span><kbd>F8</kbd>
  </button>
  <button class="btn btn-fill accept" data-command="accept" @click=${() => run('accept')}>
    ${icon('check')}<span
      >${t(state.link?.status === 'reviewed' && !state.link.stale ? 'command.goOn' : 'command.accept')}</span
    >
  </button>
`;

/** What a phone has in the place of the row of buttons: the neighbours, and a sheet with all operations. */
export function phoneActions(state: EditorState, run: Run, step: (by: 1 | -1) => void): TemplateResult {
  const button = (by: 1 | -1, words: string): TemplateResult =>
    html`<button class="btn btn-line" @click=${() => step(by)}>${icon(by > 0 ? 'down' : 'up')}${words}</button>`;
  const between = (middle: TemplateResult): TemplateResult =>
    html`<div class="phone">${button(-1, t('editor.previous'))}${middle}${button(1, t('editor.next'))}</div>`;
  if (state.linking) {
    const cancel = html`<button class="btn btn-line" @click=${() => run('cancel')}>${t('editor.cancel')}</button>`;
    return between(cancel);
  }
  return html`${between(
      html`<button class="btn btn-line" popovertarget="sheet">${icon('more')}${t('editor.change')}</button>`,
    )}
    <div id="sheet" class="popover sheet" popover>
      ${[...SHOWN, ...BOUNDARIES, 'suggestion' as const].map((command) => operationButton(command, state, run))}
      ${toggleButton(state, run)}
    </div>`;
}
