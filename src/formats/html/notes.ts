/**
 * Notes in HTML, whoever made them: which elements are markers, and which parts of the page are the notes they open.
 * A marker and its note are two ends of a link; most notes link back. Nothing is taken for a note because of its name
 * alone: names differ with every tool, so that the pair of links, and what stands at their ends, decide first.
 */
import { appendAt } from '../append.js';
import { childElements, elements, isElement, wordsOf, type Element, type Node } from '../tree.js';
import { indexPage, isBracketed, isMarker, type Link, type Page } from './note-links.js';
import { Labels, isNoteName, plainLabel, saysBack } from './note-marks.js';
import { BLOCKS, blockOf, isHeading, nextElement, nodesAfter } from './tags.js';
import { findTips } from './tips.js';

/** A note of the page. */
export interface FoundNote {
  /** Unique in the page. */
  label: string;
  /** As the page prints it. */
  printed: string;
  /** What it consists of, in order; labels and links back are to be left out of it. */
  nodes: Node[];
}

/** All notes of a page. */
export interface FoundNotes {
  /** Elements that are markers, with the label of the note they open. */
  markers: Map<Element, string>;
  /** Elements that hold notes, the whole or (`rest`) all but what stands before the first of them. */
  holders: Map<Element, { notes: FoundNote[]; rest: Node[] }>;
  /** Links back and printed labels, to be left out of the words of a note. */
  skip: Set<Element>;
}

/**
 * Finds the notes that links lead to. `here` are addresses by which the page names itself; `labels` are those that other
 * notes of the document have already.
 */
export function findNotes(root: Element, here: readonly string[] = [], labels = new Labels()): FoundNotes {
  const page = indexPage(root, here);
  const found: FoundNotes = { markers: new Map(), holders: new Map(), skip: new Set() };
  const targets = new Map<Element, Link[]>();
  for (const link of page.links) if (isMarker(link, page)) appendAt(targets, link.target, link);
  const groups = groupByContainer(targets, page);
  for (const group of groups) addNotes(group, labels, page, found);
  addUnmarked(groups, labels, found);
  findTips(root, labels, found);
  return found;
}

/** Notes in one container: an element that is one note, or one that holds several after one another. */
interface Group {
  container: Element;
  targets: { target: Element; links: Link[] }[];
}

function groupByContainer(targets: Map<Element, Link[]>, page: Page): Group[] {
  const groups = new Map<Element, Group>();
  const sorted = [...targets].sort(([a], [b]) => page.order.get(a)! - page.order.get(b)!);
  const all = new Set(targets.keys());
  for (const [target, links] of sorted) {
    const container = containerOf(target, all);
    const group = groups.get(container) ?? { container, targets: [] };
    groups.set(container, group);
    group.targets.push({ target, links });
  }
  return [...groups.values()];
}

/** The largest element around a note's anchor that is still this note alone. */
function containerOf(target: Element, all: Set<Element>): Element {
  let at = BLOCKS.has(target.local) ? target : (blockOf(target) ?? target);
  for (let up = at.parent; up; up = up.parent) {
    const named = [up.attributes.get('id') ?? '', up.attributes.get('class') ?? ''].some((name) => isNoteName(name));
    const wraps = /^(?:li|dd|aside|tr)$/.test(up.local) || (named && up.local !== 'body');
    if (!wraps || countWithin(up, all, 2) > 1 || isHeading(up)) break;
    at = up;
  }
  return at;
}

function countWithin(element: Element, wanted: Set<Element>, most: number): number {
  let count = wanted.has(element) ? 1 : 0;
  for (const inner of elements(element)) if (wanted.has(inner) && ++count >= most) break;
  return count;
}

function addNotes(group: Group, labels: Labels, page: Page, found: FoundNotes): void {
  const { container, targets } = group;
  const holder = { notes: [] as FoundNote[], rest: [] as Node[] };
  const cuts =
    targets.length > 1
      ? cutBetween(
          container,
          targets.map(({ target }) => target),
        )
      : [[], container.children];
  holder.rest = cuts[0];
  targets.forEach(({ links }, index) => {
    const printed =
      links.map(({ label }) => label).find((label) => label !== undefined) ?? String(found.holders.size + 1);
    const label = labels.take(plainLabel(printed));
    for (const { element } of links) found.markers.set(wholeMarker(element), label);
    const nodes =
      index === targets.length - 1 ? [...cuts[index + 1], ...continuation(container, page, found)] : cuts[index + 1];
    holder.notes.push({ label, printed, nodes });
    for (const node of nodes) if (isElement(node)) skipBackLinks(node, page, found);
  });
  found.holders.set(container, holder);
  // An anchor in an element of its own, and the words of the note behind it.
  for (const note of holder.notes) if (!hasWords(note.nodes, found)) takeNext(note, container, page, found);
}

