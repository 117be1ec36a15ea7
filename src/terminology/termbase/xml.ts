/**
 * XML as a tree of plain data, for termbases: element, text, comment and processing instruction, with what a writer
 * needs to give the same document back. Entities other than the five of XML are errors, a document type declaration is
 * skipped, and nothing outside of the file is ever read.
 */
import { SaxesParser, type SaxesTagNS } from 'saxes';

/** An element. Names are as written, with their prefix; `ns` is the namespace they stand for, `''` for none. */
export interface XmlElement {
  name: string;
  ns: string;
  attributes: Record<string, string>;
  children: XmlNode[];
  /** Line of the start tag, from 1; 0 for an element that was made. */
  line: number;
}

/** What stands in an element: a string is text. */
export type XmlNode = XmlElement | string | { comment: string } | { target: string; body: string };

/** A document: its root and the comments and processing instructions before it. */
export interface XmlDocument {
  root: XmlElement;
  before: XmlNode[];
}

/** Where and why a document cannot be read. */
export interface XmlProblem {
  reason: 'malformed' | 'too-deep' | 'too-many';
  /** What the parser says (English), or the limit. */
  detail: string;
  line: number;
  col: number;
}

/** Deepest nesting that is read: TBX needs about ten. */
export const DEEPEST = 100;
/** Most elements that are read. */
export const MOST_ELEMENTS = 3_000_000;

/** Reads a document, or says why not. Stops at the first error; time and memory grow with the length of the text. */
export function parseXml(text: string): XmlDocument | XmlProblem {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const before: XmlNode[] = [];
  const open: XmlElement[] = [];
  let root: XmlElement | undefined;
  let elements = 0;
  const stop = (reason: XmlProblem['reason'], detail: string): never => {
    throw new Stop({ reason, detail, line: parser.line, col: parser.columnIndex + 1 });
  };
  const add = (node: XmlNode): void => void (open.at(-1)?.children ?? before).push(node);
  parser.on('error', ({ message }) => stop('malformed', message.replace(/^\d+:\d+: /, '')));
  parser.on('opentag', (tag) => {
    if (open.length >= DEEPEST) stop('too-deep', String(DEEPEST));
    if (++elements > MOST_ELEMENTS) stop('too-many', String(MOST_ELEMENTS));
    const element = toElement(tag, parser.line);
    if (root) add(element);
    else root = element;
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  const addText = (words: string): void => {
    const children = open.at(-1)?.children;
    if (!children) return;
    if (typeof children.at(-1) === 'string') children[children.length - 1] += words;
    else children.push(words);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('comment', (comment) => (root && open.length === 0 ? undefined : add({ comment })));
  parser.on('processinginstruction', (pi) => (root && open.length === 0 ? undefined : add({ ...pi })));
  try {
    parser.write(text).close();
  } catch (error) {
    if (error instanceof Stop) return error.problem;
    throw error;
  }
  return { root: root!, before };
}

/** Ends the parser from within. */
class Stop extends Error {
  constructor(readonly problem: XmlProblem) {
    super(problem.detail);
  }
}

function toElement({ name, uri, attributes }: SaxesTagNS, line: number): XmlElement {
  const plain: Record<string, string> = {};
  for (const attribute of Object.values(attributes)) plain[attribute.name] = attribute.value;
  return { name, ns: uri, attributes: plain, children: [], line };
}

/** True for an element. */
export const isElement = (node: XmlNode): node is XmlElement => typeof node === 'object' && 'children' in node;

/** Name without prefix. */
export const localName = ({ name }: XmlElement): string => name.slice(name.indexOf(':') + 1);

/** The elements in an element. */
export const elementsIn = ({ children }: XmlElement): XmlElement[] => children.filter(isElement);

/** All text in an element, that of its children included. */
export const textIn = ({ children }: XmlElement): string =>
  children.map((node) => (typeof node === 'string' ? node : isElement(node) ? textIn(node) : '')).join('');

/** A copy that shares nothing. */
export const cloneElement = (element: XmlElement): XmlElement => ({
  ...element,
  attributes: { ...element.attributes },
  children: element.children.map((node) =>
    typeof node === 'string' ? node : isElement(node) ? cloneElement(node) : { ...node },
  ),
});

/** A made element of a namespace. */
export const makeElement = (
  ns: string,
  name: string,
  attributes: Record<string, string> = {},
  children: XmlNode[] = [],
): XmlElement => ({ name, ns, attributes, children, line: 0 });
