import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { CardText } from '../edition/model.js';
import { formatBytes, formatDate, formatNumber, formatPercent } from '../i18n/format.js';
import { LanguageController, t } from '../i18n/i18n.js';
import './bar.js';
import { ShelfEvent, type ShelfAction } from './events.js';
import { icon, type IconName } from './icons.js';
import { shelfStyles } from './shelf-styles.js';

/** What is true of an edition here and now. */
export type EditionState =
  | { name: 'online' }
  /** It was kept here, and the browser has deleted it. */
  | { name: 'gone' }
  | { name: 'checking' }
  | { name: 'verified'; at: number }
  | { name: 'unverifiable'; at: number }
  | { name: 'saving'; received: number }
  | { name: 'update'; at: number }
  | { name: 'damaged' }
  | { name: 'failed'; reason: string };

/** One edition on the shelf. */
export interface ShelfEntry {
  slug: string;
  href: string;
  source: CardText;
  target: CardText;
  rows: number;
  reviewed: number;
  bytes: number;
  /** Part that has been read, 0-1, where there is a reading position. */
  read?: number;
  state: EditionState;
  /** It is a work of the reader's own library: nothing is fetched or removed for it here. */
  own?: boolean;
  /** What an update changes, when that is known. */
  changes?: { added: number; changed: number; removed: number; links: number; blocks: string[] };
}

/** A text of the reader's own that waits for its translation. */
export interface WaitingEntry {
  slug: string;
  title: string;
  /** `und` where it is not known. */
  language: string;
}

/** A work of the reader's own that was deleted not long ago. */
export interface DeletedEntry {
  /** What it is kept under. */
  key: string;
  title: string;
  language: string;
  /** Milliseconds since 1970. */
  at: number;
}

/** What is true of the storage. */
export interface ShelfStorage {
  usage?: number;
  quota?: number;
  persisted: 'granted' | 'denied' | 'unavailable';
  /** Why the shell cannot be kept offline, if it cannot. */
  worker: 'ready' | 'insecure' | 'unavailable' | 'failed' | 'unknown';
  database: 'ready' | 'unavailable' | 'lost' | 'damaged' | 'newer' | 'blocked';
  copy?: { lastCopyAt: number | null; changed: number; due: boolean };
}

const STATE_ICONS: Record<EditionState['name'], IconName> = {
  online: 'offline',
  gone: 'alert',
  checking: 'update',
  verified: 'check',
  unverifiable: 'check',
  saving: 'save',
  update: 'update',
  damaged: 'alert',
  failed: 'alert',
};

/**
 * The shelf: all editions with what is true of each, and what this browser keeps.
 *
 * @element cotejo-shelf
 * @prop {ShelfEntry[]} entries - Undefined while they are being looked for. @prop {ShelfStorage} storage
 * @prop {WaitingEntry[]} waiting - Texts of the reader's own without a translation yet.
 * @prop {DeletedEntry[]} deleted - Works that can be put back.
 * @prop {string} problem - Key of the words when the list of editions could not be had. @prop {boolean} saving
 * @slot - Kept from the prerendered page; not shown once the element is there.
 * @fires cotejo-shelf-action - Something is to be done with an edition or with the storage.
 */
@customElement('cotejo-shelf')
export class CotejoShelf extends LitElement {
  static override styles = shelfStyles;

  @property({ attribute: false }) entries?: ShelfEntry[];
  @property({ attribute: false }) waiting: readonly WaitingEntry[] = [];
  @property({ attribute: false }) deleted: readonly DeletedEntry[] = [];
  @property({ attribute: false }) storage?: ShelfStorage;
  @property({ attribute: false }) problem = '';
  @property({ type: Boolean }) saving = false;

  constructor() {
    super();
    new LanguageController(this);
  }

  protected override render(): TemplateResult {
    return html`
      <cotejo-bar role="banner"></cotejo-bar>
      <main>
        <h1>${t('shelf.title')}</h1>
        <p class="lede">${t('shelf.lede')}</p>
        ${this.storage ? this.renderStorage(this.storage) : nothing}
        ${this.problem ? html`<p class="problem" role="alert">${this.icon('alert')}${t(this.problem)}</p>` : nothing}
        <p class="add">
          <button class="btn btn-line" @click=${() => this.act('add')}>${t('works.add')}</button>
        </p>
        <ul class="editions" aria-busy=${this.entries ? 'false' : 'true'}>
          ${
            this.entries
              ? // Keyed: the list grows while the reader may be pressing one of its buttons.
                repeat(
                  this.entries,
                  ({ slug }) => slug,
                  (entry) => this.renderEntry(entry),
                )
              : html`<li><p>${t('shelf.looking')}</p></li>`
          }
          ${this.waiting.map((text) => this.renderWaiting(text))}
        </ul>
        ${this.deleted.length > 0 ? this.renderDeleted() : nothing}
        ${this.storage ? this.renderCopy(this.storage) : nothing}
        ${this.storage?.database === 'ready' ? this.renderLibrary() : nothing}
      </main>
    `;
  }

