// Documents that programs of the trade made, read by the command line: each test is skipped where its program is absent.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { before, test } from 'node:test';
import { loadImitations } from './imitations.mjs';
import { ARTICLE, createProject } from './project.mjs';

let makers;
before(async () => (makers = await loadImitations()));

const has = (program) => spawnSync(program, ['--version'], { timeout: 60_000 }).status === 0;

/** Words of a Markdown file without front matter, ids and the angle brackets around addresses. */
const wordsOf = (markdown) =>
  markdown
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replace(/ \{#[\w-]+\}/g, '')
    .replace(/<(https?:[^>]+)>/g, '$1')
    .trim();

const MANUAL = '/usr/share/doc/installation-guide-amd64';
const hasManual = existsSync(`${MANUAL}/es/index.html`) && existsSync(`${MANUAL}/en/index.html`);

test(
  "Debian's installation guide, in both languages, is read, aligned, and passes the check",
  { skip: !hasManual && 'installation-guide-amd64 is not installed' },
  (t) => {
    const project = createProject(t);
    const languages = ['--lang', 'es', '--lang', 'en', '--slug', 'guia-debian'];
    const { status, stderr, lines } = project.cotejo('import', `${MANUAL}/es`, `${MANUAL}/en`, ...languages);
    assert.equal(status, 0, stderr);
    assert.equal(lines.length, 3);
    const [es, en] = ['es', 'en'].map((language) => project.read(`texts/${language}/guia-debian.md`));
    const headings = (markdown) => markdown.match(/^#{2,6} /gm).length;
    assert.ok(headings(es) > 200, `${headings(es)} headings`);
    assert.ok(Math.abs(headings(es) - headings(en)) <= 2, `${headings(es)} and ${headings(en)} headings`);
    const menu = /^(?:Anterior|Prev|Siguiente|Next|Inicio|Home)(?: \{#\w+\})?$/m;
    for (const text of [es, en]) assert.equal(menu.exec(text)?.[0], undefined);
    const { links } = JSON.parse(project.read('alignment/guia-debian.json'));
    const single = links.filter(({ source, target }) => source.length === 1 && target.length === 1);
    assert.ok(single.length > 0.95 * links.length, `${single.length} of ${links.length} links are of one block each`);
    const { lines: structure } = project.structure('guia-debian');
    assert.deepEqual(
      structure.filter((line) => / error /.test(line)),
      [],
    );
  },
);

const LAYOUTS = {
  'one column':
    'body{font:11pt/1.5 "DejaVu Serif"}@page{size:A4;margin:2.5cm;@bottom-center{content:counter(page)}@top-center{content:"Seguridad y Poder Terrestre";font-size:9pt}}',
  'two columns':
    'body{font:9.5pt/1.35 "DejaVu Serif";hyphens:auto}main{columns:2;column-gap:7mm;text-align:justify}h2{font-size:12pt}p{margin:0;text-indent:1em}@page{size:A4;margin:2cm;@bottom-right{content:counter(page)}}',
};

/** A page for print, its notes at the end. */
function printed(text, css) {
  const label = (note) => note.replace(/^fn/, '');
  const words = ({ text: all, notes }) =>
    [...notes]
      .reverse()
      .reduce((html, { at, note }) => `${html.slice(0, at)}<sup>${label(note)}</sup>${html.slice(at)}`, all);
  const blocks = text.blocks.map((block) =>
    block.kind === 'heading'
      ? `<h2>${block.text}</h2>`
      : block.kind === 'note'
        ? `<li>${block.text.replace(/&/g, '&amp;')}</li>`
        : `<p>${words(block)}</p>`,
  );
  const first = text.blocks.findIndex(({ kind }) => kind === 'note');
  blocks.splice(first, 0, '<ol>');
  return `<!DOCTYPE html><html lang="${text.meta.language}"><head><meta charset="utf-8"><title>${text.meta.title}</title><style>${css}</style></head><body><h1>${text.meta.title}</h1><p>Ana Pérez Quispe</p><p>27 de febrero de 2025</p><main>${blocks.join('\n')}</ol></main></body></html>`;
}

for (const [name, css] of Object.entries(LAYOUTS))
  test(
    `a PDF in ${name} that WeasyPrint wrote is read back: every heading and note, nearly every paragraph to the letter`,
    { skip: !has('weasyprint') && 'weasyprint is not installed' },
    (t) => {
      const project = createProject(t);
      project.write('a.html', printed(makers.es, css));
      const made = spawnSync('weasyprint', [project.file('a.html'), project.file('a.pdf')]);
      assert.equal(made.status, 0, String(made.stderr));
      const { status, stderr } = project.cotejo('import', 'a.pdf', '--lang', 'es', '--slug', 'leido');
      assert.equal(status, 0, stderr);
      const read = project.read('texts/es/leido.md');
      assert.match(read, /^author: "?Ana Pérez Quispe"?$/m);
      const found = wordsOf(read).split('\n\n');
      const wanted = wordsOf(project.read(`texts/es/${ARTICLE}.md`)).split('\n\n');
      const missing = wanted.filter((block) => !found.includes(block));
      assert.deepEqual(
        missing.filter((block) => /^(?:#|\[\^)/.test(block)),
        [],
      );
      assert.ok(missing.length <= 1, missing.join('\n'));
      assert.ok(found.length <= wanted.length + 1, `${found.length} blocks for ${wanted.length}`);
    },
  );
