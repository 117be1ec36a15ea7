/** The blocks of a JATS article or sub-article. */
import type { DraftBlock } from '../draft.js';
import type { Problems } from '../problems.js';
import { cleanLabel } from '../shape.js';
import {
  attribute,
  child,
  childElements,
  elements,
  isElement,
  textOf,
  wordsOf,
  type Element,
  type Node,
} from '../tree.js';
import { fromXmlId } from '../xml-ids.js';
import { readInline, type InlineContext } from './inline.js';

/** Elements that stand inside a paragraph and are blocks of their own. */
const APART =
  /^(?:list|def-list|disp-quote|verse-group|fig|fig-group|table-wrap|table-wrap-group|disp-formula|disp-formula-group|boxed-text|supplementary-material|preformat|speech|statement|chem-struct-wrap)$/;

interface Place {
  /** Depth of sections, from 1. */
  depth: number;
  /** Nesting of lists. */
  lists: number;
  quoted: boolean;
  /** Inside of a list item: what its first paragraph is, and whether that has been read. */
  item?: { shape: Partial<DraftBlock>; level: number; read: boolean };
}

/** Reads one text; its notes (footnotes and references) come at the end, in their own order. */
export class TextReader {
  readonly notes = new Map<string, { label: string; element: Element }>();
  /** Ids of notes of the article above that this text points to. */
  private readonly borrowed = new Map<string, string>();
  private readonly used = new Set<string>();
  private readonly inlineNotes: { label: string; element: Element }[] = [];
  private blocks: DraftBlock[] = [];
  private readonly context: InlineContext;
  images = 0;

  /** `above` is the reader of the article whose translation this is: it shares its references. */
  constructor(
    private readonly article: Element,
    private readonly exact: boolean,
    problems: Problems,
    private readonly above?: TextReader,
  ) {
    this.context = {
      exact,
      noteOf: (rid) => this.noteOf(rid),
      between: (first, last) => this.between(first, last),
      inlineNote: (note) => this.takeInline(note),
      unsafe: (href) => problems.add('link-unsafe', 'warning', { href: href.slice(0, 200) }),
      image: () => void this.images++,
    };
    for (const element of ownElements(article)) if (isNote(element)) this.takeNote(element);
  }

  /** Abstract and keywords, body, back matter, notes. */
  read(): DraftBlock[] {
    const front = child(this.article, 'front') ?? child(this.article, 'front-stub');
    const meta = front && (child(front, 'article-meta') ?? front);
    const place: Place = { depth: 1, lists: 0, quoted: false };
    if (meta && !this.exact)
      for (const part of childElements(meta))
        if (part.local === 'abstract' || part.local === 'kwd-group') this.walk(part, place);
    for (const name of ['body', 'back']) {
      const part = child(this.article, name);
      if (part) this.walk(part, place);
    }
    for (const { label, element } of [...this.notes.values(), ...this.lent(), ...this.inlineNotes])
      this.addNote(label, element);
    return this.blocks;
  }

  /** Notes that only the article above has, in its order. */
  private lent(): { label: string; element: Element }[] {
    return [...(this.above?.notes ?? [])].flatMap(([id, { element }]) =>
      this.borrowed.has(id) ? [{ label: this.borrowed.get(id)!, element }] : [],
    );
  }

  private noteOf(rid: string): string | undefined {
    const own = this.notes.get(rid);
    if (own) return own.label;
    const lent = this.above?.notes.get(rid);
    if (!lent) return undefined;
    if (!this.borrowed.has(rid)) this.borrowed.set(rid, this.unique(lent.label));
    return this.borrowed.get(rid);
  }

  private between(first: string, last: string): string[] {
    const ids = [...(this.notes.has(first) ? this.notes : (this.above?.notes ?? new Map<string, unknown>())).keys()];
    const [from, to] = [ids.indexOf(first), ids.indexOf(last)];
    return from >= 0 && to > from && to - from < 50 ? ids.slice(from + 1, to) : [];
  }

  private takeNote(element: Element): void {
    const id = attribute(element, 'id');
    const printed = wordsOf(child(element, 'label')).replace(/[^\p{L}\p{N}*†‡§¶_-]/gu, '');
    this.notes.set(id ?? `\n${this.notes.size}`, {
      label: this.unique(printed || String(this.notes.size + 1)),
      element,
    });
  }

  private takeInline(element: Element): string {
    const id = attribute(element, 'id');
    const known = id !== undefined && this.notes.get(id);
    if (known) return known.label;
    const label = this.unique(
      wordsOf(child(element, 'label')) || String(this.notes.size + this.inlineNotes.length + 1),
    );
    this.inlineNotes.push({ label, element });
    return label;
  }

