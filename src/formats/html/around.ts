/** What stands around the words that are being written: lists, quotations, headings, tables, and what they make of them. */
import type { FlowBlock } from '../flow/flow.js';
import type { DraftInline } from '../inline-builder.js';
import { isElement, type Element } from '../tree.js';
import { tableKind } from './tables.js';
import { classesOf } from './tags.js';

type Around =
  | { type: 'quote' | 'pre' | 'caption' }
  | { type: 'list'; ordered: boolean; next: number }
  | { type: 'item'; marker?: string; level?: number }
  | { type: 'heading'; level: number }
  | { type: 'cell'; cell: NonNullable<FlowBlock['cell']> }
  | { type: 'role'; role: NonNullable<FlowBlock['role']> }
  | { type: 'look'; look: Pick<FlowBlock, 'size' | 'isCentred' | 'isIndented' | 'isNamed'> };

/** Classes of paragraphs that a style sheet of the site makes headings. */
const SUBHEAD =
  /^(?:sub-?titulos?|sub-?head(?:ing|er)?s?|inter-?titulos?|ladillos?|cross-?head(?:ing)?s?|(?:section|seccion|sec)-?(?:titulo|title|heading|head)|titulo-?(?:seccion|apartado|\d))$/;

/** The block elements that are open, outer before inner. */
export class Surroundings {
  private readonly open: Around[] = [];
  /** Tables that are open; `table` is -1 for one that is only a frame. */
  private readonly pairs: { table: number; row: number; column: number }[] = [];
  private tables = 0;
  /** The number or bullet that Word wrote into the paragraph that is being written. */
  private wordItem: Pick<FlowBlock, 'kind' | 'level' | 'marker'> | undefined;
  /** Open tables whose rows are lines of text. */
  dataTables = 0;

  /** How many there are; {@link leaveTo} goes back to as many. */
  get depth(): number {
    return this.open.length;
  }

  leaveTo(depth: number): void {
    this.open.length = depth;
  }

  has(type: Around['type']): boolean {
    return this.open.some((one) => one.type === type);
  }

  /** Enters a block element. Returns true for a table. */
  enter(element: Element): boolean {
    const { local } = element;
    if (/^(?:ul|ol|dir|menu)$/.test(local)) this.enterList(element);
    else if (local === 'li') this.enterItem(element);
    else if (local === 'blockquote' || classesOf(element).some((name) => /^mso(?:intense)?quote$/.test(name)))
      this.open.push({ type: 'quote' });
    else if (/^(?:pre|listing|xmp)$/.test(local)) this.open.push({ type: 'pre' });
    else if (local === 'table') this.enterTable(element);
    else if (local === 'tr' && this.pairs.length > 0) this.pairs[this.pairs.length - 1].row++;
    else if (/^t[dh]$/.test(local) && this.pairs.length > 0) this.enterCell(element);
    else this.enterOther(element);
    return local === 'table';
  }

  /** Leaves a table that was entered. */
  leaveTable(): void {
    if (this.dataTables > 0) this.dataTables--;
    else this.pairs.pop();
  }

  enterCaption(): void {
    this.open.push({ type: 'caption' });
  }

  private enterList({ local, attributes }: Element): void {
    const start = Number(attributes.get('start') ?? 1);
    this.open.push({ type: 'list', ordered: local === 'ol', next: Number.isInteger(start) ? start : 1 });
  }

  private enterItem({ attributes }: Element): void {
    const list = this.open.findLast((one) => one.type === 'list');
    const value = Number(attributes.get('value') ?? NaN);
    if (list?.type === 'list' && list.ordered) {
      if (Number.isInteger(value)) list.next = value;
      this.open.push({ type: 'item', marker: `${list.next++}.` });
    } else this.open.push({ type: 'item', marker: '•' });
  }

  private enterTable(element: Element): void {
    const kind = this.dataTables > 0 ? 'data' : tableKind(element);
    if (kind === 'data') this.dataTables++;
    else this.pairs.push({ table: kind === 'pairs' ? this.tables++ : -1, row: -1, column: -1 });
  }

