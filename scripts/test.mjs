// `npm test`: type-check, lint, unit tests in Chromium, the build, command-line and end-to-end tests; then one line
// with the counts that the runners reported.
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const counts = { passed: 0, failed: 0, skipped: 0 };
const work = mkdtempSync(join(tmpdir(), 'cotejo-test-'));
const steps = [];

await check('types', 'npm', ['run', '-s', 'typecheck']);
await check('lint and format', 'npm', ['run', '-s', 'lint']);
await browserTests('in Chromium', {});
await browserTests('storage on the SQLite backend', {
  COTEJO_CHROME_FLAGS: '--enable-features=IdbSqliteBackingStore',
  COTEJO_TESTS: 'tests/storage/**/*.test.ts',
});
await nodeTests('command line', 'tests/cli');
const dist = join(work, 'dist');
if (
  await check('production build', 'npx', ['vite', 'build', '--logLevel', 'error', '--outDir', dist, '--emptyOutDir'])
) {
  await nodeTests('reading, in the built site', 'tests/reading', { COTEJO_DIST: dist });
  await nodeTests('offline, storage and updates, in the built site', 'tests/e2e', { COTEJO_DIST: dist });
} else {
  counts.failed++;
  console.log('The tests of the built site did not run.');
}
rmSync(work, { recursive: true, force: true });

console.log('');
for (const { name, outcome, seconds } of steps) console.log(`${outcome.padEnd(7)} ${name} (${seconds} s)`);
console.log('');
console.log(`${counts.passed} passed, ${counts.failed} failed${counts.skipped ? `, ${counts.skipped} skipped` : ''}`);
process.exit(counts.failed > 0 ? 1 : 0);

/** A step that passes or fails as one. */
async function check(name, command, args) {
  const { ok } = await run(name, command, args);
  counts[ok ? 'passed' : 'failed']++;
  return ok;
}

/** Web-test-runner; its own counts are read from the file that its reporter writes. */
async function browserTests(name, env) {
  const report = join(work, `${steps.length}.json`);
  const { ok } = await run(name, 'npx', ['wtr'], { ...env, COTEJO_REPORT: report });
  try {
    const { passed, failed, skipped } = JSON.parse(readFileSync(report, 'utf8'));
    add({ passed, failed: failed || (ok ? 0 : 1), skipped });
  } catch {
    add({ passed: 0, failed: 1, skipped: 0 });
  }
}

/**
 * Node's own test runner, two files at a time, since they wait for a browser more than they work; its counts are in
 * its closing lines. A file ends when its tests have: a socket that a stopped server left open must not keep the run
 * alive.
 */
async function nodeTests(name, folder, env = {}) {
  const files = readdirSync(folder).filter((file) => file.endsWith('.test.mjs'));
  const paths = files.map((file) => join(folder, file));
  const { ok, output } = await run(
    name,
    process.execPath,
    ['--test', '--test-force-exit', '--test-concurrency=2', '--test-reporter=spec', ...paths],
    env,
  );
  const count = (what) => Number(new RegExp(`^ℹ ${what} (\\d+)$`, 'm').exec(output)?.[1] ?? 0);
  const failed = count('fail') + count('cancelled');
  add({ passed: count('pass'), failed: failed || (ok ? 0 : 1), skipped: count('skipped') + count('todo') });
}

function add({ passed, failed, skipped }) {
  counts.passed += passed;
  counts.failed += failed;
  counts.skipped += skipped;
}

function run(name, command, args, env = {}) {
  console.log(`\n== ${name}`);
  const started = Date.now();
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (data) => {
        output += data;
        process.stdout.write(data);
      });
    }
    child.on('error', (error) => console.log(String(error)));
    child.on('close', (code) => {
      const ok = code === 0;
      steps.push({ name, outcome: ok ? 'ok' : 'FAILED', seconds: Math.round((Date.now() - started) / 1000) });
      resolve({ ok, output });
    });
  });
}
