// Frames while scrolling through a document, by steps of 60 % of the window.
import { timeOpening, withPage } from './browser.mjs';
import { slugOf } from './project.mjs';
import { percentile } from './statistics.mjs';

/** Frames in each of three stretches: at the start, in the middle, before the end. */
const FRAMES = 100;

/** One sample: `{ p50, p95, worst }` of the time between frames, in milliseconds. */
export function sampleScrolling(origin, path, { reader = false } = {}) {
  return withPage(async (page) => {
    await timeOpening(page, `${origin}/${path}`, { reader });
    await page.waitForTimeout(1000);
    const frames = await page.evaluate(scrollThrough, FRAMES);
    return { p50: percentile(frames, 0.5), p95: percentile(frames, 0.95), worst: Math.max(...frames) };
  });
}

/** Path of the page of the reader, for {@link sampleScrolling}. */
export const readerPath = (rows) => `${slugOf(rows)}/`;

async function scrollThrough(count) {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const frames = [];
  for (const part of [0, 0.5, 0.9]) {
    scrollTo({ top: document.documentElement.scrollHeight * part, behavior: 'instant' });
    for (let still = 0; still < 10; still++) await frame();
    let last = await frame();
    for (let number = 0; number < count; number++) {
      scrollBy({ top: innerHeight * 0.6, behavior: 'instant' });
      const now = await frame();
      frames.push(now - last);
      last = now;
    }
  }
  return frames;
}
