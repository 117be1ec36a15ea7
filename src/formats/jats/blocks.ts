/** The blocks of a JATS article or sub-article. */
import { append } from '../append.js';
import { escapePattern } from '../../text/escape-pattern.js';
import type { DraftBlock } from '../draft.js';
import { cutInline } from '../flow/flow.js';
import type { Pace } from '../pace.js';
import type { Problems } from '../problems.js';
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
import { isNote, noteNodes, NoteRegister, type Note } from './notes.js';

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
  readonly notes: NoteRegister;
  private readonly blocks: DraftBlock[] = [];
  private readonly context: InlineContext;
  images = 0;

  /** `above` is the reader of the article whose translation this is: it lends its references. */
  constructor(
    private readonly article: Element,
    private readonly exact: boolean,
    problems: Problems,
    above?: TextReader,
  ) {
    this.notes = new NoteRegister(article, above?.notes);
    this.context = {
      exact,
      noteOf: (rid) => this.notes.labelOf(rid),
      between: (first, last) => this.notes.between(first, last),
      inlineNote: (note) => this.notes.takeInline(note),
      unsafe: (href) => problems.add('link-unsafe', 'warning', { href: href.slice(0, 200) }),
      image: () => void this.images++,
    };
  }

  /** Abstract and keywords, body, back matter, notes. */
  async read(pace: Pace): Promise<DraftBlock[]> {
    const front = child(this.article, 'front') ?? child(this.article, 'front-stub');
    const meta = front && (child(front, 'article-meta') ?? front);
    const place: Place = { depth: 1, lists: 0, quoted: false };
    const head = meta && !this.exact ? childElements(meta) : [];
    for (const part of head) {
      if (part.local === 'abstract' || part.local === 'kwd-group') await this.walk(part, place, pace);
    }
    for (const name of ['body', 'back']) {
      const part = child(this.article, name);
      if (part) await this.walk(part, place, pace);
    }
    for (const [index, note] of this.notes.all().entries()) {
      if (index % 128 === 0) await pace.step();
      this.addNote(note);
    }
    return this.blocks;
  }

  private addNote({ label, printed, element }: Note): void {
    const words = readInline(noteNodes(element), this.context);
    const block = this.exact || !child(element, 'label') ? words : withoutLabel(words, printed);
    if (block.text === '' && !this.exact) return;
    this.blocks.push({
      kind: 'note',
      label,
      ...(printed === label ? {} : { printed }),
      ...block,
      ...this.idOf(element),
    });
  }

  private idOf(element: Element): { id?: string } {
    const id = attribute(element, 'id');
    return this.exact && id !== undefined ? { id: fromXmlId(id.slice(id.indexOf('.') + 1)) } : {};
  }

  /** A stack, never recursion: documents from anywhere nest as deep as the limits let them. */
  private async walk(root: Element, place: Place, pace: Pace): Promise<void> {
    const stack: [Element, Place][] = [[root, place]];
    let count = 0;
    for (let next = stack.pop(); next; next = stack.pop()) {
      if (++count % 128 === 0) await pace.step();
      append(stack, this.enter(...next).reverse());
    }
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
      for (const part of childElements(definition)) append(nodes, [...part.children, ' ']);
    this.add('item', nodes, { level: lists + 1, marker: '•' });
    return [];
  }

  /** A figure or table: its label and caption as one paragraph, a table's rows as one each. */
  private addFloat(element: Element, place: Place): [Element, Place][] {
    const label = wordsOf(child(element, 'label'));
    const caption = child(element, 'caption');
    const nodes: Node[] = label ? [/[.:]$/.test(label) ? `${label} ` : `${label}. `] : [];
    for (const part of caption ? childElements(caption) : []) append(nodes, [...part.children, ' ']);
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

/** The words of a note whose number the journal wrote once more before them: `1. Quispe, E.` behind the label 1. */
function withoutLabel(words: ReturnType<typeof readInline>, printed: string): ReturnType<typeof readInline> {
  const escaped = escapePattern(printed);
  const again = new RegExp(`^(?:\\[${escaped}\\]|\\(${escaped}\\)|${escaped}[.)])[.:]?\\s+(?=\\S)`).exec(words.text);
  return again ? cutInline(words, again[0].length, words.text.length) : words;
}

const find = (element: Element, local: string): Element | undefined =>
  elements(element, local).next().value ?? undefined;
