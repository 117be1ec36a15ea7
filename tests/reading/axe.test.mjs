// No violation of what axe knows, on the shelf and on the reader: layouts, themes, widths, both languages, panels open.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { ARTICLE, GUIDE, button, closePages, openBrowser, site, words } from '../e2e/browser.mjs';
import { serve } from '../e2e/server.mjs';
import { choose, openPage, speak, still } from './pages.mjs';

const { source } = createRequire(import.meta.url)('axe-core');

const LAYOUTS = ['side', 'stacked', 'sentences', 'original', 'translation', 'reveal'];
const THEMES = ['light', 'dark', 'sepia', 'contrast'];
const WIDTHS = [1280, 360];
const LANGUAGES = ['en', 'es'];

/** `system` with the system's light or dark, or a theme of the reader's own. */
async function theme(page, name) {
  const system = name === 'light' || name === 'dark';
  await page.emulateMedia({ colorScheme: name === 'dark' ? 'dark' : 'light' });
  await choose(page, 'cotejo-appearance', { change: { theme: system ? 'system' : name } });
}

/**
 * What axe has to say, in a line for each place: of the page, or of the part of it that lies over the rest. With `colours`,
 * of the contrast alone: nothing else can change with the theme.
 */
async function violations(page, part, { colours = false } = {}) {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  return page.evaluate(
    async ([selector, runOnly]) => {
      // The size of targets is measured in sizes.test.mjs: here what floats would count against what it covers now.
      const options = { resultTypes: ['violations'], ...(runOnly && { runOnly }) };
      const { violations } = await axe.run(selector ?? document, options);
      return violations.flatMap(({ id, nodes }) =>
        nodes
          .slice(0, 5)
          .map((node) => `${id}: ${node.target.flat().join(' ')}: ${node.failureSummary.split('\n')[1]?.trim()}`),
      );
    },
    [part, colours ? ['color-contrast', 'link-in-text-block'] : null],
  );
}

/** Where words of the chosen concept can be clicked: between what covers the text above and below. */
const placeOfMark = async (page) => {
  const wait = () => [...(CSS.highlights.get('cotejo-terms-current') ?? [])].length > 0;
  await page.waitForFunction(wait);
  return page.evaluate(() => {
    const [range] = CSS.highlights.get('cotejo-terms-current');
    const { left, top, width, height } = range.getClientRects()[0];
    return [left + width / 2, top + height / 2];
  });
};

