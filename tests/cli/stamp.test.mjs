import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ARTICLE, GUIDE, createProject, lineOf } from './project.mjs';

const ES = `texts/es/${ARTICLE}.md`;
const EN = `texts/en/${ARTICLE}.md`;
const LINKS = `alignment/${ARTICLE}.json`;

test('stamping what has not changed writes the very same bytes', (t) => {
  const project = createProject(t);
  for (const slug of [ARTICLE, GUIDE]) {
    const before = project.read(`alignment/${slug}.json`);
    const { status, stdout } = project.cotejo('stamp', slug, '--reviewed', '--by', 'Nadie');
    assert.deepEqual([status, stdout], [0, '']);
    assert.equal(project.read(`alignment/${slug}.json`), before);
  }
});

test('after an edit, check names the stale link, and stamp makes it hold again: `auto`, or reviewed by someone', (t) => {
  for (const [args, status, by] of [
    [[], 'auto', 'Cotejo'],
    [['--reviewed', '--by', 'Ana'], 'reviewed', 'Ana'],
  ]) {
    const project = createProject(t);
    const before = project.read(LINKS).split('\n');
    project.edit(EN, 'In recent years, various', 'In recent years, several');
    assert.match(project.structure().stdout, /^\S+ warning link-stale the words of p3 have changed/);
    assert.equal(project.cotejo('stamp', ARTICLE, ...args).status, 0);
    assert.deepEqual(project.structure().lines, []);
    const after = project.read(LINKS).split('\n');
    const changed = after.filter((line, i) => line !== before[i]);
    // The hash of the file, the block, and the link: one line each.
    assert.deepEqual([after.length, changed.length], [before.length, 3]);
    const link = JSON.parse(changed[2].replace(/,$/, ''));
    assert.deepEqual([link.source, link.target, link.status], [['p3'], ['p3'], status]);
    if (status === 'reviewed') assert.equal(link.by, by);
  }
});

test('stamp changes nothing while there are errors, and prints them', (t) => {
  const project = createProject(t);
  project.edit(ES, ' {#p14}', '');
  const before = project.read(LINKS);
  const { status, stdout, stderr } = project.cotejo('stamp', ARTICLE);
  assert.deepEqual([status, stdout], [1, '']);
  assert.ok(
    stderr.includes(`${ES}:${lineOf(project.read(ES), 'La violencia genera un impacto')}:1 error block-id-missing`),
    stderr,
  );
  assert.equal(project.read(LINKS), before);
  assert.equal(project.cotejo('stamp', 'nada').status, 1);
});

/** Another Spanish text under the same ids, as when the published original takes the place of the reconstruction. */
function replaceSpanish(project) {
  const lines = project.read(ES).replace('provenance: reconstruction', 'provenance: published').split('\n');
  const body = lines.map((line) =>
    line.replace(
      /^([^#[\n-].*?)((?:\[\^\d+\])*)(?: \{#p(\d+)\})$/,
      (_, _words, marker, n) => `Texto publicado número ${n}.${marker} {#p${n}}`,
    ),
  );
  project.write(ES, body.join('\n'));
}

test('a replaced text: check lists what is stale, the build goes on, nothing reviewed is lost', (t) => {
  const project = createProject(t);
  // Only the paragraphs change; notes that stood inside their words go, so their definitions go, too.
  const original = project.read(ES);
  const paragraphs = [...original.matchAll(/ \{#p(\d+)\}$/gm)].map(([, n]) => `p${n}`);
  assert.equal(paragraphs.length, 33);
  replaceSpanish(project);
  const before = JSON.parse(project.read(LINKS));
  const found = JSON.parse(project.cotejo('check', ARTICLE, '--json').stdout);
  const findings = found.filter(({ severity }) => severity === 'error' || severity === 'warning');
  const stale = findings.filter(({ rule }) => rule === 'link-stale').map(({ source }) => source.block);
  assert.deepEqual(stale, paragraphs);
  const rules = new Set(findings.map(({ rule }) => rule));
  assert.deepEqual([...rules].sort(), ['link-stale', 'note-unused', 'sentence-unknown']);
  assert.ok(findings.every(({ severity }) => severity === 'warning'));
  assert.equal(project.structure(ARTICLE).status, 0);
  assert.deepEqual(JSON.parse(project.read(LINKS)), before);
});

test('a replaced text with other blocks: what is missing and what has no link are errors', (t) => {
  const project = createProject(t);
  project.edit(ES, '{#p14}', '{#p14}\n\nUn párrafo que la reconstrucción no tenía. {#p14b}');
  project.edit(ES, ' {#p25}', ' {#p25x}');
  const lines = project.structure(ARTICLE).lines.map((line) => line.replace(/^\S+ /, ''));
  assert.deepEqual(lines, [
    `error link-unknown-block there is no block p25 in ${ES}`,
    `error link-block-missing block p14b is in no link of ${LINKS}`,
    `error link-block-missing block p25x is in no link of ${LINKS}`,
    'error sentence-unknown there is no sentence p25.1: p25 has 0',
    'error sentence-unknown there is no sentence p25.2: p25 has 0',
    'info link-unstamped 2 blocks have no hash here, so later changes cannot be noticed: run `cotejo stamp radicalizacion-ideologica`',
  ]);
});
