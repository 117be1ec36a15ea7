import type { Side } from '../text/finding.js';
import type { Span } from '../edition/sentences.js';

/**
 * Offsets in the core, DOM ranges at the edge: finds words of a block in the rows and the other way round. The rows may
 * hold a block in one element or in several (one a sentence); each says where it starts by `data-o`.
 */

/** What stands between the words and is not of them. */
const NOT_WORDS = '.fn, .back';

/** A place in a block's plain text. */
export interface BlockPoint {
  side: Side;
  block: string;
  offset: number;
  element: HTMLElement;
}

/** The side of a cell or of anything inside one. */
export function sideOf(element: Element): Side | undefined {
  const cell = element.closest('.src, .trg');
  return cell ? (cell.classList.contains('src') ? 'source' : 'target') : undefined;
}

/** Block id of a block element, without the prefix of its side. */
export function blockIdOf(element: HTMLElement, prefix: string): string {
  const id = element.dataset.b ?? element.id;
  return sideOf(element) === 'target' && id.startsWith(prefix) ? id.slice(prefix.length) : id;
}

/** The block and offset at a DOM position, or undefined when it is not in words of a row. */
export function pointAt(node: Node, offset: number, prefix: string): BlockPoint | undefined {
  const parent = node instanceof Element ? node : node.parentElement;
  const element = parent?.closest<HTMLElement>('.row .b');
  const side = element && sideOf(element);
  if (!element || !side) return undefined;
  let at = Number(element.dataset.o ?? 0);
  for (const text of wordNodes(element)) {
    if (text === node) return { side, block: blockIdOf(element, prefix), offset: at + offset, element };
    // In a note marker, or at an element boundary: the words before it count.
    if (node.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING && !node.contains(text)) break;
    if (node instanceof Element && node.contains(text)) break;
    at += text.length;
  }
  return { side, block: blockIdOf(element, prefix), offset: at, element };
}

/** The ranges of a span of words under `root`, one for each element and mark-free stretch it touches. */
export function rangesOf(root: ParentNode, span: Span, prefix: string): Range[] {
  const ranges: Range[] = [];
  for (const element of elementsOf(root, span.side, span.block, prefix)) {
    let at = Number(element.dataset.o ?? 0);
    for (const text of wordNodes(element)) {
      const from = Math.max(span.start, at) - at;
      const to = Math.min(span.end, at + text.length) - at;
      if (from < to) {
        const range = document.createRange();
        range.setStart(text, from);
        range.setEnd(text, to);
        ranges.push(range);
      }
      at += text.length;
      if (at >= span.end) break;
    }
  }
  return ranges;
}

/** The elements that hold the words of a block, in order. */
export function elementsOf(root: ParentNode, side: Side, block: string, prefix: string): HTMLElement[] {
  const id = CSS.escape((side === 'target' ? prefix : '') + block);
  const first = root.querySelector<HTMLElement>(`#${id}`);
  if (!first) return [];
  const row = first.closest('.row');
  const parts = row && first.closest('.pair') ? row.querySelectorAll<HTMLElement>(`[data-b="${id}"]`) : [];
  return [first, ...parts];
}

/** The text nodes of a block element, note markers and back links left out. */
export function wordNodes(element: HTMLElement): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) => {
    if (node instanceof Text) return NodeFilter.FILTER_ACCEPT;
    return (node as Element).matches(NOT_WORDS) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
  });
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}

/** The DOM position under a point of the window, or undefined where the browser cannot say. */
export function caretAt(x: number, y: number): { node: Node; offset: number } | undefined {
  if (document.caretPositionFromPoint) {
    const caret = document.caretPositionFromPoint(x, y);
    return caret ? { node: caret.offsetNode, offset: caret.offset } : undefined;
  }
  const range = (document as { caretRangeFromPoint?(x: number, y: number): Range | null }).caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : undefined;
}
