import { expect } from '@open-wc/testing';
import { articleTree, sizeClass, sizeOfClass, sizeStyles } from '../../src/edition/article.js';
import { buildEdition } from '../../src/edition/build.js';
import type { Edition } from '../../src/edition/model.js';
import {
  chunkRows,
  createRowWriter,
  editionRows,
  languageAttributes,
  partChunks,
  type Row,
} from '../../src/edition/rows.js';
import { toHtml } from '../../src/edition/tree.js';
import { createWords } from '../../src/edition/words.js';
import { toDom } from '../../src/elements/dom.js';
import rowWords from '../../src/i18n/rows.json';
import { SLUGS, loadShipped } from '../fixtures/core.js';
import { link, pairOf } from '../fixtures/pair.js';

const words = createWords(rowWords);

/** An edition with a row of each shape. */
async function smallEdition(): Promise<Edition> {
  const pair = await pairOf(
    { h1: '## T', p1: 'Uno.[^1] Dos.', p2: 'Tres.', p3: 'Cuatro.', fn1: 'Nota.' },
    { h1: '## T', p1: 'One.[^1] Two.', p2: 'Three.', p3: 'Added.', fn1: 'Note.' },
    [
      link('h1=h1', 'h1.1=h1.1'),
      link('p1=p1', 'p1.1=p1.1 p1.2', 'p1.2='),
      link('p2=', 'p2.1='),
      link('p3=p2 p3'),
      { ...link('fn1=fn1', 'fn1.1=fn1.1'), status: 'auto' },
    ],
  );
  return buildEdition('x', pair.source, pair.target, pair.alignment);
}

const page = (edition: Edition, unit?: 'block' | 'sentence'): HTMLElement =>
  toDom(articleTree(edition, { words, unit })) as HTMLElement;

describe('rows', () => {
  it('have the source, the gutter and the target, each block with its id and language', async () => {
    const article = page(await smallEdition());
    const rows = [...article.querySelectorAll<HTMLElement>('[data-row]')];
    expect(rows.map((row) => row.dataset.row)).to.deep.equal(['0', '1', '2', '3', '4']);
    const shape = rows.map((row) =>
      [...row.children].map((cell) => [...cell.querySelectorAll('.b')].map(({ id }) => id).join(' ')),
    );
    expect(shape).to.deep.equal([
      ['h1', '', 'en.h1'],
      ['p1', '', 'en.p1'],
      ['p2', '', ''],
      ['p3', '', 'en.p2 en.p3'],
      ['fn1', '', 'en.fn1'],
    ]);
    for (const cell of article.querySelectorAll('[data-row] > .src')) expect(cell.getAttribute('lang')).to.equal('es');
    for (const cell of article.querySelectorAll('[data-row] > .trg')) expect(cell.getAttribute('lang')).to.equal('en');
    expect(rows[3].querySelector('.kind')?.textContent).to.equal('1–2');
  });

  it('say what is missing, in the column that lacks it and in its language', async () => {
    const article = page(await smallEdition());
    const gap = article.querySelector('[data-row="2"] > .trg .gap')!;
    expect(gap.textContent).to.equal('[…] Omitted: this is not in the translation.');
    expect(article.querySelectorAll('.gap')).to.have.length(1);
  });

  it('link each marker to its note, and the note back to the first marker, for both languages', async () => {
    const article = page(await smallEdition());
    for (const prefix of ['', 'en.']) {
      const marker = article.querySelector(`[id="${prefix}fnref-fn1"]`)!;
      expect(marker.getAttribute('href')).to.equal(`#${prefix}fn1`);
      const back = article.querySelector(`[id="${prefix}fn1"] .back`)!;
      expect(back.getAttribute('href')).to.equal(`#${prefix}fnref-fn1`);
    }
  });

  it('give every marker of a note an id of its own, the same in whatever order rows are written', async () => {
    const edition = structuredClone(await smallEdition());
    const row = edition.links.findIndex(({ source }) => source.includes('p1'));
    // The note of the first paragraph is pointed to twice more: behind the same word, and in a later block.
    const block = edition.source.blocks.find(({ id }) => id === 'p1')!;
    const [marker] = block.notes!;
    block.notes = [marker, { ...marker }];
    const last = edition.source.blocks.findLast(({ kind, id }) => kind === 'paragraph' && id !== 'p1')!;
    last.notes = [{ ...marker, at: 1 }];
    const ids = (order: 1 | -1): string[] => {
      const write = createRowWriter(edition, { words });
      const rows = editionRows(edition);
      const nodes = (order === 1 ? rows : rows.reverse()).map((each) => toDom(write(each)) as HTMLElement);
      const markers = nodes.flatMap((node) => [...node.querySelectorAll('.src .fn a')]);
      return markers.map(({ id }) => id).filter((id) => /fnref-fn1(-|$)/.test(id));
    };
    expect(row).to.be.above(-1);
    expect(ids(1)).to.deep.equal(['fnref-fn1', 'fnref-fn1-2', 'fnref-fn1-3']);
    expect(ids(-1).sort()).to.deep.equal(ids(1));
  });

  it('stand sentence by sentence where they are asked to, with every word once and ids on the first part', async () => {
    const article = page(await smallEdition(), 'sentence');
    const pairs = [...article.querySelectorAll('[data-row="1"] .pair')];
    const cells = pairs.map((pair) =>
      [...pair.children].map((cell) => [...cell.querySelectorAll('.b')].map((b) => b.textContent)),
    );
    expect(cells).to.deep.equal([
      [['Uno.1 '], ['One.1 ', 'Two.']],
      [['Dos.'], []],
    ]);
    expect(pairs[1].querySelector('.gap')?.textContent).to.contain('Omitted');
    const parts = [...article.querySelectorAll<HTMLElement>('[data-row="1"] .trg .b')];
    expect(parts.map((b) => [b.id, b.dataset.b, b.dataset.o])).to.deep.equal([
      ['en.p1', undefined, undefined],
      ['', 'en.p1', '5'],
    ]);
  });

  for (const slug of SLUGS) {
    it(`of ${slug} have every word, and every id once, whatever the unit`, async () => {
      const { edition } = await loadShipped(slug);
      for (const unit of ['block', 'sentence'] as const) {
        const article = page(edition, unit);
        const ids = [...article.querySelectorAll('[id]')].map(({ id }) => id);
        expect(new Set(ids).size, 'ids').to.equal(ids.length);
        for (const note of article.querySelectorAll('.fn, .back')) note.remove();
        for (const [side, prefix] of [
          ['source', ''],
          ['target', 'en.'],
        ] as const) {
          for (const { id, text } of edition[side].blocks) {
            const parts = [...article.querySelectorAll(`[id="${prefix}${id}"], [data-b="${prefix}${id}"]`)];
            expect(parts.map(({ textContent }) => textContent).join(''), `${unit} ${prefix}${id}`).to.equal(text);
          }
        }
      }
    });

    it(`of ${slug} have no link inside the page that leads nowhere`, async () => {
      const article = page((await loadShipped(slug)).edition);
      const ids = new Set([...article.querySelectorAll('[id]')].map(({ id }) => id));
      const targets = [...article.querySelectorAll('a[href^="#"]')].map((a) => a.getAttribute('href')!.slice(1));
      expect(targets.filter((target) => !ids.has(target))).to.deep.equal([]);
    });

    it(`of ${slug} are the same from both writers: HTML parsed, and DOM nodes`, async () => {
      const { edition } = await loadShipped(slug);
      for (const unit of ['block', 'sentence'] as const) {
        const tree = articleTree(edition, { words, unit, hash: 'abc' });
        const parsed = new DOMParser().parseFromString(toHtml(tree), 'text/html').body;
        expect(parsed.childNodes).to.have.length(1);
        const nodes = toDom(tree);
        // A parser joins neighbouring words; nothing else may differ.
        nodes.normalize();
        expect(parsed.firstChild!.isEqualNode(nodes)).to.equal(true);
      }
    });
  }
});

