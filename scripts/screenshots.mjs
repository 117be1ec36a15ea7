// Makes the pictures of README.md from the real app: `node scripts/screenshots.mjs` after `npm run build`.
import { chromium as playwright } from 'playwright-core';
import { preview } from 'vite';
import { chromeArgs, chromium } from './chromium.mjs';

const server = await preview({ preview: { port: 0, host: '127.0.0.1' }, logLevel: 'silent' });
const site = `http://127.0.0.1:${server.httpServer.address().port}/`;
const browser = await playwright.launch({ executablePath: chromium(), args: chromeArgs });

/** One picture: the article at an address, in a window of a size. */
async function picture(file, address, { width, height, locale = 'es', colorScheme = 'light' }) {
  const context = await browser.newContext({ viewport: { width, height }, locale, colorScheme });
  const page = await context.newPage();
  await page.goto(site + address);
  await page.waitForSelector('cotejo-reader[ready]');
  await page.evaluate(() => document.fonts.ready);
  await page.evaluate(() => document.activeElement?.blur());
  await page.waitForFunction(() => CSS.highlights.size > 0);
  await page.screenshot({ path: file });
  await context.close();
}

await picture('docs/reader.png', 'radicalizacion-ideologica/#p17.2', { width: 1280, height: 800 });
await picture('docs/reader-phone.png', 'radicalizacion-ideologica/#p16.2', {
  width: 360,
  height: 720,
  colorScheme: 'dark',
});
await browser.close();
await server.close();
