/** The body of a Word document as elements of HTML. ECMA-376 part 1, 17; strict and transitional files alike. */
import type { LeftOutReason } from '../draft.js';
import { make } from '../html/make.js';
import { child, childElements, isElement, localAttribute, textOf, wordsOf, type Element, type Node } from '../tree.js';
import type { Notebook } from './notebook.js';
import type { Numbering } from './numbering.js';
import type { Relation } from './package.js';
import { paragraphLook, runLook, type ParagraphLook, type RunLook, type Style } from './styles.js';

/** What the parts of a package say, as far as the body needs it. */
export interface DocumentParts {
  styles: Map<string, Style>;
  /** Id of the style of paragraphs that name none. */
  normal: string | undefined;
  numbering: Numbering;
  notebook: Notebook;
  /** Relationships of the part that is read. */
  relations: ReadonlyMap<string, Relation>;
  /** Paragraphs that are not text. */
  leave: Map<Element, LeftOutReason>;
  /** Pictures that were met. */
  images: number;
}

/** Elements whose content is read as if it stood in their place. */
const TRANSPARENT = new Set([
  'sdt',
  'sdtContent',
  'customXml',
  'smartTag',
  'ins',
  'moveTo',
  'dir',
  'bdo',
  'fldSimple',
  'rubyBase',
  'ruby',
  'body',
  'document',
  'footnote',
  'endnote',
  'txbxContent',
  'Choice',
]);

/** Blocks of a body, a cell or a note. */
export function convertBlocks(parent: Element, parts: DocumentParts): Element[] {
  const blocks: Element[] = [];
  for (const element of childElements(parent)) {
    if (element.local === 'p') blocks.push(...convertParagraph(element, parts));
    else if (element.local === 'tbl') blocks.push(convertTable(element, parts));
    else if (element.local === 'sdt') blocks.push(...convertControl(element, parts));
    else if (element.local === 'AlternateContent') blocks.push(...convertBlocks(chosen(element) ?? element, parts));
    else if (TRANSPARENT.has(element.local)) blocks.push(...convertBlocks(element, parts));
  }
  return blocks;
}

/** A content control; Word keeps its tables of contents in one. */
function convertControl(element: Element, parts: DocumentParts): Element[] {
  const blocks = childElements(element, 'sdtContent').flatMap((content) => convertBlocks(content, parts));
  const gallery = child(child(child(element, 'sdtPr'), 'docPartObj'), 'docPartGallery');
  if (gallery && /table of contents/i.test(localAttribute(gallery, 'val') ?? ''))
    for (const block of blocks) parts.leave.set(block, 'contents');
  return blocks;
}

function convertTable(table: Element, parts: DocumentParts): Element {
  const inner = (element: Element, name: string): Element[] =>
    childElements(element).flatMap((one) =>
      one.local === name ? [one] : TRANSPARENT.has(one.local) ? inner(one, name) : [],
    );
  const rows = inner(table, 'tr').map((row) =>
    make(
      'tr',
      {},
      inner(row, 'tc').map((cell) => make('td', {}, convertBlocks(cell, parts))),
    ),
  );
  return make('table', {}, rows);
}

/** A paragraph, and behind it the text boxes that hang on it. */
function convertParagraph(paragraph: Element, parts: DocumentParts): Element[] {
  const properties = child(paragraph, 'pPr');
  const id = localAttribute(child(properties, 'pStyle') ?? paragraph, 'val') ?? parts.normal;
  const style = id === undefined ? undefined : parts.styles.get(id);
  const look: ParagraphLook = { ...style?.paragraph, ...paragraphLook(properties) };
  // What a style gives to all headings or quotations is no emphasis.
  const name = style?.name ?? '';
  const isStyled = headingLevel(name, look) !== undefined || QUOTED.test(name);
  const { bold: _bold, italic: _italic, ...rest } = style?.run ?? {};
  const runs = new RunReader(parts, isStyled ? rest : (style?.run ?? {}));
  const children = runs.read(paragraph);
  const element = shapeParagraph(children, name, look, parts, runs.size);
  const language = runs.language;
  if (language) element.attributes.set('lang', language);
  return [element, ...runs.boxes];
}

/** Names of styles of quotations. */
const QUOTED = /^(?:(?:intense )?quot(?:e|ations?)|block ?(?:text|quote|quotation)|cita(?: destacada)?|blockquote)$/;

