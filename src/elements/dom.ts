import type { Tree } from '../edition/tree.js';

/** Writes a tree to DOM nodes: the counterpart of `toHtml` for the page, which never parses markup. */
export function toDom(tree: Tree): Node {
  if (typeof tree === 'string') return document.createTextNode(tree);
  const element = document.createElement(tree.tag);
  for (const name in tree.attributes) element.setAttribute(name, tree.attributes[name]);
  for (const child of tree.children) element.append(toDom(child));
  return element;
}
