import type { Face } from './model.js';
import type { Font } from './library.js';

const BOLD =
  /bold|black|heavy|demi(?!ght)|semib|extrab|\bbd\b|[-,]bd|cmbx|cmssbx|ecbx|sfbx|lmroman\w*-bold|-b(?:ol)?(?:ita?|obl)?$|(?:^|[^a-z])medi\b/i;
const ITALIC = /ital|oblique|slanted|kursiv|inclined|cmti|cmsl|ecti|ecsl|sfti|[-,]it\b|-(?:bold)?i$|-bi$|-ri$|obl\b/i;
const MONO = /mono|courier|typewriter|consol|menlo|cmtt|ectt|sftt|\bcode\b|fixed|liberationmono|nimbusmono/i;

const SMALL_CAPITALS = /small-?caps|caps\d+\b|csc\d|(?:^|[^a-z])(?:ec|tc|sf)(?:cc|xc)\d|-sc\b/i;

/** The look of a font. Most documents say it in the name alone. */
export function faceOf(font: Font | undefined): Face {
  const name = (font?.name ?? '').replace(/^[A-Z]{6}\+/, '');
  return {
    name,
    bold: Boolean(font?.bold || font?.black) || BOLD.test(name),
    italic: Boolean(font?.italic) || ITALIC.test(name),
    mono: MONO.test(name),
    smallCapitals: SMALL_CAPITALS.test(name),
  };
}
