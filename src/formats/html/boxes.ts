/** Furniture that what it holds gives away, whatever it is called: boxes around forms, and columns beside the text. */
import type { LeftOutReason } from '../draft.js';
import { childElements, elements, isElement, type Element } from '../tree.js';
import { isHeading } from './tags.js';
import type { Weight } from './weigh.js';

/** What is known of the elements of a page. */
export interface Known {
  weights: ReadonlyMap<Element, Weight>;
  /** Elements that hold notes or markers. */
  kept: ReadonlySet<Element>;
  /** Elements that hold the title. */
  titled: ReadonlySet<Element>;
  leave: Map<Element, LeftOutReason>;
}

/** Most characters of a box around a form: a heading, an invitation, the labels of the fields. */
const LARGEST_BOX = 500;

/** Leaves out boxes with a form in them: the words that ask for an address or a search stand around it. */
export function leaveForms(body: Element, known: Known): void {
  for (const field of elements(body)) {
    if (!isField(field)) continue;
    let box: Element | undefined;
    for (let at = field.parent; at && at !== body && isBox(at, known); at = at.parent) box = at;
    if (box && !known.leave.has(box)) known.leave.set(box, 'form');
  }
}

/** A field that a person writes in or a form; the tools of a reader have buttons only. */
const isField = ({ local, attributes }: Element): boolean =>
  local === 'form' ||
  local === 'textarea' ||
  (local === 'input' && /^(?:|text|email|search|password|tel)$/i.test(attributes.get('type') ?? ''));

function isBox(element: Element, { weights, kept, titled }: Known): boolean {
  if (!/^(?:div|section|aside|form|fieldset|li|p|td|label|span|center)$/.test(element.local)) return false;
  if (kept.has(element) || titled.has(element)) return false;
  const { all } = weights.get(element) ?? { all: 0 };
  return all <= LARGEST_BOX && childElements(element).filter(isHeading).length <= 1;
}

/** Links that make a column one of links. */
const LEAST_LINKS = 3;

/**
 * Leaves out the columns beside the text: what stands next to the elements that hold nearly all of it, and is made of
 * links more than of paragraphs.
 */
export function leaveBeside(root: Element, known: Known): void {
  const { weights, kept, titled, leave } = known;
  const least = 0.8 * (weights.get(root)?.prose ?? 0);
  const prose = (element: Element): number => (leave.has(element) ? 0 : (weights.get(element)?.prose ?? 0));
  for (let at: Element | undefined = root; at && least > 0;) {
    const inner: Element | undefined = childElements(at).find((one) => prose(one) >= least);
    for (const node of inner ? at.children : []) {
      if (!isElement(node) || node === inner || leave.has(node) || kept.has(node) || titled.has(node)) continue;
      if (/^(?:div|section|aside|article|td|ul|ol)$/.test(node.local) && isOfLinks(node, weights))
        leave.set(node, 'furniture');
    }
    at = inner;
  }
}

function isOfLinks(element: Element, weights: Known['weights']): boolean {
  const weight = weights.get(element);
  if (!weight) return false;
  const { all, linked, prose, links, inner } = weight;
  return links - inner >= LEAST_LINKS && linked >= all * 0.25 && prose <= all * 0.5;
}
