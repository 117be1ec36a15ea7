// Runs the command line: bundles it first, since Node 20 runs no TypeScript, and only when a source is newer.
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const cache = join(root, 'node_modules/.cache/cotejo-cli');
const out = join(cache, 'main.mjs');
/** Chunks of earlier bundles go after this many milliseconds: a command that still runs may have yet to load one. */
const KEPT = 3_600_000;

const newest = (folder) =>
  Math.max(
    ...readdirSync(folder, { withFileTypes: true }).map((entry) =>
      entry.isDirectory() ? newest(join(folder, entry.name)) : statSync(join(folder, entry.name)).mtimeMs,
    ),
  );

if (!existsSync(out) || statSync(out).mtimeMs < newest(join(root, 'src'))) {
  const { build } = await import('esbuild');
  // Each command is a chunk of its own, loaded when it is called.
  const { outputFiles } = await build({
    entryPoints: [join(root, 'src/cli/main.ts')],
    outdir: cache,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    write: false,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'warning',
  });
  mkdirSync(cache, { recursive: true });
  // Another command may be starting at the same moment: it finds the old files or the new ones, never half of one, and the
  // entry only once all that it loads is there. Chunks are named by what is in them.
  for (const { path, contents } of outputFiles.sort((a, b) => (a.path === out) - (b.path === out))) {
    writeFileSync(`${path}.${process.pid}`, contents);
    renameSync(`${path}.${process.pid}`, path);
  }
  const made = new Set(outputFiles.map(({ path }) => basename(path)));
  for (const name of readdirSync(cache)) {
    const old = !made.has(name) && statSync(join(cache, name), { throwIfNoEntry: false })?.mtimeMs < Date.now() - KEPT;
    if (old) rmSync(join(cache, name), { force: true });
  }
}
const { main } = await import(pathToFileURL(out).href);
process.exitCode = await main(process.argv.slice(2), process.cwd());
