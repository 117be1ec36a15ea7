import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ARTICLE, GUIDE, createProject } from './project.mjs';

const texts = (slug) => [`texts/es/${slug}.md`, `texts/en/${slug}.md`];

test('--units prints links and confidences in the agreed form', (t) => {
  const project = createProject(t);
  project.write('a.txt', 'El perro duerme.\nLa casa es blanca.\r\n¿Dónde está el libro?\n');
  project.write('b.txt', 'The dog is sleeping.\nThe house is white.\nWhere is the book?');
  for (const args of [[], ['--no-lexicon']]) {
    const { status, stdout, stderr } = project.cotejo(
      'align',
      '--units',
      'a.txt',
      'b.txt',
      '--from',
      'es',
      '--to',
      'en',
      ...args,
    );
    const { links, confidence, ...rest } = JSON.parse(stdout);
    assert.deepEqual([status, rest], [0, {}]);
    assert.deepEqual(links, [
      [[0], [0]],
      [[1], [1]],
      [[2], [2]],
    ]);
    assert.equal(confidence.length, 3);
    assert.match(stderr, /^3 links: 3 1-1$/m);
  }
});

test('--units takes any languages and empty files', (t) => {
  const project = createProject(t);
  project.write('a.txt', '');
  project.write('b.txt', 'Un.\n\nTrois.\n');
  const { stdout } = project.cotejo('align', '--units', 'a.txt', 'b.txt', '--from', 'x-klingon', '--to', 'fr');
  assert.deepEqual(
    JSON.parse(stdout).links.flatMap(([, target]) => target),
    [0, 1, 2],
  );
});

test('wrong use is said, with exit code 2', (t) => {
  const project = createProject(t);
  assert.equal(project.cotejo('align', 'a.txt').status, 2);
  assert.equal(project.cotejo('align', '--units', 'a.txt', 'b.txt').status, 2);
  const { status, stderr } = project.cotejo('align', '--units', 'a.txt', 'b.txt', '--from', 'es', '--to', 'en');
  assert.equal(status, 2);
  assert.match(stderr, /a\.txt/);
});

test('a new alignment passes the check, and aligning again changes nothing', (t) => {
  const project = createProject(t);
  const file = `alignment/${ARTICLE}.json`;
  project.remove(file);
  const { status, stderr } = project.cotejo('align', ...texts(ARTICLE), '-o', file);
  assert.equal(status, 0);
  assert.match(stderr, /^77 links: 77 1-1; 77 made, 0 kept, 0 reviewed$/m);
  assert.deepEqual(project.structure(ARTICLE).lines, []);
  const before = project.read(file);
  assert.match(project.cotejo('align', ...texts(ARTICLE), '-o', file).stderr, /0 made, 77 kept/);
  assert.equal(project.read(file), before);
});

test('reviewed links stay when a block is added; the new one alone is aligned', (t) => {
  const project = createProject(t);
  const file = `alignment/${GUIDE}.json`;
  const before = JSON.parse(project.read(file)).links;
  const [es, en] = texts(GUIDE);
  project.edit(
    es,
    '## Seguir una oración {#h3}',
    'El perro duerme en la casa blanca. {#p99}\n\n## Seguir una oración {#h3}',
  );
  project.edit(
    en,
    '## Following a sentence {#h3}',
    'The dog sleeps in the white house. {#p99}\n\n## Following a sentence {#h3}',
  );
  assert.equal(project.cotejo('align', es, en, '-o', file).status, 0);
  const after = JSON.parse(project.read(file)).links;
  assert.deepEqual(
    after.filter(({ status }) => status === 'reviewed'),
    before,
  );
  const made = after.filter(({ status }) => status === 'auto');
  assert.deepEqual(
    made.map(({ source, target }) => [source, target]),
    [[['p99'], ['p99']]],
  );
  assert.deepEqual(project.structure(GUIDE).lines, []);
});

test('a reviewed link whose block is mended stays, and is stale', (t) => {
  const project = createProject(t);
  const file = `alignment/${GUIDE}.json`;
  const [es, en] = texts(GUIDE);
  const before = JSON.parse(project.read(file)).links;
  project.edit(en, '## Following a sentence {#h3}', '## Following one sentence {#h3}');
  assert.match(project.cotejo('align', es, en, '-o', file).stderr, /0 made/);
  assert.deepEqual(JSON.parse(project.read(file)).links, before);
  assert.match(project.structure(GUIDE).lines.join('\n'), /h3/);
});

test('a file that is no alignment, or one of other texts, is left as it is', (t) => {
  const project = createProject(t);
  project.write('alignment/x.json', '{');
  assert.equal(project.cotejo('align', ...texts(GUIDE), '-o', 'alignment/x.json').status, 1);
  assert.equal(project.read('alignment/x.json'), '{');
  const before = project.read(`alignment/${ARTICLE}.json`);
  assert.equal(project.cotejo('align', ...texts(GUIDE), '-o', `alignment/${ARTICLE}.json`).status, 2);
  assert.equal(project.read(`alignment/${ARTICLE}.json`), before);
});
