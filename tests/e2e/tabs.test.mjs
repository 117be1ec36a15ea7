// More than one tab, and more than one version of Cotejo, over the same storage.
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
import { withSchemaStep } from './versions.mjs';

describe('storage that others use, too', () => {
  let files, host, context;
  before(async () => {
    files = readingSite();
    context = await openBrowser();
  });
  beforeEach(async () => void (host = await serve(files)));
  afterEach(() => Promise.all([host.close(), closePages(context)]));
  after(() => context.close());

  story('made by a newer Cotejo: not destroyed, said; reading goes on', async () => {
    const page = await visit(context, host);
    await readTo(page, 'p14');
    await page.goto(`${host.url}schema/alignment.schema.json`);
    const raise = (name) =>
      page.evaluate(
        (name) =>
          new Promise((resolve, reject) => {
            const opening = indexedDB.open(name, 7);
            opening.onupgradeneeded = () => opening.result.createObjectStore('later').put('from the future', 'x');
            opening.onerror = () => reject(opening.error);
            opening.onsuccess = () => (opening.result.close(), resolve());
          }),
        name,
      );
    const base = new URL(host.url).pathname;
    const at = { url: () => host.url };
    assert.equal(base, '/');
    await raise(databaseOf(at, 'user'));
    await raise(databaseOf(at, 'editions'));
    await page.goto(`${host.url}${ARTICLE}/`);
    await ready(page);
    await notice(page, 'storage.newer').waitFor();
    await page.goto(host.url);
    await page.getByText(words('shelf.database_newer')).waitFor();
    assert.equal(await stored(page, 'user', 'later', 'x'), 'from the future');
    assert.equal((await stored(page, 'user', 'positions', ARTICLE)).value.ref.block, 'p14');
  });

  story(
    'upgraded by a later Cotejo: the older tab gives way and says so; one that does not is named, and waited for no longer',
    async () => {
      // Without a worker: it would go on serving the older one, as it should.
      const open = async () => {
        const page = await context.newPage();
        await page.addInitScript(() => (ServiceWorkerContainer.prototype.register = () => new Promise(() => {})));
        await page.goto(`${host.url}${ARTICLE}/`);
        await ready(page);
        return page;
      };
      const older = await open();
      await readTo(older, 'p14');
      host.files = withSchemaStep(files);
      const stubborn = await context.newPage();
      await stubborn.goto(`${host.url}schema/alignment.schema.json`);
      await stubborn.evaluate(
        (name) => new Promise((resolve) => (indexedDB.open(name).onsuccess = resolve)),
        databaseOf(older, 'user'),
      );

      const newer = await open();
      await notice(newer, 'storage.blocked').waitFor();
      assert.ok((await newer.locator('.row').count()) > 50);

      await notice(older, 'storage.upgraded').waitFor();
      await inView(older, 'p14');
      await stubborn.close();
      await button(notice(newer, 'storage.blocked'), 'notice.retry').click();
      await ready(newer);
      await inView(newer, 'p14');
      assert.deepEqual(await newer.locator('cotejo-notice').allInnerTexts(), []);
      assert.equal((await stored(newer, 'user', 'positions', ARTICLE)).value.ref.block, 'p14');
      assert.equal(await stored(newer, 'user', 'notes', 'none'), undefined, 'the new store is there, and empty');

      await older.getByRole('button', { name: words('view.swap') }).click();
      await notice(older, 'unsaved.newer').waitFor();
    },
  );

  story('two tabs change different settings: neither undoes the other', async () => {
    const first = await visit(context, host);
    const second = await visit(context, host);
    await button(first, 'bar.text').click();
    await first
      .getByRole('dialog', { name: words('bar.text') })
      .getByLabel(words('theme.sepia'))
      .check();
    await second.waitForFunction(() => document.documentElement.dataset.theme === 'sepia');
    await second.getByRole('button', { name: words('view.swap') }).click();
    await until(async () => (await stored(second, 'user', 'settings', 'settings')).value.view.swapped === true);
    assert.equal((await stored(second, 'user', 'settings', 'settings')).value.appearance.theme, 'sepia');
  });
});
