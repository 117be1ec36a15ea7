// What is newer is offered, never forced; what is broken never takes the place of what works.
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
  topOf,
  readTo,
  story,
} from './browser.mjs';
import { serve } from './server.mjs';
import { blockOf, withEdition, withShell } from './versions.mjs';

const NEW_WORDS = 'Estas palabras son nuevas. ';

/** A second version: p3 begins otherwise, p5 has no translation yet. */
const second = (edition) => {
  const block = blockOf(edition, 'p3', 'target');
  block.text = NEW_WORDS + block.text;
  const shift = (part) => ({ ...part, start: part.start + NEW_WORDS.length, end: part.end + NEW_WORDS.length });
  block.marks = block.marks?.map(shift);
  block.notes = [];
};

describe('updates', () => {
  let files, host, context;

  before(async () => {
    files = readingSite();
    context = await openBrowser();
  });
  beforeEach(async () => void (host = await serve(files)));
  afterEach(() => Promise.all([host.close(), closePages(context)]));
  after(() => context.close());

  const shellOf = (page) => page.evaluate(() => document.documentElement.dataset.shell);

  /** Asks for a newer worker, as the browser does by itself at every visit; resolves when that is settled. */
  async function lookForShell(page) {
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update().catch(() => {}));
    const part = (name) =>
      page.evaluate(async (name) => !!(await navigator.serviceWorker.getRegistration())?.[name], name);
    await until(async () => !(await part('installing')));
    return (await part('waiting')) ? 'waiting' : 'none';
  }

  describe('a newer version of an edition', () => {
    story('is offered with what it changes, and taken with the place and the settings kept', async () => {
      const page = await visit(context, host);
      await page.getByRole('button', { name: words('view.swap') }).click();
      await readTo(page, 'p14');
      host.files = withEdition(files, ARTICLE, second);
      await page.reload();
      await notice(page, 'update.edition').filter({ hasText: '1 changed' }).waitFor();
      // Nothing is forced: the words on the screen and in the database are still the old ones.
      await inView(page, 'p14');
      assert.equal(await page.getByText(NEW_WORDS).count(), 0);
      const { sha256 } = await stored(page, 'editions', 'cards', ARTICLE);
      const before = await topOf(page, 'p14');

      await button(notice(page, 'update.edition'), 'update.now').click();
      await page.locator('#en\\.p3').getByText(NEW_WORDS).waitFor({ state: 'attached' });
      await until(async () => Math.abs((await topOf(page, 'p14')) - before) < 2);
      await until(async () => (await stored(page, 'editions', 'cards', ARTICLE)).sha256 !== sha256);
      await host.close();
      await page.reload();
      await ready(page);
      await inView(page, 'p14');
      assert.equal(await page.locator('#en\\.p3').getByText(NEW_WORDS).count(), 1);
      assert.equal(await page.locator('cotejo-reader[swapped]').count(), 1);
    });

    story('that takes away the paragraph being read leaves the reader at the text, not at an error', async () => {
      const page = await visit(context, host);
      await readTo(page, 'p14');
      host.files = withEdition(files, ARTICLE, (edition) => {
        edition.source.blocks = edition.source.blocks.filter(({ id }) => id !== 'p14');
        edition.links = edition.links.filter(({ source }) => !source.includes('p14'));
      });
      await page.reload();
      await button(notice(page, 'update.edition').filter({ hasText: '1 removed' }), 'update.now').click();
      await page.locator('#p14').waitFor({ state: 'detached' });
      await page.locator('#p15').waitFor();
      await page.reload();
      await ready(page);
      assert.equal(await page.locator('#p14').count(), 0);
    });

    story('is said on the shelf with the blocks that change, and taken there', async () => {
      const page = await visit(context, host);
      host.files = withEdition(files, ARTICLE, second);
      await page.goto(host.url);
      const article = entry(page, ARTICLE);
      await article.locator('.state-update').waitFor();
      await button(article, 'shelf.compare').click();
      await article.getByRole('link', { name: 'en.p3', exact: true }).waitFor();
      await button(article, 'shelf.update').click();
      await article.locator('.state-verified').waitFor();
      await host.close();
      await article.getByRole('link', { name: 'Radicalización' }).click();
      await ready(page);
      assert.equal(await page.getByText(NEW_WORDS).count(), 1);
    });

    story(
      'whose file is missing, HTML, cut or changed: the old one is read on, and nothing is offered that cannot be had',
      async () => {
        const page = await visit(context, host);
        const { sha256 } = await stored(page, 'editions', 'cards', ARTICLE);
        host.files = withEdition(files, ARTICLE, second);
        for (const kind of ['missing', 'html', 'cut', 'changed']) {
          host.heal();
          host.fault(`editions/${ARTICLE}.json`, kind);
          host.hits.length = 0;
          await page.goto(`${host.url}${ARTICLE}/`);
          await ready(page);
          await until(() => host.hits.includes(`editions/${ARTICLE}.json`));
          await page.goto(host.url);
          const article = entry(page, ARTICLE);
          await button(article, 'shelf.update').click();
          await article.getByText(words(kind === 'missing' ? 'fetch.http' : 'fetch.content')).waitFor();
          assert.equal((await stored(page, 'editions', 'cards', ARTICLE)).sha256, sha256, kind);
        }
        await page.goto(`${host.url}${ARTICLE}/`);
        await ready(page);
        assert.equal(await notice(page, 'update.edition').count(), 0);
        assert.equal(await page.getByText(NEW_WORDS).count(), 0);
      },
    );
  });

  describe('a newer shell', () => {
    story('waits, is offered, starts by one reload after the click; the other tab is told and left alone', async () => {
      const page = await visit(context, host);
      const other = await visit(context, host);
      await readTo(page, 'p14');
      host.files = withShell(files, 'second');
      await page.reload();
      await notice(page, 'update.shell').waitFor();
      assert.equal(await shellOf(page), undefined);
      await page.reload();
      await notice(page, 'update.shell').waitFor();
      assert.equal(await shellOf(page), undefined, 'a reload alone changes nothing');

      let loads = 0;
      page.on('load', () => loads++);
      other.on('load', () => assert.fail('the other tab was reloaded'));
      await button(notice(page, 'update.shell'), 'update.now').click();
      await until(async () => (await shellOf(page).catch(() => '')) === 'second');
      await ready(page);
      await inView(page, 'p14');
      await notice(other, 'storage.upgraded').waitFor();
      assert.equal(loads, 1);
      assert.equal(await notice(page, 'update.shell').count(), 0);
      const caches = await page.evaluate(async () =>
        Promise.all(
          (await window.caches.keys()).map(async (name) =>
            (await (await window.caches.open(name)).keys()).map(({ url }) => url),
          ),
        ),
      );
      assert.equal(caches.flat().filter((url) => url.includes('shell/index.html')).length, 1, 'the old files are gone');
      await host.close();
      await page.reload();
      await ready(page);
      assert.equal(await shellOf(page), 'second');
    });

    story(
      'of which one file is missing, an error, HTML, cut, broken off or changed is not taken; the good one comes later',
      async () => {
        const page = await visit(context, host);
        host.files = withShell(files, 'second');
        for (const kind of ['missing', 'error', 'html', 'cut', 'broken', 'changed']) {
          host.heal();
          host.fault('shell/index.html', kind);
          assert.equal(await lookForShell(page), 'none', kind);
          await page.reload();
          await ready(page);
          assert.equal(await shellOf(page), undefined, kind);
        }
        await host.close();
        await page.reload();
        await ready(page);
        assert.equal(await notice(page, 'update.shell').count(), 0);
        await host.open();
        assert.equal(await lookForShell(page), 'waiting');
        await notice(page, 'update.shell').waitFor();
      },
    );

    story('whose worker is missing, an error, HTML or cut is not taken', async () => {
      const page = await visit(context, host);
      for (const kind of ['missing', 'error', 'html', 'cut']) {
        host.heal();
        host.fault('service-worker.js', kind);
        assert.equal(await lookForShell(page), 'none', kind);
      }
      await host.close();
      await page.reload();
      await ready(page);
    });

    story('that cannot be installed at the first visit is said, and the shelf says so too', async () => {
      host.fault('assets/' + [...files.keys()].find((path) => /sans.*woff2$/.test(path)).slice(7), 'changed');
      const page = await context.newPage();
      await page.goto(`${host.url}${ARTICLE}/`);
      await notice(page, 'worker.failed').waitFor();
      await page.goto(host.url);
      await page.getByText(words('shelf.worker_failed')).waitFor();
    });

    story('that is the kill switch takes the shell away, once, and nothing else', async () => {
      const page = await visit(context, host);
      await readTo(page, 'p14');
      host.files = withShell(files, 'from the server').set('service-worker.js', files.get('kill-switch.js'));
      // The browser starts it when the old one is idle, which may be at once: at the latest when no page is open.
      await lookForShell(page);
      const now = (ask) => page.evaluate(ask).catch(() => undefined);
      await until(async () => {
        await page.goto('about:blank');
        await page.goto(`${host.url}icons/icon.svg`);
        return (await now(() => caches.keys()))?.length === 0;
      });
      host.hits.length = 0;
      await page.goto(`${host.url}${ARTICLE}/`);
      await ready(page);
      assert.ok(host.hits.includes(`${ARTICLE}/`), 'the page comes from the server');
      await inView(page, 'p14');
      // It is asked for again by pages that come from the server, and leaves them alone.
      let loads = 0;
      page.on('load', () => loads++);
      const asked = () => host.hits.filter((path) => path === 'service-worker.js').length;
      const before = asked();
      await page.reload();
      await ready(page);
      await until(() => asked() > before);
      await until(async () => (await now(async () => (await navigator.serviceWorker.getRegistrations()).length)) === 0);
      await inView(page, 'p14');
      assert.equal(loads, 1);
      assert.ok(await stored(page, 'editions', 'cards', ARTICLE));
      host.files = files;
      await page.reload();
      await until(() => page.evaluate(async () => (await caches.keys()).length === 1));
    });
  });
});
