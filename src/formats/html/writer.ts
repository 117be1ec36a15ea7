/** A tree of HTML elements as a flow of blocks. Walks with a stack of its own, so that no nesting is too deep for it. */
import { append } from '../append.js';
import type { LeftOutReason } from '../draft.js';
import type { FlowBlock } from '../flow/flow.js';
import { InlineBuilder, type DraftInline } from '../inline-builder.js';
import type { Pace } from '../pace.js';
import { elements, isElement, wordsOf, type Element, type Node } from '../tree.js';
import { Surroundings } from './around.js';
import { lookOf, type Look } from './css.js';
import { resolveHref } from './links.js';
import { noteBlock } from './note-block.js';
import type { FoundNote, FoundNotes } from './notes.js';
import { isSaying, isShortRaised, lowered } from './raised.js';
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

/** The sign by which a heading offers the link to itself: #, ¶, §, a chain. */
const isSign = (link: Element): boolean =>
  (link.attributes.get('href') ?? '').includes('#') && /^(?:[#¶§∞]|🔗)+$/u.test(wordsOf(link));

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
  private readonly around = new Surroundings();
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
    const opened = { around: this.around.depth, marks: 0, out: false, language: false, table: false };
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
    if (BLOCKS.has(element.local)) {
      this.enterBlock(element, opened);
      if (/^(?:p|div)$/.test(element.local) && this.look(element).strong) opened.marks += this.startMark('strong');
    }
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
    if (this.around.dataTables > 0 && element.local !== 'table') return this.enterDataCell(element);
    this.flush();
    opened.table = this.around.enter(element);
  }

  private enterDataCell({ local }: Element): void {
    if (local === 'tr') this.flush();
    else if (local === 'caption') {
      this.flush();
      this.around.enterCaption();
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
    if (local === 'a' && this.around.has('heading') && isSign(element)) return '';
    if (/mso-list\s*:\s*ignore/i.test(attributes.get('style') ?? '')) {
      this.around.startWordItem(wordsOf(element));
      return '';
    }
    if (local === 'span' && classesOf(element).includes('refctt')) return '';
    return undefined;
  }

  private look(element: Element): Look {
    let look: Look = {};
    for (const name of (element.attributes.get('class') ?? '').split(/\s+/))
      look = { ...look, ...this.options.looks.get(name), ...this.options.looks.get(`${element.local}.${name}`) };
    const style = element.attributes.get('style');
    return style ? { ...look, ...lookOf(style) } : look;
  }

  private startMark(type: 'em' | 'strong' | 'code' | 'link', href?: string): 1 {
    const mark = href === undefined ? { type } : { type, href };
    this.marks.push(mark);
    this.builder?.startMark(mark.type, href);
    return 1;
  }

  private startLink(element: Element): 0 | 1 {
    const href = element.attributes.get('href');
    if (href === undefined) return 0;
    const address = resolveHref(href.trim(), this.options);
    return this.startMark('link', address);
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
    if (this.around.dataTables > 0) return this.builder?.add(' ');
    this.breaks++;
    if (this.breaks === 1) this.builder?.lineBreak();
    else if (!this.around.has('pre') && !this.around.has('heading')) this.flush();
  }

  private text(words: string): void {
    if (/\S/.test(words)) this.breaks = 0;
    else if (!this.builder) return;
    if (this.around.has('pre')) this.current().addPreformatted(words);
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
    this.around.leaveTo(opened.around);
    if (opened.language) this.languages.pop();
    if (opened.out) {
      this.flush();
      this.out = undefined;
      this.group++;
    }
  }

  private leaveBlock({ local }: Element, isTable: boolean): void {
    const insideData = this.around.dataTables > 0 && !/^(?:tr|table|caption)$/.test(local);
    if (insideData) return this.builder?.add(' ');
    this.flush();
    if (isTable) this.around.leaveTable();
  }

  private startNote(found: FoundNote): void {
    this.flush();
    this.note = { found, pieces: [], anchors: [] };
  }

  private endNote(): void {
    this.flush();
    const { found, pieces, anchors } = this.note!;
    this.note = null;
    this.flow.push(noteBlock(found, pieces, anchors));
  }

  /** Ends the block that is being written. */
  flush(): void {
    const { builder } = this;
    this.builder = null;
    this.breaks = 0;
    if (!builder) return;
    const inline = builder.finishAll();
    if (this.note) {
      if (inline.text !== '' || inline.notes.length > 0) this.note.pieces.push(inline);
      append(this.note.anchors, this.anchors);
      this.anchors = [];
    } else if (inline.text !== '') this.flow.push(this.shape(inline));
    else if (inline.notes.length > 0) this.hangNotes(inline);
  }

  /** Markers alone in their block belong to the end of the block before. */
  private hangNotes({ notes }: DraftInline): void {
    const last = this.flow.findLast((block) => block.out === undefined && block.kind !== 'note');
    if (last)
      append(
        last.notes,
        notes.map(({ note }) => ({ at: last.text.length, note })),
      );
  }

  private shape(inline: DraftInline): FlowBlock {
    const block = this.around.shape(inline);
    if (this.anchors.length > 0) block.anchors = this.anchors;
    this.anchors = [];
    if (this.out) Object.assign(block, { out: this.out, group: this.group });
    const language = this.languages[this.languages.length - 1];
    if (language) block.language = language;
    return block;
  }

  private collectAnchors(element: Element): void {
    const names = anchorsOf(element);
    if (names.length > 0 && this.anchors.length < 50) append(this.anchors, names);
  }
}
