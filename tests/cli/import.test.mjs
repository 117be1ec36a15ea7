import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { before, test } from 'node:test';
import { loadImitations } from './imitations.mjs';
import { ARTICLE, createProject } from './project.mjs';

let makers;
before(async () => (makers = await loadImitations()));

/** Words of a Markdown file without front matter and ids: what can be compared whatever the ids are. */
const wordsOf = (markdown) => markdown.replace(/^---\n[\s\S]*?\n---\n/, '').replace(/ \{#[\w-]+\}/g, '');

/** What `check` finds wrong with the structure of an edition. */
const structure = (project, slug) =>
  JSON.parse(project.cotejo('check', slug, '--json').stdout).filter(({ kind }) => kind === 'structure');

test('two files become two texts and an alignment that pass the check', (t) => {
  const project = createProject(t);
  const { elementorPage, converted, docx, es, en } = makers;
  project.write('Artículo final.html', elementorPage(es, converted(), 'bold'));
  project.write('b.docx', docx(en, { headings: 'style', notes: 'footnote' }));
  const { status, lines, stderr } = project.cotejo(
    'import',
    'Artículo final.html',
    'b.docx',
    '--lang',
    'es',
    '--lang',
    'en',
  );
  assert.equal(status, 0, stderr);
  assert.deepEqual(lines, [
    'texts/es/articulo-final.md',
    'texts/en/articulo-final.md',
    'alignment/articulo-final.json',
  ]);
  assert.match(stderr, /9 headings, 33 paragraphs, 35 notes/);
  assert.deepEqual(structure(project, 'articulo-final'), []);
  for (const language of ['es', 'en'])
    assert.equal(
      wordsOf(project.read(`texts/${language}/articulo-final.md`)),
      wordsOf(project.read(`texts/${language}/${ARTICLE}.md`)),
    );
  const { links } = JSON.parse(project.read('alignment/articulo-final.json'));
  assert.ok(links.every(({ source, target }) => source.length === 1 && target.length === 1));
});

test('the translation may come later; then there is an alignment', (t) => {
  const project = createProject(t);
  const { odt, epub, es, en } = makers;
  project.write('in/uno.odt', odt(es, 'footnote'));
  project.write('in/dos.epub', epub(en, 3));
  assert.deepEqual(project.cotejo('import', 'in/uno.odt', '--lang', 'es', '--slug', 'doble', '-o', 'out').lines, [
    'texts/es/doble.md',
  ]);
  assert.equal(existsSync(project.file('out/alignment/doble.json')), false);
  const { lines } = project.cotejo('import', 'in/dos.epub', '--lang', 'en', '--slug', 'doble', '-o', 'out');
  assert.deepEqual(lines, ['texts/en/doble.md', 'alignment/doble.json']);
  assert.match(project.read('out/texts/es/doble.md'), /^role: original$/m);
  assert.match(project.read('out/texts/en/doble.md'), /^role: translation$/m);
});

test('the original takes the place of the reconstruction; what is stale is said', (t) => {
  const project = createProject(t);
  const { blogPage, NOTE_STYLES, es } = makers;
  const page = blogPage(es, NOTE_STYLES.core, 'h2').replace('Las Fuerzas Armadas, como pilar', 'Las FF. AA., pilar');
  project.write('original.html', page);
  const before = JSON.parse(project.read(`alignment/${ARTICLE}.json`)).links;
  const english = project.read(`texts/en/${ARTICLE}.md`);
  const { status, lines, stderr } = project.cotejo(
    'import',
    'original.html',
    '--lang',
    'es',
    '--slug',
    ARTICLE,
    '--provenance',
    'published',
  );
  assert.equal(status, 0, stderr);
  assert.deepEqual(lines, [`texts/es/${ARTICLE}.md`, `alignment/${ARTICLE}.json`]);
  assert.match(stderr, /76 blocks kept their words \(0 moved\), 1 changed, 0 new, 0 gone/);
  const text = project.read(`texts/es/${ARTICLE}.md`);
  assert.match(text, /^provenance: published$/m);
  assert.doesNotMatch(text, /provenance-note|[Rr]econstruc/);
  assert.match(text, /^journal: "Revista Seguridad y Poder Terrestre"$/m);
  assert.equal(project.read(`texts/en/${ARTICLE}.md`), english);
  const after = JSON.parse(project.read(`alignment/${ARTICLE}.json`)).links;
  const reviewed = (links) =>
    links.filter((link) => link.status === 'reviewed').map(({ source, target }) => `${source}=${target}`);
  assert.deepEqual(reviewed(after), reviewed(before));
  assert.deepEqual(
    structure(project, ARTICLE).filter(({ severity }) => severity === 'error'),
    [],
  );
});

test('one file may hold both languages', (t) => {
  const project = createProject(t);
  const rows = makers.es.blocks
    .slice(0, 12)
    .map((block, i) => `<tr><td>${block.text}</td><td>${makers.en.blocks[i].text}</td></tr>`);
  project.write(
    'tabla.html',
    `<html><head><title>Dos</title></head><body><table>${rows.join('')}</table></body></html>`,
  );
  const { lines } = project.cotejo('import', 'tabla.html', '--lang', 'es', '--lang', 'en', '--slug', 'tabla');
  assert.deepEqual(lines, ['texts/es/tabla.md', 'texts/en/tabla.md', 'alignment/tabla.json']);
  assert.equal(JSON.parse(project.read('alignment/tabla.json')).links.length, 12);
});

test('the files of a folder are chapters, in the order of its table of contents', (t) => {
  const project = createProject(t);
  const prose =
    'El manual explica con detalle cómo se prepara el equipo antes de empezar, y qué hacer cuando algo falla.';
  const page = (title, body) =>
    `<html><head><title>${title}</title></head><body><h1>${title}</h1>${body}</body></html>`;
  const note = (words) =>
    `<p>${prose}<a href="#f" id="r"><sup>1</sup></a></p><p id="f"><a href="#r">1</a> ${words}</p>`;
  project.write(
    'man/index.html',
    page(
      'Manual',
      `<p>${prose}</p><div class="toc"><dl><dt><a href="z.html">Z</a></dt><dd><dl><dt><a href="a.html">A</a></dt></dl></dd></dl></div>`,
    ),
  );
  project.write('man/a.html', page('Segundo', `<h2>Parte</h2>${note('De A.')}`));
  project.write('man/z.html', page('Primero', note('De Z.')));
  assert.equal(project.cotejo('import', 'man', '--lang', 'es').status, 0);
  const text = project.read('texts/es/man.md');
  assert.deepEqual(text.match(/^#+ .*(?= \{)/gm), ['## Manual', '## Primero', '### Segundo', '#### Parte']);
  assert.deepEqual(text.match(/^\[\^.*/gm), ['[^1]: De Z.', '[^1-2]: De A.']);
});

test('a file that cannot be read leaves everything as it was, and says why in the language asked for', (t) => {
  const project = createProject(t);
  const before = project.read(`texts/es/${ARTICLE}.md`);
  project.write('a.docx', 'PK\u0003\u0004 esto no es un documento');
  const { status, stderr, lines } = project.cotejo(
    'import',
    'a.docx',
    '--lang',
    'es',
    '--slug',
    ARTICLE,
    '--messages',
    'es',
  );
  assert.deepEqual([status, lines], [1, []]);
  assert.match(stderr, /a\.docx: el contenedor ZIP está dañado/);
  assert.equal(project.read(`texts/es/${ARTICLE}.md`), before);
});

test('wrong use is said, with exit code 2', (t) => {
  const project = createProject(t);
  project.write('a.txt', 'Hola, mundo.');
  const fails = (...args) => {
    const { status, stderr } = project.cotejo('import', ...args);
    assert.equal(status, 2);
    return stderr;
  };
  assert.match(fails('a.txt'), /--lang/);
  assert.match(fails('a.txt', '--lang', 'no es lengua'), /no es lengua/);
  assert.match(fails('nada.txt', '--lang', 'es'), /nada\.txt/);
  assert.match(fails('a.txt', '--lang', 'es', '--slug', 'Mal Nombre'), /Mal Nombre/);
  assert.match(fails('a.txt', '--lang', 'es', '--slug', 'assets'), /assets/);
  assert.match(fails('a.txt', '--lang', 'es', '--provenance', 'inventado'), /inventado/);
  assert.match(fails('--lang', 'es'), /file or folder/);
});

/** Whether a program is there; `soffice` needs a while to say so. */
const has = (program, args = ['--version']) => spawnSync(program, args, { timeout: 60_000 }).status === 0;

/** The article as plain Markdown, as the tools of the trade take it. */
const pandocSource = (text, markdown) =>
  markdown.replace(/ \{#[\w-]+\}/g, '').replace(/^lang: .*$/m, `lang: ${text.meta.language}`);

test(
  'what Pandoc and LibreOffice write is read back whole',
  { skip: !has('pandoc') && 'pandoc is not installed' },
  (t) => {
    const project = createProject(t);
    const source = project.read(`texts/es/${ARTICLE}.md`);
    mkdirSync(project.file('in'));
    project.write('in/a.md', pandocSource(makers.es, source));
    const targets = { 'a.html': 'html5', 'a.docx': 'docx', 'a.odt': 'odt', 'a.epub': 'epub3' };
    for (const [file, format] of Object.entries(targets)) {
      const made = spawnSync('pandoc', [
        '-s',
        '-f',
        'markdown',
        '-t',
        format,
        '-o',
        project.file(`in/${file}`),
        project.file('in/a.md'),
      ]);
      assert.equal(made.status, 0, String(made.stderr));
    }
    if (has('soffice')) convert(project, ['docx', 'html', 'fodt']);
    else t.diagnostic('LibreOffice is not installed: its files were not read');
    const wanted = wordsOf(source).trim();
    for (const file of readdirSync(project.file('in'), { recursive: true }).filter((name) => /\.\w+$/.test(name))) {
      const { status, stderr } = project.cotejo(
        'import',
        `in/${file}`,
        '--lang',
        'es',
        '--slug',
        'leido',
        '-o',
        `out/${basename(file)}`,
      );
      assert.equal(status, 0, `${file}: ${stderr}`);
      assert.equal(wordsOf(project.read(`out/${basename(file)}/texts/es/leido.md`)).trim(), wanted, file);
    }
  },
);

/** Lets LibreOffice write the article in its own formats, from what Pandoc wrote. */
function convert(project, formats) {
  for (const format of formats) {
    const profile = `-env:UserInstallation=file://${project.file('profile')}`;
    const from = project.file(format === 'odt' || format === 'fodt' ? 'in/a.docx' : 'in/a.odt');
    const out = join(project.file('in'), 'libreoffice');
    spawnSync('soffice', [profile, '--headless', '--convert-to', format, '--outdir', out, from], { timeout: 120_000 });
  }
}

test('what the export wrote is read back whole, whichever of its files is named, and from its ZIP file', (t) => {
  const project = createProject(t);
  const guide = 'guia-de-lectura';
  const words = (path) => JSON.parse(project.read(path)).links.map(({ by: _by, at: _at, ...link }) => link);
  const before = words(`alignment/${guide}.json`);
  project.cotejo('export', guide, '--format', 'xces,csv,moses,html', '-o', 'out/');
  project.cotejo('export', guide, '--format', 'xces', '-o', 'out/xces.zip');
  const languages = ['--lang', 'es', '--lang', 'en', '--slug', 'otra'];
  for (const name of [`${guide}.es-en.xml`, `${guide}.es-en.blocks.xml`, `${guide}.csv`, `${guide}.html`, 'xces.zip']) {
    const { status, stderr } = project.cotejo('import', `out/${name}`, ...languages, '-o', name);
    assert.equal(status, 0, stderr);
    assert.deepEqual(words(`${name}/alignment/otra.json`), before, name);
    assert.match(project.read(`${name}/texts/es/otra.md`), /^provenance: authored$/m, name);
  }
  // Plain pairs answer to each other line by line, whatever the aligner would think; the note beside them is read.
  const pair = [`out/${guide}.es`, `out/${guide}.en`];
  assert.equal(project.cotejo('import', ...pair, ...languages, '-o', 'pairs').status, 0);
  const { links } = JSON.parse(project.read('pairs/alignment/otra.json'));
  assert.ok(links.every(({ source, target }) => source.length === 1 && target.join() === source.join()));
  assert.match(project.read('pairs/texts/es/otra.md'), /^provenance: authored$/m);
});
