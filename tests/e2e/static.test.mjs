// Any static host, any prefix, no JavaScript, no encryption: the article reads, and what does not work is said.
import assert from 'node:assert/strict';
import { after, afterEach, before, describe } from 'node:test';
import {
  ARTICLE,
  GUIDE,
  readingSite,
  openBrowser,
  closePages,
  words as wordsOf,
  notice,
  button,
  entry,
  ready,
  kept,
  until,
  stored,
  baseOf,
  inView,
  readTo,
  story,
} from './browser.mjs';
import { serve } from './server.mjs';

const RESOLVE = ['--host-resolver-rules=MAP cotejo.test 127.0.0.1'];

describe('a static site', () => {
  let files, host, context;
  before(async () => {
    files = readingSite();
    context = await openBrowser({ args: RESOLVE });
  });
  afterEach(() => Promise.all([host.close(), closePages(context)]));
  after(() => context.close());

  story(
    'below a path prefix: reads, keeps, and reads on without the server; asks for nothing outside the prefix',
    async () => {
      host = await serve(files, { prefix: '/some/deep/prefix/' });
      const page = await context.newPage();
      const outside = [];
      page.on('request', (request) => !request.url().startsWith(host.url) && outside.push(request.url()));
      await page.goto(`${host.url}${ARTICLE}/`);
      await ready(page);
      assert.equal(baseOf(page), '/some/deep/prefix/');
      await kept(page);
      await readTo(page, 'p14');
      await host.close();
      await page.reload();
      await ready(page);
      await inView(page, 'p14');
      await page.goto(`${host.url}${GUIDE}`); // without the closing slash
      await ready(page);
      assert.equal(page.url(), `${host.url}${GUIDE}/`);
      await page.goto(host.url);
      await entry(page, ARTICLE).locator('.state-verified').waitFor();
      await entry(page, ARTICLE).getByRole('link', { name: 'Radicalización' }).click();
      await ready(page);
      assert.deepEqual(outside, []);
    },
  );

  story('two of them on one origin do not share what they keep', async () => {
    host = await serve(
      new Map(
        [...files].flatMap(([path, bytes]) => [
          [`one/${path}`, bytes],
          [`two/${path}`, bytes],
          [path, bytes],
        ]),
      ),
    );
    const page = await context.newPage();
    await page.goto(`${host.url}one/${ARTICLE}/`);
    await ready(page);
    await kept(page);
    await readTo(page, 'p14');
    await page.goto(`${host.url}two/${ARTICLE}/`);
    await ready(page);
    await kept(page);
    assert.equal(await page.evaluate(() => scrollY), 0);
    assert.equal(await stored(page, 'user', 'positions', ARTICLE), undefined);
    await host.close();
    for (const name of ['one', 'two']) {
      await page.goto(`${host.url}${name}/${ARTICLE}/`);
      await ready(page);
    }
  });

  story(
    'without JavaScript: both texts, the reconstruction in both languages, the notes, and addresses that work',
    async () => {
      host = await serve(files);
      const plain = await context.browser().newContext({ javaScriptEnabled: false });
      const page = await plain.newPage();
      await page.goto(`${host.url}${ARTICLE}/#p14`);
      const edition = JSON.parse(files.get(`editions/${ARTICLE}.json`));
      const squeeze = (text) => text.replace(/\s+/g, ' ').trim();
      const article = squeeze(await page.locator('article.spread').textContent());
      const words = await page.locator('article.spread').evaluate((spread) => {
        const copy = spread.cloneNode(true);
        copy.querySelectorAll('.fn, .back').forEach((marker) => marker.remove());
        return copy.textContent;
      });
      for (const side of ['source', 'target']) {
        for (const { id, text } of edition[side].blocks)
          assert.ok(squeeze(words).includes(squeeze(text)), `${side} ${id}`);
      }
      assert.match(article, /Retrotraducción hecha para este proyecto/);
      assert.match(article, /The Spanish beside/);
      const tops = await Promise.all(['#p14', '#en\\.p14'].map((id) => page.locator(id).boundingBox()));
      assert.ok(tops[0].y > -10 && tops[0].y < 400, `the paragraph of the address is in view: ${tops[0].y}`);
      assert.ok(Math.abs(tops[0].y - tops[1].y) < 40, 'its translation stands beside it');
      await page.locator('#fnref-fn1').click();
      assert.match(page.url(), /#fn1$/);
      await page.goto(host.url);
      await page.getByRole('link', { name: edition.source.meta.title }).click();
      await page.locator('#p1').waitFor();
      await plain.close();
    },
  );

  story(
    'over plain http in a local network: reads, checks every hash, keeps the place; what does not work is said',
    async () => {
      host = await serve(files);
      const address = host.url.replace('127.0.0.1', 'cotejo.test');
      const page = await context.newPage();
      await page.goto(`${address}${ARTICLE}/#p14.2`);
      await ready(page);
      assert.deepEqual(await page.evaluate(() => [isSecureContext, typeof crypto.subtle]), [false, 'undefined']);
      await notice(page, 'worker.insecure').waitFor();
      await inView(page, 'p14');
      for (const slug of [ARTICLE, GUIDE]) await until(() => stored(page, 'editions', 'cards', slug));
      await readTo(page, 'p20');
      const place = await stored(page, 'user', 'positions', ARTICLE);
      assert.match(place.sha256, /^[0-9a-f]{64}$/);

      await page.goto(address);
      await page.getByText(wordsOf('shelf.worker_insecure')).waitFor();
      await entry(page, ARTICLE).locator('.state-verified').waitFor();
      // The check is a real one: other bytes are refused.
      host.fault(`editions/${GUIDE}.json`, 'changed');
      await button(entry(page, GUIDE), 'shelf.remove').click();
      await button(entry(page, GUIDE), 'shelf.save').click();
      await entry(page, GUIDE).getByText(wordsOf('fetch.content')).waitFor();
      await page.goto(`${address}${ARTICLE}/`);
      await ready(page);
      await inView(page, 'p20');
    },
  );
});
