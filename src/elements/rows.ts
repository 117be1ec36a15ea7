import { articleTree } from '../edition/article.js';
import { footTree, frontTree } from '../edition/front.js';
import type { Edition } from '../edition/model.js';
import { chunkRows, createRowWriter, editionRows } from '../edition/rows.js';
import type { WordsFor } from '../edition/words.js';
import { toDom } from './dom.js';
import type { Layout } from './view.js';

/** Longest stretch of work before the browser may paint and answer, in milliseconds. */
const SLICE = 24;

/** Rows up to which everything is written at once. */
const AT_ONCE = 300;

/** Which form of the rows a layout needs. */
export const unitOf = (layout: Layout): 'block' | 'sentence' => (layout === 'sentences' ? 'sentence' : 'block');

/**
 * Writes the article of an edition under a host, a slice at a time where it is long, and resolves when all rows are
 * there. Gives up, resolving to undefined, when `signal` is aborted.
 */
export async function writeArticle(
  host: HTMLElement,
  edition: Edition,
  options: { words: WordsFor; unit: 'block' | 'sentence' },
  signal: AbortSignal,
): Promise<HTMLElement | undefined> {
  const old = host.querySelector(':scope > .spread');
  if (edition.links.length <= AT_ONCE) {
    const article = toDom(articleTree(edition, options)) as HTMLElement;
    if (old) old.replaceWith(article);
    else host.append(article);
    return article;
  }
  const article = document.createElement('article');
  article.className = 'spread';
  article.dataset.slug = edition.slug;
  article.append(...frontTree(edition, options).map(toDom));
  if (old) old.replaceWith(article);
  else host.append(article);
  const write = createRowWriter(edition, options);
  let started = performance.now();
  for (const { rows, lines } of chunkRows(editionRows(edition))) {
    const chunk = document.createElement('div');
    chunk.className = lines ? 'chunk' : 'rows';
    if (lines) {
      chunk.style.setProperty('--s', String(lines.source));
      chunk.style.setProperty('--t', String(lines.target));
    }
    chunk.append(...rows.map((row) => toDom(write(row))));
    article.append(chunk);
    if (performance.now() - started < SLICE) continue;
    await nextTask();
    if (signal.aborted) return undefined;
    started = performance.now();
  }
  article.append(toDom(footTree(edition, options)));
  return article;
}

/** Lets the browser paint and handle input, sooner than a timer would. */
const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

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
