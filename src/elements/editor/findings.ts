import { html, nothing, type TemplateResult } from 'lit';
import { t } from '../../i18n/i18n.js';
import type { Finding } from '../../text/finding.js';

/** Findings that are listed; the others are counted. */
const LISTED = 50;

/** What is wrong with a file: one that was given was not taken, and nothing has changed; one that was saved is saved. */
export function findingsPart(
  findings: readonly Finding[],
  file: string,
  use: 'read' | 'save',
): TemplateResult | typeof nothing {
  if (findings.length === 0) return nothing;
  return html`<section class="findings" role="alert" aria-labelledby="findings-title">
    <h2 id="findings-title">${t(use === 'read' ? 'editor.refusedFile' : 'editor.faultyFile', { file })}</h2>
    <ul>
      ${findings.slice(0, LISTED).map((finding) => {
        const place = finding.source ?? finding.target;
        return html`<li><span class="num">${place ? `${place.line}:${place.col}` : ''}</span> ${finding.message}</li>`;
      })}
    </ul>
    ${findings.length > LISTED ? html`<p>${t('editor.listMore', { count: findings.length - LISTED })}</p>` : nothing}
  </section>`;
}
