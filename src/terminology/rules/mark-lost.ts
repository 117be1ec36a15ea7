/** Colons, question marks and dashes of the original without anything in their place. */
import type { Hit, Place, Rule, Study } from '../rule.js';
import { blockOf, maskedText, pairsOf, zoneOf, type AlignedPair, type Word } from '../study.js';
import { readQuotes } from '../words/quotes.js';
import { endOfWord, isKnown, sideOf, startOfWord, wordsBetween } from '../words/scan.js';

export const markLost: Rule = {
  id: 'mark-lost',
  category: 'linguistic-conventions/punctuation',
  needs: 'pair',
  title: { en: 'Punctuation mark that was lost', es: 'Signo de puntuación perdido' },
  messages: {
    default: {
      en: 'the title of the original has a colon, the translated one has no mark in its place',
      es: 'el título original lleva dos puntos; el traducido no lleva ningún signo en su lugar',
    },
    comma: {
      en: 'the title of the original has a comma, the translated one has no mark at all',
      es: 'el título original lleva coma; el traducido no lleva ningún signo',
    },
    question: {
      en: 'the original asks, the translation does not',
      es: 'el original pregunta y la traducción no',
    },
    asked: { en: 'the translation asks, the original does not', es: 'la traducción pregunta y el original no' },
    dash: {
      en: 'the original has a dash here, the translation has no mark in its place',
      es: 'el original lleva aquí una raya; la traducción no lleva ningún signo en su lugar',
    },
  },
  explanation: {
    en: 'In titles quoted in notes, a colon that has no counterpart of any kind makes one run of two titles. Elsewhere a question that is no question in the other text, and a dash between spaces that has nothing in its place, are for information: a sentence may be turned in many ways.',
    es: 'En los títulos citados en notas, dos puntos sin correspondencia de ninguna clase convierten dos títulos en uno. En lo demás, una pregunta que no lo es en el otro texto, y una raya entre espacios que no tiene nada en su lugar, son informativas: una oración puede darse de muchas maneras.',
  },
  examples: [
    {
      source: ['[^1]: Paz. “Captura del Estado: democracia y desarrollo”.', '[^2]: Sol. “El VRAEM, una amenaza”.'],
      target: ['[^1]: Paz. “State capture democracy and development”.', '[^2]: Sol. “The VRAEM a Threat”.'],
      found: ['Estado: democracia | capture democracy', 'VRAEM, una | VRAEM a'],
    },
    {
      source: ['¿Por qué protestan?'],
      target: ['They are protesting.'],
      found: ['¿Por qué protestan? | protesting.'],
    },
    {
      source: [
        '[^1]: Paz. “Ni uno ni otro: ¿por qué?”. Revista: 3.',
        'El desafío es doble: contener la violencia.',
        'Preguntó: «¿Y tú?».',
      ],
      target: [
        '[^1]: Paz. “Neither One nor the Other – Why?” Revista: 3.',
        'The challenge is twofold, to contain violence.',
        'And you? he asked.',
      ],
      found: [],
    },
  ],
  check: compare,
};

function* compare(study: Study): Iterable<Hit> {
  if (!study.target || !isKnown(study.source) || !isKnown(study.target)) return;
  for (const pair of pairsOf(study)) {
    if (pair.source.length !== 1 || pair.target.length !== 1) continue;
    const notes = zoneOf(study.source, pair.source[0].block) === 'notes';
    if (notes) yield* titles(study, pair);
    else yield* questions(study, pair);
    yield* dashes(study, pair);
  }
}

/** The titles of a sentence in quotation marks, in order. */
function titlesIn(study: Study, { side, block: id, start, end }: Place): Place[] {
  const block = blockOf(study[side]!, id)!;
  // A title of several sentences starts in one pair and ends in another: it is compared as a whole, in the first.
  return readQuotes(block).quotations.flatMap((quotation) =>
    quotation.depth === 0 && quotation.start >= start && quotation.start < end
      ? [{ side, block: id, start: quotation.start, end: quotation.end }]
      : [],
  );
}

