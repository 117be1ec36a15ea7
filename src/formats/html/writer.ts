/** A tree of HTML elements as a flow of blocks. Walks with a stack of its own, so that no nesting is too deep for it. */
import { safeHref } from '../../text/addresses.js';
import type { LeftOutReason } from '../draft.js';
import { joinInlines, keepPart, type FlowBlock } from '../flow/flow.js';
import { InlineBuilder, type DraftInline } from '../inline-builder.js';
import type { Pace } from '../pace.js';
import { elements, isElement, wordsOf, type Element, type Node } from '../tree.js';
import { lookOf, type Look } from './css.js';
import { LEADING_ARROWS, TRAILING_ARROWS } from './note-marks.js';
import { fragmentOf, type FoundNote, type FoundNotes } from './notes.js';
import { tableKind } from './tables.js';
import { BLOCKS, WORDLESS, anchorsOf, classesOf, isHidden } from './tags.js';

/** What the writer is told about the page. */
export interface WriterOptions {
  notes: FoundNotes;
  leave: Map<Element, LeftOutReason>;
  /** Looks of classes; see css.ts. */
  looks: Map<string, Look>;
  /** Address that relative links start from, where it is known. */
  base?: string;
  /** Addresses by which the page names itself. */
  here: readonly string[];
  /** Told of an address that may not be followed. */
  onUnsafe(href: string): void;
}

/** What is on the stack: a node to enter, an element to leave, the start or the end of a note. */
type Step = { enter: Node } | { leave: Element } | { note: FoundNote } | { endNote: true };

/** The blocks of some nodes. */
export async function writeFlow(nodes: readonly Node[], options: WriterOptions, pace: Pace): Promise<FlowBlock[]> {
  const writer = new FlowWriter(options);
  const stack: Step[] = nodes.map((enter) => ({ enter })).reverse();
  let count = 0;
  for (let step = stack.pop(); step; step = stack.pop()) {
    for (const next of writer.take(step).reverse()) stack.push(next);
    if ((++count & 511) === 0) await pace.step(count / (count + 2000));
  }
  writer.flush();
  return writer.flow;
}

/** A list around what is being written. */
interface ListContext {
  ordered: boolean;
  next: number;
}

/** What stands around the words that are being written. */
type Around =
  | { type: 'quote' | 'pre' | 'caption' }
  | { type: 'list'; list: ListContext }
  | { type: 'item'; marker?: string; level?: number }
  | { type: 'heading'; level: number }
  | { type: 'cell'; cell: NonNullable<FlowBlock['cell']> }
  | { type: 'role'; role: NonNullable<FlowBlock['role']> }
  | { type: 'look'; look: Pick<FlowBlock, 'size' | 'isCentred'> };

const MARKS: Readonly<Record<string, 'em' | 'strong' | 'code'>> = {
  em: 'em',
  i: 'em',
  cite: 'em',
  dfn: 'em',
  var: 'em',
  strong: 'strong',
  b: 'strong',
  code: 'code',
  tt: 'code',
  kbd: 'code',
  samp: 'code',
};

class FlowWriter {
  readonly flow: FlowBlock[] = [];
  private builder: InlineBuilder | null = null;
  private readonly around: Around[] = [];
  /** What each open element has added, to be taken back when it is left. */
  private readonly opened = new Map<
    Element,
    { around: number; marks: number; out: boolean; language: boolean; table: boolean }
  >();
  private readonly marks: { type: 'em' | 'strong' | 'code' | 'link'; href?: string }[] = [];
  private readonly languages: string[] = [];
  private anchors: string[] = [];
  private out: LeftOutReason | undefined;
  private group = 0;
  private note: { found: FoundNote; pieces: DraftInline[]; anchors: string[] } | null = null;
  /** Open data tables: their cells are words of one block for each row. */
  private dataTables = 0;
  private tables = 0;
  private readonly pairs: { table: number; row: number; column: number }[] = [];
  private breaks = 0;

  constructor(private readonly options: WriterOptions) {}

  /** Does one step and says what comes next. */
  take(step: Step): Step[] {
    if ('note' in step) this.startNote(step.note);
    else if ('endNote' in step) this.endNote();
    else if ('leave' in step) this.leave(step.leave);
    else if (!isElement(step.enter)) this.text(step.enter);
    else return this.enter(step.enter);
    return [];
  }

