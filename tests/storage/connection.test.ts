import { expect } from '@open-wc/testing';
import { openDB } from 'idb';
import { createConnection, databaseName, type ConnectionHooks, type Limits } from '../../src/storage/connection.js';
import { StorageError } from '../../src/storage/errors.js';
import { cleanUp, closeLater, errorOf, forbidden, freshPath, holdStore, lacking, rawly, until } from './fixtures.js';

describe('connection', () => {
  afterEach(cleanUp);

  const name = () => databaseName('user', freshPath());
  const connect = (database: string, version = 1, hooks: ConnectionHooks = {}, limits: Limits = {}) =>
    closeLater(
      createConnection(
        database,
        version,
        (db) => {
          if (!db.objectStoreNames.contains('words')) db.createObjectStore('words');
        },
        hooks,
        limits,
      ),
    );
  type Words = ReturnType<typeof connect>;
  const put = (words: Words, key: string, value: unknown) =>
    words.run(['words'], 'readwrite', 'strict', (tx) => tx.objectStore('words').put(value, key));
  const get = (words: Words, key: string) =>
    words.run(['words'], 'readonly', 'relaxed', (tx) => tx.objectStore('words').get(key) as Promise<unknown>);

  it('names databases by kind and base path, so that two deployments on one origin do not mix', () => {
    expect(databaseName('editions')).to.equal('cotejo-editions');
    expect(databaseName('user', '/')).to.equal('cotejo-user');
    expect(databaseName('user', '/journal/')).to.equal('cotejo-user@/journal/');
  });

  it('reads what was written, also through another connection', async () => {
    const database = name();
    await put(connect(database), 'hola', 'hello');
    expect(await get(connect(database), 'hola')).to.equal('hello');
    expect(await get(connect(database), 'adiós')).to.equal(undefined);
  });

  it('opens once for all who ask at the same time', async () => {
    let openings = 0;
    const words = connect(name(), 1, { beforeOpen: async () => void openings++ });
    await Promise.all([put(words, 'a', 1), put(words, 'b', 2), get(words, 'a'), words.open()]);
    expect(openings).to.equal(1);
  });

  it('keeps nothing of a transaction whose work throws, and gives its error', async () => {
    const words = connect(name());
    await put(words, 'hola', 'hello');
    const error = await errorOf(
      words.run(['words'], 'readwrite', 'strict', async (tx) => {
        await tx.objectStore('words').put('goodbye', 'hola');
        throw new StorageError('conflict', 'words/hola', 'theirs');
      }),
    );
    expect(error).to.include({ code: 'conflict', stored: 'theirs' });
    expect(await get(words, 'hola')).to.equal('hello');
  });

  it('gives a failed request as an error that names what was done', async () => {
    const words = connect(name());
    await put(words, 'hola', 'hello');
    const add = words.run(['words'], 'readwrite', 'strict', (tx) => tx.objectStore('words').add('x', 'hola'));
    const error = await errorOf(add);
    expect(error.code).to.equal('failed');
    expect(error.message).to.contain('write: ConstraintError');
    expect(await get(words, 'hola')).to.equal('hello');
  });

  it('calls a database without its stores damaged', async () => {
    const database = name();
    (await openDB(database, 1)).close();
    expect((await errorOf(get(connect(database), 'hola'))).code).to.equal('damaged');
  });

  it('opens a new connection when the one it had is dead, once', async () => {
    let openings = 0;
    const words = connect(name(), 1, { beforeOpen: async () => void openings++ });
    await put(words, 'hola', 'hello');
    (await words.open()).close(); // as if the browser had closed it
    expect(await get(words, 'hola')).to.equal('hello');
    expect(openings).to.equal(2);
  });

  it('does the work again, and only once more, when the transaction is aborted from outside', async () => {
    const words = connect(name());
    let runs = 0;
    const error = await errorOf(
      words.run(['words'], 'readwrite', 'strict', async (tx) => {
        runs++;
        void tx
          .objectStore('words')
          .put('hello', 'hola')
          .catch(() => {});
        tx.abort();
        await tx.done;
      }),
    );
    expect([runs, error.code]).to.deep.equal([2, 'closed']);
    expect(await get(words, 'hola')).to.equal(undefined);
  });

  it('does not count a request that succeeded as saved when its transaction is undone', async () => {
    const words = connect(name());
    const said = words.run(['words'], 'readwrite', 'strict', async (tx) => {
      await tx.objectStore('words').put('hello', 'hola'); // says success, as all requests do at the quota
      tx.abort();
      return 'saved';
    });
    expect((await errorOf(said)).code).to.equal('closed');
    expect(await get(words, 'hola')).to.equal(undefined);
  });

  it('gives up waiting for a transaction, and goes on afterwards', async () => {
    const database = name();
    const words = connect(database, 1, {}, { run: 60 });
    await put(words, 'hola', 'hello');
    const free = holdStore(await openDB(database), ['words']);
    expect((await errorOf(put(words, 'hola', 'late'))).code).to.equal('timeout');
    await free();
    expect(await get(words, 'hola')).to.equal('hello');
    await put(words, 'hola', 'again');
    expect(await get(words, 'hola')).to.equal('again');
  });

  it('refuses a database made by a newer Cotejo and leaves it as it is', async () => {
    const database = name();
    (await openDB(database, 7, { upgrade: (db) => void db.createObjectStore('words').put('kept', 'hola') })).close();
    expect((await errorOf(get(connect(database, 6), 'hola'))).code).to.equal('newer');
    expect(await rawly(database, async (db) => [db.version, await db.get('words', 'hola')])).to.deep.equal([7, 'kept']);
  });

  it('says that another tab blocks an upgrade, and goes on when that tab closes', async () => {
    const database = name();
    const old = await openDB(database, 1, { upgrade: (db) => void db.createObjectStore('words').put('kept', 'hola') });
    let told = 0;
    const words = connect(database, 2, { onBlocked: () => void told++ }, { open: 60 });
    expect((await errorOf(get(words, 'hola'))).code).to.equal('blocked');
    expect(told).to.equal(1);
    const waiting = until(async () => (await get(words, 'hola').catch(() => '')) === 'kept');
    old.close();
    await waiting;
    expect((await words.open()).version).to.equal(2);
  });

  it('makes way for an upgrade in another tab after writing what was unsaved', async () => {
    const database = name();
    const told: string[] = [];
    const old: Words = connect(database, 1, {
      beforeClose: async () => void (await put(old, 'unsaved', 'words')),
      onUpgradedElsewhere: () => void told.push('elsewhere'),
    });
    await put(old, 'hola', 'hello');
    const young = connect(database, 2, { onBlocked: () => void told.push('blocked') });
    expect(await get(young, 'unsaved')).to.equal('words');
    expect(told).to.include('elsewhere');
    expect((await errorOf(put(old, 'hola', 'lost'))).code).to.equal('newer');
    expect(await get(young, 'hola')).to.equal('hello');
  });

  it('stays at the former version when an upgrade fails half-way', async () => {
    const database = name();
    await put(connect(database), 'hola', 'hello');
    const broken = closeLater(
      createConnection(database, 2, async (db, tx) => {
        db.createObjectStore('more');
        await tx.objectStore('words').clear();
        throw new StorageError('failed', 'step 2');
      }),
    );
    expect((await errorOf(broken.open())).message).to.equal('failed: step 2');
    expect(await get(connect(database), 'hola')).to.equal('hello');
  });

  it('is unavailable, and says so, where there is no IndexedDB or it is forbidden', async () => {
    const words = connect(name());
    for (const absence of [{ value: undefined }, forbidden]) {
      const error = await lacking(window, 'indexedDB', absence, () => errorOf(get(words, 'hola')));
      expect(error.code).to.equal('unavailable');
    }
    expect(await get(words, 'hola')).to.equal(undefined); // and recovers when it is there again
  });
});
