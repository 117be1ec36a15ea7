import type { EditedLink } from './link-list.js';

/** Below this confidence a link is called doubtful: of those the aligner is surer of, most are right. */
export const DOUBTFUL = 0.8;

/** What is assumed where nobody estimated: it may as well be wrong. */
const UNKNOWN = 0.5;

/** What stands out about a link; the first that is true of it. */
export type LinkState = 'stale' | 'reviewed' | 'doubtful' | 'auto';

/** The state of a link. */
export function stateOf(link: EditedLink): LinkState {
  if (link.stale) return 'stale';
  if (link.status === 'reviewed') return 'reviewed';
  return link.confidence !== undefined && link.confidence < DOUBTFUL ? 'doubtful' : 'auto';
}

/** Counts of links by state, kept up to date by the runs that change. */
export class Tally implements Record<LinkState, number> {
  stale = 0;
  reviewed = 0;
  doubtful = 0;
  auto = 0;

  constructor(links: readonly EditedLink[]) {
    this.add(links);
  }

  /** Links have come. */
  add(links: readonly EditedLink[]): void {
    for (const link of links) this[stateOf(link)]++;
  }

  /** Links have gone. */
  remove(links: readonly EditedLink[]): void {
    for (const link of links) this[stateOf(link)]--;
  }

  /** All links. */
  get total(): number {
    return this.stale + this.reviewed + this.doubtful + this.auto;
  }
}

/** How sure a link is that still has to be looked at, 0-1; undefined for those that were. */
export const doubtOf = (link: EditedLink): number | undefined =>
  stateOf(link) === 'reviewed'
    ? undefined
    : link.stale
      ? Math.min(UNKNOWN, link.confidence ?? 1)
      : (link.confidence ?? UNKNOWN);

/**
 * The place of the link to look at next: the least sure one that no person has looked at, or, coming from such a one, the
 * next least sure after it, and at the end the first again. `step` -1 goes the other way. -1 when all are reviewed.
 */
export function nextDoubtful(links: readonly EditedLink[], from: number, step: 1 | -1 = 1): number {
  const here = links[from] && doubtOf(links[from]);
  // Turned round, the link before is the next one.
  const ranks = links.map((link) => step * (doubtOf(link) ?? NaN));
  const isBefore = (a: number, b: number): boolean =>
    ranks[a] < ranks[b] || (ranks[a] === ranks[b] && step * a < step * b);
  let [next, first] = [-1, -1];
  for (let index = 0; index < ranks.length; index++) {
    if (Number.isNaN(ranks[index])) continue;
    if (first < 0 || isBefore(index, first)) first = index;
    if (here !== undefined && isBefore(from, index) && (next < 0 || isBefore(index, next))) next = index;
  }
  return next >= 0 ? next : first;
}

/** The next link below that no person has looked at, or above; from the other end when there is none. -1 for none. */
export function nextOpen(links: readonly EditedLink[], from: number, step: 1 | -1 = 1): number {
  for (let far = 1; far <= links.length; far++) {
    const index = (((from + step * far) % links.length) + links.length) % links.length;
    if (doubtOf(links[index]) !== undefined) return index;
  }
  return -1;
}
