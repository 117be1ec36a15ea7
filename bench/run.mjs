// `npm run bench`: measures everything in one run and prints one table. A number over its limit is no failure.
//   npm run bench -- --only opening    one group             --runs 3    samples (5 unless told)
//   --json out.json    the lines as data                     --full      prints 10,000 rows, too, which takes minutes
import { writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { GROUPS } from './groups.mjs';
import { buildSite, serve } from './site.mjs';
import { formatTable } from './table.mjs';

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true },
    runs: { type: 'string', default: '5' },
    json: { type: 'string' },
    full: { type: 'boolean', default: false },
  },
});
const runs = Number(values.runs);
const unknown = (values.only ?? []).filter((name) => !Object.hasOwn(GROUPS, name));
if (unknown.length > 0 || !Number.isInteger(runs) || runs < 1) {
  console.error(`Usage: npm run bench -- [--only ${Object.keys(GROUPS).join('|')}]… [--runs N] [--json FILE] [--full]`);
  process.exit(2);
}

const started = performance.now();
const log = (message) =>
  console.error(`${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s  ${message}`);
const site = await buildSite(log);
const server = await serve(site.site);
const lines = [];
try {
  for (const [name, measure] of Object.entries(GROUPS)) {
    if (values.only && !values.only.includes(name)) continue;
    log(name);
    lines.push(...(await measure({ ...site, origin: server.origin, runs, full: values.full })));
  }
} finally {
  server.close();
  site.remove();
}
console.log(formatTable(lines));
const load = loadavg()[0].toFixed(1);
log(`done; load of the machine ${load}. Times are medians of ${runs}, each in a cold browser.`);
if (values.json) writeFileSync(values.json, JSON.stringify({ runs, load: Number(load), lines }, null, 2));
process.exit(0);
