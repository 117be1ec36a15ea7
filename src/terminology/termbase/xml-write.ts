/** Writes a tree of XML: elements that hold only elements on lines of their own, all else as it is. */
import { isElement, type XmlDocument, type XmlElement, type XmlNode } from './xml.js';

/** A document as text (UTF-8 declared, LF line ends), `doctype` after the declaration where there is one. */
export function writeXml({ root, before }: XmlDocument, doctype = ''): string {
  const head = before.filter((node) => typeof node !== 'string').map((node) => writeNode(node));
  const lines = ['<?xml version="1.0" encoding="UTF-8"?>', ...(doctype ? [doctype] : []), ...head];
  return `${lines.join('\n')}\n${writeElement(root, '')}\n`;
}

function writeElement(element: XmlElement, indent: string): string {
  const attributes = Object.entries(element.attributes).map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`);
  const start = `<${element.name}${attributes.join('')}`;
  if (element.children.length === 0) return `${indent}${start}/>`;
  if (hasWords(element) || element.attributes['xml:space'] === 'preserve')
    return `${indent}${start}>${element.children.map(writeNode).join('')}</${element.name}>`;
  const inner = `${indent}  `;
  const children = element.children
    .filter((node) => typeof node !== 'string')
    .map((node) => (isElement(node) ? writeElement(node, inner) : `${inner}${writeNode(node)}`));
  if (children.length === 0) return `${indent}${start}/>`;
  return `${indent}${start}>\n${children.join('\n')}\n${indent}</${element.name}>`;
}

const hasWords = ({ children }: XmlElement): boolean =>
  children.some((node) => typeof node === 'string' && /\S/.test(node));

/** A node in running text: nothing is added around it. */
function writeNode(node: XmlNode): string {
  if (typeof node === 'string') return escapeText(node);
  if (isElement(node)) {
    const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`);
    const start = `<${node.name}${attributes.join('')}`;
    return node.children.length === 0
      ? `${start}/>`
      : `${start}>${node.children.map(writeNode).join('')}</${node.name}>`;
  }
  // Neither may hold its own end.
  if ('comment' in node) return `<!--${node.comment.replace(/--/g, '- -').replace(/-$/, '- ')}-->`;
  return `<?${node.target}${node.body ? ` ${node.body.replace(/\?>/g, '? >')}` : ''}?>`;
}

/** Characters that XML 1.0 cannot hold in any form become U+FFFD. */
const legal = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');

const escapeText = (text: string): string =>
  legal(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\r/g, '&#13;');

const escapeAttribute = (text: string): string =>
  escapeText(text).replace(/"/g, '&quot;').replace(/\n/g, '&#10;').replace(/\t/g, '&#9;');
