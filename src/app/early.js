// Runs before the first paint: theme, text size and layout as last chosen, so that nothing flashes or moves later.
// A plain script, since the page's policy allows no inline one. The app writes what is read here.
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
  const reader = document.currentScript && document.currentScript.parentElement;
  if (!reader || reader.localName !== 'cotejo-reader') return;
  const query = new URLSearchParams(location.search);
  const layout = query.get('layout') || (kept.view && kept.view.layout) || (innerWidth < 768 ? 'stacked' : 'side');
  if (['side', 'stacked', 'sentences', 'original', 'translation', 'reveal'].includes(layout))
    reader.setAttribute('layout', layout);
  if (query.has('swapped') ? query.get('swapped') !== '0' : kept.view && kept.view.swapped)
    reader.setAttribute('swapped', '');
})();
