// Building a long edition in Node: time and memory of each step, and the throughput of the parser and the sentence
// splitter. Run by itself it measures in its own process and prints JSON, so that its memory is nobody else's.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadCore } from './core.mjs';
import { slugOf } from './project.mjs';

/** `{ load, pack, page, memory, parse, sentences }`: milliseconds, MiB, and MB/s. */
export function measureBuilding(project, rows) {
  const file = fileURLToPath(import.meta.url);
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, project, slugOf(rows)], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`building failed: ${stderr}`);
  return JSON.parse(stdout);
}

async function buildOnce(project, slug) {
  const core = await loadCore();
  const result = {};
  const time = async (name, work) => {
    const started = performance.now();
    const value = await work();
    result[name] = performance.now() - started;
    return value;
  };
  const loaded = await time('load', () => core.loadEdition(project, slug));
  if (!loaded.edition) throw new Error(loaded.findings.map(({ message }) => message).join('\n'));
  const { bytes, card } = await time('pack', () => core.packEdition(loaded.edition));
  const words = core.createWords(core.rowWords);
  await time('page', () => core.editionPage(loaded.edition, { words, root: '../', hash: card.sha256 }));
  result.memory = process.resourceUsage().maxRSS / 1024;
  result.bytes = bytes.length;
  return { ...result, ...(await throughput(core, project, loaded.source)) };
}

/** Megabytes of one text read in a second. */
async function throughput(core, project, text) {
  const markdown = readFileSync(join(project, text.file));
  const started = performance.now();
  await core.parseText(markdown, text.file);
  const parsed = performance.now();
  for (const block of text.blocks) core.sentenceStarts(block.text, text.meta.language);
  const split = performance.now();
  const rate = (from, to) => markdown.length / 1000 / (to - from);
  return { parse: rate(started, parsed), sentences: rate(parsed, split) };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(JSON.stringify(await buildOnce(process.argv[2], process.argv[3])));
}
