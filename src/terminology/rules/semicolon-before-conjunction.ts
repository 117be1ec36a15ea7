/** A semicolon before a clause that cannot stand alone: `; because`, `; which`. */
import type { Rule, Study, StudyText } from '../rule.js';
import { sentenceOf } from '../study.js';
import { counterpartAt, inTexts, matchesIn, startOfWord, type Found } from '../words/scan.js';

export const semicolonBeforeConjunction: Rule = {
  id: 'semicolon-before-conjunction',
  category: 'linguistic-conventions/punctuation',
  needs: 'text',
  title: { en: 'Semicolon before because or which', es: 'Punto y coma ante because o which' },
  messages: {
    default: {
      en: 'a semicolon before “{word}”, whose clause cannot stand alone; the original has none',
      es: 'punto y coma ante «{word}», cuya oración no puede ir sola; el original no lo lleva',
    },
    alone: {
      en: 'a semicolon before “{word}”, whose clause cannot stand alone',
      es: 'punto y coma ante «{word}», cuya oración no puede ir sola',
    },
  },
  explanation: {
    en: 'In English, a semicolon joins two clauses that could each be a sentence; because, which, who and whose open one that could not. Enumerations with several semicolons are left alone, and so is a semicolon that the original has as well. Without an original it is for information.',
    es: 'En inglés, el punto y coma une dos oraciones que podrían ir solas; because, which, who y whose abren una que no puede. No dice nada de enumeraciones con varios punto y coma ni de un punto y coma que también lleva el original. Sin original es informativo.',
  },
  examples: [
    {
      source: ['Impiden la investigación, debido a que son lugareños.'],
      target: ['They prevent the investigation; because they are locals.'],
      found: ['- | investigation; because'],
    },
    {
      source: ['Hay tres: la que manda; la que calla; y la que obedece.', 'Se fue; había terminado.'],
      target: [
        'There are three: one who rules; which is clear; and who obeys.',
        'He left; because of the rain; he had finished.',
      ],
      found: [],
    },
  ],
  check: (study) => inTexts(study, find),
};

function* find(text: StudyText, study: Study): Iterable<Found> {
  for (const { block, match, start, end } of matchesIn(text, /;\s(because|which|whose|whom|who)(?!\p{L})/gu, 'en')) {
    const sentence = sentenceOf(block, start);
    if ((block.text.slice(sentence.start, sentence.end).match(/;/g)?.length ?? 0) > 1) continue;
    const other = counterpartAt(study, text.side, block.id, start);
    if (other?.includes(';')) continue;
    const known = other !== undefined;
    yield {
      block,
      start: startOfWord(block.text, start),
      end,
      severity: known ? 'minor' : 'info',
      ...(known ? { compares: true } : { variant: 'alone' }),
      parameters: { word: match[1] },
    };
  }
}