  private renderStorage({ usage, quota, persisted, worker, database }: ShelfStorage): TemplateResult {
    const entries = this.entries ?? [];
    const kept = entries.filter(({ state }) => ['verified', 'unverifiable', 'update'].includes(state.name)).length;
    const all = entries.length > 0 && kept === entries.length;
    const known = usage !== undefined && quota !== undefined && quota > 0;
    return html`<section class="store" aria-label=${t('shelf.storage')}>
      <div>
        <p class="num">
          <b
            >${t('shelf.kept', { count: entries.length, kept: formatNumber(kept), all: formatNumber(entries.length) })}</b
          >
          ${known ? t('shelf.usage', { usage: formatBytes(usage), quota: formatBytes(quota) }) : nothing}
          ${database === 'ready' ? t(`shelf.persist_${persisted}`) : nothing}
          ${persisted === 'denied' && database === 'ready' ? this.action('persist', t('shelf.askPersist')) : nothing}
        </p>
        ${
          known
            ? html`<svg class="meter" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
                <rect width="100" height="6"></rect>
                <rect class="v" width=${Math.max(0.5, (usage / quota) * 100)} height="6"></rect>
              </svg>`
            : nothing
        }
        ${worker !== 'ready' && worker !== 'unknown' ? html`<p class="limit">${this.icon('alert')}${t(`shelf.worker_${worker}`)}</p>` : nothing}
        ${database !== 'ready' ? html`<p class="limit">${this.icon('alert')}${t(`shelf.database_${database}`)}</p>` : nothing}
      </div>
      ${
        database !== 'ready' || all
          ? nothing
          : html`<button class="btn btn-fill" @click=${() => this.act(this.saving ? 'cancel' : 'save-all')}>
              ${this.icon('save')}${this.saving ? t('shelf.cancel') : t('shelf.saveAll')}
            </button>`
      }
    </section>`;
  }

  private renderEntry(entry: ShelfEntry): TemplateResult {
    const { source, target, state } = entry;
    return html`<li>
      <div>
        <h2 lang=${source.language}><a href=${entry.href}>${source.title}</a></h2>
        <p lang=${target.language}>${target.title}</p>
        <div class="meta">
          ${isReconstruction(entry) ? html`<span class="seal">${t('provenance.reconstruction')}</span>` : html`<span>${t(`provenance.${source.provenance}`)}</span>`}
          ${entry.own ? html`<b>${t('works.own')}</b>` : nothing}
          <span class="num"
            >${t('shelf.rows', { count: entry.rows, rows: formatNumber(entry.rows), reviewed: formatNumber(entry.reviewed) })}</span
          >
          <span class="num">${formatBytes(entry.bytes)}</span>
          ${entry.read === undefined ? nothing : html`<b>${t('shelf.read', { part: formatPercent(entry.read) })}</b>`}
        </div>
      </div>
      <div class="aside" role="group" aria-label=${t('shelf.stateOf', { title: source.title })}>
        <p class="state state-${state.name}">
          ${this.icon(STATE_ICONS[state.name])}<span>${t(`state.${state.name}`)}</span>
        </p>
        ${this.renderDetail(entry)}
        <div class="acts">${entry.own ? nothing : this.renderActions(entry)} ${this.renderWork(entry)}</div>
      </div>
    </li>`;
  }

  private renderWaiting({ slug, title, language }: WaitingEntry): TemplateResult {
    return html`<li>
      <div>
        <h2 lang=${language}>${title}</h2>
        <div class="meta"><b>${t('works.own')}</b> <span>${t('works.waiting')}</span></div>
      </div>
      <div class="aside" role="group" aria-label=${t('works.waitingOf', { title })}>
        <div class="acts">
          ${this.action('join', t('works.addTranslation'), slug)} ${this.action('drop', t('works.delete'), slug)}
        </div>
      </div>
    </li>`;
  }

  private renderDeleted(): TemplateResult {
    return html`<details class="deleted">
      <summary>${t('works.deletedWorks', { count: this.deleted.length })}</summary>
      <ul>
        ${this.deleted.map(
          ({ key, title, language, at }) =>
            html`<li>
              <span><span lang=${language}>${title}</span> (${formatDate(at)})</span>
              <span class="acts">
                ${this.action('bring-back', t('works.putBackWhat', { what: title }), key)}
                ${this.action('erase', t('works.erase', { what: title }), key)}
              </span>
            </li>`,
        )}
      </ul>
    </details>`;
  }

