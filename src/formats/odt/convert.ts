/** The body of an OpenDocument text as elements of HTML. ODF 1.3 part 3, 5 and 6. */
import { append } from '../append.js';
import type { LeftOutReason } from '../draft.js';
import { make } from '../html/make.js';
import { Labels, labelOf, plainLabel } from '../html/note-marks.js';
import type { FoundNote, FoundNotes } from '../html/notes.js';
import { attribute, child, childElements, elements, isElement, wordsOf, type Element, type Node } from '../tree.js';
import type { OdtStyle, OdtStyles } from './styles.js';

/** Elements without words of the text. */
const SILENT = new Set([
  'tracked-changes',
  'annotation',
  'annotation-end',
  'sequence-decls',
  'variable-decls',
  'user-field-decls',
  'forms',
  'dde-connection-decls',
  'script',
  'event-listeners',
  'title',
  'desc',
  'note-citation',
  'change',
  'change-start',
  'change-end',
  'page-number',
  'page-count',
  'hidden-text',
  'placeholder',
  'ruby-text',
  'object',
  'object-ole',
  'plugin',
  'applet',
]);

/** Turns a body into elements; what it gathers on the way is for the writer. */
export class OdtConverter {
  readonly notes: FoundNotes = { markers: new Map(), holders: new Map(), skip: new Set() };
  readonly leave = new Map<Element, LeftOutReason>();
  /** Elements that hold the notes, in the order of their markers. */
  readonly holders: Element[] = [];
  images = 0;
  private readonly labels = new Labels();
  /** Numbers at which lists that go on later stand. */
  private readonly listCounts = new Map<string, number>();
  private lastCount = 0;

  constructor(private readonly styles: OdtStyles) {}

  /** The blocks below an element. */
  blocks(parent: Element): Element[] {
    return childElements(parent).flatMap((element) => this.block(element));
  }

  private block(element: Element): Element[] {
    switch (element.local) {
      case 'p':
      case 'h':
        return this.paragraph(element);
      case 'list':
        return [this.list(element, 1, undefined)];
      case 'table':
        return [this.table(element)];
      case 'table-of-content':
      case 'illustration-index':
      case 'table-index':
      case 'alphabetical-index':
        return this.index(element);
      case 'frame':
      case 'custom-shape':
        return this.frame(element);
      default:
        return SILENT.has(element.local) ? [] : this.blocks(element);
    }
  }

  private index(element: Element): Element[] {
    const blocks = this.blocks(child(element, 'index-body') ?? element);
    for (const block of blocks) this.leave.set(block, 'contents');
    return blocks;
  }

  private paragraph(element: Element): Element[] {
    const named = attribute(element, 'text:style-name');
    const style = this.styles.get('paragraph', named) ?? { name: (named ?? '').replace(/_20_/g, ' ') };
    const boxes: Element[] = [];
    const children = this.inline(element, boxes);
    return [this.shape(element, children, style), ...boxes];
  }

  private shape(element: Element, children: Node[], style: OdtStyle | undefined): Element {
    const name = (style?.name ?? '').toLowerCase();
    const attributes: Record<string, string> = {};
    const size = this.sizeOf(element) ?? style?.size;
    if (size) attributes.SIZE = String(size);
    if (style?.centred) attributes.CENTRED = '';
    if (style?.indented) attributes.INDENTED = '';
    if (style?.language) attributes.lang = style.language;
    const role = /^(?:title|t[ií]tulo)$/.test(name)
      ? 'title'
      : /^(?:subtitle|subt[ií]tulo)$/.test(name)
        ? 'subtitle'
        : /^(?:author|autor)$/.test(name)
          ? 'author'
          : undefined;
    const named = /^(?:heading|t[ií]tulo|encabezado) (\d)$/.exec(name)?.[1];
    const level =
      element.local === 'h'
        ? Number(attribute(element, 'text:outline-level') ?? 1)
        : named
          ? Number(named)
          : style?.outline;
    if (level && !role) return make(`h${Math.min(6, Math.max(1, level))}`, attributes, children);
    if (role) attributes.ROLE = role;
    if (
      /^(?:caption|illustration|table|figure|drawing|text|ep[ií]grafe|leyenda|figurecaption|tablecaption)$/.test(
        name,
      ) &&
      name !== 'text'
    )
      attributes.CAPTION = '';
    // What a style sets for a whole paragraph stands over all of its words.
    const isQuoted = /^(?:quotations?|quote|cita|block ?quote|block text|texto preformateado en bloque)$/.test(name);
    let inner = children;
    if (style?.italic && !isQuoted) inner = [make('em', {}, inner)];
    if (style?.bold && !isQuoted) inner = [make('strong', {}, inner)];
    const paragraph = make('p', attributes, inner);
    return isQuoted ? make('blockquote', {}, [paragraph]) : paragraph;
  }

  /** The size in which most words of a paragraph are set, where that is not said by its style. */
  private sizeOf(element: Element): number | undefined {
    let [all, most] = [0, 0];
    let size: number | undefined;
    for (const node of element.children) {
      const length = isElement(node) ? wordsOf(node).length : node.trim().length;
      all += length;
      const own =
        isElement(node) && node.local === 'span'
          ? this.styles.get('text', attribute(node, 'text:style-name'))?.size
          : undefined;
      if (own === undefined || length <= most) continue;
      most = length;
      size = own;
    }
    return most > all / 2 ? size : undefined;
  }

