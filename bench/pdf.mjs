// The shipped works set in many layouts by the programs that are installed, read back, and compared word for word.
// `npm run -s bench:pdf`; with words, only the layouts whose name has them; `-v` lists what is missing.
// PDF_FOLDER keeps the files between two runs.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { REPOSITORY } from './core.mjs';
import { LAYOUTS, WORKS } from './pdf/layouts.mjs';
import { installed, makePdf } from './pdf/make.mjs';
import { scoreDraft } from './pdf/score.mjs';

const CORE = `
export { parseText } from './src/text/markdown.js';
export { readDocument } from './src/formats/read.js';
`;

const words = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const verbose = process.argv.includes('-v');

async function main() {
  const core = await loadReader();
  const folder = process.env.PDF_FOLDER ?? mkdtempSync(join(tmpdir(), 'cotejo-pdf-'));
  mkdirSync(folder, { recursive: true });
  const total = { blocks: 0, found: 0, kinds: 0, notes: 0, foundNotes: 0, extra: 0, files: 0, whole: 0 };
  for (const program of new Set(LAYOUTS.map(({ by }) => by)))
    if (!installed(program)) console.log(`${program} is not installed: its layouts are left out.`);
  try {
    for (const layout of LAYOUTS)
      for (const [language, name] of WORKS) await measure(core, layout, language, name, folder, total);
  } finally {
    if (!process.env.PDF_FOLDER) rmSync(folder, { recursive: true, force: true });
  }
  const percent = (part, whole) => `${((100 * part) / whole).toFixed(2)} %`;
  console.log(
    `${total.files} files, ${total.whole} of them without a fault: ${percent(total.found, total.blocks)} of ${total.blocks} blocks with their markers, ` +
      `${percent(total.foundNotes, total.notes)} of ${total.notes} notes, ${total.extra} blocks too many`,
  );
}

async function measure(core, layout, language, name, folder, total) {
  const id = `${language}-${name}`;
  if (words.some((word) => !`${layout.id}-${id}`.includes(word))) return;
  const path = `texts/${language}/${name}.md`;
  const { text } = await core.parseText(readFileSync(join(REPOSITORY, path)), path);
  const file = makeOrSkip(text, layout, folder, id);
  if (!file || !existsSync(file)) return;
  const start = performance.now();
  const { drafts, problems } = await core.readDocument(`${layout.id}.pdf`, new Uint8Array(readFileSync(file)));
  const time = performance.now() - start;
  if (!drafts[0]) return console.log(layout.id, id, problems);
  const score = scoreDraft(text, drafts[0], {
    numbered: layout.numbered,
    capitals: /uppercase/.test(layout.layout?.heading ?? ''),
  });
  const whole =
    score.found === score.blocks &&
    score.kinds === score.blocks &&
    score.foundNotes === score.notes &&
    score.front &&
    !score.extra.length;
  for (const key of ['blocks', 'found', 'kinds', 'notes', 'foundNotes']) total[key] += score[key];
  total.extra += score.extra.length;
  total.files++;
  if (whole) total.whole++;
  console.log(
    `${whole ? 'whole' : '     '} ${`${layout.id} ${id}`.padEnd(52)} blocks ${score.found}/${score.blocks} kinds ${score.kinds} ` +
      `notes ${score.foundNotes}/${score.notes} extra ${score.extra.length} title ${score.front ? 'yes' : 'no'} ` +
      `confidence ${drafts[0].confidence} ${time.toFixed(0)} ms`,
  );
  if (verbose) for (const missing of score.missing) console.log(`      missing: ${missing.slice(0, 160)}`);
}

function makeOrSkip(text, layout, folder, id) {
  try {
    return makePdf(text, layout, folder, id);
  } catch (error) {
    console.log(`      ${layout.id} ${id}: ${layout.by} failed: ${String(error.message).split('\n')[0].slice(0, 100)}`);
    return undefined;
  }
}

async function loadReader() {
  const folder = mkdtempSync(join(REPOSITORY, 'node_modules/.cotejo-bench-'));
  try {
    const outfile = join(folder, 'reader.mjs');
    await build({
      stdin: { contents: CORE, resolveDir: REPOSITORY, loader: 'ts' },
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      packages: 'external',
      outfile,
      logLevel: 'warning',
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await main();
