import type { Side } from '../../text/finding.js';
import { parseSentenceId, type Link, type SentenceLink } from '../model.js';
import { SIDES, type Pair } from './pairs.js';

/** How many sentences a block has. */
export type SentenceCount = (side: Side, block: string) => number;

/** The sentence links of a link as pairs; where it has none, all sentences together as one. */
export function sentencePairs(link: Link, count: SentenceCount): Pair[] {
  if (link.sentences) return link.sentences.map(([source, target]) => ({ source, target }));
  const all = { source: sentencesOf('source', link, count), target: sentencesOf('target', link, count) };
  if (all.source.length > 0 && all.target.length > 0) return [all];
  return alone(all);
}

/** Pairs as they are written in a link. */
export const toSentenceLinks = (pairs: readonly Pair[]): SentenceLink[] =>
  pairs.map(({ source, target }) => [source, target]);

/**
 * The sentence links of a run of links for the links that take its place: what stays together is kept, what is torn
 * apart stays in its link without counterpart. Undefined where no link of the run had any.
 */
export function distribute(run: readonly Link[], into: readonly Pair[], count: SentenceCount): Pair[][] | undefined {
  if (!run.some((link) => link.sentences)) return undefined;
  const home = { source: new Map<string, number>(), target: new Map<string, number>() };
  into.forEach((pair, index) => {
    for (const side of SIDES) for (const block of pair[side]) home[side].set(block, index);
  });
  const result = into.map((): Pair[] => []);
  for (const pair of run.flatMap((link) => sentencePairs(link, count))) {
    const parts = new Map<number, Pair>();
    for (const side of SIDES) {
      for (const id of pair[side]) {
        const index = home[side].get(parseSentenceId(id)?.[0] ?? '');
        if (index === undefined) continue;
        const part = parts.get(index) ?? { source: [], target: [] };
        part[side].push(id);
        parts.set(index, part);
      }
    }
    for (const [index, part] of parts) result[index].push(...(isLinked(part) ? [part] : alone(part)));
  }
  return result;
}

/** Whether the sentence links of a link name every sentence of its blocks as they are now, once. */
export function namesAll(link: Link, count: SentenceCount): boolean {
  if (!link.sentences) return true;
  return SIDES.every((side, column) => {
    const there = sentencesOf(side, link, count);
    const named = new Set(link.sentences!.flatMap((pair) => pair[column]));
    const total = link.sentences!.reduce((sum, pair) => sum + pair[column].length, 0);
    return total === there.length && there.every((id) => named.has(id));
  });
}

function sentencesOf(side: Side, link: Link, count: SentenceCount): string[] {
  return link[side].flatMap((block) => Array.from({ length: count(side, block) }, (_, n) => `${block}.${n + 1}`));
}

const isLinked = (pair: Pair): boolean => pair.source.length > 0 && pair.target.length > 0;

const alone = ({ source, target }: Pair): Pair[] => [
  ...source.map((id) => ({ source: [id], target: [] })),
  ...target.map((id) => ({ source: [], target: [id] })),
];
