/** Two punctuation marks where one is meant. */
import type { Rule, StudyText } from '../rule.js';
import { mayBeAbbreviated, standsWithoutStop } from '../words/abbreviated.js';
import { inTexts, isKnown, matchesIn, startOfWord, type Found } from '../words/scan.js';
import { lettersBefore } from '../words/units.js';

export const doubledMark: Rule = {
  id: 'doubled-mark',
  category: 'linguistic-conventions/punctuation',
  needs: 'text',
  title: { en: 'Two punctuation marks for one', es: 'Dos signos de puntuación por uno' },
  messages: {
    default: { en: '{mark}: one of the two is too many', es: '{mark}: sobra uno de los dos' },
    abbreviation: {
      en: 'a full stop and a comma: is “{word}” an abbreviation? If not, the full stop is too many',
      es: 'un punto y una coma: ¿es «{word}» una abreviatura? Si no, sobra el punto',
    },
  },
  explanation: {
    en: 'Looks for “,,”, “..”, “;,”, “,.”, “?.” and the like. A comma may follow the full stop of an abbreviation or initial (etc., J., EE. UU.,), so after a word of which the text does not show that it is written without one, this is only a question. Ellipses, “?!” and a full stop after a quotation that ends in “?” are in order.',
    es: 'Busca «,,», «..», «;,», «,.», «?.» y parecidos. La coma puede seguir al punto de una abreviatura o inicial (etc., J., EE. UU.,): por eso, tras una palabra que el texto no muestra sin punto, es solo una pregunta. Están bien los puntos suspensivos, «?!» y el punto tras una cita que acaba en «?».',
  },
  examples: [
    { source: ['Hay trilla, , flete y tueste.'], found: ['trilla, , | -'] },
    { source: ['La paz,, la tierra.. El pan,. ¿Sí?.'], found: ['paz,, | -', 'tierra.. | -', 'pan,. | -', 'Sí?. | -'] },
    {
      source: [
        '[^1]: Calle, Oscar Luis., y otros.',
        '[^2]: Calle, Luis, y otros.',
        '[^3]: Paz, J., Sol, M. et al., Cía., etc., en EE. UU., 2020.',
      ],
      found: ['Luis., | -'],
    },
    {
      languages: ['en', 'es'],
      source: ['Wait... “Really?”. He asked (why?), left, etc. … Inc., at 5 p.m.; so?! ... .'],
      found: [],
    },
  ],
  check: (study) => inTexts(study, find),
};

/** Two or three marks in a row of which one is too many; ellipses and ?! are not. */
const TOO_MANY = /^(?:,[,;:.]|;[,;:.]|:[,;:.]|[?!]\.|[.…][;:][.,;:]?|\.\.)$/;

function* find(text: StudyText): Iterable<Found> {
  if (!isKnown(text)) return;
  for (const { block, match, start, end } of matchesIn(text, /[,;:.?!…]{2,}|[,;]\s[,;](?=\s)/g)) {
    const mark = match[0];
    if (!/[\p{L}\p{M}\p{N})\]”»"’]/u.test(block.text[start - 1] ?? ' ')) continue;
    if (/\s/.test(mark))
      yield { block, start: startOfWord(block.text, start), end, severity: 'minor', parameters: { mark } };
    else if (TOO_MANY.test(mark) && /[\s”»"’)]/.test(block.text[end] ?? ' ') && !/^[.…][;:]$/.test(mark)) {
      yield { block, start: startOfWord(block.text, start), end, severity: 'minor', parameters: { mark } };
    } else if (mark === '.,') yield* afterAbbreviation(text, block, start);
  }
}

/** A full stop and a comma: in order after an abbreviation only. */
function* afterAbbreviation(text: StudyText, block: Found['block'], at: number): Iterable<Found> {
  const word = lettersBefore(block.text, at);
  const start = at - word.length;
  if (word.length < 3 || block.text[start - 1] === '.' || mayBeAbbreviated(word)) return;
  const severity = standsWithoutStop(text, word) ? 'minor' : 'info';
  yield { block, start, end: at + 2, severity, variant: 'abbreviation', parameters: { word } };
}
