/**
 * Keeps what has the focus in sight above a bar at the foot of the window: what the bar covers now is scrolled up, and
 * the browser leaves room for the bar when Tab goes on.
 */
export function keepFocusAbove(bar: HTMLElement): void {
  const { height } = bar.getBoundingClientRect();
  document.documentElement.style.scrollPaddingBottom = height > 0 ? `${Math.ceil(height) + 16}px` : '';
  const focused = document.activeElement;
  if (!focused?.matches('.row :focus-visible')) return;
  if (focused.getBoundingClientRect().top > innerHeight - height - 24) {
    focused.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }
}
