// The project's own core, bundled for Node or for a page: Node 20 runs no TypeScript.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** Folder of the repository. */
export const REPOSITORY = dirname(dirname(fileURLToPath(import.meta.url)));

/** What the measurements need of the core in Node. */
const CORE = `
export { parseText } from './src/text/markdown.js';
export { sentenceStarts } from './src/text/sentences.js';
export { stampAlignment } from './src/alignment/stale.js';
export { writeAlignment } from './src/alignment/write.js';
export { buildEdition, packEdition } from './src/edition/build.js';
export { createWords } from './src/edition/words.js';
export { editionPage } from './src/edition/page.js';
export { editionRows, chunkRows, createRowWriter } from './src/edition/rows.js';
export { sizeClass, sizeStyles } from './src/edition/article.js';
export { toHtml } from './src/edition/tree.js';
export { loadEdition } from './src/cli/project.js';
export { default as rowWords } from './src/i18n/rows.json' with { type: 'json' };
`;

/** What a page needs to keep and read editions as the app does. */
const STORE = `
export { createEditionStore } from './src/storage/editions.js';
export { readStored, storeEdition } from './src/app/stored.js';
`;

const bundle = (contents, options) =>
  build({
    stdin: { contents, resolveDir: REPOSITORY, loader: 'ts' },
    bundle: true,
    format: 'esm',
    logLevel: 'warning',
    ...options,
  });

/** The core as a module of this process. */
export async function loadCore() {
  // Beside node_modules, so that packages left out of the bundle are found.
  const folder = mkdtempSync(join(REPOSITORY, 'node_modules/.cotejo-bench-'));
  try {
    const outfile = join(folder, 'core.mjs');
    await bundle(CORE, { outfile, platform: 'node', target: 'node20', packages: 'external' });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Writes a script that a page can import: the store of editions, and how the app reads from it. */
export const writeStoreScript = (outfile) =>
  bundle(STORE, { outfile, platform: 'browser', target: 'es2022', minify: true });

/** A folder for one run, below the system's temporary folder. */
export const makeFolder = () => mkdtempSync(join(tmpdir(), 'cotejo-bench-'));
