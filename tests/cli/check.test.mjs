import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ARTICLE, GUIDE, createProject, lineOf } from './project.mjs';

const ES = `texts/es/${ARTICLE}.md`;
const EN = `texts/en/${ARTICLE}.md`;
const LINKS = `alignment/${ARTICLE}.json`;

const FIELDS = ['rule', 'kind', 'category', 'severity', 'zone', 'message', 'concept', 'source', 'target'];
const SIDE_FIELDS = ['file', 'line', 'col', 'block', 'start', 'end', 'quote'];

/** `check --json`, parsed, with the fields of the frozen form and no others. */
function checkAll(project, ...args) {
  const { status, stdout } = project.cotejo('check', '--json', ...args);
  const findings = JSON.parse(stdout);
  assert.ok(Array.isArray(findings));
  for (const finding of findings) {
    const words = finding.kind === 'translation' ? ['key', ...('restsOn' in finding ? ['restsOn'] : [])] : [];
    assert.deepEqual(Object.keys(finding), [...FIELDS, ...words]);
    const sides = [finding.source, finding.target].filter((side) => side !== null);
    assert.ok(sides.length > 0);
    for (const side of sides) assert.deepEqual(Object.keys(side), SIDE_FIELDS);
  }
  return { status, findings };
}

/** What {@link checkAll} finds in the structure; of the rules on words only a quick one runs. */
function checkJson(project, ...args) {
  const { status, findings } = checkAll(project, ...args, '--rules', 'double-space');
  return { status, findings: findings.filter(({ kind }) => kind === 'structure') };
}

/** What {@link checkAll} finds in the words. */
const checkWords = (project, ...args) =>
  checkAll(project, ...args).findings.filter(({ kind }) => kind === 'translation');

const brief = ({ rule, severity, source, target }) => {
  const { file, line, col } = source ?? target;
  return `${file}:${line}:${col} ${severity} ${rule}`;
};

