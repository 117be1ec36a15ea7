// A long edition read from IndexedDB by the app's own store: get, hash, decode, parse; and as a plain object that idb
// hands out ready-made, unverified.
import { withPage } from './browser.mjs';
import { slugOf } from './project.mjs';
import { median } from './statistics.mjs';

/** Reads in one browser; each kind takes its turn. */
const READS = 7;

/** `{ store, object, get, parse, bytes }`: medians in milliseconds. */
export function measureStored(origin, rows) {
  return withPage(
    async (page) => {
      await page.goto(`${origin}/bench/`);
      await page.evaluate(fillStores, slugOf(rows));
      // A new page: nothing of what was written is still in its memory.
      await page.reload();
      const samples = await page.evaluate(readStores, { slug: slugOf(rows), reads: READS });
      const { bytes, ...times } = samples;
      return { bytes, ...Object.fromEntries(Object.entries(times).map(([key, all]) => [key, median(all)])) };
    },
    { tracked: false },
  );
}

/** Runs in the page: keeps the edition as the app does, and beside it as an object and as bare bytes. */
async function fillStores(slug) {
  const { createEditionStore, storeEdition } = await import('/bench/store.js');
  const bytes = new Uint8Array(await (await fetch(`/editions/${slug}.json`)).arrayBuffer());
  const edition = JSON.parse(new TextDecoder().decode(bytes));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const sha256 = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  const store = createEditionStore();
  await storeEdition(store, { edition, sha256, bytes });
  await store.close();
  const opening = indexedDB.open('plain', 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore('editions');
  await new Promise((resolve) => (opening.onsuccess = resolve));
  const writing = opening.result.transaction('editions', 'readwrite');
  writing.objectStore('editions').put(edition, 'object');
  writing.objectStore('editions').put(bytes, 'bytes');
  await new Promise((resolve) => (writing.oncomplete = resolve));
  opening.result.close();
}

/** Runs in the page: reads in turn. */
async function readStores({ slug, reads }) {
  const { createEditionStore, readStored } = await import('/bench/store.js');
  const store = createEditionStore();
  await store.list();
  const opening = indexedDB.open('plain', 1);
  await new Promise((resolve) => (opening.onsuccess = resolve));
  const get = (key) =>
    new Promise((resolve) => {
      const request = opening.result.transaction('editions').objectStore('editions').get(key);
      request.onsuccess = () => resolve(request.result);
    });
  const samples = { store: [], object: [], get: [], parse: [], bytes: 0 };
  const time = async (name, work) => {
    const started = performance.now();
    const value = await work();
    samples[name].push(performance.now() - started);
    await new Promise((resolve) => setTimeout(resolve, 100));
    return value;
  };
  for (let read = 0; read < reads; read++) {
    await time('store', () => readStored(store, slug));
    await time('object', () => get('object'));
    const bytes = await time('get', () => get('bytes'));
    samples.bytes = bytes.length;
    await time('parse', () => JSON.parse(new TextDecoder().decode(bytes)));
  }
  return samples;
}
