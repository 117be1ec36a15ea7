import { expect } from '@open-wc/testing';
import { openDB } from 'idb';
import { createEditionStore } from '../../src/storage/editions.js';
import type { StoredEdition } from '../../src/storage/types.js';
import {
  cleanUp,
  closeLater,
  edition,
  errorOf,
  freshPath,
  holdStore,
  lacking,
  rawly,
  spoil,
  until,
} from './fixtures.js';

describe('editions', () => {
  afterEach(cleanUp);

  function fresh() {
    const basePath = freshPath();
    const open = () => closeLater(createEditionStore({ basePath }));
    return { basePath, store: open(), again: open, name: `cotejo-editions@${basePath}` };
  }
  const flip = (record: StoredEdition) => void (record.bytes[20]! ^= 1);

  it('reads an edition as it was written, verified', async () => {
    const { store, again } = fresh();
    const record = await edition('guia', { title: 'Guía', rows: [1, 2, 'ñ'] });
    await store.write(record);
    expect(await again().read('guia')).to.deep.equal({
      edition: { title: 'Guía', rows: [1, 2, 'ñ'] },
      record,
      verified: true,
    });
    expect(await store.verify('guia')).to.equal('verified');
  });

  it('keeps a long edition as a Blob, and gives its very bytes back, whole or not at all', async () => {
    const { store, again, name } = fresh();
    const words = Array.from({ length: 60_000 }, (_, index) => `oración ${index}`);
    const record = await edition('largo', { words });
    expect(record.bytes.length).to.be.above(1_000_000);
    await store.write(record);
    const kept = (await rawly(name, (db) => db.get('editions', 'largo'))) as { bytes: unknown };
    expect(kept.bytes).to.be.instanceOf(Blob);
    const read = (await again().read('largo'))!;
    expect(read.verified).to.equal(true);
    expect(read.record).to.deep.equal(record);
    expect((read.edition as { words: string[] }).words.at(-1)).to.equal('oración 59999');
    expect(await store.verify('largo')).to.equal('verified');
    const other = new Uint8Array(record.bytes);
    other[500_000]! ^= 1;
    for (const bytes of [new Blob([other]), new Blob([record.bytes.slice(0, -1) as BlobPart]), new Blob([])]) {
      await rawly(name, (db) => db.put('editions', { ...record, bytes }));
      expect((await errorOf(store.read('largo'))).code).to.equal('damaged');
      expect(await store.verify('largo')).to.equal('damaged');
    }
  });

  it('reads a long edition that was kept as bare bytes', async () => {
    const { store, name } = fresh();
    await store.list();
    const record = await edition('largo', { words: 'palabra '.repeat(150_000) });
    await rawly(name, (db) => db.put('editions', record));
    expect((await store.read('largo'))?.record).to.deep.equal(record);
  });

  it('keeps a long edition as bytes where the browser keeps no Blobs', async () => {
    const { store } = fresh();
    const record = await edition('largo', { words: 'palabra '.repeat(150_000) });
    const put = IDBObjectStore.prototype.put;
    await lacking(
      IDBObjectStore.prototype,
      'put',
      {
        value(this: IDBObjectStore, value: { bytes?: unknown }, key?: IDBValidKey) {
          if (value.bytes instanceof Blob) throw new DOMException('no Blobs here', 'DataCloneError');
          return put.call(this, value, key);
        },
      },
      () => store.write(record),
    );
    expect((await store.read('largo'))?.verified).to.equal(true);
  });

  it('has nothing to begin with', async () => {
    const { store } = fresh();
    expect(await store.list()).to.deep.equal([]);
    expect(await store.read('guia')).to.equal(null);
    expect(await store.verify('guia')).to.equal('missing');
    await store.remove('guia');
  });

  it('lists the cards of what it has', async () => {
    const { store } = fresh();
    const [a, b] = [await edition('a'), await edition('b')];
    await store.write(a);
    await store.write(b);
    expect(await store.list()).to.deep.equal([
      { ...a.card, storedAt: a.storedAt },
      { ...b.card, storedAt: b.storedAt },
    ]);
    await store.remove('a');
    expect((await store.list()).map(({ slug }) => slug)).to.deep.equal(['b']);
    expect(await store.read('a')).to.equal(null);
  });

  it('puts a new version in the place of the former one', async () => {
    const { store } = fresh();
    await store.write(await edition('a', { version: 1 }));
    const second = await edition('a', { version: 2 });
    await store.write(second);
    expect((await store.read('a'))?.edition).to.deep.equal({ version: 2 });
    expect((await store.list()).map(({ sha256 }) => sha256)).to.deep.equal([second.sha256]);
  });

  it('never returns a record in which one bit has changed', async () => {
    const { store, name } = fresh();
    await store.write(await edition('a', { words: 'twenty-four hours of words' }));
    await spoil(name, 'editions', 'a', flip);
    expect((await errorOf(store.read('a'))).code).to.equal('damaged');
    expect(await store.verify('a')).to.equal('damaged');
    await spoil(name, 'editions', 'a', flip); // turned back: the check was about that bit
    expect(await store.verify('a')).to.equal('verified');
  });

  it('never returns what does not parse, even with a fitting hash', async () => {
    const { store } = fresh();
    for (const text of ['{"half":', '<!doctype html>', '']) {
      const bytes = new TextEncoder().encode(text);
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
      const sha256 = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
      await store.write({ ...(await edition('a')), bytes, sha256 });
      expect((await errorOf(store.read('a'))).code, text).to.equal('damaged');
    }
  });

  it('survives records of another shape', async () => {
    const { store, name } = fresh();
    await store.write(await edition('a'));
    await rawly(name, (db) => db.put('editions', { slug: 'a', sha256: 'x', bytes: 'not bytes' }));
    expect((await errorOf(store.read('a'))).code).to.equal('damaged');
    expect(await store.verify('a')).to.equal('damaged');
  });

  it('does not store bytes that do not fit their hash, and keeps the former edition', async () => {
    const { store } = fresh();
    await store.write(await edition('a', { version: 1 }));
    const cut = await edition('a', { version: 2 });
    expect((await errorOf(store.write({ ...cut, bytes: cut.bytes.slice(0, -1) }))).code).to.equal('damaged');
    expect((await store.read('a'))?.edition).to.deep.equal({ version: 1 });
    expect(await store.list()).to.have.length(1);
  });

  it('does not list an edition whose storing was interrupted; reading it completes it when it is whole', async () => {
    const { store, name } = fresh();
    await store.write(await edition('a'));
    await store.write(await edition('b'));
    await rawly(name, (db) => db.clear('cards')); // as after a crash between the bytes and the last step
    expect(await store.list()).to.deep.equal([]);
    expect((await store.read('a'))?.verified).to.equal(true);
    expect((await store.list()).map(({ slug }) => slug)).to.deep.equal(['a']);
    await spoil(name, 'editions', 'b', flip);
    expect((await errorOf(store.read('b'))).code).to.equal('damaged');
    expect(await store.list()).to.have.length(1);
  });

  it('does not list the former card when an update was interrupted before its last step', async () => {
    const { store, name, basePath } = fresh();
    await store.write(await edition('a', { version: 1 }));
    const impatient = closeLater(createEditionStore({ basePath, limits: { run: 60 } }));
    const second = await edition('a', { version: 2 });
    let queued = false;
    const writing = impatient.write({
      ...second,
      get size() {
        queued = true; // asked for when the bytes are about to be written
        return second.size;
      },
    });
    const [first, other] = [await openDB(name), await openDB(name)];
    const freeBoth = holdStore(first, ['cards', 'editions']);
    const failing = errorOf(writing);
    await until(() => queued);
    const freeCards = holdStore(other, ['cards']); // after the bytes, before the card
    await freeBoth();
    expect((await failing).code).to.equal('timeout');
    await freeCards();
    expect(await store.list()).to.deep.equal([]);
    expect((await store.read('a'))?.edition).to.deep.equal({ version: 2 });
    expect((await store.list()).map(({ sha256 }) => sha256)).to.deep.equal([second.sha256]);
  });

  it('does not list a card without its bytes', async () => {
    const { store, name } = fresh();
    await store.write(await edition('a'));
    await rawly(name, (db) => db.delete('editions', 'a'));
    expect(await store.list()).to.deep.equal([]);
    expect(await store.verify('a')).to.equal('missing');
  });

  it('checks hashes over plain http too, where there is no crypto.subtle', async () => {
    const { store, name } = fresh();
    await store.write(await edition('a'));
    await lacking(crypto, 'subtle', { value: undefined }, async () => {
      expect((await store.read('a'))?.verified).to.equal(true);
      await spoil(name, 'editions', 'a', flip);
      expect((await errorOf(store.read('a'))).code).to.equal('damaged');
      expect(await store.verify('a')).to.equal('damaged');
    });
  });

  it('keeps editions of different deployments apart', async () => {
    const [one, other] = [fresh(), fresh()];
    await one.store.write(await edition('a'));
    expect(await other.store.list()).to.deep.equal([]);
  });

  it('is unavailable where there is no IndexedDB', async () => {
    const { store } = fresh();
    await lacking(window, 'indexedDB', { value: undefined }, async () => {
      for (const attempt of [store.list(), store.read('a'), store.write(await edition('a')), store.remove('a')]) {
        expect((await errorOf(attempt)).code).to.equal('unavailable');
      }
    });
  });
});
