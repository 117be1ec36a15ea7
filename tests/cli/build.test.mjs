import assert from 'node:assert/strict';
import { existsSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { ARTICLE, REPOSITORY, createProject, run } from './project.mjs';

const NEEDED = ['src', 'public', 'index.html', 'vite.config.ts', 'package.json', 'tsconfig.json'];

test('the build of the site fails on structural errors, and prints the lines that check prints', (t) => {
  const project = createProject(t, NEEDED);
  symlinkSync(join(REPOSITORY, 'node_modules'), project.file('node_modules'));
  project.edit(`texts/en/${ARTICLE}.md`, '{#p14}', '{#p13}');
  project.edit(`texts/es/${ARTICLE}.md`, 'Palabras clave', 'Palabras <b>clave</b>');
  const { lines } = project.structure();
  assert.ok(lines.length > 2);
  const built = run(project.root, [join(REPOSITORY, 'node_modules/vite/bin/vite.js'), 'build'], { timeout: 60_000 });
  assert.equal(built.status, 1);
  const said = built.stderr.split('\n');
  assert.deepEqual(
    said.filter((line) => lines.includes(line)),
    lines,
  );
  const errors = lines.filter((line) => / error /.test(line)).length;
  assert.ok(built.stderr.includes(`${errors} structural errors in the editions`), built.stderr);
  assert.equal(existsSync(project.file('dist/index.html')), false);
});
