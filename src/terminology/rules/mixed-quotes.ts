/** Straight and curly quotation marks, or curly and angular ones, side by side in one text. */
import type { Rule, StudyText } from '../rule.js';
import { quoteOfFamily, readQuotes, type QuoteFamily } from '../words/quotes.js';
import { inTexts, type Found } from '../words/scan.js';
import { habitOf } from '../words/statistics.js';

export const mixedQuotes: Rule = {
  id: 'mixed-quotes',
  category: 'linguistic-conventions/punctuation',
  needs: 'text',
  title: { en: 'Mixed quotation marks', es: 'Comillas mezcladas' },
  messages: {
    default: {
      en: 'quoted with {mark}; {count} of {total} quotations in this text have {usual}',
      es: 'entre {mark}; {count} de {total} citas de este texto llevan {usual}',
    },
  },
  explanation: {
    en: 'A text keeps to one kind of quotation marks for its quotations. Marks inside a quotation are of another kind by custom and are not counted.',
    es: 'Un texto usa una sola clase de comillas para sus citas. Las de dentro de una cita son por costumbre de otra clase y no cuentan.',
  },
  examples: [
    { source: ['Dicen “uno”, “dos”, “tres”, “cuatro” y "cinco".'], found: ['"cinco" | -'] },
    { source: ['Dicen «uno», «dos», «tres “y cuatro”» y «cinco».'], found: [] },
  ],
  check: (study) => inTexts(study, find),
};

function* find(text: StudyText): Iterable<Found> {
  const cases = text.blocks.flatMap((block) =>
    readQuotes(block).quotations.flatMap((quotation) =>
      quotation.depth === 0 && quotation.family !== 'single' ? [{ block, ...quotation }] : [],
    ),
  );
  const habit = habitOf(
    cases.map(({ family }): QuoteFamily => family),
    4,
    0.75,
  );
  if (!habit) return;
  for (const { block, family, start, end } of cases) {
    if (family === habit.usual) continue;
    const parameters = {
      mark: quoteOfFamily(family),
      usual: quoteOfFamily(habit.usual),
      count: habit.count,
      total: habit.total,
    };
    yield { block, start, end, severity: 'info', parameters };
  }
}
