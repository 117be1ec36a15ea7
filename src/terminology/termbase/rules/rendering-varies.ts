import type { Hit, Rule, Study } from '../../rule.js';
import { placesOf, varyingUses, wordsOf } from './varying.js';

/**
 * One source term, several renderings across the document, learnt from the aligned sentences without any termbase (see
 * renderings/). Flags the rarer one. It is minor where the other is used twice as often and the words are not a title in
 * a note; else information.
 */
export const renderingVaries: Rule = {
  id: 'rendering-varies',
  category: 'terminology/inconsistent-use-of-terminology',
  needs: 'pair',
  yieldsTo: ['acronym-leaked'],
  messages: {
    default: {
      en: '“{term}” is “{rendering}” here ({count}×) and “{usual}” elsewhere ({most}×)',
      es: '«{term}» es aquí «{rendering}» ({count}×) y en otra parte «{usual}» ({most}×)',
    },
  },
  title: { en: 'One term, several renderings', es: 'Un término, varias traducciones' },
  explanation: {
    en: 'A term that the source repeats is rendered in two ways. What answers to what is learnt from the aligned sentences of the document alone, so only terms of two or three words are judged, whose other words are rendered alike.',
    es: 'Un término que el original repite se traduce de dos maneras. Qué responde a qué se aprende solo de las oraciones alineadas del documento, así que se juzgan términos de dos o tres palabras cuyas demás palabras se traducen igual.',
  },
  examples: [
    {
      source: [
        'La capacidad policial creció.',
        'Bajó la capacidad policial.',
        'La capacidad policial es clave.',
        'Hay capacidad.',
      ],
      target: ['Police capacity grew.', 'Police capacity fell.', 'Police capability is key.', 'There is capacity.'],
      found: ['capacidad policial | Police capability'],
    },
    {
      source: [
        'Las fuerzas del orden llegaron tarde.',
        'Huyen de las fuerzas del orden.',
        'Fuerzas del orden, al fin.',
        'Hay orden.',
        'Llegan otras fuerzas.',
      ],
      target: [
        'The forces of law and order came late.',
        'They flee the forces of law and order.',
        'Forces of order, at last.',
        'There is order.',
        'Other forces arrive.',
      ],
      found: ['Fuerzas del orden | Forces of order'],
    },
    // Another form, or another order of common words, is the same rendering.
    {
      source: [
        'La capacidad policial creció.',
        'Bajó la capacidad policial.',
        'Las capacidades policiales son clave.',
        'Hay capacidad.',
      ],
      target: [
        'Police capacity grew.',
        'Police capacity fell.',
        'Capacities of the police are key.',
        'There is capacity.',
      ],
      found: [],
    },
    // Without the known words nothing is said.
    { source: ['El gato negro.', 'Un gato negro.'], target: ['The black cat.', 'A dark feline.'], found: [] },
  ],
  *check(study: Study): Generator<Hit> {
    for (const use of varyingUses(study, 'source')) {
      const certain = use.most >= 2 * use.count && use.zone !== 'notes';
      yield { severity: certain ? 'minor' : 'info', ...placesOf(use), parameters: wordsOf(study, use) };
    }
  },
};
