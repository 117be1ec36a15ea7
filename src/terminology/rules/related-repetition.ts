/** Two words of one family side by side, where the counterpart has two different ones: `history of historical`. */
import type { Hit, Place, Rule, Study } from '../rule.js';
import { blockOf, languageOf, maskedText, pairsOf, quoteOf, type Word } from '../study.js';
import { functionWords } from '../words/function-words.js';
import { wordsBetween } from '../words/scan.js';

export const relatedRepetition: Rule = {
  id: 'related-repetition',
  category: 'style/unidiomatic-style',
  needs: 'pair',
  title: { en: 'Two words of one family side by side', es: 'Dos palabras de una familia, juntas' },
  messages: {
    default: {
      en: '“{first}” and “{second}” say the same twice; the original has two different words',
      es: '«{first}» y «{second}» dicen dos veces lo mismo; el original tiene dos palabras distintas',
    },
  },
  explanation: {
    en: 'Two words with the same stem, with nothing between them but a preposition or an article, often come from a translation that lost a difference. It is for information, but for “of” between them where the original has no two words of one family at all; and silent where the original has such a pair as well.',
    es: 'Dos palabras con la misma raíz, sin más entre ellas que una preposición o un artículo, suelen venir de una traducción que perdió una diferencia. Es informativo, salvo con «de» entre ambas y ninguna pareja de una familia en el original; y no dice nada si el original tiene también una pareja así.',
  },
  examples: [
    {
      source: ['Zonas con antecedentes de conflicto histórico.'],
      target: ['Areas with a history of historical conflict.'],
      found: ['- | history of historical'],
    },
    {
      source: ['La historia de lo histórico en un Estado estatal.'],
      target: ['The history of the historical.'],
      found: [],
    },
    {
      source: ['De parte a parte y de nación en nación.'],
      target: ['From party to party; national interests of other nations.'],
      found: [],
    },
  ],
  check: compare,
};

/** Letters that two words of one family share at least. */
const STEM = 6;

function* compare(study: Study): Iterable<Hit> {
  for (const pair of pairsOf(study)) {
    if (pair.source.length === 0 || pair.target.length === 0) continue;
    const there = pair.target.flatMap((place) => relatedIn(study, place));
    if (there.length === 0 || pair.source.some((place) => relatedIn(study, place).length > 0)) continue;
    const certain = !pair.source.some((place) => hasFamily(study, place));
    for (const { place, first, second } of there) {
      // Protection of protected species: the original may repeat the family further apart.
      const isOf = /\s(?:of|de|del)\s/.test(quoteOf(study, place));
      yield { severity: certain && isOf ? 'minor' : 'info', target: place, parameters: { first, second } };
    }
  }
}

/** Whether two words of one family stand anywhere in a place. */
function hasFamily(study: Study, place: Place): boolean {
  const words = wordsBetween(blockOf(study[place.side]!, place.block)!, place.start, place.end);
  return words.some((word, at) => words.slice(at + 1).some((other) => areRelated(word, other)));
}

function relatedIn(study: Study, place: Place): { place: Place; first: string; second: string }[] {
  const text = study[place.side]!;
  const block = blockOf(text, place.block)!;
  const stops = functionWords(languageOf(text));
  const found: { place: Place; first: string; second: string }[] = [];
  let before: Word | undefined;
  for (const word of wordsBetween(block, place.start, place.end)) {
    if (stops.has(word.folded)) continue;
    if (before && areRelated(before, word) && isBridge(maskedText(block).slice(before.end, word.start), stops)) {
      found.push({ place: { ...place, start: before.start, end: word.end }, first: before.text, second: word.text });
    }
    before = word;
  }
  return found;
}

const areRelated = (a: Word, b: Word): boolean =>
  a.folded !== b.folded &&
  a.folded.length >= STEM &&
  b.folded.length >= STEM &&
  !/^\p{Lu}/u.test(a.text + b.text) &&
  a.folded.slice(0, STEM) === b.folded.slice(0, STEM);

/** One or two function words of which the first is a preposition, and no punctuation. */
const isBridge = (between: string, stops: ReadonlySet<string>): boolean =>
  /^\s(?:of|in|for|with|by|to|de|del|en|con|por|para|a)\s(?:\p{L}+\s)?$/u.test(between) && stops.size > 0;
