import { expect } from '@open-wc/testing';
import type { Edition } from '../../src/edition/model.js';
import { PlaceEvent } from '../../src/elements/events.js';
import type { CotejoReader } from '../../src/elements/reader.js';
import {
  ARTICLE,
  GUIDE,
  blockOf,
  cleanUp,
  firstLetter,
  inside,
  lit,
  load,
  open,
  setUp,
  settled,
  until,
  wordsOf,
} from './editions.js';

describe('addresses, outline and progress', () => {
  let guide: Edition;
  before(async () => void (guide = await load(GUIDE)));
  beforeEach(setUp);
  afterEach(cleanUp);

  const readingTop = (reader: CotejoReader): number =>
    reader.querySelector('.colheads')!.getBoundingClientRect().bottom;
  const outline = (reader: CotejoReader): HTMLElement[] => [
    ...inside(reader, '.rail cotejo-outline')!.shadowRoot!.querySelectorAll<HTMLElement>('nav a'),
  ];
  const current = (reader: CotejoReader): string[] =>
    outline(reader)
      .filter((a) => a.getAttribute('aria-current'))
      .map((a) => a.textContent!);

  it('#p9, #p13.2, #en.p14 and #en.p12.2 open at the very words and light them', async () => {
    const reader = await open(guide);
    const examples = {
      p9: ['source', 'p9', 1, wordsOf(guide, 'source', 'p9')],
      'p13.2': ['source', 'p13', 2, wordsOf(guide, 'source', 'p13.2') + wordsOf(guide, 'source', 'p13.3')],
      'en.p14': ['target', 'p14', 1, wordsOf(guide, 'target', 'p14')],
      'en.p12.2': ['target', 'p12', 2, 'On a Mac, the Alt key is the one marked Option.'],
      fn2: ['source', 'fn2', 1, wordsOf(guide, 'source', 'fn2')],
    } as const;
    for (const [address, [side, block, number, words]] of Object.entries(examples)) {
      expect(reader.show(address)).to.equal(true);
      await settled(reader);
      expect(lit().self, address).to.equal(words);
      const { top, bottom } = firstLetter(guide, { side, block, number })!;
      expect(top, address).to.be.at.least(readingTop(reader) - 1);
      expect(bottom, address).to.be.below(innerHeight);
    }
  });

  it('leave everything as it is for an address that names nothing', async () => {
    const reader = await open(guide);
    reader.show('p14');
    await settled(reader);
    const before = { ...lit(), scrollY };
    for (const address of ['', 'p99', 'p14.9', 'p14.0', 'en.p99', 'fr.p14', 'provenance', 'p14.', '.1', '__proto__']) {
      expect(reader.show(address), address).to.equal(false);
    }
    await settled(reader);
    expect({ ...lit(), scrollY }).to.deep.equal(before);
  });

  it('open a place in a language that the layout hides, by showing it', async () => {
    for (const [layout, address] of [
      ['original', 'en.p24'],
      ['translation', 'p24'],
      ['reveal', 'en.p24.2'],
    ] as const) {
      const reader = await open(guide, { layout });
      expect(reader.show(address)).to.equal(true);
      await settled(reader);
      const { top, height } = blockOf(address.replace(/(p24)\.\d$/, '$1')).getBoundingClientRect();
      expect(height).to.be.above(20);
      expect(top > 0 && top < innerHeight / 2, layout).to.equal(true);
      cleanUp();
    }
  });

  it('a place kept earlier comes back; where its language is hidden, its counterpart; where the sentence is gone, its block', async () => {
    const cases = [
      ['side', { side: 'source', block: 'p24', number: 2 }, { side: 'source', block: 'p24', number: 2 }],
      ['translation', { side: 'source', block: 'p24', number: 2 }, { side: 'target', block: 'p25', number: 1 }],
      // Omitted: no counterpart; what stands before it is the nearest.
      ['translation', { side: 'source', block: 'p32', number: 2 }, { side: 'target', block: 'p32', number: 4 }],
      ['original', { side: 'target', block: 'p25', number: 2 }, { side: 'source', block: 'p24', number: 2 }],
      ['side', { side: 'source', block: 'p24', number: 12 }, { side: 'source', block: 'p24', number: 1 }],
    ] as const;
    for (const [layout, ref, seen] of cases) {
      const reader = await open(guide, { layout });
      reader.goTo({ ref, top: 120 });
      await settled(reader);
      const off = firstLetter(guide, seen)!.top - readingTop(reader) - 120;
      expect(off, `${layout} ${ref.side} ${ref.block}.${ref.number}`).to.be.within(-2, 2);
      cleanUp();
    }
  });

  it('the outline has the headings of the language that is read, and marks the section', async () => {
    const reader = await open(guide);
    const headings = (side: 'source' | 'target'): string[] =>
      guide[side].blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => text);
    expect(outline(reader).map((a) => a.textContent)).to.deep.equal(headings('source'));
    expect(outline(reader).map((a) => a.getAttribute('href'))[2]).to.equal('#h3');
    expect(outline(reader).every((a) => a.lang === 'es')).to.equal(true);
    for (const [address, section] of [
      ['p1', 'Qué es Cotejo'],
      ['p6', 'Leer dos lenguas a la vez'],
      ['p23', 'De dónde vienen las palabras'],
      ['h4', 'Las señales del margen y las notas'],
      ['fn1', 'Notas'],
    ]) {
      reader.show(address);
      await until(() => current(reader).join() === section, `${address} is in ${section}, not in ${current(reader)}`);
    }
    reader.layout = 'translation';
    await settled(reader);
    expect(outline(reader).map((a) => a.textContent)).to.deep.equal(headings('target'));
    expect(outline(reader).map((a) => a.getAttribute('href'))[2]).to.equal('#en.h3');
    expect(outline(reader).every((a) => a.lang === 'en')).to.equal(true);
  });

  it('says how far the reader has come, and how much is aligned and reviewed', async () => {
    const reader = await open(guide);
    const parts: number[] = [];
    reader.addEventListener(PlaceEvent.type, (event) => parts.push((event as PlaceEvent).part));
    const foot = (): string =>
      inside(reader, '.rail cotejo-outline')!.shadowRoot!.querySelector('.foot')!.textContent!.replace(/\s+/g, ' ');
    expect(foot()).to.match(/46 of 48 rows aligned, 48 reviewed/);
    const row = guide.links.findIndex(({ source }) => source.includes('p24'));
    reader.show('p24');
    await until(() => foot().includes(`row ${row + 1} of 48`), foot());
    await settled(reader);
    expect(parts.at(-1)).to.be.closeTo(row / 47, 0.1);
    scrollTo(0, document.documentElement.scrollHeight);
    await until(() => /100/.test(foot()), 'at the end');
  });

  it('progress is the same in every layout', async () => {
    const reader = await open(await load(ARTICLE));
    reader.show('p20');
    await settled(reader);
    const foot = (): string =>
      inside(reader, '.rail cotejo-outline')!.shadowRoot!.querySelector('.foot .num')!.textContent!;
    const before = foot();
    for (const layout of ['stacked', 'sentences', 'original', 'translation', 'reveal', 'side'] as const) {
      reader.layout = layout;
      await settled(reader);
      expect(foot(), layout).to.equal(before);
    }
  });
});
