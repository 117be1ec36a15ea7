/** The cells of a table as text: guarded against formulas, written and read as CSV or TSV. */
import Papa from 'papaparse';
import { decodeBytes } from '../encoding.js';
import type { Limits, SourceFile } from '../format.js';
import { Unreadable, megabytes, type Problems } from '../problems.js';

/** Which of the two kinds of table. */
export type Dialect = 'csv' | 'tsv';

/** Signs with which a spreadsheet starts a formula, full-width ones included (OWASP, CSV injection). */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** A cell that no spreadsheet runs. {@link unguard} takes it back. */
export const guard = (words: string): string => (FORMULA.test(words) ? `'${words}` : words);

/** The words of a guarded cell. */
export const unguard = (cell: string): string => (cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell);

/** Rows as the text of a file. */
export function printTable(rows: string[][], dialect: Dialect): string {
  const cells = rows.map((row) => row.map(guard));
  if (dialect === 'csv') return `\ufeff${Papa.unparse(cells, { newline: '\r\n' })}\r\n`;
  return cells.map((row) => `${row.map(escapeTsv).join('\t')}\n`).join('');
}

const escapeTsv = (cell: string): string =>
  cell.replace(/[\\\t\n\r]/g, (c) => ({ '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' })[c] ?? c);

const unescapeTsv = (cell: string): string =>
  cell.replace(/\\([\\tnr])/g, (_whole, c: string) => ({ '\\': '\\', t: '\t', n: '\n', r: '\r' })[c] ?? c);

/**
 * The rows of a file, unguarded; by its name, or else by its first line, CSV or TSV.
 *
 * @throws Unreadable for more than the limits allow: bytes, and lines (each is at least one node of a document)
 */
export function readRows(
  file: SourceFile,
  problems: Problems,
  { markupBytes: most, nodes }: Pick<Limits, 'markupBytes' | 'nodes'>,
): string[][] {
  if (file.bytes.length > most) {
    throw new Unreadable('markup-too-large', {
      part: file.name,
      size: megabytes(file.bytes.length),
      limit: megabytes(most),
    });
  }
  const text = decodeBytes(file.bytes, undefined, problems).text.replace(/^\ufeff/, '');
  // Two columns and a link are three.
  if (countLines(text) > nodes / 3) throw new Unreadable('too-many-nodes', { limit: nodes });
  const tabs = /\.(?:tsv|tab)$/i.test(file.name) || (!/\.csv$/i.test(file.name) && /^[^\n]*\t/.test(text));
  if (!tabs) return parseQuoted(text).map((row) => row.map(unguard));
  // Spreadsheets put quotation marks around cells of tables with tabs, too; ours have none, and neither has the standard.
  const quoted = /(?:^|[\t\n])"/.test(text) && !text.startsWith('link\t') ? parseQuoted(text, '\t') : [];
  if (quoted.length > 0) return quoted;
  const lines = text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .filter((line) => line !== '');
  return lines.map((line) => line.split('\t').map((cell) => unguard(unescapeTsv(cell))));
}

/**
 * Rows whose cells may stand in quotation marks. A first line `sep=;` names the separator, as spreadsheets take it.
 *
 * @throws Unreadable where a quotation mark of a table with commas opens and never closes, with its line; with tabs the
 *   mark is a sign like any other then, and there are no rows
 */
function parseQuoted(text: string, separator = ''): string[][] {
  const named = /^sep=(.)\r?\n/i.exec(text);
  const body = named ? text.slice(named[0].length) : text;
  const { data, errors } = Papa.parse<string[]>(body, { skipEmptyLines: true, delimiter: named?.[1] ?? separator });
  const broken = errors.find(({ code }) => code === 'MissingQuotes');
  if (!broken) return data;
  if (separator !== '') return [];
  throw new Unreadable('quote-open', {}, lineAt(body, broken.index ?? 0) + (named ? 1 : 0));
}

function countLines(text: string): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
}

/** The line of an offset, from 1. */
const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;
