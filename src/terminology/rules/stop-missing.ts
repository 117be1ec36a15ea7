/** A full stop that is missing where the text has one in all places of this kind. */
import type { EditionBlock } from '../../edition/model.js';
import type { Rule, Study, StudyText } from '../rule.js';
import { MASK, maskedText, wordsOf, zoneOf } from '../study.js';
import { readQuotes } from '../words/quotes.js';
import { counterpartAt, endOfWord, inTexts, isKnown, startOfWord, type Found } from '../words/scan.js';
import { habitOf } from '../words/statistics.js';

export const stopMissing: Rule = {
  id: 'stop-missing',
  category: 'linguistic-conventions/punctuation',
  needs: 'text',
  title: { en: 'Missing full stop', es: 'Falta un punto' },
  messages: {
    default: {
      en: 'no full stop here; {count} of {total} blocks of this kind end with one',
      es: 'aquí no hay punto; {count} de {total} bloques de esta clase terminan con uno',
    },
    title: {
      en: 'no full stop between this title and what follows; {count} of {total} titles have one',
      es: 'no hay punto entre este título y lo que sigue; lo tienen {count} de {total} títulos',
    },
  },
  explanation: {
    en: 'Compares the ends of paragraphs, of list items and of notes with each other: where four of five end with a full stop, one without stands out. In references it also compares what follows a title in quotation marks. A title that ends in “?” needs no full stop; notes that end in an address, and lines that lead to a list, are not counted.',
    es: 'Compara entre sí los finales de párrafos, de puntos de lista y de notas: donde cuatro de cinco llevan punto, el que no lo lleva llama la atención. En las referencias compara además lo que sigue a un título entre comillas. Un título que acaba en «?» no necesita punto; no cuentan las notas que acaban en una dirección ni las líneas que anuncian una lista.',
  },
  examples: [
    {
      source: [
        'Es una ley antigua de la república.',
        'Es una ley nueva de la república.',
        'Se dictó hace veinte años. Nadie la cumple en la región andina',
        'Todos la citan en cada discurso.',
        'Y así es desde hace años.',
        'Nadie lo duda.',
      ],
      found: ['andina | -'],
    },
    {
      source: [
        '[^1]: Paz, A. “Uno de tantos”. Revista A.',
        '[^2]: Sol, B. “Dos de tantos” Revista B.',
        '[^3]: Luz, C. “Tres de tantos”. Revista C.',
        '[^4]: Mar, D. “¿Cuatro de tantos?” Revista D.',
        '[^5]: Río, E. “Cinco de tantos”. Revista E.',
        '[^6]: Rey, F. “Seis de tantos”. Revista F.',
      ],
      found: ['tantos” Revista | -'],
    },
    {
      languages: ['en', 'es'],
      source: [
        'There are three kinds of them:',
        'the first',
        'the second',
        'and the third',
        'The “Shining Path” Organization is one.',
        'So is another.',
      ],
      found: [],
    },
  ],
  check: (study) => inTexts(study, find),
};

/** Share of siblings that must have the full stop. */
const SHARE = 0.8;

function* find(text: StudyText, study: Study): Iterable<Found> {
  if (!isKnown(text)) return;
  for (const kind of ['paragraph', 'item', 'quote', 'note'] as const) {
    const blocks = text.blocks.filter((block) => block.kind === kind && counts(block));
    yield* ends(text, study, blocks);
  }
  yield* afterTitles(text);
}

/** Blocks that end with words: addresses and code have an end of their own, and a colon leads on. */
function counts(block: EditionBlock): boolean {
  const masked = maskedText(block).trimEnd();
  return block.sentences.length > 0 && !masked.endsWith(MASK) && !/[:,;]$/.test(masked) && !isAddressed(masked);
}

const isAddressed = (masked: string): boolean => new RegExp(`${MASK}[.,;)]$`).test(masked);
const hasStop = (block: EditionBlock): boolean => /[.?!…][”»"’)\]]*$/.test(block.text.trimEnd());
/** One sentence of a few words may be a caption, a headline or a signature. */
const isLine = (block: EditionBlock): boolean =>
  block.kind === 'paragraph' && block.sentences.length < 2 && wordsOf(block).length < 12;
const hasLength = (block: EditionBlock): boolean => block.text.length >= 20 && /\s\S+\s/.test(block.text);

function* ends(text: StudyText, study: Study, blocks: EditionBlock[]): Iterable<Found> {
  const habit = habitOf(blocks.map(hasStop), 5, SHARE);
  if (habit?.usual !== true) return;
  for (const block of blocks) {
    if (hasStop(block) || !hasLength(block)) continue;
    const end = block.text.trimEnd().length;
    const start = startOfWord(block.text, end);
    // What both texts leave without a full stop is likely meant: an attribution, a formula.
    const other = counterpartAt(study, text.side, block.id, start)?.trimEnd();
    const bothWithout = other !== undefined && !/[.?!…][”»"’)\]]*$/.test(other);
    const severity = bothWithout || isLine(block) ? 'info' : 'minor';
    yield { block, start, end, severity, parameters: { count: habit.count, total: habit.total } };
  }
}

/** After a title that closes in a reference: `“…”. Journal`, and now and then `“…” Journal`. */
function* afterTitles(text: StudyText): Iterable<Found> {
  const cases: { block: EditionBlock; at: number; stop: boolean; next: string }[] = [];
  for (const block of text.blocks) {
    if (zoneOf(text, block.id) !== 'notes') continue;
    const words = block.text;
    for (const { start, end, depth, family } of readQuotes(block).quotations) {
      const isTitle =
        depth === 0 &&
        family !== 'single' &&
        /[.)]\s*$/.test(words.slice(0, start)) &&
        /\s\S+\s/.test(words.slice(start, end));
      if (!isTitle || /[?!…]/.test(words[end - 2])) continue;
      const next = words.slice(end, end + 2);
      cases.push({
        block,
        at: end,
        stop: /^[.,]/.test(next) || words[end - 2] === '.' || words[end - 2] === ',',
        next,
      });
    }
  }
  const habit = habitOf(
    cases.map(({ stop }) => stop),
    4,
    SHARE,
  );
  if (habit?.usual !== true) return;
  for (const { block, at, stop, next } of cases) {
    if (stop || !/^\s\p{Lu}/u.test(next)) continue;
    const parameters = { count: habit.count, total: habit.total };
    yield {
      block,
      start: startOfWord(block.text, at),
      end: endOfWord(block.text, at),
      severity: 'minor',
      variant: 'title',
      parameters,
    };
  }
}
