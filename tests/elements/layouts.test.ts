import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { Edition } from '../../src/edition/model.js';
import { LAYOUTS, READING_ORDERS, type Layout } from '../../src/elements/view.js';
import { ARTICLE, GUIDE, blockOf, cleanUp, frame, load, open, setUp, settled, written } from './editions.js';

const all = (selector: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)];
const shown = (element: Element): boolean =>
  element.checkVisibility({ contentVisibilityAuto: false }) && !element.closest('[hidden]');

/** Pairs of things in one row, or in a row and the next, whose boxes lie over each other. */
function overlaps(): string[] {
  const things = all(
    '.row .b, .row .gap, .row .gut .num, .row .gut .kind, .reveal, .front h1, .front .title, .ribbon p, .colheads .lang',
  )
    .filter(shown)
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 0)
    .sort((a, b) => a.box.top - b.box.top);
  const found: string[] = [];
  things.forEach(({ element, box }, index) => {
    for (const other of things.slice(index + 1)) {
      if (other.box.top >= box.bottom - 1) break;
      const inner = element.contains(other.element) || other.element.contains(element);
      const beside = other.box.left >= box.right - 1 || other.box.right <= box.left + 1;
      if (!inner && !beside && !element.closest('.colheads') && !other.element.closest('.colheads'))
        found.push(`${nameOf(element)} over ${nameOf(other.element)}`);
    }
  });
  return found;
}

const nameOf = (element: Element): string => `${element.id || element.className} ${element.textContent!.slice(0, 12)}`;

/** What stands out of the window to the left or right. */
const outside = (): string[] =>
  all('.row .b, .row .gap, .row .gut > *, .reveal, .front *, .ribbon p, .colheads > * > *, .foot p')
    .filter(shown)
    .filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 0 && (left < -0.5 || right > document.documentElement.clientWidth + 0.5);
    })
    .map(nameOf);

