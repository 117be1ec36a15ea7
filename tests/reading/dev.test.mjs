// Development: a text that is edited in the project changes in the open reader, under whoever is reading it.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { createServer } from 'vite';
import { ARTICLE, closePages, openBrowser, ready, stored, until } from '../e2e/browser.mjs';
import { still } from './pages.mjs';
import { copyProject } from './project.mjs';

describe('the development server', () => {
  let root, remove, server, url, context;
  before(async () => {
    ({ root, remove } = copyProject());
    server = await createServer({
      root,
      configFile: join(root, 'vite.config.ts'),
      cacheDir: join(root, 'cache'),
      logLevel: 'silent',
      // What is linked lies outside of the project.
      server: { host: '127.0.0.1', port: 0, fs: { strict: false } },
    });
    await server.listen();
    url = `http://127.0.0.1:${server.httpServer.address().port}/`;
    context = await openBrowser();
  });
  after(async () => {
    await closePages(context);
    await context.close();
    await server.close();
    remove();
  });

  const edit = (path, from, to) => {
    const file = join(root, path);
    const words = readFileSync(file, 'utf8');
    const edited = words.replace(from, to);
    assert.notEqual(edited, words, String(from));
    writeFileSync(file, edited);
  };
  const topOf = (page, id) => page.evaluate((name) => document.getElementById(name).getBoundingClientRect().top, id);

  it('an edited text is shown in place, without a reload; the place of reading stays', async () => {
    const page = await context.newPage();
    await page.goto(`${url}${ARTICLE}/#p14`);
    await ready(page);
    await still(page);
    await page.evaluate(() => (window.same = true));
    const top = await topOf(page, 'p14');
    // Above what is being read: all of it moves down by several lines.
    const more = 'Una oración de más. '.repeat(30);
    edit(`texts/es/${ARTICLE}.md`, 'Este artículo examina', `${more}Este artículo examina`);
    await page.locator('#p1').getByText('Una oración de más.').waitFor({ state: 'attached' });
    await still(page);
    assert.ok(Math.abs((await topOf(page, 'p14')) - top) < 2, `${top} and then ${await topOf(page, 'p14')}`);
    assert.equal(await page.evaluate(() => window.same), true);
    // The link of a text that has changed is not taken for good any more.
    assert.equal(await page.locator('.row.stale #p1').count(), 1);
  });

  it('a text that cannot be read is named; the words that were shown stay, and come right with the file', async () => {
    const page = await context.newPage();
    await page.goto(`${url}${ARTICLE}/`);
    await ready(page);
    await page.evaluate(() => (window.same = true));
    const file = `texts/en/${ARTICLE}.md`;
    edit(file, ' {#p2}', ' {#p1}');
    const message = page.locator('vite-error-overlay');
    await message.getByText(`${file}:20:`).first().waitFor();
    await message.getByText('block-id-duplicate').first().waitFor();
    assert.equal(await page.locator('#en\\.p2').count(), 1);
    edit(file, /^Keywords(: .*) \{#p1\}$/m, 'Key words$1 {#p2}');
    await page.locator('#en\\.p2').getByText('Key words:').waitFor();
    await message.waitFor({ state: 'detached' });
    assert.equal(await page.evaluate(() => window.same), true);
    // What is kept in the browser is not what is being written.
    await until(async () => (await stored(page, 'editions', 'cards', ARTICLE)) !== undefined);
    await page.goto('about:blank');
    edit(file, 'Key words: ', 'Words: ');
    await page.goto(`${url}${ARTICLE}/`);
    await page.locator('#en\\.p2').getByText('Words: ').waitFor();
    await page.close();
  });
});
