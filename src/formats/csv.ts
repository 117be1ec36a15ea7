/**
 * Tables: CSV (RFC 4180, for spreadsheets) and TSV (IANA text/tab-separated-values, for command lines), one line for each
 * link or pair of sentences, and a second file with what the texts say of themselves.
 *
 * **Formulas.** A spreadsheet runs what starts with `=`, `+`, `-` or `@` in a cell, and words from anywhere may. Such a
 * cell gets an apostrophe in front, which spreadsheets do not show; so does one that starts with apostrophes and then
 * such a sign, so that reading can take exactly one off again.
 */
import type { Edition } from '../edition/model.js';
import type { Side } from '../text/finding.js';
import { PairCollector, type ReadSegment } from './collect.js';
import { printTable, readRows, type Dialect } from './csv/cells.js';
import { COLUMNS, columnsByWords, findColumns, type Columns } from './csv/columns.js';
import { metaEntries, metaFrom, SIDES, warningsOf } from './credits.js';
import type { Imported } from './draft.js';
import { textFile } from './export/files.js';
import { collectLosses } from './export/losses.js';
import type { Exported, ExportOptions, WriteEdition } from './export/types.js';
import type { ReadFile, SourceFile } from './format.js';
import { createPace, type Pace } from './pace.js';
import { fitSpans, parsePlace } from './places.js';
import { Problems, Unreadable } from './problems.js';
import { parseShape, shapeWords } from './shape.js';
import { editionUnits, type UnitPart } from './units.js';

export { guard, unguard } from './csv/cells.js';

/** A CSV table, with a byte order mark, without which spreadsheets take UTF-8 for something else. */
export const write: WriteEdition = (edition, options) => writeTable(edition, options, 'csv');

/** A TSV table. Tabs, line ends and backslashes in words are `\t`, `\n` and `\\`. */
export const writeTsv: WriteEdition = (edition, options) => writeTable(edition, options, 'tsv');

function writeTable(edition: Edition, { level = 'sentence', words }: ExportOptions, dialect: Dialect): Exported {
  const [source, target] = SIDES.map((side) => edition[side].meta.language);
  const header = [
    ...COLUMNS,
    source === target ? `${source} (source)` : source,
    source === target ? `${target} (target)` : target,
  ];
  const shaped = new Set<string>();
  const provenance = SIDES.map((side) => edition[side].meta.provenance).join(' / ');
  const rows = editionUnits(edition, level).map((unit) => {
    const { link } = unit;
    const [from, to] = SIDES.map((side) => segmentOf(unit[side], side, shaped));
    const head = [
      `r${unit.row.index + 1}`,
      link.status,
      String(link.confidence ?? ''),
      link.by ?? '',
      link.at ?? '',
      provenance,
    ];
    return [...head, from.places, from.shapes, to.places, to.shapes, from.words, to.words];
  });
  const about = aboutRows(edition, words);
  const type = dialect === 'csv' ? 'text/csv' : 'text/tab-separated-values';
  return {
    files: [
      textFile(`${edition.slug}.${dialect}`, type, printTable([header, ...rows], dialect)),
      textFile(`${edition.slug}.about.${dialect}`, type, printTable(about, dialect)),
    ],
    losses: collectLosses(edition, dialect.toUpperCase(), ['unlinked', 'marks', 'notes', 'former']),
  };
}

/** Words of one side of a unit, which sentences they are, and what their blocks are where they stand first. */
function segmentOf(
  parts: UnitPart[],
  side: Side,
  shaped: Set<string>,
): { words: string; places: string; shapes: string } {
  let words = '';
  const places: string[] = [];
  const shapes: string[] = [];
  for (const part of parts) {
    if (words !== '' && !/\s$/.test(words)) words += ' ';
    const start = words.length;
    words += part.block.text.slice(part.from, part.to);
    const glue = part.glued ? '+' : '';
    places.push(parts.length > 1 ? `${part.id}${glue}:${start}-${words.length}` : `${part.id}${glue}`);
    const key = `${side} ${part.block.id}`;
    if (!shaped.has(key)) shapes.push(`${part.block.id} ${shapeWords(part.block)}`);
    shaped.add(key);
  }
  return { words, places: places.join(' '), shapes: shapes.join('; ') };
}

function aboutRows(edition: Edition, words: ExportOptions['words']): string[][] {
  const [source, target] = SIDES.map((side) => new Map(metaEntries(edition[side].meta)));
  const keys = [...new Set([...source.keys(), ...target.keys()])];
  const warnings = warningsOf(edition, words);
  const rows = keys.map((key) => [key, source.get(key) ?? '', target.get(key) ?? '']);
  const orders = SIDES.map((side) => {
    const there = edition[side].blocks.map(({ id }) => id).join(' ');
    return edition.links.flatMap((link) => link[side]).join(' ') === there ? '' : there;
  });
  const order = orders.some(Boolean) ? [['blocks', ...orders]] : [];
  return [['key', 'source', 'target'], ...warnings.map((warning) => ['warning', warning.words, '']), ...rows, ...order];
}

