import { readFile } from 'node:fs/promises';
import { align as alignUnits, type UnitAlignment } from '../alignment/align/align.js';
import { loadLexicon } from '../alignment/align/lexicon.js';
import { countTypes, DOUBTFUL } from './align-summary.js';
import type { CommandContext } from './main.js';

/** `cotejo align --units`: prints the links of the lines of two files, and says on standard error what they are like. */
export async function alignLines({ positionals, values, print, log }: CommandContext): Promise<number> {
  const { from, to } = values;
  if (typeof from !== 'string' || typeof to !== 'string') throw new Error('Say the languages: --from es --to en.');
  const [source, target] = await Promise.all(positionals.map(readLines));
  const lexicon = values['no-lexicon'] ? undefined : await loadLexicon(from, to);
  const found = await alignUnits(source, target, { lexicon });
  const links = found.links.map((link) => [link.source, link.target]);
  print(JSON.stringify({ links, confidence: found.links.map(({ confidence }) => confidence) }));
  summarize(found, positionals, log);
  return 0;
}

/** Lines of a file without the line end at its end: an empty file has none, an empty line is a unit without words. */
async function readLines(path: string): Promise<string[]> {
  const text = (await readFile(path, 'utf8')).replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  return text === '' ? [] : text.replace(/\n$/, '').split('\n');
}

function summarize(found: UnitAlignment, files: string[], log: (text: string) => void): void {
  log(`${found.links.length} links: ${countTypes(found.links)}`);
  const doubtful = [...found.links].sort((a, b) => a.confidence - b.confidence).slice(0, DOUBTFUL);
  const place = (file: string, units: number[]): string => (units.length ? `${file}:${units[0] + 1}` : '-');
  for (const { source, target, confidence } of doubtful) {
    if (confidence >= 0.9) break;
    const type = `${source.length}-${target.length}`;
    log(`${confidence.toFixed(2)} ${type} ${place(files[0], source)} ${place(files[1], target)}`);
  }
  if (!found.looksAligned) log(`${files[0]} and ${files[1]} do not look like translations of each other.`);
}
