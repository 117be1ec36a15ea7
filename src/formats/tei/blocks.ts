/** The blocks of one TEI text. */
import type { DraftBlock, SentencePlace } from '../draft.js';
import type { Pace } from '../pace.js';
import type { Problems } from '../problems.js';
import { cleanLabel } from '../shape.js';
import { attribute, childElements, elements, isElement, type Element, type Node } from '../tree.js';
import { fromXmlId } from '../xml-ids.js';
import { isQuoted, readInline, type InlineContext } from './inline.js';

/** What was read of an element that is a block. */
type Shape = Pick<DraftBlock, 'kind' | 'level' | 'marker' | 'label'>;

/** Elements that hold blocks and are none. */
const CONTAINERS = /^(?:div\d?|body|front|back|group|list|floatingText|text|cit|argument|epigraph|castList|sp|note)$/;

/** Reads the blocks of a `text` (or `div`) in document order; notes that stand in the words come at the end. */
export class TextReader {
  /** XML ids of blocks, and of sentences, with their places. */
  readonly ids: [id: string, block: number][] = [];
  readonly sentenceIds: [id: string, place: SentencePlace][] = [];
  private readonly blocks: DraftBlock[] = [];
  private readonly inlineNotes: Element[] = [];
  private readonly labels = new Map<string, string>();
  private readonly used = new Set<string>();
  private readonly context: InlineContext;

  constructor(
    private readonly root: Element,
    private readonly exact: boolean,
    private readonly problems: Problems,
  ) {
    this.context = {
      exact,
      labelOf: (id) => this.labels.get(id),
      inlineNote: (note) => this.labelInline(note),
      unsafe: (href) => this.problems.add('link-unsafe', 'warning', { href: href.slice(0, 200) }),
    };
  }

  async read(pace: Pace): Promise<DraftBlock[]> {
    for (const note of elements(this.root, 'note'))
      if (isApart(note)) this.labels.set(attribute(note, 'xml:id') ?? '', this.takeLabel(note));
    // A stack, never recursion; the depth of a division is kept with it.
    const stack: { element: Element; depth: number; lists: number }[] = [{ element: this.root, depth: 1, lists: 0 }];
    let count = 0;
    for (let entry = stack.pop(); entry; entry = stack.pop()) {
      if (++count % 128 === 0) await pace.step();
      const { element, depth, lists } = entry;
      const shape = this.shapeOf(element, depth, lists);
      if (shape) this.add(element, shape);
      const inner = /^div\d?$/.test(element.local) ? depth + 1 : depth;
      const listDepth = element.local === 'list' ? lists + 1 : lists;
      for (const node of [...element.children].reverse()) {
        if (
          isElement(node) &&
          !(shape && !this.exact && isQuoted(node)) &&
          (!shape || /^(?:list|p|quote|lg|ab|table)$/.test(node.local))
        )
          stack.push({ element: node, depth: inner, lists: listDepth });
      }
    }
    for (const note of this.inlineNotes)
      this.add(note, { kind: 'note', label: this.labels.get(noteKey(note, this.inlineNotes)) });
    return this.blocks;
  }

  private shapeOf(element: Element, depth: number, lists: number): Shape | undefined {
    const { local } = element;
    if (local === 'head') {
      const stated = Number((element.parent && attribute(element.parent, 'n')) ?? NaN);
      const level = this.exact && stated >= 2 ? stated : Math.max(2, depth);
      return { kind: 'heading', level: Math.min(6, level) };
    }
    if (local === 'item') {
      const rend = Number(/^level(\d{1,2})$/.exec(attribute(element, 'rend') ?? '')?.[1] ?? lists);
      const marker = attribute(element, 'n') ?? (this.exact ? undefined : '•');
      return { kind: 'item', level: Math.max(1, rend), ...(marker ? { marker: marker.slice(0, 12) } : {}) };
    }
    if (local === 'note')
      return isApart(element)
        ? { kind: 'note', label: this.labels.get(attribute(element, 'xml:id') ?? '') }
        : undefined;
    if (local === 'quote') return hasBlocks(element) ? undefined : { kind: 'quote' };
    if (
      local === 'p' ||
      local === 'ab' ||
      local === 'row' ||
      local === 'l' ||
      local === 'trailer' ||
      local === 'byline' ||
      local === 'closer' ||
      local === 'opener'
    ) {
      return { kind: element.parent && /^(?:quote|cit|epigraph)$/.test(element.parent.local) ? 'quote' : 'paragraph' };
    }
    return !this.exact && isLoose(element) ? { kind: 'paragraph' } : undefined;
  }

