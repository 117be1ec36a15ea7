import type { Side } from '../../text/finding.js';
import type { EditedLink } from './link-list.js';
import { SIDES } from './pairs.js';
import { namesAll, type SentenceCount } from './sentences.js';

/**
 * Something about a link that deserves a look while it is edited; nothing of it keeps an alignment from being saved.
 *
 * - `crossing`: a block stands before one of an earlier link
 * - `torn`: an omission beside an addition; they may belong together
 * - `wide`: five blocks or more on a side; most such links are several
 * - `sentences`: a sentence is in no sentence link, or in two
 * - `loose`: a sentence has no counterpart though its link has words on both sides
 */
export type Problem = 'crossing' | 'torn' | 'wide' | 'sentences' | 'loose';

/** Blocks of a side from which on a link is called wide. */
const WIDE = 5;

/** Place of a block in its text. */
export type PlaceOf = (side: Side, block: string) => number;

/** What deserves a look about a link, from it and its neighbours alone. */
export function problemsOf(
  links: readonly EditedLink[],
  index: number,
  placeOf: PlaceOf,
  count: SentenceCount,
): Problem[] {
  const link = links[index];
  const problems: Problem[] = [];
  if (!link) return problems;
  if (crosses(links, index, placeOf)) problems.push('crossing');
  if ([links[index - 1], links[index + 1]].some((next) => next && isTorn(link, next))) problems.push('torn');
  if (SIDES.some((side) => link[side].length >= WIDE)) problems.push('wide');
  if (!namesAll(link, count)) problems.push('sentences');
  else if (hasLoose(link)) problems.push('loose');
  return problems;
}

/** Whether a block of the link does not follow the nearest earlier one of its side. */
function crosses(links: readonly EditedLink[], index: number, placeOf: PlaceOf): boolean {
  return SIDES.some((side) => {
    const places = links[index][side].map((id) => placeOf(side, id));
    if (places.some((place, k) => k > 0 && place !== places[k - 1] + 1)) return true;
    let before = index - 1;
    while (before >= 0 && links[before][side].length === 0) before--;
    const last = links[before]?.[side].at(-1);
    return places.length > 0 && last !== undefined && placeOf(side, last) > places[0];
  });
}

const isTorn = (a: EditedLink, b: EditedLink): boolean =>
  (a.source.length === 0 && b.target.length === 0) || (a.target.length === 0 && b.source.length === 0);

const hasLoose = (link: EditedLink): boolean =>
  link.source.length > 0 &&
  link.target.length > 0 &&
  (link.sentences ?? []).some(([source, target]) => source.length === 0 || target.length === 0);
