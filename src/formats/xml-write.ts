/**
 * Writing XML 1.0 as plain data first and text afterwards, so that no format joins strings by hand. Element-only content
 * is indented; as soon as an element holds words, nothing is added to it.
 */

/** An element to be written. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlChild[];
  /** White space inside counts, even where there are no words: nothing is indented. */
  mixed?: true;
}

/** An element or words. */
export type XmlChild = XmlElement | string;

/** What {@link xml} takes as a child; `false`, null and undefined are left out. */
type Given = XmlChild | false | null | undefined | Given[];

/** A short way to make an element. Attributes that are undefined are left out. */
export function xml(
  name: string,
  attributes: Record<string, string | number | undefined> = {},
  ...children: Given[]
): XmlElement {
  const kept: Record<string, string> = {};
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) kept[key] = String(value);
  return { name, attributes: kept, children: flatten(children) };
}

/** An element in which white space counts: its children are written without indentation, words or not. */
export const mixed = (...given: Parameters<typeof xml>): XmlElement => ({ ...xml(...given), mixed: true });

const flatten = (children: Given[]): XmlChild[] =>
  children.flatMap((child): XmlChild[] => {
    if (Array.isArray(child)) return flatten(child);
    return child === false || child === null || child === undefined ? [] : [child];
  });

/** A document as UTF-8 text: the XML declaration, `doctype` where one is given, and the root element. */
export function writeXml(root: XmlElement, { doctype }: { doctype?: string } = {}): string {
  const head = `<?xml version="1.0" encoding="UTF-8"?>\n${doctype ? `${doctype}\n` : ''}`;
  return `${head}${writeElement(root, '')}\n`;
}

function writeElement({ name, attributes, children, mixed: words }: XmlElement, indent: string): string {
  const open = Object.entries(attributes).reduce(
    (head, [key, value]) => `${head} ${key}="${escapeAttribute(value)}"`,
    name,
  );
  if (children.length === 0) return `<${open}/>`;
  if (words || children.some((child) => typeof child === 'string'))
    return `<${open}>${children.map(writeMixed).join('')}</${name}>`;
  const inner = `${indent}  `;
  const lines = children.map((child) => `\n${inner}${writeElement(child as XmlElement, inner)}`);
  return `<${open}>${lines.join('')}\n${indent}</${name}>`;
}

/** Inside words no white space may be added at any depth. */
function writeMixed(child: XmlChild): string {
  if (typeof child === 'string') return escapeText(child);
  const open = Object.entries(child.attributes).reduce(
    (head, [key, value]) => `${head} ${key}="${escapeAttribute(value)}"`,
    child.name,
  );
  if (child.children.length === 0) return `<${open}/>`;
  return `<${open}>${child.children.map(writeMixed).join('')}</${child.name}>`;
}

/** Characters that XML 1.0 cannot hold (section 2.2, Char), halves of surrogate pairs among them. */
const NOT_XML =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** The words with every character that XML 1.0 cannot hold shown as U+FFFD, one unit for one. */
export const xmlWords = (words: string): string => words.replace(NOT_XML, '\uFFFD');

/** How many characters of some words XML 1.0 cannot hold. */
export const countNotXml = (words: string): number => words.match(NOT_XML)?.length ?? 0;

const escapeText = (words: string): string =>
  xmlWords(words).replace(/[&<>\r]/g, (c) => (c === '&' ? '&amp;' : c === '<' ? '&lt;' : c === '>' ? '&gt;' : '&#13;'));

const escapeAttribute = (words: string): string =>
  escapeText(words).replace(/["\n\t]/g, (c) => (c === '"' ? '&quot;' : c === '\n' ? '&#10;' : '&#9;'));