/**
 * Reads a table: ours back into the same texts and links (`SLUG.about.csv` given beside it says what the texts are), and
 * any other whose first line names at least two columns by languages (`es`, `en-GB`, `Spanish`) or as source and target,
 * or that has two columns in two languages and no names: each line is one pair.
 */
export const read: ReadFile = async (given, context) => {
  const problems = new Problems(given.name);
  const pace = createPace(context);
  const file = tableOf(given);
  const rows = readRows(file, problems, pace.limits);
  const named = findColumns(rows[0] ?? []);
  const columns = named ?? columnsByWords(rows);
  if (!columns) throw new Unreadable('columns-unknown');
  const collector = new PairCollector(problems);
  for (let index = named ? 1 : 0; index < rows.length; index++) {
    if (index % 256 === 0) await pace.step((0.7 * index) / rows.length);
    addRow(rows[index], columns, collector);
  }
  if (collector.empty) throw new Unreadable('no-text');
  const about = file.companions?.find(({ name }) => /\.about\.(?:csv|tsv)$/i.test(name));
  const said = about ? readRows(about, problems, pace.limits) : [];
  return finish(collector, pace.part(0.7, 1), columns, said, rows[1]);
};

/** Of our two files the one with the words, whichever of them was opened. */
function tableOf(file: SourceFile): SourceFile {
  const name = file.name.replace(/\.about(?=\.(?:csv|tsv)$)/i, '');
  if (name === file.name || !/^\W{0,2}key\W+source\W+target\W/.test(decodeStart(file))) return file;
  const other = file.companions?.find((companion) => companion.name === name);
  if (!other) throw new Unreadable('companion-missing', { part: name });
  return { ...other, companions: [...file.companions!, file] };
}

const decodeStart = ({ bytes }: SourceFile): string => new TextDecoder().decode(bytes.subarray(0, 64));

function addRow(row: string[], { ours, at, words }: Columns, collector: PairCollector): void {
  const cell = (name: string): string => row[at[name]] ?? '';
  const segments = (side: Side): ReadSegment[] => {
    const said = row[words[side]] ?? '';
    if (!ours) return said.trim() === '' ? [] : [{ number: 0, events: [said] }];
    const shapes = new Map(
      cell(`${side}_kind`)
        .split('; ')
        .map((shape) => [shape.split(' ', 1)[0], shape.slice(shape.indexOf(' ') + 1)]),
    );
    const noted = cell(`${side}_id`).split(' ').filter(Boolean);
    // A line that somebody added has no ids: its words are a block of their own.
    if (noted.length === 0) return said.trim() === '' ? [] : [{ number: 0, events: [said] }];
    const places = noted.map((place) => parsePlace(place.replace('+', '')));
    const spans = fitSpans(places, said);
    return noted.map((place, index) => {
      const { block, number } = places[index];
      const [start, end] = spans[index];
      const shape = shapes.get(block);
      return {
        block,
        number,
        glued: place.includes('+'),
        events: [said.slice(start, end)],
        ...(shape ? { shape: parseShape(shape) } : {}),
      };
    });
  };
  const pair = { source: segments('source'), target: segments('target') };
  if (pair.source.length + pair.target.length === 0) return;
  if (!ours) return collector.add(pair);
  const confidence = cell('confidence') === '' ? NaN : Number(cell('confidence'));
  collector.add({
    link: cell('link') || undefined,
    status: cell('status') === 'reviewed' ? 'reviewed' : 'auto',
    ...(Number.isNaN(confidence) ? {} : { confidence }),
    by: cell('by') || undefined,
    at: cell('at') || undefined,
    ...pair,
  });
}

function finish(
  collector: PairCollector,
  pace: Pace,
  { languages, ours, at }: Columns,
  about: string[][],
  first: string[] = [],
): Promise<Imported> {
  // Without the second file a table of ours still says whose words they are.
  const provenances = ours ? (first[at.provenance] ?? '').split(' / ') : [];
  const entries = (column: number) =>
    metaFrom([
      ['provenance', provenances[column - 1] ?? ''],
      ...about.slice(1).map((row) => [row[0] ?? '', row[column] ?? ''] as const),
    ]);
  const blocks = about.find(([key]) => key === 'blocks');
  const order = (column: number): string[] => blocks?.[column]?.split(' ').filter(Boolean) ?? [];
  return collector.finish(pace, { source: entries(1), target: entries(2) }, languages, {
    source: order(1),
    target: order(2),
  });
}
