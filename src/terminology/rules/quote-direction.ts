/** Quotation marks that point the wrong way. */
import type { Rule, StudyText } from '../rule.js';
import { readQuotes } from '../words/quotes.js';
import { endOfWord, inTexts, isKnown, startOfWord, type Found } from '../words/scan.js';

export const quoteDirection: Rule = {
  id: 'quote-direction',
  category: 'linguistic-conventions/punctuation',
  needs: 'text',
  title: { en: 'Quotation mark that points the wrong way', es: 'Comilla que mira al revés' },
  messages: {
    default: {
      en: 'the mark {mark} closes, but here a quotation opens',
      es: 'la comilla {mark} cierra, pero aquí se abre una cita',
    },
    closes: {
      en: 'the mark {mark} opens, but here a quotation closes',
      es: 'la comilla {mark} abre, pero aquí se cierra una cita',
    },
  },
  explanation: {
    en: 'A closing mark (” or ») where nothing is open and words follow, or an opening mark (“ or «) where the quotation ends. Apostrophes, feet and inches, and quotations inside quotations are read for what they are. Only Spanish and English: other languages turn their marks differently.',
    es: 'Una comilla de cierre (” o ») donde no hay nada abierto y siguen palabras, o una de apertura (“ o «) donde termina la cita. Los apóstrofos, los pies y pulgadas y las citas dentro de citas se leen como lo que son. Solo español e inglés: otras lenguas orientan las comillas de otro modo.',
  },
  examples: [
    { languages: ['en', 'es'], source: ['2024. ” The development of crime”. Lima.'], found: ['” The | -'] },
    { source: ['Lo llaman “portátil“ y «fuerza«.'], found: ['portátil“ | -', 'fuerza« | -'] },
    {
      languages: ['en', 'es'],
      source: ['The peoples’ “so-called ‘coup’” of ’22, 6’ 2” tall; “Why?” he said.'],
      found: [],
    },
    { languages: ['de', 'en'], source: ['Er sagt „ja“ und »nein«.'], found: [] },
  ],
  check: (study) => inTexts(study, find),
};

function* find(text: StudyText): Iterable<Found> {
  if (!isKnown(text)) return;
  for (const block of text.blocks) {
    for (const at of readQuotes(block).wrong) {
      const mark = block.text[at];
      if (mark === '”' || mark === '»') {
        yield { block, start: at, end: endOfWord(block.text, at + 1), severity: 'minor', parameters: { mark } };
      } else {
        const start = startOfWord(block.text, at);
        yield { block, start, end: at + 1, severity: 'minor', variant: 'closes', parameters: { mark } };
      }
    }
  }
}
