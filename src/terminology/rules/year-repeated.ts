/** The year of a reference, given twice. */
import type { Rule, StudyText } from '../rule.js';
import { zoneOf } from '../study.js';
import { inTexts, type Found } from '../words/scan.js';
import { matches } from '../words/matches.js';

export const yearRepeated: Rule = {
  id: 'year-repeated',
  category: 'linguistic-conventions/textual-conventions',
  needs: 'text',
  title: { en: 'Year given twice', es: 'Año repetido' },
  messages: {
    default: {
      en: 'the year {year} stands in this reference twice',
      es: 'el año {year} aparece dos veces en esta referencia',
    },
  },
  explanation: {
    en: 'In a reference, a year that stands by itself between full stops twice. Years within titles, volumes and addresses are not counted.',
    es: 'En una referencia, un año que aparece dos veces por sí solo entre puntos. No cuentan los años dentro de títulos, tomos y direcciones.',
  },
  examples: [
    { source: ['[^1]: Paz, A. 2023. “Uno”. 2023. Revista 4: 3-5.'], found: ['2023 | -'] },
    { source: ['[^1]: Paz, A. 2023. “Puno, 2023”. Revista 2023: 3-5. Lima, 2023.'], found: [] },
  ],
  check: (study) => inTexts(study, find),
};

function* find(text: StudyText): Iterable<Found> {
  for (const block of text.blocks) {
    if (zoneOf(text, block.id) !== 'notes') continue;
    const seen = new Set<string>();
    for (const match of matches(block.text, /(?=[(12])(?<=[.”»)]\s)\(?((?:1[5-9]|20)\d\d)\)?(?=\.(?:\s|$))/gu)) {
      const [whole, year] = match;
      if (seen.has(year))
        yield { block, start: match.index, end: match.index + whole.length, severity: 'minor', parameters: { year } };
      seen.add(year);
    }
  }
}
