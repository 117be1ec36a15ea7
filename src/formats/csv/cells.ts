/** The cells of a table as text: guarded against formulas, written and read as CSV or TSV. */
import Papa from 'papaparse';
import { decodeBytes } from '../encoding.js';
import type { SourceFile } from '../format.js';
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

/** The rows of a file, unguarded; by its name, or else by its first line, CSV or TSV. */
export function readRows(file: SourceFile, problems: Problems, most: number): string[][] {
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
