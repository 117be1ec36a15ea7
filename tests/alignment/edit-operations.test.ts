import { expect } from '@open-wc/testing';
import { apply, invert, type Change } from '../../src/alignment/edit/change.js';
import { bestCut } from '../../src/alignment/edit/cut.js';
import { LinkList } from '../../src/alignment/edit/link-list.js';
import * as operations from '../../src/alignment/edit/operations.js';
import * as pairs from '../../src/alignment/edit/pairs.js';
import { sentencePairs } from '../../src/alignment/edit/sentences.js';
import type { Link } from '../../src/alignment/model.js';
import type { Side } from '../../src/text/finding.js';
import { randomNumbers } from '../fixtures/core.js';
import { link } from '../fixtures/pair.js';

/** Every block has two sentences. */
const hand = { by: 'Ana', at: '2026-11-23T10:00:00Z', count: () => 2 };

/** A list as `p1=p1 | p2=`, and what is said of its links. */
const shape = (links: readonly Link[]): string =>
  links.map(({ source, target }) => `${source.join(' ')}=${target.join(' ')}`).join(' | ');
const listOf = (blocks: string): LinkList =>
  new LinkList(blocks.split(' | ').map((each) => ({ ...link(each), status: 'auto' as const, confidence: 0.7 })));

/** The list after an operation; what it was when the operation makes no sense. */
function after(blocks: string, operate: (list: LinkList) => Change | undefined): string {
  const list = listOf(blocks);
  const change = operate(list);
  if (change) apply(list, change);
  return change ? shape(list.links) : 'impossible';
}

const THREE = 'p1=p1 | p2 p3=p2 | =p3';

