// The alignment editor on the production build: nothing that was shown as kept is lost, and it can be used without a mouse.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe } from 'node:test';
import { fileURLToPath } from 'node:url';
import {
  ARTICLE,
  GUIDE,
  closePages,
  kill,
  openBrowser,
  readingSite,
  ready,
  site,
  story,
  stored,
  temporaryFolder,
  until,
  visit,
  words,
} from './browser.mjs';
import { serve } from './server.mjs';

const { source: axe } = createRequire(import.meta.url)('axe-core');
const shipped = (slug) => readFileSync(fileURLToPath(new URL(`../../alignment/${slug}.json`, import.meta.url)), 'utf8');

/** The site with another version of an edition. */
function withEdition(files, slug, change) {
  const edition = JSON.parse(files.get(`editions/${slug}.json`).toString());
  change(edition);
  const bytes = Buffer.from(JSON.stringify(edition));
  const index = JSON.parse(files.get('editions/index.json').toString());
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  Object.assign(
    index.editions.find((card) => card.slug === slug),
    { sha256, bytes: bytes.length, rows: edition.links.length },
  );
  return new Map([
    ...files,
    [`editions/${slug}.json`, bytes],
    ['editions/index.json', Buffer.from(JSON.stringify(index))],
  ]);
}

/** The edition as an aligner leaves it: nothing reviewed, three links doubtful, one of them wrong. */
function automatic(edition) {
  edition.links = edition.links.map(({ source, target, sentences }, index) => ({
    source,
    target,
    sentences,
    status: 'auto',
    confidence: 0.9 + (index % 9) / 100,
  }));
  const at = edition.links.findIndex(({ source }) => source[0] === 'p18');
  const [one, two] = edition.links.slice(at, at + 2);
  edition.links.splice(
    at,
    2,
    { source: one.source, target: [], status: 'auto', confidence: 0.41 },
    { source: two.source, target: [...one.target, ...two.target], status: 'auto', confidence: 0.32 },
  );
  edition.links.find(({ source }) => source[0] === 'p30').confidence = 0.66;
}

const editor = (page) => page.locator('cotejo-alignment-editor');
const said = (page, pattern) => editor(page).locator('.message').filter({ hasText: pattern }).waitFor();
const isKept = (page) => editor(page).locator('[data-saved=saved], [data-saved=elsewhere]').waitFor();

