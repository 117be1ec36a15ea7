/** What the elements of HTML are to a reader of text. */
import { isElement, type Element, type Node } from '../tree.js';

const set = (names: string): ReadonlySet<string> => new Set(names.split(/\s+/));

/** Elements that begin a new line of text. */
export const BLOCKS = set(
  `address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer
  form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p plaintext pre
  section summary table tbody td tfoot th thead tr ul xmp`,
);

/** Elements without words of the text. */
export const WORDLESS = set(
  `applet area audio base basefont bgsound button canvas colgroup col command datalist del embed frame head iframe img input
  keygen link map math-field meta meter noembed noframes noscript object param picture progress rp rt script select source
  style svg template textarea title track video wbr`,
);

/** Whether an element is a heading, `h1` to `h6`. */
export const isHeading = (element: Element): boolean => /^h[1-6]$/.test(element.local);

/** Classes, one a word, in lower case. */
export const classesOf = (element: Element): string[] =>
  (element.attributes.get('class') ?? '').toLowerCase().split(/\s+/).filter(Boolean);

/** Whether an element stands in, or is, another. */
export function isWithin(element: Element, ancestor: Element): boolean {
  for (let at: Element | null = element; at; at = at.parent) if (at === ancestor) return true;
  return false;
}

/** The nearest element, itself included, for which `test` is true. */
export function closest(element: Element, test: (element: Element) => boolean): Element | undefined {
  for (let at: Element | null = element; at; at = at.parent) if (test(at)) return at;
  return undefined;
}

/** The nearest element that begins a line, itself included. */
export const blockOf = (element: Element): Element | undefined => closest(element, ({ local }) => BLOCKS.has(local));

/** The siblings behind a node of the same parent. */
export function nodesAfter(element: Element): Node[] {
  const siblings = element.parent?.children ?? [];
  return siblings.slice(siblings.indexOf(element) + 1);
}

/** The next sibling element. */
export const nextElement = (element: Element): Element | undefined => nodesAfter(element).find(isElement);

/** Ids and names by which fragments lead to an element. */
export function anchorsOf(element: Element): string[] {
  const names = [element.attributes.get('id'), element.attributes.get('xml:id')];
  if (element.local === 'a') names.push(element.attributes.get('name'));
  return names.filter((name): name is string => name !== undefined && name !== '');
}

/** Whether a style attribute or `hidden` takes an element off the page. */
export function isHidden(element: Element): boolean {
  if (element.attributes.has('hidden') && element.attributes.get('hidden') !== 'until-found') return true;
  const style = element.attributes.get('style');
  return (
    style !== undefined && /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i.test(style)
  );
}