const ROLES: readonly (readonly [RegExp, 'title' | 'subtitle' | 'author'])[] = [
  [/^(?:title|t[ií]tulo|puesto|titre|titel)$/, 'title'],
  [/^(?:subtitle|subt[ií]tulo|untertitel|sous titre)$/, 'subtitle'],
  [/^(?:author|autor(?:es)?|byline)$/, 'author'],
];

function shapeParagraph(
  children: Node[],
  name: string,
  look: ParagraphLook,
  parts: DocumentParts,
  size: number | undefined,
): Element {
  const attributes: Record<string, string> = {};
  if (size !== undefined) attributes.SIZE = String(size);
  if (look.centred) attributes.CENTRED = '';
  const role = ROLES.find(([pattern]) => pattern.test(name))?.[1];
  const level = role ? undefined : headingLevel(name, look);
  const number =
    look.numbering && look.numbering.id !== '0' && !role
      ? parts.numbering.next(look.numbering.id, look.numbering.level)
      : undefined;
  if (level !== undefined) {
    const printed = number && number.printed !== '•' && number.printed !== '' ? [`${number.printed} `] : [];
    return make(`h${level}`, attributes, [...printed, ...children]);
  }
  if (role) attributes.ROLE = role;
  if (/^(?:caption|ep[ií]grafe|descripci[oó]n|leyenda|table caption|image caption)$/.test(name))
    attributes.CAPTION = '';
  if (number) Object.assign(attributes, { MARKER: number.marker, LEVEL: String((look.numbering?.level ?? 0) + 1) });
  const paragraph = make('p', attributes, children);
  if (/^(?:toc \d|toc heading|tdc \d|contents \d|table of (?:figures|contents))/.test(name))
    parts.leave.set(paragraph, 'contents');
  if (/^(?:header|footer|encabezado|pie de p[aá]gina)$/.test(name)) parts.leave.set(paragraph, 'running-head');
  const quoted = QUOTED.test(name);
  return quoted && !number ? make('blockquote', {}, [paragraph]) : paragraph;
}

function headingLevel(name: string, { outline }: ParagraphLook): number | undefined {
  const named = /^(?:heading|t[ií]tulo|encabezado|titre|überschrift) (\d)$/.exec(name)?.[1];
  if (named) return Math.min(6, Math.max(1, Number(named)));
  return outline !== undefined && outline < 9 && !/^toc/.test(name) ? Math.min(6, outline + 1) : undefined;
}

/** The alternative that Cotejo reads: the first choice, or the fallback. */
const chosen = (element: Element): Element | undefined => child(element, 'Choice') ?? child(element, 'Fallback');

/** A complex field that is open: its instruction until the separator, its result behind it. */
interface Field {
  instruction: string;
  inResult: boolean;
  /** Set while the result of a link is read: where its children go. */
  link?: Element;
  outer?: Node[];
}

/** Reads the runs of one paragraph. */
class RunReader {
  readonly boxes: Element[] = [];
  private readonly fields: Field[] = [];
  private readonly sizes = new Map<number, number>();
  private readonly languages = new Map<string, number>();
  private children: Node[] = [];

  constructor(
    private readonly parts: DocumentParts,
    private readonly base: RunLook,
  ) {}

  /** Size in points of most of the words. */
  get size(): number | undefined {
    return [...this.sizes].sort(([, a], [, b]) => b - a)[0]?.[0] ?? this.base.size;
  }

  /** Language of most of the words, where runs state one. */
  get language(): string | undefined {
    return [...this.languages].sort(([, a], [, b]) => b - a)[0]?.[0];
  }

  read(paragraph: Element): Node[] {
    this.walk(paragraph);
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
    this.children.push(...nodes);
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
    for (const element of childElements(run)) nodes.push(...this.piece(element));
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
      if (at.local === 'txbxContent') this.boxes.push(...convertBlocks(at, this.parts));
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

/** A character of a symbol font: those of the private area are Word's own; bullets and arrows are what they are used for. */
function symbol(hex: string): string {
  const code = parseInt(hex, 16);
  if (!Number.isFinite(code) || code < 32) return '';
  if (code < 0xf000 || code > 0xf0ff) return String.fromCharCode(code & 0xffff);
  const known: Record<number, string> = {
    0xb7: '•',
    0xa7: '§',
    0xe0: '→',
    0xdf: '←',
    0xb0: '°',
    0xd8: '¬',
    0xb3: '≥',
    0xa3: '≤',
    0xb1: '±',
    0xb4: '×',
    0xd7: '·',
  };
  return known[code & 0xff] ?? (code < 0xf080 ? String.fromCharCode(code & 0xff) : '');
}
