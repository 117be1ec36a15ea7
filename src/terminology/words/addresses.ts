/** The web addresses and DOIs of a block, bare and behind words, as they are compared. */
import type { EditionBlock } from '../../edition/model.js';
import { findAddresses } from '../../text/addresses.js';
import { cached } from '../study.js';

/** An address and the words that lead to it. */
export interface Address {
  start: number;
  end: number;
  /** As written; of a link over words, where it leads. */
  href: string;
  /** Stands in the text itself, not behind words. */
  bare: boolean;
}

/** Addresses of a block in order; places of the same page (`#p3`) and mail are left out. */
export const addressesOf = cached((block: EditionBlock): Address[] => {
  const bare = findAddresses(block.text).map(({ start, end }) => ({
    start,
    end,
    href: block.text.slice(start, end),
    bare: true,
  }));
  const linked = (block.marks ?? []).flatMap(({ type, start, end, href }): Address[] => {
    const isBare = bare.some((address) => address.start < end && start < address.end);
    return type === 'link' && href && /^https?:/i.test(href) && !isBare ? [{ start, end, href, bare: false }] : [];
  });
  return [...bare, ...linked].sort((a, b) => a.start - b.start);
});

/**
 * An address in the form in which two are compared: without scheme, `www.`, a resolver of DOIs, a port that is the
 * usual one, a slash at its end, and upper case in the name of the host.
 */
export function plainAddress(href: string): string {
  const rest = href
    .trim()
    .replace(/[.,;:]+$/, '')
    .replace(/^(?:https?:\/\/)?(?:www\.)?/i, '')
    .replace(/^(?:(?:dx\.)?doi\.org\/|doi:\s?)/i, 'doi:')
    .replace(/^10\./, 'doi:10.');
  // DOIs do not tell upper from lower case (DOI Handbook, 3.4).
  if (rest.startsWith('doi:')) return rest.toLowerCase();
  const [, host, path] = /^([^/?#]*)([^]*)$/.exec(rest)!;
  return host.toLowerCase().replace(/:(?:80|443)$/, '') + path.replace(/\/$/, '');
}

/**
 * A plain address without what names its language (`/en/`, `?lang=en`, `deed.en`, `en.wikipedia.org`), so that two
 * pages of one site in two languages can be told from two different pages. `languages` are primary subtags.
 */
export function withoutLanguage(plain: string, languages: readonly string[]): string {
  const names = languages
    .map((language) => language.replace(/[^a-z]/g, ''))
    .filter(Boolean)
    .join('|');
  const starred = plain.replace(new RegExp(`(^|[/.?&=_-])(?:${names})(?:[-_][a-z]{2})?(?=$|[/.?&#_-])`, 'gi'), '$1*');
  // es.wikipedia.org and en.wikipedia.org name their pages each in its language.
  return starred.startsWith('*.') ? starred.split('/')[0] : starred;
}
