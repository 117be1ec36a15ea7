// Size of the shell: all JavaScript and CSS that the page of an edition loads by itself, gzip, against the limit: what is
// there when the article can be read (rows, layouts, linked highlight, outline), and all that a visit loads, with what
// keeps the edition and the reader's place.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { preview } from 'vite';
import { timeOpening, withPage } from './browser.mjs';

/** Limit in bytes, gzip. The service worker and fonts do not count; the style sheet for paper is counted apart. */
export const SHELL_LIMIT = 40_000;

/** How long the visit lasts once the page has come to rest, in milliseconds: what it does by itself is done by then. */
const VISIT = 4000;

/**
 * Opens the built article, reads on, lights a sentence, and lists what came, file by file. `served` is a site that is
 * served already, with the folder of its files; without it dist/ is served.
 */
export async function measureShell(slug = 'radicalizacion-ideologica', served) {
  const { origin, folder, close } = served ?? (await serveDist());
  try {
    const files = await withPage(async (page) => {
      await timeOpening(page, `${origin}/${slug}/`, { reader: true });
      await page.waitForLoadState('networkidle');
      await page.mouse.wheel(0, 2000);
      await page.waitForTimeout(500);
      await page.keyboard.press('ArrowRight');
      await page.locator('cotejo-sentence-bar .bar').waitFor();
      await page.waitForTimeout(VISIT);
      return page.evaluate(listFiles);
    });
    const size = (file) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length;
    return files.map((each) => ({ ...each, gzip: size(each.file) })).sort((a, b) => b.gzip - a.gzip);
  } finally {
    await close?.();
  }
}

/** Bytes, gzip, of the parts of what {@link measureShell} lists: to read, for paper, and all. */
export function sumShell(files) {
  const sum = (list) => list.reduce((total, { gzip }) => total + gzip, 0);
  return {
    reading: sum(files.filter(({ beforeReady, print }) => beforeReady && !print)),
    print: sum(files.filter(({ print }) => print)),
    all: sum(files),
  };
}

/** Runs in the page: its scripts and style sheets, and whether each was there before the linked highlight worked. */
function listFiles() {
  const entries = performance.getEntriesByType('resource').filter(({ name }) => /\.(js|css)$/.test(name));
  const paper = [...document.querySelectorAll('link[media=print]')].map(({ href }) => href);
  const byFile = new Map(
    entries.map(({ name, responseEnd }) => [
      new URL(name).pathname.slice(1),
      { beforeReady: responseEnd <= bench.ready, print: paper.includes(name) },
    ]),
  );
  return [...byFile].map(([file, when]) => ({ file, ...when }));
}

async function serveDist() {
  const server = await preview({ preview: { port: 0, host: '127.0.0.1' }, logLevel: 'silent' });
  const { port } = server.httpServer.address();
  return { origin: `http://127.0.0.1:${port}`, folder: 'dist', close: () => server.close() };
}

if (process.argv[1]?.endsWith('shell-size.mjs')) {
  const files = await measureShell();
  const { reading, print, all } = sumShell(files);
  const when = (file) => (file.print ? '  (for paper)' : file.beforeReady ? '' : '  (after reading is possible)');
  for (const file of files) console.log(`${String(file.gzip).padStart(7)}  ${file.file}${when(file)}`);
  const ratio = (bytes) => `${(bytes / SHELL_LIMIT).toFixed(2)}x of ${SHELL_LIMIT}`;
  console.log(`${String(reading).padStart(7)}  to read, ${ratio(reading)}; ${print} more for paper`);
  console.log(`${String(all).padStart(7)}  all that the visit loaded, ${ratio(all)}`);
}
