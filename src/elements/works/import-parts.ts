import { html, nothing, type TemplateResult } from 'lit';
import { problemWords, type Problem } from '../../formats/problems.js';
import { formatPercent } from '../../i18n/format.js';
import { currentLanguage, t } from '../../i18n/i18n.js';
import { icon } from '../icons.js';

/** Problems shown at once: a broken file may have thousands. */
const MOST = 30;

/** What is wrong with the files, or could not be taken over from them. */
export function renderProblems(problems: readonly Problem[]): TemplateResult | typeof nothing {
  if (problems.length === 0) return nothing;
  const language = currentLanguage();
  return html`<ul
    class="problems"
    aria-label=${t('works.problems')}
    role=${problems.some(({ severity }) => severity === 'error') ? 'alert' : nothing}
  >
    ${problems.slice(0, MOST).map(
      (problem) =>
        html`<li class=${problem.severity}>
          <svg class="icon" viewBox="0 0 20 20" aria-hidden="true">${icon('alert')}</svg
          ><span
            ><b>${problem.file}${problem.line === undefined ? '' : `:${problem.line}`}</b>:
            ${problemWords(problem, language)}</span
          >
        </li>`,
    )}
  </ul>`;
}

/** How far the work is. @param share - 0-1. */
export function renderProgress(words: string, share: number): TemplateResult {
  return html`<div role="status">
    <p>${words} <span class="num">${formatPercent(share)}</span></p>
    <svg class="meter" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
      <rect width="100" height="6"></rect>
      <rect class="v" width=${Math.max(0.5, share * 100)} height="6"></rect>
    </svg>
  </div>`;
}
