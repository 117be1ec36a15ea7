/** A name taken over from the original with another spelling: an accent lost, a letter changed. */
import type { Hit, Rule, Study } from '../rule.js';
import { blockOf, maskedText, wordsOf, zoneOf, type Word } from '../study.js';
import { countTelling } from '../words/function-words.js';
import { exonymOf } from '../words/exonyms.js';
import { differByOne } from '../words/spelling.js';
import { copiedOf, languagesOf, type CopiedInPair } from '../words/translating.js';

export const nameDiffers: Rule = {
  id: 'name-differs',
  category: 'accuracy/mistranslation',
  needs: 'pair',
  title: { en: 'Name spelled in another way', es: 'Nombre escrito de otro modo' },
  messages: {
    default: {
      en: 'copied from the original with other accents: {source} there, {target} here',
      es: 'copiado del original con otras tildes: {source} allí, {target} aquí',
    },
    letter: {
      en: '{source} in the original, {target} here: one letter differs',
      es: '{source} en el original, {target} aquí: cambia una letra',
    },
  },
  explanation: {
    en: 'Titles, institutions and names that a translation takes over as they are keep their accents and letters. Looks at phrases that both texts have word for word, in the language of the original, and at names beside words that are copied. Names that have a form of their own in the other language (Peru, Mexico, Apurimac and Ene) are left alone.',
    es: 'Los títulos, las instituciones y los nombres que la traducción toma como están conservan tildes y letras. Mira las frases que los dos textos tienen palabra por palabra, en la lengua del original, y los nombres junto a palabras copiadas. No dice nada de nombres con forma propia en la otra lengua (Peru, Mexico, Apurimac and Ene).',
  },
  examples: [
    {
      source: ['[^1]: Escuela Superior de Guerra del Ejército del Perú. Lima.'],
      target: ['[^1]: Escuela Superior de Guerra del Ejercito del Peru. Lima.'],
      found: ['Ejército del Perú | Ejercito del Peru'],
    },
    {
      source: ['[^1]: Gonzales Bojorquez, Miguel. “Uno”.', 'El valle de los ríos Apurímac, Ene y Mantaro, en el Perú.'],
      target: ['[^1]: Gonzalez Bojorquez, Miguel. “One”.', 'The Apurimac, Ene and Mantaro River Valley, in Peru.'],
      found: ['Gonzales | Gonzalez'],
    },
    {
      source: ['[^1]: Paz Sol, Ana. Lima, Perú.', 'La capital de Brasil.'],
      target: ['[^1]: Paz Sol, Ana. Lima, Peru.', 'The capital of Brazil.'],
      found: [],
    },
  ],
  check: compare,
};

function* compare(study: Study): Iterable<Hit> {
  const languages = languagesOf(study);
  if (!languages) return;
  for (const run of copiedOf(study)) {
    if (isPhrase(run, languages)) {
      const hit = accents(study, run);
      if (hit) yield hit;
    }
    yield* neighbours(study, run, languages.from);
  }
}

/** Three words or more with a function word of the original's language: no coincidence. */
const isPhrase = ({ words }: CopiedInPair, { from, to }: { from: string; to: string }): boolean =>
  words.length >= 3 &&
  countTelling(
    words.map(({ folded }) => folded),
    from,
    to,
  ) > 0;

/** From the first word of a phrase whose accents differ to the last. */
function accents(study: Study, { block, words, own, pair }: CopiedInPair): Hit | undefined {
  const differing = words.flatMap((word, index) => (plain(word) === plain(own[index]) ? [] : [index]));
  if (differing.length === 0) return undefined;
  const [first, last] = [differing[0], differing.at(-1)!];
  const target = { side: 'target' as const, block: block.id, start: words[first].start, end: words[last].end };
  const source = placeOf(study, pair, own[first], own[last]);
  const said = blockOf(study.source, source.block)!.text.slice(source.start, source.end);
  return {
    severity: 'minor',
    source,
    target,
    parameters: { source: said, target: block.text.slice(target.start, target.end) },
  };
}

const plain = ({ text }: Word): string => text.normalize('NFC').toLowerCase();

/** The words beside a copied run on both sides, where they are names that differ by one letter. */
function* neighbours(study: Study, run: CopiedInPair, from: string): Iterable<Hit> {
  const { block, words, pair, first, ownBefore, ownAfter } = run;
  const all = wordsOf(block);
  for (const [here, there, beside] of [
    [all[first - 1], ownBefore, words[0]],
    [all[first + words.length], ownAfter, words.at(-1)!],
  ] as const) {
    if (!here || !there || !isName(here) || !isName(there) || !isName(beside)) continue;
    const [start, end] = [Math.min(here.start, beside.start), Math.max(here.end, beside.end)];
    if (
      end - start > here.text.length + beside.text.length + 2 ||
      !/^[ ,\p{L}\p{M}]*$/u.test(maskedText(block).slice(start, end))
    )
      continue;
    if (exonymOf(there.text, from) || !differByOne(here.folded, there.folded)) continue;
    const source = placeOf(study, pair, there, there);
    const target = { side: 'target' as const, block: block.id, start: here.start, end: here.end };
    // In running text, a name may have a form of its own in each language (Skopie, Skopje).
    const severity = zoneOf(study.target!, block.id) === 'notes' ? 'minor' : 'info';
    yield { severity, source, target, variant: 'letter', parameters: { source: there.text, target: here.text } };
  }
}

const isName = ({ text }: Word): boolean => /^\p{Lu}\p{M}*\p{Ll}{3}/u.test(text);

function placeOf(study: Study, pair: CopiedInPair['pair'], first: Word, last: Word): NonNullable<Hit['source']> {
  const holds = (id: string): boolean => wordsOf(blockOf(study.source, id)!).includes(first);
  const { block } = pair.source.find((place) => holds(place.block))!;
  return { side: 'source', block, start: first.start, end: last.end };
}
