import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../../i18n/format.js';
import { t } from '../../i18n/i18n.js';

/** How far a question about many editions has come. */
export interface Progress {
  at: number;
  all: number;
}

/** A bar with its numbers, and the way to stop. */
export const renderProgress = (progress: Progress | undefined, cancel: () => void): TemplateResult | typeof nothing =>
  progress
    ? html`<progress aria-label=${t('terms.progress')} max=${progress.all} value=${progress.at}></progress>
        <span class="num">${t('terms.of', { at: formatNumber(progress.at), all: formatNumber(progress.all) })}</span>
        <button class="btn btn-line" @click=${cancel}>${t('terms.cancel')}</button>`
    : nothing;
