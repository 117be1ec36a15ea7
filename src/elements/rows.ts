import type { Layout } from './view.js';

/** Which form of the rows a layout needs. */
export const unitOf = (layout: Layout): 'block' | 'sentence' => (layout === 'sentences' ? 'sentence' : 'block');

/** Hides the cells that a layout does not show, in the way that find-in-page still looks into, and shows the others. */
export function hideCells(article: HTMLElement, layout: Layout, label: string): void {
  const hidden = layout === 'original' || layout === 'reveal' ? 'trg' : layout === 'translation' ? 'src' : '';
  article.querySelectorAll('.revealed').forEach((row) => row.classList.remove('revealed'));
  article.querySelectorAll('.reveal').forEach((button) => button.remove());
  for (const cell of article.querySelectorAll<HTMLElement>('.row .src, .row .trg')) {
    // A gap says that something is missing: it stays, whichever language is hidden.
    const hide = hidden !== '' && cell.classList.contains(hidden) && !cell.querySelector('.gap');
    if (hide) cell.setAttribute('hidden', 'until-found');
    else if (cell.hasAttribute('hidden')) cell.removeAttribute('hidden');
    if (hide && layout === 'reveal') cell.before(revealButton(label));
  }
}

function revealButton(label: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'reveal';
  button.textContent = label;
  return button;
}

/** Shows the hidden cell of a row; true when there was one. */
export function revealRow(row: Element): boolean {
  const cell = row.querySelector(':scope > [hidden], .pair > [hidden]');
  row.querySelector('.reveal')?.remove();
  if (!cell) return false;
  cell.removeAttribute('hidden');
  row.classList.add('revealed');
  return true;
}
