import { expect } from '@open-wc/testing';
import * as operations from '../../src/alignment/edit/operations.js';
import { correctEdition } from '../../src/app/editor/corrected.js';
import type { LogState } from '../../src/app/editor/correction-log.js';
import { EditSession } from '../../src/app/editor/edit-session.js';
import type { Edition } from '../../src/edition/model.js';
import { exportCopy, readCopy } from '../../src/storage/copy-file.js';
import { restoreCopy } from '../../src/storage/restore.js';
import type { UserStore } from '../../src/storage/user.js';
import { loadShipped } from '../fixtures/core.js';
import { cleanUp, freshPath, spoil, until, userStore } from '../storage/fixtures.js';

const GUIDE = 'guia-de-lectura';
const AT = '2026-11-23T10:00:00Z';

/** A session, and how its writes went. */
async function open(user: UserStore, edition: Edition, writable = async (): Promise<UserStore | undefined> => user) {
  const states: LogState[] = [];
  const session = await EditSession.open(edition, { read: user, writable }, (state) => states.push(state));
  const hand = {
    by: 'Ana',
    at: AT,
    count: (side: 'source' | 'target', id: string) =>
      edition[side].blocks.find((block) => block.id === id)!.sentences.length,
  };
  const at = (id: string): number => session.history.list.indexOf(session.history.list.linkOf('source', id));
  return {
    session,
    states,
    shape: () => session.history.list.links.map(({ source, target, status, by }) => [source, target, status, by]),
    links: () => JSON.stringify(session.history.list.links),
    merge: (id: string) => session.push(operations.merge(session.history.list, at(id), hand)!),
    unlink: (id: string) => session.push(operations.unlink(session.history.list, at(id), hand)!),
    saved: () => until(() => session.isSaved && states.at(-1)?.state === 'saved'),
    link: (id: string) => session.history.list.linkOf('source', id)!,
  };
}

