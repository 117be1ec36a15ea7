import { expect } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import type { Edition } from '../../src/edition/model.js';
import type { SentenceRef } from '../../src/edition/sentences.js';
import type { Side } from '../../src/text/finding.js';
import { ARTICLE, GUIDE, blockOf, cleanUp, frame, lit, load, open, pointOf, setUp, wordsOf } from './editions.js';

const NONE = { self: '', other: '' };

/** `p14.2` or `en.p14.2` as a reference. */
function refOf(address: string): SentenceRef {
  const [, prefix, block, number] = /^(en\.)?(\w+)\.(\d+)$/.exec(address)!;
  return { side: prefix ? 'target' : 'source', block, number: Number(number) };
}

/** What should be lit for a sentence, straight from the alignment. */
function expectedFor(edition: Edition, side: Side, id: string): { self: string; other: string } {
  const [own, other] = side === 'source' ? ([0, 1] as const) : ([1, 0] as const);
  const block = id.split('.')[0];
  const link = edition.links.find((candidate) => candidate[side].includes(block))!;
  const pair = link.sentences!.find((sentences) => sentences[own].includes(id))!;
  const opposite = side === 'source' ? 'target' : 'source';
  const join = (at: Side, ids: string[]): string => ids.map((each) => wordsOf(edition, at, each)).join('');
  return { self: join(side, pair[own]), other: join(opposite, pair[other]) };
}

