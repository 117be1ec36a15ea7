// Size of the shell: all JavaScript and CSS that the page of an edition loads by itself, gzip, against the limit.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium as playwright } from 'playwright-core';
import { preview } from 'vite';
import { chromeArgs, chromium } from '../scripts/chromium.mjs';

/** Limit in bytes, gzip: see ARCHITECTURE.md. The service worker and fonts do not count. */
export const SHELL_LIMIT = 40_000;

/**
 * Opens the built article once and lists what came, file by file. `served` is a site that is served already, with the
 * folder of its files; without it dist/ is served.
 */
export async function measureShell(slug = 'radicalizacion-ideologica', served) {
  const { origin, folder, close } = served ?? (await serveDist());
  const browser = await playwright.launch({ executablePath: chromium(), args: chromeArgs });
  try {
    const page = await browser.newPage({ locale: 'es' });
    const files = new Set();
    page.on('response', (response) => {
      const { pathname } = new URL(response.url());
      if (/\.(js|css)$/.test(pathname) && response.ok()) files.add(pathname.slice(1));
    });
    await page.goto(`${origin}/${slug}/`);
    await page.waitForSelector('cotejo-reader[ready]');
    const atReady = new Set(files);
    await page.waitForLoadState('networkidle');
    const size = (file) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length;
    const list = [...files].map((file) => ({ file, gzip: size(file), beforeReady: atReady.has(file) }));
    return list.sort((a, b) => b.gzip - a.gzip);
  } finally {
    await browser.close();
    await close?.();
  }
}

async function serveDist() {
  const server = await preview({ preview: { port: 0, host: '127.0.0.1' }, logLevel: 'silent' });
  const { port } = server.httpServer.address();
  return { origin: `http://127.0.0.1:${port}`, folder: 'dist', close: () => server.close() };
}

if (process.argv[1]?.endsWith('shell-size.mjs')) {
  const files = await measureShell();
  const sum = (list) => list.reduce((total, { gzip }) => total + gzip, 0);
  for (const { file, gzip, beforeReady } of files) console.log(`${String(gzip).padStart(7)}  ${file}${beforeReady ? '' : '  (after reading is possible)'}`);
  console.log(`${String(sum(files)).padStart(7)}  all, ${(sum(files) / SHELL_LIMIT).toFixed(2)}x of ${SHELL_LIMIT}`);
  console.log(`${String(sum(files.filter(({ beforeReady }) => beforeReady))).padStart(7)}  of it before reading is possible`);
}