describe('an edit session', () => {
  let edition: Edition;
  beforeEach(async () => void (edition = (await loadShipped(GUIDE)).edition));
  afterEach(async () => {
    await cleanUp();
    localStorage.removeItem('cotejo-corrected');
  });

  it('keeps every change as a change, and has it back with what can be undone and redone', async () => {
    const basePath = freshPath();
    const first = await open(userStore({ basePath }), edition);
    const before = first.links();
    first.merge('p3');
    const merged = first.links();
    first.unlink('p20');
    first.unlink('p21');
    first.session.undo();
    await first.saved();

    const user = userStore({ basePath });
    const keys = (await user.all('corrections')).map(({ key }) => key);
    expect(keys.length).to.equal(4);
    expect(keys.filter((key) => key.startsWith(`${GUIDE}/`)).length).to.equal(4);
    const again = await open(user, edition);
    expect(again.links()).to.equal(first.links());
    expect(again.session.history.depth).to.deep.equal({ undo: 2, redo: 1 });
    again.session.redo();
    expect(again.shape().length).to.equal(first.shape().length + 1);
    again.session.undo();
    again.session.undo();
    expect(again.links()).to.equal(merged);
    again.session.undo();
    expect(again.links()).to.equal(before);
    expect(again.session.undo()).to.equal(undefined);
    await again.saved();
    expect((await open(userStore({ basePath }), edition)).links()).to.equal(before);
  });

  it('forgets what was undone when something else is done', async () => {
    const basePath = freshPath();
    const one = await open(userStore({ basePath }), edition);
    one.merge('p3');
    one.session.undo();
    one.unlink('p20');
    await one.saved();
    const again = await open(userStore({ basePath }), edition);
    expect(again.links()).to.equal(one.links());
    expect(again.session.history.depth).to.deep.equal({ undo: 1, redo: 0 });
  });

  it('refuses the tab that does not know the last change; the other’s is kept', async () => {
    const basePath = freshPath();
    const [one, two] = [await open(userStore({ basePath }), edition), await open(userStore({ basePath }), edition)];
    one.merge('p3');
    await one.saved();
    two.merge('p20');
    await until(() => two.states.at(-1)?.state === 'conflict');
    const again = await open(userStore({ basePath }), edition);
    expect(again.links()).to.equal(one.links());
  });

  it('makes what was refused again on the other’s changes, where it still fits', async () => {
    const basePath = freshPath();
    const [one, two] = [await open(userStore({ basePath }), edition), await open(userStore({ basePath }), edition)];
    one.merge('p3');
    await one.saved();
    // A change elsewhere in the text, one that was taken back already, and one of the links that the other has merged.
    two.merge('p20');
    two.unlink('p24');
    two.session.undo();
    const crossing = two.unlink('p4');
    await until(() => two.states.at(-1)?.state === 'conflict');
    const again = await open(userStore({ basePath }), edition);
    expect([crossing?.fate, two.session.handOver(again.session)]).to.deep.equal(['done', false]);
    await again.saved();
    const merged = (id: string): number => again.link(id).source.length;
    expect([merged('p3'), merged('p20'), again.session.history.depth.undo]).to.deep.equal([2, 2, 2]);
    expect(again.link('p24').target.length).to.equal(2);
    // What is written is handed over no more.
    const third = await open(userStore({ basePath }), edition);
    expect([again.session.handOver(third.session), third.session.history.depth.undo]).to.deep.equal([true, 2]);
  });

  it('says what could not be written, and writes it when tried again, each change once', async () => {
    const basePath = freshPath();
    const user = userStore({ basePath });
    let broken = true;
    const one = await open(user, edition, async () => (broken ? undefined : user));
    one.merge('p3');
    one.unlink('p20');
    await until(() => one.states.at(-1)?.state === 'failed');
    expect(one.session.isSaved).to.equal(false);
    broken = false;
    await one.session.retry();
    await one.saved();
    const again = await open(userStore({ basePath }), edition);
    expect(again.links()).to.equal(one.links());
    expect(again.session.history.depth.undo).to.equal(2);
  });

  it('shows reviewed links as stale, with the words as they were, when a text has changed', async () => {
    const basePath = freshPath();
    const one = await open(userStore({ basePath }), edition);
    one.merge('p3');
    one.unlink('p20');
    await one.saved();
    const former = edition.source.blocks.find(({ id }) => id === 'p3')!.text;
    const newer = structuredClone(edition);
    newer.source.sha256 = 'f'.repeat(64);
    newer.source.blocks.find(({ id }) => id === 'p3')!.text += ' Y algo más.';
    const user = userStore({ basePath });
    const again = await open(user, newer);
    expect(again.link('p3')).to.deep.include({
      status: 'reviewed',
      by: 'Ana',
      stale: true,
      former: { source: { p3: former }, target: {} },
    });
    expect(again.link('p20')).not.to.have.property('stale');
    const corrected = await correctEdition(user, newer);
    expect(corrected?.edition.links.find(({ source }) => source[0] === 'p3')).to.include({
      stale: true,
      corrected: true,
    });
  });

  it('keeps changes that no longer fit, through other changes and a reload, until they are forgotten', async () => {
    const basePath = freshPath();
    const one = await open(userStore({ basePath }), edition);
    one.merge('p3');
    await one.saved();
    const newer = structuredClone(edition);
    const at = newer.links.findIndex(({ source }) => source[0] === 'p3');
    const [a, b, c] = newer.links.slice(at, at + 3);
    newer.links.splice(at, 3, {
      ...a,
      source: [...a.source, ...b.source, ...c.source],
      target: [...a.target, ...b.target, ...c.target],
      sentences: undefined,
    });
    const again = await open(userStore({ basePath }), newer);
    expect(again.session.history.unfit.map(({ entry }) => entry.name)).to.deep.equal(['merge']);
    again.unlink('p20');
    await again.saved();
    const third = await open(userStore({ basePath }), newer);
    expect(third.session.history.unfit.length).to.equal(1);
    third.session.discard(third.session.history.unfit[0]);
    await third.saved();
    const fourth = await open(userStore({ basePath }), newer);
    expect(fourth.session.history.unfit.length).to.equal(0);
    expect(fourth.links()).to.equal(third.links());
  });

  it('does not mix the corrections of two copies of the data: those of the other are offered', async () => {
    const [here, there] = [userStore({ basePath: freshPath() }), userStore({ basePath: freshPath() })];
    const mine = await open(here, edition);
    mine.merge('p3');
    mine.unlink('p20');
    await mine.saved();
    const theirs = await open(there, edition);
    theirs.merge('p24');
    await theirs.saved();
    const copy = await exportCopy(there);
    await restoreCopy(here, (await readCopy(await copy.text())).records);
    const joined = await open(here, edition);
    expect(joined.links()).to.equal(mine.links());
    expect(joined.session.others).to.equal(1);
    expect(joined.session.takeOthers()).to.equal(1);
    await joined.saved();
    const again = await open(here, edition);
    expect(again.session.others).to.equal(0);
    expect(again.link('p24')).to.include({ by: 'Ana' });
    expect(again.links()).to.equal(joined.links());
  });

  it('goes on when the last record and the head are damaged: the log is found again, and written to', async () => {
    const basePath = freshPath();
    const user = userStore({ basePath });
    const one = await open(user, edition);
    one.merge('p3');
    one.unlink('p20');
    await one.saved();
    const keys = (await user.all('corrections')).map(({ key }) => key).sort();
    for (const key of [keys[1], `${GUIDE}/head`])
      await spoil(user.name, 'corrections', key, (record: { changedAt: number }) => void record.changedAt++);
    const again = await open(userStore({ basePath }), edition);
    expect(again.session.history.depth.undo).to.equal(1);
    again.unlink('p21');
    await again.saved();
    expect((await open(userStore({ basePath }), edition)).links()).to.equal(again.links());
  });

  it('goes on without a record that was damaged: what followed it is still there', async () => {
    const basePath = freshPath();
    const user = userStore({ basePath });
    const one = await open(user, edition);
    one.merge('p3');
    one.unlink('p20');
    await one.saved();
    const [, merged] = (await user.all('corrections'))
      .map(({ key }) => key)
      .filter((key) => !key.endsWith('/head'))
      .sort()
      .reverse();
    await spoil(
      user.name,
      'corrections',
      merged,
      (record: { value: { words: object } }) => void (record.value.words = {}),
    );
    const again = await open(userStore({ basePath }), edition);
    expect(again.link('p3').target).to.deep.equal(edition.links.find(({ source }) => source[0] === 'p3')!.target);
    expect(again.link('p20').target).to.deep.equal([]);
  });

  it('corrects nothing for those who have corrected nothing', async () => {
    const user = userStore({ basePath: freshPath() });
    expect(await correctEdition(user, edition)).to.equal(undefined);
    const one = await open(user, edition);
    one.merge('p3');
    await one.saved();
    const corrected = await correctEdition(user, edition);
    expect(corrected?.corrected).to.equal(1);
    expect(corrected?.edition.links.filter((link) => link.corrected).length).to.equal(1);
    one.session.undo();
    await one.saved();
    expect(await correctEdition(user, edition)).to.equal(undefined);
  });
});
