/**
 * The script of an exported page: points at a sentence and shows what answers to it, opens notes in place. It reads its
 * pairs from the page, writes nothing but text, and asks for nothing. Without it everything can still be read.
 */
export const SCRIPT = String.raw`
(() => {
  'use strict';
  const data = JSON.parse(document.getElementById('cotejo-data').textContent);
  const panel = document.getElementById('panel');
  const words = panel.querySelector('.words');
  const way = panel.querySelector('a');
  const article = document.querySelector('.spread');
  const starts = new Map(Object.entries(data.starts));
  const pairs = new Map();
  for (const pair of data.pairs) for (const side of [0, 1]) for (const id of pair[side]) pairs.set(id, { own: pair[side], other: pair[1 - side] });
  const order = data.order;
  const place = new Map(order.map((id, index) => [id, index]));
  let current = '';
  document.documentElement.classList.add('js');

  const parts = (id) => {
    const cut = starts.has(id) ? -1 : id.lastIndexOf('.');
    return cut < 0 ? { block: id, number: 0 } : { block: id.slice(0, cut), number: Number(id.slice(cut + 1)) };
  };
  const textNodes = (block) => {
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) =>
      node.nodeType === 1 ? (node.matches('.fn,.back') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP) : NodeFilter.FILTER_ACCEPT);
    const found = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) found.push(node);
    return found;
  };
  const span = (id) => {
    const { block, number } = parts(id);
    const element = document.getElementById(block);
    const nodes = element ? textNodes(element) : [];
    const length = nodes.reduce((sum, node) => sum + node.length, 0);
    const at = starts.get(block) || [];
    const from = number ? at[number - 1] : 0;
    let to = number && at[number] !== undefined ? at[number] : length;
    const all = nodes.map((node) => node.data).join('');
    while (to > from && /\s/.test(all[to - 1])) to--;
    return { element, nodes, from, to };
  };
  const rangeOf = (id) => {
    const { nodes, from, to } = span(id);
    if (!nodes.length || from >= to) return null;
    const range = document.createRange();
    let at = 0;
    let open = false;
    for (const node of nodes) {
      const next = at + node.length;
      if (!open && from < next) { range.setStart(node, from - at); open = true; }
      if (open && to <= next) { range.setEnd(node, to - at); break; }
      at = next;
    }
    return range;
  };
  const wordsOf = (id) => { const range = rangeOf(id); if (!range) return ''; const copy = range.cloneContents(); copy.querySelectorAll('.fn,.back').forEach((note) => note.remove()); return copy.textContent.trim(); };
  const unitAt = (block, offset) => {
    const id = block.id || block.dataset.b;
    const at = starts.get(id);
    if (!at) return '';
    let number = 0;
    while (number < at.length && at[number] <= offset) number++;
    const sentence = id + '.' + number;
    return pairs.has(sentence) ? sentence : pairs.has(id) ? id : '';
  };
  const unitAtPoint = (event) => {
    const position = document.caretPositionFromPoint ? document.caretPositionFromPoint(event.clientX, event.clientY) : null;
    const caret = position || (document.caretRangeFromPoint ? document.caretRangeFromPoint(event.clientX, event.clientY) : null);
    const node = caret && (caret.offsetNode || caret.startContainer);
    const block = node && (node.nodeType === 1 ? node : node.parentElement).closest('.b');
    if (!block) return '';
    let offset = position ? position.offset : caret.startOffset;
    for (const text of textNodes(block)) { if (text === node) return unitAt(block, offset); offset += text.length; }
    return unitAt(block, 0);
  };

  const paint = (id) => {
    const pair = pairs.get(id);
    document.querySelectorAll('.hit').forEach((block) => block.classList.remove('hit'));
    if (!window.Highlight || !CSS.highlights) {
      if (pair) for (const one of [...pair.own, ...pair.other]) { const { element } = span(one); if (element) element.classList.add('hit'); }
      return;
    }
    const set = (name, ids) => { const ranges = ids.map(rangeOf).filter(Boolean); if (ranges.length) CSS.highlights.set(name, new Highlight(...ranges)); else CSS.highlights.delete(name); };
    set('cotejo-self', pair ? pair.own : []);
    set('cotejo-other', pair ? pair.other : []);
  };
  const languageOf = (id) => (id.startsWith(data.prefix) ? data.languages[1] : data.languages[0]);
  const say = (text, language) => {
    const line = document.createElement('span');
    line.textContent = text;
    if (language) line.lang = language;
    words.replaceChildren(line);
    words.dir = 'auto';
    panel.hidden = false;
  };
  const choose = (id, scroll) => {
    const pair = pairs.get(id);
    if (!pair) return;
    current = id;
    paint(id);
    way.hidden = true;
    if (pair.other.length) say(pair.other.map(wordsOf).join(' '), languageOf(pair.other[0]));
    else say(data.none, data.language);
    const { element } = span(id);
    if (scroll && element) element.scrollIntoView({ block: 'center' });
  };
  const close = () => { current = ''; panel.hidden = true; paint(''); };
  const step = (by) => {
    const at = current === '' ? (by > 0 ? -1 : order.length) : place.get(current);
    const next = order[at + by];
    if (next !== undefined) choose(next, true);
  };
  const firstInSight = () => {
    for (const block of document.querySelectorAll('.row .src .b, .row .trg .b')) {
      const box = block.getBoundingClientRect();
      if (box.bottom > 80 && box.height > 0) { const id = unitAt(block, 0); if (id) return id; }
    }
    return order[0];
  };

  let waiting = null;
  article.addEventListener('pointermove', (event) => {
    if (event.pointerType !== 'mouse' || current !== '') return;
    if (waiting === null) requestAnimationFrame(() => { paint(unitAtPoint(waiting)); waiting = null; });
    waiting = event;
  });
  article.addEventListener('pointerleave', () => { if (current === '') paint(''); });
  article.addEventListener('click', (event) => {
    const marker = event.target.closest('.fn a');
    if (marker) {
      const note = document.getElementById(marker.getAttribute('href').slice(1));
      if (!note) return;
      event.preventDefault();
      say(textNodes(note).map((node) => node.data).join('').trim(), note.closest('[lang]').lang);
      way.href = marker.getAttribute('href');
      way.hidden = false;
      panel.focus();
      return;
    }
    if (event.target.closest('a,summary')) return;
    if (!getSelection().isCollapsed) return;
    const id = unitAtPoint(event);
    if (id) choose(id, false);
  });
  document.addEventListener('keydown', (event) => { if (event.key === 'Escape' && !panel.hidden) close(); });
  document.getElementById('cotejo-start').addEventListener('click', () => choose(current || firstInSight(), true));
  panel.querySelector('[data-step="-1"]').addEventListener('click', () => step(-1));
  panel.querySelector('[data-step="1"]').addEventListener('click', () => step(1));
  panel.querySelector('[data-close]').addEventListener('click', close);
})();
`;
