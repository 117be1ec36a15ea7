/** Words of a reference that are left in the language of the original: kinds of works, numbers, pages. */
import type { Hit, Rule, Study } from '../rule.js';
import { maskedText, sentenceOf, zoneOf, type Word } from '../study.js';
import { isGeneric, isGenericAbbreviation } from '../words/bibliography.js';
import { functionWords } from '../words/function-words.js';
import { isEmphasised, isQuoted } from '../words/marked.js';
import { counterpartAt, matchesIn, wordsBetween } from '../words/scan.js';
import { copiedOf, languagesOf, type CopiedInPair } from '../words/translating.js';

export const untranslatedReference: Rule = {
  id: 'untranslated-reference',
  category: 'accuracy/untranslated',
  needs: 'pair',
  yieldsTo: ['untranslated-sentence'],
  title: { en: 'Reference half translated', es: 'Referencia a medio traducir' },
  messages: {
    default: {
      en: '“{words}” is left in the language of the original; it is no title, but says what the work is or where to find it',
      es: '«{words}» quedó en la lengua del original; no es un título, sino que dice qué obra es o dónde está',
    },
  },
  explanation: {
    en: 'Titles and names stay as they are in a reference. What kind of work it is (Tesis de Maestría), and the words for number, page, chapter, retrieved and the like, belong to the language of the text. Words in quotation marks or italics are taken for a title.',
    es: 'En una referencia, los títulos y los nombres quedan como están. Qué clase de obra es (Tesis de Maestría) y las palabras para número, página, capítulo, recuperado y parecidas son de la lengua del texto. Lo que está entre comillas o en cursiva se toma por un título.',
  },
  examples: [
    {
      source: ['[^1]: Paz, A. “Uno”. Tesis de Maestría. Lima. Pensamiento Vol. 11 Núm. 2.'],
      target: ['[^1]: Paz, A. “One”. Tesis de Maestría. Lima. Pensamiento Vol. 11 Núm. 2.'],
      found: ['- | Tesis de Maestría', '- | Núm'],
    },
    {
      source: ['[^1]: Paz, A. “La tesis”. *Tesis doctoral*. Tesis. Revista Tesis y Antítesis 4. Universidad Nacional.'],
      target: [
        '[^1]: Paz, A. “La tesis”. *Tesis doctoral*. Thesis. Revista Tesis y Antítesis 4. Universidad Nacional.',
      ],
      found: [],
    },
    {
      source: ['Olmeda, n.º 187.', '[^1]: Paz, A. Uno. 2.ª ed. Lima.', 'El «n.º 5» de Chanel.'],
      target: ['Olmeda, n.º 187.', '[^1]: Paz, A. Uno. 2.ª ed. Lima.', 'Chanel’s “n.º 5”.'],
      found: ['- | n.º 187', '- | 2.ª ed.'],
    },
    {
      languages: ['en', 'es'],
      source: ['[^1]: Paz, A. “One”. PhD thesis. Lima. Retrieved from https://x.org'],
      target: ['[^1]: Paz, A. “One”. PhD thesis. Lima. Retrieved from https://x.org'],
      found: ['- | PhD thesis', '- | Retrieved from'],
    },
  ],
  check: compare,
};

function* compare(study: Study): Iterable<Hit> {
  const languages = languagesOf(study);
  if (!languages) return;
  for (const run of copiedOf(study)) {
    const { block } = run;
    if (zoneOf(study.target!, block.id) !== 'notes') continue;
    for (const { start, end } of generics(run, languages.from)) {
      if (isQuoted(block, start) || isEmphasised(block, start, end)) continue;
      const words = block.text.slice(start, end);
      yield { severity: 'minor', target: { side: 'target', block: block.id, start, end }, parameters: { words } };
    }
  }
  if (languages.from === 'es') yield* signs(study);
}

/** `n.º 5`, `2.ª ed.`: what only Spanish writes, wherever it stands. A text has few, so each is looked at by itself. */
const SIGNS = /(?=[nN\d])(?<![\p{L}\p{N}.,])(?:[nN]\.?[º°]s?\s?\d+|\d{1,3}\.[ºª](?:\s(?:ed|vol)\.)?)/gu;

function* signs(study: Study): Iterable<Hit> {
  for (const { block, match, start, end } of matchesIn(study.target!, SIGNS)) {
    if (isQuoted(block, start) || isEmphasised(block, start, end)) continue;
    if (!counterpartAt(study, 'target', block.id, start)?.includes(match[0])) continue;
    const place = { side: 'target' as const, block: block.id, start, end };
    yield { severity: 'minor', target: place, parameters: { words: match[0] } };
  }
}

/** The parts of a run that are generic: an abbreviation, or a sentence made of such words and function words alone. */
function* generics({ block, words }: CopiedInPair, language: string): Iterable<{ start: number; end: number }> {
  const stops = functionWords(language);
  let from = 0;
  for (let at = 0; at < words.length; at++) {
    if (!isGeneric(words[at].folded, language)) {
      if (!stops.has(words[at].folded)) from = at + 1;
      continue;
    }
    let last = at;
    for (
      let next = at + 1;
      next < words.length && (isGeneric(words[next].folded, language) || stops.has(words[next].folded));
      next++
    )
      last = next;
    const span = { start: words[from].start, end: words[last].end };
    const isSegment = from <= at && isWhole(block, span, words[from], words[last]);
    if (isSegment) yield span;
    else if (isGenericAbbreviation(words[at].folded, language) && isBeforeNumber(block, words[at]))
      yield { start: words[at].start, end: words[at].end };
    at = last;
    from = last + 1;
  }
}

/** Nothing else in its sentence, or in its part of it up to a comma or an address: no title goes on from here. */
function isWhole(block: CopiedInPair['block'], span: { start: number; end: number }, first: Word, last: Word): boolean {
  const sentence = sentenceOf(block, span.start);
  const text = maskedText(block);
  const before = text.slice(sentence.start, first.start);
  const after = text.slice(last.end, sentence.end);
  const startsPart = before.trim() === '' || /[.,;:(\[]\s?$/.test(before);
  const endsPart = after.trim() === '' || /^\s?[.,;:)\]\uFFFC]/.test(after);
  return startsPart && endsPart && !isName(block, first);
}

/** One capitalised generic word that a capitalised word precedes is part of a name. */
const isName = (block: CopiedInPair['block'], first: Word): boolean => {
  const before = wordsBetween(block, first.start - 40, first.start - 1).at(-1);
  return before !== undefined && block.text.slice(before.end, first.start) === ' ' && /^\p{Lu}/u.test(before.text);
};

const isBeforeNumber = (block: CopiedInPair['block'], { end }: Word): boolean =>
  /^\.?\s?[\dIVX]/.test(block.text.slice(end, end + 3));
