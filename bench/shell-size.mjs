// Size of the shell: all JavaScript and CSS that the page of an edition loads by itself, gzip, against the limit.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { preview } from 'vite';
import { timeOpening, withPage } from './browser.mjs';

/** Limit in bytes, gzip: see ARCHITECTURE.md. The service worker and fonts do not count. */
export const SHELL_LIMIT = 40_000;

/**
 * Opens the built article once and lists what came, file by file. `served` is a site that is served already, with the
 * folder of its files; without it dist/ is served.
 */
export async function measureShell(slug = 'radicalizacion-ideologica', served) {
  const { origin, folder, close } = served ?? (await serveDist());
  try {
    const files = await withPage(async (page) => {
      await timeOpening(page, `${origin}/${slug}/`, { reader: true });
      await page.waitForLoadState('networkidle');
      return page.evaluate(listFiles);
    });
    const size = (file) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length;
    return files.map((each) => ({ ...each, gzip: size(each.file) })).sort((a, b) => b.gzip - a.gzip);
  } finally {
    await close?.();
  }
}

/** Runs in the page: its scripts and style sheets, and whether each was there before the linked highlight worked. */
function listFiles() {
  const entries = performance.getEntriesByType('resource').filter(({ name }) => /\.(js|css)$/.test(name));
  const byFile = new Map(
    entries.map(({ name, responseEnd }) => [new URL(name).pathname.slice(1), responseEnd <= bench.ready]),
  );
  return [...byFile].map(([file, beforeReady]) => ({ file, beforeReady }));
}

async function serveDist() {
  const server = await preview({ preview: { port: 0, host: '127.0.0.1' }, logLevel: 'silent' });
  const { port } = server.httpServer.address();
  return { origin: `http://127.0.0.1:${port}`, folder: 'dist', close: () => server.close() };
}

if (process.argv[1]?.endsWith('shell-size.mjs')) {
  const files = await measureShell();
  const sum = (list) => list.reduce((total, { gzip }) => total + gzip, 0);
  for (const { file, gzip, beforeReady } of files)
    console.log(`${String(gzip).padStart(7)}  ${file}${beforeReady ? '' : '  (after reading is possible)'}`);
  console.log(`${String(sum(files)).padStart(7)}  all, ${(sum(files) / SHELL_LIMIT).toFixed(2)}x of ${SHELL_LIMIT}`);
  console.log(
    `${String(sum(files.filter(({ beforeReady }) => beforeReady))).padStart(7)}  of it before reading is possible`,
  );
}
