// Each file of tests for the browser as one script: a page that asks for every module by itself spends most of its time on
// that. A plugin of web-test-runner.
import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** What the runner has its own of, and must be there once; the parser of PDF is large and seldom asked for. */
const SHARED = ['@open-wc/*', '@web/*', 'lit', 'lit/*', 'pdfjs-dist/*'];

/** Modules know their own address, as when each is served by itself: some load files that lie beside them. */
const ownAddress = {
  name: 'own-address',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/](?:src|tests)[\\/].*\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      const address = `/${relative(ROOT, path).replaceAll('\\', '/')}`;
      const contents = text.replaceAll('import.meta.url', `(location.origin + ${JSON.stringify(address)})`);
      return { contents, loader: 'ts' };
    });
  },
};

/** Packages in the module form of Node alone name its streams, and do without them in a browser. */
const noStreams = {
  name: 'no-streams',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^stream$/ }, ({ path }) => ({ path, namespace: 'none' }));
    onLoad({ filter: /./, namespace: 'none' }, () => ({ contents: 'module.exports = {};', loader: 'js' }));
  },
};

/** The plugin: serves `tests/….test.ts` with all that it imports. */
export const bundledTests = {
  name: 'bundled-tests',
  async serve({ path }) {
    if (!/^\/tests\/.*\.test\.ts$/.test(path)) return undefined;
    const { outputFiles } = await build({
      entryPoints: [fileURLToPath(new URL(`..${path}`, import.meta.url))],
      bundle: true,
      write: false,
      format: 'esm',
      platform: 'neutral',
      mainFields: ['module', 'main'],
      target: 'es2022',
      external: SHARED,
      sourcemap: 'inline',
      logLevel: 'warning',
      // Without it esbuild does not see the flags for decorators, and properties are silently not reactive.
      tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)),
      plugins: [ownAddress, noStreams],
    });
    return { body: outputFiles[0].text, type: 'js' };
  },
};
