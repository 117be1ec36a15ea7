/** The columns of a table of terms: their names in Spanish and English, and the words that stand in them. */
import type { TermStatus } from './model.js';

/** What a column holds. */
export type Column =
  | 'concept'
  | 'subjectField'
  | 'language'
  | 'term'
  | 'type'
  | 'status'
  | 'partOfSpeech'
  | 'exactForm'
  | 'matchCase'
  | 'definition'
  | 'definitionSource'
  | 'context'
  | 'contextSource'
  | 'source'
  | 'note';

/** Names of each column: the first English and the first Spanish one are written, all are read. */
const NAMES: Record<Column, { en: string[]; es: string[] }> = {
  concept: {
    en: ['concept', 'concept id', 'entry', 'entry id', 'entry_id', 'id'],
    es: ['concepto', 'id de concepto', 'id del concepto', 'entrada', 'ficha'],
  },
  subjectField: {
    en: ['subject field', 'subjectfield', 'subject', 'domain', 'field'],
    es: ['campo temático', 'área temática', 'ámbito', 'dominio', 'tema', 'materia'],
  },
  language: { en: ['language', 'lang', 'locale'], es: ['lengua', 'idioma'] },
  term: { en: ['term', 'terms', 'entry term'], es: ['término', 'términos'] },
  type: { en: ['type', 'term type', 'termtype'], es: ['tipo', 'tipo de término'] },
  status: {
    en: ['status', 'usage status', 'usage', 'administrative status', 'administrativestatus'],
    es: ['estado', 'uso', 'estado administrativo'],
  },
  partOfSpeech: {
    en: ['part of speech', 'partofspeech', 'pos'],
    es: ['categoría gramatical', 'clase de palabra', 'categoría'],
  },
  exactForm: { en: ['exact form', 'exactform', 'exact'], es: ['forma exacta', 'exacta'] },
  matchCase: {
    en: ['match case', 'matchcase', 'case sensitive', 'case'],
    es: ['distinguir mayúsculas', 'mayúsculas', 'mayúsculas y minúsculas'],
  },
  definition: { en: ['definition', 'meaning'], es: ['definición', 'significado'] },
  definitionSource: { en: ['definition source', 'source of definition'], es: ['fuente de la definición'] },
  context: { en: ['context', 'example', 'sample sentence'], es: ['contexto', 'ejemplo'] },
  contextSource: { en: ['context source', 'source of context'], es: ['fuente del contexto'] },
  source: { en: ['source', 'term source', 'reference'], es: ['fuente', 'fuente del término', 'referencia'] },
  note: {
    en: ['note', 'notes', 'comment', 'comments', 'remarks'],
    es: ['nota', 'notas', 'comentario', 'observaciones'],
  },
};

/** All columns, in the order in which they are written. */
export const COLUMNS = Object.keys(NAMES) as Column[];

/** Name of a column in a file that is written. */
export const columnName = (column: Column, language: 'en' | 'es'): string => NAMES[column][language][0];

const plain = (words: string): string =>
  words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .trim();

const BY_NAME = new Map<string, Column>(
  COLUMNS.flatMap((column) => [...NAMES[column].en, ...NAMES[column].es].map((name) => [plain(name), column] as const)),
);

/** What a column of this name holds, or undefined. */
export const columnOf = (name: string): Column | undefined => BY_NAME.get(plain(name));

/** Languages by name, in Spanish, English and their own. */
const LANGUAGES: Record<string, string> = {
  spanish: 'es',
  espanol: 'es',
  castellano: 'es',
  english: 'en',
  ingles: 'en',
  french: 'fr',
  frances: 'fr',
  francais: 'fr',
  portuguese: 'pt',
  portugues: 'pt',
  german: 'de',
  aleman: 'de',
  deutsch: 'de',
  italian: 'it',
  italiano: 'it',
  catalan: 'ca',
  catala: 'ca',
  galician: 'gl',
  gallego: 'gl',
  galego: 'gl',
  basque: 'eu',
  vasco: 'eu',
  euskera: 'eu',
  quechua: 'qu',
  aimara: 'ay',
  aymara: 'ay',
};

/** The language that a column is named by (`es`, `es-PE`, `Spanish`, `inglés`), or undefined. */
export function languageNamed(name: string): string | undefined {
  const words = plain(name);
  if (Object.hasOwn(LANGUAGES, words)) return LANGUAGES[words];
  return /^[a-z]{2,3}([_-][a-z0-9]{2,8})*$/i.test(name.trim()) ? name.trim().replace(/_/g, '-') : undefined;
}

const STATUS_WORDS: Record<string, TermStatus> = {
  preferido: 'preferred',
  recomendado: 'preferred',
  admitido: 'admitted',
  aceptado: 'admitted',
  allowed: 'admitted',
  desaconsejado: 'deprecated',
  desusado: 'deprecated',
  'no recomendado': 'deprecated',
  reemplazado: 'superseded',
  sustituido: 'superseded',
  obsoleto: 'superseded',
  prohibido: 'forbidden',
  'do not use': 'forbidden',
};

/** A status in Spanish words; English ones are those of TBX (`statusOf`). */
export const statusInSpanish = (words: string): TermStatus | undefined => {
  const name = plain(words).replace(/a$/, 'o');
  return Object.hasOwn(STATUS_WORDS, name) ? STATUS_WORDS[name] : undefined;
};

/** True for a cell that says yes. */
export const saysYes = (words: string): boolean => /^(?:yes|y|true|1|x|si|s|verdadero|✓)$/.test(plain(words));
