import { html, svg, type TemplateResult } from 'lit';
import type { LinkState } from '../../alignment/edit/tally.js';

/** Paths of the editor's icons, on a grid of 20. Our own drawings: strokes of one weight, no fill. */
const PATHS = {
  back: 'M12.5 5l-5 5 5 5',
  next: 'M7.5 5l5 5-5 5',
  close: 'M5 5l10 10M15 5L5 15',
  check: 'M4 10.5l4 4 8-9',
  split: 'M3 10h5M8 10l4-5h5M8 10l4 5h5',
  merge: 'M17 10h-5M12 10L8 5H3M12 10l-4 5H3',
  mergePrevious: 'M4 16h12M4 11h12M10 11V3.500M7 6.500L10 3.500l3 3',
  mergeNext: 'M4 4h12M4 9h12M10 9v7.500M7 13.500l3 3 3-3',
  boundary: 'M3 10h14M10 7V2.500M7.500 5L10 2.500 12.500 5M10 13v4.500M7.500 15l2.500 2.500 2.500-2.500',
  unlink: 'M4 10h3M13 10h3M10 4v2.500M10 13.500V16M6 6l1.500 1.500M14 14l-1.500-1.500',
  gap: 'M3 5h6M3 10h6M3 15h6M13 5h4M13 15h4',
  link: 'M8.500 11.500a3 3 0 0 0 4.300 0l2.400-2.400a3 3 0 0 0-4.300-4.300L10 5.700M11.500 8.500a3 3 0 0 0-4.300 0l-2.400 2.400a3 3 0 0 0 4.300 4.300l.9-.9',
  sentences: 'M4 3.500h9M7 6.500h9M4 10h9M7 13h9M4 16.500h9',
  undo: 'M7.500 5L4 8.500 7.500 12M4 8.500h8a4 4 0 0 1 0 8H9',
  redo: 'M12.500 5L16 8.500 12.500 12M16 8.500H8a4 4 0 0 0 0 8h3',
  save: 'M10 12.500v-9M6.500 7L10 3.500 13.500 7M4 16.500h12',
  open: 'M10 3.500v9M6.500 9.500L10 13l3.500-3.500M4 16.500h12',
  compare: 'M4 4.500h5v11H4zM11 4.500h5v11h-5zM6 8h1M6 11h1M13 8h1M13 11h1',
  map: 'M4 4h12v12H4zM4 4l3 3M8 8l3 2M12 11l4 5',
  help: 'M10 17.500a7.500 7.500 0 1 0 0-15 7.500 7.500 0 0 0 0 15M7.800 8a2.200 2.200 0 1 1 3.200 2c-.7.400-1 .8-1 1.500M10 14h.01',
  more: 'M5 10h.01M10 10h.01M15 10h.01',
  up: 'M5 12.500l5-5 5 5',
  down: 'M5 7.500l5 5 5-5',
  alert: 'M10 3.500l7.500 13h-15zM10 8.500v4M10 14.600h.01',
} as const;

/** Name of an icon of the editor. */
export type EditorIcon = keyof typeof PATHS;

/** An icon; what it means stands beside it in words. */
export const icon = (name: EditorIcon): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true">${svg`<path d=${PATHS[name]}></path>`}</svg>`;

/** The sign of a state: filled dot, ring, triangle, barred diamond. Shape before colour. */
const SIGNS: Record<LinkState, string> = {
  reviewed: 'M5.500 2a3.500 3.500 0 1 0 0 7a3.500 3.500 0 1 0 0-7z',
  auto: 'M5.500 2a3.500 3.500 0 1 0 0 7a3.500 3.500 0 1 0 0-7z',
  doubtful: 'M5.500 1L10 9.500H1z',
  stale: 'M5.500 .5l5 5-5 5-5-5zM3 8l5-5',
};

/** The sign of a state, to stand before its words or its number. */
export const sign = (state: LinkState): TemplateResult =>
  html`<svg class="sign ${state}" viewBox="0 0 11 11" aria-hidden="true">${svg`<path d=${SIGNS[state]}></path>`}</svg>`;
