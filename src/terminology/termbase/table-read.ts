/** Reads tables of terms (CSV, TSV): the delimiter is recognised, columns are named in Spanish or English. */
import Papa from 'papaparse';
import type { MessageLanguage } from '../../text/messages.js';
import { decodeFile } from './decode.js';
import { toFindings, type TermbaseProblem } from './messages.js';
import { emptyTermbase, tidy, type Concept, type Term, type Termbase } from './model.js';
import { columnOf, languageNamed, saysYes, statusInSpanish, type Column } from './table-columns.js';
import { unguard } from './table.js';
import { statusOf } from './tbx-concept.js';
import type { ReadTermbase } from './tbx-read.js';

/** A row of the file: its cells and the line it starts on. */
interface Line {
  cells: string[];
  line: number;
}

/** Where each column is, and the columns that are named by languages. */
interface Head {
  at: Map<Column, number>;
  languages: [lang: string, at: number][];
}

/** Reads a CSV or TSV file; `file` is its name in findings. Never throws for what a file says. */
export function readTable(bytes: Uint8Array, file: string, language: MessageLanguage = 'en'): ReadTermbase {
  const problems: TermbaseProblem[] = [];
  const termbase = read(bytes, problems);
  return { termbase, findings: toFindings(problems, file, language) };
}

function read(bytes: Uint8Array, problems: TermbaseProblem[]): Termbase | null {
  const text = decode(bytes, problems);
  if (text === null) return null;
  const lines = splitRows(text, problems);
  if (!lines) return null;
  const [first, ...rest] = lines;
  const head = first && readHead(first, problems);
  if (!head) {
    problems.push({ rule: 'termbase-table-columns', severity: 'error', line: first?.line ?? 1 });
    return null;
  }
  const concepts = new Map<string, Concept>();
  for (const line of rest) readRow(line, head, concepts, problems);
  const termbase = emptyTermbase();
  termbase.concepts = [...concepts.values()];
  return termbase;
}

/** Tables say nothing of their encoding: what is not UTF-8 is read as Windows-1252, which older spreadsheets write. */
function decode(bytes: Uint8Array, problems: TermbaseProblem[]): string | null {
  const decoded = decodeFile(bytes);
  if ('text' in decoded) return decoded.text;
  const { problem, detail, line } = decoded;
  const severity = problem === 'encoding' ? 'warning' : 'error';
  problems.push({ rule: `termbase-${problem}`, severity, line, parameters: { detail } });
  return severity === 'error' ? null : new TextDecoder('windows-1252').decode(bytes);
}

function splitRows(text: string, problems: TermbaseProblem[]): Line[] | null {
  // Excel's own hint at the delimiter.
  const hint = /^sep=(.)\r?\n/.exec(text);
  const lines: Line[] = [];
  let at = 0;
  let line = 1;
  let failed = false;
  const body = hint ? text.slice(hint[0].length) : text;
  if (hint) line = 2;
  Papa.parse<string[]>(body, {
    delimiter: hint?.[1] ?? '',
    delimitersToGuess: [',', '\t', ';', '|'],
    step({ data, errors, meta }) {
      const error = errors.find(({ type }) => type === 'Quotes');
      if (error && !failed) {
        failed = true;
        problems.push({ rule: 'termbase-table', severity: 'error', line, parameters: { detail: error.message } });
      }
      if (data.some((cell) => cell.trim() !== '')) lines.push({ cells: data, line });
      for (; at < meta.cursor && at < body.length; at++)
        if (body[at] === '\n' || (body[at] === '\r' && body[at + 1] !== '\n')) line++;
    },
  });
  return failed ? null : lines;
}

function readHead({ cells, line }: Line, problems: TermbaseProblem[]): Head | undefined {
  const head: Head = { at: new Map(), languages: [] };
  const unknown: string[] = [];
  cells.forEach((cell, at) => {
    const name = unguard(cell).trim();
    const column = columnOf(name);
    const lang = column ? undefined : languageNamed(name);
    if (column && !head.at.has(column)) head.at.set(column, at);
    else if (lang) head.languages.push([lang, at]);
    else if (name !== '') unknown.push(name);
  });
  const long = head.at.has('term') && head.at.has('language');
  if (!long && head.languages.length === 0) return undefined;
  if (long) {
    unknown.push(...head.languages.map(([, at]) => cells[at]));
    head.languages = [];
  }
  for (const detail of unknown)
    problems.push({ rule: 'termbase-table-column', severity: 'warning', line, quote: detail, parameters: { detail } });
  return head;
}

function readRow({ cells, line }: Line, head: Head, concepts: Map<string, Concept>, problems: TermbaseProblem[]): void {
  const raw = (column: Column): string => unguard(cells[head.at.get(column) ?? -1] ?? '');
  const cell = (column: Column): string | undefined => tidy(raw(column)) || undefined;
  const lang = cell('language');
  const words = head.languages.length > 0 ? undefined : cell('term');
  if (words && !lang) {
    problems.push({ rule: 'termbase-table-row', severity: 'warning', line, quote: words });
    return;
  }
  const concept = conceptOf(cell('concept') ?? newId(concepts), concepts);
  concept.subjectField ??= cell('subjectField');
  const language = lang && (languageNamed(lang) ?? lang);
  const definition = cell('definition');
  if (definition) {
    const source = cell('definitionSource');
    concept.definitions.push({
      ...(language ? { lang: language } : {}),
      text: definition,
      ...(source ? { source } : {}),
    });
  }
  const notes = raw('note')
    .split(/\r\n?|\n/)
    .map(tidy)
    .filter(Boolean);
  if (!words) concept.notes.push(...notes);
  if (words && language) concept.terms.push({ ...readTerm(language, words, cell, line, problems), notes });
  for (const [own, at] of head.languages) {
    const several = unguard(cells[at] ?? '')
      .split(/[;|\r\n]+/)
      .map(tidy)
      .filter(Boolean);
    for (const text of several) concept.terms.push({ ...readTerm(own, text, cell, line, problems), notes: [] });
  }
}

function conceptOf(id: string, concepts: Map<string, Concept>): Concept {
  const found = concepts.get(id);
  if (found) return found;
  const made: Concept = { id, definitions: [], notes: [], terms: [] };
  concepts.set(id, made);
  return made;
}

function newId(concepts: Map<string, Concept>): string {
  let number = concepts.size + 1;
  while (concepts.has(`c${number}`)) number++;
  return `c${number}`;
}

function readTerm(
  lang: string,
  text: string,
  cell: (column: Column) => string | undefined,
  line: number,
  problems: TermbaseProblem[],
): Omit<Term, 'notes'> {
  const words = cell('status');
  const status = words === undefined ? undefined : (statusOf(words) ?? statusInSpanish(words));
  if (words && !status)
    problems.push({ rule: 'termbase-status', severity: 'info', line, quote: words, parameters: { detail: words } });
  const term: Omit<Term, 'notes'> = { lang, text };
  if (status) term.status = status;
  for (const field of ['type', 'partOfSpeech', 'context', 'contextSource', 'source'] as const) {
    const value = cell(field);
    if (value) term[field] = value;
  }
  if (saysYes(cell('exactForm') ?? '')) term.exactForm = true;
  if (saysYes(cell('matchCase') ?? '')) term.matchCase = true;
  return term;
}