describe('axe finds nothing', () => {
  let files, host, context;
  before(async () => {
    files = site();
    context = await openBrowser({ bypassCSP: true, serviceWorkers: 'block' });
  });
  // Another port is another origin: what one reader has chosen is not there for the next.
  beforeEach(async () => void (host = await serve(files, { csp: false })));
  afterEach(() => Promise.all([host.close(), closePages(context)]));
  after(() => context.close());

  for (const [index, layout] of LAYOUTS.entries()) {
    it(`on the reader, layout ${layout}, in every theme`, async () => {
      // Each layout meets each theme, two at each width; languages and editions take turns.
      for (const [turn, width] of WIDTHS.entries()) {
        const language = LANGUAGES[(index + turn) % 2];
        const slug = turn === 0 && index < 2 ? ARTICLE : GUIDE;
        const page = await openPage(context, host, slug, { width, query: `?layout=${layout}&lang=${language}` });
        const first = (index + turn) % 2;
        for (const name of [THEMES[first], THEMES[first + 2]]) {
          await theme(page, name);
          const found = await violations(page, undefined, { colours: name !== THEMES[first] });
          assert.deepEqual(found, [], `${slug} ${layout} ${name} ${width} ${language}`);
        }
        await page.close();
      }
    });
  }

  for (const width of WIDTHS) {
    it(`on the shelf at ${width} px, in every theme and both languages`, async () => {
      const page = await openPage(context, host, '', { width });
      for (const [turn, name] of THEMES.entries()) {
        await speak(page, LANGUAGES[turn % 2]);
        await theme(page, name);
        const found = await violations(page, undefined, { colours: turn >= LANGUAGES.length });
        assert.deepEqual(found, [], `shelf ${name} ${width}`);
      }
    });

    const name = width === 360 ? 'dark' : 'light';
    it(`with a sentence lit, a note, the settings and the outline open, at ${width} px, ${name}`, async () => {
      const page = await openPage(context, host, GUIDE, { width });
      await theme(page, name);
      await page.locator('#p14').scrollIntoViewIfNeeded();
      await page.keyboard.press('ArrowRight');
      await page.locator('cotejo-sentence-bar .bar').waitFor();
      assert.deepEqual(await violations(page), [], 'sentence bar');
      await page.keyboard.press('Escape');

      await page.locator('#fnref-fn1').click();
      await page.locator('cotejo-note dialog[open]').waitFor();
      assert.deepEqual(await violations(page), [], 'note');
      await page.keyboard.press('Escape');

      await button(page.locator('cotejo-bar'), 'bar.text').click();
      await page.locator('cotejo-settings dialog[open]').waitFor();
      assert.deepEqual(await violations(page), [], 'settings');
      await page.keyboard.press('Escape');

      if (width === 360) {
        await button(page.locator('cotejo-bar'), 'bar.outline').click();
        await page.locator('dialog.drawer[open]').waitFor();
        assert.deepEqual(await violations(page), [], 'outline');
      }
    });
  }

  it('with only differences, in another reading order, with a translation revealed', async () => {
    const page = await openPage(context, host, GUIDE, { query: '?layout=side&differences=1&order=source-first' });
    assert.deepEqual(await violations(page), [], 'differences');
    await choose(page, 'cotejo-view', { change: { layout: 'reveal', differences: false, order: 'rows' } });
    await page
      .getByRole('button', { name: words('view.show') })
      .nth(5)
      .click();
    await still(page);
    assert.deepEqual(await violations(page), [], 'reveal');
  });

  it('on terms and findings: the lists, the lens, a finding', async () => {
    for (const [turn, name] of THEMES.entries()) {
      const width = WIDTHS[turn % 2];
      const page = await openPage(context, host, ARTICLE, { width, query: `?lang=${LANGUAGES[turn % 2]}` });
      await theme(page, name);
      const language = LANGUAGES[turn % 2];
      const press = (key, scope = page) =>
        scope
          .getByRole('button', { name: words(key, language) })
          .first()
          .click();
      if (width < 1200) await press('bar.outline');
      await press('outline.terms', page.locator('cotejo-outline').last());
      await page.locator('cotejo-concepts button.item').nth(5).click();
      await page.locator('cotejo-barcode').waitFor();
      await page.locator('cotejo-terms .dock').getByText(words('terms.editTerms', language)).click();
      await page.locator('cotejo-term-form select').first().waitFor();
      // The text around the desk has been looked at: once more with the desk open, then the desk alone.
      const part = turn === 0 ? undefined : 'cotejo-terms';
      const colours = turn >= WIDTHS.length;
      assert.deepEqual(await violations(page, part, { colours }), [], `lens ${name} ${width}`);
      await page.mouse.click(...(await placeOfMark(page)));
      await page.locator('cotejo-term-note dialog[open]').waitFor();
      assert.deepEqual(await violations(page, 'cotejo-term-note', { colours }), [], `term ${name} ${width}`);
      await page.keyboard.press('Escape');
      if (width < 1200) {
        await page.keyboard.press('Escape');
        await press('bar.outline');
        await press('outline.findings', page.locator('cotejo-outline').last());
      } else await page.getByRole('tab', { name: words('terms.findings', language) }).click();
      await page.locator('cotejo-findings button.item').first().click();
      await page.locator('cotejo-finding-card').waitFor();
      assert.deepEqual(await violations(page, part, { colours }), [], `finding ${name} ${width}`);
      // The panels that lie over the page, once at each width.
      if (turn > 1) {
        await page.close();
        continue;
      }
      if (width < 1200) {
        await page.keyboard.press('Escape');
        await press('bar.outline');
        await press('outline.findings', page.locator('cotejo-outline').last());
      }
      await press('terms.library', page.locator('cotejo-terms footer'));
      await page
        .locator('cotejo-terms-library')
        .getByRole('button', { name: words('terms.libraryAgain', language) })
        .waitFor();
      assert.deepEqual(await violations(page, 'cotejo-terms-library'), [], `all editions ${name} ${width}`);
      await page.keyboard.press('Escape');
      await page.getByRole('tab', { name: words('terms.terms', language) }).click();
      await press('terms.register', page.locator('cotejo-terms footer'));
      await page.locator('cotejo-register [role=cell]').first().waitFor();
      assert.deepEqual(await violations(page, 'cotejo-register'), [], `register ${name} ${width}`);
      await page.keyboard.press('Escape');
      await page.getByRole('searchbox').fill('crimen');
      await page.keyboard.press('Enter');
      await page.locator('cotejo-concordance li').first().waitFor();
      assert.deepEqual(await violations(page, 'cotejo-concordance'), [], `concordance ${name} ${width}`);
      await page.close();
    }
  });
});
