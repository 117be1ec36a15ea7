/** A word or two that stand twice in a row. */
import type { Rule, Study, StudyText } from '../rule.js';
import { foldCase } from '../fold.js';
import { languageOf, maskedText, wordsOf, type Word } from '../study.js';
import { functionWords } from '../words/function-words.js';
import { counterpartAt, inTexts, type Found } from '../words/scan.js';

export const repeatedWord: Rule = {
  id: 'repeated-word',
  category: 'linguistic-conventions/grammar',
  needs: 'text',
  title: { en: 'Word written twice', es: 'Palabra escrita dos veces' },
  messages: { default: { en: '“{words}” stands twice in a row', es: '«{words}» aparece dos veces seguidas' } },
  explanation: {
    en: 'Looks for a word, or two or three, that are written twice in a row (the the, of the of the). What languages repeat on purpose (had had, muy muy, sí sí), names (Duran Duran), numbers without a counterpart that has them once, and what the counterpart repeats as well are left alone. A content word that is repeated may be emphasis, so it is for information.',
    es: 'Busca una palabra, o dos o tres, escritas dos veces seguidas (de de, en la en la). No dice nada de lo que las lenguas repiten a propósito (muy muy, sí sí, had had), de nombres (Duran Duran), de números, salvo que el otro texto los tenga una sola vez, ni de lo que también repite el otro texto. Una palabra con contenido repetida puede ser énfasis, así que es informativa.',
  },
  examples: [
    { source: ['El fin de de la paz en la en la sierra.'], found: ['de de | -', 'en la en la | -'] },
    {
      languages: ['en', 'es'],
      source: ['The the report was was ready, not not late; a a delay is is likely.'],
      found: ['The the | -', 'was was | -', 'not not | -', 'a a | -', 'is is | -'],
    },
    {
      languages: ['en', 'es'],
      source: [
        'He had had it; that that is so is no no; what it is is vitamin A a day. Duran Duran, 10 10. Bye bye. It is. Is it?',
      ],
      found: [],
    },
    { source: ['Use PostgreSQL 14.'], target: ['Use PostgreSQL 14 14.'], found: ['- | 14 14'] },
    { source: ['Habló de eso eso.'], target: ['He spoke of that that.'], found: [] },
  ],
  check: (study) => inTexts(study, find),
};

/** Function words that the language may double: `had had`, `that that`, `muy muy`. */
const MAY_DOUBLE: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(
    'had that in on her his so very no do did you it who what more much many down over out up by now then there here yet one'.split(
      ' ',
    ),
  ),
  es: new Set('no si ya muy mas tan tal todo nada poco bien asi aqui tanto solo aun como'.split(' ')),
};

function* find(text: StudyText, study: Study): Iterable<Found> {
  for (const block of text.blocks) {
    const words = wordsOf(block);
    let from = 0;
    for (let at = 1; at < words.length; at++) {
      const length = repeatedLength(words, at, from);
      if (length === 0 || !isRun(maskedText(block), words.slice(at - length, at + length))) continue;
      const severity = severityOf(text, study, block, words.slice(at - length, at + length), length);
      if (!severity) continue;
      const { start } = words[at - length];
      const { end } = words[at + length - 1];
      yield { block, start, end, severity, parameters: { words: block.text.slice(start, words[at - 1].end) } };
      from = at + length;
      at += length - 1;
    }
  }
}

/** How many words before `at` are the same as those from it on: 1, 2 or 3; 0 for none. */
function repeatedLength(words: readonly Word[], at: number, from: number): number {
  for (const length of [1, 2, 3]) {
    if (at - length < from || at + length > words.length) return 0;
    let same = true;
    for (let k = 0; k < length && same; k++) same = words[at - length + k].folded === words[at + k].folded;
    if (same) return length;
  }
  return 0;
}

/** Only spaces between the words, and no hyphen that makes either end part of another one (to to-regex). */
const isRun = (text: string, run: readonly Word[]): boolean =>
  text[run[0].start - 1] !== '-' &&
  text[run[run.length - 1].end] !== '-' &&
  run.every((word, index) => index === 0 || /^\s{1,3}$/.test(text.slice(run[index - 1].end, word.start)));

function severityOf(
  text: StudyText,
  study: Study,
  block: Found['block'],
  run: readonly Word[],
  length: number,
): Found['severity'] | undefined {
  const language = languageOf(text);
  const own = functionWords(language);
  const first = run[0];
  // 10 10 may be a table or a telephone number; where the counterpart has it once, it was written twice.
  if (run.some(({ text: words }) => /^\d/.test(words)))
    return length === 1 && standsOnce(study, text, block, first) ? 'minor' : undefined;
  const doubles = Object.hasOwn(MAY_DOUBLE, language) ? MAY_DOUBLE[language] : undefined;
  if (length === 1 && (doubles?.has(first.folded) || (first.folded.length < 2 && first.text !== 'a'))) return undefined;
  // What it is is a mess.
  if (
    length === 1 &&
    first.folded === 'is' &&
    /\b(?:wh\p{L}+|how|all|it|this|that|he|she)\b/iu.test(block.text.slice(Math.max(0, first.start - 40), first.start))
  )
    return undefined;
  if (repeatsToo(study, text, block, first)) return undefined;
  const isFunction = run.slice(0, length).some(({ folded }) => own.has(folded));
  if (isFunction) return 'minor';
  // Duran Duran, bye bye, blah blah.
  if (/^\p{Lu}/u.test(run[length].text) || first.folded.length < 5) return undefined;
  return length > 1 ? 'minor' : 'info';
}

/** True where what answers has the same number once, and not twice. */
function standsOnce(study: Study, text: StudyText, block: Found['block'], word: Word): boolean {
  const other = counterpartAt(study, text.side, block.id, word.start);
  return other?.match(/\d+/g)?.filter((figures) => figures === word.text).length === 1;
}

function repeatsToo(study: Study, text: StudyText, block: Found['block'], word: Word): boolean {
  const other = counterpartAt(study, text.side, block.id, word.start);
  return (
    other !== undefined &&
    /(?<![\p{L}\p{N}])([\p{L}\p{N}]+(?:\s[\p{L}\p{N}]+){0,2})\s\1(?![\p{L}\p{N}])/u.test(foldCase(other))
  );
}
