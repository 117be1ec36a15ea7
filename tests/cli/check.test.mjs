import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ARTICLE, GUIDE, createProject, lineOf } from './project.mjs';

const ES = `texts/es/${ARTICLE}.md`;
const EN = `texts/en/${ARTICLE}.md`;
const LINKS = `alignment/${ARTICLE}.json`;

const FIELDS = ['rule', 'kind', 'category', 'severity', 'zone', 'message', 'concept', 'source', 'target'];
const SIDE_FIELDS = ['file', 'line', 'col', 'block', 'start', 'end', 'quote'];

/** `check --json`, parsed, with the fields that DESIGN.md names and no others. */
function checkJson(project, ...args) {
  const { status, stdout } = project.cotejo('check', '--json', ...args);
  const findings = JSON.parse(stdout);
  assert.ok(Array.isArray(findings));
  for (const finding of findings) {
    assert.deepEqual(Object.keys(finding), FIELDS);
    const sides = [finding.source, finding.target].filter((side) => side !== null);
    assert.ok(sides.length > 0);
    for (const side of sides) assert.deepEqual(Object.keys(side), SIDE_FIELDS);
  }
  return { status, findings };
}

const brief = ({ rule, severity, source, target }) => {
  const { file, line, col } = source ?? target;
  return `${file}:${line}:${col} ${severity} ${rule}`;
};

test('the shipped editions are without a finding', (t) => {
  const project = createProject(t);
  assert.deepEqual(checkJson(project), { status: 0, findings: [] });
  const { status, stdout, stderr } = project.cotejo('check');
  assert.deepEqual([status, stdout], [0, '']);
  assert.match(stderr, /^2 editions, 0 findings, 0 errors$/m);
  assert.equal(project.cotejo('check', GUIDE).status, 0);
});

test('an error is named with file, line and column, and fails', (t) => {
  const project = createProject(t);
  project.edit(EN, '{#p14}', '{#p13}');
  const text = project.read(EN);
  const { status, findings } = checkJson(project);
  assert.equal(status, 1);
  const first = lineOf(text, '{#p13}');
  assert.deepEqual(findings.map(brief).slice(0, 1), [`${EN}:${first + 2}:1 error block-id-duplicate`]);
  assert.equal(findings[0].message, `block id p13 is used twice; first on line ${first}`);
  assert.deepEqual([findings[0].source, findings[0].target.block], [null, 'p13']);
  const plain = project.cotejo('check', ARTICLE);
  assert.equal(plain.status, 1);
  assert.equal(plain.lines[0], `${EN}:${first + 2}:1 error block-id-duplicate ${findings[0].message}`);
  assert.equal(plain.lines.length, findings.length);
  // The other edition has none.
  assert.equal(project.cotejo('check', GUIDE).status, 0);
});

test('columns and offsets are those of the words', (t) => {
  const project = createProject(t);
  project.edit(ES, 'Palabras clave: Rad', 'Palabras <b>clave</b>: \u202ERad');
  const { findings } = checkJson(project, ARTICLE);
  const line = lineOf(project.read(ES), 'Palabras <b>');
  assert.deepEqual(findings.slice(0, 3).map(brief), [
    `${ES}:${line}:10 error markdown-unknown`,
    `${ES}:${line}:18 error markdown-unknown`,
    `${ES}:${line}:1 warning bidi-control`,
  ]);
  assert.deepEqual(findings[2].source, { file: ES, line, col: 1, block: 'p2', start: 23, end: 24, quote: '\u202E' });
});

test('warnings alone do not fail', (t) => {
  const project = createProject(t);
  project.edit(EN, 'In recent years, various', 'In recent years, several');
  project.write('texts/es/suelto.md', project.read(ES));
  const { status, findings } = checkJson(project);
  assert.equal(status, 0);
  const link = lineOf(project.read(LINKS), '{"source":["p3"],"target":["p3"]');
  assert.deepEqual(findings.map(brief), [
    `${LINKS}:${link}:5 warning link-stale`,
    'texts/es/suelto.md:1:1 warning text-unaligned',
  ]);
  assert.deepEqual([findings[0].source, findings[0].target.block], [null, 'p3']);
});

