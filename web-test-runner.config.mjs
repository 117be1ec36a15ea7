// The tests that need a browser but no built site: `npx wtr`, or `npx wtr --files 'tests/storage/**/*.test.ts'`.
// COTEJO_CHROME_FLAGS adds switches: `--enable-features=IdbSqliteBackingStore` runs IndexedDB on its other backend.
import { chromeLauncher } from '@web/test-runner-chrome';
import { defaultReporter } from '@web/test-runner';
import { writeFileSync } from 'node:fs';
import { bundledTests } from './scripts/bundled-tests.mjs';
import { chromeArgs, chromium } from './scripts/chromium.mjs';

const extra = (process.env.COTEJO_CHROME_FLAGS ?? '').split(/\s+/).filter(Boolean);

export default {
  files: process.env.COTEJO_TESTS ?? ['tests/**/*.test.ts', '!tests/e2e/**', '!tests/cli/**'],
  nodeResolve: { exportConditions: ['development'] },
  concurrency: 1,
  plugins: [bundledTests],
  browsers: [
    chromeLauncher({
      launchOptions: { executablePath: chromium(), headless: true, args: [...chromeArgs, ...extra] },
    }),
  ],
  testFramework: { config: { timeout: 10_000 } },
  reporters: [defaultReporter(), ...(process.env.COTEJO_REPORT ? [countReporter(process.env.COTEJO_REPORT)] : [])],
  // Only with `--coverage`.
  coverageConfig: { include: ['src/**/*.ts'], report: true, reportDir: 'coverage', reporters: ['text-summary'] },
};

/** Writes how many tests passed, failed and were skipped to a file, for whoever adds them up. */
function countReporter(file) {
  const count = (suite, counts) => {
    for (const test of suite?.tests ?? []) counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
    for (const inner of suite?.suites ?? []) count(inner, counts);
  };
  return {
    onTestRunFinished({ sessions }) {
      const counts = { passed: 0, failed: 0, skipped: 0 };
      for (const session of sessions) {
        count(session.testResults, counts);
        // A file that could not be loaded has no tests, and has failed all the same.
        if (!session.passed && !session.testResults?.tests.length && !session.testResults?.suites.length)
          counts.failed++;
      }
      writeFileSync(file, JSON.stringify(counts));
    },
  };
}
