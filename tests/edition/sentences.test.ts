import { expect } from '@open-wc/testing';
import { buildEdition } from '../../src/edition/build.js';
import { SentenceMap, otherSide, type SentenceRef } from '../../src/edition/sentences.js';
import { SLUGS, loadShipped } from '../fixtures/core.js';
import { link, pairOf } from '../fixtures/pair.js';

const SIDES = ['source', 'target'] as const;
const ref = (side: 'source' | 'target', block: string, number: number): SentenceRef => ({ side, block, number });

/** Every sentence of a map's edition, in the order of its links. */
function allSentences({ edition }: SentenceMap, side: 'source' | 'target'): SentenceRef[] {
  const blocks = new Map(edition[side].blocks.map((block) => [block.id, block]));
  const ids = edition.links.flatMap((each) => each[side]);
  return ids.flatMap((id) => blocks.get(id)!.sentences.map((_, i) => ref(side, id, i + 1)));
}

/**
 * h1 | h1; p1 (2 sentences) | p1 (2); p2, p3 | p2 (3), without sentence links; p4 (1) | nothing; nothing | p3 (1)
 */
async function smallMap(): Promise<SentenceMap> {
  const pair = await pairOf(
    { h1: '## T', p1: 'Uno. Dos.', p2: 'Tres.', p3: 'Cuatro.', p4: 'Cinco.' },
    { h1: '## T', p1: 'One. Two.', p2: 'Three. Four. More.', p3: 'Added.' },
    [
      link('h1=h1', 'h1.1=h1.1'),
      link('p1=p1', 'p1.1=', 'p1.2=p1.1 p1.2'),
      link('p2 p3=p2'),
      link('p4='),
      link('=p3', '=p3.1'),
    ],
  );
  return new SentenceMap(buildEdition('x', pair.source, pair.target, pair.alignment));
}

