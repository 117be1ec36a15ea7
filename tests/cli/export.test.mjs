// `cotejo export`, and what it writes checked by the tools of the trade where they are installed.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { chromeArgs, findChromium } from '../../scripts/chromium.mjs';
import { ARTICLE, createProject, GUIDE, REPOSITORY, run } from './project.mjs';

const folder = mkdtempSync(join(tmpdir(), 'cotejo-export-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const file = (name) => join(folder, name);
const read = (name) => readFileSync(file(name), 'utf8');

/** Every format, written once into one folder. */
const FORMATS = [
  'tmx',
  'xces',
  'tei',
  'jats',
  'xliff',
  'csv',
  'tsv',
  'moses',
  'html',
  'epub',
  'markdown',
  'package',
  'edition',
];
let EDITION;
before(() => {
  const { status, stderr } = exported(REPOSITORY, ARTICLE, FORMATS.join(), '-o', `${folder}/`);
  assert.equal(status, 0, stderr);
  EDITION = JSON.parse(read(`${ARTICLE}.json`));
});

function exported(root, slug, format, ...more) {
  return run(root, [join(REPOSITORY, 'scripts/cotejo.mjs'), 'export', slug, '--format', format, ...more]);
}

/** Runs a tool; `null` where it is not installed. */
function tool(command, ...args) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 64e6 });
  return error?.code === 'ENOENT' ? null : { status, stdout, said: `${stdout}${stderr}` };
}

const installed = (command) => tool('which', command)?.status === 0;

/** Folder of published schemas (tmx14.dtd, tei_all.rng …), for those who have them: none may be copied into the project. */
const SCHEMAS = process.env.COTEJO_SCHEMAS ?? '/usr/share/cotejo/schemas';
const schema = (name) => (existsSync(join(SCHEMAS, name)) ? join(SCHEMAS, name) : undefined);

test('a single file of text goes to standard output, cut as finely as is asked for', () => {
  const { status, stdout } = exported(REPOSITORY, ARTICLE, 'tmx', '--level', 'block');
  assert.equal(status, 0);
  assert.match(stdout, /^<\?xml[\s\S]*<\/tmx>\n$/);
  assert.equal(stdout.match(/<tu /g).length, EDITION.links.length);
  assert.ok(read(`${ARTICLE}.tmx`).match(/<tu /g).length > EDITION.links.length);
});

test('several files for one name become a ZIP file, a folder takes them apart, and what is lost is said', (t) => {
  const project = createProject(t);
  const { status, stderr } = project.cotejo('export', ARTICLE, '--format', 'xces', '-o', 'out/a.zip', '--lang', 'es');
  assert.equal(status, 0);
  assert.match(stderr, /XCES no conserva énfasis/);
  assert.equal(readFileSync(project.file('out/a.zip')).subarray(0, 2).toString(), 'PK');
  const names = [`${ARTICLE}.es-en.xml`, `${ARTICLE}.es-en.blocks.xml`, `es/${ARTICLE}.xml`, `en/${ARTICLE}.xml`];
  for (const name of names) assert.ok(existsSync(file(name)), name);
});

test('a book goes to standard output where that is no terminal, a folder for -o takes every file, `-` is the output', (t) => {
  const project = createProject(t);
  const command = [join(REPOSITORY, 'scripts/cotejo.mjs'), 'export', GUIDE, '--format', 'epub'];
  const { stdout } = spawnSync(process.execPath, command, { cwd: project.root });
  assert.equal(stdout.subarray(30, 58).toString(), 'mimetypeapplication/epub+zip');
  assert.equal(existsSync(project.file(`${GUIDE}.epub`)), false);
  project.write('out/note.txt', '');
  assert.equal(project.cotejo('export', GUIDE, '--format', 'xces', '-o', 'out').status, 0);
  assert.deepEqual(readdirSync(project.file('out')).sort(), [
    'en',
    'es',
    `${GUIDE}.es-en.blocks.xml`,
    `${GUIDE}.es-en.xml`,
    'note.txt',
  ]);
  assert.match(project.cotejo('export', GUIDE, '--format', 'tmx', '-o', '-').stdout, /^<\?xml/);
});

test('what cannot be written is named, in the language asked for, and a file that is there stays whole', (t) => {
  const project = createProject(t);
  project.write('there', 'x');
  const { status, stderr } = project.cotejo('export', GUIDE, '--format', 'tmx', '-o', 'there/a.tmx', '--lang', 'es');
  assert.equal(status, 1);
  assert.match(stderr, /there\/a\.tmx: no se puede escribir/);
  assert.equal(project.read('there'), 'x');
});

test('wrong use is said with exit code 2, an edition with errors with 1', (t) => {
  const project = createProject(t);
  for (const args of [
    ['export', GUIDE, '--format', 'doc'],
    ['export', GUIDE, '--format', 'tmx', '--level', 'word'],
  ]) {
    const { status, stderr } = project.cotejo(...args);
    assert.equal(status, 2, args.join(' '));
    assert.match(stderr, /cotejo export: /);
  }
  assert.equal(project.cotejo('export', 'nothing', '--format', 'tmx').status, 1);
});

