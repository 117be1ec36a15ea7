import { articleTree } from '../edition/article.js';
import { footTree, frontTree } from '../edition/front.js';
import type { Edition } from '../edition/model.js';
import { chunkRows, createRowWriter, editionRows } from '../edition/rows.js';
import { createWords } from '../edition/words.js';
import rowWords from '../i18n/rows.json' with { type: 'json' };
import { toDom } from './dom.js';

/** Longest stretch of work before the browser may paint and answer, in milliseconds. */
const SLICE = 24;

/** Rows up to which everything is written at once. */
const AT_ONCE = 300;

const words = createWords(rowWords);

/**
 * Writes the article of an edition under a host, a slice at a time where it is long, and resolves when all rows are
 * there. Gives up, resolving to undefined, when `signal` is aborted.
 */
export async function writeArticle(
  host: HTMLElement,
  edition: Edition,
  { unit, hash }: { unit: 'block' | 'sentence'; hash: string },
  signal: AbortSignal,
): Promise<HTMLElement | undefined> {
  const options = { words, unit, hash };
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
  article.dataset.edition = hash;
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
