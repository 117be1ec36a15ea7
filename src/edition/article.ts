import { footTree, frontTree } from './front.js';
import type { Edition } from './model.js';
import {
  chunkRows,
  createRowWriter,
  editionRows,
  partChunks,
  type Chunk,
  type Lines,
  type RowOptions,
} from './rows.js';
import { el, type TreeElement } from './tree.js';

/** How the article is written. */
export interface ArticleOptions extends RowOptions {
  /** The tree will be HTML for a parser, which is to give way to painting and input now and then: see {@link pause}. */
  parsed?: boolean;
}

/** Parts after which a parser gives way. */
const PAUSE_EVERY = 5;

/**
 * An empty data block. Chromium's parser, once the page has begun to paint, works on in stretches of up to half a second;
 * the end of any script, even of one that is none, cuts the stretch down to 10 ms. To other browsers it is nothing.
 */
const pause = el('script', { type: 'text/plain' });

/**
 * The whole edition as one tree: what stands above the rows, the rows, what stands below. This is the light DOM of
 * `<cotejo-reader>`, prerendered by the build or written by the page.
 */
export function articleTree(edition: Edition, options: ArticleOptions): TreeElement {
  const write = createRowWriter(edition, options);
  const size = ({ source, target }: Lines): string => ` s${sizeClass(source)} t${sizeClass(target)}`;
  const writeChunk = ({ rows, lines }: Chunk): TreeElement =>
    el('div', { class: lines ? `chunk${size(lines)}` : 'rows' }, ...rows.map(write));
  const parts = partChunks(chunkRows(editionRows(edition))).flatMap(({ chunks, lines }, index): TreeElement[] => {
    if (!lines) return chunks.map(writeChunk);
    const part = el('div', { class: `part${size(lines)}` }, ...chunks.map(writeChunk));
    return options.parsed && index % PAUSE_EVERY === PAUSE_EVERY - 1 ? [part, pause] : [part];
  });
  return el(
    'article',
    { class: 'spread', 'data-slug': edition.slug, 'data-edition': options.hash },
    ...frontTree(edition, options),
    ...parts,
    footTree(edition, options),
  );
}

/** Growth from one size class to the next: an estimate is at most this factor off by rounding. */
const STEP = 1.06;

/** The class of a number of lines: inline styles are not allowed, so sizes come by class. */
export const sizeClass = (lines: number): number =>
  Math.max(0, Math.round(Math.log(Math.max(1, lines)) / Math.log(STEP)));

/** Lines that a size class stands for. */
export const sizeOfClass = (size: number): number => Math.round(STEP ** size * 10) / 10;

/** A style sheet that gives every size class up to `most` lines its number, as `--s` (source) and `--t` (target). */
export function sizeStyles(most = 40_000): string {
  const rules = [];
  for (let size = 0; size <= sizeClass(most); size++) {
    const lines = sizeOfClass(size);
    rules.push(`.s${size}{--s:${lines}}.t${size}{--t:${lines}}`);
  }
  return rules.join('\n');
}
