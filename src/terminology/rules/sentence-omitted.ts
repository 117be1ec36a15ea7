/** Sentences and paragraphs of the original that the alignment leaves without a counterpart. */
import type { Rule } from '../rule.js';
import { findAlone } from '../words/alone.js';

export const sentenceOmitted: Rule = {
  id: 'sentence-omitted',
  category: 'accuracy/omission',
  needs: 'pair',
  title: { en: 'Sentence that the translation leaves out', es: 'Oración que la traducción omite' },
  messages: {
    default: {
      en: 'nothing in the translation answers to this sentence',
      es: 'nada en la traducción responde a esta oración',
    },
    lengths: {
      en: 'by the lengths of the sentences, nothing in the translation answers to this one',
      es: 'por la longitud de las oraciones, nada en la traducción responde a esta',
    },
    block: {
      en: 'nothing in the translation answers to this paragraph',
      es: 'nada en la traducción responde a este párrafo',
    },
  },
  explanation: {
    en: 'Takes from the alignment what has no counterpart: whole paragraphs, and sentences within a row. In a row that a person has reviewed, someone has seen it, so it is for information. In an automatic row it weighs more when the lengths agree, too: without the sentence the row is as long as rows usually are. In a row without sentence links, as after an edit, sentences are matched by their lengths (Gale and Church 1993).',
    es: 'Toma de la alineación lo que no tiene correspondencia: párrafos enteros y oraciones dentro de una fila. En una fila que una persona revisó, alguien ya lo vio y es informativo. En una fila automática pesa más si las longitudes también coinciden: sin la oración, la fila mide lo habitual. En una fila sin enlaces de oraciones, como tras un cambio, las oraciones se emparejan por su longitud (Gale y Church 1993).',
  },
  examples: [
    {
      source: ['Uno.', 'Este párrafo no se tradujo nunca.'],
      target: ['One.', ''],
      found: ['Este párrafo no se tradujo nunca. | -'],
    },
    {
      source: [
        ...Array.from({ length: 12 }, (_, n) => `Esta es la oración número ${n} de un texto regular.`),
        'La ley rige en todo el país desde el mes de enero. Nadie la conoce en la sierra, ni jueces ni fiscales, y por eso no se cumple nunca en ninguna parte. Así lo dice el informe oficial.',
      ],
      target: [
        ...Array.from({ length: 12 }, (_, n) => `This is sentence number ${n} of a regular text.`),
        'The law has been in force here since January. So says the official report.',
      ],
      found: [
        'Nadie la conoce en la sierra, ni jueces ni fiscales, y por eso no se cumple nunca en ninguna parte. | -',
      ],
    },
    { source: ['Uno. Dos.'], target: ['One. Two.'], found: [] },
  ],
  check: (study) => findAlone(study, 'source'),
};
