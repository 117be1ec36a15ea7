import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { EditedLink } from '../../alignment/edit/link-list.js';
import type { Pair } from '../../alignment/edit/pairs.js';
import { stateOf, type LinkState } from '../../alignment/edit/tally.js';
import { confidenceOf } from './describe.js';
import { sign } from './editor-icons.js';

/**
 * The lines between the units of a pair. They are drawn on a grid of 100 by 100 that is stretched to the gutter: each
 * side's units share its height evenly, so that nothing need be measured.
 */
export function lines({ source, target }: Pair, state: LinkState, current: boolean): TemplateResult {
  return html`<svg
    class="lines ${state} ${current ? 'now' : ''}"
    viewBox="0 0 100 100"
    preserveAspectRatio="none"
    aria-hidden="true"
  >
    ${pathsOf(source.length, target.length).map((path): SVGTemplateResult => svg`<path d=${path}></path>`)}
    ${ends(source.length, target.length).map((path): SVGTemplateResult => svg`<path class="end" d=${path}></path>`)}
  </svg>`;
}

/** Curves from each unit to its counterpart; stubs where there is none. */
function pathsOf(source: number, target: number): string[] {
  const left = centres(source);
  const right = centres(target);
  if (target === 0) return left.map((y) => `M0 ${y}H28`);
  if (source === 0) return right.map((y) => `M100 ${y}H72`);
  if (source === 1) return right.map((y) => curve(0, left[0], 100, y));
  if (target === 1) return left.map((y) => curve(0, y, 100, right[0]));
  // Several with several: all meet in the middle.
  return [...left.map((y) => curve(0, y, 50, 50)), ...right.map((y) => curve(50, 50, 100, y))];
}

/** The bars at the end of stubs: as thick as they are high, so that they do not stretch with the gutter. */
function ends(source: number, target: number): string[] {
  if (target === 0) return centres(source).map((y) => `M28 ${y}h1.600`);
  return source === 0 ? centres(target).map((y) => `M72 ${y}h-1.600`) : [];
}

const centres = (count: number): number[] => Array.from({ length: count }, (_, k) => (100 * (k + 0.5)) / count);

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