describe('SentenceMap', () => {
  it('finds the sentence at an offset, and its span without the space behind it', async () => {
    const map = await smallMap();
    expect([0, 3, 4, 5, 9].map((offset) => map.at('source', 'p1', offset)?.number)).to.deep.equal([1, 1, 1, 2, 2]);
    expect(map.span(ref('source', 'p1', 1))).to.deep.equal({ side: 'source', block: 'p1', start: 0, end: 4 });
    expect(map.span(ref('source', 'p1', 2))).to.include({ start: 5, end: 9 });
    expect(map.span(ref('source', 'p1', 0))).to.include({ start: 0, end: 9 });
    expect(map.span(ref('source', 'p1', 3))).to.equal(undefined);
    expect([map.at('source', 'p9', 0), map.span(ref('source', 'p9', 1)), map.block('source', 'p9')]).to.deep.equal(
      Array(3).fill(undefined),
    );
  });

  it('gives the counterpart of a sentence', async () => {
    const map = await smallMap();
    const counterpart = (side: 'source' | 'target', block: string, number: number) => {
      const found = map.counterpart(ref(side, block, number))!;
      return [found.row, ...[found.own, found.other].map((refs) => refs.map((each) => map.address(each)).join(' '))];
    };
    expect(counterpart('source', 'p1', 2)).to.deep.equal([1, 'p1.2', 'en.p1.1 en.p1.2']);
    expect(counterpart('target', 'p1', 1)).to.deep.equal([1, 'en.p1.1 en.p1.2', 'p1.2']);
    expect(counterpart('source', 'p1', 1)).to.deep.equal([1, 'p1.1', '']);
    expect(counterpart('target', 'p3', 1)).to.deep.equal([4, 'en.p3.1', '']);
    // Without sentence links the blocks answer to each other, and an omitted sentence stays itself.
    expect(counterpart('target', 'p2', 3)).to.deep.equal([2, 'en.p2', 'p2 p3']);
    expect(counterpart('source', 'p3', 1)).to.deep.equal([2, 'p2 p3', 'en.p2']);
    expect(counterpart('source', 'p4', 1)).to.deep.equal([3, 'p4.1', '']);
    expect(counterpart('source', 'p1', 0)).to.deep.equal([1, 'p1', 'en.p1']);
    expect(map.counterpart(ref('source', 'p9', 1))).to.equal(undefined);
  });

  it('steps from sentence to sentence, over blocks, and stops at both ends', async () => {
    const map = await smallMap();
    const path = (step: 1 | -1, from: SentenceRef) => {
      const addresses = [];
      for (let at: SentenceRef | undefined = from; at; at = map.step(at, step))
        addresses.push(`${at.block}.${at.number}`);
      return addresses.join(' ');
    };
    expect(path(1, ref('source', 'h1', 1))).to.equal('h1.1 p1.1 p1.2 p2.1 p3.1 p4.1');
    expect(path(-1, ref('target', 'p3', 1))).to.equal('p3.1 p2.3 p2.2 p2.1 p1.2 p1.1 h1.1');
    expect(map.step(ref('source', 'p9', 1), 1)).to.equal(undefined);
  });

  it('steps from row to row, on the other side where a row has no block', async () => {
    const map = await smallMap();
    const rows = [];
    for (let at: SentenceRef | undefined = ref('source', 'h1', 1); at; at = map.stepRow(at, 1))
      rows.push(map.address(at));
    expect(rows).to.deep.equal(['h1.1', 'p1.1', 'p2.1', 'p4.1', 'en.p3.1']);
    expect(map.stepRow(ref('target', 'p3', 1), -1)).to.deep.equal(ref('source', 'p4', 1));
    expect(map.stepRow(ref('source', 'h1', 1), -1)).to.equal(undefined);
    expect(map.stepRow(ref('source', 'p9', 1), 1)).to.equal(undefined);
  });

  it('resolves only what there is', async () => {
    const map = await smallMap();
    expect(map.resolve('p1')).to.deep.equal(ref('source', 'p1', 0));
    expect(map.resolve('en.p1.2')).to.deep.equal(ref('target', 'p1', 2));
    for (const address of [
      '',
      'p9',
      'p1.0',
      'p1.3',
      'p1.x',
      'en.',
      'en.p9',
      'en.p1.9',
      'fr.p1',
      'constructor',
      'p1.2.1',
      '%',
      'p4.1.',
    ]) {
      expect(map.resolve(address), address).to.equal(undefined);
    }
  });

  for (const slug of SLUGS) {
    describe(slug, () => {
      let map: SentenceMap;
      before(async () => (map = new SentenceMap((await loadShipped(slug)).edition)));

      it('gives every sentence and block an address that leads back to it', () => {
        const addresses = new Set<string>();
        for (const side of SIDES) {
          const blocks = map.edition[side].blocks.map(({ id }) => ref(side, id, 0));
          for (const each of [...blocks, ...allSentences(map, side)]) {
            const address = map.address(each);
            expect(map.resolve(address), address).to.deep.equal(each);
            addresses.add(address);
          }
        }
        const sentences = SIDES.flatMap((side) => map.edition[side].blocks.flatMap((block) => block.sentences));
        const blocks = SIDES.flatMap((side) => map.edition[side].blocks);
        expect(addresses.size).to.equal(sentences.length + blocks.length);
      });

      it('has symmetric counterparts: each sentence is among those of its counterparts', () => {
        for (const side of SIDES) {
          for (const each of allSentences(map, side)) {
            const { own, other, row } = map.counterpart(each)!;
            expect(own, map.address(each)).to.deep.include(each);
            for (const there of other) {
              expect(there.side).to.equal(otherSide(side));
              const back = map.counterpart(there)!;
              expect([back.row, back.own, back.other], map.address(each)).to.deep.equal([row, other, own]);
            }
            for (const mate of own) expect(map.counterpart(mate)).to.deep.equal(map.counterpart(each));
          }
        }
      });

      it('steps through every sentence once, there and back', () => {
        for (const side of SIDES) {
          const expected = allSentences(map, side);
          const there = [];
          for (let at: SentenceRef | undefined = expected[0]; at; at = map.step(at, 1)) there.push(at);
          expect(there).to.deep.equal(expected);
          const back = [];
          for (let at = expected.at(-1); at; at = map.step(at, -1)) back.push(at);
          expect(back.reverse()).to.deep.equal(expected);
        }
      });

      it('steps through every row once, there and back', () => {
        const rows = (step: 1 | -1, from: SentenceRef): (number | undefined)[] => {
          const seen = [];
          for (let at: SentenceRef | undefined = from; at; at = map.stepRow(at, step))
            seen.push(map.rowOf(at.side, at.block));
          return seen;
        };
        const all = map.edition.links.map((_, row) => row);
        const last = map.edition.links.at(-1)!;
        expect(rows(1, ref('source', map.edition.links[0].source[0], 1))).to.deep.equal(all);
        expect(rows(-1, ref('target', last.target[0], 1))).to.deep.equal(all.reverse());
      });

      it('finds each sentence from every offset of its span', () => {
        for (const side of SIDES) {
          for (const each of allSentences(map, side)) {
            const { start, end } = map.span(each)!;
            for (const offset of [start, end - 1]) expect(map.at(side, each.block, offset)).to.deep.equal(each);
          }
        }
      });
    });
  }
});
