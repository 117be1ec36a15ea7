// A cold browser for each sample, and what is read from it.
import { readFileSync } from 'node:fs';
import { chromium as playwright } from 'playwright-core';
import { chromeArgs, chromium } from '../scripts/chromium.mjs';

/** The window in which everything is measured. */
const VIEWPORT = { width: 1280, height: 900 };

/** How long a new browser is left alone with its own start, in milliseconds: it fills panels that nobody asked for. */
const START = 1000;

/** Starts Chromium with a fresh profile, hands `use` a page with the probe in it, and ends it again. */
export async function withPage(use, { tracked = true } = {}) {
  const browser = await playwright.launch({ executablePath: chromium(), args: chromeArgs });
  try {
    const context = await browser.newContext({ locale: 'es', viewport: VIEWPORT });
    if (tracked) await context.addInitScript(probe);
    const page = await context.newPage();
    await page.waitForTimeout(START);
    return await use(page, { browser, context });
  } finally {
    await browser.close();
  }
}

/**
 * Runs in the page before anything of its own. Interactive is when the page starts to answer promptly: from
 * DOMContentLoaded on a frame and a task are asked for until they come within 50 ms; what they had to wait for before
 * (scripts, layout, paint) counts.
 */
function probe() {
  const seen = { interactive: 0, ready: 0, tasks: [], shift: 0 };
  globalThis.bench = seen;
  const observe = (type, each) =>
    new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({ type, buffered: true });
  observe('longtask', ({ startTime, duration }) => seen.tasks.push({ startTime, duration }));
  observe('layout-shift', ({ value }) => (seen.shift += value));
  const ask = () => {
    const asked = performance.now();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        if (performance.now() - asked > 50) ask();
        else seen.interactive = asked;
      };
      port2.postMessage(null);
    });
  };
  document.addEventListener('DOMContentLoaded', ask);
  // The time of the attribute itself: asking again and again from outside would disturb.
  new MutationObserver(() => (seen.ready ||= performance.now())).observe(document, {
    subtree: true,
    attributeFilter: ['ready'],
  });
}

/** Opens an address and returns first paint, interactive and, where there is a reader, the time it was ready. */
export async function timeOpening(page, url, { reader = false } = {}) {
  await page.goto(url, { waitUntil: 'commit' });
  if (reader) await waitUntilReady(page);
  await page.waitForFunction(() => bench.interactive > 0, undefined, { polling: 100, timeout: 120_000 });
  return page.evaluate(() => ({
    paint: performance.getEntriesByName('first-paint')[0]?.startTime ?? NaN,
    interactive: bench.interactive,
    ready: bench.ready,
  }));
}

/** Resolves when the linked highlight works. Waiting for a selector would search all the rows, again and again. */
export const waitUntilReady = (page) =>
  page.waitForFunction(() => bench.ready > 0, undefined, { polling: 100, timeout: 120_000 });

/** Longest task that began between two times of the page, in milliseconds; 0 when none took 50 ms. */
export const longestTask = (page, from = 0, to = Infinity) =>
  page.evaluate(
    (limits) => {
      const counted = bench.tasks.filter(({ startTime }) => startTime >= limits.from && startTime < limits.to);
      return Math.max(0, ...counted.map(({ duration }) => duration));
    },
    { from, to: Math.min(to, Number.MAX_SAFE_INTEGER) },
  );

/**
 * Memory of the renderer that shows the page, in MiB: its proportional share (Pss), so that what all processes of the
 * browser have in common counts once. Undefined where there is no /proc.
 */
export async function rendererMemory(browser) {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const sizes = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => proportionalSize(id));
  const known = sizes.filter((size) => size !== undefined);
  // A spare renderer waits beside the one of the page, and is smaller.
  return known.length > 0 ? Math.max(...known) : undefined;
}

function proportionalSize(pid) {
  try {
    const [, kilobytes] = /^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'));
    return Number(kilobytes) / 1024;
  } catch {
    return undefined;
  }
}
