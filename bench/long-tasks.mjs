// The longest stretch for which a page with many rows does not answer: when it is opened from the network, from
// IndexedDB through the shell, and when the layout changes.
import { longestTask, timeOpening, waitUntilReady, withPage } from './browser.mjs';
import { peerPath } from './peers.mjs';
import { slugOf } from './project.mjs';

/** How long after *ready* tasks still count as those of opening, in milliseconds. */
const AFTER = 2000;

/** The layouts that are switched to, one after the other, and back. */
const LAYOUTS = ['stacked', 'original', 'reveal', 'sentences', 'side'];

/**
 * One sample, in milliseconds: `parsing` (the longest task until the HTML of the first visit was parsed), `peer` (the
 * same of static blocks without scripts), `first` (the longest after it), `again` (of a visit from IndexedDB, and when
 * its rows could be read at the place of reading, and everywhere), and the longest of each layout.
 */
export async function sampleLongTasks(origin, rows) {
  const peer = await withPage(async (page) => {
    await timeOpening(page, `${origin}/${peerPath('blocks', rows)}`);
    return longestTask(page);
  });
  return { peer, ...(await sampleVisits(origin, rows)) };
}

function sampleVisits(origin, rows) {
  const url = `${origin}/${slugOf(rows)}/`;
  return withPage(async (page, { context }) => {
    await timeOpening(page, url, { reader: true });
    await page.waitForTimeout(AFTER);
    const parsed = await page.evaluate(() => performance.getEntriesByType('navigation')[0].domInteractive);
    const parsing = await longestTask(page, 0, parsed);
    const first = await longestTask(page, parsed);
    await waitUntilKept(page, slugOf(rows));
    await page.close();
    const second = await context.newPage();
    await second.goto(url, { waitUntil: 'commit' });
    await waitUntilReady(second);
    const againAll = await second.evaluate(async () => {
      await document.querySelector('cotejo-reader').ready;
      return performance.now();
    });
    await second.waitForTimeout(AFTER);
    if (!(await fromShell(second))) throw new Error('The second visit was not answered by the service worker.');
    const again = await longestTask(second);
    const againReady = await second.evaluate(() => bench.ready);
    const layouts = {};
    for (const layout of LAYOUTS) layouts[layout] = await switchLayout(second, layout);
    return { parsing, first, again, againReady, againAll, ...layouts };
  });
}

/** Waits until the edition is in IndexedDB and the service worker answers. */
export async function waitUntilKept(page, slug) {
  await page.evaluate(async (wanted) => {
    const { createEditionStore } = await import('/bench/store.js');
    const store = createEditionStore();
    const kept = async () => (await store.list()).some((card) => card.slug === wanted);
    for (let tries = 0; tries < 300 && !(navigator.serviceWorker.controller && (await kept())); tries++) {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    await store.close();
  }, slug);
}

const fromShell = (page) => page.evaluate(() => performance.getEntriesByType('navigation')[0].workerStart > 0);

/** Longest task of a change of layout. */
async function switchLayout(page, layout) {
  const from = await page.evaluate(async (wanted) => {
    const started = performance.now();
    const reader = document.querySelector('cotejo-reader');
    reader.layout = wanted;
    await reader.updateComplete;
    await reader.ready;
    return started;
  }, layout);
  await page.waitForTimeout(600);
  return longestTask(page, from);
}
