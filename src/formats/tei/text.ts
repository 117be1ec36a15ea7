/** One text of an edition as a TEI `text`: divisions by heading, sentences as `s`, notes in `back`. */
import { append } from '../append.js';
import type { EditionBlock, EditionText } from '../../edition/model.js';
import type { Side } from '../../text/finding.js';
import type { Mark } from '../../text/model.js';
import { isMark, sentenceSpans, toPieces, type MarkPiece, type Piece } from '../pieces.js';
import { mixed, xml, type XmlChild, type XmlElement } from '../xml-write.js';
import { toXmlId } from '../xml-ids.js';

/** How a text is written. */
interface TextContext {
  /** Prefix of its ids. */
  prefix: string;
  labelOf(note: string): string;
  side: Side;
}

/** The `text` element of one side. */
export function textElement({ meta, blocks }: EditionText, context: TextContext): XmlElement {
  const body = new BodyWriter(context);
  const notes: XmlElement[] = [];
  for (const block of blocks) {
    if (block.kind === 'note') notes.push(blockElement('note', block, context, { n: block.label, place: 'end' }));
    else body.add(block);
  }
  const back = notes.length > 0 && xml('back', {}, xml('div', { type: 'notes' }, ...notes));
  return xml('text', { 'xml:id': `text.${context.side}`, 'xml:lang': meta.language }, body.element(), back);
}

/** Nests blocks: a heading opens a `div`, items stand in a `list`. */
class BodyWriter {
  private readonly root = xml('body');
  /** Open divisions with the level of their headings. */
  private readonly divisions: { level: number; element: XmlElement }[] = [];
  /** Open lists, the innermost last. */
  private lists: XmlElement[] = [];

  constructor(private readonly context: TextContext) {}

  private get place(): XmlElement {
    return this.divisions.at(-1)?.element ?? this.root;
  }

  add(block: EditionBlock): void {
    if (block.kind === 'item') return this.addItem(block);
    this.lists = [];
    if (block.kind === 'heading') {
      const level = block.level ?? 2;
      while (this.divisions.length > 0 && this.divisions.at(-1)!.level >= level) this.divisions.pop();
      const element = xml('div', { n: level }, blockElement('head', block, this.context));
      this.place.children.push(element);
      this.divisions.push({ level, element });
    } else this.place.children.push(blockElement(block.kind === 'quote' ? 'quote' : 'p', block, this.context));
  }

  private addItem(block: EditionBlock): void {
    const level = block.level ?? 1;
    this.lists = this.lists.slice(0, level);
    if (this.lists.length === 0) {
      const list = xml('list');
      this.place.children.push(list);
      this.lists.push(list);
    } else if (this.lists.length < level) {
      // A deeper list stands in the item above it.
      const list = xml('list');
      (this.lists.at(-1)!.children.at(-1) as XmlElement).children.push(list);
      this.lists.push(list);
    }
    const depth = this.lists.length;
    const attributes = { n: block.marker, rend: level === depth ? undefined : `level${level}` };
    this.lists.at(-1)!.children.push(blockElement('item', block, this.context, attributes));
  }

  element(): XmlElement {
    return this.root.children.length > 0 ? this.root : xml('body', {}, xml('p'));
  }
}

function blockElement(
  name: string,
  block: EditionBlock,
  context: TextContext,
  attributes: Record<string, string | undefined> = {},
): XmlElement {
  const id = toXmlId(context.prefix, block.id);
  const writer = new InlineWriter(id, context);
  const children: XmlChild[] = [];
  const spans = sentenceSpans(block);
  if (spans.length === 0) append(children, writer.write(toPieces(block)));
  spans.forEach(({ number, start, end, next }) => {
    // A note marker in the space between two sentences belongs to the one before.
    const noted = (block.notes ?? []).some(({ at }) => at > end && at <= next);
    const to = noted ? next : end;
    const last = number === spans.length;
    children.push(
      mixed('s', { 'xml:id': `${id}.${number}` }, ...writer.write(toPieces(block, start, last ? next : to))),
    );
    if (!last && to < next) append(children, writer.words(block.text.slice(to, next)));
  });
  return mixed(name, { 'xml:id': id, ...attributes }, ...children);
}

/** Writes the words of one block. A mark that a sentence ends inside is written in parts that point at each other. */
class InlineWriter {
  private readonly parts = new Map<Mark, number>();
  private count = 0;
  private readonly numbers = new Map<Mark, number>();

  constructor(
    private readonly id: string,
    private readonly context: TextContext,
  ) {}

  words(words: string): XmlChild[] {
    return words
      .split('\n')
      .flatMap((line, index): XmlChild[] => [...(index > 0 ? [xml('lb')] : []), ...(line ? [line] : [])]);
  }

  write(pieces: Piece[]): XmlChild[] {
    return pieces.flatMap((piece): XmlChild[] => {
      if (typeof piece === 'string') return this.words(piece);
      if (isMark(piece)) return [this.mark(piece)];
      const target = `#${toXmlId(this.context.prefix, piece.note)}`;
      return [xml('ptr', { type: 'note', target, n: this.context.labelOf(piece.note) })];
    });
  }

  private mark({ mark, opens, closes, children }: MarkPiece): XmlElement {
    const attributes: Record<string, string | undefined> = {};
    if (!opens || !closes) {
      const number = this.numbers.get(mark) ?? ++this.count;
      this.numbers.set(mark, number);
      const part = this.parts.get(mark) ?? 0;
      this.parts.set(mark, part + 1);
      const name = (at: number): string => `${this.id}.m${number}.${at}`;
      attributes['xml:id'] = name(part);
      if (!opens) attributes.prev = `#${name(part - 1)}`;
      if (!closes) attributes.next = `#${name(part + 1)}`;
    }
    const content = this.write(children);
    if (mark.type === 'link') return mixed('ref', { target: mark.href, ...attributes }, ...content);
    if (mark.type === 'strong') return mixed('hi', { rend: 'bold', ...attributes }, ...content);
    if (mark.type === 'em') return mixed('emph', attributes, ...content);
    // `code` takes nothing but words.
    const plain = content.every((child) => typeof child === 'string');
    return plain ? mixed('code', attributes, ...content) : mixed('hi', { rend: 'code', ...attributes }, ...content);
  }
}
