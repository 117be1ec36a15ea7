import { expect } from '@open-wc/testing';
import type { Edition, EditionBlock, EditionLink } from '../../src/edition/model.js';
import type { CotejoReader } from '../../src/elements/reader.js';
import { randomNumbers } from '../fixtures/core.js';
import { GUIDE, blockOf, cleanUp, firstLetter, lit, load, open, setUp, settled, wordsOf, written } from './editions.js';

const ROWS = 10_000;

/** Enough to be written in many slices. */
const COUNT = 3000;

/** An edition of many rows, of one to six sentences each; every fortieth block has two counterparts. */
async function longEdition(count = ROWS): Promise<Edition> {
  const guide = await load(GUIDE);
  const random = randomNumbers(3);
  const block = (id: string, words: string): EditionBlock => {
    const number = 1 + random(6);
    const sentences = Array.from(
      { length: number },
      (_, index) => `${words} ${index + 1} of ${id}, ${'and so on and so forth, '.repeat(random(7))}until it ends.`,
    );
    const starts = sentences.map((_, index) =>
      sentences.slice(0, index).reduce((sum, { length }) => sum + length + 1, 0),
    );
    return { id, kind: 'paragraph', text: sentences.join(' '), sentences: starts };
  };
  const source: EditionBlock[] = [];
  const target: EditionBlock[] = [];
  const links: EditionLink[] = [];
  for (let row = 1; row <= count; row++) {
    source.push(block(`p${row}`, 'Oración'));
    const ids = row % 40 === 0 ? [`p${row}`, `q${row}`] : [`p${row}`];
    target.push(...ids.map((id) => block(id, 'Sentence')));
    links.push({ source: [`p${row}`], target: ids, status: 'auto' });
  }
  return {
    ...guide,
    slug: 'long',
    source: { ...guide.source, blocks: source },
    target: { ...guide.target, blocks: target },
    links,
  };
}

describe('ten thousand rows', function () {
  this.timeout(60_000);
  let edition: Edition;
  let reader: CotejoReader;
  before(async () => {
    await setUp();
    edition = await longEdition();
    reader = await open(edition);
  });
  after(cleanUp);

  const heads = (): number => reader.querySelector('.colheads')!.getBoundingClientRect().bottom;
  /** How far below the heads a block begins. */
  const below = (block: string): number => firstLetter(edition, { side: 'source', block, number: 1 })!.top - heads();

  it('all stand in the document, in chunks whose layout waits until they come near', () => {
    expect(reader.querySelectorAll('.row')).to.have.length(ROWS);
    const chunks = [...reader.querySelectorAll('.chunk')];
    expect(chunks.slice(0, 4).map((chunk) => chunk.children.length)).to.deep.equal([5, 5, 5, 10]);
    expect(chunks).to.have.length(4 + (ROWS - 25) / 25);
    expect(chunks.slice(4).every((chunk) => chunk.children.length === 25)).to.equal(true);
    expect(chunks.every((chunk) => getComputedStyle(chunk).contentVisibility === 'auto')).to.equal(true);
    expect(reader.querySelectorAll('.spread > .foot')).to.have.length(1);
  });

  it('an address far down is reached, its first line where it was asked for, and its counterpart lit', async () => {
    for (const row of [9000, 37, 5003, 10_000, 1]) {
      expect(reader.show(`p${row}`)).to.equal(true);
      await settled(reader);
      expect(lit().self).to.equal(edition.source.blocks[row - 1].text);
      if (row === 10_000) expect(blockOf('p10000').getBoundingClientRect().bottom).to.be.below(innerHeight);
      else
        expect(below(`p${row}`), `p${row}`).to.be.within(
          reader.querySelector('.front')!.getBoundingClientRect().bottom > 0 ? 0 : 14,
          100,
        );
    }
    reader.show('p9000');
    await settled(reader);
    const before = below('p9000');
    reader.show('p9000');
    await settled(reader);
    expect(below('p9000')).to.be.closeTo(before, 2);
  });

  it('a place is kept when the text size and the layout change', async () => {
    reader.goTo({ ref: { side: 'source', block: 'p7001', number: 1 }, top: 200 });
    await settled(reader);
    expect(below('p7001')).to.be.closeTo(200, 2);
    reader.hold(() => document.documentElement.style.setProperty('--cotejo-text-scale', '1.4'));
    await settled(reader);
    expect(below('p7001')).to.be.closeTo(200, 2);
    for (const layout of ['stacked', 'original', 'side'] as const) {
      reader.layout = layout;
      await settled(reader);
      expect(below('p7001'), layout).to.be.closeTo(200, 2);
    }
    document.documentElement.removeAttribute('style');
  });

  it('is not lost when another form of the rows is asked for while the last is still being written', async () => {
    reader.goTo({ ref: { side: 'source', block: 'p7001', number: 1 }, top: 200 });
    await settled(reader);
    reader.layout = 'sentences';
    await reader.updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
    reader.layout = 'side';
    await written(reader);
    await settled(reader);
    expect(reader.querySelectorAll('.row')).to.have.length(ROWS);
    expect(below('p7001')).to.be.closeTo(200, 2);
  });

  it('are hidden where the layout hides them: at once where the reader is, the others soon', async () => {
    reader.goTo({ ref: { side: 'source', block: 'p7001', number: 1 }, top: 200 });
    await settled(reader);
    reader.layout = 'reveal';
    await reader.updateComplete;
    await reader.begun;
    expect(blockOf('en.p7001').matches('[hidden] .b')).to.equal(true);
    expect(blockOf('p7001').closest('.row')!.querySelectorAll('.reveal')).to.have.length(1);
    await settled(reader);
    expect(reader.querySelectorAll('.trg[hidden=until-found]')).to.have.length(ROWS);
    expect(reader.querySelectorAll('.reveal')).to.have.length(ROWS);
    expect(below('p7001')).to.be.closeTo(200, 2);
    // Changing one's mind while far rows are being hidden leaves none of them hidden.
    reader.layout = 'side';
    await reader.updateComplete;
    reader.layout = 'translation';
    await reader.updateComplete;
    reader.layout = 'side';
    await settled(reader);
    expect(reader.querySelectorAll('.row [hidden], .reveal')).to.have.length(0);
    expect(below('p7001')).to.be.closeTo(200, 2);
  });

  it('the browser’s own search finds the last row', async () => {
    scrollTo(0, 0);
    getSelection()!.removeAllRanges();
    const find = (window as unknown as { find(words: string): boolean }).find;
    expect(find.call(window, 'of p9999, ')).to.equal(true);
    const found = getSelection()!.anchorNode!.parentElement!.closest('.b')!;
    expect(found.id).to.equal('p9999');
  });
});

