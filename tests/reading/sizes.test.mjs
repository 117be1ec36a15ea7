// Small windows, large text, fingers, little motion, forced colours: nothing is lost.
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { ARTICLE, GUIDE, button, closePages, openBrowser, readingSite } from '../e2e/browser.mjs';
import { serve } from '../e2e/server.mjs';
import { choose, installProbes, openPage, still } from './pages.mjs';

const LAYOUTS = ['side', 'stacked', 'sentences', 'original', 'translation', 'reveal'];

describe('sizes and settings of the system', () => {
  let files, host, context;
  before(async () => {
    files = readingSite();
    context = await openBrowser();
    await installProbes(context);
  });
  beforeEach(async () => void (host = await serve(files)));
  afterEach(() => Promise.all([host.close(), closePages(context)]));
  after(() => context.close());

  /** Controls that are smaller than 24 px one way; links and note markers within words are exempt. */
  const small = (page) =>
    page.evaluate(() =>
      probe
        .deepAll(document)
        .filter((element) => element.matches('a[href], button, input, select, summary, [role=button]'))
        .filter(
          (element) =>
            !element.closest('.b, .fn, .byline, .replace, .sub') &&
            element.checkVisibility({ visibilityProperty: true }),
        )
        .map((element) => ({
          element,
          target:
            element.matches('label input') && !element.matches('[type=range]') ? element.closest('label') : element,
        }))
        .filter(({ element }) => !element.matches('.skip, .vh'))
        .map(({ element, target }) => ({
          name: `${element.localName}.${element.className} ${probe.nameOf(element)}`,
          box: target.getBoundingClientRect(),
        }))
        .filter(({ box }) => box.width > 0 && (box.width < 23.5 || box.height < 23.5))
        .map(({ name, box }) => `${name}: ${Math.round(box.width)} x ${Math.round(box.height)}`),
    );

  for (const width of [1280, 360]) {
    it(`every control is at least 24 px wide and high at ${width} px, on the shelf, the reader and in its panels`, async () => {
      const shelf = await openPage(context, host, '', { width });
      assert.deepEqual(await small(shelf), [], 'shelf');
      const page = await openPage(context, host, ARTICLE, { width });
      await page.locator('#p14').scrollIntoViewIfNeeded();
      await page.keyboard.press('ArrowRight');
      await page.locator('cotejo-sentence-bar .bar').waitFor();
      assert.deepEqual(await small(page), [], 'reader with a sentence lit');
      await page.keyboard.press('Escape');
      await page.locator('#fnref-fn1').click();
      await page.locator('cotejo-note dialog[open]').waitFor();
      assert.deepEqual(await small(page), [], 'note');
      await page.keyboard.press('Escape');
      await button(page.locator('cotejo-bar'), 'bar.text').click();
      await page.locator('cotejo-settings dialog[open]').waitFor();
      assert.deepEqual(await small(page), [], 'settings');
      await page.keyboard.press('Escape');
      await choose(page, 'cotejo-view', { change: { layout: 'reveal' } });
      assert.deepEqual(await small(page), [], 'on demand');
    });
  }

  it('at 400 % nothing needs sideways scrolling and nothing is lost, on the shelf and in every layout', async () => {
    // A window of 1280 x 1024 at 400 % is one of 320 x 256.
    const small = { width: 320, height: 256 };
    const sideways = (page) =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    const cut = (page) =>
      page.evaluate(() =>
        probe
          .deepAll(document)
          .filter(
            (element) =>
              element.matches('p, h1, h2, h3, button, a, label, .num, .kind, li') &&
              element.checkVisibility({ visibilityProperty: true }),
          )
          .filter((element) => !element.closest('.vh, .skip, .title:not(h1), [hidden], dialog:not([open])'))
          .filter((element) => {
            const { left, right, width } = element.getBoundingClientRect();
            return width > 1 && (right > innerWidth + 1 || left < -1);
          })
          .map((element) => `${element.localName}.${element.className} ${probe.nameOf(element)}`),
      );
    const shelf = await openPage(context, host, '', small);
    assert.ok((await sideways(shelf)) <= 0, 'shelf');
    assert.deepEqual(await cut(shelf), []);
    for (const slug of [ARTICLE, GUIDE]) {
      const page = await openPage(context, host, slug, small);
      for (const layout of LAYOUTS) {
        await choose(page, 'cotejo-view', { change: { layout } });
        assert.ok((await sideways(page)) <= 0, `${slug} ${layout}`);
        assert.deepEqual(await cut(page), [], `${slug} ${layout}`);
      }
      await page.close();
    }
  });

  it('at 400 % the panels fit, scroll, and can be closed; the words have room between the bars', async () => {
    const page = await openPage(context, host, ARTICLE, { width: 320, height: 256 });
    const closes = async (selector) => {
      const dialog = page.locator(`${selector}[open]`);
      await dialog.waitFor();
      const fits = await dialog.evaluate((element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        return {
          inside: left >= -1 && right <= innerWidth + 1 && top >= -1 && bottom <= innerHeight + 1,
          wide: element.scrollWidth <= element.clientWidth,
        };
      });
      assert.deepEqual(fits, { inside: true, wide: true }, selector);
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'hidden' });
    };
    await page.locator('#fnref-fn1').click();
    await closes('cotejo-note dialog');
    await button(page.locator('cotejo-bar'), 'bar.text').click();
    await closes('cotejo-settings dialog');
    await button(page.locator('cotejo-bar'), 'bar.outline').click();
    await closes('dialog.drawer');
    // The marker of the note, which has had the focus, has lit its sentence.
    await page.keyboard.press('Escape');
    await page.evaluate(() => document.getElementById('p5').scrollIntoView({ block: 'start' }));
    await still(page);
    const room = () =>
      page.evaluate(() => {
        const rows = [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.95].map((part) =>
          document.elementFromPoint(innerWidth / 2, innerHeight * part),
        );
        return rows.filter((element) => element?.closest('.row')).length;
      });
    const lines = await room();
    assert.ok(lines >= 5, `only ${lines} of 7 heights show text`);
    await page.keyboard.press('ArrowRight');
    await page.locator('cotejo-sentence-bar .bar').waitFor();
    const { top, bottom } = await page.locator('cotejo-sentence-bar').evaluate((bar) => bar.getBoundingClientRect());
    assert.ok(top >= 256 * 0.4 && bottom <= 257, `the sentence sheet leaves room: ${top}`);
  });

  it('with text at its largest nothing is cut off, at 360 and at 1280 px', async () => {
    for (const width of [360, 1280]) {
      const page = await openPage(context, host, ARTICLE, { width });
      await choose(page, 'cotejo-appearance', { change: { scale: 1.6, measure: 1.3, leading: 1.4 } });
      for (const layout of LAYOUTS) {
        await choose(page, 'cotejo-view', { change: { layout } });
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        assert.ok(over <= 0, `${layout} at ${width}: ${over} px too wide`);
      }
      await page.close();
    }
  });

  it('with reduced motion nothing moves by itself', async () => {
    const page = await openPage(context, host, GUIDE);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await button(page.locator('cotejo-bar'), 'bar.text').click();
    await page.locator('cotejo-settings dialog[open]').waitFor();
    const moving = await page.evaluate(
      () => document.getAnimations().filter(({ playState }) => playState === 'running').length,
    );
    assert.equal(moving, 0);
    const slow = await page.evaluate(
      () =>
        probe.deepAll(document).filter((element) => {
          const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
          return (
            transitionDuration.split(',').some((time) => parseFloat(time) > 0.01) ||
            animationName !== 'none' ||
            scrollBehavior === 'smooth'
          );
        }).length,
    );
    assert.equal(slow, 0);
  });

  it('in forced colours the lit sentence, its counterpart, the state of links and of buttons are still seen', async () => {
    const page = await openPage(context, host, GUIDE);
    await page.emulateMedia({ forcedColors: 'active' });
    await page.evaluate(() => document.querySelector('cotejo-reader').show('p14.1'));
    await still(page);
    const seen = await page.evaluate(() => {
      const style = (element, pseudo) => getComputedStyle(element, pseudo);
      const systemColour = (name) => {
        const probe = document.body.appendChild(document.createElement('i'));
        probe.style.color = name;
        const { color } = getComputedStyle(probe);
        probe.remove();
        return color;
      };
      const bar = document.querySelector('cotejo-reader').shadowRoot.querySelector('cotejo-bar').shadowRoot;
      const pressed = style(bar.querySelector('[aria-pressed=true]'));
      const dot = style(document.querySelector('.reviewed .num'), '::after');
      return {
        self:
          style(document.getElementById('p14'), '::highlight(cotejo-self)').backgroundColor === systemColour('Mark'),
        other:
          style(document.getElementById('en.p14'), '::highlight(cotejo-other)').backgroundColor ===
          systemColour('Mark'),
        lit: CSS.highlights.get('cotejo-other').size > 0,
        pressed: parseFloat(pressed.borderBottomWidth) >= 2,
        filled: parseFloat(dot.borderTopWidth) >= 4,
      };
    });
    assert.deepEqual(seen, { self: true, other: true, lit: true, pressed: true, filled: true });
  });

  it('self and counterpart differ by more than colour', async () => {
    const page = await openPage(context, host, GUIDE);
    const lines = await page.evaluate(() =>
      ['self', 'other'].map(
        (name) => getComputedStyle(document.getElementById('p14'), `::highlight(cotejo-${name})`).textDecorationStyle,
      ),
    );
    assert.deepEqual(lines, ['solid', 'dotted']);
  });
});