function* titles(study: Study, { source: [from], target: [to] }: AlignedPair): Iterable<Hit> {
  const [own, others] = [titlesIn(study, from), titlesIn(study, to)];
  if (own.length !== others.length) return;
  for (const [index, place] of own.entries()) {
    const [text, other] = [textAt(study, place), textAt(study, others[index])];
    const inner = other.slice(1, -1);
    // A comma more than in the original may stand for the colon.
    const commas = (words: string): number => words.split(/,\s/).length;
    if (/:\s/.test(text) && !/[:;.?!–—]/.test(inner) && commas(inner) <= commas(text)) {
      const source = around(study, place, /:\s/);
      yield { severity: 'minor', source, target: whereLost(study, source, others[index]) };
    } else if (/,\s/.test(text) && !/[,:;.?!–—]|\s-\s/.test(inner)) {
      const source = around(study, place, /,\s/);
      yield { severity: 'info', source, target: whereLost(study, source, others[index]), variant: 'comma' };
    }
  }
}

function* questions(study: Study, pair: AlignedPair): Iterable<Hit> {
  const [own, other] = [sideOf(study, pair, 'source'), sideOf(study, pair, 'target')];
  if (own.includes('?') === other.includes('?')) return;
  yield {
    severity: 'info',
    source: questionIn(study, pair.source[0]),
    target: questionIn(study, pair.target[0]),
    variant: own.includes('?') ? 'question' : 'asked',
  };
}

const DASH = /\s(?<=\S\s)[–—]\s(?=\S)/gu;
/** What may stand where a dash was. */
const INSTEAD = /[,;:()–—]|\s-\s/gu;

function* dashes(study: Study, pair: AlignedPair): Iterable<Hit> {
  const [own, other] = [sideOf(study, pair, 'source'), sideOf(study, pair, 'target')];
  const count = own.match(DASH)?.length ?? 0;
  if (count === 0 || (other.match(DASH)?.length ?? 0) >= count) return;
  if ((other.match(INSTEAD)?.length ?? 0) >= (own.match(INSTEAD)?.length ?? 0)) return;
  const source = around(study, pair.source[0], /\s[–—]\s/);
  yield { severity: 'info', source, variant: 'dash' };
}

const textAt = (study: Study, { side, block, start, end }: Place): string =>
  maskedText(blockOf(study[side]!, block)!).slice(start, end);

/** Letters at the start that two words of one origin have in common: democracia, democracy. */
const ALIKE = 4;

/**
 * The two words of the translated title between which the mark would stand: those beside the one that looks like a
 * word beside the mark; the whole title where none does, or several do.
 */
function whereLost(study: Study, mark: Place, title: Place): Place {
  const beside = wordsBetween(blockOf(study.source, mark.block)!, mark.start, mark.end);
  const words = wordsBetween(blockOf(study.target!, title.block)!, title.start, title.end);
  const find = (word: Word | undefined): number => {
    const head = word && word.folded.length >= ALIKE ? word.folded.slice(0, ALIKE) : undefined;
    const found = head === undefined ? [] : words.flatMap(({ folded }, at) => (folded.startsWith(head) ? [at] : []));
    return found.length === 1 ? found[0] : -1;
  };
  const [before, after] = [find(beside[0]), find(beside.at(-1))];
  const first = after > 0 ? after - 1 : before;
  return first >= 0 && words[first + 1] ? { ...title, start: words[first].start, end: words[first + 1].end } : title;
}

/** The last word of a sentence with the mark after it, where what it asks or does not ask is to be seen. */
function endOf(study: Study, place: Place): Place {
  const last = wordsBetween(blockOf(study[place.side]!, place.block)!, place.start, place.end).at(-1);
  return last ? { ...place, start: last.start } : place;
}

/** From the mark that opens a question to the one that closes it; without the former, the end of the sentence. */
function questionIn(study: Study, place: Place): Place {
  const text = textAt(study, place);
  const [open, close] = [text.indexOf('¿'), text.indexOf('?')];
  if (close < 0) return endOf(study, place);
  const whole = { ...place, end: place.start + close + 1 };
  return open >= 0 && open < close ? { ...whole, start: place.start + open } : endOf(study, whole);
}

/** The first match of a mark in a place, with the words beside it. */
function around(study: Study, place: Place, mark: RegExp): Place {
  const text = maskedText(blockOf(study[place.side]!, place.block)!);
  const at = place.start + text.slice(place.start, place.end).search(mark);
  return { ...place, start: startOfWord(text, at), end: endOfWord(text, at) };
}
