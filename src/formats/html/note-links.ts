/** Links of a page by where they lead, and which of them are markers of notes. */
import { appendAt } from '../append.js';
import { childElements, elements, isElement, wordsOf, type Element } from '../tree.js';
import { fragmentOf } from './links.js';
import { isBackName, isNoteName, labelOf, saysBack, saysMarker } from './note-marks.js';
import { BLOCKS, anchorsOf, blockOf, closest, isHeading, isWithin } from './tags.js';

/** A link to a place in the page. */
export interface Link {
  element: Element;
  target: Element;
  /** Name of the place. */
  name: string;
  /** What its words would be as a marker. */
  label: string | undefined;
}

/** A page with its links. */
export interface Page {
  order: Map<Element, number>;
  anchors: Map<string, Element>;
  links: Link[];
  byElement: Map<Element, Link>;
  /** Links by the element that they lead to. */
  leadingTo: Map<Element, Link[]>;
  /** The elements before and behind an element, of the same parent. */
  beside: Map<Element, Element[]>;
  /** Elements that were looked at, and whether they can be notes. */
  noteLike: Map<Element, boolean>;
}

/** Looks at all links and places of a page. `here` are addresses by which the page names itself. */
export function indexPage(root: Element, here: readonly string[]): Page {
  const page: Page = {
    order: new Map(),
    anchors: new Map(),
    links: [],
    byElement: new Map(),
    leadingTo: new Map(),
    beside: new Map(),
    noteLike: new Map(),
  };
  const links: Element[] = [];
  for (const element of elements(root)) {
    page.order.set(element, page.order.size);
    for (const name of anchorsOf(element)) if (!page.anchors.has(name)) page.anchors.set(name, element);
    if (element.attributes.has('href') && element.local === 'a') links.push(element);
    let before: Element | undefined;
    for (const inner of childElements(element)) {
      if (before) {
        appendAt(page.beside, inner, before);
        appendAt(page.beside, before, inner);
      }
      before = inner;
    }
  }
  for (const element of links) {
    const name = fragmentOf(element.attributes.get('href')!, here);
    const target = name === undefined ? undefined : page.anchors.get(name);
    if (!target || target === element) continue;
    // In a book, names have the path of their file before them.
    const link = { element, target, name: name!.replace(/^.*#/, ''), label: labelOf(wordsOf(element)) };
    page.links.push(link);
    page.byElement.set(element, link);
    appendAt(page.leadingTo, target, link);
  }
  return page;
}

/** Whether a link is the marker of a note, to whose place it leads. */
export function isMarker(link: Link, page: Page): boolean {
  const { element, target, name } = link;
  if (saysBack(element)) return false;
  if (saysMarker(element)) return page.order.get(target)! > page.order.get(element)! || !isBackName(name);
  if (link.label === undefined || isHeading(target) || closest(target, isHeading)) return false;
  const later = page.order.get(target)! > page.order.get(element)!;
  const back = linkBack(link, page);
  if (back) return isMarkerEnd(link, back, later);
  if (!later || isBackName(name)) return false;
  return (isRaised(element) || isNoteName(name) || isBracketed(element)) && isNoteLike(target, page);
}

/**
 * Which end of a pair of links is the marker; both look alike in what Word writes. A marker stands behind words of its
 * paragraph, a note begins its own; where that decides nothing, their names do, and then the place in the page.
 */
function isMarkerEnd({ element, target, name }: Link, back: Link, later: boolean): boolean {
  const [here, there] = [beginsBlock(element), beginsBlock(target)];
  if (here !== there) return there;
  const [named, backNamed] = [isBackName(name), isBackName(back.name)];
  return named === backNamed ? later : backNamed;
}

/** Whether no words stand before an element in its block. A line break begins a line. */
function beginsBlock(element: Element): boolean {
  for (let at = element; at.parent && !BLOCKS.has(at.local); at = at.parent) {
    const siblings = at.parent.children;
    for (let i = siblings.indexOf(at) - 1; i >= 0; i--) {
      const node = siblings[i];
      if (isElement(node) && (node.local === 'br' || BLOCKS.has(node.local))) return true;
      if (/[\p{L}\p{N}]/u.test(isElement(node) ? wordsOf(node) : node)) return false;
    }
  }
  return true;
}

/** A link from the note's end to the marker's, or to something next to it. */
function linkBack({ element, target }: Link, page: Page): Link | undefined {
  const parent = element.parent ?? element;
  const inline = BLOCKS.has(parent.local) ? [] : [parent, ...childElements(parent).slice(0, 8)];
  const near = [element, ...inline, ...childElements(element), ...(page.beside.get(element) ?? [])];
  const block = blockOf(target);
  for (const place of near) {
    const backs = place ? (page.leadingTo.get(place) ?? []) : [];
    const back = backs.find((other) => other.element !== element && block && isWithin(other.element, widen(block)));
    if (back) return back;
  }
  return undefined;
}

/** A block, and the list item, cell or row around it. */
const widen = (block: Element): Element =>
  closest(block, ({ local }) => /^(?:li|dd|tr|aside)$/.test(local)) ??
  (/^(?:p|dt|td|th)$/.test(block.local) ? (block.parent ?? block) : block);

const isRaised = (element: Element): boolean =>
  closest(
    element,
    ({ local, attributes }) =>
      local === 'sup' || /vertical-align\s*:\s*(?:super|top)/i.test(attributes.get('style') ?? ''),
  ) !== undefined || childElements(element, 'sup').length > 0;

/** `[4]`, `(4)`. */
export const isBracketed = (element: Element): boolean => /^[[(].*[\])]$/.test(wordsOf(element));

/** Not a chapter: a note has no headings in it and is not endless. */
function isNoteLike(target: Element, { noteLike }: Page): boolean {
  const known = noteLike.get(target);
  if (known !== undefined) return known;
  const isFrame = /^(?:body|main|article|section|table|ol|ul|form)$/.test(target.local);
  const answer = !isFrame && ![...elements(target)].some(isHeading) && wordsOf(target).length < 8000;
  noteLike.set(target, answer);
  return answer;
}