describe('operations on links', () => {
  it('split a link in two, wherever both parts hold a block', () => {
    const split = (source: number, target: number) =>
      after(THREE, (list) => operations.split(list, 1, { source, target }, hand));
    expect(split(1, 1)).to.equal('p1=p1 | p2=p2 | p3= | =p3');
    expect(split(1, 0)).to.equal('p1=p1 | p2= | p3=p2 | =p3');
    expect(split(2, 0)).to.equal('p1=p1 | p2 p3= | =p2 | =p3');
    expect(split(0, 0)).to.equal('impossible');
    expect(split(2, 1)).to.equal('impossible');
  });

  it('merge with the next', () => {
    expect(after(THREE, (list) => operations.merge(list, 1, hand))).to.equal('p1=p1 | p2 p3=p2 p3');
    expect(after(THREE, (list) => operations.merge(list, 2, hand))).to.equal('impossible');
  });

  it('move a boundary down and up, on either side; a link without blocks goes', () => {
    const shift = (at: number, side: Side, count: number) =>
      after(THREE, (list) => operations.shift(list, at, side, count, hand));
    expect(shift(0, 'source', 1)).to.equal('p1 p2=p1 | p3=p2 | =p3');
    expect(shift(0, 'source', -1)).to.equal('=p1 | p1 p2 p3=p2 | =p3');
    expect(shift(0, 'target', 1)).to.equal('p1=p1 p2 | p2 p3= | =p3');
    expect(shift(1, 'target', 1)).to.equal('p1=p1 | p2 p3=p2 p3');
    expect(shift(1, 'target', 2)).to.equal('impossible');
    expect(shift(1, 'source', 0)).to.equal('impossible');
  });

  it('take the nearest block of a side into a link, over a gap, too', () => {
    const take = (blocks: string, at: number, side: Side, step: 1 | -1) =>
      after(blocks, (list) => operations.take(list, at, side, step, hand));
    expect(take('p1=p1 | p2= | p3=p2 p3', 0, 'target', 1)).to.equal('p1=p1 p2 | p2= | p3=p3');
    expect(take('p1=p1 | p2=p2', 1, 'source', -1)).to.equal('=p1 | p1 p2=p2');
    expect(take('p1=p1 | =p2', 1, 'target', -1)).to.equal('p1= | =p1 p2');
    expect(take('p1=p1 | p2=', 0, 'target', 1)).to.equal('impossible');
  });

  it('unlink all blocks, and take one out as omitted or added', () => {
    expect(after(THREE, (list) => operations.unlink(list, 1, hand))).to.equal('p1=p1 | p2= | p3= | =p2 | =p3');
    expect(after(THREE, (list) => operations.unlink(list, 2, hand))).to.equal('impossible');
    const takeOut = (blocks: string, side: Side, id: string) =>
      after(blocks, (list) => operations.takeOut(list, 0, side, id, hand));
    expect(takeOut('p1 p2=p1', 'source', 'p1')).to.equal('p1= | p2=p1');
    expect(takeOut('p1 p2=p1', 'source', 'p2')).to.equal('p1=p1 | p2=');
    expect(takeOut('p1 p2=p1', 'target', 'p1')).to.equal('p1 p2= | =p1');
    expect(takeOut('p1=p1', 'source', 'p1')).to.equal('p1= | =p1');
    expect(takeOut('p1 p2 p3=p1', 'source', 'p2'), 'it would tear the others apart').to.equal('impossible');
    expect(takeOut('p1=', 'source', 'p1')).to.equal('impossible');
  });

  it('link a block to any other link; what stands between comes along, so that the order is kept', () => {
    const join = (blocks: string, at: number, side: Side, id: string) =>
      after(blocks, (list) => operations.link(list, at, side, id, hand));
    expect(join('p1= | p2=p1 p2', 0, 'target', 'p1')).to.equal('p1=p1 | p2=p2');
    expect(join('p1=p1 p2 | p2=', 1, 'target', 'p2')).to.equal('p1=p1 | p2=p2');
    expect(join('p1=p1 | p2=p2 | p3=p3', 0, 'target', 'p3')).to.equal('p1=p1 p2 p3 | p2= | p3=');
    expect(join('p1=p1 | p2=p2 | p3=p3', 2, 'source', 'p1')).to.equal('=p1 | =p2 | p1 p2 p3=p3');
    expect(join('p1= | p2= | =p1', 1, 'target', 'p1')).to.equal('p1= | p2=p1');
    expect(join('p1=p1', 0, 'target', 'p1')).to.equal('impossible');
    expect(join('p1=p1', 0, 'target', 'p9')).to.equal('impossible');
  });

  it('mark what a person makes as reviewed, with name and time; what is merely unlinked is not', () => {
    const list = listOf(THREE);
    apply(list, operations.merge(list, 0, hand)!);
    expect(list.links[0]).to.deep.equal({
      source: ['p1', 'p2', 'p3'],
      target: ['p1', 'p2'],
      status: 'reviewed',
      by: 'Ana',
      at: hand.at,
    });
    expect(list.links[1]).to.deep.equal({ source: [], target: ['p3'], status: 'auto', confidence: 0.7 });
    apply(list, operations.unlink(list, 0, hand)!);
    expect(list.links[0]).to.deep.equal({ source: ['p1'], target: [], status: 'auto' });
  });

  it('accept and reopen a link; accepting a stale one is a word on the words of now', () => {
    const list = new LinkList([
      { ...link('p1=p1'), by: 'Eva', stale: true, former: { source: { p1: 'Uno.' }, target: {} } },
    ]);
    apply(list, operations.accept(list, 0, hand)!);
    expect(list.links[0]).to.deep.equal({ source: ['p1'], target: ['p1'], status: 'reviewed', by: 'Ana', at: hand.at });
    expect(operations.accept(list, 0, hand), 'already').to.equal(undefined);
    apply(list, operations.reopen(list, 0)!);
    expect(list.links[0]).to.deep.equal({ source: ['p1'], target: ['p1'], status: 'auto' });
    expect(operations.reopen(list, 0)).to.equal(undefined);
  });
});

