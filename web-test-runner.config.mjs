// The tests that need a browser but no built site: `npx wtr`, or `npx wtr --files 'tests/storage/**/*.test.ts'`.
// COTEJO_CHROME_FLAGS adds switches: `--enable-features=IdbSqliteBackingStore` runs IndexedDB on its other backend.
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
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

export default {
  files: ['tests/**/*.test.ts', '!tests/e2e/**', '!tests/cli/**'],
  nodeResolve: { exportConditions: ['development'] },
  concurrency: 1,
  plugins: [
    shippedParser,
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
  // Only with `--coverage`.
  coverageConfig: { include: ['src/**/*.ts'], report: true, reportDir: 'coverage', reporters: ['text-summary'] },
};
