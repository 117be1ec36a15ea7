// A book of 300 pages in both languages, from choosing its files to the aligned edition that can be read: how long it
// takes, and the longest stretch for which the page does not answer.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { rmSync, writeFileSync } from 'node:fs';
import { withPage } from './browser.mjs';
import { bookHtml, bookMarkdown, bookText, makeBook } from './book.mjs';
import { makeFolder } from './core.mjs';

/** Formats that the book is given in, and how it is written. */
const WRITERS = {
  html: (book, path) => writeFileSync(path, bookHtml(book)),
  txt: (book, path) => writeFileSync(path, bookText(book)),
  docx: byPandoc,
  epub: byPandoc,
  pdf: byChromium,
};

/** Names of the formats. */
export const FORMATS = Object.keys(WRITERS);

/** Milliseconds of rest after a stage: its last tasks still count. */
const REST = 1500;

/** A folder with the book as `es.html`, `en.html` …, and how to remove it; formats that cannot be written here are left out of `formats`. */
export async function writeBook() {
  const folder = makeFolder();
  const formats = [];
  for (const format of FORMATS) {
    try {
      for (const book of makeBook()) await WRITERS[format](book, join(folder, `${book.language}.${format}`));
      formats.push(format);
    } catch (error) {
      console.error(`The book was not written as ${format}: ${error.message.split('\n')[0]}`);
    }
  }
  return { folder, formats, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

function byPandoc(book, path) {
  execFileSync('pandoc', ['-f', 'markdown', '-o', path], {
    input: bookMarkdown(book),
    stdio: ['pipe', 'pipe', 'pipe'],
  });
}

async function byChromium(book, path) {
  const options = { preferCSSPageSize: true, displayHeaderFooter: true, headerTemplate: '<p></p>' };
  const footerTemplate = '<p style="font-size: 8pt; width: 100%; text-align: center" class="pageNumber"></p>';
  const print = async (page) => {
    await page.setContent(bookHtml(book));
    await page.pdf({ ...options, footerTemplate, path });
  };
  await withPage(print, { tracked: false });
}

/**
 * One import of two files, in milliseconds: `read`, `align` (with keeping), `open`, their sum `total`; the longest tasks
 * `reading`, `aligning`, `opening`; `cpu`, the processor's time of the page and its workers until all is kept. And `rows`.
 */
export function sampleImport(origin, files) {
  return withPage(async (page, { browser }) => {
    await page.goto(`${origin}/?lang=en`);
    await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
    await page.getByRole('button', { name: /^(Add a text|Añadir un texto)$/ }).click();
    const dialog = page.locator('cotejo-import');
    await dialog.locator('dialog[open]').waitFor();
    await page.waitForTimeout(REST);
    const cpuBefore = await rendererTime(browser);

    const read = await stage(page, async () => {
      await dialog.locator('input[type=file]').setInputFiles(files);
      await page.waitForFunction(() => document.querySelector('cotejo-import').step === 'preview', undefined, PATIENT);
    });
    const align = await stage(page, async () => {
      await dialog.locator('.foot .btn-fill').click();
      await page.waitForFunction(() => !document.querySelector('cotejo-import'), undefined, PATIENT);
      await page.locator('a[href*="memor"]').first().waitFor();
    });
    const cpu = (await rendererTime(browser)) - cpuBefore;
    const open = await stage(page, async () => {
      await page.locator('a[href*="memor"]').first().click();
      await page.waitForFunction(() => document.querySelector('cotejo-reader[ready]'), undefined, PATIENT);
    });
    const rows = await page.evaluate(() => document.querySelectorAll('cotejo-reader .row').length);
    if (rows === 0) throw new Error('The book was imported and has no rows.');
    const times = { read: read.time, align: align.time, open: open.time, total: read.time + align.time + open.time };
    return { ...times, reading: read.longest, aligning: align.longest, opening: open.longest, rows, cpu };
  });
}

const PATIENT = { timeout: 180_000, polling: 25 };

/** How long a stage took, and its longest task; a stage that opens another page counts that page's tasks. */
async function stage(page, act) {
  const from = await page.evaluate(() => ({ now: performance.now(), page: performance.timeOrigin }));
  const started = performance.now();
  await act();
  const time = performance.now() - started;
  await page.waitForTimeout(REST);
  const longest = await page.evaluate((since) => {
    const start = performance.timeOrigin === since.page ? since.now : 0;
    return Math.max(0, ...bench.tasks.filter(({ startTime }) => startTime >= start).map(({ duration }) => duration));
  }, from);
  return { time, longest };
}

/** Processor time of all renderers so far, in milliseconds. */
async function rendererTime(browser) {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.filter(({ type }) => type === 'renderer').reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0);
}
