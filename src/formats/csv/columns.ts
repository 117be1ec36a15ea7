/** The columns of a table: ours, or two that are named by languages. */
import type { Side } from '../../text/finding.js';
import { languageTag } from '../credits.js';
import { guessLanguage } from '../language.js';

/** Columns of the table, apart from the two of words, which are named by their languages. */
export const COLUMNS = [
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

/** Where the columns of a table are. */
export interface Columns {
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

/** The columns that a header names; undefined where it names no two of words. */
export function findColumns(header: string[]): Columns | undefined {
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

/** Rows that are looked at to know the languages of columns without names, and how sure that must be. */
const SAMPLE = 2000;
const SURE = 0.5;

/** The two columns of a table without names: there are no others, and their words are in two languages. */
export function columnsByWords(rows: string[][]): Columns | undefined {
  const sample = rows.slice(0, SAMPLE);
  if (sample.length === 0 || !sample.every((row) => row.length === 2)) return undefined;
  const [source, target] = [0, 1].map((column) => guessLanguage(sample.map((row) => row[column]).join('\n')));
  if (source.code === target.code || source.confidence < SURE || target.confidence < SURE) return undefined;
  const languages = { source: source.code, target: target.code };
  return { ours: false, at: {}, words: { source: 0, target: 1 }, languages };
}

/** The language that a column is named by: its tag, or its name in Spanish or English, a country behind it or not. */
function languageOf(name: string): string | undefined {
  const plain = name.toLowerCase().replace(/\s*\([^()]*\)$/, '');
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
