/**
 * Our own pages (HTML, EPUB) read back: beside the words, which stand in the page, they carry a frame: the edition without
 * words, as JSON. Whoever changes words in the page changes them here, too.
 */
import { idPrefix, isEdition, type Edition, type EditionBlock, type EditionText } from '../edition/model.js';
import { editionRows } from '../edition/rows.js';
import type { Mark } from '../text/model.js';
import { ExactBuilder } from './assemble.js';
import { SIDES } from './credits.js';
import type { Imported } from './draft.js';
import { editionDrafts } from './edition-json.js';
import { parseEdition, parseJson } from './edition-schema.js';
import { Problems, Unreadable } from './problems.js';
import { attribute, elements, textOf, type Element, type Node } from './tree.js';

/** See the head of this file. */
export interface Frame extends Edition {
  /** Addresses that a page may write otherwise, as they are. */
  addresses: string[];
}

/** An edition without words; only blocks that stand in a row, since a page shows no others. */
export function frameOf(edition: Edition): Frame {
  const shown = new Set(editionRows(edition).flatMap((row) => SIDES.flatMap((side) => row[side])));
  const frame = ({ meta, sha256, blocks }: EditionText): EditionText => ({
    meta,
    sha256,
    blocks: blocks
      .filter((block) => shown.has(block))
      .map(({ marks: _marks, notes: _notes, ...block }) => ({ ...block, text: '' })),
  });
  // What a page does not show goes: former words, and whose own correction a link is.
  const links = edition.links.map(({ stale: _stale, former: _former, corrected: _corrected, ...link }) => link);
  const hrefs = [...shown].flatMap(({ marks = [] }) => marks.flatMap(({ href }) => href ?? []));
  const addresses = [...new Set(hrefs)].filter((href) => standard(href) !== href);
  return { ...edition, source: frame(edition.source), target: frame(edition.target), links, addresses };
}

/** An address as a standard URL, as books must have it; a fragment, and what is no address, as it is. */
function standard(href: string): string {
  try {
    return new URL(href).href;
  } catch {
    return href;
  }
}

/** How a page names things. */
export interface PageNames {
  /** The id of an element as the page has it, from an id with its prefix (`en.p14`). */
  idOf(name: string): string;
  /** The address that a link leads to, from the one in the page. */
  addressOf(href: string): string;
  /** Line ends are hard line breaks, as in our HTML; otherwise they are spaces, and a break is a `br`. */
  linesCount: boolean;
}

/** Class of an element that goes on with a mark of the words before it. */
export const CONTINUED = 'continued';

/**
 * Words from a page and everything else from its frame; undefined where the two are not of one making, and the page is to
 * be read as any other.
 */
export function readOwnPages(
  frame: string,
  roots: readonly Element[],
  names: PageNames,
  problems: Problems,
): Imported | undefined {
  try {
    const edition = parseJson(new TextEncoder().encode(frame));
    if (!isFrame(edition)) return undefined;
    const places = new Map<string, Element>();
    for (const root of roots)
      for (const element of elements(root)) {
        const id = attribute(element, 'id');
        if (id !== undefined && !places.has(id)) places.set(id, element);
      }
    const known = new Map(edition.addresses.map((href) => [standard(href), href]));
    const addressOf = (href: string): string => {
      const own = names.addressOf(href);
      return known.get(own) ?? own;
    };
    const unsafe = (href: string): void => problems.add('link-unsafe', 'warning', { href: href.slice(0, 200) });
    for (const side of SIDES) {
      const prefix = idPrefix(edition, side);
      const missing = edition[side].blocks.some((block) => {
        const element = places.get(names.idOf(`${prefix}${block.id}`));
        if (element) fill(block, new PageWords(prefix, { ...names, addressOf }, unsafe).read(element));
        return !element;
      });
      if (missing) return undefined;
    }
    return editionDrafts(parseEdition(new TextEncoder().encode(JSON.stringify(edition))), problems);
  } catch (error) {
    // A frame that is none, or is nested without end: the page can still be read for its words.
    if (error instanceof Unreadable || error instanceof RangeError) return undefined;
    throw error;
  }
}

