import { createPace } from '../text/pace.js';
import type { Layout } from './view.js';

/** Which form of the rows a layout needs. */
export const unitOf = (layout: Layout): 'block' | 'sentence' => (layout === 'sentences' ? 'sentence' : 'block');

/**
 * How often cells of an article were hidden or shown: an older run gives way to the last one, and an article in which
 * none were ever hidden need not be searched for such cells.
 */
const runs = new WeakMap<HTMLElement, number>();

/**
 * Hides the cells that a layout does not show, in the way that find-in-page still looks into, and shows the others: what
 * stands around `near` at once, the rest of a long article in slices. Resolves when it is done or no longer wanted.
 */
export async function hideCells(
  article: HTMLElement,
  layout: Layout,
  label: string,
  near: Element | undefined,
): Promise<void> {
  const hidden = layout === 'original' || layout === 'reveal' ? 'trg' : layout === 'translation' ? 'src' : '';
  if (hidden === '' && !runs.has(article)) return;
  const run = (runs.get(article) ?? 0) + 1;
  runs.set(article, run);
  const pace = createPace();
  for (const part of nearestFirst(article, near)) {
    hideIn(part, hidden, layout === 'reveal' ? label : undefined);
    await pace();
    if (runs.get(article) !== run) return;
  }
}

/** The parts of an article that hold rows, those around an element first. */
function nearestFirst(article: HTMLElement, near: Element | undefined): Element[] {
  const parts = [...article.querySelectorAll('.rows, .chunk, .ordered')];
  const start = Math.max(
    0,
    parts.findIndex((part) => near && part.contains(near)),
  );
  const far = new Map(parts.map((part, index) => [part, Math.abs(index - start)]));
  return parts.sort((a, b) => far.get(a)! - far.get(b)!);
}

/** Hides the cells of one side in a part of an article, with a button to show each where there is a label for it. */
function hideIn(part: Element, side: string, label: string | undefined): void {
  for (const row of part.querySelectorAll('.revealed')) row.classList.remove('revealed');
  for (const button of part.querySelectorAll('.reveal')) button.remove();
  for (const cell of part.querySelectorAll('[hidden]')) {
    if (side === '' || !cell.classList.contains(side)) cell.removeAttribute('hidden');
  }
  if (side === '') return;
  for (const cell of part.querySelectorAll(`.${side}`)) {
    // A gap says that something is missing: it stays, whichever language is hidden.
    if (cell.querySelector('.gap')) continue;
    cell.setAttribute('hidden', 'until-found');
    if (label !== undefined) cell.before(revealButton(label));
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
