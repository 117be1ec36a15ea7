// One's own library: texts come in, are read offline, go out, and nothing is lost; a hostile file changes nothing.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, afterEach, before, beforeEach, describe } from 'node:test';
import {
  ARTICLE,
  button,
  closePages,
  entry,
  kept,
  notice,
  openBrowser,
  ready,
  site,
  story,
  stored,
  until,
  words,
} from './browser.mjs';
import { serve } from './server.mjs';

/** A page as sites have them: an article with notes, and the furniture around it. */
const page = (
  language,
  title,
  paragraphs,
  notes,
) => `<!doctype html><html lang="${language}"><head><meta charset="utf-8">
<title>${title} - Revista</title><meta property="og:title" content="${title}"><meta name="author" content="Ana Ruiz">
<link rel="canonical" href="https://example.org/${language}/faro/"></head><body>
<nav><a href="/">Inicio</a> <a href="/contacto">Contacto</a> <a href="/archivo">Archivo</a></nav>
<main><article><h1>${title}</h1>
${paragraphs.map((text) => (text.startsWith('#') ? `<h2>${text.slice(1)}</h2>` : `<p>${text}</p>`)).join('\n')}
<ol>${notes.map((text, index) => `<li id="fn${index + 1}">${text} <a href="#fnref${index + 1}">↩</a></li>`).join('')}</ol>
</article></main><footer>© 2024 Revista. Aviso legal.</footer>
<script>fetch('https://example.org/spy')</script></body></html>`;

const mark = (number) => `<sup><a id="fnref${number}" href="#fn${number}">${number}</a></sup>`;

const SPANISH = page(
  'es',
  'El faro y la niebla',
  [
    `El faro se levantó en 1862 sobre la roca más alta de la bahía.${mark(1)} Desde entonces no ha dejado de encenderse una sola noche.`,
    '#La niebla',
    'Cuando llega la niebla, los barcos esperan en la boca del puerto. El farero toca la campana cada tres minutos hasta que aclara.',
    'En invierno la niebla dura a veces cinco días. Los vecinos guardan entonces pan y leña, y nadie sale a la mar.',
    '#El farero',
    'El último farero se llamaba Tomás y vivió allí cuarenta años con su familia. Cuando se fue, la luz ya era automática.',
  ],
  ['Archivo municipal, legajo 14, folio 3.'],
);
const ENGLISH = page(
  'en',
  'The Lighthouse and the Fog',
  [
    `The lighthouse was built in 1862 on the highest rock of the bay.${mark(1)} Since then it has not failed to be lit a single night.`,
    '#The fog',
    'When the fog comes, the ships wait at the mouth of the harbour. The keeper rings the bell every three minutes until it clears.',
    'In winter the fog sometimes lasts for five days. The neighbours then store bread and firewood, and nobody goes to sea.',
    '#The keeper',
    'The last keeper was called Tomás and lived there for forty years with his family. When he left, the light was already automatic.',
  ],
  ['Municipal archive, file 14, folio 3.'],
);
const SLUG = 'el-faro-y-la-niebla';

const html = (name, text) => ({ name, mimeType: 'text/html', buffer: Buffer.from(text) });