  private enter(element: Element): Step[] {
    const { notes, leave } = this.options;
    const label = notes.markers.get(element);
    if (label !== undefined) {
      this.collectAnchors(element);
      this.current().note(label);
      return [];
    }
    if (notes.skip.has(element) || (WORDLESS.has(element.local) && element.local !== 'img')) {
      this.collectAnchors(element);
      return [];
    }
    const holder = this.note ? undefined : notes.holders.get(element);
    if (holder) return this.enterHolder(element, holder);
    const opened = { around: this.around.length, marks: 0, out: false, language: false, table: false };
    this.opened.set(element, opened);
    const reason = this.out || this.note ? undefined : leave.get(element);
    if (reason) {
      this.flush();
      this.out = reason;
      this.group++;
      opened.out = true;
    }
    const language = element.attributes.get('lang') ?? element.attributes.get('xml:lang');
    if (language && element.local !== 'html' && element.local !== 'body') {
      this.languages.push(language);
      opened.language = true;
    }
    if (BLOCKS.has(element.local)) this.enterBlock(element, opened);
    this.collectAnchors(element);
    if (!BLOCKS.has(element.local)) {
      const children = this.enterInline(element, opened);
      if (children) return [...children.map((enter) => ({ enter })), { leave: element }];
      return [{ leave: element }];
    }
    return [...element.children.map((enter) => ({ enter })), { leave: element }];
  }

  private enterHolder(element: Element, holder: { notes: FoundNote[]; rest: Node[] }): Step[] {
    this.flush();
    const steps: Step[] = holder.rest.map((enter) => ({ enter }));
    for (const note of holder.notes) steps.push({ note }, ...note.nodes.map((enter) => ({ enter })), { endNote: true });
    this.collectAnchors(element);
    return steps;
  }

  private enterBlock(element: Element, opened: { table: boolean }): void {
    const { local } = element;
    if (this.dataTables > 0 && local !== 'table') return this.enterDataCell(element);
    this.flush();
    if (local === 'ul' || local === 'ol' || local === 'dir' || local === 'menu') {
      const start = Number(element.attributes.get('start') ?? 1);
      this.around.push({ type: 'list', list: { ordered: local === 'ol', next: Number.isInteger(start) ? start : 1 } });
    } else if (local === 'li') this.enterItem(element);
    else if (local === 'blockquote' || classesOf(element).some((name) => /^mso(?:intense)?quote$/.test(name)))
      this.around.push({ type: 'quote' });
    else if (local === 'pre' || local === 'listing' || local === 'xmp') this.around.push({ type: 'pre' });
    else if (local === 'table') this.enterTable(element, opened);
    else if (local === 'tr' && this.pairs.length > 0) this.pairs[this.pairs.length - 1].row++;
    else if ((local === 'td' || local === 'th') && this.pairs.length > 0) this.enterPairCell(element);
    else this.enterOther(element);
  }

  private enterOther(element: Element): void {
    this.enterMade(element);
    const level = headingLevel(element);
    const names = classesOf(element);
    if (level) this.around.push({ type: 'heading', level });
    else if (
      element.local === 'figcaption' ||
      element.local === 'caption' ||
      names.some((name) => /(?:^|-)caption(?:-text)?$/.test(name))
    )
      this.around.push({ type: 'caption' });
    else if (names.includes('msotitle')) this.around.push({ type: 'role', role: 'title' });
    else if (names.includes('msosubtitle') || names.includes('subtitle'))
      this.around.push({ type: 'role', role: 'subtitle' });
    else if (names.includes('author') && element.local === 'p') this.around.push({ type: 'role', role: 'author' });
  }

  /** What our own readers of other formats write on their elements: see make.ts. */
  private enterMade({ attributes }: Element): void {
    const [marker, role, size] = [attributes.get('MARKER'), attributes.get('ROLE'), attributes.get('SIZE')];
    if (marker !== undefined) this.around.push({ type: 'item', marker, level: Number(attributes.get('LEVEL') ?? 1) });
    if (role !== undefined) this.around.push({ type: 'role', role: role as NonNullable<FlowBlock['role']> });
    if (attributes.has('CAPTION')) this.around.push({ type: 'caption' });
    const look = {
      ...(size !== undefined && { size: Number(size) }),
      ...(attributes.has('CENTRED') && { isCentred: true }),
    };
    if (Object.keys(look).length > 0) this.around.push({ type: 'look', look });
  }