  private add(element: Element, shape: Shape): void {
    const isNote = shape.kind === 'note';
    const { sentences, ...words } = readInline(
      isNote && this.exact ? withoutParagraphs(element) : element,
      this.context,
      isNote && !this.exact,
    );
    const id = attribute(element, 'xml:id');
    const own = this.exact && id !== undefined;
    if (words.text === '' && words.notes.length === 0 && !own) return;
    const index = this.blocks.length;
    const starts = sentences.map(({ start }) => start);
    const fits = starts.every((at, i) => (i === 0 ? at === 0 : at > starts[i - 1] && at < words.text.length));
    const block: DraftBlock = { ...shape, ...words };
    if (this.exact) block.sentences = fits ? starts : undefined;
    if (own) block.id = fromXmlId(id.slice(id.indexOf('.') + 1));
    this.blocks.push(block);
    if (id !== undefined) this.ids.push([id, index]);
    sentences.forEach(({ id: name }, at) => name !== undefined && this.sentenceIds.push([name, [index, at + 1]]));
  }

  private takeLabel(note: Element): string {
    const wanted = cleanLabel(attribute(note, 'n') ?? attribute(note, 'xml:id') ?? String(this.used.size + 1)) || 'n';
    let label = wanted;
    for (let number = 2; this.used.has(label); number++) label = `${wanted}-${number}`;
    this.used.add(label);
    return label;
  }

  private labelInline(note: Element): string {
    this.inlineNotes.push(note);
    const label = this.takeLabel(note);
    this.labels.set(noteKey(note, this.inlineNotes), label);
    return label;
  }
}

/** A key for a note that has no id. */
const noteKey = (note: Element, notes: Element[]): string => `\n${notes.indexOf(note)}`;

/** True for a note that stands by itself, not in the words. */
const isApart = (note: Element): boolean => note.parent === null || CONTAINERS.test(note.parent.local);

/** An element with words of its own that no rule knows, or a reference: its words are not to be lost. */
const isLoose = (element: Element): boolean =>
  /^bibl(?:Struct|Full)?$/.test(element.local) ||
  (!CONTAINERS.test(element.local) && !SILENT.test(element.local) && element.children.some(isWorded));

/** Elements whose words are no words of the text: running heads, what was struck out, what is said of a gap. */
const SILENT = /^(?:fw|del|gap|desc|index|milestone|pb|cb|lb|figDesc|formula|graphic)$/;

const isWorded = (node: Node): boolean => !isElement(node) && /\S/.test(node);

const hasBlocks = (element: Element): boolean =>
  childElements(element).some(({ local }) => /^(?:p|l|lg|ab|quote)$/.test(local));

/** A note whose paragraphs are lines of one block. */
function withoutParagraphs(note: Element): Element {
  if (!note.children.some((node) => isElement(node) && node.local === 'p')) return note;
  const children = note.children.flatMap((node, index): Node[] => {
    if (!isElement(node) || node.local !== 'p') return [node];
    const before = note.children.slice(0, index).some(isElement);
    return before
      ? [{ ...node, local: 'lb', name: 'lb', attributes: new Map(), children: [] }, ...node.children]
      : node.children;
  });
  return { ...note, children };
}
