/** The words of TEI elements, letter for letter for our own files, with collapsing white space for everybody else's. */
import type { Mark } from '../../text/model.js';
import type { DraftBlock } from '../draft.js';
import { cleanLabel } from '../shape.js';
import { createSink, type Sink } from '../sink.js';
import { attribute, elements, isElement, textOf, type Element, type Node } from '../tree.js';

/** What a reader of blocks is told. */
export interface InlineContext {
  exact: boolean;
  /** Label of the note with an XML id. */
  labelOf(id: string): string | undefined;
  /** A note that stands in the words: gives its label. */
  inlineNote(note: Element): string;
  unsafe(href: string): void;
}

/** The words of a block, and where the sentences with ids start. */
export interface ReadInline extends Pick<DraftBlock, 'text' | 'marks' | 'notes'> {
  sentences: { id: string | undefined; start: number }[];
}

/** Elements inside of a block that are blocks themselves and are read apart. */
export const APART = new Set(['list', 'p', 'quote', 'head', 'table', 'figure', 'lg', 'sp', 'ab', 'div']);

const QUOTATION = /^(?:quote|q|said|soCalled)$/;

/** Words in quotation marks within a line, where the marks themselves are not written. */
export function isQuoted(element: Element): boolean {
  const { local, parent } = element;
  if (!QUOTATION.test(local) || !parent) return false;
  if (QUOTATION.test(parent.local) && !holdsBlocks(parent)) return true;
  if (holdsBlocks(element)) return false;
  const around = parent.children.some((node) => !isElement(node) && /\S/.test(node));
  return around && !/^\s*["“«‘„]/.test(textOf(element)) && !/^(?:cit|div\d?|body|epigraph)$/.test(parent.local);
}

/** Whether an element holds blocks, at whatever depth; quotations within quotations are none. */
function holdsBlocks(element: Element): boolean {
  let root = element;
  while (root.parent) root = root.parent;
  const known = HOLDERS.get(root) ?? holdersIn(root);
  HOLDERS.set(root, known);
  return known.has(element);
}

/** By the root of their document: computed once, in one walk, however deep quotations are nested. */
const HOLDERS = new WeakMap<Element, ReadonlySet<Element>>();

function holdersIn(root: Element): ReadonlySet<Element> {
  const holders = new Set<Element>();
  for (const block of elements(root)) {
    if (!APART.has(block.local) || QUOTATION.test(block.local)) continue;
    for (let at = block.parent; at && !holders.has(at); at = at.parent) holders.add(at);
  }
  return holders;
}

/**
 * Reads what stands in an element; elements of {@link APART} are left out. Where `whole` is asked for, as in notes, their
 * words are lines of the one block instead.
 */
export function readInline(element: Element, context: InlineContext, whole = false): ReadInline {
  const sink = createSink(context.exact, context.unsafe);
  const stack: (Node | { end: () => void })[] = [];
  const push = (parent: Element): void => {
    for (let i = parent.children.length - 1; i >= 0; i--) stack.push(parent.children[i]);
  };
  push(element);
  const sentences: ReadInline['sentences'] = [];
  let quoted = 0;
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (typeof node === 'string') sink.add(node);
    else if ('end' in node) node.end();
    else if (!context.exact && isQuoted(node)) {
      // “…‘…“…”…’…”, counted from the block on.
      const [open, close] = quoted % 2 === 1 ? '‘’' : '“”';
      quoted++;
      sink.add(open);
      stack.push({
        end: () => {
          quoted--;
          sink.add(close);
        },
      });
      push(node);
    } else if (whole && APART.has(node.local)) {
      sink.lineBreak();
      stack.push({ end: () => sink.lineBreak() });
      push(node);
    } else if (!enter(node, sink, context, sentences)) {
      const end = startMark(node, sink);
      if (end) stack.push({ end });
      push(node);
    }
  }
  return { ...sink.done(), sentences };
}

/** Reads an element that is not just a container of words; false where it is one. */
function enter(element: Element, sink: Sink, context: InlineContext, sentences: ReadInline['sentences']): boolean {
  const { local } = element;
  if (local === 's') {
    sentences.push({ id: attribute(element, 'xml:id'), start: sink.length });
    return false;
  }
  // Between cells, and between the parts of a reference that is nothing but parts, the page would have room.
  if (local === 'cell' && sink.length > 0) sink.add(' | ');
  if (PARTS.test(local) && sink.length > 0 && inReference(element)) sink.add(', ');
  if (local === 'lb') {
    if (attribute(element, 'break') !== 'no') sink.lineBreak();
    return true;
  }
  if (local === 'note') {
    sink.note(context.inlineNote(element));
    return true;
  }
  if (local === 'ptr' || (local === 'ref' && /^note/.test(attribute(element, 'type') ?? ''))) {
    const label = context.labelOf((attribute(element, 'target') ?? '').replace(/^#/, ''));
    if (label !== undefined) sink.note(label);
    else if (local === 'ptr' && attribute(element, 'type') === 'note')
      sink.note(cleanLabel(attribute(element, 'n') ?? ''));
    else sink.add(textOf(element));
    return true;
  }
  // Of two readings the edited one is taken; running heads are no words of the text.
  const other = element.parent?.local === 'choice' && /^(?:orig|sic|abbr)$/.test(local);
  return APART.has(local) || other || local === 'fw' || local === 'del';
}

const PARTS = /^(?:author|editor|title|date|publisher|pubPlace|biblScope|idno)$/;

/** Whether an element stands in a `biblStruct` or `biblFull`, where no words stand between the parts. */
function inReference(element: Element): boolean {
  for (let at = element.parent; at; at = at.parent) if (/^bibl(?:Struct|Full)$/.test(at.local)) return true;
  return false;
}

function startMark(element: Element, sink: Sink): (() => void) | undefined {
  const { local } = element;
  const rend = attribute(element, 'rend') ?? '';
  const type: Mark['type'] | undefined =
    local === 'emph' || local === 'title' || local === 'foreign'
      ? 'em'
      : local === 'code'
        ? 'code'
        : local === 'ref'
          ? 'link'
          : local === 'hi'
            ? /bold|strong/.test(rend)
              ? 'strong'
              : /code|mono|typewriter|tt/.test(rend)
                ? 'code'
                : /ital|^i$|^it$/.test(rend)
                  ? 'em'
                  : undefined
            : undefined;
  if (!type) return undefined;
  // Parts of one mark that sentences cut point at each other: it opens with the first and closes with the last.
  const opened = attribute(element, 'prev') !== undefined || sink.start(type, attribute(element, 'target'));
  if (!opened) return undefined;
  return attribute(element, 'next') === undefined ? () => sink.end(type) : () => undefined;
}
