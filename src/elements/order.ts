import type { ReadingOrder } from './view.js';

/**
 * Puts the rows of one language after those of the other, for reading in sequence; each cell keeps its row on the
 * screen. There is no way back but to write the rows again.
 */
export function orderCells(article: HTMLElement, order: ReadingOrder): void {
  if (order === 'rows') return;
  const first = order === 'source-first' ? 'src' : 'trg';
  const ordered = document.createElement('div');
  ordered.className = 'ordered';
  const halves = { first: document.createDocumentFragment(), second: document.createDocumentFragment() };
  const containers = [...article.querySelectorAll(':scope > .rows, :scope > .part')];
  const rows = [...article.querySelectorAll<HTMLElement>('.row')];
  rows.forEach((row, index) => {
    // The layout that keeps rows locked looks at it; stacked ones follow the document.
    for (const cell of [...row.children] as HTMLElement[]) cell.style.setProperty('--row', String(index + 1));
    const second = row.cloneNode(false) as HTMLElement;
    second.removeAttribute('id');
    second.append(...[...row.children].filter((cell) => cell.matches('.src, .trg') && !cell.classList.contains(first)));
    for (const pair of row.querySelectorAll(':scope > .pair')) second.append(otherHalf(pair, first));
    row.classList.add('half');
    second.classList.add('half');
    halves.first.append(row);
    halves.second.append(second);
  });
  ordered.append(halves.first, halves.second);
  containers[0]?.replaceWith(ordered);
  containers.slice(1).forEach((container) => container.remove());
}

/** A pair of sentences, cut in two: what it returns is the half that comes later. */
function otherHalf(pair: Element, first: string): Element {
  const twin = pair.cloneNode(false) as Element;
  twin.append(...[...pair.children].filter((cell) => !cell.classList.contains(first)));
  return twin;
}
