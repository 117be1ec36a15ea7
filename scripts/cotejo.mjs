// Runs the command line: bundles it first, since Node 20 runs no TypeScript, and only when a source is newer.
import { existsSync, readdirSync, renameSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const out = join(root, 'node_modules/.cache/cotejo-cli.mjs');

const newest = (folder) =>
  Math.max(
    ...readdirSync(folder, { withFileTypes: true }).map((entry) =>
      entry.isDirectory() ? newest(join(folder, entry.name)) : statSync(join(folder, entry.name)).mtimeMs,
    ),
  );

if (!existsSync(out) || statSync(out).mtimeMs < newest(join(root, 'src'))) {
  const { build } = await import('esbuild');
  // Another command may be starting at the same moment: it finds the old file or the new one, never half of one.
  const part = `${out}.${process.pid}`;
  await build({
    entryPoints: [join(root, 'src/cli/main.ts')],
    outfile: part,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'warning',
  });
  renameSync(part, out);
}
const { main } = await import(pathToFileURL(out).href);
process.exitCode = await main(process.argv.slice(2), process.cwd());
