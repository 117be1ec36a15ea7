import type { EditedLink } from '../../alignment/edit/link-list.js';
import { problemsOf } from '../../alignment/edit/problems.js';
import { doubtOf, stateOf } from '../../alignment/edit/tally.js';
import type { Blocks } from './blocks.js';

/** What the list beside the links can show. */
export const LISTINGS = ['doubtful', 'open', 'gaps', 'problems'] as const;

/** One of {@link LISTINGS}. */
export type ListingName = (typeof LISTINGS)[number];

/** Links that a list shows at most. */
export const LISTED = 100;

/** A list of links: the first of them, and how many there are in all. */
export interface Listing {
  indexes: number[];
  count: number;
}

/** Finds the links of a list: doubtful ones and those not reviewed by their doubt, the others in their order. */
export function listingOf(name: ListingName, links: readonly EditedLink[], blocks: Blocks): Listing {
  const wanted: Record<ListingName, (link: EditedLink, index: number) => boolean> = {
    doubtful: (link) => stateOf(link) === 'doubtful' || stateOf(link) === 'stale',
    open: (link) => doubtOf(link) !== undefined,
    gaps: (link) => link.source.length !== 1 || link.target.length !== 1,
    problems: (_link, index) => problemsOf(links, index, blocks.placeOf, blocks.count).length > 0,
  };
  const found: number[] = [];
  links.forEach((link, index) => wanted[name](link, index) && found.push(index));
  if (name === 'doubtful' || name === 'open') {
    found.sort((a, b) => (doubtOf(links[a]) ?? 1) - (doubtOf(links[b]) ?? 1) || a - b);
  }
  return { indexes: found.slice(0, LISTED), count: found.length };
}
