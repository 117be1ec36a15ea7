import { svg, type SVGTemplateResult } from 'lit';

/** Paths of the icons, on a grid of 20. Our own drawings: strokes of one weight, no fill. */
const PATHS = {
  shelf: 'M4 4v13M8 4v13M12.2 4.6l3.6 12.4M3 17h14.5',
  side: 'M3.5 4h5.5M3.5 8h5.5M3.5 12h5.5M3.5 16h4M11 4h5.5M11 8h5.5M11 12h5.5M11 16h4',
  stacked: 'M4 4h12M4 7.5h8M6.5 12h9.5M6.5 15.5h7',
  sentences: 'M4 3.5h9M7 6.5h9M4 10h9M7 13h9M4 16.5h9',
  original: 'M5 4h10M5 8h10M5 12h10M5 16h6',
  translation: 'M5 4h6M5 8h10M5 12h10M5 16h10',
  reveal: 'M4 5h12M4 9h7M7 14l3 3 3-3',
  differences: 'M4 5h12M4 10h5M4 15h12M12.5 8v4M10.5 10h4',
  text: 'M2.5 15L6.5 5l4 10M4 11.5h5M12 15l2.7-6.5L17.5 15M13 13h3.5',
  list: 'M7 5h10M7 10h10M7 15h10M3.5 5h.01M3.5 10h.01M3.5 15h.01',
  close: 'M5 5l10 10M15 5L5 15',
  previous: 'M12.5 5l-5 5 5 5',
  next: 'M7.5 5l5 5-5 5',
  up: 'M5 12.5l5-5 5 5',
  down: 'M5 7.5l5 5 5-5',
  swap: 'M4 7h11l-3-3M16 13H5l3 3',
  copy: 'M7 7h9.5v9.5H7zM13 4.5V3.500H3.500V13H4.500',
  check: 'M4 10.500l4 4 8-9',
  save: 'M10 3.500v9M6.500 9.500L10 13l3.500-3.500M4 16.500h12',
  offline: 'M6 15.500a3.500 3.500 0 0 1-.4-7A4.800 4.800 0 0 1 15 9.500a3 3 0 0 1-.5 6zM3.500 3.500l13 13',
  update: 'M16 10a6 6 0 1 1-1.800-4.300M16.500 3v3.500H13',
  alert: 'M10 3.500l7.500 13h-15zM10 8.500v4M10 14.600h.01',
  back: 'M7.500 5L4 8.500 7.500 12M4 8.500h8a4 4 0 0 1 0 8H9',
} as const;

/** Name of an icon. */
export type IconName = keyof typeof PATHS;

/** The inside of an icon's `<svg class="icon" viewBox="0 0 20 20" aria-hidden="true">`. */
export const icon = (name: IconName): SVGTemplateResult => svg`<path d=${PATHS[name]}></path>`;
