/** Whole sentences that stand in the translation in the language of the original. */
import type { EditionBlock } from '../../edition/model.js';
import type { Hit, Place, Rule, Study } from '../rule.js';
import { blockOf, maskedText, pairsOf, zoneOf, type Word } from '../study.js';
import { readsAs } from '../words/function-words.js';
import { isEmphasised, isQuoted } from '../words/marked.js';
import { wordsBetween } from '../words/scan.js';
import { languagesOf } from '../words/translating.js';

export const untranslatedSentence: Rule = {
  id: 'untranslated-sentence',
  category: 'accuracy/untranslated',
  needs: 'pair',
  title: { en: 'Sentence left in the language of the original', es: 'Oración sin traducir' },
  messages: {
    default: {
      en: 'this sentence is in the language of the original',
      es: 'esta oración está en la lengua del original',
    },
  },
  explanation: {
    en: 'A sentence of six words or more in the translation that has the function words of the original’s language and not those of its own. Quotations and italics are for information. In notes, only sentences are looked at that both texts have word for word and that do not read as a title.',
    es: 'Una oración de seis palabras o más que, en la traducción, tiene las palabras gramaticales de la lengua del original y no las suyas. Las citas y las cursivas son informativas. En las notas solo mira oraciones que los dos textos tienen palabra por palabra y que no parecen un título.',
  },
  examples: [
    {
      source: ['Es una ley de la república. Nadie la cumple hasta que se lo piden.'],
      target: ['It is a law of the republic. Nadie la cumple hasta que se lo piden.'],
      found: ['Nadie la cumple hasta que se lo piden. | Nadie la cumple hasta que se lo piden.'],
    },
    {
      source: [
        'Dijo “no” y se fue a la casa.',
        '[^1]: Paz. Revista de la Academia de Guerra del Perú. Centro de Estudios de la Defensa y la Paz.',
      ],
      target: [
        'He said “no” and went to the house.',
        '[^1]: Paz. Revista de la Academia de Guerra del Perú. Centro de Estudios de la Defensa y la Paz.',
      ],
      found: [],
    },
  ],
  check: compare,
};

const LEAST = 6;

function* compare(study: Study): Iterable<Hit> {
  const languages = languagesOf(study);
  if (!languages) return;
  for (const { source, target } of pairsOf(study)) {
    for (const place of target) {
      const block = blockOf(study.target!, place.block)!;
      if (!isForeign(block, place, languages)) continue;
      // Titles and names of institutions stay as they are: most of their words have capitals.
      if (zoneOf(study.target!, block.id) === 'notes' && !isProse(block, place)) continue;
      const isMarked = isQuoted(block, place.start) || isEmphasised(block, place.start, place.end);
      yield {
        severity: isMarked ? 'info' : 'major',
        ...(source.length === 1 ? { source: source[0] } : {}),
        target: place,
      };
    }
  }
}

function isForeign(block: EditionBlock, { start, end }: Place, { from, to }: { from: string; to: string }): boolean {
  const words = wordsBetween(block, start, end);
  if (words.length < LEAST) return false;
  const folded = words.map((word) => word.folded);
  if (!readsAs(folded, from, to)) return false;
  // Most of it, and not only the title that it quotes.
  const isSetApart = ({ start, end }: Word): boolean => isQuoted(block, start) || isEmphasised(block, start, end);
  const unquoted = words.filter((word) => !isSetApart(word)).map((word) => word.folded);
  return readsAs(unquoted, from, to) && 2 * unquoted.length > words.length;
}

/** More small letters than capitals among the words of four letters and more, and no name before a comma. */
function isProse(block: EditionBlock, { start, end }: Place): boolean {
  const words =
    maskedText(block)
      .slice(start, end)
      .match(/[\p{L}\p{M}]{4,}/gu) ?? [];
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  return small > 0.7 * words.length;
}
