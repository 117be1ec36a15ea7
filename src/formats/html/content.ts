/**
 * Which part of a page is the text. Every run of words is counted for the block it stands in; blocks of prose, with few
 * links, carry the weight; the text is the smallest element that holds most of it and all notes. What classes, roles,
 * links and place show to be furniture is left out, unless much of the text would go with it.
 */
import type { LeftOutReason } from '../draft.js';
import { elements, isElement, type Element } from '../tree.js';
import { leaveBeside, leaveForms } from './boxes.js';
import { hintOf, isArticleBody, isMain } from './hints.js';
import type { FoundNotes } from './notes.js';
import { isHeading, isHidden } from './tags.js';
import { weigh, type Weight } from './weigh.js';

/** The text's element and what is left out, each with its reason. Whatever lies below a left-out element goes with it. */
export interface Content {
  root: Element;
  leave: Map<Element, LeftOutReason>;
}

const NOTHING: Weight = { all: 0, linked: 0, prose: 0, links: 0, inner: 0 };

/** Finds the text of a page. */
export function findContent(body: Element, notes: FoundNotes): Content {
  const kept = keepers(notes);
  const leave = new Map<Element, LeftOutReason>();
  const titled = ancestorsOf(elements(body, 'h1'));
  const weights = weigh(body, notes, isHidden);
  const total = weights.get(body)!.prose;
  for (const element of elements(body)) {
    const reason = isHidden(element) ? 'hidden' : hintOf(element);
    if (!reason || kept.has(element) || !isSmall(reason, weights.get(element) ?? NOTHING, total)) continue;
    // An element with the title in it is looked into, not dropped as a whole.
    const holdsTitle = isHeading(element) || titled.has(element);
    if (holdsTitle && /^(?:byline|advertisement|header|furniture|footer)$/.test(reason)) continue;
    leave.set(element, reason);
  }
  leaveForms(body, { weights, kept, titled, leave });
  const clean = weigh(body, notes, (element) => leave.has(element));
  const root = chooseRoot(body, clean, kept);
  leaveBeside(root, { weights: clean, kept, titled, leave });
  leaveLinks(root, clean, kept, leave);
  leaveOutside(body, root, leave);
  return { root, leave };
}

/** Elements that hold notes, markers, or an element that does. */
const keepers = (notes: FoundNotes): Set<Element> => ancestorsOf([...notes.markers.keys(), ...notes.holders.keys()]);

/** The elements and all that they stand in. */
function ancestorsOf(starts: Iterable<Element>): Set<Element> {
  const all = new Set<Element>();
  for (const start of starts) for (let at: Element | null = start; at && !all.has(at); at = at.parent) all.add(at);
  return all;
}

/** Furniture is small beside the text. Comments and what cannot be seen may be larger, but not nearly all there is. */
function isSmall(reason: LeftOutReason, { prose }: Weight, total: number): boolean {
  const most = reason === 'comments' || reason === 'hidden' || reason === 'consent' ? 0.7 : 0.3;
  return prose === 0 || prose < total * most;
}

/** The element an author's tool names as the article, where it holds most of the prose; else the smallest that does. */
function chooseRoot(body: Element, weights: Map<Element, Weight>, kept: Set<Element>): Element {
  const total = weights.get(body)?.prose ?? 0;
  const prose = (element: Element): number => weights.get(element)?.prose ?? 0;
  let root: Element | undefined;
  for (const test of [isArticleBody, isMain]) {
    for (const element of elements(body))
      if (total > 0 && prose(element) >= total * 0.6 && test(element)) root = element;
    if (root) break;
  }
  return around(body, root ?? smallest(body, weights, total * 0.85), kept);
}

function smallest(body: Element, weights: Map<Element, Weight>, wanted: number): Element {
  for (let at = body; ;) {
    const inner = at.children.find((node) => isElement(node) && (weights.get(node)?.prose ?? 0) >= wanted);
    // A text in one paragraph has its heading beside it.
    if (
      !isElement(inner) ||
      wanted === 0 ||
      !/^(?:div|section|article|main|center|table|tbody|td|tr)$/.test(inner.local)
    )
      return at;
    at = inner;
  }
}

/** The root, or the element around it that holds all notes and markers as well. */
function around(body: Element, root: Element, kept: Set<Element>): Element {
  let found = root;
  for (let at = root; at !== body && at.parent; at = at.parent)
    if (at.parent.children.some((node) => isElement(node) && node !== at && kept.has(node))) found = at.parent;
  return found;
}

/** Lists and boxes of links inside the text: menus, crumbs, cards of other articles, tables of contents. */
function leaveLinks(
  root: Element,
  weights: Map<Element, Weight>,
  kept: Set<Element>,
  leave: Map<Element, LeftOutReason>,
): void {
  for (const element of elements(root)) {
    if (leave.has(element) || kept.has(element)) continue;
    if (!/^(?:ul|ol|div|section|table|nav|p|dl|article|details)$/.test(element.local)) continue;
    const { all, linked, prose, links, inner } = weights.get(element) ?? NOTHING;
    const least = element.local === 'p' ? 0.95 : 0.8;
    if (links < 2 || all === 0 || linked < all * least || prose > 0) continue;
    leave.set(element, inner > links * 0.7 ? 'contents' : 'navigation');
  }
}

/** Everything beside the root, as the outermost elements that do not hold it. */
function leaveOutside(body: Element, root: Element, leave: Map<Element, LeftOutReason>): void {
  for (let at = root; at !== body && at.parent; at = at.parent) {
    for (const node of at.parent.children) {
      if (!isElement(node) || node === at || leave.has(node)) continue;
      leave.set(node, hintOf(node) ?? (node.local === 'header' ? 'header' : 'furniture'));
    }
  }
}
