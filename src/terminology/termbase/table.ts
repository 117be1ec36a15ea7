/**
 * Tables of terms, as CSV or TSV: one row a term, with its concept's id; a row without a term describes the concept.
 * Tables that have one column for each language, one row a concept, are read too.
 */
import Papa from 'papaparse';
import type { Concept, Definition, Term, Termbase } from './model.js';
import { COLUMNS, columnName, type Column } from './table-columns.js';

/** How a table is written. */
export interface TableOptions {
  /** `,` for CSV, a tab for TSV; `;` where Excel expects it. */
  delimiter?: ',' | '\t' | ';';
  /** Language of the column names. */
  language?: 'en' | 'es';
}

type Row = Partial<Record<Column, string>>;

/**
 * A termbase as a table: UTF-8 with a byte order mark, which Excel needs, and CRLF line ends (RFC 4180). Cells that a
 * spreadsheet would run as formulas are guarded by an apostrophe (OWASP, CSV Injection), which reading takes away.
 */
export function writeTable({ concepts }: Termbase, { delimiter = ',', language = 'en' }: TableOptions = {}): string {
  const head = COLUMNS.map((column) => columnName(column, language));
  const rows = concepts.flatMap((concept) =>
    rowsOf(concept).map((row) => COLUMNS.map((column) => guard(row[column] ?? ''))),
  );
  return `\ufeff${Papa.unparse([head, ...rows], { delimiter, newline: '\r\n' })}\r\n`;
}

function rowsOf(concept: Concept): Row[] {
  const shared: Row = { concept: concept.id, subjectField: concept.subjectField };
  const languages = new Set(concept.terms.map(({ lang }) => lang));
  const own = concept.definitions.filter(({ lang }) => lang === undefined || !languages.has(lang));
  const rows: Row[] = own.map((definition) => ({
    ...shared,
    language: definition.lang,
    ...definitionCells(definition),
  }));
  if (concept.notes.length > 0) {
    if (rows.length === 0) rows.push({ ...shared });
    rows[0].note = concept.notes.join('\n');
  }
  for (const lang of languages) {
    const [first, ...others] = concept.definitions.filter((definition) => definition.lang === lang);
    concept.terms
      .filter((term) => term.lang === lang)
      .forEach((term, index) =>
        rows.push({ ...shared, ...termCells(term), ...(index === 0 && first ? definitionCells(first) : {}) }),
      );
    rows.push(...others.map((definition) => ({ ...shared, language: lang, ...definitionCells(definition) })));
  }
  return rows.length > 0 ? rows : [shared];
}

const definitionCells = ({ text, source }: Definition): Row => ({ definition: text, definitionSource: source });

const termCells = (term: Term): Row => ({
  language: term.lang,
  term: term.text,
  type: term.type,
  status: term.status,
  partOfSpeech: term.partOfSpeech,
  exactForm: term.exactForm && 'yes',
  matchCase: term.matchCase && 'yes',
  context: term.context,
  contextSource: term.contextSource,
  source: term.source,
  note: term.notes.join('\n'),
});

/** What a spreadsheet may take for a formula, also behind apostrophes, so that guarding can be undone exactly. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

const guard = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell);

/** A cell as it was before it was guarded. */
export const unguard = (cell: string): string =>
  cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;
