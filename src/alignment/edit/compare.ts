import type { Link } from '../model.js';
import { sameLink } from './change.js';
import { sameBlocks, type EditedLink } from './link-list.js';
import { SIDES } from './pairs.js';

/** A place where two alignments of the same texts differ: the shortest runs of links over the same blocks. */
export interface Disagreement {
  /** Place of the first link in the first alignment. */
  at: number;
  mine: EditedLink[];
  theirs: Link[];
  /** `blocks` are linked otherwise; the same blocks, but `sentences` otherwise; or only what is `said` of a link. */
  kind: 'blocks' | 'sentences' | 'said';
}

/**
 * Where two alignments of the same blocks differ, in order. Both are walked at once and cut wherever they have come past
 * the same blocks, whatever their order, so that crossing links are compared, too.
 */
export function compareLinks(mine: readonly EditedLink[], theirs: readonly Link[]): Disagreement[] {
  const result: Disagreement[] = [];
  const open = new Balance();
  let [i, j, firstMine, firstTheirs] = [0, 0, 0, 0];
  while (i < mine.length || j < theirs.length) {
    if (j >= theirs.length || (i < mine.length && open.lead <= 0)) open.pass(mine[i++], 1);
    else open.pass(theirs[j++], -1);
    if (!open.isEven) continue;
    const runs = [mine.slice(firstMine, i), theirs.slice(firstTheirs, j)] as const;
    const kind = kindOf(...runs);
    if (kind) result.push({ at: firstMine, mine: runs[0], theirs: runs[1], kind });
    [firstMine, firstTheirs] = [i, j];
  }
  return result;
}

/** Which blocks only one of two walks has come past. */
class Balance {
  private readonly ahead = new Map<string, number>();
  /** How many more blocks the first walk has come past. */
  lead = 0;

  pass(link: Link, by: 1 | -1): void {
    for (const side of SIDES) {
      for (const id of link[side]) {
        const key = `${side} ${id}`;
        const sum = (this.ahead.get(key) ?? 0) + by;
        if (sum === 0) this.ahead.delete(key);
        else this.ahead.set(key, sum);
        this.lead += by;
      }
    }
  }

  get isEven(): boolean {
    return this.ahead.size === 0;
  }
}

function kindOf(mine: readonly Link[], theirs: readonly Link[]): Disagreement['kind'] | undefined {
  if (mine.length !== theirs.length || !mine.every((link, index) => sameBlocks(link, theirs[index]))) return 'blocks';
  if (mine.every((link, index) => sameLink(link, theirs[index]))) return undefined;
  const sentences = (links: readonly Link[]): string => JSON.stringify(links.map((link) => link.sentences ?? null));
  return sentences(mine) === sentences(theirs) ? 'said' : 'sentences';
}

/** Whether two alignments are of the same blocks: each once, on both sides. */
export function sameUnits(mine: readonly Link[], theirs: readonly Link[]): boolean {
  return SIDES.every((side) => {
    const [a, b] = [mine, theirs].map((links) => links.flatMap((link) => link[side]));
    const known = new Set(a);
    return (
      a.length === b.length && known.size === a.length && new Set(b).size === b.length && b.every((id) => known.has(id))
    );
  });
}
