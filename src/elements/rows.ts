import type { Layout } from './view.js';

/** Which form of the rows a layout needs. */
export const unitOf = (layout: Layout): 'block' | 'sentence' => (layout === 'sentences' ? 'sentence' : 'block');

/** Hides the cells that a layout does not show, in the way that find-in-page still looks into, and shows the others. */
export function hideCells(article: HTMLElement, layout: Layout, label: string): void {
  const hidden = layout === 'original' || layout === 'reveal' ? 'trg' : layout === 'translation' ? 'src' : '';
  for (const row of article.querySelectorAll('.revealed')) row.classList.remove('revealed');
  for (const button of article.querySelectorAll('.reveal')) button.remove();
  for (const cell of article.querySelectorAll('.row [hidden]')) {
    if (hidden === '' || !cell.classList.contains(hidden)) cell.removeAttribute('hidden');
  }
  if (hidden === '') return;
  for (const cell of article.querySelectorAll(`.row .${hidden}`)) {
    // A gap says that something is missing: it stays, whichever language is hidden.
    if (cell.querySelector('.gap')) continue;
    cell.setAttribute('hidden', 'until-found');
    if (layout === 'reveal') cell.before(revealButton(label));
  }
}

function revealButton(label: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'reveal';
  button.textContent = label;
  return button;
}

/** Puts the label on the buttons in the language that the interface has now. */
export function labelButtons(article: HTMLElement, label: string): void {
  if (article.querySelector('.reveal')?.textContent === label) return;
  article.querySelectorAll('.reveal').forEach((button) => (button.textContent = label));
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
