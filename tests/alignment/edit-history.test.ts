import { expect } from '@open-wc/testing';
import type { Change } from '../../src/alignment/edit/change.js';
import { readEntry, toEntry, type Entry } from '../../src/alignment/edit/entry.js';
import { EditHistory, type KeptEntry, type WordsNow } from '../../src/alignment/edit/history.js';
import type { EditedLink } from '../../src/alignment/edit/link-list.js';
import * as operations from '../../src/alignment/edit/operations.js';
import type { Link } from '../../src/alignment/model.js';
import { link } from '../fixtures/pair.js';

const AT = '2026-11-23T10:00:00Z';
const hand = { by: 'Ana', at: AT, count: () => 1 };
const same: WordsNow = { count: () => 1, former: () => undefined };

const shape = (links: readonly Link[]): string =>
  links
    .map(({ source, target, status }) => `${source.join(' ')}=${target.join(' ')}${status === 'reviewed' ? '!' : ''}`)
    .join(' | ');
const auto = (blocks: string): EditedLink => ({ ...link(blocks), status: 'auto', confidence: 0.6 });
const BASE = (): EditedLink[] => ['p1=p1', 'p2=p2', 'p3=p3', 'p4=p4'].map(auto);

/** Entries with a hash for each block: `source p1` is `source p1`. */
function entryOf(change: Change): Entry {
  const hashes = (side: 'source' | 'target') =>
    Object.fromEntries(
      change.runs.flatMap(({ after }) => after.flatMap((each) => each[side].map((id) => [id, `${side} ${id}`]))),
    );
  return toEntry(change, AT, 'Ana', {
    texts: { source: 'a', target: 'b' },
    blocks: { source: hashes('source'), target: hashes('target') },
  });
}

function push(history: EditHistory, change: Change | undefined) {
  return history.push(change!, entryOf(change!))!;
}

/** As after a reload: what was kept, as JSON. */
const kept = (...entries: [Entry, boolean?][]): KeptEntry[] =>
  entries.map(([entry, undone = false], index) => ({
    number: index + 1,
    entry: readEntry(JSON.parse(JSON.stringify(entry)))!,
    undone,
  }));

