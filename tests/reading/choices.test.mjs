// What a reader has chosen holds: a filter gives way to an address, Back returns, an early choice outlives the database.
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import {
  ARTICLE,
  GUIDE,
  closePages,
  inView,
  litWords,
  openBrowser,
  ready,
  site,
  stored,
  until,
} from '../e2e/browser.mjs';
import { button, entry, words } from '../e2e/browser.mjs';
import { serve } from '../e2e/server.mjs';
import { openPage, still } from './pages.mjs';

describe('what a reader has chosen', () => {
  let files, host, context;
  before(async () => {
    files = site();
    context = await openBrowser({ serviceWorkers: 'block' });
  });
  beforeEach(async () => void (host = await serve(files)));
  afterEach(() => Promise.all([host.close(), closePages(context)]));
  after(() => context.close());

  const layoutOf = (page) => page.locator('cotejo-reader').getAttribute('layout');

  it('an address to a row that the filter leaves out takes the filter away and leads there', async () => {
    const page = await openPage(context, host, GUIDE, { query: '?differences=1' });
    assert.equal(await page.locator('#p22').isVisible(), false);
    await page.evaluate(() => (location.hash = '#p22'));
    await inView(page, 'p22');
    assert.equal(await page.locator('cotejo-reader').getAttribute('differences'), null);
    assert.equal(new URL(page.url()).searchParams.has('differences'), false);
  });

  it('under the filter, going on by sentences or rows stops only at what is shown', async () => {
    const page = await openPage(context, host, GUIDE, { query: '?differences=1' });
    for (const key of ['Alt+ArrowDown', 'Alt+ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowRight']) {
      const before = await litWords(page);
      await page.keyboard.press(key);
      await page.waitForFunction(
        (was) => [...(CSS.highlights.get('cotejo-self') ?? [])].map(String).join('') !== was,
        before,
      );
      const height = await page.evaluate(() => {
        const [range] = CSS.highlights.get('cotejo-self');
        return range.startContainer.parentElement.closest('.row').getBoundingClientRect().height;
      });
      assert.ok(height > 0, key);
    }
  });

  it('Back returns to the link that was followed', async () => {
    const page = await openPage(context, host, GUIDE);
    const link = page.locator('.src a[href="#h4"]').first();
    await link.scrollIntoViewIfNeeded();
    await still(page);
    await link.click();
    await inView(page, 'h4');
    await still(page);
    await page.goBack();
    await page.waitForFunction(() => {
      const { top, bottom } = document.querySelector('.src a[href="#h4"]').getBoundingClientRect();
      return top > 0 && bottom < innerHeight;
    });
  });

  it('an address that cannot be decoded, or names nothing, opens the text', async () => {
    for (const hash of ['#%E0%A4%A', '#nowhere', '#p1.99', '#"><b>']) {
      const page = await context.newPage();
      const errors = [];
      page.on('pageerror', (error) => errors.push(String(error)));
      await page.goto(`${host.url}${GUIDE}/${hash}`);
      await ready(page);
      await page.locator('#p1').waitFor();
      assert.deepEqual(errors, [], hash);
      await page.close();
    }
  });

  it('a choice made before the database is open is not undone by what the database remembers', async () => {
    const first = await openPage(context, host, GUIDE);
    await button(first.locator('cotejo-bar'), 'view.stacked').click();
    await until(() => anySetting(first));
    // Without its mirror the next visit knows the choice from the database alone.
    await first.evaluate(() => localStorage.removeItem('cotejo-settings'));
    await first.close();

    const page = await context.newPage();
    let open;
    const gate = new Promise((resolve) => (open = resolve));
    await page.route(/\/(?:keep|stores)-[^/]*\.js$/, async (route) => {
      await gate;
      await route.continue();
    });
    await page.goto(`${host.url}${GUIDE}/`);
    await page.locator('cotejo-reader[ready]').waitFor({ state: 'attached' });
    assert.equal(await layoutOf(page), 'side');
    await page.evaluate(() => {
      const event = Object.assign(new Event('cotejo-view', { bubbles: true, composed: true }), {
        change: { layout: 'original' },
      });
      document.querySelector('cotejo-reader').dispatchEvent(event);
    });
    open();
    await until(async () => JSON.stringify(await anySetting(page)).includes('"original"'));
    await still(page);
    assert.equal(await layoutOf(page), 'original');
  });

  it('a guide that was taken off the shelf is not kept again with the next article', async () => {
    const page = await openPage(context, host, ARTICLE);
    await until(async () => stored(page, 'editions', 'cards', GUIDE));
    await page.goto(host.url);
    for (const slug of [ARTICLE, GUIDE]) {
      await button(entry(page, slug), 'shelf.remove').click();
      await until(async () => !(await stored(page, 'editions', 'cards', slug)));
    }
    const asked = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`${host.url}${ARTICLE}/`);
    await ready(page);
    await until(() => stored(page, 'editions', 'cards', ARTICLE));
    // What is kept behind the reader's back comes after a look at the list.
    await until(() => asked.includes('/editions/index.json'));
    await page.goto(host.url);
    await entry(page, ARTICLE).locator('.state-verified').waitFor();
    assert.equal(await stored(page, 'editions', 'cards', GUIDE), undefined);
    assert.equal(await button(entry(page, GUIDE), 'shelf.remove').count(), 0);
  });

  it('swapped columns and the language hold across a reload', async () => {
    const page = await openPage(context, host, GUIDE, { query: '?swapped=1&lang=es' });
    await page.reload();
    await ready(page);
    assert.equal(await page.locator('cotejo-reader').getAttribute('swapped'), '');
    assert.equal(await page.locator('html').getAttribute('lang'), 'es');
    await page.getByRole('button', { name: words('bar.text', 'es') }).waitFor();
  });
});

/** All records of the settings, read past the app. */
const anySetting = (page) =>
  page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('cotejo-user');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const getting = db.transaction('settings').objectStore('settings').getAll();
          getting.onsuccess = () => {
            db.close();
            resolve(getting.result.length ? getting.result : null);
          };
        };
      }),
  );