  private enterItem(element: Element): void {
    const list = this.around.findLast((one) => one.type === 'list');
    const value = Number(element.attributes.get('value') ?? NaN);
    if (list?.type === 'list' && list.list.ordered) {
      if (Number.isInteger(value)) list.list.next = value;
      this.around.push({ type: 'item', marker: `${list.list.next++}.` });
    } else this.around.push({ type: 'item', marker: '•' });
  }

  private enterTable(element: Element, opened: { table: boolean }): void {
    const kind = this.dataTables > 0 ? 'data' : tableKind(element);
    opened.table = true;
    if (kind === 'data') this.dataTables++;
    else if (kind === 'pairs') this.pairs.push({ table: this.tables++, row: -1, column: -1 });
    else this.pairs.push({ table: -1, row: -1, column: -1 });
  }

  private enterPairCell(element: Element): void {
    const pair = this.pairs[this.pairs.length - 1];
    if (pair.table < 0) return;
    const cells = (element.parent?.children ?? []).filter((node) => isElement(node) && /^t[dh]$/.test(node.local));
    this.around.push({ type: 'cell', cell: { ...pair, column: cells.indexOf(element) } });
  }

  private enterDataCell({ local }: Element): void {
    if (local === 'tr') this.flush();
    else if (local === 'caption') {
      this.flush();
      this.around.push({ type: 'caption' });
    } else if ((local === 'td' || local === 'th') && this.builder && !this.builder.isEmpty) this.builder.add(' | ');
    else this.builder?.add(' ');
  }

  /** Inline elements: marks, breaks, raised words. Returns the nodes to go on with, or undefined for none. */
  private enterInline(element: Element, opened: { marks: number }): readonly Node[] | undefined {
    const { local } = element;
    if (local === 'br') return (this.lineBreak(), undefined);
    if (local === 'img') return (this.image(element), undefined);
    if (local === 'wbr') return undefined;
    const words = this.special(element);
    if (words !== undefined) return words === '' ? undefined : (this.text(words), undefined);
    const look = this.look(element);
    if ((local === 'sup' || look.raised) && this.holdsMarkers(element)) return element.children.filter(isSaying);
    if ((local === 'sup' || look.raised) && isShortRaised(element)) return (this.raise(element), undefined);
    if (local === 'sub' && /^\d+$/.test(wordsOf(element))) return (this.text(lowered(wordsOf(element))), undefined);
    const type = MARKS[local];
    if (local === 'a') opened.marks += this.startLink(element);
    if (type && !(type === 'strong' && look.strong === false) && !(type === 'em' && look.em === false))
      opened.marks += this.startMark(type);
    if (look.em && type !== 'em') opened.marks += this.startMark('em');
    if (look.strong && type !== 'strong') opened.marks += this.startMark('strong');
    if (local === 'q') return ['“', ...element.children, '”'];
    return element.children;
  }

  /** Words in place of an element: `''` for none, undefined where the element is read as it is. */
  private special(element: Element): string | undefined {
    const { local, attributes } = element;
    if (local === 'del' || isHidden(element)) return this.out ? undefined : '';
    if (/mso-list\s*:\s*ignore/i.test(attributes.get('style') ?? '')) {
      this.wordItem(wordsOf(element));
      return '';
    }
    if (local === 'span' && classesOf(element).includes('refctt')) return '';
    return undefined;
  }

  private look(element: Element): Look {
    let look: Look = {};
    for (const name of (element.attributes.get('class') ?? '').split(/\s+/))
      look = { ...look, ...this.options.looks.get(name) };
    const style = element.attributes.get('style');
    return style ? { ...look, ...lookOf(style) } : look;
  }

  private startMark(type: 'em' | 'strong' | 'code' | 'link', href?: string): 1 {
    const mark = href === undefined ? { type } : { type, href };
    this.marks.push(mark);
    this.builder?.startMark(mark.type, href);
    return 1;
  }

  private startLink(element: Element): number {
    const href = element.attributes.get('href');
    if (href === undefined) return 0;
    const address = this.resolve(href.trim());
    return address === undefined ? 0 : this.startMark('link', address);
  }

