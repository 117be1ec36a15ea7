/** Hands on files and long texts that are dropped or pasted anywhere on the page while no dialog is open. */
export function takeDropped(take: (data: DataTransfer) => void): void {
  const isBusy = (): boolean => document.querySelector('cotejo-import, cotejo-work-panel, cotejo-recovery') !== null;
  const receive = (event: Event, data: DataTransfer | null): void => {
    if (isBusy() || !data || (event.composedPath()[0] as Element).matches?.('input, textarea, select')) return;
    if (data.files.length === 0 && data.getData('text/plain').length <= 200) return;
    event.preventDefault();
    // The browser empties what it gave once the event is over.
    const kept = new DataTransfer();
    for (const file of data.files) kept.items.add(file);
    for (const type of ['text/html', 'text/plain']) if (data.getData(type)) kept.setData(type, data.getData(type));
    take(kept);
  };
  addEventListener('dragover', (event) => event.dataTransfer?.types.includes('Files') && event.preventDefault());
  addEventListener('drop', (event) => receive(event, event.dataTransfer));
  addEventListener('paste', (event) => receive(event, event.clipboardData));
}