function fill(block: EditionBlock, { text, marks, notes }: ReturnType<ExactBuilder['done']>): void {
  block.text = text;
  block.marks = marks;
  block.notes = notes;
  // Sentences of words that somebody has changed are not known any more.
  const last = block.sentences.at(-1);
  if (last !== undefined && last >= text.length && text !== '') block.sentences = [0];
}

const MARKS: Record<string, Mark['type']> = { em: 'em', strong: 'strong', code: 'code', a: 'link' };

/** Reads the words of one block. */
class PageWords {
  private readonly builder: ExactBuilder;
  /** Marks that only go on: type and offset. */
  private readonly continued = new Set<string>();

  constructor(
    private readonly prefix: string,
    private readonly names: PageNames,
    unsafe: (href: string) => void,
  ) {
    this.builder = new ExactBuilder(unsafe);
  }

  read(block: Element): ReturnType<ExactBuilder['done']> {
    const stack: (Node | { end: Mark['type'] })[] = [...block.children].reverse();
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      if (typeof node === 'string') this.add(node);
      else if ('end' in node) this.builder.end(node.end);
      else {
        const end = this.enter(node);
        if (end === null) continue;
        if (end) stack.push({ end });
        for (let at = node.children.length - 1; at >= 0; at--) stack.push(node.children[at]);
      }
    }
    const { marks, notes, ...words } = this.builder.done();
    return { ...words, notes, marks: this.joined(marks, new Set(notes.map(({ at }) => at))) };
  }

  private add(words: string): void {
    const plain = this.names.linesCount ? words : words.replace(/ *[\t\n\r][ \t\n\r]*/g, ' ');
    this.builder.add(this.builder.length === 0 ? plain.replace(/^[ \t\n\r]+/, '') : plain);
  }

  /** Marks that were cut in the page, at a note marker or the end of a sentence, made one again. */
  private joined(marks: readonly Mark[], cuts: ReadonlySet<number>): Mark[] {
    const whole: Mark[] = [];
    for (const mark of marks) {
      const before = whole.findLast(
        ({ type, href, end }) =>
          type === mark.type &&
          href === mark.href &&
          (this.continued.has(`${type} ${mark.start}`) ? end <= mark.start : end === mark.start && cuts.has(end)),
      );
      if (before) before.end = mark.end;
      else whole.push({ ...mark });
    }
    return whole;
  }

  /** Null for an element that is read or left out; otherwise the mark that it starts, if it does. */
  private enter(element: Element): Mark['type'] | undefined | null {
    const { local } = element;
    const role = attribute(element, 'role') ?? '';
    const kind = attribute(element, 'class') ?? '';
    if (local === 'br') this.builder.add('\n');
    if (local === 'br' || role === 'doc-backlink' || kind === 'marker') return null;
    if (role === 'doc-noteref') {
      const target = this.names.addressOf(attribute(element, 'href') ?? '').slice(1);
      this.builder.note(target.startsWith(this.prefix) ? target.slice(this.prefix.length) : target);
      return null;
    }
    const type = Object.hasOwn(MARKS, local) ? MARKS[local] : undefined;
    if (type === undefined) return undefined;
    if (kind === CONTINUED) this.continued.add(`${type} ${this.builder.length}`);
    const href = type === 'link' ? this.names.addressOf(attribute(element, 'href') ?? '') : undefined;
    return this.builder.start(type, href) ? type : undefined;
  }
}

/** As much of an edition as is looked at before it is whole; then all of it is checked. */
function isFrame(value: unknown): value is Frame {
  if (!isEdition(value) || typeof value.target.meta?.language !== 'string') return false;
  const { addresses } = value as Partial<Frame>;
  if (!Array.isArray(addresses) || !addresses.every((each) => typeof each === 'string')) return false;
  const blocks: Partial<EditionBlock | null>[] = SIDES.flatMap((side) => value[side].blocks);
  return blocks.every((block) => typeof block?.id === 'string' && Array.isArray(block.sentences));
}

/** The words of the first `script` of a page with an id: JSON that the page carries. */
export function frameIn(page: Element, id: string): string | undefined {
  for (const script of elements(page, 'script')) if (attribute(script, 'id') === id) return textOf(script);
  return undefined;
}
