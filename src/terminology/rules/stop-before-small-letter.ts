/** A full stop in the middle of a sentence: a small letter follows. */
import type { Rule, StudyText } from '../rule.js';
import { mayBeAbbreviated, standsWithoutStop } from '../words/abbreviated.js';
import { inTexts, isKnown, matchesIn, type Found } from '../words/scan.js';
import { lettersAfter, lettersBefore } from '../words/units.js';

export const stopBeforeSmallLetter: Rule = {
  id: 'stop-before-small-letter',
  category: 'linguistic-conventions/punctuation',
  needs: 'text',
  title: { en: 'Full stop before a small letter', es: 'Punto antes de minúscula' },
  messages: {
    default: {
      en: 'a small letter follows this full stop: is “{word}” an abbreviation, or is the full stop too many?',
      es: 'tras este punto sigue una minúscula: ¿es «{word}» una abreviatura, o sobra el punto?',
    },
  },
  explanation: {
    en: 'A full stop ends a sentence, and the next one starts with a capital. Abbreviations, initials and names such as e-journal or iPhone are in order. A word that the text writes elsewhere without a full stop is no abbreviation.',
    es: 'El punto cierra la oración, y la siguiente empieza con mayúscula. Están bien las abreviaturas, las iniciales y nombres como e-journal o iPhone. Una palabra que el texto escribe en otro lugar sin punto no es una abreviatura.',
  },
  examples: [
    { source: ['[^1]: Mires, Jose. y Reyes, G. 2023.', '[^2]: Lama, Jose Carlos. 2015.'], found: ['Jose. y | -'] },
    { languages: ['en', 'es'], source: ['The aim. was clear, and the aim is met.'], found: ['aim. was | -'] },
    {
      languages: ['en', 'es'],
      source: ['See vol. ten, J. de la Cruz et al. in approx. six copies. iPhones sell. e-Books too, vs. none.'],
      found: [],
    },
  ],
  check: (study) => inTexts(study, find),
};

function* find(text: StudyText): Iterable<Found> {
  if (!isKnown(text)) return;
  for (const { block, start: at, end } of matchesIn(text, /\.[ \u00a0](?=\p{Ll})/gu)) {
    const words = block.text;
    const word = lettersBefore(words, at);
    const next = lettersAfter(words, end);
    if (word.length < 3 || /[\p{N}.@-]/u.test(words[at - word.length - 1] ?? ' ') || mayBeAbbreviated(word)) continue;
    // e-journal, iPhone, a) and b): not the start of a word in small letters.
    if (
      next !== next.toLowerCase() ||
      (next.length === 1 && !/[aeoyu]/.test(next)) ||
      /^[\p{N}.)-]/u.test(words.slice(end + next.length))
    )
      continue;
    const severity = standsWithoutStop(text, word) ? 'minor' : 'info';
    yield { block, start: at - word.length, end: end + next.length, severity, parameters: { word } };
  }
}
