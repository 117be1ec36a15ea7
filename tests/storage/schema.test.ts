import { expect } from '@open-wc/testing';
import { openDB } from 'idb';
import { diagnose } from '../../src/storage/diagnose.js';
import { USER_SCHEMA, type SchemaStep } from '../../src/storage/schema.js';
import type { UserRecord } from '../../src/storage/types.js';
import { cleanUp, errorOf, freshPath, rawly, userStore } from './fixtures.js';

describe('schema', () => {
  afterEach(cleanUp);

  const later: SchemaStep[] = [...USER_SCHEMA, { stores: { notes: 'key' } }];

  it('gives a later part its store and keeps what is there', async () => {
    const basePath = freshPath();
    const first = userStore({ basePath });
    const settings = await first.put('settings', 'settings', { theme: 'dark' });
    await first.close();
    const second = userStore({ basePath, schema: later });
    expect(await second.get('settings', 'settings')).to.deep.equal(settings);
    await second.put('notes', 'n1', 'a note');
    expect((await second.all('notes')).map(({ value }) => value)).to.deep.equal(['a note']);
    expect(await diagnose(second)).to.deep.equal({ state: 'ready' });
  });

  it('takes a database from before the ledger through all steps', async () => {
    const basePath = freshPath();
    const name = `cotejo-user@${basePath}`;
    const made = await userStore({ basePath: freshPath() }).put('settings', 'settings', { theme: 'sepia' });
    const old = await openDB(name, 1, { upgrade: (db) => void db.createObjectStore('settings', { keyPath: 'key' }) });
    await old.put('settings', made);
    old.close();

    const schema: SchemaStep[] = [
      { stores: { settings: 'key' } },
      { stores: { meta: 'key', aside: 'key', positions: 'key' } },
      {
        async migrate(tx) {
          const record = (await tx.objectStore('settings').get('settings')) as UserRecord;
          await tx.objectStore('settings').put({ ...record, revision: record.revision + 10 });
        },
      },
    ];
    const user = userStore({ basePath, schema });
    expect(await user.get('settings', 'settings')).to.deep.equal({ ...made, revision: 11 });
    await user.put('positions', 'a', 'p3');
    expect(await diagnose(user)).to.deep.equal({ state: 'ready' });
    expect((await user.connection.open()).version).to.equal(3);
  });

  it('leaves everything as it was when a step fails', async () => {
    const basePath = freshPath();
    const first = userStore({ basePath });
    await first.put('settings', 'settings', 'kept');
    await first.close();
    const broken: SchemaStep[] = [
      ...USER_SCHEMA,
      {
        async migrate(tx) {
          await tx.objectStore('settings').clear();
          throw new Error('bug');
        },
      },
    ];
    const error = await errorOf(userStore({ basePath, schema: broken }).get('settings', 'settings'));
    expect(error.code).to.equal('failed');
    expect(error.message).to.contain('bug');
    expect((await userStore({ basePath }).get('settings', 'settings'))?.value).to.equal('kept');
  });

  it('still misses after an upgrade what was missing before it', async () => {
    const basePath = freshPath();
    const first = userStore({ basePath });
    await first.put('positions', 'a', 1);
    await first.put('positions', 'b', 1);
    await first.close();
    await rawly(`cotejo-user@${basePath}`, (db) => db.delete('positions', 'a'));
    expect(await diagnose(userStore({ basePath, schema: later }))).to.include({ state: 'damaged' });
  });

  it('does not touch a database made by a newer Cotejo', async () => {
    const basePath = freshPath();
    const newer = userStore({ basePath, schema: later });
    await newer.put('notes', 'n1', 'a note');
    await newer.close();
    const old = userStore({ basePath });
    expect((await errorOf(old.put('settings', 'settings', 1))).code).to.equal('newer');
    expect(await diagnose(old)).to.deep.equal({ state: 'newer', version: later.length });
    expect((await userStore({ basePath, schema: later }).get('notes', 'n1'))?.value).to.equal('a note');
  });

  it('lets a tab with unsaved words write them before another tab upgrades', async () => {
    const basePath = freshPath();
    const old = userStore({
      basePath,
      hooks: { beforeClose: async () => void (await old.put('positions', 'a', 'unsaved')) },
    });
    await old.put('positions', 'a', 'saved');
    const young = userStore({ basePath, schema: later });
    expect((await young.get('positions', 'a'))?.value).to.equal('unsaved');
  });
});
