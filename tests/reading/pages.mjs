// What the reading stories share: pages of the built site, and what a person at the keyboard would notice on them.
import { ready } from '../e2e/browser.mjs';

/** Opens an edition (or the shelf, without a slug) in a window of its own. */
export async function openPage(context, host, slug, { width = 1280, height = 800, query = '' } = {}) {
  const page = await context.newPage();
  await page.setViewportSize({ width, height });
  await page.goto(`${host.url}${slug ? `${slug}/` : ''}${query}`);
  if (slug) await ready(page);
  else await page.locator('cotejo-shelf .state').nth(1).waitFor();
  await page.evaluate(() => document.fonts.ready);
  return page;
}

/** Asks the app for something, as the bar and the settings do: `cotejo-view`, `cotejo-appearance`, `cotejo-language`. */
export async function choose(page, type, detail) {
  await page.evaluate(
    ([name, fields]) => {
      const from = document.querySelector('cotejo-reader, cotejo-shelf');
      from.dispatchEvent(Object.assign(new Event(name, { bubbles: true, composed: true }), fields));
    },
    [type, detail],
  );
  await still(page);
}

/** Resolves when the rows stand there and nothing has moved for some frames. */
export const still = (page) =>
  page.evaluate(async () => {
    const reader = document.querySelector('cotejo-reader');
    await reader?.updateComplete;
    await reader?.ready;
    let same = 0;
    let before = '';
    while (same < 4) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const now = `${scrollY} ${document.documentElement.scrollHeight} ${document.documentElement.lang}`;
      same = now === before ? same + 1 : 0;
      before = now;
    }
  });

/** Chooses the language of the interface and waits until it is spoken. */
export async function speak(page, language) {
  await choose(page, 'cotejo-language', { language });
  await page.waitForFunction((lang) => document.documentElement.lang === lang, language);
}

/** Functions for the page: everything below shadow roots, the focused element, and whether one can be seen. */
export const installProbes = (context) =>
  context.addInitScript(() => {
    const deepAll = (root, found = []) => {
      for (const element of root.querySelectorAll('*')) {
        found.push(element);
        if (element.shadowRoot) deepAll(element.shadowRoot, found);
      }
      return found;
    };
    const focused = () => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      return element;
    };
    const topmost = (x, y) => {
      let element = document.elementFromPoint(x, y);
      while (element?.shadowRoot) {
        const next = element.shadowRoot.elementFromPoint(x, y);
        if (!next || next === element) break;
        element = next;
      }
      return element;
    };
    /** Across shadow roots: is one inside the other? */
    const holds = (outer, inner) => {
      for (let node = inner; node; node = node.assignedSlot ?? node.parentNode ?? node.host)
        if (node === outer) return true;
      return false;
    };
    /** Parts of an element that can be seen: points of its lines that nothing else covers. */
    const visiblePart = (element) => {
      const points = [...element.getClientRects()].flatMap(({ left, top, width, height }) =>
        [0.1, 0.5, 0.9].flatMap((x) => [0.2, 0.5, 0.8].map((y) => [left + width * x, top + height * y])),
      );
      const seen = points.filter(([x, y]) => {
        if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) return false;
        const top = topmost(x, y);
        return top && (holds(element, top) || holds(top, element));
      });
      return points.length ? seen.length / points.length : 0;
    };
    const nameOf = (element) =>
      (element.getAttribute('aria-label') ?? element.labels?.[0]?.textContent ?? element.textContent ?? '')
        .replace(/\s+/g, ' ')
        .trim()
        .slice(0, 60);
    globalThis.probe = { deepAll, focused, visiblePart, nameOf, holds };
  });

/** What has the focus, and how well that can be seen. */
export const focus = (page) =>
  page.evaluate(() => {
    const element = probe.focused();
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    return {
      tag: element.localName,
      id: element.id,
      classes: element.className,
      name: probe.nameOf(element),
      // A block that the focus has come to by a link or the cursor is marked by its highlight or a ring.
      ring: (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none',
      seen: probe.visiblePart(element),
    };
  });
