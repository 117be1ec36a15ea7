// The site that is measured: the production build of a project with long editions, the peers, and a page for the store.
import { spawnSync } from 'node:child_process';
import { createServer } from 'node:http';
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { loadCore, makeFolder, REPOSITORY, writeStoreScript } from './core.mjs';
import { writePeers } from './peers.mjs';
import { makeProject, slugOf } from './project.mjs';

/** Numbers of rows at which things are measured; 77 is the real article. */
export const SIZES = [77, 1000, 10_000];

/** Builds everything into a folder below the system's temporary one; `remove` takes it away again. */
export async function buildSite(log) {
  const core = await loadCore();
  const folder = makeFolder();
  const project = join(folder, 'project');
  const site = join(folder, 'site');
  mkdirSync(project);
  log('writing the long editions');
  await makeProject(
    project,
    SIZES.filter((rows) => rows !== 77),
    core,
  );
  log('building the site');
  const started = performance.now();
  viteBuild(project, site);
  const seconds = (performance.now() - started) / 1000;
  for (const rows of SIZES) writePeers(site, readEdition(site, rows), core);
  await writeStoreScript(join(site, 'bench/store.js'));
  writeFileSync(
    join(site, 'bench/index.html'),
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Store</title></html>',
  );
  return { project, site, core, seconds, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** A process of its own: what it prints and how much memory it takes is nobody else's business. */
function viteBuild(project, site) {
  const vite = join(REPOSITORY, 'node_modules/vite/bin/vite.js');
  const args = [vite, 'build', project, '--outDir', site, '--emptyOutDir', '--logLevel', 'error'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: project, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The build failed.\n${stdout}${stderr}`);
}

/** The built edition with a number of rows. */
export const readEdition = (site, rows) =>
  JSON.parse(readFileSync(join(site, `editions/${slugOf(rows)}.json`), 'utf8'));

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

/** Serves a folder from memory, so that the disk plays no part; the same for the site and its peers. */
export async function serve(site) {
  const files = new Map();
  const read = (path) => {
    if (!files.has(path))
      files.set(path, statSync(path, { throwIfNoEntry: false })?.isFile() ? readFileSync(path) : null);
    return files.get(path);
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const path = normalize(join(site, pathname.endsWith('/') ? `${pathname}index.html` : pathname));
    const body = path.startsWith(site) ? read(path) : null;
    const type = TYPES[extname(path)] ?? 'application/octet-stream';
    response.writeHead(body ? 200 : 404, {
      'Content-Type': type,
      'Content-Length': body?.length ?? 0,
      'Cache-Control': 'no-cache',
    });
    response.end(body ?? '');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
