import { articleTree } from '../edition/article.js';
import { footTree, frontTree } from '../edition/front.js';
import type { Edition } from '../edition/model.js';
import {
  CHUNK_FROM,
  chunkRows,
  createRowWriter,
  editionRows,
  partChunks,
  type Chunk,
  type Lines,
  type RowOptions,
} from '../edition/rows.js';
import { createWords } from '../edition/words.js';
import rowWords from '../i18n/rows.json' with { type: 'json' };
import { createPace } from '../text/pace.js';
import { toDom } from './dom.js';

/** How the rows are to be written. */
export interface WriteOptions {
  /** One paragraph a block, or one a sentence. */
  unit: 'block' | 'sentence';
  /** Content hash of the edition. */
  hash: string;
  /** The row around which is written first, from 0; the first one unless told. */
  near?: number;
}

/** Chunks around the place of reading, nearest first, that stand before anybody is told of them. */
const AROUND = [0, 1, -1, 2, -2];

const words = createWords(rowWords);

/** The rows of the editions that were written, to be written again in another unit. */
const chunked = new WeakMap<Edition, Chunk[]>();

/** In which unit the rows of a chunk are written; chunks that came with the page have one paragraph a block. */
const units = new WeakMap<Element, WriteOptions['unit'] | ''>();

/**
 * Writes the article of an edition under a host and resolves when all rows are there. A long one is written a slice at a
 * time, from the place of reading outwards: `onNear` is called as soon as the rows around it can be read. Rows of the
 * same edition in another unit are replaced chunk by chunk. Gives up, resolving to undefined, when `signal` is aborted.
 */
export async function writeArticle(
  host: HTMLElement,
  edition: Edition,
  { unit, hash, near = 0 }: WriteOptions,
  signal: AbortSignal,
  onNear: (article: HTMLElement) => void = () => {},
): Promise<HTMLElement | undefined> {
  const options = { words, unit, hash };
  const find = (): HTMLElement | null => host.querySelector<HTMLElement>(':scope > .spread');
  if (edition.links.length < CHUNK_FROM)
    return place(host, find(), toDom(articleTree(edition, options)) as HTMLElement);
  const pace = createPace();
  const chunks = chunked.get(edition) ?? chunkRows(editionRows(edition));
  chunked.set(edition, chunks);
  await pace();
  const write = createRowWriter(edition, options);
  await pace();
  if (signal.aborted) return undefined;
  const old = find();
  const article = place(host, old, sameRows(old, hash, chunks.length) ?? emptyArticle(edition, options, chunks));
  const places = chunksOf(article);
  const fill = (index: number): void => {
    if (unitOf(places[index]) === unit) return;
    places[index].replaceChildren(...chunks[index].rows.map((row) => toDom(write(row))));
    places[index].classList.remove('waiting');
    units.set(places[index], unit);
  };
  const start = chunks.findLastIndex(({ rows }) => rows[0].index <= near);
  for (const step of AROUND) if (chunks[start + step]) fill(start + step);
  onNear(article);
  for (let index = 0; index < chunks.length; index++) {
    await pace();
    if (signal.aborted) return undefined;
    fill(index);
  }
  return article;
}

/** Puts an article under its host, in the place of the former one. */
function place(host: HTMLElement, old: HTMLElement | null, article: HTMLElement): HTMLElement {
  if (!old) host.append(article);
  else if (old !== article) old.replaceWith(article);
  return article;
}

const chunksOf = (article: HTMLElement): HTMLElement[] => [...article.querySelectorAll<HTMLElement>('.chunk')];

const unitOf = (chunk: Element): WriteOptions['unit'] | '' => units.get(chunk) ?? 'block';

/** The article that is there, when it has the rows of this very edition in their order. */
function sameRows(old: HTMLElement | null, hash: string, chunks: number): HTMLElement | undefined {
  const same = old && hash !== '' && old.dataset.edition === hash && chunksOf(old).length === chunks;
  return same ? old : undefined;
}

/** An article with all but its rows: their chunks have the size that is expected of them. */
function emptyArticle(edition: Edition, options: RowOptions, chunks: Chunk[]): HTMLElement {
  const article = document.createElement('article');
  article.className = 'spread';
  article.dataset.slug = edition.slug;
  article.dataset.edition = options.hash;
  article.append(...frontTree(edition, options).map(toDom));
  for (const part of partChunks(chunks)) {
    const own = part.chunks.map(({ lines }) => sized('chunk waiting', lines));
    for (const chunk of own) units.set(chunk, '');
    const holder = sized('part', part.lines);
    holder.append(...own);
    article.append(holder);
  }
  article.append(toDom(footTree(edition, options)));
  return article;
}

/** An element of an expected height. */
function sized(className: string, lines: Lines | undefined): HTMLElement {
  const element = document.createElement('div');
  element.className = className;
  element.style.setProperty('--s', String(lines?.source));
  element.style.setProperty('--t', String(lines?.target));
  return element;
}
