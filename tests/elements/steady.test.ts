import { expect } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import type { Edition } from '../../src/edition/model.js';
import { BoxPainter } from '../../src/elements/box-painter.js';
import type { CotejoReader } from '../../src/elements/reader.js';
import { LAYOUTS } from '../../src/elements/view.js';
import {
  ARTICLE,
  GUIDE,
  blockOf,
  cleanUp,
  frame,
  inside,
  lit,
  load,
  open,
  painted,
  pointOf,
  press,
  setUp,
  settled,
  until,
  wordsOf,
} from './editions.js';

/** Top and height of every row, in the document. */
const rowPlaces = (): string =>
  [...document.querySelectorAll('.row')]
    .map((row) => row.getBoundingClientRect())
    .map(({ top, height }) => `${Math.round((top + scrollY) * 10)}+${Math.round(height * 10)}`)
    .join(' ');

interface Shift extends PerformanceEntry {
  hadRecentInput: boolean;
  sources: { node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[];
}

/** What a layout shift has moved in the article, or what the browser counts as a shift that nobody asked for. */
const badShift = (entry: PerformanceEntry): string[] =>
  (entry as Shift).sources
    .filter(
      ({ node }) =>
        !(entry as Shift).hadRecentInput || (node?.isConnected && document.querySelector('.spread')!.contains(node)),
    )
    .map(({ node, previousRect: from, currentRect: to }) => `${node?.nodeName} ${from.x},${from.y} -> ${to.x},${to.y}`);

/** Everything that changes under the article while `work` is done. */
async function changesDuring(work: () => Promise<void>): Promise<MutationRecord[]> {
  const observer = new MutationObserver(() => {});
  const records: MutationRecord[] = [];
  observer.observe(document.querySelector('.spread')!, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  await work();
  records.push(...observer.takeRecords());
  observer.disconnect();
  return records;
}

describe('nothing moves', () => {
  let guide: Edition;
  before(async () => void (guide = await load(GUIDE)));
  beforeEach(setUp);
  afterEach(async () => {
    cleanUp();
    await resetMouse();
  });

  async function point(type: 'click' | 'move', block: string, number: number): Promise<void> {
    const side = block.startsWith('en.') ? 'target' : 'source';
    await sendMouse({ type, position: pointOf(guide, { side, block: block.replace('en.', ''), number }) });
    await frame();
    await frame();
  }

  it('changes no node under the article and shifts no row: hover, click, arrows, Enter, Escape', async () => {
    const reader = await open(guide);
    reader.show('p11');
    await settled(reader);
    press('Escape');
    const shifts: string[] = [];
    const observer = new PerformanceObserver((list) => shifts.push(...list.getEntries().flatMap(badShift)));
    const places = rowPlaces();
    const records = await changesDuring(async () => {
      observer.observe({ type: 'layout-shift' });
      await point('move', 'p11', 2);
      await point('move', 'en.p12', 1);
      await point('click', 'en.p11', 3);
      const seen = new Set([painted('self')]);
      for (const key of ['ArrowRight', 'ArrowRight', 'Enter', 'Enter', 'ArrowRight', 'ArrowLeft']) {
        await sendKeys({ press: key });
        seen.add(painted('self'));
        await frame();
      }
      expect(seen.size).to.be.above(3);
      press('ArrowDown', { altKey: true });
      press('ArrowUp', { altKey: true });
      await frame();
      await sendKeys({ press: 'Escape' });
      await frame();
    });
    expect(records.map(({ type, target, attributeName }) => [type, target.nodeName, attributeName])).to.deep.equal([]);
    expect(rowPlaces()).to.equal(places);
    await frame();
    shifts.push(...observer.takeRecords().flatMap(badShift));
    observer.disconnect();
    expect(shifts).to.deep.equal([]);
  });

  for (const layout of LAYOUTS) {
    it(`shifts no row in layout ${layout} when a sentence is lit, crossed over to in sight, and let go`, async () => {
      const reader = await open(guide, { layout });
      const ref = { side: layout === 'translation' ? 'target' : 'source', block: 'p14', number: 1 } as const;
      reader.show(`${ref.side === 'target' ? 'en.' : ''}p14.1`);
      await settled(reader);
      press('Escape');
      await frame();
      const before = { places: rowPlaces(), scrollY };
      const records = await changesDuring(async () => {
        await sendMouse({ type: 'click', position: pointOf(guide, ref) });
        await until(() => lit().self !== '');
        await settled(reader);
      });
      expect(records).to.have.length(0);
      expect({ places: rowPlaces(), scrollY }).to.deep.equal(before);
    });
  }

  it('offers the counterpart that is out of view, and stays where it is until asked', async () => {
    await setViewport({ width: 360, height: 640 });
    const article = await load(ARTICLE);
    const reader = await open(article, { layout: 'stacked' });
    reader.show('p14.1');
    await settled(reader);
    const direction = (): string | undefined =>
      inside<HTMLElement & { info?: { direction: string } }>(reader, 'cotejo-sentence-bar')?.info?.direction;
    const cross = (): HTMLElement => inside(reader, 'cotejo-sentence-bar >>> .cross')!;
    await until(() => direction() === 'down');
    expect(blockOf('en.p14').getBoundingClientRect().top).to.be.above(640 - 64);
    expect(cross().querySelector('svg')).to.not.equal(null);
    const before = scrollY;
    await settled(reader);
    expect(scrollY).to.equal(before);

    cross().click();
    await settled(reader);
    await until(() => direction() === 'up');
    const { top } = blockOf('en.p14').getBoundingClientRect();
    expect(top).to.be.within(heads(reader), 640 / 2);
    expect(painted('self')).to.equal(wordsOf(article, 'target', 'p14.1'));

    // Scrolled by hand, the way leads elsewhere, and the text still does not jump.
    scrollBy({ top: blockOf('p14').getBoundingClientRect().top - 200, behavior: 'instant' });
    const scrolled = scrollY;
    await until(() => direction() !== 'up');
    expect(scrollY).to.equal(scrolled);
  });

  it('keeps the buttons of the bar under the finger, with and without a counterpart', async () => {
    const reader = await open(guide);
    const button = (name: string): Promise<HTMLElement> =>
      until(() => inside(reader, `cotejo-sentence-bar >>> [aria-label="${name}"]`));
    const places = async (): Promise<number[]> =>
      Promise.all(
        ['Previous sentence', 'Next sentence', 'Let go'].map(
          async (name) => (await button(name)).getBoundingClientRect().left,
        ),
      );
    reader.show('p12.2');
    const before = await places();
    (await button('Next sentence')).click();
    await until(() => inside(reader, 'cotejo-sentence-bar >>> .say')!.textContent!.includes('p12.3'));
    expect(inside(reader, 'cotejo-sentence-bar >>> .cross')).to.equal(null);
    expect(await places()).to.deep.equal(before);
  });

  it('says nothing of up or down while both are in view', async () => {
    const reader = await open(guide);
    reader.show('p14.1');
    await settled(reader);
    const cross = await until(() => inside(reader, 'cotejo-sentence-bar >>> .cross'));
    expect(cross.querySelector('svg')).to.equal(null);
  });
});

const heads = (reader: CotejoReader): number => reader.querySelector('.colheads')!.getBoundingClientRect().bottom - 1;

describe('boxes, where a browser has no highlights', () => {
  beforeEach(setUp);
  afterEach(cleanUp);

  it('lie over the lines of the words, in a layer of their own', async () => {
    const guide = await load(GUIDE);
    const reader = await open(guide, { layout: 'stacked' });
    const article = reader.querySelector<HTMLElement>('.spread')!;
    reader.show('p9.2');
    await settled(reader);
    const ranges = (name: string): Range[] => [...(CSS.highlights.get(name) as unknown as Set<Range>)];
    const marks = { self: ranges('cotejo-self'), other: ranges('cotejo-other') };
    const rows = [...article.querySelectorAll('.row')].map((row) => row.outerHTML);
    const places = rowPlaces();

    const painter = new BoxPainter(article);
    painter.paint(marks);
    await frame();
    for (const name of ['self', 'other'] as const) {
      const lines = marks[name].flatMap((range) => [...range.getClientRects()]);
      const boxes = [...article.querySelectorAll(`.cotejo-marks > .${name}`)].map((box) => box.getBoundingClientRect());
      expect(lines.length).to.be.above(0);
      expect(boxes).to.have.length(lines.length);
      lines.forEach((line, index) => {
        for (const edge of ['left', 'top', 'right', 'bottom'] as const)
          expect(boxes[index][edge]).to.be.closeTo(line[edge], 1, edge);
      });
    }
    expect([...article.querySelectorAll('.row')].map((row) => row.outerHTML)).to.deep.equal(rows);
    expect(rowPlaces()).to.equal(places);
    expect(article.querySelector('.cotejo-marks')!.getAttribute('aria-hidden')).to.equal('true');

    // They go with the words when the window changes, and go when nothing is lit.
    await setViewport({ width: 700, height: 800 });
    await settled(reader);
    const line = marks.self[0].getClientRects()[0];
    const box = await until(() => article.querySelector('.cotejo-marks > .self')?.getBoundingClientRect());
    expect(box.top).to.be.closeTo(line.top, 1);
    painter.clear();
    expect(article.querySelectorAll('.cotejo-marks > *')).to.have.length(0);
  });
});