/** A container's children, cut before each of the anchors. An anchor deeper down cuts before the child it stands in. */
function cutBetween(container: Element, anchors: Element[]): Node[][] {
  const parts: Node[][] = [[]];
  const starts = new Set(
    anchors.map((anchor) => {
      let at = anchor;
      while (at.parent && at.parent !== container) at = at.parent;
      return at;
    }),
  );
  for (const node of container.children) {
    if (isElement(node) && starts.has(node)) parts.push([]);
    parts[parts.length - 1].push(node);
  }
  // Two anchors on one child: the notes cannot be told apart.
  while (parts.length <= anchors.length) parts.push([]);
  return parts;
}

/** Paragraphs between a note's paragraph and that of the next note belong to the first of them. */
function continuation(container: Element, page: Page, found: FoundNotes): Node[] {
  if (!/^(?:p|div)$/.test(container.local)) return [];
  const nodes: Node[] = [];
  for (const node of nodesAfter(container)) {
    if (!isElement(node)) continue;
    if (startsNote(node, page)) {
      for (const one of nodes) if (isElement(one)) found.holders.set(one, { notes: [], rest: [] });
      return nodes;
    }
    if (node.local !== 'p' || nodes.length >= 8 || isHeading(node)) return [];
    nodes.push(node);
  }
  return [];
}

/** Whether an element is, or begins with, the target of a marker. */
function startsNote(element: Element, page: Page): boolean {
  const marked = (one: Element): boolean => (page.leadingTo.get(one) ?? []).some((link) => isMarker(link, page));
  if (marked(element)) return true;
  const [first] = element.children.filter((node) => isElement(node) || node.trim() !== '');
  return isElement(first) && (marked(first) || childElements(first).slice(0, 1).some(marked));
}

/** Takes the brackets and the raised element around a link for its marker, so that nothing of them stays in the words. */
function wholeMarker(link: Element): Element {
  let at = link;
  for (let up = link.parent; up && /^(?:sup|span|b|strong|em|i|font|small)$/.test(up.local); up = up.parent) {
    if (
      !/^[[({\s]*$/.test(
        wordsOf(up)
          .replace(wordsOf(link), '')
          .replace(/[\])}\s,.]+$/, ''),
      )
    )
      break;
    if ([...elements(up, 'a')].filter((a) => a.attributes.has('href')).length > 1) break;
    at = up;
  }
  unbracket(at);
  return at;
}

/** Removes a bracket that stands outside of the marker's element: `[<a>1</a>]`. */
function unbracket(marker: Element): void {
  const siblings = marker.parent?.children ?? [];
  const at = siblings.indexOf(marker);
  const [before, after] = [siblings[at - 1], siblings[at + 1]];
  if (typeof before !== 'string' || typeof after !== 'string') return;
  if (!/[[(]\s*$/.test(before) || !/^\s*[\])]/.test(after) || isBracketed(marker)) return;
  siblings[at - 1] = before.replace(/[[(]\s*$/, '');
  siblings[at + 1] = after.replace(/^\s*[\])]/, '');
}

/** Marks the links that lead from a note back to the text, which are not words of the note. */
function skipBackLinks(node: Element, page: Page, found: FoundNotes): void {
  for (const link of [node, ...elements(node, 'a')]) {
    if (link.local !== 'a') continue;
    if (saysBack(link)) found.skip.add(link);
    const entry = page.byElement.get(link);
    if (
      entry &&
      (entry.label !== undefined || wordsOf(link) === '') &&
      page.order.get(entry.target)! < page.order.get(link)!
    )
      found.skip.add(link);
  }
}

function hasWords(nodes: Node[], { skip }: FoundNotes): boolean {
  for (const node of nodes) {
    if (!isElement(node)) {
      if (/[\p{L}]/u.test(node)) return true;
    } else if (!skip.has(node) && /\p{L}/u.test(wordsOf(node))) return true;
  }
  return false;
}

/** Lets a note whose anchor stands alone go on in the next element: `<dt>` and `<dd>`, or a paragraph. */
function takeNext(note: FoundNote, container: Element, page: Page, found: FoundNotes): void {
  const next = nextElement(container);
  if (!next || found.holders.has(next) || isHeading(next)) return;
  note.nodes = [...note.nodes, next];
  found.holders.set(next, { notes: [], rest: [] });
  skipBackLinks(next, page, found);
}

/** Items of a list of notes to which no marker leads are notes, too: the marker was lost, their words were not. */
function addUnmarked(groups: Group[], labels: Labels, found: FoundNotes): void {
  const lists = new Set(groups.map(({ container }) => container.parent).filter((list) => list?.local === 'ol'));
  for (const list of lists) {
    const items = childElements(list!, 'li');
    const known = items.filter((item) => found.holders.has(item)).length;
    if (known < items.length / 2) continue;
    const start = Number(list!.attributes.get('start') ?? 1) || 1;
    items.forEach((item, index) => {
      if (found.holders.has(item)) return;
      const printed = String(start + index);
      found.holders.set(item, { notes: [{ label: labels.take(printed), printed, nodes: item.children }], rest: [] });
    });
  }
}
