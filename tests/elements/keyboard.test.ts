import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Edition } from '../../src/edition/model.js';
import type { Side } from '../../src/text/finding.js';
import {
  GUIDE,
  blockOf,
  cleanUp,
  inside,
  lit,
  load,
  open,
  painted,
  press,
  setUp,
  settled,
  until,
  wordsOf,
} from './editions.js';

/** Words of a side in order, by what its links take together: the sentences that light up at once. */
function groupsOf(edition: Edition, side: Side): string[] {
  const own = side === 'source' ? 0 : 1;
  const groups = new Map<string, string[]>();
  for (const link of edition.links)
    for (const pair of link.sentences!) for (const id of pair[own]) groups.set(id, pair[own]);
  const inOrder = edition[side].blocks.flatMap((block) =>
    block.sentences.map((_, index) => `${block.id}.${index + 1}`),
  );
  return [...new Set(inOrder.map((id) => groups.get(id)!))].map((ids) =>
    ids.map((id) => wordsOf(edition, side, id)).join(''),
  );
}

describe('the keyboard', () => {
  let guide: Edition;
  before(async () => void (guide = await load(GUIDE)));
  beforeEach(setUp);
  afterEach(cleanUp);

  for (const side of ['source', 'target'] as const) {
    it(`goes through the whole ${side} with the right arrow, and back with the left`, async () => {
      const reader = await open(guide);
      reader.show(side === 'source' ? 'h1.1' : 'en.h1.1');
      const expected = groupsOf(guide, side);
      const walk = (key: string): string[] => {
        const seen = [painted('self')];
        for (;;) {
          press(key);
          if (painted('self') === seen.at(-1)) return seen;
          seen.push(painted('self'));
        }
      };
      expect(walk('ArrowRight')).to.deep.equal(expected);
      expect(walk('ArrowLeft')).to.deep.equal(expected.toReversed());
    });
  }

  it('starts at a sentence that is in view', async () => {
    const reader = await open(guide);
    blockOf('p23').scrollIntoView({ block: 'center' });
    await settled(reader);
    const before = scrollY;
    await sendKeys({ press: 'ArrowRight' });
    const [range] = CSS.highlights.get('cotejo-self') as unknown as Set<Range>;
    const { top, bottom } = range.getBoundingClientRect();
    expect(bottom > 0 && top < innerHeight).to.equal(true);
    expect(scrollY).to.equal(before);
  });

  it('goes from row to row with Alt and up or down, over to the other side where a row has only that, and back', async () => {
    const reader = await open(guide);
    reader.show('p1.2');
    const down = (): string => (press('ArrowDown', { altKey: true }), painted('self'));
    const up = (): string => (press('ArrowUp', { altKey: true }), painted('self'));
    expect(down()).to.equal('The name is Spanish.');
    expect(down()).to.match(/^Esta guía es también una edición/);
    expect(up()).to.equal('The name is Spanish.');
    expect(up()).to.match(new RegExp(`^${wordsOf(guide, 'source', 'p1.1').slice(0, 20)}`));
    expect(down()).to.equal('The name is Spanish.');
    // Who goes on by sentences, or crosses over, reads that side from here on.
    press('ArrowRight', {});
    expect(down()).to.equal(
      'This guide is an edition too, written in both languages, so you can try everything it describes on the guide itself.',
    );
  });

  it('crosses to the counterpart with Enter and back to the sentence it came from', async () => {
    const reader = await open(guide);
    reader.show('p33.3');
    const both = wordsOf(guide, 'source', 'p33.2') + wordsOf(guide, 'source', 'p33.3');
    await sendKeys({ press: 'Enter' });
    expect(lit()).to.deep.equal({ self: wordsOf(guide, 'target', 'p33.2'), other: both });
    expect(document.activeElement).to.equal(blockOf('en.p33'));
    await sendKeys({ press: 'Enter' });
    expect(lit()).to.deep.equal({ self: both, other: wordsOf(guide, 'target', 'p33.2') });
    expect(document.activeElement).to.equal(blockOf('p33'));
    // Back at the second of the two: the bar and the arrows go on from there.
    await sendKeys({ press: 'ArrowRight' });
    expect(painted('self')).to.equal(
      'Al imprimir, cada fila se mantiene unida, y el papel lleva la procedencia y las notas.',
    );
  });

  it('goes back to the block it came from, when the counterpart has two', async () => {
    const reader = await open(guide);
    reader.show('p6.1');
    await sendKeys({ press: 'Enter' });
    expect(document.activeElement).to.equal(blockOf('en.p6'));
    await sendKeys({ press: 'Enter' });
    expect(document.activeElement).to.equal(blockOf('p6'));
    reader.show('en.p25.2');
    await sendKeys({ press: 'Enter' });
    expect(document.activeElement).to.equal(blockOf('p24'));
    await sendKeys({ press: 'Enter' });
    expect(document.activeElement).to.equal(blockOf('en.p25'));
  });

  it('stays when there is no counterpart, and lets go with Escape', async () => {
    const reader = await open(guide);
    reader.show('p32.1');
    await sendKeys({ press: 'Enter' });
    expect(lit()).to.deep.equal({ self: 'Una aclaración sobre las palabras.', other: '' });
    await sendKeys({ press: 'Escape' });
    expect(lit()).to.deep.equal({ self: '', other: '' });
    expect(press('Escape').defaultPrevented).to.equal(false);
  });

  it('crosses inside the layout by sentence to the very sentence', async () => {
    const reader = await open(guide, { layout: 'sentences' });
    reader.show('p4.1');
    reader.show('p3.3');
    await sendKeys({ press: 'Enter' });
    const focused = document.activeElement as HTMLElement;
    expect(focused.textContent).to.equal(wordsOf(guide, 'target', 'p4.3'));
  });

  it('shows a hidden counterpart when crossing to it', async () => {
    const reader = await open(guide, { layout: 'reveal' });
    reader.show('p14.1');
    expect(blockOf('en.p14').closest('[hidden]')).to.not.equal(null);
    await sendKeys({ press: 'Enter' });
    expect(blockOf('en.p14').closest('[hidden]')).to.equal(null);
    expect(document.activeElement).to.equal(blockOf('en.p14'));
    expect(blockOf('en.p15').closest('[hidden]')).to.not.equal(null);
  });

  it('goes on from a revealed translation to the next, and shows that, too', async () => {
    const reader = await open(guide, { layout: 'original' });
    reader.show('p14.1');
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: 'ArrowRight' });
    expect(painted('self')).to.equal('Signs in the margin, and notes');
    expect(blockOf('en.h4').closest('[hidden]')).to.equal(null);
  });

  it('leaves keys alone in fields, on links and buttons, with modifiers, and in open panels', async () => {
    const reader = await open(guide);
    reader.show('p14.1');
    await settled(reader);
    const before = lit();
    const field = document.createElement('input');
    reader.before(field);
    const dialog = document.createElement('dialog');
    reader.before(dialog);
    for (const key of ['ArrowLeft', 'ArrowRight', 'Enter', 'Escape']) {
      expect(press(key, {}, field).defaultPrevented, `${key} in a field`).to.equal(false);
      expect(press(key, {}, dialog).defaultPrevented, `${key} in a dialog`).to.equal(false);
      for (const modifier of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey']) {
        expect(press(key, { [modifier]: true }).defaultPrevented, `${modifier} ${key}`).to.equal(false);
      }
    }
    for (const key of ['ArrowUp', 'ArrowDown', 'PageDown', 'Home', ' ', 'a', 'Tab']) {
      expect(press(key).defaultPrevented, key).to.equal(false);
    }
    const number = reader.querySelector<HTMLElement>('.num')!;
    expect(press('Enter', {}, number).defaultPrevented, 'Enter on a link').to.equal(false);
    expect(lit()).to.deep.equal(before);
    field.remove();
    dialog.remove();
  });

  it('does not step through the text behind an open panel, wherever the focus is', async () => {
    const reader = await open(guide);
    reader.show('p14.1');
    await settled(reader);
    const before = lit();
    inside(reader, 'cotejo-bar >>> .narrow')!.click();
    expect(inside<HTMLDialogElement>(reader, 'dialog.drawer')!.open).to.equal(true);
    (document.activeElement as HTMLElement).blur();
    press('ArrowRight');
    press('Enter');
    expect(lit()).to.deep.equal(before);
    inside<HTMLDialogElement>(reader, 'dialog.drawer')!.close();
  });

  it('says what is lit, how many sentences answer to how many, and the state of the link', async () => {
    const reader = await open(guide);
    const status = inside(reader, '[role=status]')!;
    const says = (address: string, words: RegExp): Promise<unknown> => {
      reader.show(address);
      return until(() => words.test(status.textContent!), `${address}: ${words}, but ${status.textContent}`);
    };
    await says('p21.2', /^p21\.2: one sentence answers to one\. en\.p21\.3\. reviewed\.$/);
    await says('p14.1', /^p14\.1–2: 2 sentences answer to one\. en\.p14\.1\. reviewed\.$/);
    await says('p23.2', /^p23\.2–3: 2 sentences answer to 2\. en\.p23\.2–3\. reviewed\.$/);
    await says('p6.1', /^p5\.1, p6\.1: 2 sentences answer to one\. en\.p6\.1\./);
    await says('p12.3', /^p12\.3: this sentence has no counterpart\. reviewed\.$/);
    await says('en.p2', /this block has no counterpart/);
    await says('h2', /^h2: one block answers to one\. en\.h2\. reviewed\.$/);
    press('Escape');
    await until(() => status.textContent === '');
  });

  it('steps by the buttons of the sentence bar, too', async () => {
    const reader = await open(guide);
    reader.show('p33.1');
    const button = (name: string): Promise<HTMLElement> =>
      until(() => inside(reader, `cotejo-sentence-bar >>> [aria-label="${name}"]`));
    (await button('Next sentence')).click();
    expect(painted('self')).to.equal(wordsOf(guide, 'source', 'p33.2') + wordsOf(guide, 'source', 'p33.3'));
    (await until(() => inside<HTMLElement>(reader, 'cotejo-sentence-bar >>> .cross'))).click();
    expect(painted('self')).to.equal(wordsOf(guide, 'target', 'p33.2'));
    (await button('Previous sentence')).click();
    expect(painted('self')).to.equal(wordsOf(guide, 'target', 'p33.1'));
    (await button('Let go')).click();
    expect(painted('self')).to.equal('');
    await until(() => !inside(reader, 'cotejo-sentence-bar >>> .bar'));
  });
});
