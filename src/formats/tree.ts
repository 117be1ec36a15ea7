/** A small tree of elements and text: what XML and HTML are read into. Walks over it use a stack, never recursion. */

/** An element. */
export interface Element {
  /** As written, with its prefix: `dc:title`. In HTML lower case. */
  name: string;
  /** Without prefix: `title`. */
  local: string;
  /** Namespace URI; `''` in HTML and for none. */
  namespace: string;
  /** By name as written: `xml:lang`. In HTML lower case. */
  attributes: Map<string, string>;
  children: Node[];
  parent: Element | null;
  /** Line at which its start tag ends, from 1. XML only. */
  line?: number;
}

/** An element or a run of text. */
export type Node = Element | string;

/** Whether a node is an element, and not words. */
export const isElement = (node: Node | undefined): node is Element => typeof node === 'object';

/** The value of an attribute by its name as written, or undefined. */
export const attribute = (element: Element, name: string): string | undefined => element.attributes.get(name);

/** The value of an attribute by its local name, whatever its prefix, or undefined. */
export function localAttribute(element: Element, local: string): string | undefined {
  for (const [name, value] of element.attributes) if (name.slice(name.indexOf(':') + 1) === local) return value;
  return undefined;
}

/** Child elements, all or those of a local name. */
export const childElements = (element: Element, local?: string): Element[] =>
  element.children.filter(
    (child): child is Element => isElement(child) && (local === undefined || child.local === local),
  );

/** The first child element of a local name. */
export const child = (element: Element | undefined, local: string): Element | undefined =>
  element?.children.find((node): node is Element => isElement(node) && node.local === local);

/** All nodes below an element in document order; whatever lies below an element for which `skip` is true is left out. */
export function* descend(element: Element, skip?: (element: Element) => boolean): Generator<Node> {
  const stack: Node[] = [];
  const push = (parent: Element): void => {
    for (let i = parent.children.length - 1; i >= 0; i--) stack.push(parent.children[i]);
  };
  push(element);
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (isElement(node) && skip?.(node)) continue;
    yield node;
    if (isElement(node)) push(node);
  }
}

/** All elements below an element in document order, all or those of a local name. */
export function* elements(element: Element, local?: string): Generator<Element> {
  for (const node of descend(element)) if (isElement(node) && (local === undefined || node.local === local)) yield node;
}

/** The first element of a local name below an element. */
export function find(element: Element | undefined, local: string): Element | undefined {
  if (element) for (const found of elements(element, local)) return found;
  return undefined;
}

/** All text below an element, as it stands. */
export function textOf(element: Element | undefined): string {
  if (!element) return '';
  const parts: string[] = [];
  for (const node of descend(element)) if (!isElement(node)) parts.push(node);
  return parts.join('');
}

/** All text below an element, with white space made one space and none at the ends. */
export const wordsOf = (element: Element | undefined): string => textOf(element).replace(/\s+/g, ' ').trim();
