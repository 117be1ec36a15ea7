import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { Edition } from '../../src/edition/model.js';
import { otherSide, type SentenceRef } from '../../src/edition/sentences.js';
import { PlaceEvent } from '../../src/elements/events.js';
import type { Place } from '../../src/elements/place.js';
import type { CotejoReader } from '../../src/elements/reader.js';
import { LAYOUTS, READING_ORDERS } from '../../src/elements/view.js';
import { randomNumbers } from '../fixtures/core.js';
import { ARTICLE, GUIDE, cleanUp, edited, firstLetter, inside, load, open, setUp, settled, until } from './editions.js';

/** A reader, and the place that it has told last; undefined where no rows are in view. */
async function track(edition: Edition): Promise<{ reader: CotejoReader; place: () => Promise<Place | undefined> }> {
  const reader = await open(edition);
  let last: Place | undefined;
  let scrolledAt = -1;
  reader.addEventListener(PlaceEvent.type, (event) => {
    last = (event as PlaceEvent).place;
    scrolledAt = scrollY;
  });
  return { reader, place: () => until(() => (scrolledAt === scrollY ? last : undefined), '').catch(() => undefined) };
}

/** Scrolls as a hand does. */
function scroll(top: number): void {
  dispatchEvent(new WheelEvent('wheel'));
  scrollTo({ top, behavior: 'instant' });
}

/** What answers to a sentence, straight from the alignment; nothing for an omission or addition. */
function answerTo(edition: Edition, { side, block, number }: SentenceRef): SentenceRef | undefined {
  const link = edition.links.find((candidate) => candidate[side].includes(block))!;
  const [own, other] = side === 'source' ? ([0, 1] as const) : ([1, 0] as const);
  const [id] = link.sentences?.find((pair) => pair[own].includes(`${block}.${number}`))?.[other] ?? [];
  if (!id) return undefined;
  const [answer, at] = id.split('.');
  return { side: otherSide(side), block: answer, number: Number(at) };
}

/** At an end of the page a place cannot be kept: there is nothing left to scroll. */
const atEnd = (): boolean => scrollY < 1 || scrollY + innerHeight > document.documentElement.scrollHeight - 1;

interface Kept {
  what: string;
  off: number;
}

/** Height of what covers the top of the window. */
const cover = (reader: CotejoReader): number =>
  inside(reader, 'cotejo-bar')!.getBoundingClientRect().bottom +
  reader.querySelector('.colheads')!.getBoundingClientRect().height;

/** How far the first line of a sentence is from where it stood; undefined where that cannot be asked. */
async function offAfter(
  edition: Edition,
  reader: CotejoReader,
  { ref }: Place,
  change: () => unknown,
): Promise<number | undefined> {
  const before = firstLetter(edition, ref)!.top - cover(reader);
  await change();
  await settled(reader);
  const now = reader.edition!;
  const own = firstLetter(now, ref);
  const answer = own ? undefined : answerTo(now, ref);
  const after = own ?? (answer && firstLetter(now, answer));
  return after && !atEnd() ? Math.abs(after.top - cover(reader) - before) : undefined;
}

describe('the place of reading', () => {
  beforeEach(setUp);
  afterEach(cleanUp);

  for (const slug of [GUIDE, ARTICLE]) {
    it(`is kept within two pixels through changes of every kind: ${slug}`, async function () {
      this.timeout(30_000);
      const edition = await load(slug);
      const { reader, place } = await track(edition);
      const random = randomNumbers(slug === GUIDE ? 7 : 11);
      const kept: Kept[] = [];
      let size = 1;
      const changes: Record<string, () => unknown> = {
        layout: () => (reader.layout = LAYOUTS[random(LAYOUTS.length)]),
        swapped: () => (reader.swapped = !reader.swapped),
        order: () => (reader.order = READING_ORDERS[random(READING_ORDERS.length)]),
        size: () => {
          size = 0.85 + random(16) * 0.05;
          reader.hold(() => document.documentElement.style.setProperty('--cotejo-text-scale', String(size)));
        },
        width: () => setViewport({ width: [360, 600, 768, 1000, 1280, 1600][random(6)], height: 800 }),
        edition: () => {
          const [first] = edition.source.blocks.filter(({ kind }) => kind === 'paragraph');
          const longer = 'Una oración más, que desplaza todo lo que sigue. '.repeat(1 + random(4));
          // The sentences stay as they were, the last one longer.
          const next = edited(edition, 'source', first.id, (block) => (block.text += ` ${longer.trim()}`));
          Object.assign(reader, { edition: next, hash: String(random(1e9)) });
        },
      };
      const names = Object.keys(changes);
      for (let turn = 0; turn < 30; turn++) {
        if (turn % 3 === 0) scroll(random(document.documentElement.scrollHeight - innerHeight));
        const here = await place();
        if (!here) continue;
        const name = names[turn % names.length];
        const from = `${reader.layout}${reader.swapped ? ' swapped' : ''} ${reader.order} ${innerWidth} x${size.toFixed(2)}`;
        const off = await offAfter(edition, reader, here, changes[name]);
        const to = `${reader.layout}${reader.swapped ? ' swapped' : ''} ${reader.order} ${innerWidth} x${size.toFixed(2)}`;
        const { side, block, number } = here.ref;
        if (off !== undefined)
          kept.push({
            what: `${turn} ${name}: ${side} ${block}.${number} at ${Math.round(here.top)}: ${from} -> ${to}`,
            off,
          });
      }
      expect(kept.length).to.be.above(20);
      expect(kept.filter(({ off }) => off > 2)).to.deep.equal([]);
    });
  }
});
