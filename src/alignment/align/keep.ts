import type { Block, Text } from '../../text/model.js';
import { alignedBlock, type AlignedText, type Alignment, type Link } from '../model.js';
import { changedBlocks, isStale } from '../stale.js';
import type { Groups } from './score.js';
import { normalize, tokenize } from './tokens.js';

/** What stays of an alignment from before. */
export interface Kept {
  links: Link[];
  /** Blocks that these links hold. */
  ids: { source: Set<string>; target: Set<string> };
  /** Keeps new links from reaching over kept ones; undefined where nothing is kept. */
  groups?: Groups;
  /** Links of a person whose blocks now say something else: they stay if they are found again, see {@link foundAgain}. */
  doubted: Link[];
}

/** Share of words that a changed block must have in common with what it was: with fewer, it may be linked otherwise. */
const SAME_BLOCK = 0.8;

/**
 * The links that stay as they are: those whose words have not changed; and those of a person (`reviewed`) whose words
 * were only mended, for then they are shown as stale and not undone by a program. A link of a person with a block that
 * says something else now is aligned anew, and so is an automatic one as soon as a word of it changes. A link with a
 * block that is gone does not stay.
 */
export function keepLinks(source: Text, target: Text, existing?: Alignment): Kept {
  const kept: Kept = { links: [], ids: { source: new Set(), target: new Set() }, doubted: [] };
  if (!existing) return kept;
  const known = { source: places(source), target: places(target) };
  const changed = { source: changedBlocks(source, existing.source), target: changedBlocks(target, existing.target) };
  // A reviewed link wins over an automatic one that claims the same block.
  for (const status of ['reviewed', 'auto'] as const) {
    for (const link of existing.links) {
      if (link.status !== status || link.source.length + link.target.length === 0) continue;
      if (status === 'auto' && isStale(link, changed)) continue;
      const same = (text: Text, side: 'source' | 'target'): boolean =>
        link[side].every(
          (id) => !changed[side].has(id) || isSameBlock(text.blocks[known[side].get(id)!], existing[side]),
        );
      if (!link.source.every((id) => known.source.has(id) && !kept.ids.source.has(id))) continue;
      if (!link.target.every((id) => known.target.has(id) && !kept.ids.target.has(id))) continue;
      if (!same(source, 'source') || !same(target, 'target')) {
        kept.doubted.push(link);
        continue;
      }
      kept.links.push(link);
      for (const id of link.source) kept.ids.source.add(id);
      for (const id of link.target) kept.ids.target.add(id);
    }
  }
  if (kept.links.length > 0) kept.groups = groupUnits(source, target, kept.links, known);
  return kept;
}

/** Whether a block still says more or less what it said when it was linked: twice the words in common by all words. */
function isSameBlock(block: Block, aligned: AlignedText): boolean {
  const before = tokenize(alignedBlock(aligned, block.id)!.text).map(normalize);
  const now = tokenize(block.text).map(normalize);
  const counts = new Map<string, number>();
  for (const form of before) counts.set(form, (counts.get(form) ?? 0) + 1);
  let common = 0;
  for (const form of now) {
    const left = counts.get(form) ?? 0;
    if (left > 0) common++;
    counts.set(form, left - 1);
  }
  return 2 * common >= SAME_BLOCK * (before.length + now.length);
}

/** The link of a person that has been found again, or undefined. */
export const foundAgain = ({ doubted }: Kept, source: string[], target: string[]): Link | undefined =>
  doubted.find((link) => `${link.source}=${link.target}` === `${source}=${target}`);

const places = (text: Text): Map<string, number> => new Map(text.blocks.map((block, index) => [block.id, index]));

/**
 * A group for each kept link that is in order, and one for what stands between two of them. The blocks of a kept link
 * that crosses others, or that is not one run of blocks, are in groups that the other side does not have.
 */
function groupUnits(
  source: Text,
  target: Text,
  links: Link[],
  known: { source: Map<string, number>; target: Map<string, number> },
): Groups {
  const groups = { source: new Int32Array(source.blocks.length), target: new Int32Array(target.blocks.length) };
  const spans = links.map((link) => ({
    source: link.source.map((id) => known.source.get(id)!),
    target: link.target.map((id) => known.target.get(id)!),
  }));
  const paired = spans.filter((span) => isRun(span.source) && isRun(span.target));
  paired.sort((p, q) => p.source[0] - q.source[0]);
  const walls: typeof paired = [];
  for (const span of paired) {
    const last = walls[walls.length - 1];
    if (!last || span.target[0] > last.target[last.target.length - 1]) walls.push(span);
  }
  for (const side of ['source', 'target'] as const) {
    let wall = 0;
    for (let unit = 0; unit < groups[side].length; unit++) {
      while (wall < walls.length && walls[wall][side][walls[wall][side].length - 1] < unit) wall++;
      groups[side][unit] = 2 * wall + (wall < walls.length && walls[wall][side][0] <= unit ? 1 : 0);
    }
  }
  let alone = -1;
  for (const span of spans) {
    if (walls.includes(span)) continue;
    for (const unit of span.source) groups.source[unit] = alone--;
    for (const unit of span.target) groups.target[unit] = alone--;
  }
  return groups;
}

/** Whether units follow each other without a gap. */
const isRun = (units: number[]): boolean => units.length > 0 && units.every((unit, k) => unit === units[0] + k);
