/** A full stop after an address at the end of a note, where the others have none. */
import type { EditionBlock } from '../../edition/model.js';
import type { Rule, StudyText } from '../rule.js';
import { zoneOf } from '../study.js';
import { addressesOf } from '../words/addresses.js';
import { inTexts, type Found } from '../words/scan.js';
import { habitOf } from '../words/statistics.js';

export const addressFullStop: Rule = {
  id: 'address-full-stop',
  category: 'linguistic-conventions/punctuation',
  needs: 'text',
  title: { en: 'Full stop after an address', es: 'Punto después de una dirección' },
  messages: {
    default: {
      en: 'a full stop after the address, where {count} of {total} notes have none; copied along, it leads nowhere',
      es: 'un punto tras la dirección, donde {count} de {total} notas no lo llevan; si se copia con ella, no lleva a ninguna parte',
    },
    missing: {
      en: 'no full stop after the address, where {count} of {total} notes have one',
      es: 'no hay punto tras la dirección, donde {count} de {total} notas lo llevan',
    },
  },
  explanation: {
    en: 'Whether a note that ends in an address closes with a full stop is a matter of house style; a text keeps to one of the two. The rarer way is shown, with the counts. In sentences of the body nothing is said: a sentence ends with a full stop.',
    es: 'Que una nota que acaba en una dirección lleve punto es cosa del estilo de cada casa; un texto sigue siempre el mismo. Muestra la manera menos usada, con las cuentas. No dice nada de las oraciones del cuerpo: la oración termina con punto.',
  },
  examples: [
    {
      source: [
        '[^1]: Paz. https://x.org/a',
        '[^2]: Sol. https://x.org/b',
        '[^3]: Luz. https://x.org/c.',
        '[^4]: Mar. https://x.org/d',
        '[^5]: Río. doi:10.1000/1',
        '[^6]: Rey. Lima, 2020.',
      ],
      found: ['https://x.org/c. | -'],
    },
    {
      source: [
        'Véase https://x.org/a.',
        '[^1]: Sol. https://x.org/b.',
        '[^2]: Luz. https://x.org/c',
        '[^3]: Mar. https://x.org/d.',
      ],
      found: [],
    },
  ],
  check: (study) => inTexts(study, find),
};

function* find(text: StudyText): Iterable<Found> {
  const cases: { block: EditionBlock; start: number; end: number; stop: boolean }[] = [];
  for (const block of text.blocks) {
    if (zoneOf(text, block.id) !== 'notes') continue;
    const last = addressesOf(block).findLast(({ bare }) => bare);
    const rest = last ? block.text.slice(last.end).trimEnd() : '';
    if (last && (rest === '' || rest === '.'))
      cases.push({ block, start: last.start, end: last.end + rest.length, stop: rest === '.' });
  }
  const habit = habitOf(
    cases.map(({ stop }) => stop),
    5,
    0.8,
  );
  if (!habit) return;
  const { count, total } = habit;
  for (const { block, start, end, stop } of cases) {
    if (stop === habit.usual) continue;
    // A full stop that is missing hurts nobody.
    yield stop
      ? { block, start, end, severity: 'minor', parameters: { count, total } }
      : { block, start, end, severity: 'info', variant: 'missing', parameters: { count, total } };
  }
}
