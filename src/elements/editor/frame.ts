import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Tally } from '../../alignment/edit/tally.js';
import type { Edition } from '../../edition/model.js';
import { formatNumber } from '../../i18n/format.js';
import { currentLanguage, INTERFACE_LANGUAGES, t } from '../../i18n/i18n.js';
import { LanguageEvent } from '../events.js';
import type { CommandId } from './commands.js';
import { icon, sign, type EditorIcon } from './editor-icons.js';
import { AlignmentFileEvent, type EditorRequest } from './events.js';
import type { EditorState } from './state.js';

/** What became of the last changes. */
export interface SaveState {
  /** `elsewhere`: another tab has changed the links, which were read again; `refused`: and a change of this one was not kept. */
  state: 'saved' | 'saving' | 'failed' | 'elsewhere' | 'refused';
  /** Code of the storage's error, when it failed. */
  code?: string;
}

/** What the bar shows. */
export interface BarView {
  edition: Edition;
  hand: EditorState;
  back: string;
  compact: boolean;
  wide: boolean;
}

/** What the bar may ask for, besides commands. */
export interface BarActions {
  request(what: EditorRequest): void;
  /** Opens the panel where it does not stand beside the links. */
  panel(): void;
}

/** The bar: back to the reader, the title, undo and redo, files, help. */
export function editorBar(view: BarView, run: (command: CommandId) => void, actions: BarActions): TemplateResult {
  const { edition, hand, compact, wide } = view;
  const { title, language } = edition.source.meta;
  const step = (command: 'undo' | 'redo'): TemplateResult =>
    html`<button
      class="btn btn-icon"
      data-command=${command}
      aria-disabled=${hand.can(command) ? nothing : 'true'}
      aria-label=${t(`command.${command}`)}
      title=${t(`command.${command}`)}
      @click=${() => run(command)}
    >
      ${icon(command)}
    </button>`;
  return html`<header class="bar">
    <a class="btn btn-icon" href=${backTo(view)} aria-label=${t('editor.back')} title=${t('editor.back')}
      >${icon('back')}</a
    >
    <h1 class="title">
      ${compact ? html`<span class="at num">${formatNumber(hand.index + 1)}/${formatNumber(hand.links.length)}</span> ` : nothing}
      <span>${t('editor.title')}</span> <span lang=${language}>${title}</span>
    </h1>
    <div class="group">${step('undo')}${step('redo')}</div>
    ${wide ? nothing : html`<button class="btn ${compact ? 'btn-icon' : ''}" aria-label=${t('editor.panel')} @click=${actions.panel}>${icon('map')}${compact ? nothing : t('editor.panel')}</button>`}
    <div class="group">
      <button
        class="btn ${compact ? 'btn-icon' : ''}"
        popovertarget="files"
        aria-label=${t('editor.file')}
        title=${t('editor.file')}
      >
        ${icon('save')}${compact ? nothing : html`<span>${t('editor.file')}</span>`}
      </button>
      <button
        class="btn ${wide ? '' : 'btn-icon'}"
        data-command="help"
        aria-label=${t('editor.help')}
        title=${t('editor.help')}
        @click=${() => run('help')}
      >
        ${icon('help')}${wide ? html`<span>${t('editor.help')}</span>` : nothing}
      </button>
    </div>
    ${compact ? nothing : languages()}${filesPanel(actions, compact)}
  </header>`;
}

/** Back to the place where the hand is. */
function backTo({ hand, edition, back }: BarView): string {
  const link = hand.link;
  const id = link?.source[0] ?? (link?.target[0] ? `${edition.target.meta.language}.${link.target[0]}` : undefined);
  return id ? `${back}#${id}` : back;
}

const languages = (): TemplateResult =>
  html`<div class="group" role="group" aria-label=${t('bar.language')}>
    ${INTERFACE_LANGUAGES.map(
      (language) =>
        html`<button
          class="btn btn-icon"
          lang=${language}
          aria-pressed=${currentLanguage() === language}
          aria-label=${`${language.toUpperCase()}: ${language === 'es' ? 'español' : 'English'}`}
          @click=${(event: Event) => event.target!.dispatchEvent(new LanguageEvent(language))}
        >
          ${language.toUpperCase()}
        </button>`,
    )}
  </div>`;

/** Saving, opening and comparing files. */
function filesPanel({ request }: BarActions, compact: boolean): TemplateResult {
  const button = (what: EditorRequest, name: EditorIcon, words: string): TemplateResult =>
    html`<button class="btn" @click=${(event: Event) => (hide(event), request(what))}>${icon(name)}${words}</button>`;
  const field = (use: 'load' | 'compare', name: EditorIcon, words: string): TemplateResult =>
    html`<label class="btn"
      >${icon(name)}${words}<input
        class="vh"
        type="file"
        accept=".json,application/json"
        @change=${(event: Event) => give(event, use)}
    /></label>`;
  return html`<div id="files" class="popover files" popover>
    ${button('save', 'save', t('editor.save'))}
    ${'showSaveFilePicker' in globalThis ? button('save-as', 'save', t('editor.saveAs')) : nothing}
    ${field('load', 'open', t('editor.load'))} ${field('compare', 'compare', t('editor.compare'))}
    <p class="sub">${t('editor.fileText')}</p>
    ${compact ? languages() : nothing}
  </div>`;
}

const hide = (event: Event): void => (event.target as Element).closest<HTMLElement>('[popover]')?.hidePopover();

function give(event: Event, use: 'load' | 'compare'): void {
  const input = event.target as HTMLInputElement;
  const [file] = input.files ?? [];
  hide(event);
  if (file) input.dispatchEvent(new AlignmentFileEvent(use, file));
  // The same file may be chosen again, when it was mended.
  input.value = '';
}

/** How far the work has come, and whether it is kept. */
export function progressPart(tally: Tally, saved: SaveState, retry: () => void): TemplateResult {
  const total = Math.max(1, tally.total);
  const parts = (['reviewed', 'auto', 'doubtful', 'stale'] as const).map((state) => ({
    state,
    share: (100 * tally[state]) / total,
  }));
  let from = 0;
  return html`<section class="progress" aria-label=${t('editor.progress')}>
    <div class="prog">
      <ul class="counts num">
        ${parts.map(
          ({ state }) =>
            html`<li>
              ${sign(state)}<b>${formatNumber(tally[state])}</b> ${t(`count.${state}`, { count: tally[state] })}
            </li>`,
        )}
      </ul>
      <svg
        class="meter"
        viewBox="0 0 100 6"
        preserveAspectRatio="none"
        role="img"
        aria-label=${t('editor.reviewedOf', { reviewed: formatNumber(tally.reviewed), all: formatNumber(tally.total) })}
      >
        <rect width="100" height="6"></rect>
        ${parts.map(({ state, share }) => {
          const x = from;
          from += share;
          return meterPart(state, x, share);
        })}
      </svg>
    </div>
    ${savedPart(saved, retry)}
  </section>`;
}

const meterPart = (state: string, x: number, width: number): unknown =>
  svg`<rect class=${state} x=${x} width=${width} height="6"></rect>`;

function savedPart({ state, code }: SaveState, retry: () => void): TemplateResult {
  if (state === 'failed') {
    return html`<p class="saved failed" role="alert">
      ${icon('alert')}${t('editor.failed')} ${code === 'quota' ? t('editor.failedQuota') : ''}
      <button class="btn btn-line" @click=${retry}>${t('editor.retry')}</button>
    </p>`;
  }
  return html`<p class="saved ${state}" role="status" data-saved=${state}>${t(`editor.kept_${state}`)}</p>`;
}
