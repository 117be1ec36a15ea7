/** Makes elements of HTML for documents of other formats, so that one writer turns all of them into blocks. */
import { isElement, type Element, type Node } from '../tree.js';

/**
 * An element with its children. Attributes in capitals are ours: no HTML file can have them, for its names are in lower
 * case. `MARKER` and `LEVEL`: a list item that stands in no list; `ROLE`: `title`, `subtitle`, `author`; `CAPTION`;
 * `SIZE`: size of the letters in points, `CENTRED`; `INDENTED`: set in from both
 * sides.
 */
export function make(name: string, attributes: Readonly<Record<string, string>> = {}, children: Node[] = []): Element {
  const element: Element = {
    name,
    local: name,
    namespace: '',
    attributes: new Map(Object.entries(attributes)),
    children,
    parent: null,
  };
  for (const child of children) if (isElement(child)) child.parent = element;
  return element;
}

/** Adds a child to an element that was made. */
export function addTo(parent: Element, child: Node): void {
  parent.children.push(child);
  if (isElement(child)) child.parent = parent;
}