test('messages are in Spanish with --lang es', (t) => {
  const project = createProject(t);
  project.edit(ES, ' {#p14}', '');
  project.remove(`texts/en/${GUIDE}.md`);
  const messages = checkJson(project, '--lang', 'es').findings.map(({ message }) => message);
  assert.ok(messages.includes('este bloque (paragraph) no tiene id: añada {#…} al final'), messages.join('\n'));
  assert.ok(messages.includes('no hay ningún bloque p14 en texts/es/radicalizacion-ideologica.md'));
  assert.ok(messages.includes('falta el archivo'));
  assert.equal(project.cotejo('check', '--lang', 'fr').status, 2);
});

test('wrong use exits with 2 and prints nothing on standard output', (t) => {
  const project = createProject(t);
  for (const args of [['nada'], ['check', '--nada'], ['check', '--lang'], ['stamp'], ['constructor']]) {
    const { status, stdout, stderr } = project.cotejo(...args);
    assert.deepEqual([args, status, stdout], [args, 2, '']);
    assert.notEqual(stderr, '');
  }
  assert.match(project.cotejo().stderr, /check \[SLUG…\]/);
  assert.match(project.cotejo('--help').stderr, /stamp SLUG/);
});

test('files that are missing or of another kind are findings', (t) => {
  const project = createProject(t);
  assert.deepEqual(checkJson(project, 'nada').findings.map(brief), ['alignment/nada.json:1:1 error file-missing']);
  for (const slug of ['../texts', 'A', 'a_b', 'assets', '']) {
    const { status, findings } = checkJson(project, slug);
    assert.deepEqual([status, findings.map(({ rule }) => rule)], [1, ['slug-invalid']]);
  }
  project.remove(EN);
  project.write(
    `texts/es/${GUIDE}.md`,
    Uint8Array.from({ length: 3000 }, (_, i) => (i * 7919) % 256),
  );
  const { status, findings } = checkJson(project);
  assert.equal(status, 1);
  assert.ok(findings.map(brief).includes(`${EN}:1:1 error file-missing`));
  assert.ok(findings.map(brief).includes(`texts/es/${GUIDE}.md:1:1 error utf8-invalid`));
});

test('an empty project has nothing to say', (t) => {
  const project = createProject(t);
  const empty = createProject(t);
  for (const slug of [ARTICLE, GUIDE])
    for (const path of [`texts/es/${slug}.md`, `texts/en/${slug}.md`, `alignment/${slug}.json`]) empty.remove(path);
  assert.deepEqual(checkJson(empty), { status: 0, findings: [] });
  assert.equal(checkJson(project).status, 0);
});

test('an alignment that is broken, or not one, says where', (t) => {
  const project = createProject(t);
  project.edit(LINKS, '{"source":["p3"],"target":["p3"],', '{"source":["p3"] "target":["p3"],');
  const line = lineOf(project.read(LINKS), '{"source":["p3"] ');
  const { status, findings } = checkJson(project, ARTICLE);
  assert.deepEqual([status, findings.map(brief)], [1, [`${LINKS}:${line}:22 error alignment-json`]]);
  // That the two texts are in no edition would be guessing.
  assert.deepEqual(checkJson(project).findings.map(brief), findings.map(brief));
  project.edit(LINKS, '{"source":["p3"] "target"', '{"source":"p3","target"');
  assert.deepEqual(checkJson(project, ARTICLE).findings.map(brief), [`${LINKS}:${line}:15 error alignment-schema`]);
});

test('an alignment cannot lead out of the project', (t) => {
  const project = createProject(t);
  for (const path of ['../secret.md', '/etc/passwd', 'texts/../../secret.md', '..']) {
    const changed = project.read(LINKS).replace(/"file": "[^"]*"/, `"file": ${JSON.stringify(path)}`);
    project.write('alignment/otra.json', changed);
    const { status, findings } = checkJson(project, 'otra');
    assert.equal(status, 1);
    assert.deepEqual(findings.map(brief), ['alignment/otra.json:1:1 error file-outside'], path);
    assert.equal(findings[0].message, `${path} is outside of the project`);
  }
  for (const path of ['texts', 'a\0b']) {
    project.write(
      'alignment/otra.json',
      project.read(LINKS).replace(/"file": "[^"]*"/, `"file": ${JSON.stringify(path)}`),
    );
    assert.deepEqual(
      checkJson(project, 'otra').findings.map(({ rule }) => rule),
      ['file-unreadable'],
    );
  }
});
