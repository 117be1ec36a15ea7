import type { EditedLink } from '../../alignment/edit/link-list.js';
import { stateOf, type LinkState } from '../../alignment/edit/tally.js';

/** Length of a side of the map, in its own units. */
export const SIZE = 200;

/** Smallest side of a box, so that one block of ten thousand can be seen. */
const SMALLEST = 1.6;

/** Boxes are merged within this distance: more than a screen can tell apart. */
const GRAIN = 0.5;

/** The map as paths, and where its links are. */
export interface MapShapes {
  paths: Record<LinkState | 'gaps', string>;
  counts: { source: number; target: number; gaps: number; merges: number };
  /** Left, top, width and height of some links, from the first to the last (excluded). */
  box(first: number, end: number): [x: number, y: number, width: number, height: number];
  /** The link nearest to a point. */
  nearest(x: number, y: number): number;
}

/** Draws the links: one walk over them, and no more shapes than can be told apart. */
export function shapesOf(links: readonly EditedLink[]): MapShapes {
  const xs = new Float64Array(links.length + 1);
  const ys = new Float64Array(links.length + 1);
  const counts = { source: 0, target: 0, gaps: 0, merges: 0 };
  links.forEach(({ source, target }, index) => {
    counts.source += source.length;
    counts.target += target.length;
    if (source.length === 0 || target.length === 0) counts.gaps++;
    else if (source.length + target.length > 2) counts.merges++;
    xs[index + 1] = counts.target;
    ys[index + 1] = counts.source;
  });
  const [sx, sy] = [SIZE / Math.max(1, counts.target), SIZE / Math.max(1, counts.source)];
  const box: MapShapes['box'] = (first, end) => {
    // The links may be more by now than when the map was drawn.
    const last = Math.min(xs.length - 1, Math.max(first, end));
    const start = Math.max(0, Math.min(first, last));
    return [xs[start] * sx, ys[start] * sy, (xs[last] - xs[start]) * sx, (ys[last] - ys[start]) * sy];
  };
  return { paths: pathsOf(links, box), counts, box, nearest: (x, y) => nearest(x / sx, y / sy, xs, ys) };
}

function pathsOf(links: readonly EditedLink[], box: MapShapes['box']): MapShapes['paths'] {
  const paths = { reviewed: [], auto: [], doubtful: [], stale: [], gaps: [] } as Record<LinkState | 'gaps', string[]>;
  const drawn = {
    reviewed: new Set(),
    auto: new Set(),
    doubtful: new Set(),
    stale: new Set(),
    gaps: new Set(),
  } as Record<LinkState | 'gaps', Set<number>>;
  links.forEach((link, index) => {
    const isGap = link.source.length === 0 || link.target.length === 0;
    const state = stateOf(link);
    const [x, y, width, height] = box(index, index + 1);
    const kind = isGap ? 'gaps' : state;
    const shapes: (LinkState | 'gaps')[] =
      isGap && (state === 'doubtful' || state === 'stale') ? [kind, state] : [kind];
    for (const shape of shapes) {
      const large = !isGap && (width > 3 || height > 3);
      const key = Math.round(x / GRAIN) * 4096 + Math.round(y / GRAIN);
      if (!large && drawn[shape].has(key)) continue;
      drawn[shape].add(key);
      paths[shape].push(shapeOf(shape, x, y, width, height));
    }
  });
  const joined = Object.entries(paths).map(([name, parts]) => [name, parts.join('')]);
  return Object.fromEntries(joined) as MapShapes['paths'];
}

function shapeOf(kind: LinkState | 'gaps', x: number, y: number, width: number, height: number): string {
  const [w, h] = [Math.max(SMALLEST, width), Math.max(SMALLEST, height)];
  const [cx, cy] = [x + width / 2, y + height / 2].map(short);
  switch (kind) {
    case 'gaps':
      // A bar along the side whose blocks have no counterpart, and across it a tick that can be seen in a long text.
      return width === 0
        ? `M${short(x)} ${short(y)}v${short(h)}m-3 0h6`
        : `M${short(x)} ${short(y)}h${short(w)}m0 -3v6`;
    case 'doubtful':
      return `M${cx} ${short(cy - 3.5)}l3.600 6.200h-7.200z`;
    case 'stale':
      return `M${cx} ${short(cy - 4)}l4 4l-4 4l-4 -4z`;
    default:
      return `M${short(x)} ${short(y)}h${short(w)}v${short(h)}h${short(-w)}z`;
  }
}

const short = (value: number): number => Math.round(value * 100) / 100;

/** The link whose place on the diagonal is nearest, by its distance along both axes. */
function nearest(x: number, y: number, xs: Float64Array, ys: Float64Array): number {
  let [low, high] = [0, xs.length - 1];
  // Links come in the order of both sides together.
  while (low < high) {
    const middle = (low + high) >> 1;
    if (xs[middle + 1] + ys[middle + 1] <= x + y) low = middle + 1;
    else high = middle;
  }
  return Math.min(Math.max(0, xs.length - 2), low);
}
