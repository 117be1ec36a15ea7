// The imitations of documents that the tests in the browser read, for the tests of the command line.
import { build } from 'esbuild';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { REPOSITORY } from './project.mjs';

/** Loads the makers of documents, and the shipped article in both languages. */
export async function loadImitations() {
  const folder = mkdtempSync(join(tmpdir(), 'cotejo-imitations-'));
  const outfile = join(REPOSITORY, 'node_modules/.cache', `imitations-${process.pid}.mjs`);
  const lines = [
    `export * from './tests/fixtures/import/sites.ts';`,
    `export * from './tests/fixtures/import/packages.ts';`,
    `export { parseText } from './src/text/markdown.ts';`,
  ];
  await build({
    stdin: { contents: lines.join('\n'), resolveDir: REPOSITORY, loader: 'ts' },
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    logLevel: 'warning',
  });
  const makers = await import(pathToFileURL(outfile).href);
  rmSync(outfile);
  rmSync(folder, { recursive: true });
  const article = async (language) => {
    const path = `texts/${language}/radicalizacion-ideologica.md`;
    const { text } = await makers.parseText(new Uint8Array(readFileSync(join(REPOSITORY, path))), path);
    return text;
  };
  return { ...makers, es: await article('es'), en: await article('en') };
}
