// `cotejo terms`, and the clients that read what it writes. Where a client is not installed its test is skipped.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { REPOSITORY, createProject } from './project.mjs';

const TERMBASE = 'terminology/seguridad.tbx';

const runs = (command, ...args) => spawnSync(command, args, { encoding: 'utf8' }).status === 0;
const python = ['/usr/bin/python3', 'python3'].find((each) => runs(each, '-c', 'from translate.storage import tbx'));
const needs = (there, name) => (there ? {} : { skip: `${name} is not installed` });

/** Words of all `<term>` elements of a TBX file, in order. */
const termsIn = (xml) =>
  [...xml.matchAll(/<term>([^<]*)<\/term>/g)].map(([, words]) =>
    words.replace(/&(amp|lt|gt);/g, (_, name) => ({ amp: '&', lt: '<', gt: '>' })[name]),
  );

test('a termbase is listed, one concept a line', (t) => {
  const project = createProject(t, ['terminology']);
  const { status, lines, stderr } = project.cotejo('terms', TERMBASE);
  assert.equal(status, 0);
  assert.match(
    lines[0],
    /^trafico-ilicito-de-drogas  es: tráfico ilícito de drogas, TID, .*  en: .*\[TID: deprecated\]$/,
  );
  const terms = termsIn(project.read(TERMBASE)).length;
  assert.equal(stderr.trim(), `${lines.length} concepts, ${terms} terms`);
});

test('TBX to CSV and TSV and back is the same termbase', (t) => {
  const project = createProject(t, ['terminology']);
  for (const format of ['csv', 'tsv']) {
    const convert = (from, to, out) => assert.equal(project.cotejo('terms', from, '--to', to, '-o', out).status, 0);
    convert(TERMBASE, format, `out/a.${format}`);
    convert(`out/a.${format}`, 'tbx', `out/${format}.tbx`);
    convert(`out/${format}.tbx`, format, `out/b.${format}`);
    assert.equal(project.read(`out/b.${format}`), project.read(`out/a.${format}`));
    assert.deepEqual(termsIn(project.read(`out/${format}.tbx`)), termsIn(project.read(TERMBASE)));
  }
  const { lines } = project.cotejo('terms', TERMBASE, '--to', 'tsv', '--lang', 'es');
  assert.match(lines[0], /^\ufeffconcepto\tcampo temático\tlengua\ttérmino\t/);
  // As shipped it is as Cotejo writes it.
  assert.equal(project.cotejo('terms', TERMBASE, '--to', 'tbx').stdout, project.read(TERMBASE));
});

test('a file that cannot be read is a finding with its line, exit code 1, and nothing is written', (t) => {
  const project = createProject(t);
  project.write('bad.tbx', '<tbx>\n<text>');
  project.write('kept.csv', 'mine');
  const { status, stdout, stderr } = project.cotejo(
    'terms',
    'bad.tbx',
    '--to',
    'csv',
    '-o',
    'kept.csv',
    '--lang',
    'es',
  );
  assert.deepEqual([status, stdout], [1, '']);
  assert.match(stderr, /^bad\.tbx:2:\d+ error termbase-xml esto no es XML bien formado: /);
  assert.equal(project.read('kept.csv'), 'mine');
  assert.equal(project.cotejo('terms', 'gone.tbx').status, 2);
  assert.equal(project.cotejo('terms').status, 2);
  assert.equal(project.cotejo('terms', 'kept.csv', '--to', 'xml').status, 2);
});

test(
  'TBX fits the RELAX NG schema of TBX-Basic',
  needs(runs('jing', '-h') || existsSync('/usr/bin/jing'), 'jing'),
  (t) => {
    const project = createProject(t, ['terminology']);
    project.cotejo('terms', TERMBASE, '--to', 'csv', '-o', 'a.csv');
    project.cotejo('terms', 'a.csv', '--to', 'tbx', '-o', 'a.tbx');
    const validate = (...schema) => {
      for (const file of [TERMBASE, 'a.tbx']) {
        const { status, stdout } = spawnSync('jing', [...schema, project.file(file)], { encoding: 'utf8' });
        assert.deepEqual([file, status, stdout], [file, 0, '']);
      }
    };
    validate('-c', join(REPOSITORY, 'tests/fixtures/tbx-basic-dca.rnc'));
    // The schema is no rubber stamp.
    project.write('wrong.tbx', project.read(TERMBASE).replace('preferredTerm-admn-sts', 'bestTerm'));
    const wrong = spawnSync('jing', [
      '-c',
      join(REPOSITORY, 'tests/fixtures/tbx-basic-dca.rnc'),
      project.file('wrong.tbx'),
    ]);
    assert.notEqual(wrong.status, 0);
  },
);

// The dialect's own schema, TBXcoreStructV03_TBX-Basic_integrated.rng, for those who have it.
const published = process.env.COTEJO_TBX_RNG;
test(
  'TBX fits the schema that is published with the standard',
  needs(published && existsSync('/usr/bin/jing'), 'that schema (its path in COTEJO_TBX_RNG), or jing,'),
  (t) => {
    const project = createProject(t, ['terminology']);
    const { status, stdout } = spawnSync('jing', [published, project.file(TERMBASE)], { encoding: 'utf8' });
    assert.deepEqual([status, stdout], [0, '']);
  },
);

test('TBX is well formed to xmllint', needs(runs('xmllint', '--version'), 'xmllint'), (t) => {
  const project = createProject(t, ['terminology']);
  project.cotejo('terms', TERMBASE, '--to', 'tbx2', '-o', 'former.tbx');
  for (const file of [TERMBASE, 'former.tbx']) {
    const { status, stderr } = spawnSync('xmllint', ['--noout', '--nonet', project.file(file)], { encoding: 'utf8' });
    assert.deepEqual([status, stderr], [0, '']);
  }
});

test('translate-toolkit reads every term of the edition of 2008', needs(python, 'translate-toolkit'), (t) => {
  const project = createProject(t, ['terminology']);
  project.cotejo('terms', TERMBASE, '--to', 'tbx2', '-o', 'former.tbx');
  const script = `
import json, sys
from translate.storage import tbx
units = tbx.tbxfile.parsefile(sys.argv[1]).units
print(json.dumps([[unit.getid(), unit.source, unit.target,
  [''.join(term.itertext()) for term in unit.xmlelement.iterdescendants('term')]] for unit in units]))`;
  const { status, stdout, stderr } = spawnSync(python, ['-c', script, project.file('former.tbx')], {
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
  const units = JSON.parse(stdout);
  const ids = [...project.read(TERMBASE).matchAll(/<conceptEntry id="([^"]*)"/g)].map(([, id]) => id);
  assert.deepEqual(
    units.map(([id]) => id),
    ids,
  );
  assert.deepEqual(
    units.flatMap(([, , , terms]) => terms),
    termsIn(project.read(TERMBASE)),
  );
  // Its own view of an entry is the first term of each language.
  assert.deepEqual(units[0].slice(1, 3), ['tráfico ilícito de drogas', 'illicit drug trafficking']);
});
