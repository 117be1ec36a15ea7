// Terms and findings beside the text: seen through the alignment, decided on, kept, offline, and nothing moves.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, afterEach, before, beforeEach, describe } from 'node:test';
import {
  ARTICLE,
  GUIDE,
  button,
  closePages,
  kept,
  openBrowser,
  readingSite,
  ready,
  site,
  story,
  until,
  words,
} from './browser.mjs';
import { serve } from './server.mjs';

describe('terms and findings', () => {
  let files, light, host, context;
  before(async () => {
    files = site();
    light = readingSite();
    context = await openBrowser();
  });
  // The stories that go on without the server have the whole site kept first.
  beforeEach(async () => void (host = await serve(light)));
  afterEach(() => Promise.all([host.close(), closePages(context)]));
  after(() => context.close());

  /** Counts from now on how often anything in the rows moves by itself. */
  const watchShifts = (page) =>
    page.evaluate(() => {
      globalThis.shifts = 0;
      new PerformanceObserver((list) => {
        for (const { sources } of list.getEntries())
          globalThis.shifts += sources.filter(({ node }) => node?.parentElement?.closest('article')).length;
      }).observe({ type: 'layout-shift' });
    });

  /** Opens an edition and one of its lists; from before the list is there, what moves is counted. */
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
    await watchShifts(page);
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

  /** Where the first words of a mark that read so and are in sight can be pointed at. */
  const pointOf = (page, mark, said) =>
    page.evaluate(
      ([name, wanted]) => {
        const ranges = [...CSS.highlights.get(`cotejo-terms-${name}`)].filter((range) => String(range) === wanted);
        const rects = ranges.map((range) => range.getBoundingClientRect());
        const { left, top, width, height } = rects.find((rect) => rect.top > 100 && rect.bottom < innerHeight);
        return { x: left + width / 2, y: top + height / 2 };
      },
      [mark, said],
    );

  /** Underlines on, the list shut, and the paragraph with the first definitions in sight. */
  async function mark(page) {
    await page.getByLabel(words('terms.underline')).check();
    await until(async () => (await painted(page, 'quiet-right')).length > 50);
    await page
      .getByRole('complementary', { name: words('terms.desk') })
      .getByRole('button', { name: words('terms.close') })
      .click();
    await page.evaluate(() => document.getElementById('p3').scrollIntoView());
  }

  story('a term is explained in the text: by the mouse, by the keys, both languages, and nothing moves', async () => {
    const page = await open('terms');
    await mark(page);
    const note = page.locator('cotejo-term-note');
    const { x, y } = await pointOf(page, 'quiet-right', 'IDT');
    await page.mouse.move(x - 2, y);
    await page.mouse.move(x, y);
    await until(async () => /illicit drug trafficking/.test(await note.locator('.tip').innerText()));
    await page.keyboard.press('Escape');
    await note.locator('.tip').waitFor({ state: 'detached' });
    await page.mouse.click(x, y);
    const dialog = note.getByRole('dialog', { name: 'IDT' });
    const said = await dialog.innerText();
    for (const part of [
      /tráfico ilícito de drogas\s+TID/,
      /illicit drug trafficking\s+IDT/,
      /que la ley prohíbe/,
      /TID \(deprecated\)/,
    ])
      assert.match(said, part);
    assert.equal(await page.locator('cotejo-sentence-bar .bar').count(), 0, 'one tap does one thing');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    assert.equal(await page.evaluate(() => document.activeElement.id), 'en.p3');

    // By the keys: the sentence with the definition, its terms one after the other, and back.
    while (!/p3\.4/.test(await page.locator('cotejo-sentence-bar .hl').first().innerText()))
      await page.keyboard.press('ArrowRight');
    const here = page.getByRole('button', { name: words('terms.hereCount_other') });
    await here.waitFor();
    const focused = await page.evaluate(() => document.activeElement.id);
    await page.keyboard.press('Alt+Enter');
    const first = await note.locator('h2').innerText();
    assert.equal(
      await page.evaluate(() => document.querySelector('cotejo-term-note').shadowRoot.activeElement.id),
      'title',
    );
    await button(note, 'terms.nextTerm').click();
    await until(async () => (await note.locator('h2').innerText()) !== first);
    await page.keyboard.press('Escape');
    await until(async () => (await page.evaluate(() => document.activeElement.id)) === focused);
    await here.click();
    await note.getByRole('link', { name: 'p28' }).first().click();
    await until(() => page.evaluate(() => location.hash.endsWith('p28')));
    assert.equal(await page.evaluate(() => globalThis.shifts), 0);
    assert.equal(await page.locator('.row mark, .row [class*="term"]').count(), 0, 'no node in the rows');
    assert.deepEqual(page.violations, []);
  });

  story('on a phone the explanation is a sheet, and leads to the lens', async () => {
    const page = await context.newPage();
    page.violations = [];
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`${host.url}${ARTICLE}/`);
    await ready(page);
    await button(page.locator('cotejo-bar'), 'bar.outline').click();
    await openList(page, 'terms');
    await mark(page);
    await page.evaluate(() => document.getElementById('en.p3').scrollIntoView());
    const { x, y } = await pointOf(page, 'quiet-right', 'radical groups');
    await page.mouse.click(x, y);
    const dialog = page.locator('cotejo-term-note').getByRole('dialog');
    const { x: left, width, y: top, height } = await dialog.boundingBox();
    assert.deepEqual([left, width, Math.round(top + height)], [0, 360, 740]);
    await button(dialog, 'terms.inLens').click();
    await dock(page)
      .getByRole('heading', { name: /^grupos? radical/ })
      .waitFor();
    assert.deepEqual(page.violations, []);
  });

  story('on paper the lens is its barcode and its places in words, without a button', async () => {
    const page = await open('terms');
    await concept(page, 'tráfico ilícito de drogas').click();
    const places = dock(page).getByRole('table');
    assert.equal(await places.isVisible(), false);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await places.waitFor();
    assert.equal(await places.getByRole('row').count(), 19);
    assert.match(
      await places.getByRole('row').nth(3).innerText(),
      /en\.p3\s+illicit drug trafficking\s+its counterpart is there/,
    );
    assert.equal(await dock(page).getByRole('slider').count(), 2);
    assert.equal(await dock(page).getByRole('button').count(), 0);
    assert.equal(await page.getByRole('complementary', { name: words('terms.desk') }).count(), 0);
    await page.emulateMedia({ media: 'screen' });
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await places.waitFor({ state: 'hidden' });
    assert.deepEqual(page.violations, []);
  });

  story('a finding is dismissed with a reason, kept across a reload, and taken back', async () => {
    const page = await open('findings');
    const left = async () => Number(/\d+/.exec(await page.locator('cotejo-findings .left').first().innerText())[0]);
    const all = await left();
    await page.locator('cotejo-findings button.item').filter({ hasText: 'TID' }).first().click();
    assert.doesNotMatch(
      await page.locator('cotejo-findings').innerText(),
      /[a-z]\.[a-z]+_?[a-z]*$/m,
      'no key of a word',
    );
    const card = page.locator('cotejo-finding-card');
    assert.equal(await card.locator('blockquote mark').count(), 2, 'both sentences with the words marked');
    assert.equal(await page.evaluate(() => globalThis.shifts), 0, 'nothing moves');
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

  story('without the server: terms, findings and all editions that are kept', async () => {
    host.files = files;
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
    // The reconstruction is named where its words are shown, and nothing else is.
    const seals = await panel
      .locator('section')
      .evaluateAll((parts) => parts.map((part) => part.querySelectorAll('.seal').length));
    assert.deepEqual(seals, [1, 0]);
    await button(panel, 'terms.close').click();
    // What is to be decided in each of them, and the way there.
    await page.getByRole('tab', { name: words('terms.findings') }).click();
    const left = Number(/\d+/.exec(await page.locator('cotejo-findings .left').first().innerText())[0]);
    await button(page.locator('cotejo-terms footer'), 'terms.library').click();
    const library = page.locator('cotejo-terms-library');
    await button(library, 'terms.libraryAgain').waitFor();
    const row = (name) => library.getByRole('row').filter({ hasText: name });
    const counts = (
      await row(/Radicalización/)
        .getByRole('cell')
        .allInnerTexts()
    ).map(Number);
    assert.equal(
      counts.slice(0, 4).reduce((sum, count) => sum + count),
      left,
    );
    await row(/Guía|lectura/i)
      .getByRole('link')
      .click();
    await page.waitForURL((url) => url.pathname.includes(GUIDE));
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
      // Marked in both columns, the words are there with their sentences.
      for (const [id, said] of [
        ['p1', 'metodología descriptiva'],
        ['en.p1', 'descriptive and analytical methodology'],
      ]) {
        await page.evaluate(
          ([block, wanted]) => {
            const [node] = [...document.getElementById(block).childNodes].filter((each) => each.data?.includes(wanted));
            const at = node.data.indexOf(wanted);
            getSelection().setBaseAndExtent(node, at, node, at + wanted.length);
          },
          [id, said],
        );
        await until(async () =>
          (await footer.getByLabel(/\(e[sn]\)/).evaluateAll((fields) => fields.map(({ value }) => value))).includes(
            said,
          ),
        );
      }
      // They can be looked for as they are, too.
      await page.getByRole('button', { name: 'Look for “metodología descriptiva” in the texts' }).click();
      const found = page.locator('cotejo-concordance');
      await until(async () => (await found.locator('mark').first().innerText()) === 'metodología descriptiva');
      await button(found, 'terms.close').click();
      await footer.getByRole('button', { name: words('terms.addConcept') }).click();
      await concept(page, 'metodología descriptiva').waitFor();
      const downloading = page.waitForEvent('download');
      await footer.getByRole('button', { name: /^Take out as TBX$/ }).click();
      const tbx = readFileSync(await (await downloading).path(), 'utf8');
      assert.match(tbx, /<term>metodología descriptiva<\/term>/);
      const added = tbx.slice(tbx.indexOf('<conceptEntry id="metodologia-descriptiva">'));
      assert.match(added, /<descrip type="context">Con una metodología descriptiva y analítica/);
      assert.match(added, /<admin type="source">radicalizacion-ideologica, en#p1\.2<\/admin>/);
      await button(footer, 'terms.undoEdit_other').click();
      await concept(page, 'metodología descriptiva').waitFor({ state: 'detached' });
      await button(footer, 'terms.undoEdit_one').click();
      // Only the very words, on demand: the plural is no longer the term.
      const groups = concept(page, 'grupo radical');
      const plural = await groups.innerText();
      await groups.click();
      const exact = dock(page).getByLabel(/^Exact form: grupo radical$/);
      if (!(await exact.isVisible())) await dock(page).getByText(words('terms.editTerms')).click();
      await exact.check();
      await until(async () => (await groups.innerText()) !== plural);
      assert.ok(!(await painted(page, 'concept-right')).includes('grupos radicales'));
      await button(footer, 'terms.undoEdit_one').click();
      await until(async () => (await groups.innerText()) === plural);
      await until(async () => /9\s+5/.test(await concept(page, 'tráfico ilícito de drogas').innerText()));
      assert.deepEqual(page.violations, []);
    },
  );

  story('findings and decisions go out as files, and a colleague’s decisions come in', async () => {
    const page = await open('findings');
    await page.locator('cotejo-findings button.item').first().click();
    await button(page.locator('cotejo-finding-card'), 'terms.isError').click();
    await button(page.locator('cotejo-finding-card'), 'terms.undo').waitFor();
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
      .filter({ hasText: words('terms.imported_one') })
      .waitFor();
    // What differs is shown, both sides of it; nothing of one's own has changed yet.
    const conflicts = page.locator('cotejo-conflicts').getByRole('listitem');
    assert.match(await conflicts.innerText(), /Yours\s+error.*dismissed: No\./s);
    await button(page.locator('cotejo-finding-card'), 'terms.undo').waitFor();
    await button(conflicts, 'terms.takeTheirs').click();
    await conflicts.waitFor({ state: 'detached' });
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