describe("one's own library", () => {
  let files, host, context;
  before(async () => {
    files = site();
    context = await openBrowser();
  });
  beforeEach(async () => void (host = await serve(files)));
  afterEach(() => Promise.all([host.close(), closePages(context)]));
  after(() => context.close());

  async function open() {
    const shelf = await context.newPage();
    shelf.violations = [];
    shelf.on('console', (message) => {
      if (/Content Security Policy|TrustedScript/.test(message.text())) shelf.violations.push(message.text());
    });
    shelf.on('pageerror', (error) => shelf.violations.push(String(error)));
    await shelf.goto(host.url);
    await entry(shelf, ARTICLE).waitFor();
    await until(() => shelf.evaluate(() => navigator.serviceWorker.controller?.state === 'activated'));
    return shelf;
  }

  const dialog = (shelf) => shelf.locator('cotejo-import dialog');

  async function add(shelf, ...given) {
    await button(shelf, 'works.add').click();
    await dialog(shelf).locator('input[type=file]').setInputFiles(given);
  }

  story('two pages are read, corrected, kept, read offline, taken out, deleted and brought back', async () => {
    const shelf = await open();
    await add(shelf, html('en.html', ENGLISH), html('es.html', SPANISH));
    const previews = dialog(shelf).locator('cotejo-draft-preview');
    await previews.nth(1).waitFor();
    assert.equal(
      await previews.nth(0).locator('h3').innerText(),
      'El faro y la niebla',
      'the Spanish one is the original',
    );
    assert.equal(await previews.nth(0).locator('.blocks > li').count(), 7, 'headings, paragraphs and the note');
    assert.equal(await previews.nth(1).locator('.language select').inputValue(), 'en');
    // A block is taken out, and put back from what was left out; one is split and joined again.
    await previews
      .nth(0)
      .getByRole('button', { name: words('works.leaveOut') })
      .nth(2)
      .click();
    await until(async () => (await previews.nth(0).locator('.blocks > li').count()) === 6);
    await button(previews.nth(0), 'works.undo').click();
    await until(async () => (await previews.nth(0).locator('.blocks > li').count()) === 7);
    await previews
      .nth(0)
      .getByRole('button', { name: words('works.edit') })
      .nth(2)
      .click();
    await previews
      .nth(0)
      .locator('textarea')
      .evaluate((area) => area.setSelectionRange(66, 66));
    await button(previews.nth(0), 'works.split').click();
    await until(async () => (await previews.nth(0).locator('.blocks > li').count()) === 8);
    await previews
      .nth(0)
      .getByRole('button', { name: words('works.join') })
      .nth(3)
      .click();
    await until(async () => (await previews.nth(0).locator('.blocks > li').count()) === 7);
    await button(dialog(shelf), 'works.keep').click();
    await notice(shelf, 'works.kept').waitFor();
    await entry(shelf, SLUG).getByText(words('works.own')).waitFor();
    const { value: work } = await stored(shelf, 'user', 'works', `work/${SLUG}`);
    assert.match(work.files.source.text, /author: "Ana Ruiz"/);
    assert.ok(JSON.parse(work.files.alignment.text).links.every(({ status }) => status === 'auto'));

    await host.close();
    await shelf.goto(`${host.url}${SLUG}/`);
    await ready(shelf);
    assert.match(await shelf.locator('#p1').innerText(), /sobre la roca más alta/);
    assert.match(await shelf.locator('[id="en.p1"]').innerText(), /highest rock/);
    await shelf.locator('#fn1').waitFor();
    await shelf.goto(host.url);
    await entry(shelf, SLUG)
      .getByRole('button', { name: words('works.moreOf') })
      .click();
    const panel = shelf.locator('cotejo-work-panel dialog');
    for (const [format, pattern] of [
      ['tmx', /<seg>El faro se levantó en 1862/],
      ['html', /highest rock of the bay/],
      ['edition', /campana/],
    ]) {
      await panel.getByLabel(words('works.format')).selectOption(format);
      const downloading = shelf.waitForEvent('download');
      await button(panel, 'works.download').click();
      assert.match(readFileSync(await (await downloading).path(), 'utf8'), pattern);
    }
    await button(panel, 'works.delete').click();
    await entry(shelf, SLUG).waitFor({ state: 'detached' });
    assert.equal(await stored(shelf, 'user', 'works', `work/${SLUG}`), undefined);
    await button(notice(shelf, 'works.deleted'), 'works.undo').click();
    await entry(shelf, SLUG).waitFor();
    assert.deepEqual(await stored(shelf, 'user', 'works', `work/${SLUG}`).then(({ value }) => value), work);
    assert.deepEqual(
      host.hits.filter((hit) => hit.includes(SLUG) || hit.includes('spy')),
      [],
      'nothing was asked for',
    );
    assert.deepEqual(shelf.violations, []);
  });

  story(
    'words and description of a work are changed, with what they were; the package brings all to another machine',
    async () => {
      const shelf = await open();
      await add(shelf, html('es.html', SPANISH), html('en.html', ENGLISH));
      await button(dialog(shelf), 'works.keep').click();
      await entry(shelf, SLUG)
        .getByRole('button', { name: words('works.moreOf') })
        .click();
      const panel = shelf.locator('cotejo-work-panel dialog');
      await panel.getByText(words('works.changeWords')).first().click();
      await panel.getByRole('button', { name: 'Change p1', exact: true }).first().click();
      const area = panel.locator('textarea');
      await area.fill((await area.inputValue()).replace('1862', '1863'));
      await button(panel, 'works.takeWords').click();
      await panel.getByText(words('works.former_one')).waitFor();
      await panel.getByText(words('works.about')).first().click();
      await panel.getByLabel(words('works.meta_title')).first().fill('El faro');
      await panel.getByLabel(words('works.meta_author')).first().click();
      await entry(shelf, SLUG).getByText('El faro', { exact: true }).waitFor();
      const { value: work } = await stored(shelf, 'user', 'works', `work/${SLUG}`);
      assert.deepEqual(
        work.history.map(({ what }) => what),
        ['made', 'words', 'meta'],
      );
      assert.match(work.files.source.text, /1863/);
      assert.match(work.files.source.text, /\[\^1\]/, 'the marker of the note stays');
      await button(panel, 'works.close').click();
      const downloading = shelf.waitForEvent('download');
      await button(shelf, 'works.libraryOut').click();
      const bytes = readFileSync(await (await downloading).path());

      const other = await serve(files);
      const elsewhere = await context.newPage();
      await elsewhere.goto(other.url);
      await entry(elsewhere, ARTICLE).waitFor();
      const give = (name) =>
        elsewhere
          .locator('label:has-text("Open a package") input')
          .setInputFiles({ name, mimeType: 'application/zip', buffer: bytes });
      await give('library.zip');
      await entry(elsewhere, SLUG).getByText('El faro', { exact: true }).waitFor();
      assert.deepEqual((await stored(elsewhere, 'user', 'works', `work/${SLUG}`)).value.files, work.files);
      await give('again.zip');
      await notice(elsewhere, 'works.libraryOpened_one').filter({ hasText: '1 the same' }).waitFor();
      assert.equal(await entry(elsewhere, `${SLUG}-2`).count(), 0);
      await other.close();
    },
  );

  story(
    'the original is put in the place of its reconstruction: ids, place and address stay; the warning goes',
    async () => {
      const shelf = await open();
      await shelf.goto(`${host.url}${ARTICLE}/`);
      await ready(shelf);
      await kept(shelf);
      const before = await shelf.evaluate(() =>
        [...document.querySelectorAll('article [id]')].map(({ id }) => id).filter((id) => /^p\d/.test(id)),
      );
      const markdown = files.get(`editions/${ARTICLE}.json`);
      const edition = JSON.parse(markdown);
      const body = edition.source.blocks
        .filter(({ kind }) => kind !== 'note')
        .map(
          ({ kind, text, id }) =>
            `<${kind === 'heading' ? 'h2' : 'p'}>${id === 'p2' ? `${text} Palabras que solo tiene el original.` : text}</${kind === 'heading' ? 'h2' : 'p'}>`,
        )
        .join('\n');
      await shelf.goto(host.url);
      const { title } = edition.source.meta;
      await entry(shelf, ARTICLE)
        .locator('input[type=file]')
        .setInputFiles(
          html(
            'original.html',
            `<html lang="es"><head><title>${title}</title></head><body><article><h1>${title}</h1>${body}</article></body></html>`,
          ),
        );
      await button(dialog(shelf), 'works.compare').click();
      await dialog(shelf).locator('ins').filter({ hasText: 'Palabras que solo tiene el original.' }).waitFor();
      await button(dialog(shelf), 'works.putInPlace').click();
      await notice(shelf, 'works.inPlace').waitFor();
      await until(async () => (await entry(shelf, ARTICLE).locator('.seal').count()) === 0);
      await shelf.goto(`${host.url}${ARTICLE}/`);
      await ready(shelf);
      assert.match(await shelf.locator('#p2').innerText(), /Palabras que solo tiene el original/);
      assert.equal(await shelf.locator('#provenance').count(), 0, 'no warning is left');
      const now = await shelf.evaluate(() =>
        [...document.querySelectorAll('article [id]')].map(({ id }) => id).filter((id) => /^p\d/.test(id)),
      );
      assert.deepEqual(now, before);
      assert.deepEqual(shelf.violations, []);
    },
  );

  story('a hostile file is named with what is wrong, asks for nothing and changes nothing', async () => {
    const shelf = await open();
    const asked = [];
    shelf.on('request', (request) => asked.push(request.url()));
    const bomb = `<!DOCTYPE article SYSTEM "${host.url}evil.dtd" [<!ENTITY a "x"><!ENTITY b "&a;&a;">]><article>&b;`;
    await add(shelf, { name: 'mal.xml', mimeType: 'text/xml', buffer: Buffer.from(bomb) });
    await dialog(shelf).getByRole('alert').filter({ hasText: 'mal.xml' }).waitFor();
    await dialog(shelf)
      .locator('input[type=file]')
      .setInputFiles({
        name: 'roto.docx',
        mimeType: 'application/zip',
        buffer: Buffer.from('PK\x03\x04 nothing more'),
      });
    await dialog(shelf).getByRole('alert').filter({ hasText: 'roto.docx' }).waitFor();
    await shelf.keyboard.press('Escape');
    await dialog(shelf).waitFor({ state: 'detached' });
    assert.deepEqual(
      asked.filter((url) => /evil/.test(url)),
      [],
    );
    assert.equal(await shelf.evaluate(() => localStorage.getItem('cotejo-works')), null);
    assert.deepEqual(shelf.violations, []);
  });
});