  private resolve(href: string): string | undefined {
    const fragment = fragmentOf(href, this.options.here);
    if (fragment !== undefined) return `#${fragment}`;
    if (href.startsWith('#')) return undefined;
    try {
      const address = new URL(href, this.options.base).href;
      if (safeHref(address)) return safeHref(href) ?? address;
      this.options.onUnsafe(href);
    } catch {
      if (/^[a-z][a-z0-9+.-]*:/i.test(href) && !/^file:/i.test(href)) this.options.onUnsafe(href);
    }
    return undefined;
  }

  /** Whether note markers or links back stand in a raised element: it is read as what it holds. */
  private holdsMarkers(element: Element): boolean {
    const { markers, skip } = this.options.notes;
    for (const inner of elements(element)) if (markers.has(inner) || skip.has(inner)) return true;
    return false;
  }

  private raise(element: Element): void {
    const words = wordsOf(element);
    this.breaks = 0;
    if (words !== '') this.current().raise(words);
  }

  private image(element: Element): void {
    // Emoji that a blog has turned into pictures.
    if (classesOf(element).some((name) => /^(?:emoji|wp-smiley)$/.test(name)))
      this.text(element.attributes.get('alt') ?? '');
  }

  /** One line break is one; two of them end the paragraph, as pages without paragraphs have it. */
  private lineBreak(): void {
    if (this.dataTables > 0) return this.builder?.add(' ');
    this.breaks++;
    if (this.breaks === 1) this.builder?.lineBreak();
    else if (!this.around.some(({ type }) => type === 'pre' || type === 'heading')) this.flush();
  }

  private text(words: string): void {
    if (/\S/.test(words)) this.breaks = 0;
    else if (!this.builder) return;
    const preformatted = this.around.some(({ type }) => type === 'pre');
    if (preformatted) this.current().addPreformatted(words);
    else this.current().add(words);
  }

  private current(): InlineBuilder {
    if (this.builder) return this.builder;
    this.builder = new InlineBuilder();
    for (const { type, href } of this.marks) this.builder.startMark(type, href);
    return this.builder;
  }

  private leave(element: Element): void {
    const opened = this.opened.get(element);
    if (!opened) return;
    this.opened.delete(element);
    for (let i = 0; i < opened.marks; i++) {
      this.marks.pop();
      this.builder?.endMark();
    }
    if (BLOCKS.has(element.local)) this.leaveBlock(element, opened.table);
    this.around.length = opened.around;
    if (opened.language) this.languages.pop();
    if (opened.out) {
      this.flush();
      this.out = undefined;
      this.group++;
    }
  }

  private leaveBlock({ local }: Element, isTable: boolean): void {
    const insideData = this.dataTables > 0 && !/^(?:tr|table|caption)$/.test(local);
    if (insideData) return this.builder?.add(' ');
    this.flush();
    if (!isTable) return;
    if (this.dataTables > 0) this.dataTables--;
    else this.pairs.pop();
  }

  private startNote(found: FoundNote): void {
    this.flush();
    this.note = { found, pieces: [], anchors: [] };
  }

  private endNote(): void {
    this.flush();
    const { found, pieces, anchors } = this.note!;
    this.note = null;
    const { label, printed } = found;
    const block: FlowBlock = { kind: 'note', label, ...joinInlines(pieces) };
    if (printed !== label) block.printed = printed;
    if (anchors.length > 0) block.anchors = anchors;
    trimNote(block, printed);
    delete block.raised;
    this.flow.push(block);
  }

  /** Ends the block that is being written. */
  flush(): void {
    const { builder } = this;
    this.builder = null;
    this.breaks = 0;
    if (!builder) return;
    const inline = builder.finish();
    if (this.note) {
      if (inline.text !== '' || inline.notes.length > 0) this.note.pieces.push(inline);
      this.note.anchors.push(...this.anchors);
      this.anchors = [];
    } else if (inline.text !== '') this.flow.push(this.shape(inline));
    else if (inline.notes.length > 0) this.hangNotes(inline);
  }

