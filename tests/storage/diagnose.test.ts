import { USER_SCHEMA } from '../../src/storage/schema.js';
import { expect } from '@open-wc/testing';
import { deleteDB, openDB } from 'idb';
import { createMarker } from '../../src/storage/canary.js';
import { diagnose, inspect } from '../../src/storage/diagnose.js';
import { acceptLoss } from '../../src/storage/recovery.js';
import type { UserRecord } from '../../src/storage/types.js';
import { cleanUp, errorOf, forbidden, freshPath, lacking, rawly, spoil, userStore } from './fixtures.js';

describe('diagnose', () => {
  afterEach(cleanUp);

  /** A database that holds a setting and two positions, closed. */
  async function used() {
    const basePath = freshPath();
    const name = `cotejo-user@${basePath}`;
    const user = userStore({ basePath });
    await user.put('settings', 'settings', { theme: 'dark' });
    await user.put('positions', 'a', 'p1');
    await user.put('positions', 'b', 'p2');
    await user.close();
    return { basePath, name, again: () => userStore({ basePath }) };
  }
  const exists = async (name: string) => (await indexedDB.databases()).some((database) => database.name === name);

  it('finds nothing wrong on a first visit, nor on a later one', async () => {
    expect(await diagnose(userStore({ basePath: freshPath() }))).to.deep.equal({ state: 'ready' });
    expect(await diagnose((await used()).again())).to.deep.equal({ state: 'ready' });
  });

  it('notices that the database is gone, and makes no empty one in its place', async () => {
    const { name, again } = await used();
    await deleteDB(name);
    const user = again();
    const state = await diagnose(user);
    expect(state).to.deep.include({ state: 'lost' });
    expect(state).to.have.nested.property('lastKnown.counts.positions', 2);
    expect((await errorOf(user.put('positions', 'a', 'over it'))).code).to.equal('lost');
    expect(await exists(name)).to.equal(false);
  });

  it('notices a database that was cleared under an open page at the next write', async () => {
    const { name, again } = await used();
    const user = again();
    await user.all('positions');
    await deleteDB(name); // the page gives way, as to any other tab
    expect((await errorOf(user.put('positions', 'c', 'p3'))).code).to.equal('lost');
    expect(await diagnose(user)).to.include({ state: 'lost' });
  });

  it('notices a database that was replaced by an empty one', async () => {
    const { basePath, name, again } = await used();
    await deleteDB(name);
    const marker = localStorage.getItem(`${name}.marker`)!;
    localStorage.removeItem(`${name}.marker`);
    await (await navigator.storage.getDirectory()).removeEntry('cotejo', { recursive: true }).catch(() => {});
    const empty = userStore({ basePath });
    await empty.all('positions');
    await empty.close();
    localStorage.setItem(`${name}.marker`, marker);
    expect(await diagnose(again())).to.include({ state: 'lost' });
  });

  it('goes on after a loss once it was accepted', async () => {
    const { name, again } = await used();
    await deleteDB(name);
    const user = again();
    await diagnose(user);
    await acceptLoss(user);
    expect(await diagnose(user)).to.deep.equal({ state: 'ready' });
    await user.put('positions', 'a', 'new');
    expect(await diagnose(again())).to.deep.equal({ state: 'ready' });
    expect((await inspect(user)).generation).to.be.greaterThan(3); // later than anything kept elsewhere
  });

  it('notices missing records', async () => {
    const { name, again } = await used();
    await rawly(name, (db) => db.delete('positions', 'a'));
    const user = again();
    expect(await diagnose(user)).to.deep.equal({ state: 'damaged', reason: 'records are missing in positions' });
    await acceptLoss(user);
    expect(await diagnose(user)).to.deep.equal({ state: 'ready' });
  });

  it('notices an older state of the database than the last one', async () => {
    const { name, again } = await used();
    const before = await rawly(name, (db) => Promise.all(['meta', 'positions'].map((store) => db.getAll(store))));
    const user = again();
    await user.put('positions', 'a', 'newer words');
    await user.close();
    await rawly(name, async (db) => {
      for (const record of before[0]!) await db.put('meta', record);
      for (const record of before[1]!) await db.put('positions', record);
    });
    expect(await diagnose(again())).to.deep.equal({ state: 'damaged', reason: '1 writes are missing' });
  });

  it('notices a record that does not fit its checksum', async () => {
    const { name, again } = await used();
    const flip = (record: UserRecord) => void (record.value = record.value === 'p1' ? 'p3' : 'p1');
    await spoil(name, 'positions', 'a', flip);
    expect(await diagnose(again())).to.include({ state: 'damaged' });
    await spoil(name, 'positions', 'a', flip);
    expect(await diagnose(again())).to.include({ state: 'ready' });
  });

  it('notices that the ledger is gone', async () => {
    const { name, again } = await used();
    await rawly(name, (db) => db.clear('meta'));
    const user = again();
    expect(await diagnose(user)).to.include({ state: 'damaged' });
    expect((await errorOf(user.put('positions', 'a', 1))).code).to.equal('damaged');
    await acceptLoss(user);
    expect(await diagnose(user)).to.deep.equal({ state: 'ready' });
    expect((await user.all('positions')).length).to.equal(2);
  });

  it('keeps a record that does not fit its checksum aside when the loss is accepted, and does not find it again', async () => {
    const { name, again } = await used();
    await spoil(name, 'positions', 'a', (record: UserRecord) => void (record.value = 'p3'));
    const user = again();
    expect(await diagnose(user)).to.include({ state: 'damaged' });
    await acceptLoss(user);
    expect(await diagnose(user)).to.deep.equal({ state: 'ready' });
    expect(await diagnose(again())).to.deep.equal({ state: 'ready' });
    expect((await user.all('positions')).map(({ value }) => value)).to.deep.equal(['p2']);
    const [aside] = await user.all<{ why: string; record: UserRecord }>('aside');
    expect(aside?.value).to.include({ why: 'damaged', store: 'positions', key: 'a' });
    expect(aside?.value.record.value).to.equal('p3');
  });

  it('does not take deletions for losses', async () => {
    const { name, again } = await used();
    const user = again();
    for (const { store, record } of (await inspect(user)).records) await user.delete(store, record.key);
    expect(await diagnose(user)).to.deep.equal({ state: 'ready' });
    await user.close();
    await deleteDB(name); // nothing was in it
    expect(await diagnose(again())).to.deep.equal({ state: 'ready' });
  });

  it('finds the marker in the private file system when localStorage was cleared or is forbidden', async () => {
    const { name, again } = await used();
    localStorage.removeItem(`${name}.marker`);
    await deleteDB(name);
    expect(await diagnose(again())).to.include({ state: 'lost' });
    await lacking(window, 'localStorage', forbidden, async () =>
      expect(await diagnose(again())).to.include({ state: 'lost' }),
    );
  });

  it('does not put the marker back when two tabs write it out of order', async () => {
    const marker = createMarker(`cotejo-user@${freshPath()}`);
    const at = (generation: number) => ({ generation, counts: { notes: generation }, changedAt: generation });
    marker.write(at(5));
    marker.write(at(4));
    expect(await marker.read()).to.deep.equal(at(5));
    await marker.reset(at(0));
    expect(await marker.read()).to.deep.equal(at(0));
  });

  it('works without any marker, and with one that is nonsense', async () => {
    const { name, again } = await used();
    for (const text of [
      '',
      '{',
      'null',
      '7',
      '{"generation":"x"}',
      '{"generation":5}',
      '{"generation":0,"counts":null}',
    ]) {
      localStorage.setItem(`${name}.marker`, text);
      await (await navigator.storage.getDirectory()).removeEntry('cotejo', { recursive: true }).catch(() => {});
      expect(await diagnose(again()), text).to.deep.equal({ state: 'ready' });
    }
    await lacking(window, 'localStorage', forbidden, () =>
      lacking(navigator, 'storage', { value: undefined }, async () => {
        const user = again();
        await user.put('positions', 'c', 'p3');
        expect(await diagnose(user)).to.deep.equal({ state: 'ready' });
      }),
    );
  });

  it('says when there is no IndexedDB, and when another tab blocks', async () => {
    const { basePath, name, again } = await used();
    await lacking(window, 'indexedDB', forbidden, async () =>
      expect(await diagnose(again())).to.include({ state: 'unavailable' }),
    );
    const held = await openDB(name);
    const user = userStore({
      basePath,
      schema: [...USER_SCHEMA, {}],
      limits: { open: 60 },
    });
    expect(await diagnose(user)).to.deep.equal({ state: 'blocked' });
    held.close();
    expect((await user.get('positions', 'a'))?.value).to.equal('p1');
  });
});