/** Opens the editor, at a block where one is named. */
async function openEditor(context, host, { slug = ARTICLE, at = '', lang = 'en' } = {}) {
  const page = await context.newPage();
  await page.goto(`${host.url}${slug}/?edit=1&lang=${lang}${at && `#${at}`}`);
  await editor(page).locator('.row.current').waitFor();
  return page;
}

/** Links about a source block as they are now: `p18=p18 | p19=`. */
const linksAt = (page, block, count = 1) =>
  editor(page).evaluate(
    ({ history }, [id, number]) => {
      const { list } = history;
      const at = list.indexOf(list.linkOf('source', id));
      return list.links
        .slice(at, at + number)
        .map(({ source, target }) => `${source.join(' ')}=${target.join(' ')}`)
        .join(' | ');
    },
    [block, count],
  );

const currentLink = (page) =>
  editor(page).evaluate(({ hand }) => hand.link.source.concat(hand.link.target.map((id) => `en.${id}`)).join(' '));
const allLinks = (page) => editor(page).evaluate(({ history }) => JSON.stringify(history.list.links));

async function press(page, ...keys) {
  for (const key of keys) await page.keyboard.press(key);
}

describe('the alignment editor', () => {
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

  story('found in the outline, worked through by the keyboard alone, and shown by the reader afterwards', async () => {
    host.files = withEdition(light, ARTICLE, automatic);
    const page = await context.newPage();
    // As a first visit after which the worker answers: rows that came with the page are of another version.
    await page.goto(`${host.url}shell/`);
    await page.goto(`${host.url}${ARTICLE}/`);
    await ready(page);
    await page
      .locator('cotejo-outline')
      .getByRole('button', { name: words('outline.correct') })
      .press('Enter');
    await editor(page).locator('.row.current').waitFor();
    await press(page, 'Home', 'F8');
    assert.equal(await currentLink(page), 'p19 en.p18 en.p19');
    // The aligner finds what is right, with its sentences: one key takes it.
    await editor(page).locator('.advice .choice').first().waitFor();
    await press(page, 'F9');
    await said(page, words('did.suggestion'));
    assert.equal(await linksAt(page, 'p18', 2), 'p18=p18 | p19=p19');
    await press(page, 'F8');
    assert.equal(await currentLink(page), 'p30 en.p30');
    await press(page, 'Enter');
    await said(page, words('did.accept'));
    await press(page, 'Home', 'ArrowDown', 'Shift+Backspace', 'Control+Enter', 'Control+z', 'Control+z');
    await isKept(page);
    const [first, second] = [await linksAt(page, 'h1', 2), await allLinks(page)];
    assert.match(first, /^h1=h1 \| p1=p1$/);
    // By Tab to the way back, which leads to the place where the hand is.
    await page.locator('cotejo-alignment-editor a[href]').press('Enter');
    await ready(page);
    await page.locator('cotejo-outline .corrected').filter({ hasText: '3' }).waitFor();
    const edition = await page.evaluate(
      () => document.querySelector('cotejo-reader').edition.links.filter((link) => link.corrected).length,
    );
    assert.equal(edition, 3);
    assert.equal(await page.locator('.row:has(> .src #p18) > .trg [id="en.p18"]').count(), 1);
    // And with the next visit, at once.
    await page.reload();
    await ready(page);
    await page.locator('cotejo-outline .corrected').filter({ hasText: '3' }).waitFor();
    assert.ok(second.includes('"p18"'));
  });

  story('undo and redo reach back across a reload; another change forgets what was undone', async () => {
    const page = await openEditor(context, host, { at: 'p4' });
    const untouched = await allLinks(page);
    // The address goes along: after a reload the hand is where it was.
    await press(page, 'ArrowDown');
    await page.waitForURL(/#p5$/);
    await press(page, 'Shift+Backspace', 'Shift+Delete', 'Control+z');
    await said(page, words('editor.undone'));
    assert.equal(await linksAt(page, 'p5'), 'p5 p6=p5 p6');
    await isKept(page);
    await page.reload();
    await editor(page).locator('.row.current').waitFor();
    assert.equal(await linksAt(page, 'p5'), 'p5 p6=p5 p6');
    await editor(page).locator('[data-command=redo]').click();
    await said(page, words('editor.redone'));
    assert.equal(await linksAt(page, 'p5', 4), 'p5= | p6= | =p5 | =p6');
    await editor(page).locator('[data-command=undo]').click();
    await editor(page).locator('[data-command=undo]').click();
    await until(async () => (await allLinks(page)) === untouched);
    await editor(page).locator('.unit[tabindex="0"]').focus();
    await press(page, 'Shift+Backspace');
    await isKept(page);
    await page.reload();
    await editor(page).locator('.row.current').waitFor();
    assert.equal(await editor(page).locator('[data-command=redo]').getAttribute('aria-disabled'), 'true');
    assert.equal(await linksAt(page, 'p5'), 'p5 p6=p5 p6');
  });

  story('the browser killed right after a change counted as kept: it is there', async () => {
    const profile = temporaryFolder('profile');
    const first = await openBrowser({ profile });
    const page = await openEditor(first, host, { at: 'p5' });
    await press(page, 'Shift+Backspace');
    await said(page, words('did.merge'));
    await isKept(page);
    const links = await allLinks(page);
    await kill(first);
    const second = await openBrowser({ profile });
    try {
      const again = await openEditor(second, host, { at: 'p5' });
      assert.equal(await allLinks(again), links);
      assert.equal(await linksAt(again, 'p5'), 'p5 p6=p5 p6');
      await press(again, 'Control+z');
      await until(async () => (await linksAt(again, 'p5')) === 'p5=p5');
    } finally {
      await second.close();
    }
  });

  story('saves the very file of the project; opens one again in one step; refuses a bad one; compares', async () => {
    const page = await openEditor(context, host, { slug: GUIDE, at: 'p3' });
    const folder = temporaryFolder('files');
    const save = async (name) => {
      await editor(page).locator('[popovertarget=files]').click();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        editor(page)
          .locator('#files')
          .getByRole('button', { name: words('editor.save') })
          .click(),
      ]);
      assert.equal(download.suggestedFilename(), `${GUIDE}.json`);
      const path = join(folder, name);
      await download.saveAs(path);
      return path;
    };
    const choose = async (use, path) => {
      await editor(page).locator('[popovertarget=files]').click();
      await editor(page)
        .locator('#files')
        .getByLabel(words(`editor.${use}`))
        .setInputFiles(path);
    };
    assert.equal(readFileSync(await save('shipped.json'), 'utf8'), shipped(GUIDE));

    // A place on the disk, as a person would choose it: a real file, whose handle stands for that of the dialog.
    await page.evaluate(async () => {
      const folder = await navigator.storage.getDirectory();
      window.showSaveFilePicker = () => folder.getFileHandle('chosen.json', { create: true });
    });
    await editor(page).locator('[popovertarget=files]').click();
    await editor(page)
      .getByRole('button', { name: words('editor.saveAs') })
      .click();
    await said(page, /chosen\.json/);
    const written = () =>
      page.evaluate(async () => {
        const handle = await (await navigator.storage.getDirectory()).getFileHandle('chosen.json');
        // While it is being replaced the file cannot be read.
        return (await handle.getFile()).text().catch((error) => {
          if (error.name !== 'NotReadableError') throw error;
        });
      });
    assert.equal(await written(), shipped(GUIDE));

    await press(page, 'F1');
    await editor(page).getByLabel(words('editor.name')).fill('Ana');
    await press(page, 'Escape');

    await editor(page).locator('.unit[tabindex="0"]').focus();
    await press(page, 'Shift+Backspace', 'End', 'Shift+Delete');
    await press(page, 'Control+s');
    await until(async () => (await written())?.includes('Ana'));
    await page.evaluate(() => delete window.showSaveFilePicker);
    await page.reload();
    await editor(page).locator('.row.current').waitFor();
    // The place of the visit before is written to again, without a question where to.
    await page.evaluate(async () => {
      const root = await navigator.storage.getDirectory();
      await (await (await root.getFileHandle('chosen.json')).createWritable()).close();
    });
    await editor(page).locator('[popovertarget=files]').click();
    await editor(page)
      .locator('#files')
      .getByRole('button', { name: words('editor.save') })
      .first()
      .click();
    await until(async () => (await written())?.includes('Ana'));
    const edited = join(folder, 'edited.json');
    writeFileSync(edited, await written());
    const mine = await allLinks(page);
    const file = JSON.parse(readFileSync(edited, 'utf8'));
    const { status, by } = file.links.find(({ source }) => source[0] === 'p3');
    assert.deepEqual([status, by], ['reviewed', 'Ana']);
    assert.deepEqual(file.source, JSON.parse(shipped(GUIDE)).source);

    await editor(page).locator('.unit[tabindex="0"]').focus();
    await press(page, 'Control+z', 'Control+z');
    await choose('compare', edited);
    await editor(page).locator('.comparison').locator('.sub').filter({ hasText: '2 differences' }).waitFor();
    await editor(page)
      .locator('.comparison')
      .getByRole('button', { name: words('editor.takeTheirs') })
      .click();
    await editor(page)
      .locator('.comparison .sub')
      .filter({ hasText: /1 difference\b/ })
      .waitFor();
    await editor(page)
      .locator('.comparison')
      .getByRole('button', { name: words('editor.leaveComparison') })
      .click();
    await press(page, 'Control+z');

    await choose('load', edited);
    await said(page, words('editor.loadedFile_other'));
    assert.equal(await allLinks(page), mine);
    await isKept(page);
    await page.reload();
    await editor(page).locator('.row.current').waitFor();
    assert.equal(await allLinks(page), mine);
    await editor(page).locator('[data-command=undo]').click();
    await until(async () => (await linksAt(page, 'p3')) === 'p3=p4');

    const before = await allLinks(page);
    const bad = { ...file, links: file.links.slice(1) };
    await choose('load', { name: 'bad.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(bad)) });
    await editor(page).locator('.findings').getByText('h1').first().waitFor();
    await choose('load', { name: 'bad.txt', mimeType: 'text/plain', buffer: Buffer.from('{"links": nothing') });
    await editor(page).locator('.findings').getByText('bad.txt').waitFor();
    assert.equal(await allLinks(page), before);
  });

  story(
    'two tabs: what one does is shown by the other; a change that crosses it on the way is refused and said',
    async () => {
      const one = await openEditor(context, host, { at: 'p5' });
      const two = await openEditor(context, host, { at: 'p5' });
      await one.bringToFront();
      await press(one, 'Shift+Backspace');
      await isKept(one);
      await editor(two).locator('[data-saved=elsewhere]').waitFor();
      assert.equal(await linksAt(two, 'p5'), 'p5 p6=p5 p6');
      // The first does not hear of the second in time: its channel is deaf.
      await two.evaluate(() => (BroadcastChannel.prototype.postMessage = () => {}));
      await two.bringToFront();
      await editor(two).locator('.unit[tabindex="0"]').focus();
      await press(two, 'Control+z');
      await editor(two).locator('[data-saved=saved]').waitFor();
      await one.bringToFront();
      await press(one, 'Shift+Delete');
      await editor(one).locator('[data-saved=refused]').waitFor();
      await until(async () => (await linksAt(one, 'p5', 2)) === 'p5=p5 | p6=p6');
      // What does not cross it is made again on top of what the other did, and kept.
      await two.bringToFront();
      await editor(two).locator('[data-saved=saved]').waitFor();
      await two.evaluate((id) => (location.hash = id), 'p21');
      await until(async () => (await currentLink(two)).startsWith('p21 '));
      await press(two, 'Shift+Backspace');
      const writes = async () => (await stored(two, 'user', 'corrections', `${ARTICLE}/head`)).value.writes;
      await until(async () => (await writes()) === 3);
      await one.bringToFront();
      await press(one, 'Shift+Backspace');
      await until(async () => (await writes()) === 4);
      await one.reload();
      await editor(one).locator('.row.current').waitFor();
      assert.equal(await linksAt(one, 'p5'), 'p5 p6=p5 p6');
      assert.equal(await linksAt(one, 'p21'), 'p21 p22=p21 p22');
    },
  );

  story(
    'a text that changes makes reviewed links stale, shown with the words that changed; what no longer fits is kept',
    async () => {
      let page = await openEditor(context, host, { at: 'p5' });
      await press(page, 'Shift+Backspace', 'PageDown', 'Shift+Backspace');
      const [, later] = (await currentLink(page)).split(' ');
      await isKept(page);
      host.files = withEdition(light, ARTICLE, (edition) => {
        const block = edition.target.blocks.find(({ id }) => id === 'p5');
        block.text = block.text.replace(/^\w+/, 'Perhaps');
        edition.target.sha256 = 'e'.repeat(64);
        // The publisher has joined three links about the other place.
        const at = edition.links.findIndex(({ source }) => source.includes(later));
        const [a, b] = edition.links.splice(at, 2);
        edition.links.splice(
          at,
          0,
          { source: [...a.source, ...b.source], target: a.target, status: 'reviewed' },
          { source: [], target: b.target, status: 'reviewed' },
        );
      });
      await page.close();
      page = await openEditor(context, host, { at: 'p5' });
      await editor(page).locator('.row.current.stale').waitFor();
      await editor(page).locator('.current ins').filter({ hasText: 'Perhaps' }).waitFor();
      assert.equal(await linksAt(page, 'p5'), 'p5 p6=p5 p6');
      await editor(page).locator('.unfit summary').click();
      await editor(page)
        .locator('.unfit li')
        .filter({ hasText: words('did.merge') })
        .waitFor();
      await editor(page).locator('.unit[tabindex="0"]').focus();
      await press(page, ' ');
      await isKept(page);
      await page.reload();
      await editor(page).locator('.row.current.reviewed').waitFor();
      assert.equal(await editor(page).locator('.unfit li').count(), 1);
    },
  );

  story('works without a server, and says when nothing can be kept', async () => {
    host.files = files;
    const page = await visit(context, host);
    await host.close();
    await page.goto(`${host.url}${ARTICLE}/?edit=1#p5`);
    await editor(page).locator('.row.current').waitFor();
    await press(page, 'Shift+Backspace');
    await isKept(page);
    assert.equal((await stored(page, 'user', 'corrections', `${ARTICLE}/head`)).value.writes, 1);
    // The disk is full from now on.
    await page.evaluate(() => {
      IDBObjectStore.prototype.put = function () {
        throw new DOMException('no room', 'QuotaExceededError');
      };
    });
    await press(page, 'Control+z');
    await editor(page).getByText(words('editor.failedQuota')).waitFor();
    assert.equal(await linksAt(page, 'p5'), 'p5=p5', 'it stays on the screen');
    await host.open();
  });

  story('one link at a time with a finger', async () => {
    const phone = await openBrowser({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
    try {
      const page = await openEditor(phone, host, { at: 'p5', lang: 'es' });
      assert.equal(await editor(page).locator('.row').count(), 1);
      await editor(page)
        .getByRole('button', { name: words('editor.change', 'es') })
        .tap();
      await editor(page)
        .locator('.sheet')
        .getByRole('button', { name: words('command.mergeNext', 'es') })
        .tap();
      await said(page, words('did.merge', 'es'));
      assert.equal(await linksAt(page, 'p5'), 'p5 p6=p5 p6');
      await editor(page).getByRole('button', { name: 'Siguiente', exact: true }).tap();
      assert.equal(await currentLink(page), 'p7 en.p7');
      await editor(page).locator('[data-command=undo]').tap();
      await until(async () => (await linksAt(page, 'p5')) === 'p5=p5');
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 360);
      await isKept(page);
    } finally {
      await phone.close();
    }
  });
});

describe('axe finds nothing on the alignment editor', () => {
  let host, context;
  before(async () => {
    host = await serve(withEdition(readingSite(), ARTICLE, automatic), { csp: false });
    context = await openBrowser({ bypassCSP: true, serviceWorkers: 'block' });
  });
  after(() => Promise.all([host.close(), context.close()]));

  const LOOKS = [
    { width: 1280, theme: 'light', lang: 'en', keys: ['F8'] },
    { width: 1280, theme: 'contrast', lang: 'es', keys: ['F8', 'F2'] },
    { width: 768, theme: 'sepia', lang: 'es', keys: ['F8', 'F4'] },
    { width: 360, theme: 'dark', lang: 'en', keys: ['F8', 'F1'] },
  ];
  for (const { width, theme, lang, keys } of LOOKS) {
    story(`${width} px, ${theme}, ${lang}, after ${keys.join(' ')}`, async () => {
      const page = await context.newPage();
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme: theme === 'dark' ? 'dark' : 'light', reducedMotion: 'reduce' });
      await page.addInitScript(
        (name) => localStorage.setItem('cotejo-settings', JSON.stringify({ appearance: { theme: name } })),
        theme,
      );
      await page.goto(`${host.url}${ARTICLE}/?edit=1&lang=${lang}#h1`);
      await editor(page).locator('.row.current').waitFor();
      await press(page, ...keys);
      await page.evaluate(axe);
      const found = await page.evaluate(async () => {
        const { violations } = await axe.run(document, { resultTypes: ['violations'] });
        return violations.flatMap(({ id, nodes }) =>
          nodes
            .slice(0, 5)
            .map((node) => `${id}: ${node.target.flat().join(' ')}: ${node.failureSummary.split('\n')[1]?.trim()}`),
        );
      });
      assert.deepEqual(found, []);
      await page.close();
    });
  }
});
