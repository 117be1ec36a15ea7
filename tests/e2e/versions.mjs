// Later deployments of the same site, made in memory: another version of an edition, of the shell, of the database.
import { createHash } from 'node:crypto';

const sha256 = (bytes, form = 'hex') => createHash('sha256').update(bytes).digest(form);

/**
 * The site with a changed edition: its file, its hash in the list and in its page. `change` gets the parsed edition and
 * changes it in place; what it returns, if anything, is served as the edition's very bytes.
 */
export function withEdition(files, slug, change) {
  const next = new Map(files);
  const path = `editions/${slug}.json`;
  const edition = JSON.parse(files.get(path));
  const bytes = Buffer.from(change(edition) ?? JSON.stringify(edition));
  const index = JSON.parse(files.get('editions/index.json'));
  const card = index.editions.find((each) => each.slug === slug);
  const page = files.get(`${slug}/index.html`).toString().replaceAll(card.sha256, sha256(bytes));
  Object.assign(card, { sha256: sha256(bytes), bytes: bytes.length });
  next
    .set(path, bytes)
    .set('editions/index.json', Buffer.from(JSON.stringify(index)))
    .set(`${slug}/index.html`, Buffer.from(page));
  return next;
}

/** The block of an edition with this id, in the source unless told. */
export const blockOf = (edition, id, side = 'source') => edition[side].blocks.find((block) => block.id === id);

/**
 * The site with a newer shell, which can be told by `<html data-shell="name">`; the worker lists its pages with the
 * hashes that belong to them.
 */
export function withShell(files, name) {
  const next = new Map(files);
  let worker = files.get('service-worker.js').toString();
  for (const page of ['index.html', 'shell/index.html']) {
    const bytes = Buffer.from(files.get(page).toString().replace('<html', `<html data-shell="${name}"`));
    next.set(page, bytes);
    const entry = new RegExp(`\\{[^{}]*"url":"${page}"[^{}]*\\}`);
    if (!entry.test(worker)) throw new Error(`the worker does not list ${page}`);
    const listed = { url: page, revision: sha256(bytes), integrity: `sha256-${sha256(bytes, 'base64')}` };
    worker = worker.replace(entry, JSON.stringify(listed));
  }
  return next.set('service-worker.js', Buffer.from(worker));
}

/** The site with a worker that keeps only some of its files. */
export function withWorkerFor(files, needed) {
  const worker = files.get('service-worker.js').toString();
  const fewer = worker.replace(/\{[^{}]*"url":"([^"]+)"[^{}]*\},?/g, (entry, path) => (needed(path) ? entry : ''));
  if (fewer === worker) throw new Error('the worker lists nothing that is not needed');
  return new Map(files).set('service-worker.js', Buffer.from(fewer));
}

/** The site as a later Cotejo would be, with one more store in the database of what the reader made. Has no worker. */
export function withSchemaStep(files) {
  const next = new Map(files);
  let found = 0;
  for (const [path, bytes] of files) {
    if (!path.endsWith('.js')) continue;
    const code = bytes.toString();
    // The list of steps: whatever the released ones are, one more comes after them.
    const step = /(\[\{stores:\{meta:.key.,[^\]]*)\]/;
    if (!step.test(code)) continue;
    found++;
    next.set(path, Buffer.from(code.replace(step, '$1,{stores:{notes:`key`}}]')));
  }
  if (found !== 1) throw new Error(`the schema is in ${found} scripts`);
  return next;
}
