// What is loaded, and when: no more than reading needs before the article can be read.
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe } from 'node:test';
import { gzipSync } from 'node:zlib';
import { ARTICLE, closePages, openBrowser, ready, site, story } from './browser.mjs';
import { serve } from './server.mjs';

/** All JavaScript and CSS to read the article, gzip, in bytes; what is for paper is not for reading. */
const LIMIT = 40_000;

/** Scripts of the whole site, workers included, at the most. */
const MANY = 80;

describe('what a visit loads', () => {
  let files, host, context;
  before(async () => {
    files = site();
    context = await openBrowser({ serviceWorkers: 'block' });
  });
  beforeEach(async () => void (host = await serve(files)));
  afterEach(() => Promise.all([host.close(), closePages(context)]));
  after(() => context.close());

  /** Paths of the scripts and style sheets that were there when the linked highlight worked. */
  const loaded = (page) =>
    page.evaluate(() => {
      const paper = [...document.querySelectorAll('link[media=print]')].map(({ href }) => href);
      const { origin } = location;
      return performance
        .getEntriesByType('resource')
        .filter(
          ({ name, responseEnd }) => /\.(js|css)$/.test(name) && responseEnd <= seen.ready && !paper.includes(name),
        )
        .map(({ name }) => name.slice(origin.length + 1));
    });

  async function open() {
    const page = await context.newPage();
    await page.addInitScript(() => {
      globalThis.seen = { ready: Infinity };
      new MutationObserver((_records, observer) => {
        if (!document.querySelector('cotejo-reader[ready]')) return;
        seen.ready = performance.now();
        observer.disconnect();
      }).observe(document, { subtree: true, attributes: true, childList: true });
    });
    await page.goto(`${host.url}${ARTICLE}/`);
    await ready(page);
    return page;
  }

  story(`is at most ${LIMIT / 1000} kB, gzip, before the article can be read, and holds no storage`, async () => {
    const page = await open();
    const names = await loaded(page);
    assert.ok(
      names.some((name) => /shell-.*\.js$/.test(name)) && names.some((name) => name.endsWith('.css')),
      names.join(),
    );
    const size = (name) => gzipSync(files.get(name), { level: 9 }).length;
    const total = names.reduce((sum, name) => sum + size(name), 0);
    assert.ok(total <= LIMIT, `${total} bytes: ${names.map((name) => `${name} ${size(name)}`).join(', ')}`);
    const code = names.map((name) => files.get(name).toString()).join('\n');
    assert.ok(!code.includes('indexedDB'), 'what keeps things comes after what is read');
  });

  story(`is stored in at most ${MANY} scripts, one after the other at the first visit`, () => {
    const scripts = [...files.keys()].filter((name) => name.endsWith('.js'));
    assert.ok(scripts.length <= MANY, `${scripts.length} scripts: ${scripts.join(' ')}`);
  });
});
