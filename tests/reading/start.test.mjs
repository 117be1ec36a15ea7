// `npm start`: builds, serves and says where; a port that is taken is named, with the way to another.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { copyProject } from './project.mjs';

describe('npm start', () => {
  let project;
  const running = new Set();
  before(() => (project = copyProject()));
  after(() => {
    for (const child of running) child.kill();
    project.remove();
  });

  /** Runs what `npm start` runs; resolves with its exit code and words when it ends, or with its words once it serves. */
  const start = (...args) =>
    new Promise((resolve) => {
      const child = spawn(process.execPath, ['scripts/start.mjs', ...args], { cwd: project.root });
      running.add(child);
      let out = '';
      const hear = (part) => {
        out += part;
        if (out.includes('Ctrl+C')) resolve({ out });
      };
      child.stdout.on('data', hear);
      child.stderr.on('data', hear);
      child.on('close', (code) => resolve({ code, out }));
    });

  const takenPort = () =>
    new Promise((resolve) => {
      const server = createServer().listen(0, '127.0.0.1', () => resolve({ server, port: server.address().port }));
    });

  it('serves the built reader at the address that it prints, and says when the port is taken', async () => {
    const { server, port } = await takenPort();
    const taken = await start('--port', String(port));
    assert.equal(taken.code, 1);
    assert.match(taken.out, new RegExp(`Port ${port} is in use.*npm start -- --port ${port + 1}`));
    assert.match(taken.out, /one library per address/);
    await new Promise((resolve) => server.close(resolve));

    const { code, out } = await start('--port', String(port));
    assert.equal(code, undefined, out);
    const [, address] = /the first article\s+(\S+)/.exec(out);
    const response = await fetch(address.replace('localhost', '127.0.0.1'));
    assert.match(await response.text(), /<cotejo-reader [^>]*slug="radicalizacion-ideologica"/);
    assert.match(response.headers.get('content-security-policy'), /require-trusted-types-for 'script'/);
  });

  it('a port that is none is refused before anything is built', async () => {
    const { code, out } = await start('--port', 'x1');
    assert.deepEqual([code, out.trim()], [1, 'x1 is not a port: choose a number from 1 to 65535.']);
  });
});
