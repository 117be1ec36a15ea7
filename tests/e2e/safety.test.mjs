// The policy of the page holds in everything a reader does, and an edition's words are words, whatever they say.
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe } from 'node:test';
import {
  ARTICLE,
  GUIDE,
  readingSite,
  openBrowser,
  closePages,
  words,
  button,
  entry,
  ready,
  kept,
  until,
  readTo,
  story,
} from './browser.mjs';
import { serve } from './server.mjs';
import { blockOf, withEdition } from './versions.mjs';

const LAYOUTS = ['side', 'stacked', 'sentences', 'original', 'translation', 'reveal'];

describe('safety', () => {
  let files, host, context, page, violations, errors, elsewhere;
  before(async () => {
    files = readingSite();
    context = await openBrowser();
  });
  beforeEach(async () => {
    host = await serve(files);
    page = await context.newPage();
    [violations, errors, elsewhere] = [[], [], []];
    await page.exposeFunction('tellViolation', (violation) => violations.push(violation));
    await page.addInitScript(() => {
      document.addEventListener(
        'securitypolicyviolation',
        ({ violatedDirective, blockedURI, sourceFile, lineNumber, sample }) => {
          window.tellViolation(`${violatedDirective} ${blockedURI} ${sourceFile}:${lineNumber} ${sample}`);
        },
      );
    });
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('dialog', (dialog) => (errors.push(`dialog: ${dialog.message()}`), dialog.dismiss()));
    page.on(
      'request',
      (request) =>
        !/^(data|blob):/.test(request.url()) && !request.url().startsWith(host.url) && elsewhere.push(request.url()),
    );
  });
  afterEach(() => Promise.all([host.close(), closePages(context)]));
  after(() => context.close());

  const assertQuiet = () =>
    assert.deepEqual({ violations, errors, elsewhere }, { violations: [], errors: [], elsewhere: [] });

  story('the policy is there in the page and as a header, and forbids what it should', async () => {
    const response = await page.goto(`${host.url}${ARTICLE}/`);
    const header = response.headers()['content-security-policy'];
    for (const part of [
      "script-src 'self'",
      "style-src 'self'",
      "require-trusted-types-for 'script'",
      "object-src 'none'",
      "base-uri 'none'",
    ]) {
      assert.ok(header.includes(part), part);
    }
    assert.doesNotMatch(header, /unsafe|\*|https?:/);
    await ready(page);
    // That the listener hears, and the policy acts: a style and a script of ours are refused.
    const ran = await page.evaluate(async () => {
      document.body.insertAdjacentElement('beforeend', document.createElement('p')).setAttribute('style', 'color: red');
      try {
        document.body.innerHTML = '<p>no</p>';
        return true;
      } catch {
        return false;
      }
    });
    assert.equal(ran, false, 'Trusted Types');
    await until(() => violations.length >= 2);
  });

  story(
    'no violation in all that a reader does: shelf, article, layouts, note, settings, search for a newer one, copy',
    async () => {
      await page.goto(host.url);
      await button(page, 'shelf.saveAll').click();
      await entry(page, GUIDE).locator('.state-verified').waitFor();
      await button(page, 'bar.text').click();
      await page
        .getByRole('dialog', { name: words('bar.text') })
        .getByLabel(words('theme.sepia'))
        .check();
      await page.keyboard.press('Escape');
      const [download] = await Promise.all([page.waitForEvent('download'), button(page, 'copy.out').click()]);
      await page.locator('input[type=file][accept^=".json"]').setInputFiles(await download.path());
      await page.locator('cotejo-notice').waitFor();

      await entry(page, ARTICLE).getByRole('link', { name: 'Radicalización' }).click();
      await ready(page);
      await kept(page);
      await page.locator('#p1').hover();
      for (const layout of LAYOUTS) {
        await page
          .getByRole('group', { name: words('view.layout') })
          .getByRole('button', { name: words(`view.${layout}`) })
          .first()
          .click();
        await page.locator(`cotejo-reader[layout=${layout}]`).waitFor();
      }
      await page.locator('.reveal').first().click();
      await page.getByRole('button', { name: words('view.swap') }).click();
      await page.goto(`${host.url}${ARTICLE}/?layout=side`);
      await ready(page);
      await readTo(page, 'p3');
      await page.locator('#p3').click();
      await page.keyboard.press('ArrowDown');
      await page.getByRole('button', { name: words('view.differences') }).click();
      await page.getByRole('button', { name: words('view.differences') }).click();
      await button(page, 'bar.text').click();
      const settings = page.getByRole('dialog', { name: words('bar.text') });
      for (const name of ['settings.scale', 'settings.measure', 'settings.leading'])
        await settings.getByLabel(words(name)).press('ArrowRight');
      await settings.getByLabel(words('order.source-first')).check();
      await page.keyboard.press('Escape');
      await page.locator('.fn a').first().click();
      const note = page.getByRole('dialog', { name: words('note.title') });
      await note.waitFor();
      await button(note, 'note.next').click();
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'ES: español' }).click();
      await page.setViewportSize({ width: 360, height: 740 });
      await page.reload();
      await ready(page);
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.emulateMedia({ media: 'print' });
      await page.emulateMedia({ media: 'screen' });
      await page.goto(`${host.url}${GUIDE}/#p3`);
      await ready(page);
      assertQuiet();
    },
  );

  story('links that lead out take no word of where the reader was along', async () => {
    await page.goto(`${host.url}${ARTICLE}/`);
    await ready(page);
    const links = await page.evaluate(() =>
      [...document.querySelectorAll('a[href^="http"]')]
        .filter(({ origin }) => origin !== location.origin)
        .map(({ href, rel, referrerPolicy, target }) => ({ href, rel, referrerPolicy, target })),
    );
    assert.ok(links.length > 5, `${links.length} links`);
    for (const { href, rel } of links) assert.match(rel, /\bnoreferrer\b/, href);
    assert.equal(await page.evaluate(() => document.querySelector('meta[name=referrer]').content), 'no-referrer');
    await page.locator('#fnref-fn1').click();
    await page.getByRole('dialog', { name: words('note.title') }).waitFor();
    const inNote = await page
      .locator('cotejo-note')
      .getByRole('link')
      .evaluateAll((all) => all.map(({ href, rel }) => ({ href, rel })));
    for (const { href, rel } of inNote) assert.match(rel, /\bnoreferrer\b/, href);
  });

  story('an edition whose text is an attack is shown as words; nothing runs, nothing is asked for', async () => {
    const attacks = [
      '<script>alert(1)</script>',
      '<img src="https://evil.test/x.png" onerror="alert(2)">',
      '<svg onload=alert(3)><style>@import "https://evil.test/x.css"</style>',
      '\u202Egnp.exe\u202C',
    ];
    const text = attacks.join(' ');
    const bad = [
      'javascript:alert(4)',
      'JaVaScRiPt:alert(5)',
      ' javascript:alert(6)',
      'data:text/html,<script>alert(7)</script>',
      'vbscript:x',
      '//evil.test/',
    ];
    host.files = withEdition(files, ARTICLE, (edition) => {
      edition.source.meta.title = text;
      edition.target.meta.title = '"><script>alert(8)</script>';
      for (const [side, id] of [
        ['source', 'p2'],
        ['target', 'p2'],
        ['source', 'fn1'],
      ]) {
        const block = blockOf(edition, id, side);
        Object.assign(block, { text, notes: [], sentences: [0], marks: [] });
      }
      const links = blockOf(edition, 'p3');
      links.text = bad.map((_, at) => `enlace${at} `).join('');
      links.notes = [];
      links.sentences = [0];
      links.marks = bad.map((href, at) => ({
        type: 'link',
        start: at * 8,
        end: at * 8 + 7,
        href,
        onclick: 'alert(9)',
      }));
      edition.links[0].id = '"><img src=x onerror=alert(10)>';
    });
    const before = host.hits.length;
    await page.goto(`${host.url}${ARTICLE}/?layout=side`);
    await ready(page);
    await kept(page);
    // From the database, as its own rows, in each layout.
    for (const layout of LAYOUTS) {
      await page.goto(`${host.url}${ARTICLE}/?layout=${layout}#p2`);
      await ready(page);
    }
    await page.goto(`${host.url}${ARTICLE}/?layout=side#p2`);
    await ready(page);
    const shown = await page.locator('#p2').innerText();
    for (const attack of attacks.slice(0, 3)) assert.ok(shown.includes(attack), attack);
    assert.ok(!shown.includes('\u202E'), 'no override turns the words around');
    assert.equal(await page.locator('#p3').getByRole('link').count(), 0);
    const hrefs = await page.evaluate(() =>
      [...document.querySelectorAll('article [href]')].map((each) => each.getAttribute('href')),
    );
    assert.deepEqual(
      hrefs.filter((href) => !/^(#|https?:\/\/)/.test(href) || href.includes('evil')),
      [],
    );
    assert.equal(
      await page
        .locator('article script, article img, article iframe, article style, article [onerror], article [onclick]')
        .count(),
      0,
    );
    await page.locator('#p2').click();
    await page.locator('.fn a').first().click();
    await page.getByRole('dialog', { name: words('note.title') }).waitFor();
    await page.goto(host.url);
    await entry(page, ARTICLE).getByText('<script>alert(1)</script>').waitFor();
    await entry(page, ARTICLE).getByRole('link', { name: '<script>' }).click();
    await ready(page);
    const ours =
      /^(\?.*)?$|^(assets|icons|editions|terminology|shell|early\.js|manifest\.webmanifest|service-worker\.js|index\.html|radicalizacion-ideologica|guia-de-lectura)/;
    assert.deepEqual(
      host.hits.slice(before).filter((path) => !ours.test(path)),
      [],
    );
    assertQuiet();
  });
});
