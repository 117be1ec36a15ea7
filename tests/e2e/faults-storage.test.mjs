// The storage fails in all the ways that browsers have: reading goes on, and what is lost is said.
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe } from 'node:test';
import {
  ARTICLE,
  readingSite,
  openBrowser,
  closePages,
  words,
  notice,
  button,
  entry,
  ready,
  visit,
  until,
  stored,
  inView,
  readTo,
  databaseOf,
  story,
} from './browser.mjs';
import { serve } from './server.mjs';

describe('storage that fails', () => {
  let files, host, context;
  before(async () => {
    files = readingSite();
    context = await openBrowser();
  });
  beforeEach(async () => void (host = await serve(files)));
  afterEach(() => Promise.all([host.close(), closePages(context)]));
  after(() => context.close());

  /** Sends a command of the browser's own about this origin; an override lasts until the session is detached. */
  async function command(page, method, parameters) {
    const session = await context.newCDPSession(page);
    await session.send(method, { origin: new URL(host.url).origin, ...parameters });
    return session;
  }

  /** Changes what lies under a key of a store, past the app. */
  const tamper = (page, kind, store, key, change) =>
    page.evaluate(
      async ([name, store, key, change]) => {
        const db = await new Promise((resolve) => {
          indexedDB.open(name).onsuccess = ({ target }) => resolve(target.result);
        });
        const tx = db.transaction(store, 'readwrite');
        tx.objectStore(store).get(key).onsuccess = ({ target }) => {
          const record = target.result;
          if (change === 'flip') record.bytes[record.bytes.length >> 1] ^= 1;
          if (change === 'half') record.bytes = record.bytes.slice(0, record.bytes.length >> 1);
          if (change === 'value') record.value.appearance.scale = 1.5;
          if (change === 'delete') tx.objectStore(store).delete(key);
          else tx.objectStore(store).put(record);
        };
        await new Promise((resolve) => (tx.oncomplete = resolve));
        db.close();
      },
      [databaseOf(page, kind), store, key, change],
    );

  story('no IndexedDB: the article reads online, and what is lost is said there and on the shelf', async () => {
    const page = await context.newPage();
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('blocked', 'SecurityError');
      };
    });
    await page.goto(`${host.url}${ARTICLE}/#p14.2`);
    await ready(page);
    await notice(page, 'storage.unavailable').waitFor();
    await inView(page, 'p14');
    await page.locator('#fnref-fn1').click();
    await page.getByRole('dialog', { name: words('note.title') }).waitFor();
    await page.goto(host.url);
    await page.locator('section.store').getByText(words('shelf.database_unavailable')).waitFor();
    await button(page, 'shelf.save').first().click();
    await page.locator('.aside').getByText(words('shelf.database_unavailable')).waitFor();
    await page.getByRole('link', { name: 'Radicalización' }).click();
    await ready(page);
  });

  story('no room for an edition: said, and the text reads on; with room again it is kept', async () => {
    const page = await context.newPage();
    await page.goto(`${host.url}schema/alignment.schema.json`);
    const limit = await command(page, 'Storage.overrideQuotaForOrigin', { quotaSize: 20_000 });
    await page.goto(`${host.url}${ARTICLE}/`);
    await ready(page);
    await notice(page, 'edition.noRoom').waitFor();
    await notice(page, 'worker.failed').waitFor();
    assert.equal(await stored(page, 'editions', 'cards', ARTICLE), undefined);
    await page.getByRole('button', { name: words('view.swap') }).click();
    await notice(page, 'unsaved.quota').waitFor();
    assert.equal(await page.locator('cotejo-reader[swapped]').count(), 1, 'what was chosen counts on the screen');

    await page.goto(host.url);
    const article = entry(page, ARTICLE);
    await button(article, 'shelf.save').click();
    await article.getByText(words('edition.noRoom')).waitFor();
    await limit.detach();
    await button(article, 'shelf.again').click();
    await article.locator('.state-verified').waitFor();
  });

  for (const change of ['flip', 'half']) {
    story(
      `a kept edition is ${change === 'flip' ? 'changed by one bit' : 'half-written'}: never shown, said, fetched again`,
      async () => {
        const page = await visit(context, host);
        await tamper(page, 'editions', 'editions', ARTICLE, change);
        await page.goto(host.url);
        await page.locator('.state-damaged').waitFor();

        await host.close();
        await page.goto(`${host.url}${ARTICLE}/`);
        await notice(page, 'edition.damaged').waitFor();
        await notice(page, 'edition.offline').waitFor();
        assert.equal(await page.locator('.row').count(), 0, 'nothing of the damaged copy is shown');

        await host.open();
        await button(notice(page, 'edition.offline'), 'notice.retry').click();
        await ready(page);
        await until(async () => (await stored(page, 'editions', 'editions', ARTICLE)).bytes.length > 90_000);
        await notice(page, 'edition.damaged').waitFor({ state: 'detached' });
        await host.close();
        await page.reload();
        await ready(page);
      },
    );
  }

  story(
    'a changed record of what the reader made is not used, said, and the rest of it can be brought back',
    async () => {
      const page = await visit(context, host);
      await page.getByRole('button', { name: words('view.swap') }).click();
      await readTo(page, 'p14');
      await until(async () => (await stored(page, 'user', 'settings', 'settings')) !== undefined);
      await tamper(page, 'user', 'settings', 'settings', 'value');
      await page.reload();
      const screen = page.getByRole('dialog', { name: words('recovery.damaged') });
      await screen.getByText(words('recovery.damagedRecords_one')).waitFor();
      assert.equal(
        await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--cotejo-text-scale')),
        '1',
      );
      await button(screen, 'recovery.continue').click();
      await screen.waitFor({ state: 'detached' });
      await inView(page, 'p14');
      await page.reload();
      await ready(page);
      await inView(page, 'p14');
    },
  );

  story('a record of what the reader made vanishes: the count is missed', async () => {
    const page = await visit(context, host);
    await readTo(page, 'p14');
    await tamper(page, 'user', 'positions', ARTICLE, 'delete');
    await page.reload();
    const screen = page.getByRole('dialog', { name: words('recovery.damaged') });
    await screen.waitFor();
    // It wants an answer: browsers close any panel at the second Escape, and this one comes back.
    for (let times = 0; times < 3; times++) await page.keyboard.press('Escape');
    await page.evaluate(() => new Promise(requestAnimationFrame));
    await button(screen, 'recovery.continue').click();
    await screen.waitFor({ state: 'detached' });
  });

  story(
    'cleared under an open page: the text stays on the screen, said; at the next visit it is not papered over',
    async () => {
      const page = await visit(context, host);
      await readTo(page, 'p14');
      await command(page, 'Storage.clearDataForOrigin', { storageTypes: 'indexeddb' });
      await notice(page, 'storage.closed').waitFor();
      await inView(page, 'p14');
      await page.getByRole('button', { name: words('view.swap') }).click();
      await page.locator('cotejo-reader[swapped]').waitFor();
      await button(notice(page, 'storage.closed'), 'notice.reload').click();
      await page.getByRole('dialog', { name: words('recovery.lost') }).waitFor();
    },
  );

  story('only the editions are deleted: the shelf misses them, and fetches them again on a click', async () => {
    const page = await visit(context, host);
    await page.goto(host.url);
    await entry(page, ARTICLE).locator('.state-verified').waitFor();
    const name = databaseOf(page, 'editions');
    await page.goto(`${host.url}icons/icon.svg`);
    await page.evaluate(
      (database) =>
        new Promise((resolve, reject) => {
          const deleting = indexedDB.deleteDatabase(database);
          deleting.onsuccess = resolve;
          deleting.onerror = deleting.onblocked = reject;
        }),
      name,
    );
    await page.goto(host.url);
    await entry(page, ARTICLE).getByText(words('shelf.gone')).waitFor();
    await button(entry(page, ARTICLE), 'shelf.again').click();
    await entry(page, ARTICLE).locator('.state-verified').waitFor();
  });

  story('everything evicted between two visits: a fresh start without an error', async () => {
    const page = await visit(context, host);
    await readTo(page, 'p14');
    await page.goto('about:blank');
    await command(page, 'Storage.clearDataForOrigin', { storageTypes: 'all' });
    const again = await visit(context, host);
    assert.deepEqual(await again.locator('cotejo-notice, cotejo-recovery').allInnerTexts(), []);
    await readTo(again, 'p3');
  });
});
