import { sideOf, wordNodes } from './locate.js';

/** A selection that starts in one column stays in it: the other columns cannot be selected until the next one starts. */
export function selectOneColumn(host: HTMLElement, event: PointerEvent): void {
  const target = event.composedPath()[0];
  const side = target instanceof Element && target.closest('.row') ? sideOf(target) : undefined;
  if (side) host.setAttribute('selecting', side);
  else host.removeAttribute('selecting');
}

/** Copies what is selected of the column in which the selection began, without note markers and the other column. */
export function copyOneColumn(event: ClipboardEvent): void {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed || !event.clipboardData) return;
  const range = selection.getRangeAt(0);
  const start = selection.anchorNode instanceof Element ? selection.anchorNode : selection.anchorNode?.parentElement;
  const side = start && sideOf(start);
  const article = start?.closest('.spread');
  if (!side || !article) return;
  const blocks = [...article.querySelectorAll<HTMLElement>(side === 'source' ? '.row .src .b' : '.row .trg .b')];
  const parts = blocks.filter((block) => range.intersectsNode(block)).map((block) => selectedWords(block, range));
  const words = parts.filter(Boolean).join('\n\n');
  if (!words) return;
  event.clipboardData.setData('text/plain', words);
  event.preventDefault();
}

function selectedWords(block: HTMLElement, range: Range): string {
  return wordNodes(block)
    .filter((node) => range.intersectsNode(node))
    .map((node) => {
      const from = node === range.startContainer ? range.startOffset : 0;
      const to = node === range.endContainer ? range.endOffset : node.length;
      return node.data.slice(from, to);
    })
    .join('');
}
