import { READING_ORDERS, LAYOUTS, type Layout, type ReadingOrder, type View } from '../elements/view.js';

/** Where the site is, and what an address of it asks for. */

/** Root of the site, with a closing slash: the folder above the scripts. */
export const SITE_ROOT: URL = import.meta.env.DEV ? new URL('/', location.href) : new URL('../', import.meta.url);

/** The path that databases are kept apart by: two deployments below one origin do not share theirs. */
export const BASE_PATH: string = SITE_ROOT.pathname;

/** Slug of the edition that an address names, or undefined for the shelf. */
export function slugOf(url: URL): string | undefined {
  if (!url.pathname.startsWith(SITE_ROOT.pathname)) return undefined;
  const [folder] = url.pathname.slice(SITE_ROOT.pathname.length).split('/');
  const slug = folder === 'shell' ? (url.searchParams.get('work') ?? '') : folder;
  return /^[a-z0-9-]+$/.test(slug) ? slug : undefined;
}

/**
 * Address of a work of one's own. No server has a page of it: where no service worker answers, as in a local network
 * without https, it is read on the empty page of the reader, which every server has.
 */
export const workUrl = (slug: string): string =>
  navigator.serviceWorker?.controller ? editionUrl(slug) : new URL(`shell/?work=${slug}`, SITE_ROOT).href;

/** Address of an edition. */
export const editionUrl = (slug: string): string => new URL(`${slug}/`, SITE_ROOT).href;

/** What an address says of the view; the rest is left to the reader's own choice. */
export function viewFrom(search: string): Partial<View> {
  const query = new URLSearchParams(search);
  const view: Partial<View> = {};
  const layout = query.get('layout') as Layout | null;
  const order = query.get('order') as ReadingOrder | null;
  if (layout && LAYOUTS.includes(layout)) view.layout = layout;
  if (order && READING_ORDERS.includes(order)) view.order = order;
  if (query.has('swapped')) view.swapped = query.get('swapped') !== '0';
  if (query.has('differences')) view.differences = query.get('differences') !== '0';
  return view;
}

/** What the address names behind its `#`; as it is written where it cannot be decoded. */
export function addressOf(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return hash.slice(1);
  }
}

/** Writes the view into the address, without a new entry in the history; other parts of the query are kept. */
export function writeView(view: View): void {
  const url = new URL(location.href);
  const { searchParams } = url;
  searchParams.set('layout', view.layout);
  for (const key of ['swapped', 'differences'] as const) {
    if (view[key]) searchParams.set(key, '1');
    else searchParams.delete(key);
  }
  if (view.order === 'rows') searchParams.delete('order');
  else searchParams.set('order', view.order);
  history.replaceState(history.state, '', url);
}
