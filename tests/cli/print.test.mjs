// What a command prints when nobody reads on: `cotejo … | head`.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { test } from 'node:test';
import { REPOSITORY, createProject } from './project.mjs';

test('who reads no further is told of no error, and the command goes on to its end', async (t) => {
  const project = createProject(t, ['terminology']);
  for (const args of [
    ['terms', 'terminology/seguridad.tbx'],
    ['check', '--json'],
  ]) {
    const script = join(REPOSITORY, 'scripts/cotejo.mjs');
    const child = spawn(process.execPath, [script, ...args], { cwd: project.root });
    // Nothing is read: the pipe is closed before the first line.
    child.stdout.destroy();
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (part) => (said += part));
    const [code] = await once(child, 'close');
    assert.equal(code, 0, said);
    assert.doesNotMatch(said, /EPIPE|Error/);
    if (args[0] === 'terms') assert.match(said, /\d+ concepts, \d+ terms/);
  }
});