describe('languageAttributes', () => {
  it('says the direction of scripts that run from right to left', () => {
    expect(languageAttributes('es')).to.deep.equal({ lang: 'es' });
    expect(languageAttributes('ar-EG')).to.deep.equal({ lang: 'ar-EG', dir: 'rtl' });
    expect(languageAttributes('arn')).to.deep.equal({ lang: 'arn' });
  });
});

describe('chunks of rows', () => {
  const rows = async (count: number): Promise<Row[]> => {
    const [row] = editionRows(await smallEdition()).slice(1);
    return Array.from({ length: count }, (_, index) => ({ ...row, index }));
  };

  it('are one below 500 rows, and of 25 rows with an estimate from there, the first ones smaller', async () => {
    expect(chunkRows(await rows(499))).to.have.length(1);
    const chunks = chunkRows(await rows(510));
    expect(chunks.map((chunk) => chunk.rows.length)).to.deep.equal([5, 5, 5, 10, ...Array(19).fill(25), 10]);
    expect(chunks.flatMap((chunk) => chunk.rows.map(({ index }) => index))).to.deep.equal(
      Array.from({ length: 510 }, (_, i) => i),
    );
    // One line of words and 0.6 between paragraphs, 25 times.
    expect(chunks[4].lines).to.deep.equal({ source: 40, target: 40 });
    const parts = partChunks(chunks);
    expect(parts.map((part) => part.chunks.length)).to.deep.equal([10, 10, 4]);
    expect(parts.flatMap((part) => part.chunks)).to.deep.equal(chunks);
    expect(parts[1].lines).to.deep.equal({ source: 400, target: 400 });
    expect(partChunks(chunkRows(await rows(499)))[0]).to.not.have.property('lines');
  });

  it('have a size class that is right within 4 %, for every number of lines there is a style for', () => {
    const styles = sizeStyles(4000);
    for (let lines = 1; lines <= 4000; lines++) {
      const size = sizeClass(lines);
      expect(Math.abs(sizeOfClass(size) / lines - 1), `${lines} lines`).to.be.at.most(0.04);
      expect(styles)
        .to.contain(`.s${size}{--s:${sizeOfClass(size)}}`)
        .and.to.contain(`.t${size}{--t:`);
    }
    expect([sizeClass(0), sizeClass(0.6)]).to.deep.equal([0, 0]);
  });
});

describe('createRowWriter', () => {
  it('writes any row by itself: an update needs no other rows', async () => {
    const edition = await smallEdition();
    const write = createRowWriter(edition, { words });
    const all = editionRows(edition).map((row) => toHtml(write(row)));
    const again = createRowWriter(edition, { words });
    expect(toHtml(again(editionRows(edition)[3]))).to.equal(all[3]);
  });
});
