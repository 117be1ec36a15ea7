import { expect } from '@open-wc/testing';
import { resetMouse, sendMouse } from '@web/test-runner-commands';
import type { Edition } from '../../src/edition/model.js';
import { ARTICLE, blockOf, cleanUp, load, open, setUp, wordsOf } from './editions.js';

/** What a copy of the selection puts on the clipboard; undefined where the browser's own copy is left to work. */
function copied(): string | undefined {
  const event = new ClipboardEvent('copy', {
    clipboardData: new DataTransfer(),
    bubbles: true,
    composed: true,
    cancelable: true,
  });
  (getSelection()!.anchorNode!.parentElement ?? document.body).dispatchEvent(event);
  return event.defaultPrevented ? event.clipboardData!.getData('text/plain') : undefined;
}

const textIn = (element: Element, words: string): [Text, number] => {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (text.data.includes(words)) return [text, text.data.indexOf(words)];
  }
  throw new Error(`no ${words} in ${element.id}`);
};

/** Selects from the first words to the end of the last. */
function select(from: [block: string, words: string], to: [block: string, words: string]): void {
  const [start, at] = textIn(blockOf(from[0]), from[1]);
  const [end, last] = textIn(blockOf(to[0]), to[1]);
  getSelection()!.setBaseAndExtent(start, at, end, last + to[1].length);
}

describe('copying one column', () => {
  let article: Edition;
  before(async () => void (article = await load(ARTICLE)));
  beforeEach(setUp);
  afterEach(async () => {
    cleanUp();
    await resetMouse();
  });

  it('takes the column in which the selection began, and nothing of the other', async () => {
    await open(article);
    select(['p1', wordsOf(article, 'source', 'p1').slice(0, 10)], ['p2', wordsOf(article, 'source', 'p2').slice(-10)]);
    expect(String(getSelection())).to.include(wordsOf(article, 'target', 'p1').slice(0, 30));
    expect(copied()).to.equal(['p1', 'p2'].map((id) => wordsOf(article, 'source', id)).join('\n\n'));
    select(
      ['en.p1', wordsOf(article, 'target', 'p1').slice(0, 10)],
      ['en.p2', wordsOf(article, 'target', 'p2').slice(-10)],
    );
    expect(copied()).to.equal(['p1', 'p2'].map((id) => wordsOf(article, 'target', id)).join('\n\n'));
  });

  it('leaves out the numbers of notes, and keeps the words around them', async () => {
    await open(article);
    const marker = blockOf('fnref-fn7');
    const block = marker.closest<HTMLElement>('.b')!;
    const words = wordsOf(article, 'source', block.id);
    expect(block.textContent).to.not.equal(words);
    select([block.id, words.slice(0, 8)], [block.id, words.slice(-8)]);
    expect(copied()).to.equal(words);
  });

  it('takes no more than was selected, backwards, too', async () => {
    await open(article);
    select(['p14', 'repercuten gravemente'], ['p14', 'identidad nacional']);
    expect(copied()).to.equal('repercuten gravemente en la economía y en la identidad nacional');
    const { anchorNode, anchorOffset, focusNode, focusOffset } = getSelection()!;
    getSelection()!.setBaseAndExtent(focusNode!, focusOffset, anchorNode!, anchorOffset);
    expect(copied()).to.equal('repercuten gravemente en la economía y en la identidad nacional');
  });

  it('takes the notes in the list without their way back', async () => {
    await open(article);
    const words = wordsOf(article, 'source', 'fn3');
    select(['fn3', words.slice(0, 6)], ['fn4', wordsOf(article, 'source', 'fn4').slice(0, 6)]);
    expect(copied()).to.equal(`${words}\n\n${wordsOf(article, 'source', 'fn4').slice(0, 6)}`);
  });

  it('leaves the browser’s own copy alone outside the rows', async () => {
    const reader = await open(article);
    getSelection()!.selectAllChildren(reader.querySelector('.front h1')!);
    expect(copied()).to.equal(undefined);
  });

  it('keeps the other column from being selected while the mouse is dragged, in either', async () => {
    await open(article);
    blockOf('p14').scrollIntoView({ block: 'center' });
    for (const [id, other] of [
      ['p14', 'en.p14'],
      ['en.p14', 'p14'],
    ]) {
      getSelection()!.removeAllRanges();
      const { left, top, width } = blockOf(id).getBoundingClientRect();
      await sendMouse({ type: 'move', position: [Math.round(left + 20), Math.round(top + 10)] });
      await sendMouse({ type: 'down' });
      await sendMouse({ type: 'move', position: [Math.round(left + width / 2), Math.round(top + 90)] });
      await sendMouse({ type: 'up' });
      expect(getComputedStyle(blockOf(other)).userSelect).to.equal('none');
      expect(getComputedStyle(blockOf(id)).userSelect).to.not.equal('none');
      const words = String(getSelection());
      expect(words.length).to.be.above(60);
      expect(blockOf(id).textContent!.replace(/\s+/g, ' ')).to.include(words.replace(/\s+/g, ' ').slice(0, 60));
      await sendMouse({ type: 'click', position: [5, 5] });
    }
  });
});
