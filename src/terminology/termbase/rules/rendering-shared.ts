import type { Hit, Rule, Study } from '../../rule.js';
import { placesOf, varyingUses, wordsOf } from './varying.js';

/**
 * The reverse of `rendering-varies`: one term of the translation for several of the source. Two words of the source are
 * often rightly rendered by one, so it is information.
 */
export const renderingShared: Rule = {
  id: 'rendering-shared',
  category: 'terminology/inconsistent-use-of-terminology',
  needs: 'pair',
  yieldsTo: ['acronym-leaked', 'rendering-varies'],
  messages: {
    default: {
      en: '“{term}” renders “{rendering}” here ({count}×) and “{usual}” elsewhere ({most}×)',
      es: '«{term}» traduce aquí «{rendering}» ({count}×) y en otra parte «{usual}» ({most}×)',
    },
  },
  title: { en: 'One rendering for several terms', es: 'Una traducción para varios términos' },
  explanation: {
    en: 'A term that the translation repeats stands for two terms of the source. That may be right: two words of one language may be one in another.',
    es: 'Un término que la traducción repite corresponde a dos términos del original. Puede estar bien: dos palabras de una lengua pueden ser una en otra.',
  },
  examples: [
    {
      source: [
        'La capacidad policial creció.',
        'Bajó la capacidad policial.',
        'Importa la capacidad policial.',
        'La competencia policial es clave.',
        'Falta competencia policial.',
      ],
      target: [
        'Police capacity grew.',
        'Police capacity fell.',
        'Police capacity matters.',
        'Police capacity is key.',
        'Police capacity is lacking.',
      ],
      found: ['competencia policial | Police capacity', 'competencia policial | Police capacity'],
    },
    {
      source: ['La capacidad policial creció.', 'Bajó la capacidad policial.', 'Hay capacidad policial.'],
      target: ['Police capacity grew.', 'Police capacity fell.', 'There is police capacity.'],
      found: [],
    },
  ],
  *check(study: Study): Generator<Hit> {
    for (const use of varyingUses(study, 'target')) {
      yield { severity: 'info', ...placesOf(use), parameters: wordsOf(study, use) };
    }
  },
};
