import { expect } from '@open-wc/testing';
import type { Edition, EditionBlock, EditionLink } from '../../src/edition/model.js';
import type { CotejoReader } from '../../src/elements/reader.js';
import { randomNumbers } from '../fixtures/core.js';
import { GUIDE, blockOf, cleanUp, firstLetter, lit, load, open, setUp, settled, written } from './editions.js';

const ROWS = 10_000;

/** An edition of many rows, of one to six sentences each; every fortieth block has two counterparts. */
async function longEdition(): Promise<Edition> {
  const guide = await load(GUIDE);
  const random = randomNumbers(3);
  const block = (id: string, words: string): EditionBlock => {
    const count = 1 + random(6);
    const sentences = Array.from(
      { length: count },
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
  for (let row = 1; row <= ROWS; row++) {
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
    expect(chunks).to.have.length(ROWS / 25);
    expect(
      chunks.every((chunk) => chunk.children.length === 25 && getComputedStyle(chunk).contentVisibility === 'auto'),
    ).to.equal(true);
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

  it('the browser’s own search finds the last row', async () => {
    scrollTo(0, 0);
    getSelection()!.removeAllRanges();
    const find = (window as unknown as { find(words: string): boolean }).find;
    expect(find.call(window, 'of p9999, ')).to.equal(true);
    const found = getSelection()!.anchorNode!.parentElement!.closest('.b')!;
    expect(found.id).to.equal('p9999');
  });
});
