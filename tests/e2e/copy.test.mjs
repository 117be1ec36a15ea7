// The copy file: out of one browser, into another one.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe } from 'node:test';
import {
  ARTICLE,
  temporaryFolder,
  readingSite,
  openBrowser,
  closePages,
  words,
  notice,
  button,
  entry,
  ready,
  kept,
  until,
  stored,
  inView,
  readTo,
  story,
} from './browser.mjs';
import { serve } from './server.mjs';

describe('the copy file', () => {
  let files, host, context, folder;
  before(async () => {
    files = readingSite();
    folder = temporaryFolder('copies');
    context = await openBrowser();
  });
  beforeEach(async () => void (host = await serve(files)));
  afterEach(() => Promise.all([host.close(), closePages(context)]));
  after(() => context.close());

  /** Reads, chooses, and takes a copy out; gives the shelf's page and the file. */
  async function readAndCopy() {
    const page = await context.newPage();
    await page.goto(`${host.url}${ARTICLE}/`);
    await ready(page);
    await kept(page);
    await page.getByRole('button', { name: words('view.swap') }).click();
    await button(page, 'bar.text').click();
    await page
      .getByRole('dialog', { name: words('bar.text') })
      .getByLabel(words('theme.dark'))
      .check();
    await page.keyboard.press('Escape');
    await readTo(page, 'p14');
    await until(async () => (await stored(page, 'user', 'settings', 'settings')).value.appearance.theme === 'dark');
    await page.goto(host.url);
    await page.getByText(words('copy.never')).waitFor();
    const [download] = await Promise.all([page.waitForEvent('download'), button(page, 'copy.out').click()]);
    assert.match(download.suggestedFilename(), /^cotejo-\d{4}-\d\d-\d\d\.json$/);
    const file = join(folder, `${Date.now()}.json`);
    await download.saveAs(file);
    await page.getByText(words('copy.last')).waitFor();
    return { page, file };
  }

  /** Takes a copy in on the shelf, as a reader who chooses the file. */
  const openCopy = (page, file) => page.locator('input[type=file][accept^=".json"]').setInputFiles(file);

  story('brings the settings and the place to another browser, where the same site is new', async () => {
    const { file } = await readAndCopy();
    await host.close();
    await host.open(0); // another port is another origin, with nothing kept
    const page = await context.newPage();
    await page.goto(host.url);
    await entry(page, ARTICLE).waitFor();
    await openCopy(page, file);
    await notice(page, 'copy.opened_other').waitFor();
    await entry(page, ARTICLE).getByText(words('shelf.read')).waitFor();
    await page.waitForFunction(() => document.documentElement.dataset.theme === 'dark');
    await entry(page, ARTICLE).getByRole('link', { name: 'Radicalización' }).click();
    await page.locator('cotejo-reader[swapped][ready]').waitFor();
    await inView(page, 'p14');
  });

  story(
    'that is broken changes nothing, and says so: cut, not JSON, another kind of file, a changed record',
    async () => {
      const { page, file } = await readAndCopy();
      const before = await stored(page, 'user', 'settings', 'settings');
      const text = readFileSync(file, 'utf8');
      const broken = {
        'cut in the middle': text.slice(0, text.length >> 1),
        'not JSON': '<!doctype html><title>not a copy</title>',
        'another file': JSON.stringify({ name: 'package', version: '1.0.0' }),
        'records changed by hand': text.replaceAll('"dark"', '"sepia"').replaceAll('"p14"', '"p15"'),
      };
      for (const [name, content] of Object.entries(broken)) {
        const path = join(folder, `${name}.json`);
        writeFileSync(path, content);
        await openCopy(page, path);
        await notice(page, 'copy.notACopy').waitFor();
        await notice(page, 'copy.notACopy')
          .getByRole('button', { name: words('notice.close') })
          .click();
        assert.deepEqual(await stored(page, 'user', 'settings', 'settings'), before, name);
        assert.equal((await stored(page, 'user', 'positions', ARTICLE)).value.ref.block, 'p14', name);
      }
    },
  );

  story('opened twice, and over newer work, takes nothing away', async () => {
    const { page, file } = await readAndCopy();
    await openCopy(page, file);
    await notice(page, 'copy.opened_other').waitFor();
    await page.goto(`${host.url}${ARTICLE}/`);
    await page.locator('cotejo-reader[swapped][ready]').waitFor();
    await inView(page, 'p14');
    await readTo(page, 'p20');
    await page.goto(host.url);
    await openCopy(page, file);
    await notice(page, 'copy.opened_other').filter({ hasText: '1 kept' }).waitFor();
    assert.equal((await stored(page, 'user', 'positions', ARTICLE)).value.ref.block, 'p20');
  });
});
