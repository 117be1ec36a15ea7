/** The guide: an authored pair in which nothing is wrong that a rule could tell, and much that a naive check flags. */
import type { Gold, Quote, RightPassage } from './gold.js';

const right = (quote: Quote, why: string): RightPassage => ({ side: 'target', quote, why });

export const GUIDE: Gold = {
  slug: 'guia-de-lectura',
  defects: [
    {
      kind: 'omission',
      what: 'the Spanish on typefaces has no English; on purpose',
      source: [['p32', 'Una aclaración sobre las palabras.']],
      status: 'arguable',
      decidable: true,
    },
    {
      kind: 'omission',
      what: 'the English on the name has no Spanish; on purpose',
      target: [['p2', 'The name is Spanish.']],
      status: 'arguable',
      decidable: true,
    },
    {
      kind: 'omission',
      what: 'the English has a sentence of its own; on purpose',
      target: [['p11', 'This sentence, for instance, has no counterpart in the Spanish']],
      status: 'arguable',
      decidable: true,
    },
    {
      kind: 'omission',
      what: 'each language names the keys of its own keyboards; on purpose',
      target: [['p12', 'On a Mac, the Alt key']],
      source: [['p12', 'Según el teclado, Enter']],
      status: 'arguable',
      decidable: true,
    },
  ],
  right: [
    right(['p26', 'TID', 0], 'an acronym that is spoken of, not used'),
    right(['p26', 'tráfico ilícito de drogas'], 'Spanish that is spoken of'),
    right(['p2', 'Cotejar'], 'Spanish that is spoken of'),
    right(['p27', 'Verified'], 'a word that is spoken of'),
    right(['p15', '#en.p14'], 'code'),
    right(['p20', '[…]'], 'a sign that is spoken of'),
    right(['p21', '“Only differences”'], 'the name of a filter'),
    right(['fn3', 'SHA-256'], 'the name of a method'),
    right(['fn1', 'CC0'], 'the name of a licence'),
    right(['p37', 'npm run -s cotejo -- check'], 'code'),
    right(['p32', 'Atkinson Hyperlegible Next'], 'a name'),
  ],
};
