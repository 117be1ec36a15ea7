/**
 * One form of TBX to work on: the tree of ISO 30042:2019 in style DCA. Files of the edition of 2008 (`martif`), of drafts
 * of the present one, and of style DCT are brought into it; what has no counterpart there stays as it is.
 */
import { META_ELEMENTS, META_NAMES, TBX_NS } from './tbx-categories.js';
import { elementsIn, isElement, localName, makeElement, type XmlElement, type XmlNode } from './xml.js';

/** Names of the edition of 2008 and those of 2019. */
const RENAMED: Readonly<Record<string, string>> = {
  martif: 'tbx',
  martifHeader: 'tbxHeader',
  termEntry: 'conceptEntry',
  langSet: 'langSec',
  ntig: 'termSec',
  tig: 'termSec',
  refObjectList: 'refObjectSec',
};
/** A term section becomes a `tig`: what an `ntig` groups has been taken out of its group. */
const FORMER = Object.fromEntries(Object.entries(RENAMED).map(([former, now]) => [now, former]));

/** Namespaces of data categories as tags: `http://www.tbxinfo.net/ns/basic` and those of drafts. */
const CATEGORY_NS = /^https?:\/\/www\.tbxinfo\.net\/ns\//;
const isTbxNs = (ns: string): boolean =>
  ns === '' || /^urn:iso:std:iso:30042:ed/.test(ns) || /lisa\.org|ttt\.org/.test(ns);

/** A tree of any edition and style in the form of 2019, DCA. Shares nothing that changes with the one given. */
export function toCanonical(root: XmlElement): XmlElement {
  const made = convert(root);
  if (!made.attributes.type || made.attributes.type === 'TBX') made.attributes.type = 'TBX-default';
  made.attributes = { ...made.attributes, style: 'dca', xmlns: TBX_NS };
  return made;
}

function convert(element: XmlElement): XmlElement {
  const local = localName(element);
  const children = element.children.map((node): XmlNode => (isElement(node) ? convert(node) : node));
  const attributes = { ...element.attributes };
  for (const name of Object.keys(attributes)) {
    // Prefixes of TBX itself go; those of elements that stay are declared where these stand.
    if (name === 'xmlns' || (name.startsWith('xmlns:') && isKnownNs(attributes[name]))) delete attributes[name];
  }
  if (CATEGORY_NS.test(element.ns)) {
    const meta = metaElementOf(element, local);
    if (meta !== undefined) {
      delete attributes.metaType;
      delete attributes.metatype;
      return { name: meta, ns: TBX_NS, attributes: { type: local, ...attributes }, children, line: element.line };
    }
  }
  if (!isTbxNs(element.ns)) {
    const prefix = element.name.includes(':') ? `xmlns:${element.name.split(':')[0]}` : 'xmlns';
    return { ...element, attributes: { [prefix]: element.ns, ...attributes }, children };
  }
  const name = RENAMED[local] ?? local;
  if (attributes.lang !== undefined && attributes['xml:lang'] === undefined) {
    attributes['xml:lang'] = attributes.lang;
    delete attributes.lang;
  }
  const flat = name === 'termSec' ? inOrder(unwrapTermGroup(children)) : children;
  return { name, ns: TBX_NS, attributes, children: flat, line: element.line };
}

const isKnownNs = (uri: string): boolean => CATEGORY_NS.test(uri) || (uri !== '' && isTbxNs(uri));

const metaElementOf = ({ attributes }: XmlElement, local: string): string | undefined => {
  const told = attributes.metaType ?? attributes.metatype;
  if (told !== undefined && META_NAMES.has(told)) return told;
  return Object.hasOwn(META_ELEMENTS, local) ? META_ELEMENTS[local] : undefined;
};

/** `<ntig><termGrp><term/>…</termGrp>…</ntig>` without the group. */
const unwrapTermGroup = (children: XmlNode[]): XmlNode[] =>
  children.flatMap((node) => (isElement(node) && node.name === 'termGrp' ? node.children : [node]));

/** The order that the standard's schema asks for: the term, its term notes, all else. */
export function inOrder(children: XmlNode[]): XmlNode[] {
  const rank = (node: XmlNode): number => {
    if (!isElement(node)) return -1;
    return node.name === 'term' ? 0 : /^termNote(?:Grp)?$/.test(node.name) ? 1 : 2;
  };
  const ranks = elementRanks(children.map(rank));
  return children
    .map((node, index) => ({ node, rank: ranks[index], index }))
    .sort((a, b) => a.rank - b.rank || a.index - b.index)
    .map(({ node }) => node);
}

/** White space and comments go with the element that follows them. */
function elementRanks(ranks: number[]): number[] {
  let next = 3;
  const filled = [...ranks];
  for (let i = ranks.length - 1; i >= 0; i--) {
    if (ranks[i] >= 0) next = ranks[i];
    else filled[i] = next;
  }
  return filled;
}

/** The tree in the form of the edition of 2008 (`martif`), which older tools read. */
export function toFormer(root: XmlElement): XmlElement {
  const made = rename(root);
  const { type, style: _style, xmlns: _xmlns, ...rest } = made.attributes;
  made.attributes = { type: type === 'TBX-Basic' ? type : 'TBX', ...rest };
  return made;
}

function rename(element: XmlElement): XmlElement {
  const children = element.children.map((node): XmlNode => (isElement(node) ? rename(node) : node));
  if (element.ns !== TBX_NS) return { ...element, children };
  return { ...element, name: FORMER[element.name] ?? element.name, ns: '', children };
}

/** The first element of a name, made at the end where there is none. */
export function childOf(parent: XmlElement, name: string): XmlElement {
  const found = elementsIn(parent).find((child) => child.name === name);
  if (found) return found;
  const made = makeElement(TBX_NS, name);
  parent.children.push(made);
  return made;
}
