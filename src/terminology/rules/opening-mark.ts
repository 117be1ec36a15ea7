/** Spanish questions and exclamations without their opening mark, and opening marks in English. */
import type { EditionBlock } from '../../edition/model.js';
import type { Rule, StudyText } from '../rule.js';
import { languageOf, maskedText, sentenceOf } from '../study.js';
import { pairAcross } from '../words/across.js';
import { readsAs } from '../words/function-words.js';
import { quotationAt } from '../words/quotes.js';
import { endOfWord, inTexts, matchesIn, startOfWord, wordsBetween, type Found } from '../words/scan.js';
import { matches } from '../words/matches.js';

export const openingMark: Rule = {
  id: 'opening-mark',
  category: 'linguistic-conventions/punctuation',
  needs: 'text',
  title: { en: 'Opening question or exclamation mark', es: 'Signo de apertura de interrogación o exclamación' },
  messages: {
    default: { en: 'in Spanish, {mark} opens what is closed here', es: 'falta {mark}, que abre lo que aquí se cierra' },
    unclosed: { en: '{mark} is opened here and never closed', es: 'aquí se abre {mark} y no se cierra' },
    english: { en: '{mark} is not used in English', es: '{mark} no se usa en inglés' },
  },
  explanation: {
    en: 'Spanish opens questions and exclamations with ¿ and ¡ and closes them with ? and !, English only closes them. A doubtful “(?)”, marks in addresses, and sentences that stand in the other language, such as titles in a reference, are left alone.',
    es: 'El español abre con ¿ y ¡ y cierra con ? y !; el inglés solo cierra. No dice nada del dudoso «(?)», de los signos en direcciones ni de oraciones que están en la otra lengua, como los títulos de una referencia.',
  },
  examples: [
    { source: ['Por qué protestan?', '¿Por qué protestan.'], found: ['protestan? | -', '¿Por | -'] },
    { languages: ['en', 'es'], source: ['¿Why are they there?'], found: ['¿Why | -'] },
    {
      languages: ['en', 'es'],
      source: ['[^1]: Paz, ‘¿Freedom of proof? El cuestionable control de la prueba en la ley’, *Jueces* 52.'],
      found: [],
    },
    {
      source: [
        '¿Por qué no? ¡Ay! Hacia 1500 (?). ¿Y ahora qué, amigo? ¡Basta ya!, dijo. “Why Are They There?” fue el lema.',
      ],
      found: [],
    },
  ],
  check: (study) => inTexts(study, find),
};

function* find(text: StudyText): Iterable<Found> {
  const language = languageOf(text);
  if (language === 'en') yield* inEnglish(text);
  if (language !== 'es') return;
  yield* inSpanish(text.blocks);
}

function* inEnglish(text: StudyText): Iterable<Found> {
  for (const { block, match, start, end } of matchesIn(text, /[¿¡](?=\p{L})/gu)) {
    if (standsIn(block, start, 'es', 'en')) continue;
    yield {
      block,
      start,
      end: endOfWord(block.text, end),
      severity: 'minor',
      variant: 'english',
      parameters: { mark: match[0] },
    };
  }
}

function* inSpanish(blocks: readonly EditionBlock[]): Iterable<Found> {
  const readings = blocks.map(readMarks);
  const left = pairAcross(readings.map(({ open, closed }) => ({ unclosed: open.length, unopened: closed.length })));
  for (const [index, block] of blocks.entries()) {
    const { open, closed } = readings[index];
    for (const { mark, at, end } of left[index].unopened > 0 ? closed.slice(-left[index].unopened) : [])
      yield { block, start: startOfWord(block.text, at), end, severity: 'minor', parameters: { mark } };
    for (const { mark, at } of open.slice(0, left[index].unclosed))
      yield {
        block,
        start: at,
        end: endOfWord(block.text, at + 1),
        severity: 'minor',
        variant: 'unclosed',
        parameters: { mark },
      };
  }
}

/** Marks without their other half: those that open, and those that close with the mark that should have opened. */
function readMarks(block: EditionBlock): {
  open: { mark: string; at: number }[];
  closed: { mark: string; at: number; end: number }[];
} {
  const text = maskedText(block);
  const open: { mark: string; at: number }[] = [];
  const closed: { mark: string; at: number; end: number }[] = [];
  for (const { 0: marks, index: at } of matches(text, /[¿¡]|[?!]+/g)) {
    if (marks === '¿' || marks === '¡') {
      // ¿¡…!? opens twice and closes twice.
      if (open.at(-1)?.at !== at - 1) open.push({ mark: marks, at });
      continue;
    }
    if (open.pop() || isAside(text, at, marks.length) || standsIn(block, at, 'en', 'es')) continue;
    closed.push({ mark: marks[0] === '?' ? '¿' : '¡', at, end: at + marks.length });
  }
  return { open, closed };
}

/** `(?)`, `(!)`, `[?]`, and marks that no word precedes. */
const isAside = (text: string, at: number, length: number): boolean =>
  /[([]/.test(text[at - 1] ?? '(') || (/\s/.test(text[at - 1]) && !/[\p{L}]/u.test(text[at + length] ?? ''));

/** How far a title may reach to either side of its mark. */
const REACH = 300;

/** Whether the words around an offset, between quotation marks or in its sentence, are in another language. */
function standsIn(block: EditionBlock, at: number, language: string, standing: string): boolean {
  const quotation = quotationAt(block, at);
  if (
    quotation &&
    reads(block, Math.max(quotation.start, at - REACH), Math.min(quotation.end, at + REACH), language, standing)
  )
    return true;
  const sentence = sentenceOf(block, at);
  const start = Math.max(sentence.start, at - REACH);
  const before = block.text.slice(start, at);
  const after = block.text.slice(at, Math.min(sentence.end, at + REACH));
  const from = start + Math.max(0, ...['“', '«', '"', '‘', '. '].map((mark) => before.lastIndexOf(mark)));
  const ends = ['”', '»', '"', '’'].map((mark) => after.indexOf(mark)).filter((found) => found >= 0);
  return reads(block, from, at + Math.min(after.length, ...ends), language, standing);
}

function reads(block: EditionBlock, start: number, end: number, language: string, standing: string): boolean {
  const words = wordsBetween(block, start, end);
  return readsAs(
    words.map(({ folded }) => folded),
    language,
    standing,
  );
}
