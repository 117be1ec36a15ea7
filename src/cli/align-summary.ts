import { linkType } from '../alignment/model.js';

/** Lowest confidences that the summary of an alignment names. */
export const DOUBTFUL = 10;

/** `412 1-1, 30 1-2, 2 1-0`: the commonest type first. */
export function countTypes(links: readonly { source: unknown[]; target: unknown[] }[]): string {
  const counts = new Map<string, number>();
  for (const link of links) counts.set(linkType(link), (counts.get(linkType(link)) ?? 0) + 1);
  const sorted = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return sorted.map(([type, count]) => `${count} ${type}`).join(', ') || 'none';
}
