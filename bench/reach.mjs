// Whether find-in-page, print and deep links reach the rows: by the word that each block starts with.
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { timeOpening, waitUntilReady, withPage } from './browser.mjs';
import { slugOf, tokenOf } from './project.mjs';

/** Rows that are looked for, beside the first and the last. */
const SAMPLE = 50;

/**
 * `{ find, links, print }`: parts of the rows reached, 0-1; `print` undefined where there is no pdftotext or nothing is
 * to be printed.
 */
export function measureReach(origin, edition, { printed = true } = {}) {
  const rows = edition.links.length;
  const blocks = blocksOf(edition);
  // One text and the other in turn.
  const sample = sampleRows(rows).map((row, index) => blocks[row].at(index % 2));
  return withPage(async (page) => {
    const url = `${origin}/${slugOf(rows)}/`;
    await timeOpening(page, url, { reader: true });
    const find = part(await page.evaluate(findAll, sample));
    const links = part([...(await page.evaluate(followAll, sample)), ...(await loadEach(page, url, sample))]);
    const text = printed ? await printedText(page) : undefined;
    const print = text === undefined ? undefined : part(blocks.flat().map(({ words }) => text.includes(words)));
    return { find, links, print };
  });
}

const part = (found) => found.filter(Boolean).length / found.length;

/** First, last, and others spread over the rows without a pattern. */
function sampleRows(rows) {
  const others = Array.from({ length: SAMPLE }, (_, index) => Math.floor(((index * 0.618034 + 0.3) % 1) * rows));
  return [...new Set([0, rows - 1, ...others])];
}

/** Both blocks of each row: address, and the words to look for (without white space for print, as `words`). */
function blocksOf(edition) {
  const real = edition.links.length === 77;
  const byId = (side) => new Map(edition[side].blocks.map((block) => [block.id, block]));
  const texts = { source: byId('source'), target: byId('target') };
  const block = (side, id) => {
    const { text, notes = [] } = texts[side].get(id);
    const { language } = edition[side].meta;
    // A note marker stands between words; without it the text is not found as it is.
    const phrase = real ? text.slice(0, Math.min(30, notes[0]?.at ?? 30)).trim() : tokenOf(id, language);
    return { address: (side === 'source' ? '' : `${language}.`) + id, phrase, words: squeeze(phrase) };
  };
  return edition.links.map(({ source, target }) => [
    ...source.map((id) => block('source', id)),
    ...target.map((id) => block('target', id)),
  ]);
}

/** Words as they can be compared after print has broken the lines. */
const squeeze = (text) => text.normalize('NFKC').replace(/[\s\u00AD\u2010-]+/g, '');

/** Runs in the page: finds each phrase from the top. A heading may be found in the outline first, and then in the rows. */
function findAll(sample) {
  const foundInRows = (phrase) => {
    getSelection().removeAllRanges();
    for (let tries = 0; tries < 4 && window.find(phrase, true, false, true); tries++) {
      const block = getSelection().anchorNode?.parentElement?.closest('.b');
      if (block?.textContent.includes(phrase)) return true;
    }
    return false;
  };
  return sample.map(({ phrase }) => foundInRows(phrase));
}

/** Runs in the page: follows each address and says whether the first line of its block is in the window once it rests. */
async function followAll(sample) {
  const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const lineOf = (address) => {
    const range = document.createRange();
    range.selectNodeContents(document.getElementById(address));
    return range.getClientRects()[0] ?? { top: NaN, bottom: NaN };
  };
  const seen = [];
  for (const { address } of sample) {
    location.hash = `#${address}`;
    let last = NaN;
    for (let frame = 0, still = 0; frame < 40 && still < 4; frame++) {
      await nextFrame();
      const { top } = lineOf(address);
      still = top === last ? still + 1 : 0;
      last = top;
    }
    const { top, bottom } = lineOf(address);
    const heads = document.querySelector('.colheads').getBoundingClientRect().bottom;
    seen.push(top >= heads - 1 && bottom <= innerHeight);
  }
  return seen;
}

/** Opens the first, the middle and the last address from nothing. */
async function loadEach(page, url, sample) {
  const seen = [];
  for (const place of [sample[0], sample[sample.length >> 1], sample.at(-1)]) {
    await page.goto('about:blank');
    await page.goto(`${url}#${place.address}`, { waitUntil: 'commit' });
    await waitUntilReady(page);
    await page.waitForTimeout(500);
    seen.push(...(await page.evaluate(followAll, [place])));
  }
  return seen;
}

/** The text of the page on paper without white space, or undefined where there is no pdftotext. */
async function printedText(page) {
  if (spawnSync('pdftotext', ['-v']).error) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'cotejo-print-'));
  try {
    const file = join(folder, 'page.pdf');
    await writePdf(page, file);
    const { stdout } = spawnSync('pdftotext', [file, '-'], { encoding: 'utf8', maxBuffer: 1 << 30 });
    return squeeze(stdout);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Prints in pieces: the paper of 10,000 rows is too long for one message. */
async function writePdf(page, file) {
  const session = await page.context().newCDPSession(page);
  const { stream } = await session.send('Page.printToPDF', {
    transferMode: 'ReturnAsStream',
    preferCSSPageSize: true,
    generateTaggedPDF: false,
  });
  const out = openSync(file, 'w');
  for (let end = false; !end;) {
    const { data, base64Encoded, eof } = await session.send('IO.read', { handle: stream, size: 1 << 22 });
    writeSync(out, Buffer.from(data, base64Encoded ? 'base64' : 'utf8'));
    end = eof;
  }
  closeSync(out);
}
