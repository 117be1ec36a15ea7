// Everything by the keyboard alone: the focus is never lost, always marked, and never hidden behind what floats.
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { ARTICLE, GUIDE, closePages, inView, litWords, openBrowser, site, until, words } from '../e2e/browser.mjs';
import { serve } from '../e2e/server.mjs';
import { focus, installProbes, openPage, still } from './pages.mjs';

describe('by the keyboard alone', () => {
  let files, host, context;
  before(async () => {
    files = site();
    context = await openBrowser({ serviceWorkers: 'block' });
    await installProbes(context);
  });
  // Another port is another origin: what one reader has chosen is not there for the next.
  beforeEach(async () => void (host = await serve(files)));
  afterEach(() => Promise.all([host.close(), closePages(context)]));
  after(() => context.close());

  /** Presses a key and says where the focus is then, at `id` where one is given; it must be marked, and in sight. */
  async function press(page, key, id) {
    await page.keyboard.press(key);
    if (id) await until(async () => (await focus(page)).id === id);
    await still(page);
    const now = await focus(page);
    assert.notEqual(now.tag, 'body', `the focus is lost after ${key}`);
    assert.ok(now.ring, `no focus ring after ${key} on ${JSON.stringify(now)}`);
    assert.ok(now.seen > 0.2, `hidden after ${key}: ${JSON.stringify(now)}`);
    return now;
  }

  /** Tabs until something with this name, or this id, has the focus. */
  async function tabTo(page, wanted, { back = false, most = 60 } = {}) {
    const passed = [];
    for (let step = 0; step < most; step++) {
      const now = await press(page, back ? 'Shift+Tab' : 'Tab');
      if (wanted instanceof RegExp ? wanted.test(now.name) : now.id === wanted) return now;
      passed.push(now.name || now.id);
    }
    assert.fail(`${wanted} is not among ${passed.join(' | ')}`);
  }

  it('the skip link, a sentence, its counterpart and back, and letting go', async () => {
    const page = await openPage(context, host, GUIDE);
    const skip = await press(page, 'Tab');
    assert.match(skip.name, words('bar.skip'));
    await press(page, 'Enter', 'h1');
    await press(page, 'ArrowRight');
    await press(page, 'ArrowRight');
    assert.match(await litWords(page), /^Cotejo es un lector para dos lenguas|^Sirve para leer/);
    const before = await litWords(page);
    await press(page, 'Enter', 'en.p1');
    assert.match(await litWords(page), /^Cotejo is a reader for two languages|^You can simply read/);
    await press(page, 'Enter', 'p1');
    assert.equal(await litWords(page), before);
    await press(page, 'Alt+ArrowDown');
    await press(page, 'Alt+ArrowDown');
    assert.match(await litWords(page), /^Esta guía es también una edición|^This guide is an edition too/);
    await page.keyboard.press('Escape');
    assert.equal(await litWords(page), '');
    // From here on, Tab goes on in the text and not from the top of the page.
    const next = await press(page, 'Tab');
    assert.equal(await page.evaluate(() => probe.focused().closest('.row')?.dataset.row), '3', next.name);
  });

  it('the skip link leads to words that are shown, in every layout', async () => {
    for (const layout of ['stacked', 'sentences', 'original', 'translation', 'reveal']) {
      const page = await openPage(context, host, GUIDE, { query: `?layout=${layout}` });
      await press(page, 'Tab');
      const now = await press(page, 'Enter');
      assert.equal(now.id, layout === 'translation' ? 'en.h1' : 'h1', layout);
      await page.close();
    }
  });

  it('the bar and the outline, to a section and on from there', async () => {
    const page = await openPage(context, host, GUIDE);
    for (const key of ['shelf.title', 'view.side', 'view.stacked', 'view.swap', 'view.differences', 'bar.text']) {
      await tabTo(page, words(key));
    }
    await tabTo(page, /^EN/);
    await tabTo(page, /^De dónde vienen/);
    await press(page, 'Enter');
    await inView(page, 'h5');
    assert.equal(await litWords(page), 'De dónde vienen las palabras');
    // The next Tab goes on in that section.
    const next = await press(page, 'Tab');
    const row = await page.evaluate(() => Number(probe.focused().closest('.row')?.dataset.row ?? -1));
    const heading = await page.evaluate(() => Number(document.getElementById('h5').closest('.row').dataset.row));
    assert.ok(row >= heading && row <= heading + 3, `Tab after the section went to row ${row}: ${next.name}`);
  });

  it('a layout by its button, which says that it is pressed and keeps the focus', async () => {
    const page = await openPage(context, host, GUIDE);
    await tabTo(page, words('view.stacked'));
    const now = await press(page, 'Enter');
    assert.match(now.name, words('view.stacked'));
    assert.equal(await page.evaluate(() => probe.focused().getAttribute('aria-pressed')), 'true');
    assert.equal(await page.locator('cotejo-reader').getAttribute('layout'), 'stacked');
  });

  it('a note and back to its marker; the next note; the list', async () => {
    const page = await openPage(context, host, ARTICLE);
    await page.locator('#fnref-fn3').focus();
    await page.keyboard.press('Shift+Tab');
    await tabTo(page, 'fnref-fn3', { most: 3 });
    await press(page, 'Enter', 'title');
    // Tab goes round inside the note.
    const names = new Set();
    for (let step = 0; step < 16; step++) {
      await page.keyboard.press('Tab');
      const inside = await page.evaluate(() => {
        const element = probe.focused();
        return (
          element === document.body ||
          probe.holds(document.querySelector('cotejo-reader').shadowRoot.querySelector('cotejo-note'), element)
        );
      });
      assert.ok(inside, 'the focus has left the open note');
      names.add((await focus(page)).name);
    }
    for (const key of ['note.next', 'note.close', 'note.back', 'note.list']) {
      assert.ok(
        [...names].some((name) => words(key).test(name)),
        `${key} is not among ${[...names]}`,
      );
    }
    await press(page, 'Escape', 'fnref-fn3');
    await press(page, 'Enter', 'title');
    await tabTo(page, words('note.next'));
    await press(page, 'Enter');
    await press(page, 'Escape', 'fnref-fn4');
    await press(page, 'Enter', 'title');
    await tabTo(page, words('note.list'));
    await press(page, 'Enter', 'fn4');
    // And back by the link at its end.
    await tabTo(page, /Volver a la nota 4|Back to note 4/, { most: 4 });
    await page.keyboard.press('Enter');
    await inView(page, 'fnref-fn4');
    assert.equal((await press(page, 'Tab')).tag, 'a');
    const near = await page.evaluate(() =>
      Math.abs(
        probe.focused().getBoundingClientRect().top - document.getElementById('fnref-fn4').getBoundingClientRect().top,
      ),
    );
    assert.ok(near < 400, `${near} px from the marker`);
  });

  it('the settings: a theme, another layout, the language of the interface, and back to the button', async () => {
    const page = await openPage(context, host, GUIDE);
    await tabTo(page, words('bar.text'));
    await press(page, 'Enter');
    await page.locator('cotejo-settings dialog[open]').waitFor();
    await tabTo(page, words('theme.system'));
    await press(page, 'ArrowDown');
    await press(page, 'ArrowDown');
    await page.waitForFunction(() => document.documentElement.dataset.theme === 'dark');
    await tabTo(page, words('view.side'));
    const stacked = await press(page, 'ArrowDown');
    assert.match(stacked.name, words('view.stacked'));
    assert.equal(await page.locator('cotejo-reader').getAttribute('layout'), 'stacked');
    await tabTo(page, words('languages.en'));
    const spanish = await press(page, 'ArrowUp');
    assert.match(spanish.name, words('languages.es'));
    await page.waitForFunction(() => document.documentElement.lang === 'es');
    assert.match((await focus(page)).name, words('languages.es', 'es'));
    const button = await press(page, 'Escape');
    assert.match(button.name, words('bar.text', 'es'));
  });

  it('the language by its button, which keeps the focus', async () => {
    const page = await openPage(context, host, GUIDE);
    await tabTo(page, /^ES/);
    const now = await press(page, 'Enter');
    assert.match(now.name, /^ES/);
    await page.waitForFunction(() => document.documentElement.lang === 'es');
    assert.equal(await page.evaluate(() => probe.focused().getAttribute('aria-pressed')), 'true');
  });

  for (const width of [1280, 360]) {
    it(`through the text at ${width} px with a sentence lit: nothing that floats hides the focus, down or up`, async () => {
      const page = await openPage(context, host, ARTICLE, { width, height: 700 });
      await page.locator('#fnref-fn1').focus();
      await page.keyboard.press('ArrowRight');
      await page.locator('cotejo-sentence-bar .bar').waitFor();
      for (let step = 0; step < 14; step++) await press(page, 'Tab');
      for (let step = 0; step < 14; step++) await press(page, 'Shift+Tab');
    });
  }

  it('on a phone: the outline in a drawer, to a section, and Escape back to its button', async () => {
    const page = await openPage(context, host, GUIDE, { width: 360 });
    await tabTo(page, words('bar.outline'));
    await press(page, 'Enter');
    await page.locator('dialog.drawer[open]').waitFor();
    const button = await press(page, 'Escape');
    assert.match(button.name, words('bar.outline'));
    await press(page, 'Enter');
    await tabTo(page, /^Agregar un texto/);
    await page.keyboard.press('Enter');
    await inView(page, 'h8');
    assert.equal(await page.locator('dialog.drawer[open]').count(), 0);
  });

  it('the shelf: from the top to the last button', async () => {
    const page = await openPage(context, host, '');
    const names = [];
    for (let step = 0; step < 40; step++) {
      await page.keyboard.press('Tab');
      const now = await focus(page);
      if (now.tag === 'body') break;
      assert.ok(now.ring || now.tag === 'input', `no focus ring on ${now.name}`);
      assert.ok(now.seen > 0.2 || now.tag === 'input', `hidden: ${now.name}`);
      names.push(now.name);
    }
    for (const key of ['bar.text', 'copy.out', 'copy.in'])
      assert.ok(
        names.some((name) => words(key).test(name)),
        `${key}: ${names.join(' | ')}`,
      );
  });
});
