import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { formatDate } from '../i18n/format.js';
import { LanguageController, t } from '../i18n/i18n.js';
import { sharedStyles } from './shared-styles.js';

/** What was found after a loss. */
export interface RecoveryInfo {
  state: 'lost' | 'damaged';
  /** When the lost things were last known to be whole, in milliseconds since 1970. */
  lastKnownAt?: number;
  /** The newest good copy that the browser itself still has. */
  copy?: { createdAt: number; records: number };
  /** Records that cannot be read. */
  damaged: number;
  /** What the last step came to. */
  outcome?: string;
}

/** What is to be done. */
export class RecoveryEvent extends Event {
  static readonly type = 'cotejo-recovery';
  constructor(
    readonly action: 'download' | 'restore' | 'open' | 'continue',
    readonly file?: File,
  ) {
    super(RecoveryEvent.type, { bubbles: true, composed: true });
  }
}

/**
 * The recovery screen: says what is lost or damaged and what is left, and offers the ways on. Nothing is deleted and
 * nothing empty is started until the user has chosen.
 *
 * @element cotejo-recovery
 * @prop {RecoveryInfo} info
 * @fires cotejo-recovery
 */
@customElement('cotejo-recovery')
export class CotejoRecovery extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      dialog {
        width: min(40rem, calc(100vw - 2rem));
        max-height: 90dvh;
        overflow: auto;
        padding: var(--cotejo-space-5);
        background: var(--cotejo-raised);
        color: var(--cotejo-ink);
        border: 2px solid var(--cotejo-error);
        border-radius: var(--cotejo-radius);
      }
      dialog::backdrop {
        background: var(--cotejo-scrim);
      }
      h2 {
        font: 600 var(--cotejo-size-h2)/1.3 var(--cotejo-font-text);
        margin-bottom: var(--cotejo-space-3);
      }
      p + p {
        margin-top: var(--cotejo-space-2);
      }
      ul {
        margin-top: var(--cotejo-space-4);
        display: grid;
        gap: var(--cotejo-space-3);
      }
      .btn {
        justify-content: flex-start;
        text-align: start;
        padding-block: 0.4rem;
      }
      li p {
        color: var(--cotejo-ink-2);
        font-size: var(--cotejo-size-small);
        margin-top: 0.2rem;
      }
      label:focus-within {
        outline: var(--cotejo-focus-width) solid var(--cotejo-focus);
        outline-offset: var(--cotejo-focus-offset);
      }
    `,
  ];

  @property({ attribute: false }) info?: RecoveryInfo;

  constructor() {
    super();
    new LanguageController(this);
  }

  /** Opens the screen over the page. */
  async open(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector('dialog')?.showModal();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { info } = this;
    if (!info) return nothing;
    const act = (action: 'download' | 'restore' | 'continue') => (): boolean =>
      this.dispatchEvent(new RecoveryEvent(action));
    return html`<dialog aria-labelledby="title" closedby="none" @close=${() => this.isConnected && void this.open()}>
      <h2 id="title">${t(`recovery.${info.state}`)}</h2>
      <p>${t(`recovery.${info.state}Text`)}</p>
      ${info.lastKnownAt ? html`<p>${t('recovery.lastKnown', { date: formatDate(info.lastKnownAt) })}</p>` : nothing}
      ${info.damaged > 0 ? html`<p>${t('recovery.damagedRecords', { count: info.damaged })}</p>` : nothing}
      ${info.outcome ? html`<p role="status"><b>${t(info.outcome)}</b></p>` : nothing}
      <ul>
        ${
          info.copy
            ? html`<li>
                  <button class="btn btn-line" @click=${act('restore')}>
                    ${t('recovery.restore', { date: formatDate(info.copy.createdAt) })}
                  </button>
                  <p>${t('recovery.restoreText', { count: info.copy.records })}</p>
                </li>
                <li><button class="btn btn-line" @click=${act('download')}>${t('recovery.download')}</button></li>`
            : html`<li><p>${t('recovery.noCopy')}</p></li>`
        }
        <li>
          <label class="btn btn-line"
            >${t('recovery.open')}<input
              class="vh"
              type="file"
              accept=".json,application/json"
              @change=${this.openFile}
          /></label>
        </li>
        <li>
          <button class="btn btn-line" @click=${act('continue')}>${t('recovery.continue')}</button>
          <p>${t('recovery.continueText')}</p>
        </li>
      </ul>
    </dialog>`;
  }

  private readonly openFile = (event: Event): void => {
    const [file] = (event.target as HTMLInputElement).files ?? [];
    if (file) this.dispatchEvent(new RecoveryEvent('open', file));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'cotejo-recovery': CotejoRecovery;
  }
}
