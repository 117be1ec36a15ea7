// The server answers with an error, something else, half of it, or never: it is said, and what is here is read.
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe } from 'node:test';
import {
  ARTICLE,
  GUIDE,
  readingSite,
  openBrowser,
  closePages,
  words,
  notice,
  button,
  entry,
  ready,
  kept,
  until,
  stored,
  inView,
  story,
} from './browser.mjs';
import { serve } from './server.mjs';

/** Each way of answering badly, and what the reader is told of it. */
const ANSWERS = {
  missing: 'http',
  error: 'http',
  html: 'content',
  cut: 'content',
  broken: 'offline',
  changed: 'content',
};

const EDITION = `editions/${ARTICLE}.json`;
const INDEX = 'editions/index.json';

describe('a server that fails', () => {
  let files, host, context;
  before(async () => {
    files = readingSite();
    context = await openBrowser();
  });
  beforeEach(async () => void (host = await serve(files)));
  afterEach(() => Promise.all([host.close(), closePages(context)]));
  after(() => context.close());

  story('the edition at the first visit: the text is there all the same, and it is said what is not', async () => {
    for (const kind of ['missing', 'html', 'broken', 'changed']) {
      await host.close();
      await host.open(0); // another port is another origin: each time is the first
      host.fault(EDITION, kind);
      const page = await context.newPage();
      await page.goto(`${host.url}${ARTICLE}/#p14`);
      await notice(page, 'edition.rowsOnly').waitFor();
      assert.ok(await page.locator('#en\\.p14').isVisible(), kind);
      assert.equal(
        await stored(page, 'editions', 'cards', ARTICLE),
        undefined,
        `${kind}: nothing is kept that is not it`,
      );
      host.heal();
      await button(notice(page, 'edition.rowsOnly'), 'notice.retry').click();
      await ready(page);
      await page.close();
    }
  });

  story('the edition on the shelf: each answer is named, nothing is kept, and it can be fetched again', async () => {
    const page = await context.newPage();
    await page.goto(host.url);
    const article = entry(page, ARTICLE);
    await button(article, 'shelf.save').click({ trial: true });
    for (const [kind, code] of Object.entries(ANSWERS)) {
      host.heal();
      host.fault(EDITION, kind);
      await article.getByRole('button').first().click();
      await article.getByText(words(`fetch.${code}`)).waitFor();
      assert.equal(await stored(page, 'editions', 'cards', ARTICLE), undefined, kind);
    }
    host.heal();
    await button(article, 'shelf.again').click();
    await article.locator('.state-verified').waitFor();
  });

  story('the list at the first visit and later: named each time; what is kept is shown and opens', async () => {
    const page = await context.newPage();
    for (const [kind, code] of Object.entries(ANSWERS)) {
      if (kind === 'changed') continue; // a list of other bytes is another list
      host.heal();
      host.fault(INDEX, kind);
      await page.goto(host.url);
      await page.getByText(words(`shelf.none_${code}`)).waitFor();
    }
    host.heal();
    await page.goto(`${host.url}${ARTICLE}/`);
    await ready(page);
    await kept(page);
    for (const [kind, code] of Object.entries(ANSWERS)) {
      if (kind === 'changed') continue;
      host.heal();
      host.fault(INDEX, kind);
      await page.goto(host.url);
      await page.getByText(words(`shelf.index_${code}`)).waitFor();
      await entry(page, ARTICLE).locator('.state-verified').waitFor();
    }
    await page.getByRole('link', { name: 'Radicalización' }).click();
    await ready(page);
    assert.deepEqual(await page.locator('cotejo-notice').allInnerTexts(), []);
  });

  story('an edition that is being fetched when the list comes at last goes on', async () => {
    const page = await context.newPage();
    await page.goto(host.url);
    await entry(page, ARTICLE).locator('.state-online').waitFor();
    const gates = {};
    for (const path of [INDEX, EDITION]) {
      const open = new Promise((resolve) => (gates[path] = resolve));
      await page.route(`**/${path}`, async (route) => {
        await open;
        await route.continue();
      });
    }
    await page.reload();
    await button(entry(page, ARTICLE), 'shelf.save').click();
    const saving = entry(page, ARTICLE).locator('.state-saving');
    await saving.waitFor();
    const listed = page.waitForResponse((response) => response.url().endsWith(INDEX));
    gates[INDEX]();
    await listed;
    // By then the page has shown what the list says.
    await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
    assert.equal(await saving.count(), 1);
    gates[EDITION]();
    await entry(page, ARTICLE).locator('.state-verified').waitFor();
  });

  story('"keep everything", pressed before the list has come, keeps what the list then names', async () => {
    const page = await context.newPage();
    let come;
    const list = new Promise((resolve) => (come = resolve));
    await page.route(`**/${INDEX}`, async (route) => {
      await list;
      await route.continue();
    });
    await page.goto(host.url);
    await button(page, 'shelf.saveAll').click();
    await button(page, 'shelf.cancel').waitFor();
    assert.equal(await entry(page, GUIDE).count(), 0);
    come();
    for (const slug of [ARTICLE, GUIDE]) await entry(page, slug).locator('.state-verified').waitFor();
  });

  for (const kind of ['stall', 'stall-half']) {
    story(
      `the edition never ends (${kind}): the text reads at the first visit; given up after 15 s without a byte, and said`,
      async () => {
        host.fault(EDITION, kind);
        const page = await context.newPage();
        await page.clock.install();
        await page.goto(`${host.url}${ARTICLE}/#p14`);
        await until(() => host.waiting() === 1);
        await inView(page, 'p14');
        await page.clock.runFor(14_000);
        assert.equal(await page.locator('cotejo-notice').count(), 0);
        // The half that came may have been read late: patience counts from the last byte.
        const later = (sign) => until(async () => (await page.clock.runFor(2_000), (await sign.count()) > 0));
        await later(notice(page, 'edition.rowsOnly'));

        await page.goto(host.url);
        await until(async () => (await page.locator('.state-online').count()) === 2);
        await button(entry(page, ARTICLE), 'shelf.save').click();
        await until(() => host.waiting() === 1);
        await entry(page, ARTICLE).locator('.state-saving').waitFor();
        await page.clock.runFor(14_000);
        await later(entry(page, ARTICLE).getByText(words('fetch.timeout')));
      },
    );
  }

  story('the list never ends: what is kept is on the shelf at once, and reads; then it is said', async () => {
    const page = await context.newPage();
    await page.goto(`${host.url}${ARTICLE}/`);
    await ready(page);
    await kept(page);
    host.fault(INDEX, 'stall');
    await page.clock.install();
    await page.goto(host.url);
    await entry(page, ARTICLE).waitFor();
    await until(() => host.waiting() === 1);
    await page.clock.runFor(16_000);
    await page.getByText(words('shelf.index_timeout')).waitFor();
    await entry(page, ARTICLE).locator('.state-verified').waitFor();
    await page.getByRole('link', { name: 'Radicalización' }).click();
    await ready(page);
  });

  story(
    'an edition not kept here, asked for through the worker: waiting is shown, each answer is named, no white page',
    async () => {
      const page = await context.newPage();
      await page.goto(`${host.url}${GUIDE}/`);
      await ready(page);
      await kept(page, [GUIDE]);
      for (const [kind, code] of Object.entries(ANSWERS)) {
        host.heal();
        host.fault(EDITION, kind);
        await page.goto(`${host.url}${ARTICLE}/`);
        await notice(page, kind === 'missing' ? 'edition.unknown' : `edition.${code}`).waitFor();
        assert.ok(await page.getByRole('link', { name: words('shelf.title') }).isVisible(), kind);
      }
      host.heal();
      host.fault(EDITION, 'stall-half');
      await page.goto(`${host.url}${ARTICLE}/`);
      await until(() => host.waiting() === 1);
      await page.getByText(words('edition.fetching')).waitFor();
      host.heal();
      await notice(page, 'edition.offline').waitFor();
      await button(page, 'notice.retry').click();
      await ready(page);
    },
  );
});
