/** Hyphens and dashes used for one purpose in one text. */
import type { Rule, StudyText } from '../rule.js';
import { zoneOf } from '../study.js';
import { inTexts, matchesIn, type Found, type Match } from '../words/scan.js';
import { habitOf } from '../words/statistics.js';

export const mixedDashes: Rule = {
  id: 'mixed-dashes',
  category: 'linguistic-conventions/punctuation',
  needs: 'text',
  title: { en: 'Mixed dashes', es: 'Rayas y guiones mezclados' },
  messages: {
    default: {
      en: '{mark} between numbers; {count} of {total} ranges in this text have {usual}',
      es: '{mark} entre números; {count} de {total} intervalos de este texto llevan {usual}',
    },
    aside: {
      en: '{mark} here; {count} of {total} asides in this text have {usual}',
      es: 'aquí {mark}; {count} de {total} incisos de este texto llevan {usual}',
    },
  },
  explanation: {
    en: 'A text keeps to one mark for ranges of numbers (21-32 or 21–32) and to one for asides (— or –). The rarer one is shown with the counts; which of the two is right is for the house to say. Body and notes are counted apart.',
    es: 'Un texto usa un solo signo para los intervalos (21-32 o 21–32) y uno solo para los incisos (— o –). Muestra el menos usado, con las cuentas; cuál es el correcto lo decide cada casa. El cuerpo y las notas se cuentan aparte.',
  },
  examples: [
    { source: ['Páginas 21-32, 7-19, 4-13, 62-71 y 80–92.'], found: ['80–92 | -'] },
    { source: ['Páginas 21-32, años 2001–2004.'], found: [] },
  ],
  check: (study) => inTexts(study, find),
};

const RANGE = /(?=\d)(?<![\p{L}\p{N}.\-–/])\d{1,4}([-–—])\d{1,4}(?![\p{L}\p{N}\-–/]|\.\d)/gu;
const ASIDE = /([—–])(?<=[\p{L}\p{M}\p{N})”»,.]\s?[—–])(?=\s?[\p{L}“«(¿])/gu;

function* find(text: StudyText): Iterable<Found> {
  for (const notes of [false, true]) {
    const inZone = ({ block }: Match): boolean => (zoneOf(text, block.id) === 'notes') === notes;
    yield* rarer([...matchesIn(text, RANGE)].filter(inZone));
    if (!notes) yield* rarer([...matchesIn(text, ASIDE)].filter(inZone), 'aside');
  }
}

function* rarer(cases: Match[], variant?: string): Iterable<Found> {
  const habit = habitOf(
    cases.map(({ match }) => match[1]),
    4,
    0.7,
  );
  if (!habit) return;
  const { usual, count, total } = habit;
  for (const { block, match, start, end } of cases) {
    if (match[1] === usual) continue;
    yield {
      block,
      start,
      end,
      severity: 'info',
      ...(variant ? { variant } : {}),
      parameters: { mark: match[1], usual, count, total },
    };
  }
}
