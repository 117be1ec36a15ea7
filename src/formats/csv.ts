/**
 * Tables: CSV (RFC 4180, for spreadsheets) and TSV (IANA text/tab-separated-values, for command lines), one line for each
 * link or pair of sentences, and a second file with what the texts say of themselves.
 *
 * **Formulas.** A spreadsheet runs what starts with `=`, `+`, `-` or `@` in a cell, and words from anywhere may. Such a
 * cell gets an apostrophe in front, which spreadsheets do not show; so does one that starts with apostrophes and then
 * such a sign, so that reading can take exactly one off again.
 */
import Papa from 'papaparse';
import type { Edition } from '../edition/model.js';
import type { Side } from '../text/finding.js';
import { PairCollector, type ReadSegment } from './collect.js';
import { languageTag, metaEntries, metaFrom, SIDES, warningsOf } from './credits.js';
import type { Imported } from './draft.js';
import { textFile } from './export/files.js';
import { collectLosses } from './export/losses.js';
import type { Exported, ExportOptions, WriteEdition } from './export/types.js';
import type { ReadFile, SourceFile } from './format.js';
import { createPace } from './pace.js';
import { parsePlace } from './places.js';
import { decodeBytes } from './encoding.js';
import { Problems, Unreadable, megabytes } from './problems.js';
import { parseShape, shapeWords } from './shape.js';
import { editionUnits, type UnitPart } from './units.js';

/** Columns of the table, apart from the two of words, which are named by their languages. */
const COLUMNS = [
  'link',
  'status',
  'confidence',
  'by',
  'at',
  'provenance',
  'source_id',
  'source_kind',
  'target_id',
  'target_kind',
];

type Dialect = 'csv' | 'tsv';

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

/** Signs with which a spreadsheet starts a formula, full-width ones included (OWASP, CSV injection). */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** A cell that no spreadsheet runs. {@link unguard} takes it back. */
export const guard = (words: string): string => (FORMULA.test(words) ? `'${words}` : words);

/** The words of a guarded cell. */
export const unguard = (cell: string): string => (cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell);

function printTable(rows: string[][], dialect: Dialect): string {
  const cells = rows.map((row) => row.map(guard));
  if (dialect === 'csv') return `\ufeff${Papa.unparse(cells, { newline: '\r\n' })}\r\n`;
  return cells.map((row) => `${row.map(escapeTsv).join('\t')}\n`).join('');
}

const escapeTsv = (cell: string): string =>
  cell.replace(/[\\\t\n\r]/g, (c) => ({ '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' })[c] ?? c);

const unescapeTsv = (cell: string): string =>
  cell.replace(/\\([\\tnr])/g, (_whole, c: string) => ({ '\\': '\\', t: '\t', n: '\n', r: '\r' })[c] ?? c);

/**
 * Reads a table: ours back into the same texts and links (`SLUG.about.csv` given beside it says what the texts are), and
 * any other whose first line names at least two columns by languages (`es`, `en-GB`, `Spanish`) or as source and target:
 * each line is one pair.
 */
export const read: ReadFile = async (file, context) => {
  const problems = new Problems(file.name);
  const pace = createPace(context);
  const rows = readRows(file, problems, pace.limits.markupBytes);
  const columns = findColumns(rows[0] ?? []);
  if (!columns) throw new Unreadable('columns-unknown');
  const collector = new PairCollector(problems);
  for (let index = 1; index < rows.length; index++) {
    if (index % 256 === 0) await pace.step(index / rows.length);
    addRow(rows[index], columns, collector);
  }
  if (collector.empty) throw new Unreadable('no-text');
  const about = file.companions?.find(({ name }) => /\.about\.(?:csv|tsv)$/i.test(name));
  return finish(collector, columns, about ? readRows(about, problems, pace.limits.markupBytes) : []);
};

function readRows(file: SourceFile, problems: Problems, most: number): string[][] {
  if (file.bytes.length > most) {
    throw new Unreadable('markup-too-large', {
      part: file.name,
      size: megabytes(file.bytes.length),
      limit: megabytes(most),
    });
  }
  const text = decodeBytes(file.bytes, undefined, problems).text.replace(/^\ufeff/, '');
  const tabs = /\.(?:tsv|tab)$/i.test(file.name) || (!/\.csv$/i.test(file.name) && /^[^\n]*\t/.test(text));
  if (!tabs) return Papa.parse<string[]>(text, { skipEmptyLines: true }).data.map((row) => row.map(unguard));
  const lines = text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .filter((line) => line !== '');
  return lines.map((line) => line.split('\t').map((cell) => unguard(unescapeTsv(cell))));
}

interface Columns {
  ours: boolean;
  at: Record<string, number>;
  words: Record<Side, number>;
  languages: Record<Side, string | undefined>;
}

const NAMES: Record<string, string> = {
  spanish: 'es',
  español: 'es',
  castellano: 'es',
  english: 'en',
  inglés: 'en',
  french: 'fr',
  francés: 'fr',
  portuguese: 'pt',
  portugués: 'pt',
};

function findColumns(header: string[]): Columns | undefined {
  const names = header.map((cell) => cell.trim());
  const at = Object.fromEntries(COLUMNS.map((name) => [name, names.indexOf(name)]));
  const ours = COLUMNS.every((name) => at[name] >= 0);
  const sides = names.flatMap((name, index) => {
    if (ours && COLUMNS.includes(name)) return [];
    const language = languageOf(name);
    return language || /^(?:source|target|original|translation)$/i.test(name) ? [{ index, language }] : [];
  });
  if (sides.length < 2) return undefined;
  const [source, target] = sides;
  return {
    ours,
    at,
    words: { source: source.index, target: target.index },
    languages: { source: source.language, target: target.language },
  };
}

/** The language that a column is named by: its tag, or its name in Spanish or English. */
function languageOf(name: string): string | undefined {
  const plain = name.toLowerCase().replace(/\s*\((?:source|target)\)$/, '');
  if (NAMES[plain]) return NAMES[plain];
  // A column of ids is more likely than one in Indonesian.
  if (plain === 'id' || plain === 'no' || !/^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/.test(plain)) return undefined;
  const tag = languageTag(plain);
  return tag && isKnownLanguage(tag) ? tag : undefined;
}

function isKnownLanguage(tag: string): boolean {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(tag) !== undefined;
  } catch {
    return false;
  }
}

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
    const places = cell(`${side}_id`).split(' ').filter(Boolean);
    return places.map((place) => {
      const { block, number, span } = parsePlace(place.replace('+', ''));
      const [start, end] = places.length > 1 ? span : [0, said.length];
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

function finish(collector: PairCollector, { languages }: Columns, about: string[][]): Imported {
  const entries = (column: number) => metaFrom(about.slice(1).map((row) => [row[0] ?? '', row[column] ?? ''] as const));
  const blocks = about.find(([key]) => key === 'blocks');
  const order = (column: number): string[] => blocks?.[column]?.split(' ').filter(Boolean) ?? [];
  return collector.finish({ source: entries(1), target: entries(2) }, languages, {
    source: order(1),
    target: order(2),
  });
}