  private list(element: Element, depth: number, inherited: string | undefined): Element {
    const name = attribute(element, 'text:style-name') ?? inherited;
    const level = this.styles.list(name)?.get(depth);
    const numbered = level?.numbered ?? false;
    const id = attribute(element, 'xml:id') ?? '';
    const continued = attribute(element, 'text:continue-list');
    const goesOn =
      continued !== undefined
        ? (this.listCounts.get(continued) ?? 0)
        : attribute(element, 'text:continue-numbering') === 'true'
          ? this.lastCount
          : undefined;
    let next = goesOn !== undefined ? goesOn + 1 : (level?.start ?? 1);
    const items: Element[] = [];
    for (const item of childElements(element)) {
      if (item.local !== 'list-item' && item.local !== 'list-header') continue;
      const start = attribute(item, 'text:start-value');
      if (start !== undefined) next = Number(start);
      const children = childElements(item).flatMap((one) =>
        one.local === 'list' ? [this.list(one, depth + 1, name)] : this.block(one),
      );
      const isHeading = children.some(({ local }) => /^h[1-6]$/.test(local));
      items.push(
        isHeading || item.local === 'list-header'
          ? make('div', {}, children)
          : make('li', { value: String(next) }, children),
      );
      next++;
    }
    this.lastCount = next - 1;
    if (id) this.listCounts.set(id, next - 1);
    // Numbered headings stand in lists of their own, which are none.
    if (items.every(({ local }) => local === 'div')) return make('div', {}, items);
    return make(numbered ? 'ol' : 'ul', {}, items);
  }

  private table(element: Element): Element {
    const rows: Element[] = [];
    for (const row of elements(element, 'table-row')) {
      const cells = childElements(row, 'table-cell').map((cell) => make('td', {}, this.blocks(cell)));
      if (closestTable(row) === element) rows.push(make('tr', {}, cells));
    }
    return make('table', {}, rows);
  }

  private frame(element: Element): Element[] {
    const boxes: Element[] = [];
    for (const inner of childElements(element)) {
      if (inner.local === 'image') this.images++;
      else if (inner.local === 'text-box') append(boxes, this.blocks(inner));
      else if (inner.local === 'p') append(boxes, this.paragraph(inner));
    }
    return boxes;
  }

  /** Inline content; text boxes that hang on it are added to `boxes`. */
  private inline(parent: Element, boxes: Element[]): Node[] {
    return parent.children.flatMap((node): Node[] => (isElement(node) ? this.piece(node, boxes) : [node]));
  }

  private piece(element: Element, boxes: Element[]): Node[] {
    switch (element.local) {
      case 's':
      case 'tab':
        return [' '];
      case 'line-break':
        return [make('br')];
      case 'span':
        return this.span(element, boxes);
      case 'a':
        return [make('a', { href: address(attribute(element, 'xlink:href') ?? '') }, this.inline(element, boxes))];
      case 'note':
        return this.note(element);
      case 'bookmark':
      case 'bookmark-start':
      case 'reference-mark':
      case 'reference-mark-start':
        return [make('a', { id: attribute(element, 'text:name') ?? '' })];
      case 'frame':
      case 'custom-shape':
      case 'rect':
        return (append(boxes, this.frame(element)), []);
      default:
        return SILENT.has(element.local) ? [] : this.inline(element, boxes);
    }
  }

  private span(element: Element, boxes: Element[]): Node[] {
    const style = this.styles.get('text', attribute(element, 'text:style-name'));
    if (style?.hidden) return [];
    let nodes = this.inline(element, boxes);
    if (nodes.some((node) => isElement(node) && this.notes.markers.has(node))) return nodes;
    if (style?.raised) nodes = [make('sup', {}, nodes)];
    if (style?.italic) nodes = [make('em', {}, nodes)];
    if (style?.bold) nodes = [make('strong', {}, nodes)];
    return nodes;
  }

  private note(element: Element): Node[] {
    const printed = labelOf(wordsOf(child(element, 'note-citation'))) ?? String(this.holders.length + 1);
    const found: FoundNote = { label: this.labels.take(plainLabel(printed)), printed, nodes: [] };
    const marker = make('sup', { NOTE: found.label });
    this.notes.markers.set(marker, found.label);
    found.nodes = this.blocks(child(element, 'note-body') ?? element);
    const holder = make('div', {}, found.nodes);
    this.notes.holders.set(holder, { notes: [found], rest: [] });
    this.holders.push(holder);
    return [marker];
  }
}

/** The table that a row stands in. */
function closestTable(row: Element): Element | undefined {
  for (let at = row.parent; at; at = at.parent) if (at.local === 'table') return at;
  return undefined;
}

/** An address as HTML has it: ODF writes places in the document as `#name|outline` or `#name`. */
const address = (href: string): string => (href.startsWith('#') ? href.replace(/\|\w+$/, '') : href);