describe('three thousand rows that must be written', function () {
  this.timeout(60_000);
  let edition: Edition;
  let reader: CotejoReader;
  before(async () => (edition = await longEdition(COUNT)));
  beforeEach(setUp);
  afterEach(cleanUp);

  const rows = (): number => reader.querySelectorAll('.row').length;
  const below = (block: string): number =>
    firstLetter(edition, { side: 'source', block, number: 1 })!.top -
    reader.querySelector('.colheads')!.getBoundingClientRect().bottom;

  const has = (block: string): boolean => document.getElementById(block) !== null;

  /** A reader whose rows can be read around a place, and are still being written elsewhere. */
  async function begin(startAt: CotejoReader['startAt']): Promise<void> {
    reader = document.createElement('cotejo-reader');
    Object.assign(reader, { hash: 'long', startAt, edition });
    document.body.append(reader);
    await reader.updateComplete;
    await reader.begun;
  }

  it('are written from the place of reading outwards; the reader is there at once and stays there', async () => {
    const ref = { side: 'source', block: 'p2001', number: 1 } as const;
    await begin({ ref, top: 200 });
    expect(rows()).to.be.below(COUNT / 2);
    expect(has('p1000'), 'a row far from the place').to.equal(false);
    reader.goTo({ ref, top: 200 });
    expect(below('p2001')).to.be.closeTo(200, 2);
    expect(scrollY, 'what is not written has its size').to.be.above(10_000);
    reader.show('p2002');
    expect(lit().self).to.equal(wordsOf(edition, 'source', 'p2002'));
    reader.goTo({ ref, top: 200 });
    await settled(reader);
    expect(rows()).to.equal(COUNT);
    expect(reader.querySelectorAll('.waiting')).to.have.length(0);
    const inOrder = [...reader.querySelectorAll<HTMLElement>('.row')].every(
      (row, at) => row.dataset.row === String(at),
    );
    expect(inOrder).to.equal(true);
    expect(below('p2001')).to.be.closeTo(200, 2);
  });

  it('bring whoever asks for one of them to it as soon as it stands', async () => {
    await begin(undefined);
    expect(has('p2900')).to.equal(false);
    expect(reader.show('p2900')).to.equal(true);
    await settled(reader);
    expect(below('p2900')).to.be.within(0, 100);
    expect(lit().self).to.equal(wordsOf(edition, 'source', 'p2900'));
  });

  it('take another form in place: first around the place of reading, which stays', async () => {
    const ref = { side: 'source', block: 'p1501', number: 1 } as const;
    await begin({ ref, top: 200 });
    reader.goTo({ ref, top: 200 });
    await settled(reader);
    const article = reader.querySelector('.spread');
    reader.layout = 'sentences';
    await reader.updateComplete;
    await reader.begun;
    expect(reader.querySelector('.spread') === article).to.equal(true);
    expect(blockOf('p1501').matches('.pair .b')).to.equal(true);
    expect(blockOf('p2900').matches('.pair .b'), 'far rows have their turn later').to.equal(false);
    expect(rows()).to.equal(COUNT);
    await settled(reader);
    expect(reader.querySelectorAll('.row > .src, .row:not(:has(> .pair))')).to.have.length(0);
    expect(below('p1501')).to.be.closeTo(200, 2);
  });
});
