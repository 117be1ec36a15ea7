// The checks of words: the article with all rules once warm, and 80 editions of its size, each as a ratio to a plain scan
// of the same text (one regular expression over every block) in the same run; the editions by one worker, and by two side
// by side as the page does it. `npm run -s bench:check`; the limits are 100 ms and 5 s.
import { readFileSync } from 'node:fs';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { once } from 'node:events';
import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads';
import { build } from 'esbuild';
import { REPOSITORY } from './core.mjs';
import { formatTable, line, ratioLine } from './table.mjs';

const ARTICLE = 'radicalizacion-ideologica';
/** Runs before the clock starts, and runs of which the median counts. */
const [WARM, RUNS] = [20, 21];
const EDITIONS = 80;

const CORE = `
export { loadEdition } from './src/cli/project.js';
export { checkStudy } from './src/terminology/check.js';
export { RULES, rulesWith } from './src/terminology/rules.js';
export { studyOf } from './src/terminology/study.js';
export { readTermbase } from './src/terminology/termbase/read.js';
`;

async function main() {
  const folder = mkdtempSync(join(REPOSITORY, 'node_modules/.cotejo-bench-'));
  try {
    const core = join(folder, 'check.mjs');
    await build({
      stdin: { contents: CORE, resolveDir: REPOSITORY, loader: 'ts' },
      outfile: core,
      bundle: true,
      packages: 'external',
      platform: 'node',
      format: 'esm',
      target: 'node20',
      logLevel: 'warning',
    });
    const { href } = pathToFileURL(core);
    const measured = await inWorker(href);
    const alone = await editionsIn(1, href);
    const sideBySide = await editionsIn(2, href);
    console.log(formatTable(linesOf({ ...measured, alone, sideBySide })));
    console.log(`\nSlowest rules on the article, alone and warm (ms): ${measured.slowest.join(', ')}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A worker thread, as in the page. */
function inWorker(core) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: { core } });
    worker.once('message', resolve).once('error', reject);
  });
}

/**
 * Seconds from the first edition to the last, the making of the studies included, by so many workers that have been
 * warmed; and seconds of processor time. A machine that is busy otherwise makes the clock run on: what the processor did
 * says how long it would take alone.
 */
async function editionsIn(many, core) {
  const workers = Array.from(
    { length: many },
    () => new Worker(new URL(import.meta.url), { workerData: { core, editions: EDITIONS / many } }),
  );
  await Promise.all(workers.map((worker) => once(worker, 'message')));
  const before = process.cpuUsage();
  const started = performance.now();
  await Promise.all(
    workers.map((worker) => {
      worker.postMessage('go');
      return once(worker, 'message');
    }),
  );
  const seconds = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(before);
  await Promise.all(workers.map((worker) => worker.terminate()));
  return { seconds, busy: (user + system) / 1e6 };
}

function linesOf({ article, fastest, alone, sideBySide, scan, words, rules, findings }) {
  const made = `${words} words in both texts, ${rules} rules, ${findings} findings; the fastest run ${fastest.toFixed(1)} ms`;
  const work = ({ busy }) => `studies made anew; ${busy.toFixed(1)} s of processor time, memory's tidying included`;
  const name = `${EDITIONS} editions of its size`;
  return [
    line('article, all rules, warm', article, { limit: 100, unit: ' ms', detail: made }),
    ratioLine('article, in plain scans', article, scan, undefined, `a scan takes ${scan.toFixed(2)} ms`),
    line(`${name}, two workers`, sideBySide.seconds, { limit: 5, unit: ' s', detail: work(sideBySide) }),
    line(`${name}, one worker`, alone.seconds, { limit: 5, unit: ' s', detail: work(alone) }),
    ratioLine(`${EDITIONS} editions, one worker, in plain scans`, alone.seconds * 1000, scan * EDITIONS, undefined, ''),
  ];
}

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

function time(run) {
  const started = performance.now();
  run();
  return performance.now() - started;
}

/** The article and its rules; every study is of blocks that no cache has seen, as for an edition that was just opened. */
async function load(core) {
  const { loadEdition, checkStudy, rulesWith, studyOf, readTermbase } = await import(core);
  const { edition } = await loadEdition(REPOSITORY, ARTICLE);
  const file = 'terminology/seguridad.tbx';
  const { termbase } = readTermbase(new Uint8Array(readFileSync(join(REPOSITORY, file))), file);
  const rules = rulesWith(termbase ? [termbase] : []);
  const fresh = () => studyOf(structuredClone(edition));
  return { edition, rules, fresh, check: (study) => checkStudy(study, { rules, language: 'en' }).length };
}

/** One after the other, each let go before the next, as the page's worker goes through what is kept. */
async function checkEditions({ core, editions }) {
  const { fresh, check } = await load(core);
  for (let run = 0; run < WARM; run++) check(fresh());
  parentPort.postMessage('ready');
  await once(parentPort, 'message');
  for (let each = 0; each < editions; each++) check(fresh());
  parentPort.postMessage('done');
}

async function measure({ core }) {
  const { edition, rules, fresh, check } = await load(core);
  const blocks = [...edition.source.blocks, ...edition.target.blocks];
  const scan = () => blocks.reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0), 0);
  let findings = 0;
  for (let run = 0; run < WARM; run++) check(fresh());
  const sample = (run) => median(Array.from({ length: RUNS }, run));
  const runs = Array.from({ length: RUNS }, () => {
    const study = fresh();
    return time(() => (findings = check(study)));
  });
  for (let run = 0; run < WARM; run++) scan();
  const slowest = rules
    .map((rule) => ({ id: rule.id, ms: sample(() => timeRule(rule, fresh())) }))
    .sort((a, b) => b.ms - a.ms)
    .slice(0, 8)
    .map(({ id, ms }) => `${id} ${ms.toFixed(1)}`);
  return {
    article: median(runs),
    fastest: Math.min(...runs),
    scan: sample(() => time(scan)),
    words: scan(),
    rules: rules.length,
    findings,
    slowest,
  };
}

const timeRule = (rule, study) => time(() => void [...rule.check(study)]);

if (isMainThread) await main();
else if (workerData.editions) await checkEditions(workerData);
else parentPort.postMessage(await measure(workerData));
