/** The body of a Word document as elements of HTML. ECMA-376 part 1, 17; strict and transitional files alike. */
import { append } from '../append.js';
import { make } from '../html/make.js';
import { child, childElements, localAttribute, type Element, type Node } from '../tree.js';
import { TRANSPARENT, chosen, type DocumentParts } from './parts.js';
import { RunReader } from './runs.js';
import { paragraphLook, type ParagraphLook } from './styles.js';

/** Blocks of a body, a cell or a note. */
export function convertBlocks(parent: Element, parts: DocumentParts): Element[] {
  const blocks: Element[] = [];
  let joined: Element[] = [];
  const flush = (): void => {
    if (joined.length > 0) append(blocks, convertParagraph(joined, parts));
    joined = [];
  };
  for (const element of childElements(parent)) {
    if (element.local === 'p') {
      joined.push(element);
      if (!isMarkDeleted(element)) flush();
      continue;
    }
    if (BLOCKS.has(element.local)) flush();
    if (element.local === 'tbl') blocks.push(convertTable(element, parts));
    else if (element.local === 'sdt') append(blocks, convertControl(element, parts));
    else if (element.local === 'AlternateContent') append(blocks, convertBlocks(chosen(element) ?? element, parts));
    else if (TRANSPARENT.has(element.local)) append(blocks, convertBlocks(element, parts));
  }
  flush();
  return blocks;
}

/** What stands between paragraphs and parts them; bookmarks and other marks do not. */
const BLOCKS = new Set(['tbl', 'sdt', 'AlternateContent', ...TRANSPARENT]);

/** Whether the mark that ends a paragraph was deleted, or moved away, with changes tracked: the next one goes on with it. */
function isMarkDeleted(paragraph: Element): boolean {
  const mark = child(child(paragraph, 'pPr'), 'rPr');
  return child(mark, 'del') !== undefined || child(mark, 'moveFrom') !== undefined;
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

/** A paragraph, or several that are one and look like the last, and behind it the text boxes that hang on it. */
function convertParagraph(joined: readonly Element[], parts: DocumentParts): Element[] {
  const paragraph = joined[joined.length - 1];
  const properties = child(paragraph, 'pPr');
  const id = localAttribute(child(properties, 'pStyle') ?? paragraph, 'val') ?? parts.normal;
  const style = id === undefined ? undefined : parts.styles.get(id);
  const look: ParagraphLook = { ...style?.paragraph, ...paragraphLook(properties) };
  // What a style gives to all headings or quotations is no emphasis.
  const name = style?.name ?? '';
  const isStyled = headingLevel(name, look) !== undefined || QUOTED.test(name);
  const { bold: _bold, italic: _italic, ...rest } = style?.run ?? {};
  const runs = new RunReader(parts, isStyled ? rest : (style?.run ?? {}), (box) => convertBlocks(box, parts));
  const children = runs.read(joined);
  if (child(properties, 'sectPr')) parts.notebook.endSection();
  const element = shapeParagraph(children, name, look, parts, runs.size);
  const language = runs.language;
  if (language) element.attributes.set('lang', language);
  return [element, ...runs.boxes];
}

/** Twentieths of a point by which quotations are set in at least. */
const LEAST_INDENT = 280;

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
  if ((look.left ?? 0) >= LEAST_INDENT && (look.right ?? 0) >= LEAST_INDENT) attributes.INDENTED = '';
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
  const named = /^(?:heading|t[ií]tulo|encabezado|titre|überschrift) ?(\d)$/.exec(name)?.[1];
  if (named) return Math.min(6, Math.max(1, Number(named)));
  return outline !== undefined && outline < 9 && !/^toc/.test(name) ? Math.min(6, outline + 1) : undefined;
}
