// On paper: no tools, both columns, the notes, and on every sheet what is a reconstruction.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { ARTICLE, GUIDE, closePages, openBrowser, site, temporaryFolder } from '../e2e/browser.mjs';
import { serve } from '../e2e/server.mjs';
import { choose, installProbes, openPage, still } from './pages.mjs';

/** Languages that each layout puts on paper. */
const LAYOUTS = {
  side: ['source', 'target'],
  stacked: ['source', 'target'],
  sentences: ['source', 'target'],
  original: ['source'],
  translation: ['target'],
  reveal: ['source', 'target'],
};

const withPdfText = spawnSync('pdftotext', ['-v']).status === 0;

describe('print', () => {
  let files, host, context, folder;
  before(async () => {
    files = site();
    folder = temporaryFolder('print');
    context = await openBrowser({ serviceWorkers: 'block' });
    await installProbes(context);
  });
  beforeEach(async () => void (host = await serve(files)));
  afterEach(() => Promise.all([host.close(), closePages(context)]));
  after(() => context.close());

  const editionOf = (slug) =>
    JSON.parse(files.get([...files.keys()].find((name) => name.startsWith(`editions/${slug}`))).toString());

  /** What can be seen with the styles for print. */
  const onPaper = (page) =>
    page.evaluate(() => {
      const shown = (element) =>
        element.checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().height > 1;
      const inReader = probe
        .deepAll(document.querySelector('cotejo-reader').shadowRoot)
        .filter((element) => element.matches('button, input, nav, dialog, .bar') && shown(element));
      return {
        tools: inReader.map((element) => `${element.localName} ${probe.nameOf(element)}`),
        notices: [...document.querySelectorAll('cotejo-notice, .reveal, .back')].filter(shown).length,
        blocks: [...document.querySelectorAll('.row .b[id]')].filter((element) => shown(element)).map(({ id }) => id),
        said: [...document.querySelectorAll('.ribbon p, .foot .printed')]
          .filter(shown)
          .map((element) => element.textContent),
        wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      };
    });

  for (const [layout, sides] of Object.entries(LAYOUTS)) {
    it(`layout ${layout}: no tools, every row and note, and twice that the Spanish is a reconstruction`, async () => {
      const page = await openPage(context, host, ARTICLE, { query: `?layout=${layout}` });
      await page.evaluate(() => document.querySelector('cotejo-reader').show('p14.1'));
      await still(page);
      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize({ width: 680, height: 960 });
      await still(page);
      const paper = await onPaper(page);
      assert.deepEqual(paper.tools, []);
      assert.equal(paper.notices, 0);
      assert.ok(paper.wide <= 0);
      const edition = editionOf(ARTICLE);
      for (const side of sides) {
        const ids = edition[side].blocks.map(({ id }) => (side === 'target' ? `en.${id}` : id));
        const missing = ids.filter((id) => !paper.blocks.includes(id));
        assert.deepEqual(missing, [], `${side} is not all there`);
      }
      assert.ok(
        paper.said.some((words) => /retrotraducción|no es el texto/i.test(words)),
        paper.said.join(' | '),
      );
      assert.ok(
        paper.said.some((words) => /back-translation|not the (published )?text/i.test(words)),
        paper.said.join(' | '),
      );
    });
  }

  it('side by side on paper: what belongs together begins at one height', async () => {
    const page = await openPage(context, host, GUIDE, { query: '?layout=side' });
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 680, height: 960 });
    await still(page);
    const off = await page.evaluate(() =>
      [...document.querySelectorAll('.row:not(.omitted, .added)')].map((row) =>
        Math.abs(
          row.querySelector('.src .b').getBoundingClientRect().top -
            row.querySelector('.trg .b').getBoundingClientRect().top,
        ),
      ),
    );
    assert.ok(Math.max(...off) <= 1, `${Math.max(...off)} px`);
  });

  it('in the dark, and in sepia, paper stays white and ink black', async () => {
    const page = await openPage(context, host, GUIDE);
    for (const theme of ['dark', 'sepia', 'contrast']) {
      await choose(page, 'cotejo-appearance', { change: { theme } });
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      const { ink, ground } = await page.evaluate(() => ({
        ink: getComputedStyle(document.getElementById('p1')).color,
        ground: [document.documentElement, document.body, document.querySelector('.spread')].map(
          (element) => getComputedStyle(element).backgroundColor,
        ),
      }));
      assert.equal(ink, 'rgb(0, 0, 0)', theme);
      for (const colour of ground) assert.match(colour, /rgba\(0, 0, 0, 0\)|rgb\(255, 255, 255\)/, theme);
      await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
    }
  });

  for (const layout of ['side', 'reveal']) {
    it(
      `as a PDF, layout ${layout}: all words in order, the reconstruction named on each sheet`,
      { skip: !withPdfText && 'pdftotext is not installed' },
      async () => {
        const page = await openPage(context, host, ARTICLE, { query: `?layout=${layout}` });
        const file = join(folder, `${layout}.pdf`);
        writeFileSync(file, await page.pdf({ format: 'A4', preferCSSPageSize: true }));
        const sheets = execFileSync('pdftotext', ['-raw', file, '-']).toString().split('\f').slice(0, -1);
        assert.ok(sheets.length > 8 && sheets.length < 60, `${sheets.length} sheets`);
        for (const [index, sheet] of sheets.entries())
          assert.match(sheet, /Reconstruction: not the published text/, `sheet ${index + 1}`);
        const plain = (words) => words.normalize('NFKC').replace(/[\s\u00AD-]+/g, '');
        const all = plain(sheets.join(' ').replace(/-\n/g, ''));
        const edition = editionOf(ARTICLE);
        const openings = (side, kind) =>
          edition[side].blocks.filter((block) => block.kind === kind).map(({ text }) => plain(text.slice(0, 24)));
        for (const side of ['source', 'target']) {
          for (const kind of ['paragraph', 'note', 'heading']) {
            const missing = openings(side, kind).filter((words) => !all.includes(words));
            assert.deepEqual(missing, [], `${side} ${kind}`);
          }
        }
        assert.doesNotMatch(sheets.join(), /Text and layout|Only differences|Show the translation/);
        assert.ok(readFileSync(file).length > 50_000);
      },
    );
  }
});