  private unique(wanted: string): string {
    const clean = cleanLabel(wanted).replace(/^-+|-+$/g, '') || 'n';
    let label = clean;
    for (let number = 2; this.used.has(label); number++) label = `${clean}-${number}`;
    this.used.add(label);
    return label;
  }

  private addNote(label: string, element: Element): void {
    const nodes = noteNodes(element);
    const block = readInline(nodes, this.context);
    if (block.text !== '' || this.exact) this.blocks.push({ kind: 'note', label, ...block, ...this.idOf(element) });
  }

  private idOf(element: Element): { id?: string } {
    const id = attribute(element, 'id');
    return this.exact && id !== undefined ? { id: fromXmlId(id.slice(id.indexOf('.') + 1)) } : {};
  }

  /** A stack, never recursion: documents from anywhere nest as deep as the limits let them. */
  private walk(root: Element, place: Place): void {
    const stack: (() => void)[] = [];
    const visit = (element: Element, at: Place): void => {
      const inside = this.enter(element, at);
      for (const [inner, to] of inside.reverse()) stack.push(() => visit(inner, to));
    };
    visit(root, place);
    for (let next = stack.pop(); next; next = stack.pop()) next();
  }

  /** Reads what an element says itself; gives what is to be read after it. */
  private enter(element: Element, place: Place): [Element, Place][] {
    const children = (to: Place = place): [Element, Place][] => childElements(element).map((inner) => [inner, to]);
    switch (element.local) {
      case 'sec':
      case 'app':
      case 'ack':
      case 'abstract':
      case 'notes':
      case 'glossary':
      case 'bio':
        return children({ ...place, depth: place.depth + 1 });
      case 'ref-list':
      case 'fn-group':
        return childElements(element)
          .filter((inner) => !isNote(inner))
          .map((inner) => [inner, { ...place, depth: place.depth + 1 }]);
      case 'title':
      case 'subtitle':
        return this.addHeading(element, place);
      case 'p':
      case 'attrib':
      case 'verse-line':
      case 'preformat':
        return this.addParagraph(element, place);
      case 'kwd-group':
        return this.addKeywords(element);
      case 'disp-quote':
      case 'verse-group':
        return children({ ...place, quoted: true, item: undefined });
      case 'list':
        return this.listItems(element, place);
      case 'def-list':
        return childElements(element).flatMap((inner): [Element, Place][] =>
          inner.local === 'def-item' ? this.addDefinition(inner, place) : [[inner, place]],
        );
      case 'fig':
      case 'table-wrap':
      case 'supplementary-material':
        return this.addFloat(element, place);
      case 'disp-formula':
        this.add('paragraph', element.children);
        return [];
      case 'graphic':
      case 'media':
        this.images++;
        return [];
      case 'fn':
      case 'ref':
      case 'label':
      case 'sec-meta':
        return [];
      default:
        return children();
    }
  }

  private add(kind: DraftBlock['kind'], nodes: readonly Node[], more: Partial<DraftBlock> = {}): boolean {
    const words = readInline(nodes, this.context);
    if (words.text === '' && words.notes.length === 0 && more.id === undefined) return false;
    this.blocks.push({ kind, ...more, ...words });
    return true;
  }

  private addHeading(element: Element, { depth }: Place): [] {
    const section = element.parent!;
    const stated = Number(/^level(\d)$/.exec(attribute(section, 'specific-use') ?? '')?.[1] ?? NaN);
    const label = child(section, 'label');
    const level = stated >= 2 ? stated : Math.min(6, Math.max(2, depth));
    const nodes: Node[] =
      label && element.local === 'title' ? [textOf(label), ' ', ...element.children] : element.children;
    this.add('heading', nodes, { level, ...this.idOf(section) });
    return [];
  }

  /** A paragraph; what stands apart inside it cuts it in two. */
  private addParagraph(element: Element, place: Place): [Element, Place][] {
    const { quoted, item } = place;
    const kind = item ? 'item' : quoted ? 'quote' : 'paragraph';
    const shape = item
      ? { level: item.level, ...(item.read ? {} : item.shape) }
      : this.idOf(quoted && element.parent?.local === 'disp-quote' ? element.parent : element);
    if (item) item.read = true;
    const apart = element.children.findIndex((node) => isElement(node) && APART.test(node.local));
    if (apart < 0) {
      this.add(kind, element.children, shape);
      return [];
    }
    this.add(kind, element.children.slice(0, apart), shape);
    const inner = element.children[apart] as Element;
    const rest: Element = {
      ...element,
      attributes: new Map(),
      children: element.children.slice(apart + 1),
      parent: null,
    };
    return [
      [inner, place],
      [rest, place],
    ];
  }

