/** HTML to a small tree, by parse5: the tree browsers build, fed piece by piece, with bounds on its depth and size. */
import { Parser, defaultTreeAdapter, type DefaultTreeAdapterMap, type DefaultTreeAdapterTypes } from 'parse5';
import type { Pace } from '../pace.js';
import { Unreadable, megabytes } from '../problems.js';
import type { Element } from '../tree.js';

/** Characters that are parsed between two looks at the pace. */
const PIECE = 32_768;

/** Throws {@link Unreadable} for a file of markup beyond the limit of the pace. */
export function checkSize(bytes: Uint8Array, part: string, { limits }: Pace): void {
  if (bytes.length <= limits.markupBytes) return;
  const sizes = { size: megabytes(bytes.length), limit: megabytes(limits.markupBytes) };
  throw new Unreadable('markup-too-large', { part, ...sizes });
}

/** The encoding that `meta` or the XML declaration states in the first kilobytes, read as ASCII. */
export function statedCharset(bytes: Uint8Array): string | undefined {
  let head = '';
  for (const byte of bytes.subarray(0, 4096)) head += String.fromCharCode(byte);
  const meta = /<meta\s[^>]{0,300}?charset\s*=\s*["']?\s*([\w.:-]{1,40})/i.exec(head);
  const xml = /^\s*<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(head);
  return (meta ?? xml)?.[1];
}

/** Parses HTML that has been decoded: its `html` element. Throws {@link Unreadable} beyond the limits of the pace. */
export async function parseHtml(html: string, pace: Pace): Promise<Element> {
  const parser = new Parser<DefaultTreeAdapterMap>({ treeAdapter: boundedAdapter(pace), scriptingEnabled: false });
  for (let at = 0; at < html.length; at += PIECE) {
    parser.tokenizer.write(html.slice(at, at + PIECE), false);
    await pace.step(at / html.length);
  }
  parser.tokenizer.write('', true);
  return convert(parser.document);
}

/** The usual adapter, which gives up when elements are too deep or too many. */
function boundedAdapter({ limits }: Pace): typeof defaultTreeAdapter {
  let depth = 0;
  let nodes = 0;
  return {
    ...defaultTreeAdapter,
    createElement(...args) {
      if (++nodes > limits.nodes) throw new Unreadable('too-many-nodes', { limit: limits.nodes });
      return defaultTreeAdapter.createElement(...args);
    },
    onItemPush() {
      if (++depth > limits.depth) throw new Unreadable('too-deep', { limit: limits.depth });
    },
    onItemPop() {
      depth--;
    },
  };
}

type Parent = DefaultTreeAdapterTypes.ParentNode;

/** The parser's tree as ours, without comments and templates. */
function convert(document: DefaultTreeAdapterTypes.Document): Element {
  const top = createElement('#document', null);
  const stack: [from: Parent, to: Element][] = [[document, top]];
  for (let pair = stack.pop(); pair; pair = stack.pop()) {
    const [from, to] = pair;
    for (const node of from.childNodes) {
      if (node.nodeName === '#text') to.children.push((node as DefaultTreeAdapterTypes.TextNode).value);
      else if ('tagName' in node) {
        const element = createElement(node.tagName, to);
        for (const { prefix, name, value } of node.attrs)
          element.attributes.set(prefix ? `${prefix}:${name}` : name, value);
        to.children.push(element);
        stack.push([node, element]);
      }
    }
  }
  const html = top.children.find((node): node is Element => typeof node === 'object') ?? createElement('html', null);
  html.parent = null;
  return html;
}

const createElement = (name: string, parent: Element | null): Element => ({
  name,
  local: name,
  namespace: '',
  attributes: new Map(),
  children: [],
  parent,
});
