// First paint and interactive of the prerendered page against static pages of the same rows, and the renderer's memory.
import { rendererMemory, timeOpening, waitUntilReady, withPage } from './browser.mjs';
import { peerPath } from './peers.mjs';
import { slugOf } from './project.mjs';
import { alternate, medians, spread } from './statistics.mjs';

/** How long the page is left alone before its memory is read, in milliseconds. */
const REST = 1500;

/**
 * Opens the reader's page and the peers in turn, each in a cold browser: by name the medians of paint, interactive,
 * ready and `cpu` (ms) and memory (MiB), and the `spread` of interactive. `cpu` is what the main thread has worked until
 * interactive: other programs on the machine hardly change it.
 */
export async function measureOpening(origin, rows, runs, peers) {
  const subjects = { cotejo: () => sample(`${origin}/${slugOf(rows)}/`, true) };
  for (const kind of peers) subjects[kind] = () => sample(`${origin}/${peerPath(kind, rows)}`);
  const samples = await alternate(runs, subjects);
  const result = {};
  for (const [name, all] of Object.entries(samples)) {
    result[name] = { ...medians(all), spread: spread(all.map(({ interactive }) => interactive)) };
  }
  return result;
}

const sample = (url, reader = false) =>
  withPage(async (page, { browser, context }) => {
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const times = await timeOpening(page, url);
    const { metrics } = await session.send('Performance.getMetrics');
    if (reader) await waitUntilReady(page);
    const ready = await page.evaluate(() => bench.ready);
    await page.waitForTimeout(REST);
    // What remains, not what is waiting to be collected; asked of the peers, too.
    await session.send('HeapProfiler.collectGarbage');
    const cpu = metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
    return { ...times, ready, cpu, memory: await rendererMemory(browser) };
  });
