// Terms and findings beside the text: seen through the alignment, decided on, kept, offline, and nothing moves.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, afterEach, before, beforeEach, describe } from 'node:test';
import { ARTICLE, GUIDE, button, closePages, kept, openBrowser, ready, site, story, until, words } from './browser.mjs';
import { serve } from './server.mjs';

describe('terms and findings', () => {
  let files, host, context;
  before(async () => {
    files = site();
    context = await openBrowser();
  });
  beforeEach(async () => void (host = await serve(files)));
  afterEach(() => Promise.all([host.close(), closePages(context)]));
  after(() => context.close());

  async function open(which, slug = ARTICLE) {
    const page = await context.newPage();
    page.violations = [];
    page.on('console', (message) => {
      if (/Content Security Policy|TrustedScript/.test(message.text())) page.violations.push(message.text());
    });
    page.on('pageerror', (error) => page.violations.push(String(error)));
    await page.goto(`${host.url}${slug}/`);
    await ready(page);
    await page.evaluate(() => document.fonts.ready);
    await openList(page, which);
    return page;
  }

  async function openList(page, which) {
    await button(page.locator('cotejo-outline'), `outline.${which}`).click();
    await page
      .locator(which === 'terms' ? 'cotejo-concepts li' : 'cotejo-findings li')
      .first()
      .waitFor();
  }

  /** Words that a mark is painted over, in order. */
  const painted = (page, mark) =>
    page.evaluate((name) => [...(CSS.highlights.get(`cotejo-terms-${name}`) ?? [])].map(String), mark);

  const concept = (page, name) => page.locator('cotejo-concepts button.item').filter({ hasText: name });
  const dock = (page) => page.getByRole('region', { name: words('terms.lens') });

  story(
    'a concept lights up in both columns: the short form that was left is seen at once; no text moves',
    async () => {
      const page = await open('terms');
      await page.evaluate(() => {
        globalThis.shifts = 0;
        new PerformanceObserver((list) => {
          for (const { sources } of list.getEntries())
            globalThis.shifts += sources.filter(({ node }) => node?.parentElement?.closest('article')).length;
        }).observe({ type: 'layout-shift' });
      });
      const top = await page.evaluate(() => document.getElementById('p1').getBoundingClientRect().top + scrollY);
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      await concept(page, 'tráfico ilícito de drogas').click();
      await until(async () => (await painted(page, 'concept-stray')).length > 0);
      assert.deepEqual(await painted(page, 'concept-stray'), ['TID', 'TID', 'TID', 'TID']);
      assert.ok((await painted(page, 'concept-right')).includes('IDT'));
      assert.match(await concept(page, 'tráfico ilícito de drogas').innerText(), /9\s+5/);
      await button(dock(page), 'terms.next').click();
      await until(async () => (await painted(page, 'current')).length === 1);
      // By the keys alone, along the barcode.
      const bar = page.getByRole('slider').nth(1);
      await bar.focus();
      await page.keyboard.press('End');
      await until(async () => /fn/.test(await bar.getAttribute('aria-valuetext')));
      await page.keyboard.press('Home');
      await until(async () => /IDT|illicit/.test(await bar.getAttribute('aria-valuetext')));
      assert.equal(await page.evaluate(() => globalThis.shifts), 0);
      assert.equal(await page.evaluate(() => document.documentElement.scrollHeight), height);
      assert.equal(await page.evaluate(() => document.getElementById('p1').getBoundingClientRect().top + scrollY), top);
      assert.equal(await page.locator('.row mark, .row [class*="term"]').count(), 0, 'no node in the rows');
      await page.keyboard.press('Escape');
      await until(async () => (await painted(page, 'concept-right')).length === 0);
      assert.deepEqual(page.violations, []);
    },
  );

  story('a finding is dismissed with a reason, kept across a reload, and taken back', async () => {
    const page = await open('findings');
    const left = async () => Number(/\d+/.exec(await page.locator('cotejo-findings .left').first().innerText())[0]);
    const all = await left();
    await page.locator('cotejo-findings button.item').filter({ hasText: 'TID' }).first().click();
    const card = page.locator('cotejo-finding-card');
    assert.equal(await card.locator('blockquote mark').count(), 2, 'both sentences with the words marked');
    await button(card, 'terms.dismiss').click();
    await card.getByLabel(words('terms.reason')).fill('The journal keeps it.');
    await page.keyboard.press('Enter');
    await until(async () => (await left()) === all - 1);
    await page.reload();
    await ready(page);
    await openList(page, 'findings');
    await until(async () => (await left()) === all - 1);
    await page.getByLabel(words('terms.decided')).selectOption('dismissed');
    await page.locator('cotejo-findings button.item').first().click();
    await card.getByText('The journal keeps it.').waitFor();
    await button(card, 'terms.undo').click();
    await until(async () => (await left()) === all);
    assert.deepEqual(page.violations, []);
  });

  story('without the server: terms, findings and a concordance in all editions that are kept', async () => {
    const page = await open('terms');
    await kept(page);
    await page.goto(`${host.url}${GUIDE}/`);
    await ready(page);
    await kept(page);
    await host.close();
    await page.goto(`${host.url}${ARTICLE}/`);
    await ready(page);
    await openList(page, 'terms');
    await concept(page, 'tráfico ilícito de drogas').waitFor();
    await page.getByRole('searchbox').fill('texto');
    await page.keyboard.press('Enter');
    const panel = page.locator('cotejo-concordance');
    await button(panel, 'terms.everywhere').click();
    await until(async () => (await panel.locator('li').count()) > 3);
    await panel
      .locator('h3')
      .filter({ hasText: /Guía|lectura/i })
      .waitFor();
    assert.deepEqual(page.violations, []);
  });

  story(
    'the termbase is changed: a term’s status, a concept of one’s own, undone, kept, and taken out as TBX',
    async () => {
      const page = await open('terms');
      await concept(page, 'tráfico ilícito de drogas').click();
      await dock(page).getByText(words('terms.editTerms')).click();
      // What was to be avoided is admitted: nothing is left in the other language then.
      await dock(page)
        .getByLabel(/^TID \(en\)/)
        .selectOption('admitted');
      await until(async () => (await painted(page, 'concept-stray')).length === 0);
      await page.reload();
      await ready(page);
      await openList(page, 'terms');
      await until(async () => /9\s+9/.test(await concept(page, 'tráfico ilícito de drogas').innerText()));
      const footer = page.locator('cotejo-terms footer');
      await footer.getByText(words('terms.addConcept')).first().click();
      await footer.getByLabel(/\(es\)/).fill('metodología descriptiva');
      await footer.getByLabel(/\(en\)/).fill('descriptive methodology');
      await page.keyboard.press('Enter');
      await concept(page, 'metodología descriptiva').waitFor();
      const downloading = page.waitForEvent('download');
      await button(footer, 'terms.exportTbx').click();
      const tbx = readFileSync(await (await downloading).path(), 'utf8');
      assert.match(tbx, /<term>metodología descriptiva<\/term>/);
      await button(footer, 'terms.undoEdit_other').click();
      await concept(page, 'metodología descriptiva').waitFor({ state: 'detached' });
      await button(footer, 'terms.undoEdit_one').click();
      await until(async () => /9\s+5/.test(await concept(page, 'tráfico ilícito de drogas').innerText()));
      assert.deepEqual(page.violations, []);
    },
  );

  story('findings and decisions go out as files, and a colleague’s decisions come in', async () => {
    const page = await open('findings');
    await page.locator('cotejo-findings button.item').first().click();
    await button(page.locator('cotejo-finding-card'), 'terms.isError').click();
    await page.locator('cotejo-finding-card').getByText(words('terms.confirmed')).waitFor();
    const take = async (name) => {
      const downloading = page.waitForEvent('download');
      await page.locator('cotejo-terms footer').getByRole('button', { name, exact: true }).click();
      const download = await downloading;
      return readFileSync(await download.path(), 'utf8');
    };
    assert.match(await take('HTML'), /<article id="[0-9a-f]{32}">/);
    assert.match(await take('CSV'), /^\ufeffkey,rule,/);
    const json = JSON.parse(await take('JSON'));
    assert.equal(json.decisions.length, 1);
    assert.ok(json.findings.length > 20);
    assert.match(await take('XLIFF'), /its:locQualityIssueType="/);

    const [mine] = json.decisions;
    const other = json.findings.find(({ key }) => key !== mine.key);
    const theirs = [
      { ...mine, verdict: 'dismissed', reason: 'No.' },
      { ...mine, key: other.key, rule: other.rule, reason: 'Theirs.' },
    ];
    await page.locator('cotejo-terms input[type=file]').setInputFiles({
      name: 'theirs.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify({ ...json, decisions: theirs })),
    });
    await page
      .locator('cotejo-notice')
      .filter({ hasText: words('terms.importedConflicts_one') })
      .waitFor();
    await page.locator('cotejo-finding-card').getByText(words('terms.confirmed')).waitFor();
    await button(page.locator('cotejo-notice'), 'terms.takeTheirs').click();
    await page.locator('cotejo-finding-card').getByText('No.').waitFor();
    await page.locator('cotejo-terms input[type=file]').setInputFiles({
      name: 'other.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{}'),
    });
    await page.locator('cotejo-notice').filter({ hasText: 'other.json' }).waitFor();
    assert.deepEqual(page.violations, []);
  });
});
