/** One sentence of the original, translated in two ways. */
import type { Hit, Place, Rule, Study } from '../rule.js';
import { blockOf, pairsOf, quoteOf } from '../study.js';
import { wordsBetween } from '../words/scan.js';

export const sentenceInconsistent: Rule = {
  id: 'sentence-inconsistent',
  category: 'terminology/inconsistent-with-terminology-resource',
  needs: 'pair',
  title: { en: 'One sentence, two translations', es: 'Una oración, dos traducciones' },
  messages: {
    default: {
      en: 'the same words of the original are translated in another way in {block}: “{other}”',
      es: 'las mismas palabras del original están traducidas de otro modo en {block}: «{other}»',
    },
  },
  explanation: {
    en: 'Sentences and headings of two words or more that the original repeats to the letter, and the translation renders differently. Capitals, accents and punctuation make no difference. Always for information: variety may be meant.',
    es: 'Oraciones y títulos de dos palabras o más que el original repite a la letra y la traducción da de otro modo. No cuentan mayúsculas, tildes ni puntuación. Siempre es informativo: la variedad puede ser deliberada.',
  },
  examples: [
    {
      source: ['Alto el fuego.', 'Otra cosa.', 'Alto el fuego.'],
      target: ['Cease fire.', 'Another thing.', 'Stop shooting.'],
      found: ['Alto el fuego. | Stop shooting.'],
    },
    {
      source: ['Alto el fuego.', 'Alto el fuego.', 'Lima.', 'Lima.'],
      target: ['Cease fire.', 'Cease fire!', 'Lima.', 'In Lima.'],
      found: [],
    },
  ],
  check: compare,
};

function* compare(study: Study): Iterable<Hit> {
  const seen = new Map<string, Place>();
  for (const pair of pairsOf(study)) {
    if (pair.source.length !== 1 || pair.target.length !== 1) continue;
    const [source, target] = [pair.source[0], pair.target[0]];
    const key = plain(study, source);
    if (!key.includes(' ')) continue;
    const before = seen.get(key);
    if (!before) seen.set(key, target);
    else if (plain(study, before) !== plain(study, target))
      yield { severity: 'info', source, target, parameters: { block: before.block, other: quoteOf(study, before) } };
  }
}

/** The words of a place, folded. */
const plain = (study: Study, { side, block, start, end }: Place): string =>
  wordsBetween(blockOf(study[side]!, block)!, start, end)
    .map(({ folded }) => folded)
    .join(' ');