describe('the linked highlight', () => {
  let guide: Edition;
  before(async () => void (guide = await load(GUIDE)));
  beforeEach(setUp);
  afterEach(async () => {
    cleanUp();
    await resetMouse();
  });

  async function mouse(type: 'click' | 'move', address: string): Promise<void> {
    const ref = refOf(address);
    blockOf(address.replace(/\.\d+$/, '')).scrollIntoView({ block: 'center' });
    await sendMouse({ type, position: pointOf(guide, ref) });
    await frame();
    await frame();
  }

  // One of each kind of link, as anyone can look them up in the guide.
  const examples: [kind: string, address: string, self: string, other: string][] = [
    [
      'one to one',
      'p21.2',
      'Esta guía tiene muchas, para que vea cómo son.',
      'This guide has many of them, so that you can see what they look like.',
    ],
    [
      'one to two',
      'p34.2',
      'Se escriben con cualquier editor de texto, en tres pasos:',
      'Any text editor will do.' + 'There are three steps:',
    ],
    [
      'two to one',
      'p33.3',
      'Buscar en la página encuentra también las palabras de una columna oculta.' +
        'Copiar de una columna copia esa columna y nada más.',
      'Find in page also reaches the words of a hidden column, and copying from one column copies that column alone.',
    ],
    [
      'two to two',
      'en.p23.2',
      'The Spanish of the first article is a back-translation made for this project.' +
        'It is not the text the journal published, which is why it is hatched, and why the page says so beside the text and in print as well.',
      'El español del primer artículo es una retrotraducción hecha para este proyecto; no es el texto que publicó la revista.' +
        'Por eso va rayado, y por eso se advierte junto al texto y también en el papel.',
    ],
    [
      'two blocks to one',
      'en.p6.1',
      'Stacked, each paragraph with its translation underneath or, for close comparison, each sentence.',
      'Apilado por párrafos: cada párrafo, con su traducción debajo.' +
        'Apilado por oraciones: lo mismo, de oración en oración, para comparar de cerca.',
    ],
    [
      'one block to two',
      'p17.2',
      'Aro: el enlace es automático y todavía nadie lo ha revisado.',
      'Ring: the link is automatic, and nobody has reviewed it yet.',
    ],
    ['omitted sentence', 'p12.3', 'Según el teclado, Enter puede llevar el rótulo Intro o Entrar.', ''],
    [
      'added sentence',
      'en.p11.4',
      'This sentence, for instance, has no counterpart in the Spanish, so nothing lights up on the other side.',
      '',
    ],
    ['omitted block', 'p32.1', 'Una aclaración sobre las palabras.', ''],
    ['added block', 'en.p2.1', 'The name is Spanish.', ''],
  ];

  for (const [kind, address, self, other] of examples) {
    it(`lights ${kind} by a click: ${address}`, async () => {
      await open(guide);
      await mouse('click', address);
      expect(lit()).to.deep.equal({ self, other });
    });
  }

  for (const slug of [GUIDE, ARTICLE]) {
    it(`lights exactly the words that the alignment names, for every sentence of ${slug}`, async () => {
      const edition = await load(slug);
      for (const layout of slug === GUIDE ? (['side', 'sentences'] as const) : (['side'] as const)) {
        const reader = await open(edition, { layout });
        for (const side of ['source', 'target'] as const) {
          for (const block of edition[side].blocks) {
            block.sentences.forEach((_, index) => {
              const id = `${block.id}.${index + 1}`;
              expect(reader.show((side === 'target' ? 'en.' : '') + id), id).to.equal(true);
              expect(lit(), `${layout} ${side} ${id}`).to.deep.equal(expectedFor(edition, side, id));
            });
          }
        }
        cleanUp();
      }
    });
  }

  it('lights whole blocks where a link has no sentence links', async () => {
    const edition = structuredClone(guide);
    delete edition.links.find(({ source }) => source[0] === 'p5')!.sentences;
    const reader = await open(edition);
    reader.show('p6.1');
    expect(lit()).to.deep.equal({
      self: wordsOf(edition, 'source', 'p5') + wordsOf(edition, 'source', 'p6'),
      other: wordsOf(edition, 'target', 'p6'),
    });
  });

  it('follows the mouse and leaves what is held lit when it goes', async () => {
    await open(guide);
    await mouse('click', 'p21.1');
    const held = lit();
    await mouse('move', 'en.p21.3');
    expect(lit()).to.deep.equal(expectedFor(guide, 'target', 'p21.3'));
    const { left, bottom } = blockOf('p21').closest('.row')!.querySelector('.gut')!.getBoundingClientRect();
    await sendMouse({ type: 'move', position: [Math.round(left + 20), Math.round(bottom - 2)] });
    await frame();
    await frame();
    expect(lit()).to.deep.equal(held);
  });

  it('lets go when the held sentence is clicked again, and lights nothing for a click beside the words', async () => {
    const reader = await open(guide);
    await mouse('click', 'p21.1');
    await mouse('click', 'p21.1');
    await mouse('move', 'p21.1');
    await sendMouse({ type: 'move', position: [5, 300] });
    await frame();
    await frame();
    expect(lit()).to.deep.equal(NONE);
    reader.querySelector<HTMLElement>('.front')!.click();
    expect(lit()).to.deep.equal(NONE);
  });

  it('is not lit by a finger that only passes: a tap is needed', async () => {
    await open(guide);
    blockOf('p14').scrollIntoView({ block: 'center' });
    const [clientX, clientY] = pointOf(guide, refOf('p14.1'));
    const init = { clientX, clientY, bubbles: true, composed: true };
    blockOf('p14').dispatchEvent(new PointerEvent('pointermove', { ...init, pointerType: 'touch' }));
    await frame();
    await frame();
    expect(lit()).to.deep.equal(NONE);
    blockOf('p14').dispatchEvent(new MouseEvent('click', init));
    expect(lit()).to.deep.equal(expectedFor(guide, 'source', 'p14.1'));
  });

  it('does not take a selection of words for a tap', async () => {
    await open(guide);
    const { left, top } = blockOf('p1').getBoundingClientRect();
    await sendMouse({ type: 'move', position: [Math.round(left + 30), Math.round(top + 10)] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [Math.round(left + 230), Math.round(top + 10)] });
    await sendMouse({ type: 'up' });
    expect(String(getSelection())).to.have.length.above(5);
    await sendMouse({ type: 'move', position: [5, 300] });
    await frame();
    await frame();
    expect(lit()).to.deep.equal(NONE);
  });

  it('follows the focus: the number of a paragraph lights its blocks, a note marker its sentence', async () => {
    await open(guide);
    const number = blockOf('p2').closest('.row')!.querySelector<HTMLElement>('.num')!;
    const marker = blockOf('p2').querySelector<HTMLElement>('.fn a')!;
    marker.focus();
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement).to.equal(number);
    expect(lit()).to.deep.equal({ self: wordsOf(guide, 'source', 'p2'), other: wordsOf(guide, 'target', 'p3') });
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement!.closest('.b')!.id).to.equal('en.p3');
    expect(lit()).to.deep.equal(expectedFor(guide, 'target', 'p3.1'));
  });
});
