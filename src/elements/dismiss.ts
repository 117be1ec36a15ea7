/**
 * Closes a dialog with `closedby="any"` by a tap outside of it, for browsers that do not know the attribute. Escape and
 * the dialogs' own buttons work everywhere.
 */
export function closeOnOutsideTap(): void {
  document.addEventListener('click', (event) => {
    const [dialog] = event.composedPath();
    // What lies behind an open dialog takes no clicks: they arrive at the dialog itself, beside its box.
    if (!(dialog instanceof HTMLDialogElement) || dialog.getAttribute('closedby') !== 'any') return;
    const { left, right, top, bottom } = dialog.getBoundingClientRect();
    const { clientX: x, clientY: y } = event;
    // A click by the keyboard has no place.
    const placed = event.detail > 0;
    if (placed && (x < left || x > right || y < top || y > bottom)) dialog.close();
  });
}