describe('layouts', () => {
  let guide: Edition;
  before(async () => void (guide = await load(GUIDE)));
  beforeEach(setUp);
  afterEach(cleanUp);

  for (const width of [360, 768, 1280]) {
    it(`fit a window of ${width} px, all six, both editions, and side by side swapped, too`, async () => {
      await setViewport({ width, height: 800 });
      for (const slug of [GUIDE, ARTICLE]) {
        const reader = await open(await load(slug));
        for (const layout of LAYOUTS) {
          for (const swapped of layout === 'side' ? [false, true] : [false]) {
            Object.assign(reader, { layout, swapped });
            await written(reader);
            const where = `${slug} ${layout} ${swapped ? 'swapped ' : ''}${width}`;
            const root = document.documentElement;
            expect(root.scrollWidth, where).to.be.at.most(root.clientWidth);
            expect(outside(), where).to.deep.equal([]);
            expect(overlaps(), where).to.deep.equal([]);
          }
        }
        cleanUp();
      }
    });
  }

  it('side by side: a row’s first lines stand at one height, the original left; swapped, right', async () => {
    const reader = await open(guide);
    const pairs = all('.row:not(.omitted, .added)').map((row) => row.querySelectorAll<HTMLElement>('.b'));
    for (const swapped of [false, true]) {
      reader.swapped = swapped;
      await written(reader);
      for (const row of all('.row:not(.omitted, .added)')) {
        const source = row.querySelector('.src .b')!.getBoundingClientRect();
        const target = row.querySelector('.trg .b')!.getBoundingClientRect();
        expect(source.top, row.textContent!).to.be.closeTo(target.top, 1);
        expect(swapped ? target.right < source.left : source.right < target.left).to.equal(true);
      }
    }
    expect(pairs.length).to.be.above(40);
  });

  for (const layout of ['stacked', 'sentences'] as const) {
    it(`${layout}: the original above its translation; swapped, below`, async () => {
      const reader = await open(guide, { layout });
      for (const swapped of [false, true]) {
        reader.swapped = swapped;
        await written(reader);
        const units = layout === 'stacked' ? all('.row:not(.omitted, .added)') : all('.pair');
        expect(units.length).to.be.above(40);
        for (const unit of units) {
          const source = unit.querySelector('.src')!.getBoundingClientRect();
          const target = unit.querySelector('.trg')!.getBoundingClientRect();
          expect(
            swapped ? target.bottom <= source.top + 1 : source.bottom <= target.top + 1,
            unit.textContent!,
          ).to.equal(true);
        }
      }
    });
  }

  it('sentence by sentence: each pair holds the sentences that answer to each other, in the order of the text', async () => {
    await open(guide, { layout: 'sentences' });
    const row = blockOf('p12').closest('.row')!;
    const pairs = [...row.querySelectorAll('.pair')].map((pair) =>
      ['.src', '.trg'].map((side) => pair.querySelector(side)!.textContent!.trim()),
    );
    expect(pairs[1][0]).to.match(/^\[…\] /);
    expect(pairs[1][1]).to.equal('On a Mac, the Alt key is the one marked Option.');
    expect(
      pairs.some(([source, target]) => source.startsWith('Según el teclado') && target.startsWith('[…]')),
    ).to.equal(true);
  });

  const hidden: [Layout, string, string][] = [
    ['original', '.trg', '.src'],
    ['reveal', '.trg', '.src'],
    ['translation', '.src', '.trg'],
  ];
  for (const [layout, cell, other] of hidden) {
    it(`${layout}: hides one language so that it is still found, and keeps the gaps`, async () => {
      await open(guide, { layout });
      for (const row of all('.row')) {
        const gap = row.querySelector(`${cell} .gap`);
        expect(row.querySelector(cell)!.getAttribute('hidden')).to.equal(gap ? null : 'until-found');
        expect(row.querySelector(other)!.hasAttribute('hidden')).to.equal(false);
        expect(row.querySelector(other)!.getBoundingClientRect().height).to.be.above(10);
      }
      expect(all(`.row ${cell} .gap`).length).to.equal(1);
      expect(shown(all(`.row ${cell} .gap`)[0])).to.equal(true);
    });

    it(`${layout}: shows a hidden cell that the browser has found, and hides it again in the next layout`, async () => {
      const reader = await open(guide, { layout });
      const id = layout === 'translation' ? 'p23' : 'en.p23';
      location.hash = `#${id}`;
      await frame();
      await frame();
      expect(blockOf(id).closest('[hidden]')).to.equal(null);
      expect(blockOf(id).getBoundingClientRect().height).to.be.above(20);
      expect(blockOf(id).closest('.row')!.querySelector('.reveal')).to.equal(null);
      expect(all('.row [hidden]').length).to.be.above(40);
      reader.layout = 'stacked';
      await written(reader);
      expect(all('.row [hidden], .reveal, .revealed')).to.have.length(0);
    });
  }

  it('on demand: a button in each row shows its translation, below, and moves nothing above', async () => {
    const reader = await open(guide, { layout: 'reveal' });
    const row = blockOf('p9').closest('.row')!;
    expect(all('.reveal')).to.have.length(guide.links.length - 2 + 1);
    row.scrollIntoView({ block: 'center' });
    await settled(reader);
    const before = all('.row').map((each) => each.getBoundingClientRect().top);
    row.querySelector<HTMLElement>('.reveal')!.click();
    await settled(reader);
    expect(shown(blockOf('en.p9'))).to.equal(true);
    expect(document.activeElement).to.equal(blockOf('en.p9'));
    expect(blockOf('en.p9').getBoundingClientRect().top).to.be.above(blockOf('p9').getBoundingClientRect().bottom - 1);
    const index = all('.row').indexOf(row as HTMLElement);
    expect(
      all('.row')
        .slice(0, index + 1)
        .map((each) => each.getBoundingClientRect().top),
    ).to.deep.equal(before.slice(0, index + 1));
  });

  for (const layout of LAYOUTS) {
    it(`only differences, ${layout}: shows the headings and the rows that are not one to one, sentences included, in every reading order`, async () => {
      const reader = await open(guide, { layout, differences: true });
      for (const order of READING_ORDERS) {
        reader.order = order;
        await written(reader);
        const seen = all('.row .b, .row .gap').filter((b) => shown(b) && b.getClientRects().length > 0);
        const rows = new Set(seen.map((b) => Number(b.closest<HTMLElement>('.row')!.dataset.row)));
        const expected = guide.links.flatMap(({ source, target, sentences = [] }, index) => {
          const heading = source[0]?.startsWith('h');
          const pairs = [[source, target], ...sentences];
          return heading || pairs.some((pair) => pair.some(({ length }) => length !== 1)) ? [index] : [];
        });
        expect(expected.length).to.be.below(guide.links.length);
        expect(
          [...rows].sort((a, b) => a - b),
          order,
        ).to.deep.equal(expected);
      }
    });
  }

  for (const [order, first] of [
    ['source-first', 'source'],
    ['target-first', 'target'],
  ] as const) {
    for (const layout of ['side', 'stacked', 'sentences'] as const) {
      it(`${order}, ${layout}: all of one language stands before all of the other in the document`, async () => {
        await open(guide, { layout, order });
        const sides = all('.row .b').map((b) => (b.closest('.src') ? 'source' : 'target'));
        const changes = sides.filter((side, index) => index > 0 && side !== sides[index - 1]);
        expect(sides[0]).to.equal(first);
        expect(changes).to.have.length(1);
        expect(sides).to.have.length(all('.row .b').length);
      });
    }

    it(`${order}: rows stay side by side, and going back to row by row brings the old order back`, async () => {
      const reader = await open(guide, { order });
      for (const { source, target } of guide.links) {
        if (source.length === 0 || target.length === 0) continue;
        const left = blockOf(source[0]).getBoundingClientRect();
        const right = blockOf(`en.${target[0]}`).getBoundingClientRect();
        expect(left.top, source[0]).to.be.closeTo(right.top, 1);
        expect(left.right).to.be.below(right.left);
      }
      expect(overlaps()).to.deep.equal([]);
      expect(outside()).to.deep.equal([]);
      reader.order = 'rows';
      await written(reader);
      expect(all('.row').map((row) => Number(row.dataset.row))).to.deep.equal(guide.links.map((_, index) => index));
      expect(all('.half, .ordered')).to.have.length(0);
    });
  }
});
