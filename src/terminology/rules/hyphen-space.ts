/** A hyphen that touches the word before it and not the one after it, or the other way round. */
import type { Rule, StudyText } from '../rule.js';
import { foldCase } from '../fold.js';
import { isKnown, inTexts, matchesIn, type Found } from '../words/scan.js';
import { isWordUnit, lettersAfter } from '../words/units.js';

export const hyphenSpace: Rule = {
  id: 'hyphen-space',
  category: 'linguistic-conventions/punctuation',
  needs: 'text',
  title: { en: 'Space beside a hyphen', es: 'Espacio junto a un guion' },
  messages: {
    default: {
      en: 'there is a space after the hyphen: is this one word?',
      es: 'hay un espacio después del guion: ¿es una sola palabra?',
    },
  },
  explanation: {
    en: 'A hyphen joins two parts of one word, so no space follows it; what is left of a line break looks like this. Parts that share their end (short- and long-term, pre- y posguerra) and prefixes spoken of by themselves (ex-, anti-) are left alone.',
    es: 'El guion une dos partes de una palabra, así que no le sigue un espacio; los restos de un corte de línea tienen este aspecto. No dice nada de las partes que comparten el final (pre- y posguerra, short- and long-term) ni de prefijos que se nombran solos (ex-, anti-).',
  },
  examples: [
    {
      languages: ['en', 'es'],
      source: ['The MPCP- MLMPM and a well- known group.'],
      found: ['MPCP- MLMPM | -', 'well- known | -'],
    },
    {
      languages: ['en', 'es'],
      source: ['Short- and long-term plans; micro-, small- or large-scale firms - or none.'],
      found: [],
    },
    { source: ['La pre- y la posguerra; el prefijo ex- se une a la palabra.'], found: [] },
  ],
  check: (study) => inTexts(study, find),
};

/** Words that join parts which share their end. */
const JOINS = new Set(
  'and or to nor but y e o u ni a and/or y/o und oder bis et ou versus vs as than plus through como que'.split(' '),
);
const PREFIXES = new Set(
  'ex pre post pos sub anti co vice non inter intra infra super micro macro mini multi neo pro re self auto bi tri semi'.split(
    ' ',
  ),
);

function* find(text: StudyText): Iterable<Found> {
  if (!isKnown(text)) return;
  for (const { block, start: at } of matchesIn(text, /-[ \u00a0](?=\p{L})/gu)) {
    const words = block.text;
    const left = startOfCompound(words, at);
    const first = words.slice(left, at);
    const right = lettersAfter(words, at + 2);
    if (first.length < 2 || words[left - 1] === '-' || JOINS.has(foldCase(right)) || /^\d+$/.test(first)) continue;
    const severity = PREFIXES.has(foldCase(first)) ? 'info' : 'minor';
    // Prefixes spoken of by themselves, unless two parts of one word could be meant.
    if (severity === 'info' && right.length < 5) continue;
    yield { block, start: left, end: at + 2 + right.length, severity };
  }
}

/** Start of the word or chain of words with hyphens that ends at an offset. */
function startOfCompound(text: string, end: number): number {
  let at = end;
  while (at > 0 && (isWordUnit(text[at - 1]) || (text[at - 1] === '-' && isWordUnit(text[at - 2]) && at < end))) at--;
  return at;
}
