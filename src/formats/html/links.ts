/** Where the links of a page lead: to itself, to an address that may be followed, or nowhere. */
import { safeHref } from '../../text/addresses.js';

/** What a link is resolved with. */
export interface LinkOptions {
  /** Address that relative links start from, where it is known. */
  base?: string;
  /** Addresses by which the page names itself. */
  here: readonly string[];
  /** Told of an address that may not be followed. */
  onUnsafe(href: string): void;
}

/** The address that a link leads to: `#name` in the page itself, or an absolute one that is safe; undefined for none. */
export function resolveHref(href: string, { base, here, onUnsafe }: LinkOptions): string | undefined {
  const fragment = fragmentOf(href, here);
  if (fragment !== undefined) return `#${fragment}`;
  if (href.startsWith('#')) return undefined;
  try {
    const address = new URL(href, base).href;
    if (safeHref(address)) return safeHref(href) ?? address;
    onUnsafe(href);
  } catch {
    // Relative, with nothing to start from; or something else altogether.
    if (/^[a-z][a-z0-9+.-]*:/i.test(href) && !/^file:/i.test(href)) onUnsafe(href);
  }
  return undefined;
}

/** The fragment of a link to the page itself: `#fn1`, or the page's own address with one, as browsers save it. */
export function fragmentOf(href: string, here: readonly string[]): string | undefined {
  const at = href.indexOf('#');
  if (at < 0 || at === href.length - 1) return undefined;
  const base = href.slice(0, at).trim();
  if (base !== '' && !here.some((address) => sameAddress(address, base))) return undefined;
  const name = href.slice(at + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

const sameAddress = (a: string, b: string): boolean => bare(a) === bare(b);
const bare = (address: string): string => address.replace(/^https?:\/\/(?:www\.)?|[?#].*$|\/+$/gi, '').toLowerCase();
