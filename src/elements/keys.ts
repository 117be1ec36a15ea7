/** What a key asks of the reader. */
export type KeyAction = 'next' | 'previous' | 'next-row' | 'previous-row' | 'counterpart' | 'close';

/** Elements that use keys themselves. */
const TYPING = 'input, select, textarea, [contenteditable], dialog';
const ACTIVE = 'a, button, summary, label';

/**
 * The action of a key: left and right go by sentence, Alt with up and down by row, Enter to the counterpart, Escape
 * lets go. Left alone: every key with another modifier, keys typed into a field or pressed in an open dialog.
 */
export function readKey(event: KeyboardEvent): KeyAction | undefined {
  if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.shiftKey) return undefined;
  const target = event.composedPath()[0];
  const inside = (selector: string): boolean =>
    event.composedPath().some((node) => node instanceof Element && node.matches(selector));
  if (target instanceof Element && inside(TYPING)) return undefined;
  if (event.altKey)
    return event.key === 'ArrowDown' ? 'next-row' : event.key === 'ArrowUp' ? 'previous-row' : undefined;
  switch (event.key) {
    case 'ArrowRight':
      return 'next';
    case 'ArrowLeft':
      return 'previous';
    case 'Escape':
      return 'close';
    case 'Enter':
      return inside(ACTIVE) ? undefined : 'counterpart';
    default:
      return undefined;
  }
}
