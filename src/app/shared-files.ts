/**
 * What another app shares with the installed Cotejo, on its way from the service worker to the page: it lies in a cache of
 * its own until the page has read it, and never goes to the server.
 */

/** Where the system posts what is shared, below the root of the site; no edition can have this name. */
export const SHARE_PATH = '_share';

/** Field of the form that has the files. */
export const SHARE_FILES = 'files';

/** Fewest characters of shared words that are a text: fewer are the address or the name of one. */
const LEAST = 40;

/** Header with the name of a file, encoded: names have letters that headers have not. */
const NAME = 'X-Cotejo-Name';

const cacheName = (base: string): string => `cotejo-shared@${base}`;

/**
 * Keeps the files of a shared form, in the place of what was shared before. Words count as a file of their own where there
 * is no other. Gives the number of files: 0 where there is nothing that could be read, such as a bare address.
 *
 * @param base - Path of the site.
 */
export async function keepShared(form: FormData, base: string): Promise<number> {
  const files = form.getAll(SHARE_FILES).filter((each): each is File => each instanceof File && each.size > 0);
  const [title, text] = ['title', 'text'].map((name) => String(form.get(name) ?? '').trim());
  if (files.length === 0 && text.length >= LEAST)
    files.push(new File([title ? `${title}\n\n${text}` : text], `${title || 'Cotejo'}.txt`, { type: 'text/plain' }));
  await caches.delete(cacheName(base));
  if (files.length === 0) return 0;
  const cache = await caches.open(cacheName(base));
  for (const [index, file] of files.entries()) {
    const headers = { 'Content-Type': file.type, [NAME]: encodeURIComponent(file.name) };
    await cache.put(`${base}${SHARE_PATH}/${index}`, new Response(file, { headers }));
  }
  return files.length;
}

/** The files that were shared, in their order; they are not kept any longer. Empty where nothing waits. */
export async function takeShared(base: string): Promise<File[]> {
  if (!('caches' in globalThis) || !(await caches.has(cacheName(base)))) return [];
  const cache = await caches.open(cacheName(base));
  const files: File[] = [];
  for (const request of await cache.keys()) {
    const response = await cache.match(request);
    if (!response) continue;
    const name = decodeURIComponent(response.headers.get(NAME) ?? 'Cotejo');
    files.push(new File([await response.blob()], name, { type: response.headers.get('Content-Type') ?? '' }));
  }
  await caches.delete(cacheName(base));
  return files;
}