  private addKeywords(element: Element): [] {
    const title = wordsOf(child(element, 'title')).replace(/:$/, '');
    const words = [...elements(element, 'kwd')].map(wordsOf).filter(Boolean).join('; ');
    if (words) this.add('paragraph', [title ? `${title}: ${words}` : words]);
    return [];
  }

  private listItems(list: Element, place: Place): [Element, Place][] {
    const stated = Number(/^level(\d{1,2})$/.exec(attribute(list, 'specific-use') ?? '')?.[1] ?? NaN);
    const lists = stated >= 1 ? stated : place.lists + 1;
    const items = childElements(list, 'list-item');
    const ordered = /^(?:order|roman|alpha)/.test(attribute(list, 'list-type') ?? '');
    const found: [Element, Place][] = [];
    items.forEach((item, index) => {
      const label = child(item, 'label');
      const marker = label ? textOf(label) : this.exact ? undefined : ordered ? `${index + 1}.` : '•';
      const shape = { ...(marker ? { marker: marker.slice(0, 12) } : {}), ...this.idOf(item) };
      found.push([item, { ...place, lists, quoted: false, item: { shape, level: lists, read: false } }]);
    });
    return found;
  }

  private addDefinition(item: Element, { lists }: Place): [Element, Place][] {
    const term = child(item, 'term');
    const nodes: Node[] = term ? [...term.children, ': '] : [];
    for (const definition of childElements(item, 'def'))
      for (const part of childElements(definition)) nodes.push(...part.children, ' ');
    this.add('item', nodes, { level: lists + 1, marker: '•' });
    return [];
  }

  /** A figure or table: its label and caption as one paragraph, a table's rows as one each. */
  private addFloat(element: Element, place: Place): [Element, Place][] {
    const label = wordsOf(child(element, 'label'));
    const caption = child(element, 'caption');
    const nodes: Node[] = label ? [/[.:]$/.test(label) ? `${label} ` : `${label}. `] : [];
    for (const part of caption ? childElements(caption) : []) nodes.push(...part.children, ' ');
    this.add('paragraph', nodes);
    for (const row of elements(element, 'tr')) {
      const cells = childElements(row).flatMap((cell, index): Node[] => [
        ...(index > 0 ? [' | '] : []),
        ...cell.children,
      ]);
      this.add('paragraph', cells);
    }
    if (find(element, 'graphic')) this.images++;
    return childElements(element, 'table-wrap-foot').flatMap((foot) =>
      childElements(foot)
        .filter((inner) => !isNote(inner))
        .map((inner): [Element, Place] => [inner, place]),
    );
  }
}

const find = (element: Element, local: string): Element | undefined =>
  elements(element, local).next().value ?? undefined;

const isNote = ({ local, parent }: Element): boolean =>
  local === 'ref' || (local === 'fn' && /^(?:fn-group|back|table-wrap-foot|notes)$/.test(parent?.local ?? ''));

/** Elements of an article without those of its sub-articles. */
function* ownElements(article: Element): Generator<Element> {
  const stack = [...childElements(article)].reverse();
  for (let element = stack.pop(); element; element = stack.pop()) {
    if (element.local === 'sub-article' || element.local === 'response') continue;
    yield element;
    stack.push(...childElements(element).reverse());
  }
}

/** The words of a note: its paragraphs; of a reference what it says as a whole, or its parts put together. */
function noteNodes(element: Element): Node[] {
  if (element.local === 'fn') {
    const paragraphs = childElements(element).filter(({ local }) => local !== 'label');
    return paragraphs.flatMap((paragraph, index): Node[] => [
      ...(index > 0 ? [lineBreak(element)] : []),
      ...paragraph.children,
    ]);
  }
  const mixed = child(element, 'mixed-citation') ?? child(element, 'citation') ?? child(element, 'nlm-citation');
  if (mixed) return mixed.children;
  const parts = child(element, 'element-citation') ?? element;
  const words = childElements(parts)
    .filter(({ local }) => local !== 'label')
    .map(citationWords)
    .filter(Boolean);
  return [words.join('. ').replace(/\.\./g, '.')];
}

const lineBreak = (parent: Element): Element => ({
  name: 'break',
  local: 'break',
  namespace: '',
  attributes: new Map(),
  children: [],
  parent,
});

/** People as `Surname Given`, everything else as it stands. */
function citationWords(element: Element): string {
  if (element.local !== 'person-group') return wordsOf(element);
  return childElements(element)
    .map((person) =>
      person.local === 'name'
        ? [child(person, 'surname'), child(person, 'given-names')].map(wordsOf).filter(Boolean).join(' ')
        : wordsOf(person),
    )
    .filter(Boolean)
    .join(', ');
}