test('a package is the files of the project byte for byte, and unpacks to a project that passes its check', (t) => {
  const project = createProject(t, ['terminology']);
  project.cotejo('export', ARTICLE, '--format', 'package', '-o', 'a.zip');
  const other = createProject(t);
  for (const path of [`texts/es/${ARTICLE}.md`, `texts/en/${ARTICLE}.md`, `alignment/${ARTICLE}.json`])
    other.remove(path);
  const unpacked = tool(
    'python3',
    '-c',
    'import sys,zipfile; zipfile.ZipFile(sys.argv[1]).extractall(sys.argv[2])',
    project.file('a.zip'),
    other.root,
  );
  if (!unpacked) return t.skip('python3 is not installed');
  for (const path of [`texts/es/${ARTICLE}.md`, `texts/en/${ARTICLE}.md`, `alignment/${ARTICLE}.json`])
    assert.equal(other.read(path), project.read(path));
  assert.equal(other.cotejo('check', ARTICLE).status, 0);
  for (const name of readdirSync(project.file('terminology')).filter((one) => one.endsWith('.tbx'))) {
    assert.equal(other.read(`terminology/${name}`), project.read(`terminology/${name}`));
  }
});

test('xmllint: every XML file is well formed', { skip: !installed('xmllint') && 'xmllint is not installed' }, () => {
  const files = readdirSync(folder, { recursive: true })
    .filter((name) => /\.(?:xml|tmx|xlf)$/.test(name))
    .map(file);
  assert.equal(files.length, 8);
  const { status, said } = tool('xmllint', '--noout', '--nonet', ...files);
  assert.equal(status, 0, said);
});

for (const [name, command, target] of [
  ['tmx14.dtd', (path, one) => ['xmllint', '--noout', '--nonet', '--dtdvalid', path, one], `${ARTICLE}.tmx`],
  ['tei_all.rng', (path, one) => ['jing', path, one], `${ARTICLE}.tei.xml`],
  [
    'JATS-archivearticle1-3.dtd',
    (path, one) => ['xmllint', '--noout', '--nonet', '--dtdvalid', path, one],
    `${ARTICLE}.jats.xml`,
  ],
  ['xliff_core_2.0.xsd', (path, one) => ['xmllint', '--noout', '--nonet', '--schema', path, one], `${ARTICLE}.xlf`],
]) {
  test(`${name}: valid`, { skip: !schema(name) && `${name} is not in ${SCHEMAS}` }, () => {
    const { status, said } = tool(...command(schema(name), file(target)));
    assert.equal(status, 0, said);
  });
}

const TRANSLATE = '/usr/bin/python3';
const hasTranslate = tool(TRANSLATE, '-c', 'import translate.storage.tmx')?.status === 0;

test(
  'translate-toolkit: every unit of the TMX is there with its words',
  { skip: !hasTranslate && 'translate-toolkit is not installed' },
  () => {
    const script = `
import json, sys
from translate.storage.tmx import tmxfile
store = tmxfile.parsefile(sys.argv[1])
print(json.dumps([[u.getid(), u.source, u.target] for u in store.units]))`;
    const { status, stdout, said } = tool(TRANSLATE, '-c', script, file(`${ARTICLE}.tmx`));
    assert.equal(status, 0, said);
    const units = JSON.parse(stdout);
    const pairs = EDITION.links.flatMap(({ sentences }, row) =>
      (sentences ?? [null]).map((_, index) => (sentences ? `r${row + 1}.${index + 1}` : `r${row + 1}`)),
    );
    assert.deepEqual(
      units.map(([id]) => id),
      pairs,
    );
    const words = (text) => (text ?? '').replace(/<\/?(?:em|strong|code|a)\b[^>]*>|\[\^[^\]]+\]/g, '');
    const whole = (side) => EDITION[side].blocks.map(({ text }) => text.replace(/\s+/g, ' ')).join(' ');
    for (const [side, at] of [
      ['source', 1],
      ['target', 2],
    ]) {
      const text = whole(side);
      for (const unit of units)
        assert.ok(text.includes(words(unit[at]).replace(/\s+/g, ' ').trim()), `${unit[0]}: ${unit[at]}`);
    }
  },
);

