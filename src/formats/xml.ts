/**
 * XML to a small tree. No DTD is read, inside or outside of the file, and no entity but the five of XML, numbers and
 * those that the caller names: another stays in the words as it was written, and is reported.
 */
import { SaxesParser, type SaxesTagNS } from 'saxes';
import { decodeBytes } from './encoding.js';
import type { Pace } from './pace.js';
import { Unreadable, megabytes, type Problems } from './problems.js';
import type { Element } from './tree.js';

/** How XML is read. */
export interface XmlOptions {
  /** Named entities beyond the five, such as those of XHTML. */
  entities?: Readonly<Record<string, string>>;
  /** The part of a container that is read, for messages. */
  part?: string;
}

/** Characters that are parsed between two looks at the pace. */
const PIECE = 65_536;

/**
 * Reads an XML document: its root element. Throws {@link Unreadable} when it is not well formed, or beyond the limits of
 * the pace; encodings are UTF-8, UTF-16 and whatever else the declaration names and the platform knows.
 */
export async function readXml(
  bytes: Uint8Array,
  problems: Problems,
  pace: Pace,
  options: XmlOptions = {},
): Promise<Element> {
  const { markupBytes } = pace.limits;
  if (bytes.length > markupBytes) {
    const parameters = {
      part: options.part ?? problems.file,
      size: megabytes(bytes.length),
      limit: megabytes(markupBytes),
    };
    throw new Unreadable('markup-too-large', parameters);
  }
  return parseXml(decodeBytes(bytes, statedEncoding(bytes), problems).text, problems, pace, options);
}

/** The encoding of the XML declaration, read as ASCII. */
function statedEncoding(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 200));
  return /^<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(head)?.[1];
}

/** Parses XML that has been decoded: see {@link readXml}. */
export async function parseXml(
  text: string,
  problems: Problems,
  pace: Pace,
  options: XmlOptions = {},
): Promise<Element> {
  const builder = new TreeBuilder(problems, pace, options);
  for (let at = 0; at < text.length; at += PIECE) {
    builder.write(text.slice(at, at + PIECE));
    await pace.step(at / text.length);
  }
  return builder.end();
}

class TreeBuilder {
  private readonly parser = new SaxesParser({ xmlns: true, position: true });
  private root: Element | null = null;
  private current: Element | null = null;
  private depth = 0;
  private nodes = 0;
  private readonly unknown = new Set<string>();

  constructor(
    private readonly problems: Problems,
    private readonly pace: Pace,
    private readonly options: XmlOptions,
  ) {
    const { parser } = this;
    parser.ENTITIES = knownEntities(options.entities, (name) => this.entity(name));
    parser.on('error', (error) => this.fail(error.message));
    parser.on('opentag', (tag) => this.open(tag));
    parser.on('closetag', () => this.close());
    parser.on('text', (text) => this.text(text));
    parser.on('cdata', (text) => this.text(text));
  }

  write(piece: string): void {
    this.parser.write(piece);
  }

  end(): Element {
    this.parser.close();
    if (!this.root) throw new Unreadable('xml-invalid', { reason: 'no root element' });
    return this.root;
  }

  private fail(message: string): void {
    const reason = message.replace(/^\d+:\d+:\s*/, '').replace(/\.$/, '');
    // Prefixes that nobody declared occur in files that are read everywhere else.
    if (/^unbound namespace prefix/.test(reason)) return;
    // Reported by name: see knownEntities.
    if (/^undefined entity/.test(reason)) return;
    const parameters = { reason: this.options.part ? `${this.options.part}: ${reason}` : reason };
    throw new Unreadable('xml-invalid', parameters, this.parser.line);
  }

  /** An entity that is not read: the parser leaves `&name;` in the text. */
  private entity(name: string): void {
    if (this.unknown.has(name) || this.unknown.size > 20) return;
    this.unknown.add(name);
    this.problems.add('xml-entity', 'warning', { name: name.slice(0, 40) }, this.parser.line);
  }

  private open(tag: SaxesTagNS): void {
    const { limits } = this.pace;
    if (++this.depth > limits.depth) throw new Unreadable('too-deep', { limit: limits.depth }, this.parser.line);
    this.count();
    const attributes = new Map<string, string>();
    for (const name of Object.keys(tag.attributes)) attributes.set(name, tag.attributes[name].value);
    const { name, local, uri } = tag;
    const line = this.parser.line;
    const element: Element = { name, local, namespace: uri, attributes, children: [], parent: this.current, line };
    if (this.current) this.current.children.push(element);
    else this.root = element;
    this.current = element;
  }

  private close(): void {
    this.depth--;
    this.current = this.current?.parent ?? null;
  }

  private text(text: string): void {
    if (!this.current || text === '') return;
    const { children } = this.current;
    const last = children.length - 1;
    if (typeof children[last] === 'string') children[last] += text;
    else {
      this.count();
      children.push(text);
    }
  }

  private count(): void {
    const { nodes } = this.pace.limits;
    if (++this.nodes > nodes) throw new Unreadable('too-many-nodes', { limit: nodes });
  }
}

const FIVE: Readonly<Record<string, string>> = { amp: '&', gt: '>', lt: '<', quot: '"', apos: "'" };

/** The table the parser looks entities up in: own keys only (`&constructor;` is no entity), and says what it lacks. */
function knownEntities(more: XmlOptions['entities'] = {}, unknown: (name: string) => void): Record<string, string> {
  return new Proxy<Record<string, string>>(
    {},
    {
      get(_table, name) {
        if (typeof name !== 'string') return undefined;
        for (const known of [FIVE, more]) if (Object.hasOwn(known, name)) return known[name];
        unknown(name);
        return undefined;
      },
    },
  );
}
