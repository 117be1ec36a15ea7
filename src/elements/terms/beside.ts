/** Room that a panel needs below its words; else it goes above them, where there is more. In CSS pixels. */
const ROOM = 280;
/** What is left free at the edges of the window. */
const EDGE = 16;

/** Puts a fixed panel of a width beside words, inside the window, below them or above. */
export function placeBeside(panel: HTMLElement, words: DOMRect, width: number): void {
  const { style } = panel;
  style.left = `${Math.max(EDGE, Math.min(words.left - 24, innerWidth - width - EDGE))}px`;
  const below = words.bottom + 8;
  if (innerHeight - below > ROOM || words.top < innerHeight / 2) {
    style.top = `${below}px`;
    style.bottom = 'auto';
    style.maxHeight = `${Math.max(160, innerHeight - below - EDGE)}px`;
  } else {
    style.top = 'auto';
    style.bottom = `${innerHeight - words.top + 8}px`;
    style.maxHeight = `${Math.max(160, words.top - 24)}px`;
  }
}
