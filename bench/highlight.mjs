// What lighting a sentence and its counterpart costs: changes inside the rows, layout shift, requests.
import { timeOpening, withPage } from './browser.mjs';
import { slugOf } from './project.mjs';
import { median } from './statistics.mjs';

/** Sentences that are pointed at and tapped. */
const SENTENCES = 200;

/**
 * `{ lit, mutations, shift, shiftOfAll, requests, milliseconds }` over all sentences; `shift` is that of the rows, and
 * requests count from the first sentence on.
 */
export function measureHighlight(origin, rows) {
  return withPage(async (page) => {
    await timeOpening(page, `${origin}/${slugOf(rows)}/`, { reader: true });
    await page.waitForLoadState('networkidle');
    await page.evaluate(watchRows);
    const requests = new Set();
    const counts = { lit: 0, requests, times: [] };
    for (let number = 0; number < SENTENCES; number++) await lightOne(page, number, counts);
    await page.waitForTimeout(300);
    const result = await page.evaluate(() => benchRows.result());
    return { ...result, lit: counts.lit, requests: [...requests], milliseconds: median(counts.times) };
  });
}

/** Runs in the page: counts changes inside the rows, and layout shift while sentences are lit. */
function watchRows() {
  const shifts = [];
  const windows = [];
  const counts = { mutations: 0 };
  const all = { subtree: true, childList: true, attributes: true, characterData: true };
  const observer = new MutationObserver((records) => (counts.mutations += records.length));
  for (const rows of document.querySelectorAll('.rows, .chunk')) observer.observe(rows, all);
  new PerformanceObserver((list) => shifts.push(...list.getEntries())).observe({ type: 'layout-shift' });
  // Bringing the next sentence into view is not what is measured.
  const within = ({ startTime }) => windows.some(([from, to]) => startTime >= from && startTime <= to);
  // What stands in the reader's own parts (the bar that says what is lit) has no node that could be seen from here.
  const inRows = ({ sources }) => sources.some(({ node }) => node?.parentElement?.closest('.spread'));
  const sum = (list) => list.filter(within).reduce((total, { value }) => total + value, 0);
  const result = () => ({ mutations: counts.mutations, shift: sum(shifts.filter(inRows)), shiftOfAll: sum(shifts) });
  globalThis.benchRows = { windows, result };
}

/** Brings a random sentence into view, then points at it and taps it. */
async function lightOne(page, number, counts) {
  const point = await page.evaluate(bringSentence, (number * 0.618034) % 1);
  if (!point) return;
  const note = (request) => counts.requests.add(new URL(request.url()).pathname);
  page.on('request', note);
  await page.evaluate(() => void benchRows.windows.push([performance.now(), Infinity]));
  const started = performance.now();
  await page.mouse.move(point.x, point.y);
  await page.mouse.down();
  await page.mouse.up();
  const lit = await page.evaluate(answered);
  counts.times.push(performance.now() - started);
  if (lit) counts.lit++;
  await page.evaluate(() => (benchRows.windows.at(-1)[1] = performance.now()));
  page.off('request', note);
}

/** Runs in the page: scrolls to the block at a part of all blocks and returns a point in its words. */
async function bringSentence(part) {
  const blocks = document.querySelectorAll('.row .b');
  const block = blocks[Math.floor(part * blocks.length)];
  block.scrollIntoView({ block: 'center', behavior: 'instant' });
  for (let frame = 0; frame < 4; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
  const range = document.createRange();
  const words = document.createTreeWalker(block, NodeFilter.SHOW_TEXT).nextNode();
  range.setStart(words, Math.floor(words.length * part * 0.9));
  range.setEnd(words, Math.floor(words.length * part * 0.9) + 1);
  const box = range.getClientRects()[0];
  const visible = box && box.top > 160 && box.bottom < innerHeight - 80;
  return visible ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
}

/** Runs in the page: whether both marks are there after the next frame. */
async function answered() {
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  return (CSS.highlights.get('cotejo-self')?.size ?? 0) > 0 && (CSS.highlights.get('cotejo-other')?.size ?? 0) > 0;
}