describe('sentence links under operations on blocks', () => {
  const list = (): LinkList =>
    new LinkList([
      link('p1 p2=p1', 'p1.1=p1.1', 'p1.2 p2.1=p1.2', 'p2.2='),
      link('p3=p2', 'p3.1 p3.2=p2.1 p2.2'),
      link('=p3'),
    ]);
  const sentences = (links: readonly Link[]): (string | undefined)[] =>
    links.map((each) => each.sentences?.map(([a, b]) => `${a.join(' ')}=${b.join(' ')}`).join(', '));

  it('stay together where their blocks do, and stand alone where these are torn apart', () => {
    const split = list();
    apply(split, operations.split(split, 0, { source: 1, target: 1 }, hand)!);
    expect(sentences(split.links)).to.deep.equal([
      'p1.1=p1.1, p1.2=p1.2',
      'p2.1=, p2.2=',
      'p3.1 p3.2=p2.1 p2.2',
      undefined,
    ]);
    const shifted = list();
    apply(shifted, operations.shift(shifted, 0, 'source', -1, hand)!);
    expect(sentences(shifted.links).slice(0, 2)).to.deep.equal([
      'p1.1=p1.1, p1.2=p1.2',
      'p2.1=, p2.2=, p3.1 p3.2=p2.1 p2.2',
    ]);
  });

  it('are made whole where one of two merged links had none', () => {
    const merged = list();
    apply(merged, operations.merge(merged, 1, hand)!);
    expect(sentences(merged.links)[1]).to.equal('p3.1 p3.2=p2.1 p2.2, =p3.1, =p3.2');
    const bare = listOf('p1=p1 | p2=p2');
    apply(bare, operations.merge(bare, 0, hand)!);
    expect(bare.links[0]).not.to.have.property('sentences');
  });

  it('are edited by the same operations, inside their link', () => {
    const edited = list();
    const change = operations.onSentences(
      'split',
      edited,
      1,
      (all) => pairs.split(all, 0, { source: 1, target: 1 }),
      hand,
    )!;
    expect(change.level).to.equal('sentence');
    apply(edited, change);
    expect(sentences(edited.links)[1]).to.equal('p3.1=p2.1, p3.2=p2.2');
    expect(operations.onSentences('merge', edited, 1, (all) => pairs.merge(all, 1), hand)).to.equal(undefined);
    expect(sentencePairs(link('p1=p1'), hand.count)).to.deep.equal([
      { source: ['p1.1', 'p1.2'], target: ['p1.1', 'p1.2'] },
    ]);
  });
});

describe('the place of a split', () => {
  const lengths: Record<string, number> = { p1: 100, p2: 300, p3: 100 };
  const lengthOf = (_side: Side, id: string): number => lengths[id] ?? 100;
  const pair = { source: ['p1', 'p2', 'p3'], target: ['p1', 'p2'] };

  it('follows the lengths, the sentence links, and the block that is asked for', () => {
    expect(bestCut(pair, { side: 'source', place: 0 }, lengthOf)).to.deep.equal({ source: 1, target: 1 });
    expect(bestCut(pair, { side: 'source', place: 2 }, lengthOf)).to.deep.equal({ source: 2, target: 1 });
    const sentences = [
      { source: ['p1.1', 'p2.1'], target: ['p1.1'] },
      { source: ['p3.1'], target: ['p2.1'] },
    ];
    expect(bestCut(pair, { side: 'source', place: 0 }, lengthOf, sentences)).to.deep.equal({ source: 2, target: 1 });
    expect(bestCut({ source: ['p1'], target: [] }, { side: 'source', place: 0 }, lengthOf)).to.equal(undefined);
    expect(bestCut({ source: ['p1'], target: ['p1'] }, { side: 'source', place: 0 }, lengthOf)).to.deep.equal({
      source: 1,
      target: 0,
    });
  });
});

