// `npm test`: type-check, lint, unit tests in Chromium, the build, command-line and end-to-end tests; then one line
// with the counts that the runners reported.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const counts = { passed: 0, failed: 0, skipped: 0 };
/** Names of the stories that failed once and passed when they were told again, alone. */
const secondTries = [];
const work = mkdtempSync(join(tmpdir(), 'cotejo-test-'));
const steps = [];

// Two lanes side by side, since most of what is tested waits for a browser; each part prints what it said at its end.
const dist = join(work, 'dist');
const [, built] = await Promise.all([
  lane(
    () => check('types', 'npm', ['run', '-s', 'typecheck']),
    () => browserTests('in Chromium', {}),
    () =>
      browserTests('storage on the SQLite backend', {
        COTEJO_CHROME_FLAGS: '--enable-features=IdbSqliteBackingStore',
        COTEJO_TESTS: 'tests/storage/**/*.test.ts',
      }),
  ),
  lane(
    () => check('production build', 'npx', ['vite', 'build', '--logLevel', 'error', '--outDir', dist, '--emptyOutDir']),
    () => check('lint and format', 'npm', ['run', '-s', 'lint']),
    () => nodeTests('command line', ['tests/cli'], 1),
  ),
]);
if (built[0]) {
  // Each story keeps a browser and a server busy: two of them at once fill two cores.
  const env = { COTEJO_DIST: dist };
  const failures = await nodeTests('the built site', ['tests/reading', 'tests/e2e'], 2, env);
  await tellAgain(failures, env);
} else {
  counts.failed++;
  console.log('The tests of the built site did not run.');
}
rmSync(work, { recursive: true, force: true });

console.log('');
for (const { name, outcome, seconds } of steps) console.log(`${outcome.padEnd(7)} ${name} (${seconds} s)`);
console.log('');
const stories = `${secondTries.length} ${secondTries.length === 1 ? 'story' : 'stories'}`;
if (secondTries.length) console.log(`${stories} needed a second try: ${secondTries.join('; ')}`);
console.log(`${counts.passed} passed, ${counts.failed} failed${counts.skipped ? `, ${counts.skipped} skipped` : ''}`);
process.exit(counts.failed > 0 ? 1 : 0);

/** Steps one after the other; what each of them gave. */
async function lane(...parts) {
  const results = [];
  for (const part of parts) results.push(await part());
  return results;
}

/** A step that passes or fails as one. */
async function check(name, command, args) {
  const { ok } = await run(name, command, args);
  counts[ok ? 'passed' : 'failed']++;
  return ok;
}

/** Web-test-runner; its own counts are read from the file that its reporter writes. */
async function browserTests(name, env) {
  const report = join(work, `${name}.json`);
  const { ok } = await run(name, 'npx', ['wtr'], { ...env, COTEJO_REPORT: report });
  try {
    const { passed, failed, skipped } = JSON.parse(readFileSync(report, 'utf8'));
    add({ passed, failed: failed || (ok ? 0 : 1), skipped });
  } catch {
    add({ passed: 0, failed: 1, skipped: 0 });
  }
}

/** The files of tests in folders. */
function testFiles(...folders) {
  return folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.test.mjs'))
      .map((file) => join(folder, file)),
  );
}

/** Node's own test runner on folders of tests, `atOnce` files at a time; gives the tests that failed. */
async function nodeTests(name, folders, atOnce, env = {}) {
  const paths = testFiles(...folders);
  // Long files are long runs, as a rule: started first, none of them is left over at the end.
  paths.sort((a, b) => statSync(b).size - statSync(a).size);
  const { ok, output, told } = await runNode(name, [`--test-concurrency=${atOnce}`, ...paths], env);
  const count = (what) => Number(new RegExp(`^ℹ ${what} (\\d+)$`, 'm').exec(output)?.[1] ?? 0);
  const failed = count('fail') + count('cancelled');
  add({ passed: count('pass'), failed: failed || (ok ? 0 : 1), skipped: count('skipped') + count('todo') });
  return told.filter(({ ok }) => !ok);
}

/**
 * Tells stories that failed a second time, alone: a machine with too much to do can fail one that is right. What passes
 * now counts as passed, and is named at the end; what fails again has failed. Many failures are no accident. Only those of
 * tests/e2e, found by their names: of several by one name all must pass.
 */
async function tellAgain(failures, env) {
  if (failures.length > 3) return;
  for (const { name } of failures) {
    const holds = (path) => readFileSync(path, 'utf8').includes(name);
    const files = testFiles('tests/e2e').filter(holds);
    if (files.length === 0 || testFiles('tests/reading').some(holds)) continue;
    const pattern = name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
    const { ok, told } = await runNode(`a second try: ${name}`, [`--test-name-pattern=${pattern}`, ...files], env);
    const again = told.filter((story) => story.name === name);
    if (!ok || again.length === 0 || !again.every((story) => story.ok)) continue;
    add({ passed: 1, failed: -1, skipped: 0 });
    secondTries.push(name);
  }
}

/**
 * Runs Node's test runner; its counts are in the closing lines of what it says, and the outcome of each test in `told`. A
 * file ends when its tests have: a socket that a stopped server left open must not keep the run alive.
 */
async function runNode(name, args, env) {
  const file = join(work, `outcomes-${steps.length}-${Date.now()}.jsonl`);
  const reporters = ['spec', 'stdout', './scripts/outcomes.mjs', file].map(
    (value, index) => `--test-reporter${index % 2 ? '-destination' : ''}=${value}`,
  );
  const result = await run(name, process.execPath, ['--test', '--test-force-exit', ...reporters, ...args], env);
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
  return { ...result, told: lines.map((line) => JSON.parse(line)) };
}

function add({ passed, failed, skipped }) {
  counts.passed += passed;
  counts.failed += failed;
  counts.skipped += skipped;
}

function run(name, command, args, env = {}) {
  console.log(`.. ${name}`);
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
      });
    }
    child.on('error', (error) => console.log(String(error)));
    child.on('close', (code) => {
      const ok = code === 0;
      process.stdout.write(`\n== ${name}\n${output}`);
      steps.push({ name, outcome: ok ? 'ok' : 'FAILED', seconds: Math.round((Date.now() - started) / 1000) });
      resolve({ ok, output });
    });
  });
}
