import type { Point } from './band.js';
import type { Belief } from './prior.js';
import type { Groups } from './score.js';
import type { Side } from './units.js';

/** A word in more units than this is no anchor: the pairs of its places grow with the square of their number. */
const RARE = 6;
/** Units to either side in which other anchors must support one. */
const NEAR = 12;
/** Support that an anchor needs, in sure pairs of single words. */
const SUPPORT = 0.8;

/** A place where both sides hold a rare word, and how much that says. */
interface Anchor {
  i: number;
  j: number;
  weight: number;
}

/**
 * Points that the path probably passes: the heaviest chain, rising on both sides, of units that share rare words (names,
 * numbers, cognates, words of the lexicon), from (0, 0) to the ends. Melamed (1999) calls these true points of
 * correspondence.
 */
export function findChain(source: Side, target: Side, belief: Belief, groups?: Groups): Point[] {
  const found = findAnchors(source, target, belief);
  const inside = groups ? found.filter(({ i, j }) => groups.source[i] === groups.target[j]) : found;
  // A unit pair (i, j) lies between the points (i, j) and (i + 1, j + 1).
  const points = supported(heaviestChain(inside, target.count)).map(({ i, j }): Point => [i, j]);
  points.push(...(groups ? corners(groups) : []), [source.count, target.count]);
  points.sort((p, q) => p[0] - q[0] || p[1] - q[1]);
  return [[0, 0], ...points];
}

/**
 * Weight of the heaviest chain, and of the heaviest one when the target is turned round. In a translation the first is
 * far larger; in other texts chance makes them alike.
 */
export function weighChain(source: Side, target: Side, belief: Belief): { straight: number; reversed: number } {
  const anchors = findAnchors(source, target, belief);
  const turned = anchors.map(({ i, j, weight }) => ({ i, j: target.count - 1 - j, weight }));
  turned.sort((p, q) => p.i - q.i || p.j - q.j);
  const weigh = (chain: Anchor[]): number => chain.reduce((sum, { weight }) => sum + weight, 0);
  return {
    straight: weigh(heaviestChain(anchors, target.count)),
    reversed: weigh(heaviestChain(turned, target.count)),
  };
}

/** Where a group starts on both sides: the path passes there. */
function corners(groups: Groups): Point[] {
  const starts = new Map<number, number>();
  for (let j = groups.target.length - 1; j >= 0; j--) starts.set(groups.target[j], j);
  const points: Point[] = [];
  for (let i = 0; i < groups.source.length; i++) {
    const j = starts.get(groups.source[i]);
    if (j !== undefined && groups.source[i] !== groups.source[i - 1]) points.push([i, j]);
  }
  return points;
}

function findAnchors(source: Side, target: Side, belief: Belief): Anchor[] {
  const places = { source: placesOf(source), target: placesOf(target) };
  const found = new Map<number, Anchor>();
  belief.source.forEach((s, e) => {
    const t = belief.target[e];
    const [a, b] = [source.spread[s], target.spread[t]];
    if (a > RARE || b > RARE) return;
    for (const i of places.source(s)) {
      for (const j of places.target(t)) {
        const key = i * target.count + j;
        const anchor = found.get(key);
        const weight = belief.weight[e] / (a * b);
        if (anchor) anchor.weight += weight;
        else found.set(key, { i, j, weight });
      }
    }
  });
  return [...found.values()].sort((p, q) => p.i - q.i || p.j - q.j);
}

/** The units that hold a type, for types that are rare enough to be anchors. */
function placesOf(side: Side): (type: number) => number[] {
  const places = new Map<number, number[]>();
  for (let u = 0; u < side.count; u++) {
    for (const type of side.types.subarray(side.starts[u], side.starts[u + 1])) {
      if (side.spread[type] > RARE) continue;
      const list = places.get(type);
      if (list) list.push(u);
      else places.set(type, [u]);
    }
  }
  return (type) => places.get(type) ?? [];
}

/** The heaviest subsequence that rises strictly on both sides, in n log n with a tree of prefix maxima (Fenwick 1994). */
function heaviestChain(anchors: Anchor[], columns: number): Anchor[] {
  const total = new Float64Array(anchors.length);
  const before = new Int32Array(anchors.length).fill(-1);
  const tree = new Int32Array(columns + 1).fill(-1);
  const bestBefore = (j: number): number => {
    let best = -1;
    for (let k = j; k > 0; k -= k & -k) if (tree[k] >= 0 && (best < 0 || total[tree[k]] > total[best])) best = tree[k];
    return best;
  };
  let last = -1;
  for (let first = 0; first < anchors.length;) {
    // The anchors of one row may not follow each other.
    let end = first;
    for (; end < anchors.length && anchors[end].i === anchors[first].i; end++) {
      before[end] = bestBefore(anchors[end].j);
      total[end] = anchors[end].weight + (before[end] < 0 ? 0 : total[before[end]]);
    }
    for (let a = first; a < end; a++) {
      for (let k = anchors[a].j + 1; k <= columns; k += k & -k)
        if (tree[k] < 0 || total[a] > total[tree[k]]) tree[k] = a;
      if (last < 0 || total[a] > total[last]) last = a;
    }
    first = end;
  }
  const chain: Anchor[] = [];
  for (let a = last; a >= 0; a = before[a]) chain.push(anchors[a]);
  return chain.reverse();
}

/** Anchors with others of the chain near them on both sides of the grid: a false one stands alone. */
function supported(chain: Anchor[]): Anchor[] {
  return chain.filter((anchor, at) => {
    let support = anchor.weight;
    for (const step of [-1, 1]) {
      for (let k = at + step; k >= 0 && k < chain.length; k += step) {
        if (Math.abs(chain[k].i - anchor.i) > NEAR || Math.abs(chain[k].j - anchor.j) > NEAR) break;
        support += chain[k].weight;
      }
    }
    return support >= SUPPORT;
  });
}
