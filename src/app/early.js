// Runs before the first paint: theme, text size and layout as last chosen, so that nothing flashes or moves later.
// A plain script, since the page's policy allows no inline one; ahead of the style sheets, so that it waits for none of
// them and the parser does not wait with it. The app writes what is read here.
(() => {
  let kept = {};
  try {
    kept = JSON.parse(localStorage.getItem('cotejo-settings') || '{}');
  } catch {
    // Blocked or damaged: the usual look.
  }
  const root = document.documentElement;
  const look = kept.appearance || {};
  if (look.theme && look.theme !== 'system') root.dataset.theme = look.theme;
  if (look.face && look.face !== 'serif') root.dataset.face = look.face;
  for (const key of ['scale', 'measure', 'leading']) {
    if (look[key] > 0 && look[key] !== 1)
      root.style.setProperty(`--cotejo-${key === 'scale' ? 'text' : key}-scale`, String(look[key]));
  }
  const query = new URLSearchParams(location.search);
  const layout = query.get('layout') || (kept.view && kept.view.layout) || (innerWidth < 768 ? 'stacked' : 'side');
  const swapped = query.has('swapped') ? query.get('swapped') !== '0' : kept.view && kept.view.swapped;
  // The rows are still to come: their element is dressed as soon as it is there, before anything of it is painted.
  const dress = () => {
    const reader = document.querySelector('cotejo-reader');
    if (!reader) return;
    watch.disconnect();
    if (customElements.get('cotejo-reader')) return;
    if (['side', 'stacked', 'sentences', 'original', 'translation', 'reveal'].includes(layout))
      reader.setAttribute('layout', layout);
    if (swapped) reader.setAttribute('swapped', '');
  };
  const watch = new MutationObserver(dress);
  watch.observe(document, { childList: true, subtree: true });
  addEventListener('DOMContentLoaded', () => watch.disconnect());
})();
