/** How much text, prose and links there are below each element of a page. One walk down and one up: linear in its size. */
import { descend, isElement, type Element } from '../tree.js';
import type { FoundNotes } from './notes.js';
import { BLOCKS, WORDLESS } from './tags.js';

/** Below an element: characters other than white space (all, in links, in blocks of prose), and links with words. */
export interface Weight {
  all: number;
  linked: number;
  prose: number;
  links: number;
  /** Links to places in the page itself. */
  inner: number;
}

interface Entry extends Weight {
  element: Element;
  parent: Entry | undefined;
  /** The entry of the block that an element's own words stand in. */
  block: Entry | undefined;
  isLink: boolean;
  isNote: boolean;
  /** Characters of this block that are in no smaller block. */
  own: number;
  ownLinked: number;
}

/** Words shorter than this are no prose: a label, a date, an item of a menu. */
const SHORTEST_PROSE = 60;

/** Weighs a page. What lies below an element for which `skip` is true counts nothing. */
export function weigh(body: Element, notes: FoundNotes, skip: (element: Element) => boolean): Map<Element, Weight> {
  const entries = new Map<Element, Entry>();
  const order: Entry[] = [];
  const enter = (element: Element): void => {
    const parent = element.parent ? entries.get(element.parent) : undefined;
    const entry = createEntry(element, parent, notes);
    entries.set(element, entry);
    order.push(entry);
    count(entry);
  };
  enter(body);
  const gone = (element: Element): boolean => WORDLESS.has(element.local) || notes.skip.has(element) || skip(element);
  for (const node of descend(body, gone)) if (isElement(node)) enter(node);
  for (const entry of order) {
    const prose = entry.own > 0 && (entry.isNote || (entry.own >= SHORTEST_PROSE && entry.ownLinked < entry.own / 2));
    if (prose) entry.prose += entry.own;
  }
  for (let i = order.length - 1; i > 0; i--) addTo(order[i].parent, order[i]);
  return entries;
}

function createEntry(element: Element, parent: Entry | undefined, notes: FoundNotes): Entry {
  const entry: Entry = {
    element,
    parent,
    block: parent?.block,
    isLink: element.local === 'a' || (parent?.isLink === true && !BLOCKS.has(element.local)),
    isNote: parent?.isNote === true || notes.holders.has(element),
    own: 0,
    ownLinked: 0,
    all: 0,
    linked: 0,
    prose: 0,
    links: 0,
    inner: 0,
  };
  if (BLOCKS.has(element.local) || !entry.block) entry.block = entry;
  return entry;
}

/** Counts the words that stand in an element itself. */
function count(entry: Entry): void {
  let length = 0;
  for (const node of entry.element.children) if (!isElement(node)) length += letters(node);
  if (entry.element.local === 'a' && entry.element.attributes.has('href')) {
    entry.links = 1;
    if (entry.element.attributes.get('href')!.startsWith('#')) entry.inner = 1;
  }
  if (length === 0) return;
  entry.all += length;
  entry.block!.own += length;
  if (!entry.isLink) return;
  entry.linked += length;
  entry.block!.ownLinked += length;
}

function addTo(parent: Entry | undefined, { all, linked, prose, links, inner }: Weight): void {
  if (!parent) return;
  parent.all += all;
  parent.linked += linked;
  parent.prose += prose;
  parent.links += links;
  parent.inner += inner;
}

/** Characters other than white space. */
function letters(words: string): number {
  let length = 0;
  for (let i = 0; i < words.length; i++) if (words.charCodeAt(i) > 32 && words.charCodeAt(i) !== 160) length++;
  return length;
}
