/** The runs of a Word paragraph as inline elements of HTML: words, marks, links, fields, note markers. */
import { append } from '../append.js';
import { make } from '../html/make.js';
import { child, childElements, isElement, localAttribute, textOf, wordsOf, type Element, type Node } from '../tree.js';
import type { DocumentParts } from './parts.js';
import { TRANSPARENT, chosen } from './parts.js';
import { runLook, type RunLook } from './styles.js';
import { symbol } from './symbols.js';

/** A complex field that is open: its instruction until the separator, its result behind it. */
interface Field {
  instruction: string;
  inResult: boolean;
  /** Set while the result of a link is read: where its children go. */
  link?: Element;
  outer?: Node[];
}

/** Reads the runs of one paragraph, or of several that are one. */
export class RunReader {
  readonly boxes: Element[] = [];
  private readonly fields: Field[] = [];
  private readonly sizes = new Map<number, number>();
  private readonly languages = new Map<string, number>();
  private children: Node[] = [];

  constructor(
    private readonly parts: DocumentParts,
    /** What the paragraph's style gives to its runs. */
    private readonly base: RunLook,
    /** Reads the blocks of a text box. */
    private readonly readBox: (box: Element) => Element[],
  ) {}

  /** Size in points of most of the words. */
  get size(): number | undefined {
    return [...this.sizes].sort(([, a], [, b]) => b - a)[0]?.[0] ?? this.base.size;
  }

  /** Language of most of the words, where runs state one. */
  get language(): string | undefined {
    return [...this.languages].sort(([, a], [, b]) => b - a)[0]?.[0];
  }

  read(paragraphs: readonly Element[]): Node[] {
    for (const paragraph of paragraphs) this.walk(paragraph);
    return this.children;
  }

  private walk(parent: Element): void {
    for (const element of childElements(parent)) {
      const { local } = element;
      if (local === 'r') this.run(element);
      else if (local === 'hyperlink') this.hyperlink(element);
      else if (local === 'bookmarkStart') this.bookmark(element);
      else if (local === 'AlternateContent') this.walk(chosen(element) ?? element);
      else if (local === 'oMath' || local === 'oMathPara') this.add([wordsOf(element)]);
      else if (TRANSPARENT.has(local)) this.walk(element);
    }
  }

  private add(nodes: Node[]): void {
    append(this.children, nodes);
  }

  private hyperlink(element: Element): void {
    const relation = this.parts.relations.get(localAttribute(element, 'id') ?? '');
    const anchor = localAttribute(element, 'anchor');
    const href = relation?.external
      ? relation.target + (anchor && !relation.target.includes('#') ? `#${anchor}` : '')
      : anchor && `#${anchor}`;
    this.inside(() => this.walk(element), href);
  }

  /** Reads into an element of its own, a link where there is an address. */
  private inside(walk: () => void, href: string | undefined): void {
    const outer = this.children;
    this.children = [];
    walk();
    const inner = this.children;
    this.children = outer;
    this.add(href ? [make('a', { href }, inner)] : inner);
  }

  private bookmark(element: Element): void {
    const name = localAttribute(element, 'name');
    if (name && !/^_(?:GoBack|Hlk)/.test(name)) this.add([make('a', { id: name })]);
  }

  private run(run: Element): void {
    const properties = child(run, 'rPr');
    const style = this.parts.styles.get(localAttribute(child(properties, 'rStyle') ?? run, 'val') ?? '');
    const look = { ...this.base, ...style?.run, ...runLook(properties) };
    if (look.hidden) return;
    const nodes: Node[] = [];
    for (const element of childElements(run)) append(nodes, this.piece(element));
    if (nodes.length === 0) return;
    const length = nodes.reduce((sum, node) => sum + (isElement(node) ? 0 : node.length), 0);
    if (look.size) this.sizes.set(look.size, (this.sizes.get(look.size) ?? 0) + length);
    if (runLook(properties).language && length > 0)
      this.languages.set(look.language!, (this.languages.get(look.language!) ?? 0) + length);
    this.add(dress(nodes, look));
  }

  /** What one child of a run stands for. */
  private piece(element: Element): Node[] {
    const inInstruction = this.fields.some(({ inResult }) => !inResult);
    switch (element.local) {
      case 'fldChar':
        return (this.fieldSign(localAttribute(element, 'fldCharType') ?? ''), []);
      case 'instrText': {
        const field = this.fields[this.fields.length - 1];
        if (field) field.instruction += textOf(element);
        return [];
      }
      case 't':
        return inInstruction ? [] : [textOf(element)];
      case 'tab':
      case 'ptab':
        return inInstruction ? [] : [' '];
      case 'br':
      case 'cr':
        return /^(?:page|column)$/.test(localAttribute(element, 'type') ?? '') ? [' '] : [make('br')];
      case 'noBreakHyphen':
        return ['\u2011'];
      case 'sym':
        return [symbol(localAttribute(element, 'char') ?? '')];
      case 'footnoteReference':
      case 'endnoteReference':
        return this.parts.notebook.refer(element);
      default:
        return this.drawing(element);
    }
  }

  /** Pictures are counted; the words of text boxes become blocks of their own. */
  private drawing(element: Element): Node[] {
    if (!/^(?:drawing|pict|object|AlternateContent|ruby)$/.test(element.local)) return [];
    if (element.local === 'ruby') return this.ruby(element);
    const within = element.local === 'AlternateContent' ? chosen(element) : element;
    const stack = within ? [within] : [];
    for (let at = stack.pop(); at; at = stack.pop()) {
      if (at.local === 'blip' || at.local === 'imagedata') this.parts.images++;
      if (at.local === 'txbxContent') append(this.boxes, this.readBox(at));
      else
        stack.push(
          ...childElements(at === within || at.local !== 'AlternateContent' ? at : (chosen(at) ?? at)).reverse(),
        );
    }
    return [];
  }

  private ruby(element: Element): Node[] {
    const base = child(element, 'rubyBase');
    return base ? [wordsOf(base)] : [];
  }

  /** The signs that start, part and end a field. The result of `HYPERLINK "…"` is a link. */
  private fieldSign(type: string): void {
    if (type === 'begin') this.fields.push({ instruction: '', inResult: false });
    const field = this.fields[this.fields.length - 1];
    if (!field) return;
    if (type === 'separate') {
      field.inResult = true;
      const [, local, target] = /^\s*HYPERLINK\s+(\\l\s+)?"([^"]*)"/i.exec(field.instruction) ?? [];
      if (!target) return;
      const more = /\\l\s+"([^"]*)"/i.exec(field.instruction)?.[1];
      field.link = make('a', { href: local ? `#${target}` : more ? `${target}#${more}` : target });
      field.outer = this.children;
      this.children = field.link.children;
    } else if (type === 'end') {
      this.fields.pop();
      if (!field.link || !field.outer) return;
      for (const node of field.link.children) if (isElement(node)) node.parent = field.link;
      this.children = field.outer;
      this.add([field.link]);
    }
  }
}

/** Words in their marks. A note marker is left as it is. */
function dress(nodes: Node[], look: RunLook): Node[] {
  const isMarker = nodes.some((node) => isElement(node) && node.attributes.has('NOTE'));
  if (isMarker) return nodes;
  let dressed = nodes;
  if (look.raised) dressed = [make('sup', {}, dressed)];
  if (look.italic) dressed = [make('em', {}, dressed)];
  if (look.bold) dressed = [make('strong', {}, dressed)];
  return dressed;
}
