// What an edit of the alignment costs among thousands of links: time to the next frame, and how much is written anew.
import { withPage } from './browser.mjs';
import { slugOf } from './project.mjs';
import { median } from './statistics.mjs';

/** Edits that are made: each a merge with the next link, then undone. */
const EDITS = 20;

/** `{ edit, worst, written, links }`: milliseconds from the key to the frame that shows it, rows that were changed, links. */
export function measureEditing(origin, rows) {
  return withPage(async (page) => {
    await page.goto(`${origin}/${slugOf(rows)}/?edit=1&lang=en`);
    const editor = page.locator('cotejo-alignment-editor');
    await editor.locator('.row.current').waitFor({ timeout: 60_000 });
    for (let number = 0; number < 60; number++) await page.keyboard.press('PageDown');
    await page.waitForLoadState('networkidle');
    const links = await editor.evaluate((element) => element.history.list.links.length);
    const samples = [];
    for (let number = 0; number < EDITS; number++) {
      samples.push(await editor.evaluate(timeKey, { key: 'Backspace', shiftKey: true }));
      samples.push(await editor.evaluate(timeKey, { key: 'z', ctrlKey: true }));
    }
    const times = samples.map(({ time }) => time);
    return {
      edit: median(times),
      worst: Math.max(...times),
      written: median(samples.map(({ written }) => written)),
      links,
    };
  });
}

/** Runs in the page: presses a key, and waits until the frame that shows what it did has been made. */
async function timeKey(editor, init) {
  const root = editor.renderRoot;
  const changed = new Set();
  const observer = new MutationObserver((records) => {
    for (const { target } of records) {
      const row = (target.nodeType === 1 ? target : target.parentElement)?.closest('.row');
      if (row) changed.add(row);
    }
  });
  observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
  const before = editor.history.list.links.length;
  await new Promise(requestAnimationFrame);
  const started = performance.now();
  const target = root.activeElement ?? editor;
  target.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, composed: true, cancelable: true, ...init }));
  // The first task behind a frame: by then it is on its way to the screen.
  await new Promise((resolve) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage(null);
    }),
  );
  const time = performance.now() - started;
  if (editor.history.list.links.length === before) throw new Error(`${init.key} changed nothing`);
  observer.disconnect();
  // What is written later (the suggestion of the aligner) is no part of the edit.
  await new Promise((resolve) => setTimeout(resolve, 150));
  return { time, written: changed.size };
}