test('a program for corpora finds every sentence that the XCES alignment names', () => {
  const ids = (name) => new Set([...read(name).matchAll(/<s id="([^"]+)"/g)].map(([, id]) => id));
  const [source, target] = [ids(`es/${ARTICLE}.xml`), ids(`en/${ARTICLE}.xml`)];
  const links = [...read(`${ARTICLE}.es-en.xml`).matchAll(/xtargets="([^"]*);([^"]*)"/g)];
  const named = (at) => links.flatMap((link) => link[at].split(' ').filter(Boolean));
  assert.deepEqual(new Set(named(1)), source);
  assert.deepEqual(new Set(named(2)), target);
  assert.equal(named(1).length, source.size);
});

test(
  'Python reads the CSV as it was meant, and no cell is a formula',
  { skip: !installed('python3') && 'python3 is not installed' },
  () => {
    const script = `
import csv, json, sys
with open(sys.argv[1], encoding='utf-8-sig', newline='') as f: print(json.dumps(list(csv.reader(f))))`;
    const { stdout } = tool('python3', '-c', script, file(`${ARTICLE}.csv`));
    const [header, ...rows] = JSON.parse(stdout);
    assert.deepEqual(header.slice(-2), ['es', 'en']);
    assert.ok(rows.every((row) => row.length === header.length && row.every((cell) => !/^[=+\-@\t\r]/.test(cell))));
    const [first] = EDITION.source.blocks;
    assert.ok(rows.some((row) => row.at(-2) === first.text));
  },
);

const JAR = ['/usr/share/java/epubcheck.jar', '/usr/bin/epubcheck'].find((path) => existsSync(path));
const hasEpubcheck = JAR !== undefined && installed('java');

test('epubcheck: no error and no warning', { skip: !hasEpubcheck && 'epubcheck is not installed' }, () => {
  // The JVM's own compiler costs more than it gains in so short a run.
  const { said } = tool('java', '-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-jar', JAR, file(`${ARTICLE}.epub`));
  assert.match(said, /0 fatals \/ 0 errors \/ 0 warnings/, said);
});

test(
  'a browser without a network reads the page: layouts, linked sentences, notes, no request',
  { skip: !findChromium() && 'Chromium is not installed' },
  async () => {
    const browser = await chromium.launch({ executablePath: findChromium(), args: chromeArgs });
    try {
      const context = await browser.newContext({ offline: true, viewport: { width: 1200, height: 900 } });
      const page = await context.newPage();
      const requests = [];
      const errors = [];
      page.on('request', (request) => requests.push(request.url()));
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
      page.on('pageerror', (error) => errors.push(String(error)));
      await page.goto(pathToFileURL(file(`${ARTICLE}.html`)).href);
      const link = EDITION.links.find(({ sentences }) => sentences?.length > 1);
      const counterpart = sentenceOf(`en.${link.sentences[0][1][0]}`).trim();
      const block = page.locator(`[id="${link.source[0]}"]`);
      await block.scrollIntoViewIfNeeded();
      await block.click({ position: { x: 30, y: 12 } });
      assert.equal(await page.locator('#panel .words').innerText(), counterpart);
      assert.equal(await page.evaluate(() => [...CSS.highlights.keys()].sort().join()), 'cotejo-other,cotejo-self');
      await page.getByRole('button', { name: 'Oración siguiente' }).click();
      assert.notEqual(await page.locator('#panel .words').innerText(), counterpart);
      await page.getByLabel('Solo inglés').check();
      assert.equal(await block.isVisible(), false);
      await page.getByLabel('Lado a lado').check();
      const side = await page.evaluate(() =>
        ['.row .src', '.row .trg'].map((one) => document.querySelector(one).getBoundingClientRect().top),
      );
      assert.equal(side[0], side[1]);
      await page.locator('.src .fn a').first().click();
      const note = EDITION.source.blocks.find(({ kind }) => kind === 'note');
      assert.equal(await page.locator('#panel .words').innerText(), note.text);
      assert.deepEqual(errors, []);
      assert.equal(requests.length, 1, requests.join('\n'));
    } finally {
      await browser.close();
    }
  },
);

/** The words of a sentence of the edition by its address. */
function sentenceOf(address) {
  const [, side, id, number] = /^(en\.)?(.+)\.(\d+)$/.exec(address);
  const { text, sentences } = EDITION[side ? 'target' : 'source'].blocks.find((block) => block.id === id);
  return text.slice(sentences[number - 1], sentences[number]);
}

test(
  'the page reads without its script too: all words, both layouts, notes as links',
  { skip: !findChromium() && 'Chromium is not installed' },
  async () => {
    const browser = await chromium.launch({ executablePath: findChromium(), args: chromeArgs });
    try {
      const context = await browser.newContext({ offline: true, javaScriptEnabled: false });
      const page = await context.newPage();
      await page.goto(pathToFileURL(file(`${ARTICLE}.html`)).href);
      const said = (await page.locator('main').innerText()).replace(/\s+/g, ' ');
      for (const { text, notes } of EDITION.source.blocks)
        if (!notes) assert.ok(said.includes(text.replace(/\s+/g, ' ')), text);
      await page.getByLabel('Solo español').check();
      assert.equal(await page.locator('.row .trg').first().isVisible(), false);
      await page.locator('.src .fn a').first().click();
      assert.match(page.url(), /#fn/);
    } finally {
      await browser.close();
    }
  },
);
