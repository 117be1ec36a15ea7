// The tests that need a browser but no built site: `npx wtr`, or `npx wtr --files 'tests/storage/**/*.test.ts'`.
// COTEJO_CHROME_FLAGS adds switches: `--enable-features=IdbSqliteBackingStore` runs IndexedDB on its other backend.
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { fileURLToPath } from 'node:url';
import { chromeArgs, chromium } from './scripts/chromium.mjs';

const extra = (process.env.COTEJO_CHROME_FLAGS ?? '').split(/\s+/).filter(Boolean);

export default {
  files: ['tests/**/*.test.ts', '!tests/e2e/**', '!tests/cli/**'],
  nodeResolve: { exportConditions: ['development'] },
  concurrency: 1,
  plugins: [
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
