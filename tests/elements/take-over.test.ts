import { expect } from '@open-wc/testing';
import { editionPage } from '../../src/edition/page.js';
import type { Edition } from '../../src/edition/model.js';
import { createWords } from '../../src/edition/words.js';
import type { CotejoReader } from '../../src/elements/reader.js';
import rowWords from '../../src/i18n/rows.json' with { type: 'json' };
import { ARTICLE, cleanUp, edited, load, painted, press, setUp, settled, until } from './editions.js';

const HASH = 'a'.repeat(64);

/** The body of the page that the build writes, as the browser makes it from HTML. */
function prerendered(edition: Edition, hash: string): CotejoReader {
  const page = editionPage(edition, { words: createWords(rowWords), root: '../', hash });
  const { body } = new DOMParser().parseFromString(page.body, 'text/html');
  body.querySelectorAll('script').forEach((script) => script.remove());
  return document.importNode(body.querySelector('cotejo-reader')!, true) as CotejoReader;
}

const nodesUnder = (root: Node): Node[] => {
  const walker = document.createTreeWalker(root);
  const nodes: Node[] = [root];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  return nodes;
};

describe('rows that came with the page', () => {
  let article: Edition;
  let reader: CotejoReader;
  before(async () => void (article = await load(ARTICLE)));
  beforeEach(async () => {
    await setUp();
    reader = prerendered(article, HASH);
  });
  afterEach(cleanUp);

  const spread = (): HTMLElement => reader.querySelector<HTMLElement>(':scope > .spread')!;

  async function show(edition: Edition, hash: string): Promise<void> {
    Object.assign(reader, { hash, edition });
    if (!reader.isConnected) document.body.append(reader);
    await settled(reader);
  }

  it('are taken over as they are: not one node is another, and they work', async () => {
    const before = nodesUnder(spread());
    const text = spread().textContent;
    await show(article, HASH);
    const after = nodesUnder(spread());
    expect(after.length).to.equal(before.length);
    expect(after.every((node, index) => node === before[index])).to.equal(true);
    expect(spread().textContent).to.equal(text);
    expect(reader.querySelectorAll('.row')).to.have.length(article.links.length);
    reader.show('p14.2');
    await until(() => painted('self').startsWith('A nivel nacional, estas acciones ilícitas'));
    press('Enter');
    expect(painted('self')).to.match(/^At the national level/);
  });

  it('stay the same nodes through every layout of whole paragraphs, and back', async () => {
    await show(article, HASH);
    const rows = [...reader.querySelectorAll('.row')];
    for (const layout of ['stacked', 'original', 'translation', 'reveal', 'side'] as const) {
      reader.layout = layout;
      await settled(reader);
      expect(
        [...reader.querySelectorAll('.row')].every((row, index) => row === rows[index]),
        layout,
      ).to.equal(true);
    }
  });

  it('give way to the rows of another version, which keep no trace of the first', async () => {
    const first = [...reader.querySelectorAll('.row')];
    const other = edited(article, 'source', 'p1', (block) => (block.text = block.text.replace(/^\S+/, 'Cambiado')));
    await show(other, 'b'.repeat(64));
    expect(spread().dataset.edition).to.equal('b'.repeat(64));
    expect(reader.querySelectorAll('.spread')).to.have.length(1);
    expect([...reader.querySelectorAll('.row')].some((row) => first.includes(row))).to.equal(false);
    expect(document.getElementById('p1')!.textContent).to.match(/^Cambiado /);
  });

  it('are the very rows that the page would write itself', async () => {
    await show(article, HASH);
    const given = spread().outerHTML;
    reader.remove();
    reader = document.createElement('cotejo-reader');
    await show(article, HASH);
    expect(spread().outerHTML).to.equal(given);
  });

  it('are replaced when a newer edition comes while it is read, once for each version', async () => {
    await show(article, HASH);
    const row = reader.querySelector('.row');
    await show(article, HASH);
    expect(reader.querySelector('.row'), 'the same edition again').to.equal(row);
    const newer = edited(article, 'target', 'p2', (block) => (block.text += ' And more.'));
    await show(newer, 'c'.repeat(64));
    expect(document.getElementById('en.p2')!.textContent).to.match(/And more\.$/);
    expect(reader.querySelectorAll('.spread')).to.have.length(1);
  });

  it('put words into the page only as words', async () => {
    const words = '<img src=x onerror=alert(1)> <script>alert(2)</script> javascript:alert(3) \u202Eevil';
    const hostile = edited(article, 'source', 'p1', (block) => {
      Object.assign(block, {
        text: words,
        sentences: [0],
        notes: [],
        marks: [{ type: 'link', start: 0, end: 4, href: 'javascript:alert(4)' }],
      });
    });
    await show(hostile, 'd'.repeat(64));
    const p1 = document.getElementById('p1')!;
    expect(p1.textContent).to.equal(words.replace('\u202E', '\uFFFD'));
    expect(p1.querySelectorAll('img, script, [onerror], a[href^="javascript"]')).to.have.length(0);
  });
});