describe('any series of operations', () => {
  /** A random alignment of `size` blocks a side, some links with sentence links. */
  function randomList(random: (limit: number) => number, size: number): Link[] {
    const links: Link[] = [];
    let [i, j] = [0, 0];
    while (i < size || j < size) {
      const [a, b] = [
        [1, 1],
        [1, 2],
        [2, 1],
        [1, 0],
        [0, 1],
        [2, 2],
      ][random(6)];
      const source = Array.from({ length: Math.min(a, size - i) }, (_, k) => `p${i + k + 1}`);
      const target = Array.from({ length: Math.min(b, size - j) }, (_, k) => `p${j + k + 1}`);
      i += source.length;
      j += target.length;
      if (source.length + target.length === 0) continue;
      const made: Link = { source, target, status: random(2) ? 'auto' : 'reviewed', confidence: random(100) / 100 };
      if (random(3)) made.sentences = sentencePairs(made, hand.count).map((pair) => [pair.source, pair.target]);
      links.push(made);
    }
    return links;
  }

  function randomChange(list: LinkList, random: (limit: number) => number): Change | undefined {
    const index = random(list.links.length);
    const current = list.links[index];
    const side: Side = random(2) ? 'source' : 'target';
    const unit = current[side][random(current[side].length || 1)] ?? '';
    const cut = { source: random(current.source.length + 1), target: random(current.target.length + 1) };
    const far = list.links[Math.min(list.links.length - 1, Math.max(0, index + random(9) - 4))];
    const inside = sentencePairs(current, hand.count);
    const pair = random(inside.length || 1);
    const sentence = inside[pair]?.[side][0] ?? '';
    return [
      () => operations.accept(list, index, hand),
      () => operations.reopen(list, index),
      () => operations.split(list, index, cut, hand),
      () => operations.merge(list, index, hand),
      () => operations.shift(list, index, side, random(5) - 2, hand),
      () => operations.unlink(list, index, hand),
      () => operations.takeOut(list, index, side, unit, hand),
      () => operations.link(list, index, side, far[side][0] ?? '', hand),
      () => operations.onSentences('shift', list, index, (all) => pairs.shift(all, pair, side, random(3) - 1), hand),
      () => operations.onSentences('merge', list, index, (all) => pairs.merge(all, pair), hand),
      () => operations.onSentences('unlink', list, index, (all) => pairs.unlink(all, pair), hand),
      () => operations.onSentences('takeOut', list, index, (all) => pairs.takeOut(all, pair, side, sentence), hand),
      () =>
        operations.onSentences(
          'link',
          list,
          index,
          (all) => pairs.join(all, pair, random(all.length), side, sentence),
          hand,
        ),
    ][random(13)]();
  }

  const unitsOf = (links: readonly Link[], side: Side): string => links.flatMap((each) => each[side]).join(' ');
  const SIZE = 40;
  const all = Array.from({ length: SIZE }, (_, k) => `p${k + 1}`).join(' ');

  /** Every block once and in order, no empty link, every sentence of a link once and in order. */
  function checkInvariants(list: LinkList): void {
    for (const side of ['source', 'target'] as const) {
      expect(unitsOf(list.links, side)).to.equal(all);
      for (const [index, each] of list.links.entries()) {
        expect(each.source.length + each.target.length).to.be.greaterThan(0);
        for (const id of each[side]) expect(list.indexOf(list.linkOf(side, id))).to.equal(index);
        const column = side === 'source' ? 0 : 1;
        const expected = each[side].flatMap((id) => [`${id}.1`, `${id}.2`]);
        if (each.sentences) expect(each.sentences.flatMap((pair) => pair[column])).to.deep.equal(expected);
        expect(each.sentences?.some(([a, b]) => a.length + b.length === 0) ?? false).to.equal(false);
      }
    }
  }

  it('keeps each block and sentence once and in order, and is taken back exactly', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const random = randomNumbers(seed);
      const list = new LinkList(randomList(random, SIZE));
      const states = [JSON.stringify(list.links)];
      const done: Change[] = [];
      for (let step = 0; step < 60; step++) {
        const change = randomChange(list, random);
        if (!change) continue;
        const runs = apply(list, change);
        expect(runs, change.name).not.to.equal(undefined);
        checkInvariants(list);
        states.push(JSON.stringify(list.links));
        done.push({ ...change, runs: runs! });
      }
      expect(done.length).to.be.greaterThan(15);
      states.pop();
      for (const change of done.reverse()) {
        apply(list, invert(change));
        expect(JSON.stringify(list.links)).to.equal(states.pop());
      }
    }
  });

  it('touches only its neighbourhood: the links it does not name are the very same objects', () => {
    const random = randomNumbers(7);
    const list = new LinkList(randomList(random, SIZE));
    for (let step = 0; step < 200; step++) {
      const before = [...list.links];
      const change = randomChange(list, random);
      if (!change) continue;
      const named = new Set(change.runs.flatMap((run) => run.before));
      apply(list, change);
      for (const each of before) expect(named.has(each) || list.links.includes(each)).to.equal(true);
    }
  });
});
