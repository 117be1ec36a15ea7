/** One name, spelled in two ways in one text. */
import type { EditionBlock } from '../../edition/model.js';
import type { Rule, StudyText } from '../rule.js';
import { languageOf, wordsOf, type Word } from '../study.js';
import { hasAccentOnly } from '../words/exonyms.js';
import { opensSentence } from '../words/names.js';
import { inTexts, type Found } from '../words/scan.js';
import { differByOne } from '../words/spelling.js';

export const nameSpelling: Rule = {
  id: 'name-spelling',
  category: 'linguistic-conventions/spelling',
  needs: 'text',
  yieldsTo: ['name-differs', 'name-slip'],
  title: { en: 'Name spelled in two ways', es: 'Nombre escrito de dos maneras' },
  messages: {
    default: {
      en: '“{word}” here; {count} times “{usual}” in this text',
      es: 'aquí «{word}»; {count} veces «{usual}» en este texto',
    },
  },
  explanation: {
    en: 'Compares the names of one text, words with a capital in the middle of a sentence, with each other: those that differ by an accent or by one letter, where one of the two is much rarer. Always for information, since two people may have such names. Spanish names that English writes without an accent (Perú, Peru) are left alone.',
    es: 'Compara entre sí los nombres de un texto, palabras con mayúscula en medio de la oración: los que se distinguen por una tilde o una letra, si uno de los dos es mucho más raro. Siempre es informativo, pues dos personas pueden llamarse así. No dice nada de nombres españoles que el inglés escribe sin tilde (Perú, Peru).',
  },
  examples: [
    {
      source: [
        'Del Mantaro al Mantaro, y en el Mantaro o el Mantaró; con Bojorquez, de Bojorquez y por Bojorquez a Bojorqez.',
      ],
      found: ['Mantaró | -', 'Bojorqez | -'],
    },
    { source: ['En el Perú de Peralta y de Peralto, con Gómez, Gomez y Gomes.'], found: [] },
  ],
  check: (study) => inTexts(study, find),
};

interface Spelled {
  count: number;
  block: EditionBlock;
  word: Word;
}

const LEAST = 3;

function* find(text: StudyText): Iterable<Found> {
  const names = namesOf(text);
  const byFolded = new Map<string, Map<string, Spelled>>();
  for (const [spelling, spelled] of names) {
    const forms = byFolded.get(spelled.word.folded) ?? new Map<string, Spelled>();
    byFolded.set(spelled.word.folded, forms.set(spelling, spelled));
  }
  for (const forms of byFolded.values()) {
    const [usual, ...others] = [...forms].sort(([, a], [, b]) => b.count - a.count);
    for (const [word, { count, block, word: place }] of others)
      if (usual[1].count >= LEAST * count && !(languageOf(text) === 'en' && [word, usual[0]].some(hasAccentOnly)))
        yield found(block, place, usual);
  }
  yield* slips([...byFolded.values()].map((forms) => [...forms].sort(([, a], [, b]) => b.count - a.count)[0]));
}

const found = (block: EditionBlock, { start, end, text }: Word, [usual, { count }]: [string, Spelled]): Found => ({
  block,
  start,
  end,
  severity: 'info',
  parameters: { word: text, usual, count },
});

/** Words with a capital in the middle of a sentence, as written, with their number and first place. */
function namesOf(text: StudyText): Map<string, Spelled> {
  const names = new Map<string, Spelled>();
  for (const block of text.blocks) {
    for (const word of wordsOf(block)) {
      if (word.text.length < 5 || !/^\p{Lu}\p{M}*\p{Ll}+$/u.test(word.text) || opensSentence(block, word)) continue;
      const spelling = word.text.normalize('NFC');
      const known = names.get(spelling);
      if (known) known.count++;
      else names.set(spelling, { count: 1, block, word });
    }
  }
  return names;
}

/** Names that stand once and differ by one letter from one that stands often. Compared within a letter and a length. */
function* slips(names: readonly [string, Spelled][]): Iterable<Found> {
  const often = new Map<string, [string, Spelled][]>();
  const keyOf = (name: string, length: number): string => `${name[0]}${length}`;
  for (const name of names) {
    const { count, word } = name[1];
    if (count < LEAST || word.folded.length < 7) continue;
    for (const length of [-1, 0, 1]) {
      const key = keyOf(word.folded, word.folded.length + length);
      often.set(key, [...(often.get(key) ?? []), name]);
    }
  }
  for (const [, { count, block, word }] of names) {
    if (count > 1) continue;
    const usual = often
      .get(keyOf(word.folded, word.folded.length))
      ?.find(
        ([, other]) => differByOne(word.folded, other.word.folded) && !isInflected(word.folded, other.word.folded),
      );
    if (usual) yield found(block, word, usual);
  }
}

/** Peruano, peruana; Estados, Estadas: gender and number. */
const isInflected = (a: string, b: string): boolean =>
  a.replace(/[aoe]s?$/, '') === b.replace(/[aoe]s?$/, '') || a.replace(/s$/, '') === b.replace(/s$/, '');
