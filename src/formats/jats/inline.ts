/** The words of JATS elements. */
import type { Mark } from '../../text/model.js';
import type { DraftBlock } from '../draft.js';
import { createSink, type Sink } from '../sink.js';
import { attribute, isElement, localAttribute, textOf, wordsOf, type Element, type Node } from '../tree.js';
import { LINE_BREAK } from './vocabulary.js';

/** What reading the words of one text needs to know. */
export interface InlineContext {
  exact: boolean;
  /** Label of the note with an XML id, where there is such a note. */
  noteOf(rid: string): string | undefined;
  /** Ids of the notes from one to another, for markers like 3-5; empty where they are not in order. */
  between(first: string, last: string): string[];
  /** A note that stands in the words: gives its label. */
  inlineNote(note: Element): string;
  unsafe(href: string): void;
  image(): void;
}

const MARKS: Record<string, Mark['type']> = { italic: 'em', bold: 'strong', monospace: 'code', code: 'code' };

/** What is not words of the running text. */
const SKIPPED = /^(?:graphic|inline-graphic|media|alternatives|object-id|index-term|x|fn-group)$/;

/** Reads a run of nodes as the words of one block. */
export function readInline(
  nodes: readonly Node[],
  context: InlineContext,
): Pick<DraftBlock, 'text' | 'marks' | 'notes'> {
  const sink = createSink(context.exact, context.unsafe);
  const stack: (Node | { end: () => void })[] = [];
  const push = (children: readonly Node[]): void => {
    for (let i = children.length - 1; i >= 0; i--) stack.push(children[i]);
  };
  push(nodes);
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (typeof node === 'string') sink.add(node);
    else if ('end' in node) node.end();
    else if (!readWhole(node, sink, context)) {
      const end = startMark(node, sink);
      if (end) stack.push({ end });
      push(node.children);
    }
  }
  const { marks, ...block } = sink.done();
  return { ...block, marks: mergeCut(marks, new Set(block.notes.map(({ at }) => at))) };
}

/** A link that a note marker cuts in two, which JATS does not allow inside of one, and what stands in it, made one again. */
function mergeCut(marks: Mark[], notes: ReadonlySet<number>): Mark[] {
  const kept: Mark[] = [];
  for (const mark of marks) {
    const before =
      notes.has(mark.start) &&
      kept.findLast(({ type, end, href }) => type === mark.type && end === mark.start && href === mark.href);
    if (before) before.end = mark.end;
    else kept.push({ ...mark });
  }
  return kept;
}

/** Reads an element that is more than a container of words; false where it is none. */
function readWhole(element: Element, sink: Sink, context: InlineContext): boolean {
  const { local } = element;
  if (local === 'break' || (local === 'named-content' && attribute(element, 'content-type') === LINE_BREAK))
    sink.lineBreak();
  else if (local === 'xref') return readReference(element, sink, context);
  else if (local === 'fn') sink.note(context.inlineNote(element));
  else if (local === 'sup' && isMarkerGroup(element, context)) readMarkers(element, sink, context);
  else if (local === 'tex-math')
    sink.add(textOf(element).replace(/^[\s\S]*?\\begin\{document\}|\\end\{document\}[\s\S]*$/g, ''));
  else if (SKIPPED.test(local)) {
    // Of several forms of one thing, words are the one to read.
    const words = local === 'alternatives' ? wordsOf(element) : '';
    if (words) sink.add(words);
    else if (/graphic|media|alternatives/.test(local)) context.image();
  } else return false;
  return true;
}

/** What a note marker looks like; anything longer (`Silva, 2020`) is words that stay. */
const MARKER = /^[[(]?\s*(?:\d{1,4}|[*†‡§¶#]{1,4}|[a-z])\s*[\])]?[.,]?$/i;

/** Numbers and signs with commas and dashes between. */
const MARKERS = /^[\s,;()[\]–—-]*$/;

function readReference(element: Element, sink: Sink, context: InlineContext): boolean {
  const labels = (attribute(element, 'rid') ?? '').split(/\s+/).flatMap((rid) => context.noteOf(rid) ?? []);
  if (labels.length === 0) return false;
  const words = wordsOf(element);
  if (!MARKER.test(words) && words !== '') sink.add(words);
  labels.forEach((label) => sink.note(label));
  return true;
}

/** A reference to a section or paragraph is a link within the text; one to a table or figure is words. */
function fragmentOf(element: Element): string | undefined {
  const rid = attribute(element, 'rid') ?? '';
  return attribute(element, 'ref-type') === undefined && /^[\w.-]+$/.test(rid) ? `#${rid}` : undefined;
}

function isMarkerGroup(element: Element, context: InlineContext): boolean {
  const references = element.children.filter((node): node is Element => isElement(node));
  const words = element.children.filter((node): node is string => typeof node === 'string').join('');
  const known = references.every(
    (node) => node.local === 'xref' && context.noteOf(attribute(node, 'rid') ?? '') !== undefined,
  );
  return references.length > 0 && known && MARKERS.test(words);
}

/** `<sup><xref>3</xref>-<xref>5</xref></sup>`: markers 3, 4 and 5, without the signs between. */
function readMarkers(element: Element, sink: Sink, context: InlineContext): void {
  let before: string | undefined;
  let dash = false;
  for (const node of element.children) {
    if (typeof node === 'string') {
      dash = /^[\s]*[–—-][\s]*$/.test(node);
      continue;
    }
    const rid = attribute(node, 'rid') ?? '';
    if (dash && before) for (const between of context.between(before, rid)) sink.note(context.noteOf(between)!);
    sink.note(context.noteOf(rid)!);
    before = rid;
    dash = false;
  }
}

function startMark(element: Element, sink: Sink): (() => void) | undefined {
  const type = MARKS[element.local];
  if (type) return sink.start(type) ? () => sink.end(type) : undefined;
  const fragment = element.local === 'xref' ? fragmentOf(element) : undefined;
  if (fragment) return sink.start('link', fragment) ? () => sink.end('link') : undefined;
  if (element.local !== 'ext-link' && element.local !== 'uri' && element.local !== 'email') return undefined;
  const href =
    localAttribute(element, 'href') ?? (element.local === 'email' ? `mailto:${wordsOf(element)}` : wordsOf(element));
  return sink.start('link', addressOf(href)) ? () => sink.end('link') : undefined;
}

/** Addresses without a scheme, as journals write them. */
const addressOf = (href: string): string => (/^(?:www\.|doi\.org)/i.test(href) ? `https://${href}` : href);
