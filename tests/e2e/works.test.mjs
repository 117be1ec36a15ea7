// One's own library: texts come in, are read offline, go out, and nothing is lost; a hostile file changes nothing.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { after, afterEach, before, beforeEach, describe } from 'node:test';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import {
  ARTICLE,
  button,
  closePages,
  entry,
  kept,
  notice,
  openBrowser,
  readingSite,
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
    host.files = files;
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
    await button(previews.nth(0), 'works.split').press('Enter');
    await until(async () => (await previews.nth(0).locator('.blocks > li').count()) === 8);
    const focused = () => previews.nth(0).evaluate(({ shadowRoot }) => shadowRoot.activeElement?.ariaLabel);
    assert.match(await focused(), /^Change or split block 3$/, 'the keyboard goes on where it was');
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
      ['package', /^PK/],
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

  /** The package of the library, from the shelf. */
  async function packageFrom(shelf) {
    const downloading = shelf.waitForEvent('download');
    await button(shelf, 'works.libraryOut').click();
    return readFileSync(await (await downloading).path());
  }

  const openPackage = (shelf, buffer) =>
    shelf
      .locator('label:has-text("Open a package") input')
      .setInputFiles({ name: 'library.zip', mimeType: 'application/zip', buffer });

  /** The package with some of its files in place of others, and a manifest that says so. */
  function repacked(bytes, parts, change = () => {}) {
    const all = { ...unzipSync(bytes), ...parts };
    const manifest = JSON.parse(strFromU8(all['cotejo-package.json']));
    for (const [path, part] of Object.entries(parts)) {
      const sha256 = createHash('sha256').update(part).digest('hex');
      manifest.files[path] = { bytes: part.length, sha256 };
    }
    change(manifest);
    return Buffer.from(zipSync({ ...all, 'cotejo-package.json': strToU8(JSON.stringify(manifest)) }));
  }

  /** The package with a termbase that another tool put into it, and with a history that was spoilt on the way. */
  function withTermbase(bytes) {
    const history = JSON.parse(strFromU8(unzipSync(bytes)[`history/${SLUG}.json`]));
    history.corrections.push({ key: '../x', value: 'no correction' });
    const section = (lang, term) => `<langSec xml:lang="${lang}"><termSec><term>${term}</term></termSec></langSec>`;
    const tbx = `<?xml version="1.0"?><tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">
<tbxHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc></tbxHeader><text><body><conceptEntry id="faro">
${section('es', 'faro')}${section('en', 'lighthouse')}</conceptEntry></body></text></tbx>`;
    const parts = { 'terminology/mar.tbx': strToU8(tbx), [`history/${SLUG}.json`]: strToU8(JSON.stringify(history)) };
    return repacked(bytes, parts, (manifest) => manifest.termbases.push('terminology/mar.tbx'));
  }

  /** Changes the year in the first paragraph of the work, on the shelf. */
  async function changeYear(shelf, from, to) {
    await entry(shelf, SLUG)
      .getByRole('button', { name: words('works.moreOf') })
      .click();
    const panel = shelf.locator('cotejo-work-panel dialog');
    await panel.getByText(words('works.changeWords')).first().click();
    await panel.getByRole('button', { name: 'Change p1', exact: true }).first().click();
    const area = panel.locator('textarea');
    await area.fill((await area.inputValue()).replace(from, to));
    await button(panel, 'works.takeWords').click();
    await panel.locator('.words').filter({ hasText: to }).first().waitFor();
    await notice(shelf, 'works.changed').waitFor();
    await button(panel, 'works.close').click();
  }

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
      const bytes = await packageFrom(shelf);

      const other = await serve(light);
      const elsewhere = await context.newPage();
      await elsewhere.goto(other.url);
      await entry(elsewhere, ARTICLE).waitFor();
      await openPackage(elsewhere, withTermbase(bytes));
      await entry(elsewhere, SLUG).getByText('El faro', { exact: true }).waitFor();
      await notice(elsewhere, 'works.librarySpoilt')
        .filter({ hasText: `history/${SLUG}.json` })
        .waitFor();
      const { edits } = (await stored(elsewhere, 'user', 'concepts', 'own')).value;
      assert.deepEqual(
        edits.map(({ kind, concept }) => [kind, concept.id, ...concept.terms.map(({ text }) => text)]),
        [['add-concept', 'faro', 'faro', 'lighthouse']],
        'terms that come without changes are taken in',
      );
      assert.deepEqual((await stored(elsewhere, 'user', 'works', `work/${SLUG}`)).value, work);
      await add(elsewhere, { name: 'again.zip', mimeType: 'application/zip', buffer: bytes });
      await notice(elsewhere, 'works.libraryOpened_one').filter({ hasText: '1 the same' }).waitFor();

      // A newer version takes the place of the older one; two that were changed apart stand side by side, once.
      await changeYear(shelf, '1863', '1864');
      await openPackage(elsewhere, await packageFrom(shelf));
      await notice(elsewhere, 'works.libraryOpened_one').filter({ hasText: '1 brought up to date' }).waitFor();
      await changeYear(elsewhere, '1864', '1865');
      await changeYear(shelf, '1864', '1866');
      const apart = await packageFrom(shelf);
      await openPackage(elsewhere, apart);
      await entry(elsewhere, `${SLUG}-2`).getByText(words('works.fromPackage')).waitFor();
      const text = async (slug) => (await stored(elsewhere, 'user', 'works', `work/${slug}`)).value.files.source.text;
      assert.match(await text(SLUG), /1865/);
      assert.match(await text(`${SLUG}-2`), /1866/);
      await openPackage(elsewhere, apart);
      await notice(elsewhere, 'works.libraryOpened_one').filter({ hasText: '1 the same' }).waitFor();
      assert.equal(await entry(elsewhere, `${SLUG}-3`).count(), 0);
      await other.close();
    },
  );

  /** Corrects a link of the article in the editor. */
  async function correct(page, url, block) {
    await page.goto(`${url}${ARTICLE}/?edit=1#${block}`);
    const editor = page.locator('cotejo-alignment-editor');
    await editor.locator('.row.current').waitFor();
    await page.keyboard.press('Shift+Backspace');
    await editor.locator('[data-saved=saved], [data-saved=elsewhere]').waitFor();
  }

  /** Opens the list of findings of the article, and one of them. */
  async function openFinding(page, url) {
    await page.goto(`${url}${ARTICLE}/`);
    await ready(page);
    await button(page.locator('cotejo-outline'), 'outline.findings').click();
    await page.locator('cotejo-findings button.item').first().waitFor();
    await page.locator('cotejo-findings button.item').first().click();
    return page.locator('cotejo-finding-card');
  }

  async function packageOf(page, url) {
    await page.goto(url);
    await entry(page, ARTICLE).waitFor();
    return packageFrom(page);
  }

  /** The package with its decision turned round, as a colleague's. */
  function dismissed(bytes) {
    const path = `decisions/${ARTICLE}.json`;
    const file = JSON.parse(strFromU8(unzipSync(bytes)[path]));
    Object.assign(file.decisions[0], { verdict: 'dismissed', reason: 'As the journal has it.' });
    return repacked(bytes, { [path]: strToU8(JSON.stringify(file)) });
  }

  story('corrections, terms and decisions go along in the package, and join what another machine has', async () => {
    const here = await open();
    const card = await openFinding(here, host.url);
    await button(card, 'terms.isError').click();
    await button(card, 'terms.undo').waitFor();
    await here.reload();
    await ready(here);
    await button(here.locator('cotejo-outline'), 'outline.terms').click();
    await here.locator('cotejo-concepts button.item').filter({ hasText: 'tráfico ilícito de drogas' }).click();
    const lens = here.getByRole('region', { name: words('terms.lens') });
    await lens.getByText(words('terms.editTerms')).click();
    await lens.getByLabel(/^TID \(en\)/).selectOption('admitted');
    const key = 'terminology/seguridad.tbx';
    await until(async () => (await stored(here, 'user', 'concepts', key))?.value.edits.length === 1);
    await correct(here, host.url, 'p5');
    const bytes = await packageOf(here, host.url);
    await until(async () => (await stored(here, 'user', 'meta', 'library')) !== undefined);

    const files1 = unzipSync(bytes);
    const read = (path) => strFromU8(files1[path]);
    const manifest = JSON.parse(read('cotejo-package.json'));
    assert.equal(manifest.version, 2);
    assert.deepEqual(
      JSON.parse(read(`alignment/${ARTICLE}.json`)).links.find(({ source }) => source[0] === 'p5').source,
      ['p5', 'p6'],
      'the alignment of a project, corrected',
    );
    assert.match(read(manifest.termbases[0]), /admitted/i);
    assert.equal(JSON.parse(read(`decisions/${ARTICLE}.json`)).format, 'cotejo-decisions');

    const other = await serve(light);
    const there = await context.newPage();
    await there.goto(other.url);
    await entry(there, ARTICLE).waitFor();
    await openPackage(there, bytes);
    await notice(there, 'works.libraryOpened_one').filter({ hasText: '1 the same' }).waitFor();
    assert.equal(await entry(there, ARTICLE).getByText(words('works.own')).count(), 0, 'still the site’s own edition');
    // Both go on: another correction on each side, and there another word on the same finding.
    await correct(there, other.url, 'p12');
    const theirEditor = there.locator('cotejo-alignment-editor');
    assert.equal(await theirEditor.evaluate(({ history }) => history.corrected), 2, 'the one that came, and their own');
    const back = dismissed(await packageOf(there, other.url));
    await correct(here, host.url, 'p20');
    await here.goto(host.url);
    await entry(here, ARTICLE).waitFor();
    await openPackage(here, back);
    await notice(here, 'works.libraryConflicts_one').waitFor();
    await button(here.locator('cotejo-notice'), 'works.takeTheirs').click();
    await notice(here, 'works.libraryConflicts_one').waitFor({ state: 'detached' });
    const { key: finding } = JSON.parse(read(`decisions/${ARTICLE}.json`)).decisions[0];
    await until(
      async () => (await stored(here, 'user', 'decisions', finding)).value.reason === 'As the journal has it.',
    );
    await openPackage(here, back);
    await notice(here, 'works.libraryOpened_one').filter({ hasText: '; 0 further' }).waitFor();
    await here.goto(`${host.url}${ARTICLE}/?edit=1#p20`);
    const editor = here.locator('cotejo-alignment-editor');
    await editor.locator('.row.current').waitFor();
    assert.equal(await editor.evaluate(({ history }) => history.corrected), 2, 'one’s own stay');
    assert.equal(await editor.evaluate(({ others }) => others), 2, 'theirs are offered');
    await other.close();
  });

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

  /** Posts the form that the system makes of what another app shares: from outside of every page of the site. */
  async function share(shelf, fields, given = []) {
    const { share_target: target } = JSON.parse(files.get('manifest.webmanifest'));
    await shelf.goto('about:blank');
    await shelf.evaluate(
      ([target, action, fields, given]) => {
        const form = document.createElement('form');
        Object.assign(form, { method: target.method, enctype: target.enctype, action });
        for (const [name, value] of Object.entries(fields)) {
          const input = form.appendChild(document.createElement('input'));
          Object.assign(input, { type: 'hidden', name: target.params[name], value });
        }
        const data = new DataTransfer();
        for (const [name, type, words] of given) data.items.add(new File([words], name, { type }));
        const input = form.appendChild(document.createElement('input'));
        Object.assign(input, { type: 'file', multiple: true, name: target.params.files[0].name, files: data.files });
        document.body.append(form);
        form.submit();
      },
      [target, new URL(target.action, host.url).href, fields, given],
    );
    await shelf.waitForURL((url) => url.pathname === '/');
  }

  story('what another app shares is read at once, without the server; a bare address is not asked for', async () => {
    host.files = files;
    const shelf = await open();
    await kept(shelf, []);
    await host.close();
    await share(shelf, { title: 'Faro' }, [
      ['es ñ.html', 'text/html', SPANISH],
      ['en.html', 'text/html', ENGLISH],
    ]);
    const previews = dialog(shelf).locator('cotejo-draft-preview');
    await previews.nth(1).waitFor();
    assert.equal(await previews.nth(0).locator('h3').innerText(), 'El faro y la niebla');
    assert.equal(new URL(shelf.url()).search, '', 'a reload does not ask for it again');
    assert.equal(await shelf.evaluate(() => caches.keys().then((keys) => keys.join())), 'cotejo-shell@/');
    await share(shelf, { text: 'Un texto que se comparte entero desde otra aplicación, con sus palabras.' });
    await previews.nth(0).getByText('Un texto que se comparte entero').waitFor();
    await share(shelf, { url: 'https://example.org/spy' });
    await notice(shelf, 'works.nothingShared').waitFor();
    assert.deepEqual(
      host.hits.filter((hit) => /spy|_share/.test(hit)),
      [],
    );
    assert.deepEqual(shelf.violations, []);
  });

  story('a text is kept alone, and joined by its translation later', async () => {
    const shelf = await open();
    await add(shelf, html('es.html', SPANISH));
    await button(dialog(shelf), 'works.wait').click();
    await notice(shelf, 'works.waits').waitFor();
    await shelf.reload();
    const waiting = shelf.locator('li:has(.aside)').filter({ hasText: words('works.waiting') });
    await button(waiting, 'works.delete').click();
    await waiting.waitFor({ state: 'detached' });
    await button(notice(shelf, 'works.deleted'), 'works.undo').click();
    await waiting.getByText('El faro y la niebla').waitFor();
    await button(waiting, 'works.addTranslation').click();
    await dialog(shelf)
      .locator('input[type=file]')
      .setInputFiles([html('en.html', ENGLISH)]);
    await dialog(shelf).locator('cotejo-draft-preview').nth(1).waitFor();
    await button(dialog(shelf), 'works.keep').click();
    await entry(shelf, SLUG).waitFor();
    await waiting.waitFor({ state: 'detached' });
    assert.equal(await stored(shelf, 'user', 'works', `draft/${SLUG}`), undefined);

    // What was deleted can be put back after the page is gone, too; beside what has its name by then.
    const { value: work } = await stored(shelf, 'user', 'works', `work/${SLUG}`);
    await entry(shelf, SLUG)
      .getByRole('button', { name: words('works.moreOf') })
      .click();
    await button(shelf.locator('cotejo-work-panel'), 'works.delete').click();
    await entry(shelf, SLUG).waitFor({ state: 'detached' });
    await shelf.reload();
    await add(shelf, html('es.html', SPANISH), html('en.html', ENGLISH));
    await button(dialog(shelf), 'works.keep').click();
    await entry(shelf, SLUG).waitFor();
    await shelf.locator('.deleted summary').click();
    await shelf
      .locator('.deleted')
      .getByRole('button', { name: words('works.putBackWhat') })
      .click();
    await entry(shelf, `${SLUG}-2`).waitFor();
    const { value: again } = await stored(shelf, 'user', 'works', `work/${SLUG}-2`);
    assert.deepEqual([again.history, again.files.source.text], [work.history, work.files.source.text]);
    assert.equal(await shelf.locator('.deleted').count(), 0);
    assert.deepEqual(shelf.violations, []);
  });

  story('where no service worker answers, a work has an address that every server knows', async () => {
    const plain = await openBrowser({ serviceWorkers: 'block' });
    const shelf = await plain.newPage();
    await shelf.goto(host.url);
    await add(shelf, html('es.html', SPANISH), html('en.html', ENGLISH));
    await button(dialog(shelf), 'works.keep').click();
    const link = shelf.getByRole('link', { name: 'El faro y la niebla' });
    await link.click();
    await ready(shelf);
    assert.match(await shelf.locator('#p1').innerText(), /sobre la roca más alta/);
    await shelf.reload();
    await ready(shelf);
    const correcting = shelf.locator('cotejo-outline').getByRole('button', { name: words('outline.correct') });
    await correcting.click();
    await shelf.locator('cotejo-alignment-editor .row.current').waitFor();
    await shelf.locator('cotejo-alignment-editor a[href]').click();
    await ready(shelf);
    assert.match(await shelf.locator('#p1').innerText(), /sobre la roca más alta/);
    await plain.close();
  });

  /** Clicks on Cancel as soon as the dialog shows it in a step. */
  const cancelIn = (shelf, step) =>
    shelf.evaluate(
      ([wanted, label]) =>
        new Promise((resolve) => {
          const element = document.querySelector('cotejo-import');
          const observer = new MutationObserver(() => {
            const cancel = element.shadowRoot.querySelector('.foot button');
            if (element.step !== wanted || cancel?.textContent.trim() !== label) return;
            observer.disconnect();
            cancel.click();
            resolve();
          });
          observer.observe(element.shadowRoot, { subtree: true, childList: true });
        }),
      [step, words('works.cancel').source],
    );

  story(
    'cancelling while files are read, aligned or kept leaves nothing behind; one can begin anew at once',
    async () => {
      const shelf = await open();
      const step = (wanted) =>
        until(() => shelf.evaluate((name) => document.querySelector('cotejo-import').step === name, wanted));
      const nothing = async () => {
        assert.equal(await dialog(shelf).getByRole('alert').count(), 0, 'who cancels is not told of a failure');
        assert.equal(await stored(shelf, 'user', 'works', `work/${SLUG}`), undefined);
        assert.equal(await stored(shelf, 'editions', 'editions', SLUG), undefined);
        assert.equal(await stored(shelf, 'editions', 'cards', SLUG), undefined);
      };
      const files = [html('es.html', SPANISH), html('en.html', ENGLISH)];
      const keep = button(dialog(shelf), 'works.keep');
      const input = dialog(shelf).locator('input[type=file]');
      await button(shelf, 'works.add').click();
      await input.waitFor({ state: 'attached' });
      await Promise.all([cancelIn(shelf, 'reading'), input.setInputFiles(files)]);
      await step('choose');
      await until(() => shelf.workers().length === 0);
      await input.setInputFiles(files);
      await step('preview');
      // What was corrected, and that it can be taken back, goes along when the texts are swapped, and outlasts cancelling.
      const blocks = (at) => dialog(shelf).locator('cotejo-draft-preview').nth(at).locator('.blocks > li');
      await blocks(0)
        .nth(2)
        .getByRole('button', { name: words('works.leaveOut') })
        .click();
      await until(async () => (await blocks(0).count()) === 6);
      await button(dialog(shelf), 'works.swap').click();
      await until(async () => (await blocks(1).count()) === 6);
      await Promise.all([cancelIn(shelf, 'joining'), keep.click()]);
      await step('preview');
      await nothing();
      await button(dialog(shelf).locator('cotejo-draft-preview').nth(1), 'works.undo').click();
      await until(async () => (await blocks(1).count()) === 7);
      assert.equal(await blocks(0).count(), 7);
      await button(dialog(shelf), 'works.swap').click();
      await shelf.waitForFunction(() => document.querySelector('cotejo-import').texts[0].draft.language.code === 'es');
      // What is being kept when Cancel is clicked is taken back: the edition is there already, the work is not.
      await shelf.evaluate((label) => {
        const { put } = IDBObjectStore.prototype;
        IDBObjectStore.prototype.put = function (...record) {
          if (this.name === 'editions') {
            IDBObjectStore.prototype.put = put;
            const buttons = document.querySelector('cotejo-import').shadowRoot.querySelectorAll('.foot button');
            [...buttons].find(({ textContent }) => textContent.trim() === label).click();
            window.hasCancelled = true;
          }
          return put.apply(this, record);
        };
      }, words('works.cancel').source);
      await keep.click();
      await shelf.waitForFunction(() => window.hasCancelled);
      await step('preview');
      await nothing();
      await keep.click();
      await notice(shelf, 'works.kept').waitFor();
      await entry(shelf, SLUG).waitFor();
      assert.equal(await shelf.evaluate(() => document.querySelectorAll('cotejo-import').length), 0);
      await until(() => shelf.workers().length === 0);
      assert.deepEqual(shelf.violations, []);
    },
  );

  story('a hostile file is named with what is wrong, asks for nothing and changes nothing', async () => {
    const shelf = await open();
    const asked = [];
    shelf.on('request', (request) => asked.push(request.url()));
    const bomb = `<!DOCTYPE article SYSTEM "${host.url}evil.dtd" [<!ENTITY a "x"><!ENTITY b "&a;&a;">]><article>&b;`;
    await button(shelf, 'works.add').click();
    const choose = dialog(shelf).locator('label.btn-fill');
    const [ink, ground] = await choose.evaluate((label) => {
      const { color, backgroundColor } = getComputedStyle(label);
      return [color, backgroundColor];
    });
    assert.notEqual(ink, ground, 'the words of the button are seen');
    await dialog(shelf)
      .locator('input[type=file]')
      .setInputFiles({ name: 'mal.xml', mimeType: 'text/xml', buffer: Buffer.from(bomb) });
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
