/** One compound, now with a hyphen and now without. */
import type { EditionBlock } from '../../edition/model.js';
import type { Rule, StudyText } from '../rule.js';
import { maskedText, wordsOf, zoneOf, type Word } from '../study.js';
import { quotationAt } from '../words/quotes.js';
import { inTexts, type Found } from '../words/scan.js';
import { isUpper } from '../words/units.js';

export const hyphenationDrift: Rule = {
  id: 'hyphenation-drift',
  category: 'linguistic-conventions/spelling',
  needs: 'text',
  title: { en: 'Hyphen that comes and goes', es: 'Guion que va y viene' },
  messages: {
    default: {
      en: '“{word}” here; {count} times “{other}” in this text',
      es: 'aquí «{word}»; {count} veces «{other}» en este texto',
    },
  },
  explanation: {
    en: 'Finds words that a text writes both with a hyphen and as one word (counter-terrorism, counterterrorism) and shows the rarer form. Words that are others without their hyphen (re-sign and resign), notes and quotations are left alone.',
    es: 'Busca palabras que un texto escribe con guion y también juntas (contra-terrorismo, contraterrorismo) y muestra la forma menos usada. No dice nada de palabras que sin guion son otras (re-sign y resign), de notas ni de citas.',
  },
  examples: [
    {
      languages: ['en', 'es'],
      source: ['Counterterrorism first; no counterterrorism later, and counter-terrorism always.'],
      found: ['counter-terrorism | -'],
    },
    {
      languages: ['en', 'es'],
      source: ['He resigned and re-signed; a long-term plan in the long term; Sub-Lima and Sublima.'],
      found: [],
    },
  ],
  check: (study) => inTexts(study, find),
};

/** Prefixes that make another word where the hyphen goes. */
const OTHER_WORD = new Set(['re', 'un', 'co', 'de']);

function* find(text: StudyText): Iterable<Found> {
  const hyphened = new Map<string, Found[]>();
  const isText = (block: EditionBlock, at: number): boolean =>
    zoneOf(text, block.id) !== 'notes' && !quotationAt(block, at);
  for (const block of text.blocks) {
    for (const [first, second] of compounds(block)) {
      // A capital inside is that of a name.
      if (OTHER_WORD.has(first.folded) || isUpper(second.text[0]) || !isText(block, first.start)) continue;
      const joined = first.folded + second.folded;
      hyphened.set(joined, [
        ...(hyphened.get(joined) ?? []),
        { block, start: first.start, end: second.end, severity: 'minor' },
      ]);
    }
  }
  if (hyphened.size === 0) return;
  const together = new Map<string, Found[]>();
  for (const block of text.blocks) {
    for (const { folded, start, end } of wordsOf(block)) {
      if (hyphened.has(folded) && isText(block, start))
        together.set(folded, [...(together.get(folded) ?? []), { block, start, end, severity: 'minor' }]);
    }
  }
  for (const [folded, joined] of together) {
    const apart = hyphened.get(folded)!;
    const [rarer, usual] = apart.length <= joined.length ? [apart, joined] : [joined, apart];
    const other = usual[0].block.text.slice(usual[0].start, usual[0].end);
    // One against one says only that they differ.
    const severity = usual.length > 1 ? 'minor' : 'info';
    for (const each of rarer)
      yield {
        ...each,
        severity,
        parameters: { word: each.block.text.slice(each.start, each.end), other, count: usual.length },
      };
  }
}

/** Pairs of words that a hyphen joins, and no more than two. */
function* compounds(block: EditionBlock): Iterable<[Word, Word]> {
  const text = maskedText(block);
  if (!text.includes('-')) return;
  const words = wordsOf(block);
  for (let at = 1; at < words.length; at++) {
    const [first, second] = [words[at - 1], words[at]];
    if (second.start - first.end !== 1 || text[first.end] !== '-' || first.text.length < 2 || second.text.length < 4)
      continue;
    if (text[first.start - 1] !== '-' && text[second.end] !== '-' && !/\d/.test(first.text + second.text))
      yield [first, second];
  }
}
