/**
 * Notes that stand beside their markers in the text, as plugins and journals write them that show a note in a balloon:
 * `<sup>4</sup><span role="tooltip">…</span>`. Where the page prints the same words in a list as well, the list is read.
 */
import { appendAt } from '../append.js';
import { childElements, descend, elements, isElement, type Element, type Node } from '../tree.js';
import { make } from './make.js';
import { labelOf, plainLabel, type Labels } from './note-marks.js';
import type { FoundNote, FoundNotes } from './notes.js';
import { BLOCKS, blockOf, classesOf, closest } from './tags.js';

/** A balloon, and the marker that opens it. */
interface Tip {
  element: Element;
  marker: Element;
  printed: string;
  words: string;
}

const NAMED = /(?:^|[-_])(?:tooltips?|tip|popover|balloon|refctt|sidenote|marginnote|(?:foot|end)-?notes?)(?:$|[-_])/;

/** Adds the notes of balloons to those that links lead to. */
export function findTips(root: Element, labels: Labels, found: FoundNotes): void {
  const notes = notesOf(found);
  const tips = outermost(root).filter(({ element }) => !closest(element, (one) => notes.has(one)));
  const known = new Set([...found.markers.keys()].flatMap((marker) => [marker, ...elements(marker)]));
  for (const { element } of tips) found.skip.add(element);
  const fresh = tips.filter(({ marker }) => ![marker, ...elements(marker)].some((one) => known.has(one)));
  if (fresh.length === 0) return;
  const listed = findListed(root, fresh);
  const loose: FoundNote[] = [];
  const made = new Map<string, string>();
  for (const { element, marker, printed, words } of fresh) {
    // One note with two markers has one number; two notes with the same words have two: `Ibíd.`
    const key = `${printed} ${words}`;
    const again = made.get(key);
    const label = again ?? labels.take(plainLabel(printed));
    found.markers.set(marker, label);
    if (again !== undefined) continue;
    made.set(key, label);
    const entry = listed.get(words)?.shift();
    if (!entry) loose.push({ label, printed, nodes: element.children });
    else {
      const holder = closest(entry, ({ local }) => /^(?:li|tr|dd)$/.test(local)) ?? entry;
      found.holders.set(holder, { notes: [{ label, printed, nodes: [entry] }], rest: [] });
    }
  }
  if (loose.length > 0) found.holders.set(standBehind(fresh[fresh.length - 1].marker), { notes: loose, rest: [] });
}

/** The elements that notes consist of: what stands in them is no balloon. */
const notesOf = ({ holders }: FoundNotes): Set<Element> =>
  new Set([...holders.values()].flatMap(({ notes }) => notes.flatMap(({ nodes }) => nodes.filter(isElement))));

/** The balloons of a page, but for those that stand in another one. */
function outermost(root: Element): Tip[] {
  const found: Tip[] = [];
  const take = (element: Element): boolean => {
    const tip = isTip(element) ? tipOf(element, found.length) : undefined;
    return tip !== undefined && found.push(tip) > 0;
  };
  for (const node of descend(root, take)) if (isElement(node) && found.length > MOST) return [];
  return found;
}

/** Most balloons of a page, and most characters of one. */
const MOST = 5000;
const LONGEST = 20_000;

/** The words of an element, or the first of them where there are too many for a note. */
function wordsUpTo(element: Element, most = LONGEST): string {
  let words = '';
  for (const node of descend(element)) {
    if (!isElement(node)) words += node;
    if (words.length > most) break;
  }
  return words.replace(/\s+/g, ' ').trim();
}

/** An element in a line that says to be a note or a balloon, and has words. */
function isTip(element: Element): boolean {
  if (BLOCKS.has(element.local) && element.local !== 'aside') return false;
  const named =
    /^(?:tooltip|note|doc-footnote)$/.test(element.attributes.get('role') ?? '') ||
    classesOf(element).some((name) => NAMED.test(name));
  return named && /\p{L}{2}/u.test(wordsUpTo(element));
}

function tipOf(element: Element, index: number): Tip | undefined {
  const { parent } = element;
  if (!parent) return undefined;
  const whole = wordsUpTo(element);
  const [marker, toggle] = nodesBefore(element, parent);
  if (isElement(marker)) {
    if (BLOCKS.has(marker.local)) return undefined;
    const printed = labelOf(wordsUpTo(marker, 40));
    if (printed !== undefined) return { element, marker, printed, words: bare(whole, printed) };
    // The number is written by the style sheet.
    if (marker.local === 'input' && isElement(toggle) && toggle.local === 'label' && wordsUpTo(toggle, 40) === '')
      return { element, marker: toggle, printed: String(index + 1), words: whole };
    return undefined;
  }
  // `<sup>4<span class="tooltip">…</span></sup>`
  const isMarker = !BLOCKS.has(parent.local) && parent.children.length <= 6;
  const rest = isMarker ? wordsUpTo(parent).replace(whole, '') : '';
  const printed = rest === '' ? undefined : labelOf(rest);
  return printed === undefined ? undefined : { element, marker: parent, printed, words: bare(whole, printed) };
}

/** The two nodes before an element that are elements or have words, the nearer first. */
function nodesBefore(element: Element, parent: Element): (Node | undefined)[] {
  const found: Node[] = [];
  for (let at = parent.children.lastIndexOf(element) - 1; at >= 0 && found.length < 2; at--) {
    const node = parent.children[at];
    if (isElement(node) || /\S/.test(node)) found.push(node);
  }
  return found;
}

/** The words of a note without the label that is printed before them. */
function bare(words: string, printed: string): string {
  const start = words.replace(/^[[(]/, '').startsWith(printed) ? words.indexOf(printed) + printed.length : 0;
  return words.slice(start).replace(/^[\])]?[.:]?\s*/, '');
}

/** Where a list prints the words of balloons: the innermost blocks, by the words, in the order of the page. */
function findListed(root: Element, tips: readonly Tip[]): Map<string, Element[]> {
  const wanted = new Set(tips.map(({ words }) => words));
  const balloons = new Set(tips.map(({ element }) => element));
  const listed = new Map<string, Element[]>();
  for (const element of elements(root)) {
    if (!/^(?:li|td|dd|p|div)$/.test(element.local) || balloons.has(element)) continue;
    if (childElements(element).some(({ local }) => BLOCKS.has(local))) continue;
    const whole = wordsUpTo(element);
    const words = wanted.has(whole) ? whole : whole.replace(/^[[(]?\d{1,4}[\])]?[.:]?\s*/, '');
    if (wanted.has(words) && !closest(element, (one) => balloons.has(one))) appendAt(listed, words, element);
  }
  return listed;
}

/** An empty element behind the block that a marker stands in, to hold notes. */
function standBehind(marker: Element): Element {
  const block = blockOf(marker);
  const parent = block?.parent ?? marker.parent!;
  const stand = make('div');
  stand.parent = parent;
  parent.children.splice(block?.parent ? parent.children.indexOf(block) + 1 : parent.children.length, 0, stand);
  return stand;
}