describe('the history of corrections', () => {
  it('undoes and redoes without end, and forgets what was undone only when something else is done', () => {
    const history = new EditHistory(BASE());
    const { list } = history;
    push(history, operations.merge(list, 0, hand));
    push(history, operations.accept(list, 1, hand));
    push(history, operations.unlink(list, 2, hand));
    expect(shape(list.links)).to.equal('p1 p2=p1 p2! | p3=p3! | p4= | =p4');
    history.undo();
    history.undo();
    expect(shape(list.links)).to.equal('p1 p2=p1 p2! | p3=p3 | p4=p4');
    expect(history.depth).to.deep.equal({ undo: 1, redo: 2 });
    history.redo(same);
    expect(shape(list.links)).to.equal('p1 p2=p1 p2! | p3=p3! | p4=p4');
    const { step, dropped } = push(history, operations.accept(list, 2, hand));
    expect([step.number, dropped.map(({ number }) => number)]).to.deep.equal([4, [3]]);
    expect(history.redo(same)).to.equal(undefined);
    for (let count = 0; count < 3; count++) history.undo();
    expect(history.undo()).to.equal(undefined);
    expect(list.links).to.deep.equal(BASE());
  });

  it('counts what stands there by hand, and the states of all links', () => {
    const history = new EditHistory(BASE());
    push(history, operations.merge(history.list, 0, hand));
    push(history, operations.accept(history.list, 0, hand) ?? operations.accept(history.list, 1, hand));
    expect([history.corrected, history.tally.reviewed, history.tally.doubtful, history.tally.total]).to.deep.equal([
      2, 2, 1, 3,
    ]);
    history.undo();
    history.undo();
    expect([history.corrected, history.tally.reviewed, history.tally.doubtful]).to.deep.equal([0, 0, 4]);
  });

  it('is the same after a reload, with what was taken back still there to redo', () => {
    const history = new EditHistory(BASE());
    const entries = [operations.merge(history.list, 0, hand), undefined, undefined].map((change, index) => {
      const made =
        index === 0
          ? change
          : index === 1
            ? operations.unlink(history.list, 1, hand)
            : operations.accept(history.list, 3, hand);
      return push(history, made).step.entry;
    });
    history.undo();
    const again = new EditHistory(BASE());
    again.replay(kept([entries[0]], [entries[1]], [entries[2], true]), same);
    expect(again.list.links).to.deep.equal(history.list.links);
    expect(again.depth).to.deep.equal(history.depth);
    again.redo(same);
    history.redo(same);
    expect(again.list.links).to.deep.equal(history.list.links);
    while (again.undo());
    expect(again.list.links).to.deep.equal(BASE());
  });

  it('keeps a change that no longer fits, shows it, and does what follows', () => {
    const history = new EditHistory(BASE());
    const first = push(history, operations.merge(history.list, 0, hand)).step.entry;
    const second = push(history, operations.accept(history.list, 2, hand)).step.entry;
    const again = new EditHistory(['p1 p2=p1', 'p3=p2 p3', 'p4=p4'].map(auto));
    again.replay(kept([first], [second]), same);
    expect(shape(again.list.links)).to.equal('p1 p2=p1 | p3=p2 p3 | p4=p4!');
    expect(again.unfit.map(({ entry, number }) => [entry.name, number])).to.deep.equal([['merge', 1]]);
    // It takes no part in undo, and another change does not push it out.
    again.undo();
    expect(again.undo()).to.equal(undefined);
    push(again, operations.accept(again.list, 0, hand));
    expect(again.unfit.length).to.equal(1);
    again.discard(again.unfit[0]);
    expect(again.unfit.length).to.equal(0);
  });

  it('marks links as stale whose words have changed since, with the words as they were; review is not lost', () => {
    const history = new EditHistory(BASE());
    const merged = push(history, operations.merge(history.list, 0, hand)).step.entry;
    const accepted = push(history, operations.accept(history.list, 2, hand)).step.entry;
    const words: WordsNow = {
      count: () => 1,
      former: (side, id) => (side === 'source' && id === 'p2' ? 'Dos.' : undefined),
    };
    const again = new EditHistory(BASE());
    again.replay(kept([merged], [accepted]), words);
    expect(again.list.links[0]).to.deep.equal({
      ...{ source: ['p1', 'p2'], target: ['p1', 'p2'], status: 'reviewed', by: 'Ana', at: AT },
      ...{ stale: true, former: { source: { p2: 'Dos.' }, target: {} } },
    });
    expect(again.list.links[2]).not.to.have.property('stale');
    expect([again.tally.stale, again.tally.reviewed]).to.deep.equal([1, 1]);
    push(again, operations.accept(again.list, 0, hand));
    expect([again.tally.stale, again.tally.reviewed]).to.deep.equal([0, 2]);
  });

  it('takes nothing twice: what the published alignment has taken over is not a correction', () => {
    const history = new EditHistory(BASE());
    const entry = push(history, operations.merge(history.list, 0, hand)).step.entry;
    const published = [...history.list.links];
    const again = new EditHistory(published);
    again.replay(kept([entry]), same);
    expect([again.corrected, again.depth.undo, again.unfit.length]).to.deep.equal([0, 0, 0]);
    // A stale word of a person does not come before a newer one that is published.
    const stale: WordsNow = { count: () => 1, former: () => 'Otro.' };
    const newer = new EditHistory([{ ...published[0], by: 'Eva' }, ...published.slice(1)]);
    newer.replay(kept([entry]), stale);
    expect(newer.list.links[0].by).to.equal('Eva');
  });

  it('keeps a person’s sentence links where the same blocks were published with others', () => {
    const history = new EditHistory([{ ...auto('p1=p1'), sentences: [[['p1.1'], ['p1.1']]] }]);
    const entry = push(history, operations.accept(history.list, 0, hand)).step.entry;
    const again = new EditHistory([
      {
        ...auto('p1=p1'),
        sentences: [
          [['p1.1'], []],
          [[], ['p1.1']],
        ],
      },
    ]);
    again.replay(kept([entry]), same);
    expect(again.list.links[0].sentences).to.deep.equal([[['p1.1'], ['p1.1']]]);
  });
});

describe('a kept change', () => {
  const history = new EditHistory(BASE());
  const good = entryOf(operations.merge(history.list, 0, hand)!);

  it('is read back as it was', () => {
    expect(readEntry(JSON.parse(JSON.stringify(good)))).to.deep.equal(good);
  });

  it('is refused where it is no such thing', () => {
    const spoilt = (change: (entry: Record<string, never>) => void): unknown => {
      const copy = structuredClone(good) as unknown as Record<string, never>;
      change(copy);
      return copy;
    };
    for (const value of [
      null,
      'x',
      [],
      {},
      spoilt((entry) => Object.assign(entry, { name: 'toString' })),
      spoilt((entry) => Object.assign(entry, { texts: null })),
      spoilt((entry) => Object.assign(entry, { runs: [{ before: [], after: [link('p1=')] }] })),
      spoilt((entry) =>
        Object.assign(entry, { runs: [{ before: [link('p1=p1')], after: [link('p1=p1'), link('p1=')] }] }),
      ),
      spoilt((entry) =>
        Object.assign(entry, { runs: [{ before: [{ ...link('p1='), status: 'good' }], after: [link('p1=')] }] }),
      ),
      spoilt((entry) =>
        Object.assign(entry, {
          runs: [{ before: [link('p1=')], after: [{ ...link('p1='), sentences: [['p1.1', []]] }] }],
        }),
      ),
    ]) {
      expect(readEntry(value), JSON.stringify(value)).to.equal(undefined);
    }
  });
});
