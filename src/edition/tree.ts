/**
 * One tree of rows, as plain data, with two writers: HTML text (here, for the build and exports) and DOM nodes (in the
 * page). Nothing needs innerHTML, and the two cannot disagree.
 */

/** An element of the tree. Attribute names and tags come from this code, never from a text. */
export interface TreeElement {
  tag: string;
  attributes: Record<string, string>;
  children: Tree[];
}

/** An element or words. */
export type Tree = TreeElement | string;

/** A short way to write an element; children that are `false`, null or undefined are left out, and words {@link visible}. */
export function el(
  tag: string,
  attributes: Record<string, string | undefined> = {},
  ...children: (Tree | false | null | undefined)[]
): TreeElement {
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) kept[name] = value;
  const present = children.filter((child): child is Tree => child !== undefined && child !== null && child !== false);
  return {
    tag,
    attributes: kept,
    children: present.map((child) => (typeof child === 'string' ? visible(child) : child)),
  };
}

/** Direction overrides and embeddings could make words say something else: each is shown as U+FFFD, one unit for one. */
export const visible = (words: string): string => words.replace(/[\u202A-\u202E\u2066-\u2069]/g, '\uFFFD');

/** HTML elements without content. */
const VOID = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'wbr']);

/** The tree as HTML text, escaped. */
export function toHtml(tree: Tree): string {
  if (typeof tree === 'string') return escapeHtml(tree);
  const attributes = Object.entries(tree.attributes)
    .map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${escapeHtml(value)}"`))
    .join('');
  if (VOID.has(tree.tag)) return `<${tree.tag}${attributes}>`;
  return `<${tree.tag}${attributes}>${tree.children.map(toHtml).join('')}</${tree.tag}>`;
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Words made safe for HTML text and double-quoted attributes. */
export const escapeHtml = (words: string): string => words.replace(/[&<>"]/g, (character) => ESCAPES[character]);
