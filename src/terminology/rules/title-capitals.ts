/** Capitals in an English title in sentence case, on words that are no name elsewhere in the text. */
import type { Rule, StudyText } from '../rule.js';
import { cached, languageOf, maskedText, zoneOf } from '../study.js';
import { capitalsOf, stemOf } from '../words/capitals.js';
import { functionWords } from '../words/function-words.js';
import { capitalRuns } from '../words/names.js';
import { readQuotes } from '../words/quotes.js';
import { inTexts, wordsBetween, type Found } from '../words/scan.js';
import { isLower, isUpper } from '../words/units.js';

export const titleCapitals: Rule = {
  id: 'title-capitals',
  category: 'linguistic-conventions/spelling',
  needs: 'text',
  title: { en: 'Title half in capitals', es: 'Título a medias con mayúsculas' },
  messages: {
    default: {
      en: '“{words}” has capitals in a title whose other words have none; the text writes it small elsewhere',
      es: '«{words}» lleva mayúsculas en un título cuyas demás palabras no las llevan; el texto lo escribe con minúscula en otros lugares',
    },
  },
  explanation: {
    en: 'An English title has capitals on all its words but the small ones, or on none but names. Looks at titles quoted in notes that have both, and only at words that the running text writes with small letters. For information.',
    es: 'Un título inglés lleva mayúsculas en todas sus palabras, salvo las pequeñas, o solo en los nombres. Mira los títulos citados en notas que mezclan las dos cosas, y solo las palabras que el texto corrido escribe con minúscula. Es informativo.',
  },
  examples: [
    {
      languages: ['en', 'es'],
      source: ['They fight organized crime.', '[^1]: Pico. “The development of Organized Crime in Ecuador”. Quito.'],
      found: ['Organized Crime | -'],
    },
    {
      languages: ['en', 'es'],
      source: [
        'They fight organized crime, with the Armed Forces.',
        '[^1]: Pico. “The Development of Organized Crime in Ecuador”. Quito.',
        '[^2]: Paz. “The role of the Armed Forces in Peru”. Lima.',
      ],
      found: [],
    },
  ],
  check: (study) => inTexts(study, find),
};

function* find(text: StudyText): Iterable<Found> {
  if (languageOf(text) !== 'en') return;
  const stops = functionWords('en');
  for (const block of text.blocks) {
    if (zoneOf(text, block.id) !== 'notes') continue;
    for (const { start, end, depth, family } of readQuotes(block).quotations) {
      if (depth > 0 || family === 'single') continue;
      const words = wordsBetween(block, start, end)
        .slice(1)
        .filter(({ folded, text: word }) => word.length > 3 && !stops.has(folded));
      // Both small words and capitals: neither of the two styles.
      if (!words.some(({ text: word }) => isLower(word[0])) || !words.some(({ text: word }) => isUpper(word[0])))
        continue;
      for (const run of capitalRuns(block)) {
        // What the text raises elsewhere, too, is a name.
        if (capitalsOf(text).raised.has(run.words.map(stemOf).join(' '))) continue;
        if (
          run.start <= start + 1 ||
          run.end > end ||
          !runningText(text).includes(` ${maskedText(block).slice(run.start, run.end).toLowerCase()}`)
        )
          continue;
        yield {
          block,
          start: run.start,
          end: run.end,
          severity: 'info',
          parameters: { words: block.text.slice(run.start, run.end) },
        };
      }
    }
  }
}

/** The running text in its own letters, so that only what it writes small is found in small letters. */
const runningText = cached((text: StudyText): string =>
  text.blocks
    .filter((block) => block.kind !== 'heading' && zoneOf(text, block.id) !== 'notes')
    .map(maskedText)
    .join('\n'),
);