  private enterCell(element: Element): void {
    const pair = this.pairs[this.pairs.length - 1];
    if (pair.table < 0) return;
    const cells = (element.parent?.children ?? []).filter((node) => isElement(node) && /^t[dh]$/.test(node.local));
    this.open.push({ type: 'cell', cell: { ...pair, column: cells.indexOf(element) } });
  }

  private enterOther(element: Element): void {
    this.enterMade(element);
    const level = headingLevel(element);
    const names = classesOf(element);
    const isCaption =
      /^(?:fig)?caption$/.test(element.local) || names.some((name) => /(?:^|-)caption(?:-text)?$/.test(name));
    if (level) this.open.push({ type: 'heading', level });
    else if (isCaption) this.enterCaption();
    else if (names.includes('msotitle') || isGoogleTitle(element, names))
      this.open.push({ type: 'role', role: 'title' });
    else if (names.includes('msosubtitle') || names.includes('subtitle'))
      this.open.push({ type: 'role', role: 'subtitle' });
    else if (names.includes('author') && element.local === 'p') this.open.push({ type: 'role', role: 'author' });
    else if (names.some((name) => SUBHEAD.test(name))) this.open.push({ type: 'look', look: { isNamed: true } });
  }

  /** What our own readers of other formats write on their elements: see make.ts. */
  private enterMade({ attributes }: Element): void {
    const [marker, role, size] = [attributes.get('MARKER'), attributes.get('ROLE'), attributes.get('SIZE')];
    if (marker !== undefined) this.open.push({ type: 'item', marker, level: Number(attributes.get('LEVEL') ?? 1) });
    if (role !== undefined) this.open.push({ type: 'role', role: role as NonNullable<FlowBlock['role']> });
    if (attributes.has('CAPTION')) this.enterCaption();
    const look = {
      ...(size !== undefined && { size: Number(size) }),
      ...(attributes.has('CENTRED') && { isCentred: true }),
      ...(attributes.has('INDENTED') && { isIndented: true }),
    };
    if (Object.keys(look).length > 0) this.open.push({ type: 'look', look });
  }

  /** Makes the paragraph that is being written an item, as Word does which writes numbers in place of lists. */
  startWordItem(marker: string): void {
    const number = /^\(?(\d{1,4})[.)]/.exec(marker)?.[1];
    this.wordItem = { kind: 'item', level: 1, marker: number === undefined ? '•' : `${number}.` };
  }

  /** The block that inline content is here. */
  shape(inline: DraftInline): FlowBlock {
    const block: FlowBlock = { kind: 'paragraph', ...inline };
    for (const one of this.open) {
      if (one.type === 'heading') Object.assign(block, { kind: 'heading', level: one.level });
      else if (one.type === 'quote' && block.kind !== 'heading') block.kind = 'quote';
      else if (one.type === 'item' && block.kind !== 'heading') this.shapeItem(block, one);
      else if (one.type === 'caption') block.isCaption = true;
      else if (one.type === 'cell') block.cell = one.cell;
      else if (one.type === 'role') block.role = one.role;
      else if (one.type === 'look') Object.assign(block, one.look);
    }
    if (this.wordItem && block.kind === 'paragraph') Object.assign(block, this.wordItem);
    this.wordItem = undefined;
    if (block.kind !== 'item') delete block.marker;
    if (block.kind !== 'item' && block.kind !== 'heading') delete block.level;
    return block;
  }

  private shapeItem(block: FlowBlock, item: Extract<Around, { type: 'item' }>): void {
    block.kind = 'item';
    block.level = item.level ?? Math.max(1, this.open.filter(({ type }) => type === 'list').length);
    if (item.marker !== undefined) block.marker = item.marker;
    else delete block.marker;
    // Further paragraphs of the same item have no marker.
    delete item.marker;
  }
}

/** The title of a document of Google's, which no heading is. */
const isGoogleTitle = ({ local, attributes }: Element, names: readonly string[]): boolean =>
  local === 'p' && names.includes('title') && /^h\./.test(attributes.get('id') ?? '');

function headingLevel(element: Element): number | undefined {
  const tag = /^h([1-6])$/.exec(element.local)?.[1];
  if (tag) return Number(tag);
  if (element.attributes.get('role') !== 'heading') return undefined;
  return Math.min(6, Math.max(1, Number(element.attributes.get('aria-level') ?? 2) || 2));
}
