/** The blocks of a text as the `body` and `back` of a JATS article. */
import { safeHref } from '../../text/addresses.js';
import type { EditionBlock } from '../../edition/model.js';
import { isMark, linkParts, toPieces, type MarkPiece, type Piece } from '../pieces.js';
import { toXmlId } from '../xml-ids.js';
import { mixed, xml, type XmlChild, type XmlElement } from '../xml-write.js';
import { LINE_BREAK } from './vocabulary.js';

/** How a text is written. */
export interface BodyContext {
  /** Prefix of its ids. */
  prefix: string;
  labelOf(note: string): string;
  /** XML ids of all blocks of both texts: an `xref` to none of them would not be valid. */
  known: ReadonlySet<string>;
}

/** All blocks but the notes: a heading opens a `sec`, items stand in lists. */
export function bodyElement(blocks: EditionBlock[], context: BodyContext): XmlElement {
  const root = xml('body');
  const sections: { level: number; element: XmlElement }[] = [];
  let lists: { level: number; element: XmlElement }[] = [];
  for (const block of blocks) {
    const place = sections.at(-1)?.element ?? root;
    if (block.kind === 'note') continue;
    if (block.kind === 'item') {
      lists = addItem(block, lists, place, context);
      continue;
    }
    lists = [];
    const id = toXmlId(context.prefix, block.id);
    if (block.kind === 'heading') {
      const level = block.level ?? 2;
      while (sections.length > 0 && sections.at(-1)!.level >= level) sections.pop();
      const element = xml(
        'sec',
        { id, 'specific-use': `level${level}` },
        mixed('title', {}, ...inline(block, context)),
      );
      (sections.at(-1)?.element ?? root).children.push(element);
      sections.push({ level, element });
    } else {
      const paragraph = mixed('p', block.kind === 'quote' ? {} : { id }, ...inline(block, context));
      place.children.push(block.kind === 'quote' ? xml('disp-quote', { id }, paragraph) : paragraph);
    }
  }
  return root;
}

type OpenList = { level: number; element: XmlElement };

/** Adds an item to the innermost list of its level, or opens one; gives the lists that are open then. */
function addItem(block: EditionBlock, lists: OpenList[], place: XmlElement, context: BodyContext): OpenList[] {
  const level = block.level ?? 1;
  const open = lists.filter((list) => list.level <= level);
  if (open.at(-1)?.level !== level) {
    const parent = open.at(-1);
    const depth = open.length + 1;
    const element = xml('list', {
      'list-type': 'simple',
      'specific-use': level === depth ? undefined : `level${level}`,
    });
    (parent ? (parent.element.children.at(-1) as XmlElement) : place).children.push(element);
    open.push({ level, element });
  }
  const id = toXmlId(context.prefix, block.id);
  const label = block.marker === undefined ? null : xml('label', {}, block.marker);
  open.at(-1)!.element.children.push(xml('list-item', { id }, label, mixed('p', {}, ...inline(block, context))));
  return open;
}

/** The notes as the `back` of the article, or nothing where there are none. */
export function notesElement(blocks: EditionBlock[], context: BodyContext): XmlElement | null {
  const notes = blocks.filter(({ kind }) => kind === 'note');
  if (notes.length === 0) return null;
  const written = notes.map((block) =>
    xml(
      'fn',
      { id: toXmlId(context.prefix, block.id) },
      xml('label', {}, block.label ?? block.id),
      mixed('p', {}, ...inline(block, context)),
    ),
  );
  return xml('back', {}, xml('fn-group', {}, ...written));
}

const inline = (block: EditionBlock, context: BodyContext): XmlChild[] => writePieces(toPieces(block), context);

function writePieces(pieces: Piece[], context: BodyContext): XmlChild[] {
  return pieces.flatMap((piece): XmlChild[] => {
    if (typeof piece === 'string') return lines(piece);
    if (isMark(piece))
      return piece.mark.type === 'link'
        ? linkParts(piece).flatMap((part) =>
            isMark(part) ? [markElement(part, context)] : writePieces([part], context),
          )
        : [markElement(piece, context)];
    const rid = toXmlId(context.prefix, piece.note);
    const label = xml('sup', {}, context.labelOf(piece.note));
    return [context.known.has(rid) ? xml('xref', { 'ref-type': 'fn', rid }, label) : label];
  });
}

const lines = (words: string): XmlChild[] =>
  words
    .split('\n')
    .flatMap((line, index): XmlChild[] => [
      ...(index > 0 ? [xml('named-content', { 'content-type': LINE_BREAK }, ' ')] : []),
      ...(line ? [line] : []),
    ]);

function markElement({ mark, children }: MarkPiece, context: BodyContext): XmlChild {
  const content = writePieces(children, context);
  if (mark.type === 'em') return mixed('italic', {}, ...content);
  if (mark.type === 'strong') return mixed('bold', {}, ...content);
  if (mark.type === 'code') return mixed('monospace', {}, ...content);
  const href = safeHref(mark.href ?? '') ?? '';
  const rid = href.slice(1);
  if (href.startsWith('#') && context.known.has(rid)) return mixed('xref', { rid }, ...content);
  return mixed('ext-link', { 'ext-link-type': 'uri', 'xlink:href': href }, ...content);
}
