// A browser with a profile of its own, and what the stories look at in it.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { it } from 'node:test';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium as playwright } from 'playwright-core';
import { chromeArgs, chromium } from '../../scripts/chromium.mjs';
import { readSite } from './server.mjs';
import { withWorkerFor } from './versions.mjs';

// No story looks at the requests of the worker in the browser (the server counts them), and watching them is dear.
process.env.PLAYWRIGHT_DISABLE_SERVICE_WORKER_NETWORK = '1';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export const ARTICLE = 'radicalizacion-ideologica';
export const GUIDE = 'guia-de-lectura';

/** The two backends of IndexedDB in Chromium, as switches. */
export const BACKENDS = { LevelDB: [], SQLite: ['--enable-features=IdbSqliteBackingStore'] };

/** How long anything is waited for, in milliseconds: a machine with much else to do is slow, not wrong. */
const PATIENCE = 60_000;

/** One test: nothing in it may wait for ever. */
export const story = (name, run) => it(name, { timeout: 180_000 }, run);

/** A story that is not told for now; it is counted as skipped. */
story.skip = (name) => it.skip(name);

const folders = [];
process.once('exit', () => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** A folder that is removed when the process ends. */
export function temporaryFolder(name) {
  const folder = mkdtempSync(join(tmpdir(), `cotejo-${name}-`));
  folders.push(folder);
  return folder;
}

/** The files of the production build: those of COTEJO_DIST, or of a build made now. */
export function site() {
  if (process.env.COTEJO_DIST) return readSite(process.env.COTEJO_DIST);
  const folder = temporaryFolder('dist');
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
  execFileSync(process.execPath, [vite, 'build', '--outDir', folder, '--emptyOutDir', '--logLevel', 'error'], {
    cwd: ROOT,
  });
  return readSite(folder);
}

/** Beginnings of the names of what the reader and the shelf load, each with what it imports; all else is for work. */
const READING = [
  'shell index print literata source-sans atkinson es.more en.more es.desks en.desks shelf keep rows panels',
  'recovery restore',
].flatMap((names) => names.split(' '));

/**
 * {@link site}, whose worker keeps no more than reading needs: most of the time of a first visit goes into the files for
 * everything else. For stories that do not ask for those without the server; `offline.test.mjs` has them all.
 */
export function readingSite() {
  const files = site();
  const needed = new Set();
  const need = (path) => {
    if (needed.has(path) || !files.has(path)) return;
    needed.add(path);
    if (!path.endsWith('.js')) return;
    const imports = files
      .get(path)
      .toString()
      .matchAll(/(?:from|import)["'`]\.\/([^"'`]+)["'`]/g);
    for (const [, name] of imports) need(`assets/${name}`);
  };
  for (const path of files.keys()) if (READING.some((name) => path.startsWith(`assets/${name}`))) need(path);
  return withWorkerFor(files, (path) => !path.startsWith('assets/') || needed.has(path));
}

/**
 * Starts Chromium on a profile folder (a fresh one unless told) and gives its context. The interface is in English
 * unless `locale` says otherwise. Stories that serve on a port of their own share a browser: another port is another
 * origin, with nothing kept.
 */
export async function openBrowser({ profile = temporaryFolder('profile'), args = [], ...options } = {}) {
  const context = await playwright.launchPersistentContext(profile, {
    executablePath: chromium(),
    args: [...chromeArgs, ...args],
    locale: 'en-US',
    viewport: { width: 1280, height: 800 },
    ...options,
  });
  context.setDefaultTimeout(PATIENCE);
  return context;
}

/** Closes what a story has opened; the first, empty page holds the browser open for the next one. */
export const closePages = (context) =>
  Promise.all(
    context
      .pages()
      .slice(1)
      .map((page) => page.close()),
  );

/** Ends a browser at once, as a power cut or the system would: no goodbye to anyone. */
export async function kill(context) {
  const session = await context.browser().newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const gone = new Promise((resolve) => context.once('close', resolve));
  process.kill(processInfo.find(({ type }) => type === 'browser').id, 'SIGKILL');
  await gone;
}

const WORDS = { en: readWords('en'), es: readWords('es') };

/** All words of a language: those of the first paint and those that are loaded later. */
function readWords(language) {
  const files = readdirSync(join(ROOT, 'src/i18n')).filter(
    (file) => file.startsWith(`${language}.`) && file.endsWith('.json'),
  );
  const parts = files.map((file) => JSON.parse(readFileSync(join(ROOT, 'src/i18n', file), 'utf8')));
  const merged = {};
  for (const [name, group] of parts.flatMap(Object.entries)) merged[name] = { ...merged[name], ...group };
  return merged;
}

/** Words of the interface by their key, as a pattern: what is filled in may be anything. */
export function words(key, language = 'en') {
  const text = key.split('.').reduce((part, name) => part?.[name], WORDS[language]);
  if (typeof text !== 'string') throw new Error(`no such words: ${key}`);
  const literal = text.split(/\{\{[^}]+\}\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(literal.join('.*?'));
}

/** A notice by the key of its words. */
export const notice = (page, key, language) => page.locator('cotejo-notice').filter({ hasText: words(key, language) });

/** A button by the key of its words. */
export const button = (scope, key) => scope.getByRole('button', { name: words(key) });

/** An edition on the shelf. */
export const entry = (page, slug) =>
  page.locator('li:has(.aside)').filter({ has: page.locator(`a[href$="/${slug}/"], a[href$="?work=${slug}"]`) });

/** Resolves when the article stands there, with all that works on it. */
export const ready = (page) => page.locator('cotejo-reader[ready]').waitFor({ state: 'attached' });

/** Resolves when everything needed to read the editions without a server is kept. */
export async function kept(page, slugs = [ARTICLE, GUIDE]) {
  await until(() => page.evaluate(() => navigator.serviceWorker.controller?.state === 'activated'));
  await until(async () => {
    const cards = await Promise.all(slugs.map((slug) => stored(page, 'editions', 'cards', slug)));
    return cards.every(Boolean);
  });
}

/** One visit to the article, after which all is kept; the page is left open. */
export async function visit(context, host) {
  const page = await context.newPage();
  await page.goto(`${host.url}${ARTICLE}/`);
  await ready(page);
  await kept(page);
  return page;
}

/** Asks until the answer is yes: often at first, less so of what takes its time, since asking costs time, too. */
export async function until(ask, patience = PATIENCE) {
  const end = Date.now() + patience;
  for (let pause = 20; !(await ask()); pause = Math.min(pause * 1.3, 200)) {
    if (Date.now() > end) throw new Error(`not within ${patience} ms: ${ask}`);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

/** A record as it lies in one of the two databases, read past the app; undefined when there is none. */
export const stored = (page, kind, store, key) =>
  page.evaluate(
    async ([name, store, key]) => {
      // Opening would make a database where there is none.
      if (!(await indexedDB.databases()).some((database) => database.name === name)) return undefined;
      const db = await new Promise((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => resolve(opening.result);
      });
      const record = await new Promise((resolve, reject) => {
        const getting = db.transaction(store).objectStore(store).get(key);
        getting.onerror = () => reject(getting.error);
        getting.onsuccess = () => resolve(getting.result);
      });
      db.close();
      return record;
    },
    [databaseOf(page, kind), store, key],
  );

/** Path of the site that a page of it is from. */
export function baseOf(page) {
  const { pathname } = new URL(page.url());
  return pathname.replace(/[a-z0-9-]+\/(index\.html)?$/, '');
}

/** Resolves when a block stands in the upper half of the window. */
export const inView = (page, id) =>
  page.waitForFunction((block) => {
    const { top, bottom } = document.getElementById(block)?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
    return bottom > 80 && top < innerHeight / 2;
  }, id);

/** Top of a block in the window. */
export const topOf = (page, id) =>
  page.evaluate((block) => document.getElementById(block).getBoundingClientRect().top, id);

/** Words that are lit now, as the reader sees them. */
export const litWords = (page) =>
  page.evaluate(() => [...(CSS.highlights.get('cotejo-self') ?? [])].map((range) => range.toString()).join(''));

/** Scrolls like a hand to a block, and resolves when the place counts as kept in the database. */
export async function readTo(page, id, slug = ARTICLE) {
  await page.mouse.move(600, 500);
  await page.waitForFunction((block) => document.getElementById(block) !== null, id);
  const far = (await topOf(page, id)) - 250;
  await page.mouse.wheel(0, far);
  await until(async () => (await stored(page, 'user', 'positions', slug))?.value.ref.block === id);
}

/** Name of one of the two databases of the site that a page is from. */
export const databaseOf = (page, kind) => `cotejo-${kind}${baseOf(page) === '/' ? '' : `@${baseOf(page)}`}`;
