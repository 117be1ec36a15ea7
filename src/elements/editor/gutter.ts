import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { EditedLink } from '../../alignment/edit/link-list.js';
import type { Pair } from '../../alignment/edit/pairs.js';
import { stateOf, type LinkState } from '../../alignment/edit/tally.js';
import type { Side } from '../../text/finding.js';
import { confidenceOf } from './describe.js';
import { sign } from './editor-icons.js';

/** Heights of the middles of units, in hundredths of the row. */
export type Middles = Record<Side, number[]>;

/**
 * The lines between the units of a pair. They are drawn on a grid of 100 by 100 that is stretched to the gutter. The
 * units of a row share its height evenly, so that nothing need be measured; but those of the current one are as high as
 * their words, and their middles are given.
 */
export function lines({ source, target }: Pair, state: LinkState, current: boolean, middles?: Middles): TemplateResult {
  const left = middlesOf('source', source.length, middles);
  const right = middlesOf('target', target.length, middles);
  return html`<svg
    class="lines ${state} ${current ? 'now' : ''}"
    viewBox="0 0 100 100"
    preserveAspectRatio="none"
    aria-hidden="true"
  >
    ${pathsOf(left, right).map((path): SVGTemplateResult => svg`<path d=${path}></path>`)}
    ${ends(left, right).map((path): SVGTemplateResult => svg`<path class="end" d=${path}></path>`)}
  </svg>`;
}

/** Curves from each unit to its counterpart; stubs where there is none. */
function pathsOf(left: number[], right: number[]): string[] {
  if (right.length === 0) return left.map((y) => `M0 ${y}H28`);
  if (left.length === 0) return right.map((y) => `M100 ${y}H72`);
  if (left.length === 1) return right.map((y) => curve(0, left[0], 100, y));
  if (right.length === 1) return left.map((y) => curve(0, y, 100, right[0]));
  // Several with several: all meet in the middle.
  return [...left.map((y) => curve(0, y, 50, 50)), ...right.map((y) => curve(50, 50, 100, y))];
}

/** The bars at the end of stubs: as thick as they are high, so that they do not stretch with the gutter. */
function ends(left: number[], right: number[]): string[] {
  if (right.length === 0) return left.map((y) => `M28 ${y}h1.600`);
  return left.length === 0 ? right.map((y) => `M72 ${y}h-1.600`) : [];
}

/** The middles as given, where they are of as many units; else evenly. */
const middlesOf = (side: Side, count: number, middles?: Middles): number[] =>
  middles?.[side].length === count ? middles[side] : Array.from({ length: count }, (_, k) => (100 * (k + 0.5)) / count);

const curve = (x1: number, y1: number, x2: number, y2: number): string => {
  const middle = (x1 + x2) / 2;
  return `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`;
};

/** What stands on the lines: the confidence, or a sign for what deserves a look. */
export function tag(link: EditedLink): TemplateResult | typeof nothing {
  const state = stateOf(link);
  const number = state === 'reviewed' || link.confidence === undefined ? '' : confidenceOf(link.confidence);
  const marked = state === 'doubtful' || state === 'stale';
  if (!number && !marked) return nothing;
  return html`<span class="tag num ${state}" aria-hidden="true">${marked ? sign(state) : nothing}${number}</span>`;
}
