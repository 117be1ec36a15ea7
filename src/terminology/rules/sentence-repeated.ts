/** A sentence that stands twice in one text, and not in the other. */
import type { Rule, Study, StudyText } from '../rule.js';
import type { EditionBlock } from '../../edition/model.js';
import { foldCase } from '../fold.js';
import { sentencesOf } from '../study.js';
import { counterpartAt, inTexts, wordsBetween, type Found } from '../words/scan.js';

export const sentenceRepeated: Rule = {
  id: 'sentence-repeated',
  category: 'accuracy/addition',
  needs: 'text',
  title: { en: 'Sentence written twice', es: 'Oración repetida' },
  messages: {
    default: {
      en: 'this sentence stands in block {block} already, and the other text says two different things',
      es: 'esta oración ya está en el bloque {block}, y el otro texto dice dos cosas distintas',
    },
    again: { en: 'this sentence stands in block {block} already', es: 'esta oración ya está en el bloque {block}' },
  },
  explanation: {
    en: 'A sentence of eight words or more that a text has twice, as happens when a translation is pasted. It is silent where the other text repeats as well, and for information in a text without a counterpart unless the two stand side by side. Notes repeat their titles and are not looked at.',
    es: 'Una oración de ocho palabras o más que aparece dos veces en un texto, como ocurre al pegar una traducción. No dice nada si el otro texto también repite y, en un texto sin correspondencia, es informativo salvo que estén juntas. Las notas repiten títulos y no se miran.',
  },
  examples: [
    {
      source: ['La ley de 1990 rige en todo el país desde enero. Nadie la conoce en la sierra del sur.'],
      target: ['Nobody knows it in the southern highlands of Peru. Nobody knows it in the southern highlands of Peru.'],
      found: ['- | Nobody knows it in the southern highlands of Peru.'],
    },
    { source: ['Que nadie diga que no lo sabía. Fin. Que nadie diga que no lo sabía. Fin.'], found: [] },
    {
      source: ['Y nadie dirá ya nunca que no lo sabía.', 'Y nadie dirá ya nunca que no lo sabía.'],
      target: ['And nobody will ever say they did not know.', 'And nobody will ever say they did not know.'],
      found: [],
    },
  ],
  check: (study) => inTexts(study, find),
};

const LEAST = 8;
const SURELY = 10;

function* find(text: StudyText, study: Study): Iterable<Found> {
  const seen = new Map<string, { block: EditionBlock; start: number; end: number }>();
  for (const block of text.blocks) {
    if (block.kind === 'note' || block.kind === 'heading') continue;
    for (const { start, end } of sentencesOf(block)) {
      const words = wordsBetween(block, start, end);
      if (words.length < LEAST) continue;
      const key = words.map(({ folded }) => folded).join(' ');
      const before = seen.get(key);
      if (!before) {
        seen.set(key, { block, start, end });
        continue;
      }
      const other = counterpartAt(study, text.side, block.id, start);
      const first = counterpartAt(study, text.side, before.block.id, before.start);
      const compared = other !== undefined && first !== undefined;
      if (compared && foldCase(other) === foldCase(first) && !isSame(study, block, before.block)) continue;
      const adjacent = before.block === block && start - before.end < 3;
      // A short question or formula may come back by itself.
      const severity = adjacent || (compared && words.length >= SURELY) ? 'minor' : 'info';
      yield {
        block,
        start,
        end,
        severity,
        ...(compared ? {} : { variant: 'again' }),
        parameters: { block: before.block.id },
      };
    }
  }
}

/** Two sentences of one block whose link has no sentences have the whole block for a counterpart. */
const isSame = (study: Study, block: EditionBlock, other: EditionBlock): boolean =>
  block === other && study.target !== null;
