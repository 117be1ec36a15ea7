// What the browser itself can do with the page: find words in a column that is not shown, follow addresses, restore.
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { GUIDE, closePages, litWords, openBrowser, ready, site } from '../e2e/browser.mjs';
import { serve } from '../e2e/server.mjs';
import { openPage, still } from './pages.mjs';

describe('found and addressed', () => {
  let files, host, context;
  before(async () => {
    files = site();
    context = await openBrowser({ serviceWorkers: 'block' });
  });
  beforeEach(async () => void (host = await serve(files)));
  afterEach(() => Promise.all([host.close(), closePages(context)]));
  after(() => context.close());

  /** Resolves when a block stands in the window, below the bar. */
  const inView = (page, id) =>
    page.waitForFunction((block) => {
      const { top, bottom } = document.getElementById(block).getBoundingClientRect();
      return bottom > 100 && top < innerHeight - 40;
    }, id);

  /** Resolves when the lit words begin in the window. */
  const litInView = (page) =>
    page.waitForFunction(() => {
      const [range] = CSS.highlights.get('cotejo-self') ?? [];
      const { top } = range?.getClientRects()[0] ?? { top: 0 };
      return top > 60 && top < innerHeight - 40;
    });

  const shown = (page, id) => page.evaluate((block) => document.getElementById(block).closest('[hidden]') === null, id);

  for (const [layout, words, id] of [
    ['original', 'it sounds roughly like', 'en.p2'],
    ['reveal', 'Any text editor will do', 'en.p34'],
    ['translation', 'Cada quien lee con sus propios ojos', 'p31'],
  ]) {
    it(`words of a hidden column are found and shown: ${layout}`, async () => {
      const page = await openPage(context, host, GUIDE, { query: `?layout=${layout}` });
      assert.equal(await shown(page, id), false);
      // A text fragment asks the browser to search, as Ctrl+F does; a headless one has no search field.
      const session = await context.newCDPSession(page);
      await session.send('Page.navigate', { url: `${page.url()}#:~:text=${encodeURIComponent(words)}` });
      await page.waitForFunction((block) => document.getElementById(block).closest('[hidden]') === null, id);
      await inView(page, id);
      assert.equal((await page.locator('.row [hidden]').count()) > 40, true, 'the others stay hidden');
    });
  }

  it('an address in the text leads there, lights it, and Back returns', async () => {
    const page = await openPage(context, host, GUIDE);
    const link = page.locator('.src a[href="#h4"]').first();
    await link.scrollIntoViewIfNeeded();
    await link.click();
    await inView(page, 'h4');
    assert.equal(await litWords(page), 'Las señales del margen y las notas');
    await page.goBack();
    assert.equal(new URL(page.url()).hash, '');
  });

  it('a number in the margin writes its address without moving anything', async () => {
    const page = await openPage(context, host, GUIDE);
    const number = page.locator('.num[href="#p9"]');
    await number.scrollIntoViewIfNeeded();
    await still(page);
    const before = await page.evaluate(() => scrollY);
    await number.click();
    await still(page);
    assert.equal(new URL(page.url()).hash, '#p9');
    assert.equal(await page.evaluate(() => scrollY), before);
  });

  // The last two open in a layout that hides their language.
  for (const [address, layout] of [
    ['p14', 'side'],
    ['p13.2', 'sentences'],
    ['en.p25.2', 'original'],
    ['fn2', 'translation'],
  ]) {
    it(`#${address} opens there in layout ${layout}, also after a reload`, async () => {
      const page = await openPage(context, host, GUIDE, { query: `?layout=${layout}#${address}` });
      await litInView(page);
      const words = await litWords(page);
      assert.ok(words.length > 10);
      await page.reload();
      await ready(page);
      await litInView(page);
      assert.equal(await litWords(page), words);
    });
  }
});