  private renderDetail({ state, bytes, changes, href }: ShelfEntry): TemplateResult | typeof nothing {
    switch (state.name) {
      case 'verified':
      case 'unverifiable':
        return html`<p class="sub">${formatDate(state.at)}</p>`;
      case 'saving':
        return html`<svg class="meter" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
            <rect width="100" height="6"></rect>
            <rect class="v" width=${Math.min(100, (state.received / bytes) * 100)} height="6"></rect>
          </svg>
          <p class="sub" role="status">
            ${t('shelf.received', { received: formatBytes(state.received), all: formatBytes(bytes) })}
          </p>`;
      case 'gone':
        return html`<p class="sub">${t('shelf.gone')}</p>`;
      case 'damaged':
        return html`<p class="sub">${t('shelf.damaged')}</p>`;
      case 'failed':
        return html`<p class="sub">${t(state.reason)}</p>`;
      case 'update':
        return changes
          ? html`<p class="sub">${t('shelf.changes', { ...changes, count: changes.changed })}</p>
              ${
                changes.blocks.length > 0
                  ? html`<p class="sub blocks">
                      ${changes.blocks.slice(0, 12).map((block) => html`<a href=${`${href}#${block}`}>${block}</a> `)}
                    </p>`
                  : nothing
              }`
          : html`<p class="sub">${t('shelf.updateLater')}</p>`;
      default:
        return nothing;
    }
  }

  private renderActions({ slug, state, changes }: ShelfEntry): TemplateResult {
    const act = (action: ShelfAction, label: string): TemplateResult => this.action(action, t(label), slug);
    switch (state.name) {
      case 'online':
        return act('save', 'shelf.save');
      case 'verified':
      case 'unverifiable':
        return act('remove', 'shelf.remove');
      case 'saving':
        return act('cancel', 'shelf.cancel');
      case 'update':
        return html`${changes ? nothing : act('compare', 'shelf.compare')} ${act('update', 'shelf.update')}
        ${act('remove', 'shelf.remove')}`;
      case 'damaged':
        return html`${act('save', 'shelf.again')} ${act('remove', 'shelf.remove')}`;
      case 'gone':
      case 'failed':
        return act('save', 'shelf.again');
      default:
        return html``;
    }
  }

  /** What can be done with every edition: take it out, put another text in its place, change what is one's own. */
  private renderWork(entry: ShelfEntry): TemplateResult {
    const { slug, source } = entry;
    return html`${
        isReconstruction(entry)
          ? html`<label class="btn"
              >${t('works.putOriginal')}<input
                class="vh"
                type="file"
                @change=${(event: Event) => this.give('replace', event, slug)}
            /></label>`
          : nothing
      }
      <button
        class="btn"
        aria-label=${t('works.moreOf', { title: source.title })}
        @click=${() => this.act('more', slug)}
      >
        ${t('works.more')}
      </button>`;
  }

  /** Hands over the file that was chosen. */
  private give(action: ShelfAction, event: Event, slug = ''): void {
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    if (file) this.dispatchEvent(new ShelfEvent(action, slug, file));
    input.value = '';
  }

  private renderLibrary(): TemplateResult {
    return html`<section class="copy" aria-labelledby="library-title">
      <h2 id="library-title">${t('works.library')}</h2>
      <p>${t('works.libraryHint')}</p>
      <div class="acts">
        <button class="btn btn-line" @click=${() => this.act('library-out')}>${t('works.libraryOut')}</button>
        <label class="btn btn-line"
          >${t('works.libraryIn')}<input
            class="vh"
            type="file"
            accept=".zip,application/zip"
            @change=${(event: Event) => this.give('library-in', event)}
        /></label>
      </div>
    </section>`;
  }

  private renderCopy({ copy, database }: ShelfStorage): TemplateResult | typeof nothing {
    if (!copy || database === 'unavailable') return nothing;
    const last = copy.lastCopyAt === null ? t('copy.never') : t('copy.last', { date: formatDate(copy.lastCopyAt) });
    return html`<section class="copy" aria-labelledby="copy-title">
      <h2 id="copy-title">${t('copy.title')}</h2>
      <p>${t('copy.promise')}</p>
      <p class=${copy.due ? 'due' : ''}>
        ${last} ${t('copy.changed', { count: copy.changed })} ${copy.due ? t('copy.due') : ''}
      </p>
      <div class="acts">
        <button class="btn btn-line" @click=${() => this.act('copy-out')}>${t('copy.out')}</button>
        <label class="btn btn-line"
          >${t('copy.in')}<input class="vh" type="file" accept=".json,application/json" @change=${this.openCopy}
        /></label>
      </div>
    </section>`;
  }

  private readonly openCopy = (event: Event): void => this.give('copy-in', event);

  private action(action: ShelfAction, label: string, slug = ''): TemplateResult {
    return html`<button class="btn" @click=${() => this.act(action, slug)}>${label}</button>`;
  }

  private act(action: ShelfAction, slug = ''): void {
    this.dispatchEvent(new ShelfEvent(action, slug));
  }

  private icon(name: IconName): TemplateResult {
    return html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true">${icon(name)}</svg>`;
  }
}

/** Whether the words of either text are a reconstruction. */
const isReconstruction = ({ source, target }: ShelfEntry): boolean =>
  source.provenance === 'reconstruction' || target.provenance === 'reconstruction';

declare global {
  interface HTMLElementTagNameMap {
    'cotejo-shelf': CotejoShelf;
  }
}
