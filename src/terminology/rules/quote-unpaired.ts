/** Quotation marks without their other half. */
import type { EditionBlock } from '../../edition/model.js';
import type { Rule, StudyText } from '../rule.js';
import { pairAcross, pairOdd } from '../words/across.js';
import { readQuotes } from '../words/quotes.js';
import { endOfWord, inTexts, isKnown, startOfWord, type Found } from '../words/scan.js';

export const quoteUnpaired: Rule = {
  id: 'quote-unpaired',
  category: 'linguistic-conventions/punctuation',
  needs: 'text',
  title: { en: 'Quotation mark without its other half', es: 'Comilla sin pareja' },
  messages: {
    default: { en: 'the quotation that opens here is never closed', es: 'la cita que se abre aquí no se cierra' },
    unopened: { en: 'a quotation closes here that was never opened', es: 'aquí se cierra una cita que no se abrió' },
    mixed: {
      en: 'a quotation opens and closes with marks of two kinds: {marks}',
      es: 'una cita se abre y se cierra con comillas de dos clases: {marks}',
    },
  },
  explanation: {
    en: 'Pairs quotation marks within each block, each kind with its own. Quotations over several paragraphs, which open again in every paragraph and close in the last, are in order. Apostrophes, feet and inches are no quotation marks.',
    es: 'Empareja las comillas dentro de cada bloque, cada clase con la suya. Las citas de varios párrafos, que se abren de nuevo en cada uno y se cierran en el último, están bien. Los apóstrofos y los pies y pulgadas no son comillas.',
  },
  examples: [
    { source: ['Lo llaman “portátil y nada más.'], found: ['“portátil | -'] },
    { source: ['Dijo: «No hay plata”, y punto.'], found: ['plata” | -'] },
    {
      languages: ['en-GB', 'es'],
      source: [
        '‘We ran,’ he said.',
        'A ‘reflex effect’ of it.',
        'They ran ‘until the end.',
        'In the ‘90s, rock ‘n’ roll.',
      ],
      found: ['‘until | -'],
    },
    {
      languages: ['en', 'es'],
      source: ['They say it is over”, and left.', 'He said "no and left.'],
      found: ['over” | -', '"no | -'],
    },
    {
      languages: ['en', 'es'],
      source: ['“It began in May.', '“It ended in June”, he said, the boys’ coach, 6\' 2" tall.'],
      found: [],
    },
  ],
  check: (study) => inTexts(study, find),
};

function* find(text: StudyText): Iterable<Found> {
  if (!isKnown(text)) return;
  const isUsed =
    USES_SINGLE.test(text.meta.language) || text.blocks.filter((block) => hasSingle(block)).length >= HABIT;
  const singles = (block: EditionBlock, next?: EditionBlock): number[] =>
    isUsed || hasSingle(block) ? unclosedSingles(block, next) : [];
  // Notes and headings are texts of their own: nothing runs on from one to the next.
  const running = text.blocks.filter(({ kind }) => kind !== 'note' && kind !== 'heading');
  yield* inBlocks(running, true, singles);
  yield* inBlocks(
    text.blocks.filter((block) => !running.includes(block)),
    false,
    singles,
  );
}

/** Offsets of the single marks of a block that open and are never closed. */
type Singles = (block: EditionBlock, next?: EditionBlock) => number[];

/** English of countries where single marks come first. */
const USES_SINGLE = /^en[-_](?:GB|AU|NZ|ZA|IE)\b/i;
/** Blocks with quotations in single marks from which on a text is taken to use them. */
const HABIT = 2;
const hasSingle = (block: EditionBlock): boolean =>
  readQuotes(block).quotations.some(({ family, depth }) => family === 'single' && depth === 0);

/** A quotation of several paragraphs opens again in the next one. ‘90s is an apostrophe that was set the wrong way. */
const unclosedSingles = (block: EditionBlock, next?: EditionBlock): number[] =>
  next?.text.startsWith('‘')
    ? []
    : readQuotes(block).unclosedSingle.filter((at) => /\p{L}{3}|\p{Lu}/u.test(block.text.slice(at + 1, at + 4)));

/** A closing mark that may belong to an opening one: after it, and no further than quotations go. */
const isNear = (open: number, close: number): boolean => open < close && close - open < 400;

function* inBlocks(blocks: readonly EditionBlock[], running: boolean, singles: Singles): Iterable<Found> {
  const readings = blocks.map((block, index) => unpaired(block, running ? blocks[index + 1] : undefined));
  const left = readings.map(({ unclosed, unopened }) => ({ unclosed: unclosed.length, unopened: unopened.length }));
  const rest = running ? pairAcross(left) : left;
  const odd = readings.map(({ straight }) => straight !== undefined);
  const restOdd = running ? pairOdd(odd) : odd;
  for (const [index, block] of blocks.entries()) {
    const { unclosed, unopened, straight } = readings[index];
    for (const at of singles(block, blocks[index + 1]))
      yield { block, start: at, end: endOfWord(block.text, at + 1), severity: 'minor' };
    // «… ”: one quotation, whose marks are of two kinds.
    if (rest[index].unclosed === 1 && rest[index].unopened === 1 && isNear(unclosed.at(-1)!, unopened.at(-1)!)) {
      const at = unopened.at(-1)!;
      const marks = `${block.text[unclosed.at(-1)!]} ${block.text[at]}`;
      yield {
        block,
        start: startOfWord(block.text, at),
        end: at + 1,
        severity: 'minor',
        variant: 'mixed',
        parameters: { marks },
      };
      continue;
    }
    const opened = unclosed.slice(0, rest[index].unclosed);
    if (straight !== undefined && restOdd[index]) opened.push(straight);
    for (const at of opened) yield { block, start: at, end: endOfWord(block.text, at + 1), severity: 'minor' };
    for (const at of rest[index].unopened > 0 ? unopened.slice(-rest[index].unopened) : []) {
      yield { block, start: startOfWord(block.text, at), end: at + 1, severity: 'minor', variant: 'unopened' };
    }
  }
}

/** The marks of a block without their other half; a quotation that opens again in the next paragraph goes on there. */
function unpaired(
  block: EditionBlock,
  next?: EditionBlock,
): { unclosed: number[]; unopened: number[]; straight?: number } {
  const { unclosed, unopened } = readQuotes(block);
  const opensAgain = (mark: string): boolean =>
    next !== undefined && (next.text.startsWith(mark) || (mark === '«' && next.text.startsWith('»')));
  return {
    unclosed: unclosed.filter((at) => block.text[at] !== '"' && !opensAgain(block.text[at])),
    unopened,
    straight: unclosed.find((at) => block.text[at] === '"'),
  };
}
