// What is measured, group by group: each turns figures into lines of the table.
import { measureBuilding } from './building.mjs';
import { measureEditing } from './editing.mjs';
import { measureHighlight } from './highlight.mjs';
import { sampleImport, writeBook } from './importing.mjs';
import { sampleLongTasks } from './long-tasks.mjs';
import { measureOpening } from './opening.mjs';
import { measureReach } from './reach.mjs';
import { readerPath, sampleScrolling } from './scrolling.mjs';
import { measureShell, SHELL_LIMIT, sumShell } from './shell-size.mjs';
import { readEdition, SIZES } from './site.mjs';
import { alternate, medians } from './statistics.mjs';
import { measureStored } from './stored.mjs';
import { line, number, ratioLine, wholeLine } from './table.mjs';

/** Number of rows of a long edition. */
const LONG = 10_000;

/** The limit of 25 ms was set where idb handed the same rows out as a plain object in 14 ms: this holds on any machine. */
const OBJECT_LIMIT = 25 / 14;

/** Measurements that are steady or long take fewer samples. */
const fewer = (runs) => Math.ceil(runs / 2);

/** Lines of each group, by name. */
export const GROUPS = {
  opening,
  long,
  tasks,
  scroll,
  stored,
  shell,
  highlight,
  editing,
  import: importing,
  reach,
  building,
};

const ms = (value) => `${number(Math.round(value))} ms`;
const against = (a, b, key) => `${ms(a[key])} / ${ms(b[key])}`;
const noise = (...pages) => `spread ${pages.map(({ spread }) => `${Math.round(spread * 100)} %`).join(', ')}`;

/** The same comparison in the time that the main thread worked: steady where the machine is busy with other things. */
const cpuLine = (rows, cotejo, peer, what) =>
  ratioLine(
    `${rows}: main thread until interactive / ${what}`,
    cotejo.cpu,
    peer.cpu,
    undefined,
    against(cotejo, peer, 'cpu'),
  );

async function opening({ origin, runs }) {
  const { cotejo, plain } = await measureOpening(origin, 1000, runs, ['plain']);
  return [
    ratioLine('1,000 rows: first paint / plain static', cotejo.paint, plain.paint, 1, against(cotejo, plain, 'paint')),
    ratioLine(
      '1,000 rows: interactive / plain static',
      cotejo.interactive,
      plain.interactive,
      0.5,
      `${against(cotejo, plain, 'interactive')}, ${noise(cotejo, plain)}`,
    ),
    cpuLine('1,000 rows', cotejo, plain, 'plain static'),
    line('1,000 rows: linked highlight works', cotejo.ready, { unit: ' ms' }),
  ];
}

async function long({ origin, runs }) {
  const { cotejo, plain, blocks, lean } = await measureOpening(origin, LONG, runs, ['plain', 'blocks', 'lean']);
  const compare = (peer, what, limit) =>
    ratioLine(
      `10,000 rows: interactive / ${what}`,
      cotejo.interactive,
      peer.interactive,
      limit,
      `${against(cotejo, peer, 'interactive')}, ${noise(cotejo, peer)}`,
    );
  return [
    compare(plain, 'plain static', 0.2),
    compare(blocks, 'static blocks of 25', 1.15),
    compare(lean, 'blocks, texts alone'),
    cpuLine('10,000 rows', cotejo, plain, 'plain static'),
    cpuLine('10,000 rows', cotejo, blocks, 'static blocks of 25'),
    ratioLine(
      '10,000 rows: first paint / plain static',
      cotejo.paint,
      plain.paint,
      undefined,
      against(cotejo, plain, 'paint'),
    ),
    line('10,000 rows: linked highlight works', cotejo.ready, { unit: ' ms' }),
    ratioLine(
      '10,000 rows: renderer memory / plain static',
      cotejo.memory,
      plain.memory,
      0.5,
      `Pss ${number(cotejo.memory)} / ${number(plain.memory)} MiB; blocks ${number(blocks.memory)}`,
    ),
  ];
}

async function tasks({ origin, runs }) {
  const samples = await alternate(fewer(runs), { cotejo: () => sampleLongTasks(origin, LONG) });
  const { parsing, first, peer, again, againReady, againAll, ...layouts } = medians(samples.cotejo);
  const switching = Object.entries(layouts);
  const limit = { limit: 100, unit: ' ms' };
  return [
    line('10,000 rows: longest task, opened first, HTML parser', parsing, {
      ...limit,
      detail: `static blocks without scripts: ${ms(peer)}`,
    }),
    line('10,000 rows: longest task, opened first, after it', first, limit),
    line('10,000 rows: longest task, from IndexedDB', again, {
      ...limit,
      detail: `rows at the place after ${ms(againReady)}, all after ${ms(againAll)}`,
    }),
    line('10,000 rows: longest task, other layout', Math.max(...Object.values(layouts)), {
      ...limit,
      detail: switching.map(([layout, time]) => `${layout} ${number(time)}`).join(', '),
    }),
  ];
}

