import { expect } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import type { Edition } from '../../src/edition/model.js';
import { NoteCloseEvent } from '../../src/elements/note.js';
import type { CotejoReader } from '../../src/elements/reader.js';
import { LAYOUTS } from '../../src/elements/view.js';
import {
  ARTICLE,
  GUIDE,
  blockOf,
  cleanUp,
  inside,
  lit,
  load,
  open,
  press,
  setUp,
  settled,
  until,
  wordsOf,
} from './editions.js';

describe('notes', () => {
  let article: Edition;
  let reader: CotejoReader;
  before(async () => void (article = await load(ARTICLE)));
  beforeEach(setUp);
  afterEach(async () => {
    cleanUp();
    await resetMouse();
  });

  const markerOf = (id: string): HTMLElement => blockOf(id);
  const dialog = (): HTMLDialogElement => inside<HTMLDialogElement>(reader, 'cotejo-note >>> dialog')!;
  const said = (side: string): string => dialog().querySelector(`.${side} p`)!.textContent!.trim();
  const title = (): string => dialog().querySelector('h2')!.textContent!;
  const button = (name: string): HTMLButtonElement =>
    [...dialog().querySelectorAll('button')].find(
      (each) => (each.getAttribute('aria-label') ?? each.textContent!.trim()) === name,
    )!;

  async function openNote(marker: string, view = {}, edition = article): Promise<HTMLElement> {
    reader = await open(edition, view);
    const element = markerOf(marker);
    element.scrollIntoView({ block: 'center' });
    element.focus();
    element.click();
    await until(() => inside<HTMLDialogElement>(reader, 'cotejo-note >>> dialog[open]'));
    return element;
  }

  it('open in both languages by a marker of either, in place and with the focus', async () => {
    for (const marker of ['fnref-fn7', 'en.fnref-fn7']) {
      await openNote(marker);
      expect(title()).to.equal('Note 7');
      expect(said('source')).to.equal(wordsOf(article, 'source', 'fn7'));
      expect(said('target')).to.equal(wordsOf(article, 'target', 'fn7'));
      expect(dialog().matches(':modal')).to.equal(true);
      expect(inside(reader, 'cotejo-note')!.shadowRoot!.activeElement!.id).to.equal('title');
      cleanUp();
    }
  });

  it('move nothing in the text, and show in which language each half is', async () => {
    const marker = await openNote('fnref-fn7');
    const before = marker.getBoundingClientRect().top;
    expect(dialog().querySelector('.source p')!.getAttribute('lang')).to.equal('es');
    expect(dialog().querySelector('.target p')!.getAttribute('lang')).to.equal('en');
    expect(dialog().querySelector('.source .lang')!.textContent).to.match(/español/i);
    expect(dialog().querySelector('.source .seal')!.getAttribute('lang')).to.equal('en');
    await settled(reader);
    expect(marker.getBoundingClientRect().top).to.equal(before);
  });

  it('stand beside each other, near the marker and inside the window', async () => {
    const marker = await openNote('en.fnref-fn7');
    const [source, target] = ['.source', '.target'].map((half) =>
      dialog().querySelector(half)!.getBoundingClientRect(),
    );
    expect(source.right).to.be.at.most(target.left + 1);
    expect(source.top).to.equal(target.top);
    const box = dialog().getBoundingClientRect();
    const mark = marker.getBoundingClientRect();
    expect(box.left >= 0 && box.right <= innerWidth && box.top >= 0 && box.bottom <= innerHeight).to.equal(true);
    expect(Math.min(Math.abs(box.top - mark.bottom), Math.abs(mark.top - box.bottom))).to.be.below(20);
    expect(box.bottom <= mark.top || box.top >= mark.bottom, 'beside the marker, not over it').to.equal(true);
  });

  it('go on to the next and back to the previous, and no further than there are notes', async () => {
    await openNote('fnref-fn1');
    expect(button('Previous note').disabled).to.equal(true);
    button('Next note').click();
    await until(() => title() === 'Note 2');
    expect(said('target')).to.equal(wordsOf(article, 'target', 'fn2'));
    button('Previous note').click();
    await until(() => title() === 'Note 1');
    for (let note = 2; note <= 35; note++) {
      button('Next note').click();
      await until(() => title() === `Note ${note}`);
    }
    expect(button('Next note').disabled).to.equal(true);
    expect(said('source')).to.equal(wordsOf(article, 'source', 'fn35'));
  });

  it('give the focus back to the marker by Escape, by the button, and by a click outside', async () => {
    for (const close of [
      () => sendKeys({ press: 'Escape' }),
      () => button('Back to the text').click(),
      () => button('Close').click(),
      () => sendMouse({ type: 'click', position: [640, 795] }),
    ]) {
      const marker = await openNote('en.fnref-fn7');
      const before = scrollY;
      await close();
      await until(() => !dialog().open);
      await until(() => document.activeElement === marker);
      expect(scrollY).to.equal(before);
      cleanUp();
    }
  });

  it('give the focus to the marker of the note that was last shown', async () => {
    await openNote('fnref-fn7');
    button('Next note').click();
    await until(() => title() === 'Note 8');
    await sendKeys({ press: 'Escape' });
    await until(() => document.activeElement === blockOf('fnref-fn8'));
  });

  it('lead to their place in the list of notes, with the focus, and from there back to the text', async () => {
    await openNote('fnref-fn7');
    button('See in the list of notes').click();
    await until(() => !dialog().open);
    await settled(reader);
    const { top, bottom } = blockOf('fn7').getBoundingClientRect();
    expect(top > 0 && bottom < innerHeight).to.equal(true);
    expect(lit().self).to.equal(wordsOf(article, 'source', 'fn7'));
    await until(() => document.activeElement === blockOf('fn7'), 'the note in the list has the focus');
    const back = blockOf('fn7').querySelector<HTMLAnchorElement>('.back')!;
    expect(back.hash).to.equal('#fnref-fn7');
    expect(back.getAttribute('aria-label')).to.equal('Volver a la nota 7 en el texto');
    expect(blockOf('en.fn7').querySelector('.back')!.getAttribute('aria-label')).to.equal('Back to note 7 in the text');
  });

  it('do not let keys through to the text behind', async () => {
    await openNote('fnref-fn7');
    const before = lit();
    press('ArrowRight', {}, inside(reader, 'cotejo-note')!.shadowRoot!.activeElement!);
    press('ArrowRight');
    expect(lit()).to.deep.equal(before);
  });

  it('have links that open elsewhere and tell no one where they were found', async () => {
    await openNote('fnref-fn7');
    const links = [
      ...reader.querySelectorAll<HTMLAnchorElement>('.row-note a[href^="http"]'),
      ...dialog().querySelectorAll<HTMLAnchorElement>('a[href^="http"]'),
    ];
    expect(links.length).to.be.above(30);
    for (const link of links) {
      expect(link.rel.split(' '), link.href).to.include('noreferrer');
      expect(link.target, link.href).to.equal('_blank');
    }
  });

  it('are a sheet at the foot of a narrow window, one half below the other', async () => {
    await setViewport({ width: 360, height: 640 });
    await openNote('fnref-fn7', { layout: 'stacked' });
    const box = dialog().getBoundingClientRect();
    expect([box.left, box.right, box.bottom]).to.deep.equal([0, 360, 640]);
    const [source, target] = ['.source', '.target'].map((half) =>
      dialog().querySelector(half)!.getBoundingClientRect(),
    );
    expect(source.bottom).to.be.at.most(target.top);
    expect(dialog().scrollWidth).to.be.at.most(dialog().clientWidth);
    for (const each of dialog().querySelectorAll('button'))
      expect(each.getBoundingClientRect().height).to.be.at.least(24);
  });

  it('open in every layout', async () => {
    for (const layout of LAYOUTS) {
      const side = layout === 'translation' ? 'en.' : '';
      await openNote(`${side}fnref-fn17`, { layout });
      expect([said('source'), said('target')], layout).to.deep.equal([
        wordsOf(article, 'source', 'fn17'),
        wordsOf(article, 'target', 'fn17'),
      ]);
      cleanUp();
    }
  });

  it('say so when no note of the other language answers', async () => {
    const edition = structuredClone(await load(GUIDE));
    const row = edition.links.findIndex(({ source }) => source[0] === 'fn2');
    const { source, target, ...rest } = edition.links[row];
    const alone = { ...rest, sentences: undefined };
    edition.links.splice(row, 1, { ...alone, source, target: [] }, { ...alone, source: [], target });
    await openNote('fnref-fn2', {}, edition);
    expect(said('target')).to.equal('No note answers to this one.');
  });

  it('close once, and say so once', async () => {
    await openNote('fnref-fn7');
    let closed = 0;
    reader.addEventListener(NoteCloseEvent.type, () => closed++);
    await sendKeys({ press: 'Escape' });
    await until(() => closed > 0);
    await settled(reader);
    expect(closed).to.equal(1);
  });
});
