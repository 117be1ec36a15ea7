// Draws the PNG icons from public/icons/icon.svg in Chromium: run after changing the drawing.
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium as playwright } from 'playwright-core';
import { chromeArgs, chromium } from './chromium.mjs';

const svg = readFileSync('public/icons/icon.svg', 'utf8');
const browser = await playwright.launch({ executablePath: chromium(), args: chromeArgs });
for (const [name, size, part] of [
  ['icon-192', 192, 1],
  ['icon-512', 512, 1],
  // A maskable icon may lose a fifth on every side.
  ['icon-maskable-512', 512, 0.72],
]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const inner = Math.round(size * part);
  await page.setContent(
    `<style>body{margin:0;background:${part < 1 ? '#fdfcfa' : 'transparent'};display:grid;place-items:center;height:100vh}svg{width:${inner}px;height:${inner}px}</style>${svg}`,
  );
  writeFileSync(`public/icons/${name}.png`, await page.screenshot({ omitBackground: part === 1 }));
  await page.close();
}
await browser.close();
