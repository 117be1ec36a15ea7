// After one visit everything reads with the server gone.
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe } from 'node:test';
import {
  ARTICLE,
  GUIDE,
  site,
  openBrowser,
  closePages,
  words,
  notice,
  button,
  entry,
  ready,
  visit,
  inView,
  litWords,
  readTo,
  story,
} from './browser.mjs';
import { serve } from './server.mjs';

describe('offline', () => {
  let files, host, context;
  before(async () => {
    files = site();
    context = await openBrowser();
  });
  beforeEach(async () => void (host = await serve(files)));
  afterEach(() => Promise.all([host.close(), closePages(context)]));
  after(() => context.close());

  story('reads on after one visit: reload, new tab, deep link, other language, shelf, query, guide', async () => {
    const page = await visit(context, host);
    await readTo(page, 'p14');
    await host.close();

    await page.reload();
    await ready(page);
    await inView(page, 'p14');

    const tab = await context.newPage();
    await tab.goto(`${host.url}${ARTICLE}/?from=a-friend`);
    await ready(tab);
    await inView(tab, 'p14');

    const deep = await context.newPage();
    await deep.goto(`${host.url}${ARTICLE}/#p14.2`);
    await ready(deep);
    await inView(deep, 'p14');
    await deep.waitForFunction(() => CSS.highlights.get('cotejo-self')?.size > 0);
    assert.match(await litWords(deep), /^A nivel nacional, estas acciones ilícitas/);

    // The language that no one has asked for yet.
    await tab.getByRole('button', { name: 'ES: español' }).click();
    await tab
      .getByRole('button', { name: words('bar.text', 'es') })
      .first()
      .waitFor();
    assert.equal(await tab.evaluate(() => document.documentElement.lang), 'es');

    await tab.goto(host.url);
    await tab.getByRole('link', { name: 'Radicalización Ideológica' }).waitFor();
    // The list of editions was never seen by the shelf, but what is kept is named and checked.
    await tab.locator('.state-verified').nth(1).waitFor();
    await tab.goto(`${host.url}${GUIDE}/`);
    await ready(tab);
    assert.ok((await tab.locator('.row').count()) > 20);
    assert.deepEqual(await tab.locator('cotejo-notice').allInnerTexts(), []);
  });

  story(
    'reads on in the very page of the first visit: a note and the settings open though their scripts were not loaded',
    async () => {
      const page = await visit(context, host);
      await host.close();
      await page.locator('#fnref-fn1').click();
      await page.getByRole('heading', { name: words('note.title') }).waitFor();
      await page.keyboard.press('Escape');
      await button(page, 'bar.text').click();
      await page
        .getByRole('dialog', { name: words('bar.text') })
        .getByLabel(words('theme.dark'))
        .check();
      await page.waitForFunction(() => document.documentElement.dataset.theme === 'dark');
    },
  );

  story('says that an edition is not here when it was never read and there is no network', async () => {
    await visit(context, host);
    await host.close();
    const page = await context.newPage();
    await page.goto(`${host.url}another-article/`);
    await notice(page, 'edition.offline').waitFor();
    await button(notice(page, 'edition.offline'), 'notice.shelf').click();
    await page.locator('.state-verified').nth(1).waitFor();
  });

  story('keeps everything from the shelf, with progress, and can be stopped half-way', async () => {
    const page = await context.newPage();
    host.fault(`editions/${ARTICLE}.json`, 'stall-half');
    await page.goto(host.url);
    await page.locator('.state-online').nth(1).waitFor();
    await button(page, 'shelf.saveAll').click();
    await page
      .getByText(words('shelf.received'))
      .and(page.getByText(/^\s*47 kB/))
      .waitFor();
    await button(page.locator('section.store'), 'shelf.cancel').click();
    await button(page, 'shelf.saveAll').waitFor();
    assert.equal(await page.locator('.state-online').count(), 2, 'nothing half is kept');

    host.heal();
    await button(page, 'shelf.saveAll').click();
    await page.locator('.state-verified').nth(1).waitFor();
    await page.getByText(words('shelf.kept_other')).filter({ hasText: '2 of 2' }).waitFor();
    assert.equal(await button(page, 'shelf.saveAll').count(), 0);

    await page.evaluate(async () => void (await navigator.serviceWorker.ready));
    await host.close();
    await page.getByRole('link', { name: 'Radicalización Ideológica' }).click();
    await ready(page);
  });

  story('says on the shelf what it does not know without a network, and takes an edition away and back', async () => {
    const page = await visit(context, host);
    await page.goto(host.url);
    await page.locator('.state-verified').nth(1).waitFor();
    const guide = entry(page, GUIDE);
    await button(guide, 'shelf.remove').click();
    await guide.locator('.state-online').waitFor();
    await host.close();
    await page.reload();
    await page.getByText(words('shelf.index_offline')).waitFor();
    await button(guide, 'shelf.save').click();
    await guide.locator('.state-failed').waitFor();
    await guide.getByText(words('fetch.offline')).waitFor();
    await host.open();
    await button(guide, 'shelf.again').click();
    await guide.locator('.state-verified').waitFor();
  });
});