async function scroll({ origin, runs }) {
  const samples = await alternate(fewer(runs), {
    cotejo: () => sampleScrolling(origin, readerPath(LONG), { reader: true }),
    blocks: () => sampleScrolling(origin, `peers/blocks-${LONG}/`),
  });
  const { p50, p95, worst } = medians(samples.cotejo);
  const blocks = medians(samples.blocks);
  const detail = `p50 ${number(p50)}, worst ${number(worst)}; static blocks p95 ${number(blocks.p95)}`;
  return [line('10,000 rows: scroll frame p95', p95, { limit: 25, unit: ' ms', detail })];
}

async function stored({ origin }) {
  const { store, object, get, parse, bytes } = await measureStored(origin, LONG);
  const detail = `${number(bytes / 1e6)} MB: get ${ms(get)}, decode and JSON.parse ${ms(parse)}`;
  return [
    line('10,000 rows read from IndexedDB, verified', store, { limit: 25, unit: ' ms', detail }),
    ratioLine('10,000 rows: the same / plain idb object', store, object, OBJECT_LIMIT, `${ms(store)} / ${ms(object)}`),
  ];
}

async function shell({ site, origin }) {
  const { reading, print, all } = sumShell(await measureShell(undefined, { origin, folder: site }));
  const unit = { limit: SHELL_LIMIT, unit: ' B' };
  return [
    line('shell, gzip: to read the article', reading, { ...unit, detail: `and ${number(print)} B for paper` }),
    line('shell, gzip: all that one visit loads', all, {
      ...unit,
      detail: `with paper and what keeps the edition: ${number(all - reading)} B`,
    }),
  ];
}

async function highlight({ origin }) {
  const { lit, mutations, shift, shiftOfAll, requests, milliseconds } = await measureHighlight(origin, 77);
  return [
    line('highlight: DOM mutations inside the rows', mutations, {
      limit: 0,
      detail: `${lit} sentences lit, median ${ms(milliseconds)} with the round trip`,
    }),
    line('highlight: layout shift of the rows', shift, {
      limit: 0,
      detail: `with the words of the bar below: ${number(shiftOfAll)}`,
    }),
    line('highlight: requests', requests.length, { limit: 0, detail: requests.join(', ') }),
  ];
}

async function editing({ origin }) {
  const { edit, worst, written, links } = await measureEditing(origin, LONG);
  const detail = `${number(links)} links; worst ${ms(worst)}; ${written} rows of the page written`;
  // The key comes right behind a frame: the next one is 16.7 ms away, and the one after that 33.
  return [line('an edit among 10,000 links, to the frame that shows it', edit, { limit: 25, unit: ' ms', detail })];
}

async function importing({ origin, runs }) {
  const { folder, formats, remove } = await writeBook();
  const lines = [];
  try {
    for (const format of formats) {
      const files = ['es', 'en'].map((language) => `${folder}/${language}.${format}`);
      const samples = await alternate(fewer(runs), { book: () => sampleImport(origin, files) });
      const { read, align, open, total, cpu, rows, ...tasks } = medians(samples.book);
      const seconds = (time) => `${number(time / 1000)} s`;
      lines.push(
        line(`300 pages as ${format}, both languages: to the aligned edition`, total / 1000, {
          limit: 15,
          unit: ' s',
          detail: `read ${seconds(read)}, align and keep ${seconds(align)}, open ${seconds(open)}; ${number(rows)} rows; processor ${seconds(cpu)}`,
        }),
        line(
          `300 pages as ${format}: longest task of the page`,
          Math.max(tasks.reading, tasks.aligning, tasks.opening),
          {
            limit: 100,
            unit: ' ms',
            detail: `read ${ms(tasks.reading)}, align and keep ${ms(tasks.aligning)}, open ${ms(tasks.opening)}`,
          },
        ),
      );
    }
  } finally {
    remove();
  }
  return lines;
}

async function reach({ origin, site, full }) {
  const lines = [];
  for (const rows of SIZES) {
    // Chromium takes minutes to put 10,000 rows on paper, of any page: its time grows with the square.
    const printed = full || rows < LONG;
    const { find, links, print } = await measureReach(origin, readEdition(site, rows), { printed });
    const skipped = printed ? 'no pdftotext here' : 'takes minutes: --full';
    const what = `${number(rows)} rows reached by`;
    lines.push(
      wholeLine(`${what} find-in-page`, find, 'first, last and 50 others, the texts in turn'),
      wholeLine(`${what} print`, print, print === undefined ? skipped : 'all rows, both texts'),
      wholeLine(`${what} deep links`, links, 'the same; three opened from nothing'),
    );
  }
  return lines;
}

async function building({ project, seconds }) {
  const { load, pack, page, memory, parse, sentences, bytes } = measureBuilding(project, LONG);
  return [
    line('10,000 rows built in Node', load + pack + page, {
      unit: ' ms',
      detail: `read and check ${ms(load)}, pack ${ms(pack)}, page ${ms(page)}; ${number(bytes / 1e6)} MB`,
    }),
    line('10,000 rows built in Node: memory', memory, { unit: ' MiB' }),
    line('parsing a text', parse, { unit: ' MB/s' }),
    line('splitting into sentences', sentences, { unit: ' MB/s' }),
    line('the whole site with all editions', seconds, { unit: ' s' }),
  ];
}
