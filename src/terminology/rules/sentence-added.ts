/** Sentences and paragraphs of the translation that the alignment leaves without a counterpart. */
import type { Rule } from '../rule.js';
import { findAlone } from '../words/alone.js';

export const sentenceAdded: Rule = {
  id: 'sentence-added',
  category: 'accuracy/addition',
  needs: 'pair',
  title: { en: 'Sentence that the translation adds', es: 'Oración que la traducción añade' },
  messages: {
    default: {
      en: 'nothing in the original answers to this sentence',
      es: 'nada en el original responde a esta oración',
    },
    lengths: {
      en: 'by the lengths of the sentences, nothing in the original answers to this one',
      es: 'por la longitud de las oraciones, nada en el original responde a esta',
    },
    block: {
      en: 'nothing in the original answers to this paragraph',
      es: 'nada en el original responde a este párrafo',
    },
  },
  explanation: {
    en: 'Takes from the alignment what the translation has and the original has not: whole paragraphs, and sentences within a row. Reviewed rows are for information; in automatic ones it weighs more when the lengths agree.',
    es: 'Toma de la alineación lo que la traducción tiene y el original no: párrafos enteros y oraciones dentro de una fila. Las filas revisadas son informativas; en las automáticas pesa más si las longitudes coinciden.',
  },
  examples: [
    {
      source: ['Uno.', ''],
      target: ['One.', 'Nobody wrote this paragraph in Spanish.'],
      found: ['- | Nobody wrote this paragraph in Spanish.'],
    },
    { source: ['Uno. Dos.'], target: ['One. Two.'], found: [] },
  ],
  check: (study) => findAlone(study, 'target'),
};
