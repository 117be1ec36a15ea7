/** A space missing after a mark, or beside a bracket or quotation mark. */
import type { EditionBlock } from '../../edition/model.js';
import type { Rule, Study, StudyText } from '../rule.js';
import { maskedText } from '../study.js';
import { isDigit, isLetter, isLower, isUpper, isWordUnit, lettersAfter, lettersBefore } from '../words/units.js';
import { habitOf } from '../words/statistics.js';
import { counterpartAt, isKnown, inTexts, matchesIn, startOfWord, endOfWord, type Found } from '../words/scan.js';
import { matches } from '../words/matches.js';

export const spaceMissing: Rule = {
  id: 'space-missing',
  category: 'linguistic-conventions/punctuation',
  needs: 'text',
  title: { en: 'Missing space', es: 'Falta un espacio' },
  messages: {
    default: { en: 'a space is missing after {mark}', es: 'falta un espacio después de {mark}' },
    before: { en: 'a space is missing before {mark}', es: 'falta un espacio antes de {mark}' },
    siblings: {
      en: 'no space after {mark} here; in {count} of {total} such places there is one',
      es: 'aquí no hay espacio después de {mark}; sí lo hay en {count} de {total} lugares así',
    },
  },
  explanation: {
    en: 'Looks for words that touch: after a comma, semicolon, colon, full stop or closing bracket, and before an opening one. Numbers (1,234; 12:30; 4(2)), abbreviations (e.g., U.S.), plural endings in brackets (niño(s)), single letters and addresses are left alone. A number after a bracket and a colon, as in references, is compared with the other places of the same text.',
    es: 'Busca palabras pegadas: después de coma, punto y coma, dos puntos, punto o paréntesis de cierre, y antes de uno de apertura. No dice nada de números (1,234; 12:30; 4(2)), abreviaturas (p.ej., EE.UU.), terminaciones entre paréntesis (niño(s)), letras sueltas ni direcciones. Un número tras paréntesis y dos puntos, como en las referencias, se compara con los demás lugares del mismo texto.',
  },
  examples: [
    {
      source: ['La paz,la tierra y el pan. Claro que sí.Venga. Ana:No puedo.'],
      found: ['paz,la | -', 'sí.Venga | -', 'Ana:No | -'],
    },
    {
      languages: ['en', 'es'],
      source: ['It ended.Then it began(again and again)here.'],
      found: ['ended.Then | -', 'began(again | -', ')here | -'],
    },
    {
      source: [
        '[^1]: Revista A 1 (2): 3-9.',
        '[^2]: Revista B 4 (1):21-32.',
        '[^3]: Revista C 2 (2): 5-8.',
        '[^4]: Revista D 5 (1): 1-4.',
        '[^5]: Revista E 3 (1): 7-9.',
      ],
      found: ['(1):21 | -'],
    },
    {
      languages: ['en', 'es'],
      source: [
        'At 12:30, 1,234 people of the U.S.A. (e.g.the author(s)) read Node.js and f(x), vol. 4(2):1-3, John 3:16.',
      ],
      found: [],
    },
  ],
  check: (study) => inTexts(study, find),
};

const AFTER_BRACKET = /\((?:\d{1,4}|[\p{L}\d]{1,6})\):(\s?)(?=\d)/gu;

function* find(text: StudyText, study: Study): Iterable<Found> {
  if (!isKnown(text)) return;
  for (const block of text.blocks) yield* inBlock(block);
  yield* afterBrackets(text, study);
}

/** Marks with a letter or digit right after them, one by one. */
function* inBlock(block: EditionBlock): Iterable<Found> {
  const text = maskedText(block);
  for (const { 0: mark, index: at } of matches(text, /[,;:.)\]”»“«(](?=[\p{L}\p{N}])/gu)) {
    if (OPENING.includes(mark)) {
      if (isOpenedInside(text, at))
        yield { ...around(block, at, at + 1), severity: 'minor', variant: 'before', parameters: { mark } };
    } else if (CLOSING.includes(mark)) {
      if (isClosedInside(text, at))
        yield { block, start: at, end: endOfWord(text, at + 1), severity: 'minor', parameters: { mark } };
    } else if (isStuck(text, at)) yield { ...around(block, at, at + 1), severity: 'minor', parameters: { mark } };
  }
}

/** Words of two letters that open a sentence. */
const OPENERS: ReadonlySet<string> = new Set(
  'El La Lo Un En Es Se Si Al De No Su It In At On We He By To As Of An If'.split(' '),
);
/** Words of two letters that end a sentence, and are no part of a name in a program (`io.Reader`). */
const CLOSERS: ReadonlySet<string> = new Set('sí ya yo tú él ti mí fe no us me him her it so'.split(' '));
const OPENING = '“«(';
const CLOSING = ')]”»';