  /** Markers alone in their block belong to the end of the block before. */
  private hangNotes({ notes }: DraftInline): void {
    const last = this.flow.findLast((block) => block.out === undefined && block.kind !== 'note');
    last?.notes.push(...notes.map(({ note }) => ({ at: last.text.length, note })));
  }

  private shape(inline: DraftInline): FlowBlock {
    const block: FlowBlock = { kind: 'paragraph', ...inline };
    for (const one of this.around) {
      if (one.type === 'heading') Object.assign(block, { kind: 'heading', level: one.level });
      else if (one.type === 'quote' && block.kind !== 'heading') block.kind = 'quote';
      else if (one.type === 'item' && block.kind !== 'heading') this.shapeItem(block, one);
      else if (one.type === 'caption') block.isCaption = true;
      else if (one.type === 'cell') block.cell = one.cell;
      else if (one.type === 'role') block.role = one.role;
      else if (one.type === 'look') Object.assign(block, one.look);
    }
    if (block.kind === 'quote') delete block.level;
    if (this.pendingItem && block.kind === 'paragraph') Object.assign(block, this.pendingItem);
    this.pendingItem = undefined;
    if (this.anchors.length > 0) block.anchors = this.anchors;
    this.anchors = [];
    if (this.out) Object.assign(block, { out: this.out, group: this.group });
    const language = this.languages[this.languages.length - 1];
    if (language) block.language = language;
    return block;
  }

  private shapeItem(block: FlowBlock, item: Extract<Around, { type: 'item' }>): void {
    block.kind = 'item';
    block.level = item.level ?? Math.max(1, this.around.filter(({ type }) => type === 'list').length);
    if (item.marker !== undefined) block.marker = item.marker;
    else delete block.marker;
    // Further paragraphs of the same item have no marker.
    delete item.marker;
  }

  private pendingItem: Pick<FlowBlock, 'kind' | 'level' | 'marker'> | undefined;

  /** The number or bullet that Word writes into its paragraphs in place of lists. */
  private wordItem(marker: string): void {
    const number = /^\(?(\d{1,4})[.)]/.exec(marker)?.[1];
    this.pendingItem = { kind: 'item', level: 1, marker: number === undefined ? '•' : `${number}.` };
  }

  private collectAnchors(element: Element): void {
    const names = anchorsOf(element);
    if (names.length > 0 && this.anchors.length < 50) this.anchors.push(...names);
  }
}

function headingLevel(element: Element): number | undefined {
  const tag = /^h([1-6])$/.exec(element.local)?.[1];
  if (tag) return Number(tag);
  if (element.attributes.get('role') !== 'heading') return undefined;
  return Math.min(6, Math.max(1, Number(element.attributes.get('aria-level') ?? 2) || 2));
}

/** Not only the commas and brackets between two markers. */
const isSaying = (node: Node): boolean => isElement(node) || /[\p{L}\p{N}]/u.test(node);

/** Raised words that are short enough for a marker: `1`, `[12]`, `1, 2`, `*`; not `er` or a whole remark. */
const isShortRaised = (element: Element): boolean => {
  const words = wordsOf(element);
  return words.length > 0 && words.length <= 12 && !/[\p{L}]{3}/u.test(words);
};

/** Digits as subscripts: CO₂. */
const lowered = (digits: string): string =>
  digits.replace(/\d/g, (digit) => String.fromCharCode(0x2080 + Number(digit)));

/** Takes the printed label and arrows off a note's words. */
export function trimNote(block: FlowBlock, printed: string): void {
  let from = LEADING_ARROWS.exec(block.text)?.[0].length ?? 0;
  const escaped = printed.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const rest = block.text.slice(from);
  const isWord = /^\p{L}+$/u.test(printed);
  const raised = block.raised?.some(([start]) => start === from) ?? false;
  const pattern =
    isWord && !raised ? `^[\\s[(]*${escaped}\\s*[.:)\\]]+` : `^[\\s[(]*${escaped}(?!\\d|[.,]\\d)\\s*[.:)\\]–—-]*`;
  from += new RegExp(`${pattern}\\s*`, 'u').exec(rest)?.[0].length ?? /^[\s.:)\]]+(?=\S)/.exec(rest)?.[0].length ?? 0;
  const end = block.text.length - (TRAILING_ARROWS.exec(block.text)?.[0].length ?? 0);
  if (from < end) keepPart(block, from, end);
}