test('the structure of the shipped editions is without a finding', (t) => {
  const project = createProject(t);
  assert.deepEqual(checkJson(project), { status: 0, findings: [] });
  const { status, stdout, stderr } = project.cotejo('check');
  assert.equal(status, 0);
  assert.doesNotMatch(stdout, / (?:error|warning) /);
  assert.match(stderr, /^2 editions, \d+ findings, 0 errors$/m);
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
  for (const name of ['align', 'check', 'export', 'import', 'stamp', 'terms']) {
    const { status, stderr } = project.cotejo(name, '--help');
    assert.equal(status, 0);
    assert.match(stderr, new RegExp(`^Usage:\n  cotejo ${name} `));
  }
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

test('findings in the words are placed in both files, to the column', (t) => {
  const project = createProject(t);
  const leaks = checkWords(project, ARTICLE, '--rules', 'acronym-leaked');
  assert.equal(leaks.length, 4);
  for (const { source, target, severity, concept, zone, restsOn, message } of leaks) {
    assert.deepEqual([severity, concept, zone, restsOn], ['major', 'TID', 'body', 'reconstruction']);
    assert.match(message, /TID .* IDT \(illicit drug trafficking\)/);
    for (const [place, file] of [
      [source, ES],
      [target, EN],
    ]) {
      assert.deepEqual([place.file, place.quote, place.end - place.start], [file, 'TID', 3]);
      const line = project.read(file).split('\n')[place.line - 1];
      assert.equal(line.slice(place.col - 1, place.col + 2), 'TID');
      assert.ok(line.endsWith(`{#${place.block}}`));
    }
  }
  const { stdout } = project.cotejo('check', ARTICLE, '--rules', 'acronym-leaked');
  const { line, col } = leaks[0].target;
  assert.equal(
    stdout.split('\n')[0],
    `${EN}:${line}:${col} major acronym-leaked ${leaks[0].message} [rests on a reconstruction]`,
  );
});

test('columns count the marks of Markdown, escapes, entities, notes and links', (t) => {
  const project = createProject(t);
  const line = 'Véase **el \\*COT\\***,[^1] &laquo;el&raquo; [enlace](https://example.org/ABC) y `TID` y el QQQ. {#p3}';
  project.write(
    'uno.md',
    `---\ntitle: T\nlang: es\nrole: original\nprovenance: authored\n---\n\n${line}\n\n[^1]: Nota.\n`,
  );
  const found = checkWords(project, '--text', 'uno.md', '--rules', 'acronym-undefined');
  assert.deepEqual(
    found.map(({ source: { line: at, col, quote } }) => [at, col, quote]),
    [
      [8, line.indexOf('COT') + 1, 'COT'],
      [8, line.indexOf('QQQ') + 1, 'QQQ'],
    ],
  );
});

test('what is found in the words never fails, and is counted by severity', (t) => {
  const project = createProject(t);
  const { status, stdout, stderr } = project.cotejo('check', ARTICLE);
  assert.equal(status, 0);
  const [, major, resting] = /^major: (\d+), (\d+) of them resting on a reconstruction$/m.exec(stderr);
  const all = stdout.split('\n').filter((line) => / major /.test(line));
  const rests = all.filter((line) => line.endsWith(' [rests on a reconstruction]'));
  assert.deepEqual([Number(major), Number(resting)], [all.length, rests.length]);
  assert.ok(all.length > 4);
});

test('messages about words are in Spanish with --lang es, and keys stay the same', (t) => {
  const project = createProject(t);
  const english = checkWords(project, ARTICLE);
  const spanish = checkWords(project, ARTICLE, '--lang', 'es');
  assert.deepEqual(
    spanish.map(({ key }) => key),
    english.map(({ key }) => key),
  );
  assert.equal(new Set(english.map(({ key }) => key)).size, english.length);
  const leak = spanish.find(({ rule }) => rule === 'acronym-leaked');
  assert.equal(leak.message, 'TID es la sigla del original; la traducción define IDT (illicit drug trafficking)');
});

test('rules are listed, chosen by name, and switched off with a reason', (t) => {
  const project = createProject(t);
  const listed = JSON.parse(project.cotejo('check', '--list-rules', '--json', '--lang', 'es').stdout);
  assert.ok(listed.length > 8);
  assert.equal(listed.find(({ id }) => id === 'acronym-leaked').title, 'Sigla del original en la traducción');
  assert.equal(project.cotejo('check', '--list-rules').lines.length, listed.length);
  const page = project.cotejo('check', '--list-rules', '--rules', 'acronym-leaked').lines;
  assert.match(page[1], /defines a short form of its own/);
  assert.ok(page.some((line) => line.endsWith('→ TID | TID')) && page.some((line) => line.endsWith('→ ∅')));
  assert.equal(project.cotejo('check', '--rules', 'acronym-leaked,nada').status, 2);

  const settings = (content) => project.write(`terminology/${ARTICLE}.json`, JSON.stringify(content));
  settings({ off: { 'acronym-leaked': 'The editor wants TID.' } });
  const chosen = checkWords(project, ARTICLE, '--rules', 'acronym-leaked,bracket-unpaired').map(({ rule }) => rule);
  assert.deepEqual(chosen, ['bracket-unpaired']);
  settings({ off: { 'acronym-leaked': { reason: 'Cited.', blocks: ['p7'] } } });
  const blocks = checkWords(project, ARTICLE, '--rules', 'acronym-leaked').map(({ target }) => target.block);
  assert.deepEqual(blocks, ['p17', 'p18', 'p28']);
});

test('bad settings and termbases are findings with their file', (t) => {
  const project = createProject(t);
  const settings = `terminology/${ARTICLE}.json`;
  for (const [content, reason] of [
    ['{', /JSON|property/],
    ['[]', /not an object/],
    ['{"off": {"acronym-leaked": ""}}', /off\.acronym-leaked/],
    ['{"termbases": ["../x.tbx"]}', /termbases/],
    ['{"of": {}}', /^.*of: /],
  ]) {
    project.write(settings, content);
    const { status, findings } = checkJson(project, ARTICLE);
    assert.deepEqual([status, findings.map(brief)], [1, [`${settings}:1:1 error settings-invalid`]], content);
    assert.match(findings[0].message, reason);
  }
  project.write(settings, '{"termbases": ["nada.tbx"], "off": {"nada": "x"}}');
  assert.deepEqual(checkJson(project, ARTICLE).findings.map(brief), [
    'terminology/nada.tbx:1:1 error file-missing',
    `${settings}:1:1 warning settings-rule`,
  ]);
});

test('one text is checked without a counterpart, Markdown or plain', (t) => {
  const project = createProject(t);
  const words = 'El COT crece.\nOtra línea.\n\nEl crimen organizado transnacional (COT) paga.\n';
  const expected = (file, line) => [`${file}:${line}:4 minor acronym-before-definition`];
  const found = (...args) => checkWords(project, '--rules', 'acronym-before-definition', '--text', ...args).map(brief);
  project.write('uno.md', words);
  project.write('uno.txt', `\uFEFF${words.replaceAll('\n', '\r\n')}`);
  project.write('lineas.txt', words.replaceAll('\n\n', '\n'));
  assert.deepEqual(found('uno.md'), expected('uno.md', 1));
  assert.deepEqual(found('uno.txt'), expected('uno.txt', 1));
  assert.deepEqual(found('lineas.txt'), expected('lineas.txt', 1));
  assert.deepEqual(found('uno.txt', '--text-lang', 'en'), expected('uno.txt', 1));
  // A shipped text has its own front matter and ids; rules on pairs do not run.
  const english = checkAll(project, '--text', EN);
  assert.equal(english.status, 0);
  assert.ok(english.findings.length > 0);
  assert.ok(!english.findings.some(({ rule }) => rule === 'acronym-leaked'));
  assert.deepEqual(checkJson(project, '--text', 'nada.md').findings.map(brief), ['nada.md:1:1 error file-missing']);
  assert.equal(project.cotejo('check', '--text', 'uno.md', ARTICLE).status, 2);
});
