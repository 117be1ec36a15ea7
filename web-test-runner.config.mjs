// The tests that need a browser but no built site: `npx wtr`, or `npx wtr --files 'tests/storage/**/*.test.ts'`.
// COTEJO_CHROME_FLAGS adds switches: `--enable-features=IdbSqliteBackingStore` runs IndexedDB on its other backend.
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { defaultReporter } from '@web/test-runner';
import { build } from 'esbuild';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromeArgs, chromium } from './scripts/chromium.mjs';

const extra = (process.env.COTEJO_CHROME_FLAGS ?? '').split(/\s+/).filter(Boolean);

/**
 * The Markdown parser as it is shipped: its development build, which the condition meant for Lit would choose, needs a
 * CommonJS package and is another program.
 */
const shippedParser = {
  name: 'shipped-parser',
  resolveImport({ source }) {
    if (!/^(?:micromark|mdast-util|decode-named-character|unist-util)/.test(source)) return undefined;
    return `/${relative(process.cwd(), fileURLToPath(import.meta.resolve(source)))}`;
  },
};

/** Packages in the module form of Node alone, which no browser reads: bundled when a test imports them. */
const nodePackages = {
  name: 'node-packages',
  resolveImport({ source }) {
    return /^(?:saxes|papaparse)$/.test(source) ? `/__packages__/${source}.js` : undefined;
  },
  async serve({ path }) {
    const name = /^\/__packages__\/(\w+)\.js$/.exec(path)?.[1];
    if (!name) return undefined;
    const names = Object.keys(createRequire(import.meta.url)(name)).filter((key) => key !== 'default');
    const contents = `import * as space from '${name}'; const all = space.default ?? space; export const { ${names} } = all; export default all;`;
    const stdin = { contents, resolveDir: process.cwd() };
    const { outputFiles } = await build({ stdin, bundle: true, format: 'esm', write: false, logLevel: 'warning' });
    return { body: outputFiles[0].text, type: 'js' };
  },
};

export default {
  files: process.env.COTEJO_TESTS ?? ['tests/**/*.test.ts', '!tests/e2e/**', '!tests/cli/**'],
  nodeResolve: { exportConditions: ['development'] },
  concurrency: 1,
  plugins: [
    shippedParser,
    nodePackages,
    esbuildPlugin({
      ts: true,
      json: true,
      target: 'es2022',
      // Without it esbuild does not see the flags for decorators, and properties are silently not reactive.
      tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
    }),
  ],
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