/** A comma, semicolon, colon or full stop between two words. */
function isStuck(text: string, at: number): boolean {
  const mark = text[at];
  const before = text[at - 1];
  const next = lettersAfter(text, at + 1);
  const afterClose = before !== undefined && CLOSING.includes(before);
  if (!isWordUnit(before) && !afterClose) return false;
  if (mark === ',' || mark === ';') {
    // “escasa,y que”; x,y is a formula.
    if (next.length === 1) return text[at + 2] === ' ' && lettersBefore(text, at).length >= 3 && /[aeoyuiI]/.test(next);
    // tl;dr
    if (mark === ';') return next.length >= 3 && lettersBefore(text, at).length >= 3;
    return next.length >= 2 || (mark === ',' && !isDigit(before) && isDigit(text[at + 1]));
  }
  const word = lettersBefore(text, at);
  if (mark === ':')
    return (
      (word.length >= 2 || afterClose) &&
      (next.length >= 3 || OPENERS.has(next)) &&
      next.slice(1) === next.slice(1).toLowerCase() &&
      !PREFIXES.test(word)
    );
  // A full stop: end.Then, but not Node.js, e.g.The, U.S.Army.
  if (!(isUpper(text[at + 1]) && next.slice(1) === next.slice(1).toLowerCase())) return false;
  if (next.length < 3 && !(OPENERS.has(next) && word.length >= 4)) return false;
  if (afterClose) return isLower(text[at - 2]);
  if (isDigit(before)) return isLower(text[at - 2]) && isLower(text[at - 3]);
  const start = at - word.length;
  return (
    (word.length >= 3 || (next.length >= 3 && CLOSERS.has(word))) &&
    word.slice(1) === word.slice(1).toLowerCase() &&
    !/[\p{N}.@/_-]/u.test(text[start - 1] ?? ' ')
  );
}

/** `es:Lima`, `mailto:Paz`: names of things that programs read. */
const PREFIXES = /^(?:https?|doi|mailto|urn|isbn|issn|es|en|fr|de|pt)$/i;

/** `word)another`; (re)construct and auto(r)es are words. */
function isClosedInside(text: string, at: number): boolean {
  if (
    !(isWordUnit(text[at - 1]) || text[at - 1] === '.') ||
    lettersAfter(text, at + 1).length < 2 ||
    isDigit(text[at + 1])
  )
    return false;
  if (!(isWordUnit(text[at - 2]) || text[at - 2] === '.')) return false;
  return !isInsideWord(text, at);
}

/** `word“quote`, `word(and so on`, `word(ABC)`; word(s) is a word, and call(name, other) is code. */
function isOpenedInside(text: string, at: number): boolean {
  const before = text[at - 1];
  if (text[at] !== '(') return (isLetter(before) && isLetter(text[at - 2])) || /[,;:.!?]/.test(before ?? ' ');
  return (
    isLower(before) &&
    isLower(text[at - 2]) &&
    lettersBefore(text, at) === lettersBefore(text, at).toLowerCase() &&
    /^(?:\p{Lu}{2}|\d{3}|[^(),]{1,40}[^(),\s]\s[^(),\s])/u.test(text.slice(at + 1, at + 60))
  );
}

const around = (block: Found['block'], start: number, end: number): Pick<Found, 'block' | 'start' | 'end'> => ({
  block,
  start: startOfWord(block.text, start),
  end: endOfWord(block.text, end),
});

/** A bracket that opened inside a word: `(re)construir`, `auto(r)es`. */
function isInsideWord(text: string, close: number): boolean {
  const bracket = text[close];
  if (bracket !== ')' && bracket !== ']') return false;
  const near = text.slice(Math.max(0, close - 11), close);
  const open = near.lastIndexOf(bracket === ')' ? '(' : '[');
  return open >= 0 && !/\s/.test(near.slice(open));
}

/** `3 (1):21` where the text has `3 (1): 21` elsewhere, or the counterpart has. */
function* afterBrackets(text: StudyText, study: Study): Iterable<Found> {
  const cases = [...matchesIn(text, AFTER_BRACKET)];
  const habit = habitOf(
    cases.map(({ match }) => match[1] !== ''),
    3,
    0.7,
  );
  for (const { block, match, start, end } of cases) {
    if (match[1] !== '') continue;
    const other = counterpartAt(study, text.side, block.id, start);
    const spacedThere = other?.includes(`${match[0]} `) ?? false;
    const isMinority = habit?.usual === true;
    if (!spacedThere && !isMinority) continue;
    const count = habit?.count ?? 0;
    yield {
      block,
      start,
      end: endOfWord(block.text, end),
      severity: 'minor',
      ...(isMinority ? { variant: 'siblings' } : {}),
      parameters: { mark: ':', count, total: habit?.total ?? 0 },
    };
  }
}
