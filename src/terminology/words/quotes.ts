/** Quotation marks of a block: which opens, which closes, what they enclose. */
import type { EditionBlock } from '../../edition/model.js';
import { cached, maskedText } from '../study.js';
import { matches } from './matches.js';

/** Kinds of marks that answer to each other. Single marks are read, but an apostrophe is never taken for a defect. */
export type QuoteFamily = 'curly' | 'angle' | 'straight' | 'single';

/** Words between two marks. */
export interface Quotation {
  family: QuoteFamily;
  /** Offset of the opening mark, and the one after the closing mark. */
  start: number;
  end: number;
  /** 0 for a quotation that is in no other. */
  depth: number;
}

/** What the marks of a block come to. */
export interface QuoteReading {
  quotations: Quotation[];
  /** Offsets of double marks that point the wrong way, that are never closed, that were never opened. */
  wrong: number[];
  unclosed: number[];
  unopened: number[];
  /** Offsets of single marks that open and are never closed; a closing one may be an apostrophe. */
  unclosedSingle: number[];
  /** How many double marks of each family, however they pair. */
  marks: Record<QuoteFamily, number>;
}

const FAMILY: Readonly<Record<string, QuoteFamily>> = {
  '“': 'curly',
  '”': 'curly',
  '„': 'curly',
  '«': 'angle',
  '»': 'angle',
  '"': 'straight',
  '‘': 'single',
  '’': 'single',
};
const OPENS = '“„«‘';
const isBoundary = (unit: string): boolean => unit === '' || /[\s([{¿¡“„«‘—–/\-:]/.test(unit);
const isEnd = (unit: string): boolean => unit === '' || /[\s)\]},.;:!?…”»’—–/-]/.test(unit);
const isWord = (unit: string): boolean => /[\p{L}\p{M}\p{N}]/u.test(unit);

/** Reads the quotation marks of a block, with marks that point the wrong way taken for what they were meant to be. */
export const readQuotes = cached((block: EditionBlock): QuoteReading => {
  const text = maskedText(block);
  const reading: QuoteReading = {
    quotations: [],
    wrong: [],
    unclosed: [],
    unopened: [],
    unclosedSingle: [],
    marks: { curly: 0, angle: 0, straight: 0, single: 0 },
  };
  const open: { family: QuoteFamily; at: number }[] = [];
  for (const { 0: mark, index: at } of matches(text, /[“”„«»"‘’]/g)) {
    const family = FAMILY[mark];
    const before = text[at - 1] ?? '';
    const after = text[at + 1] ?? '';
    const inside = open.some((each) => each.family === family);
    if (isNoQuote(mark, text, at, inside)) continue;
    reading.marks[family]++;
    if (opens(mark, before, after, inside)) {
      if (mark === '”' || mark === '»') reading.wrong.push(at);
      open.push({ family, at });
    } else if (inside) {
      if (mark === '“' || mark === '«') reading.wrong.push(at);
      close(open, family, at + 1, reading);
    } else if (family !== 'single') reading.unopened.push(at);
  }
  for (const { family, at } of open) (family === 'single' ? reading.unclosedSingle : reading.unclosed).push(at);
  reading.quotations.sort((a, b) => a.start - b.start);
  return reading;
});

/** Apostrophes; feet, inches, minutes and seconds. */
function isNoQuote(mark: string, text: string, at: number, inside: boolean): boolean {
  const before = text[at - 1] ?? '';
  const after = text[at + 1] ?? '';
  if (mark === '’') return !inside || isWord(after);
  if (mark === '‘') return isWord(before) || !(isWord(after) || /[¿¡«“([…]/.test(after));
  return (
    /["”]/.test(mark) && !inside && /(?:^|[\s’'×x(])\d{1,2}(?:[.,]\d+)?$/.test(text.slice(Math.max(0, at - 8), at))
  );
}

function opens(mark: string, before: string, after: string, inside: boolean): boolean {
  if (mark === '"') return !inside;
  if (mark === '’') return false;
  // A mark is read by where it stands only when it cannot be meant as it points.
  if (OPENS.includes(mark)) return !(inside && isEnd(after) && !isBoundary(before));
  return !inside && isBoundary(before) && after !== '' && !/[,.;:!?)]/.test(after);
}

/** Closes the innermost quotation of a family, and leaves what was still open inside it as unclosed. */
function close(
  open: { family: QuoteFamily; at: number }[],
  family: QuoteFamily,
  end: number,
  reading: QuoteReading,
): void {
  for (;;) {
    const last = open.pop();
    if (!last) return;
    if (last.family === family) {
      reading.quotations.push({ family, start: last.at, end, depth: open.length });
      return;
    }
    if (last.family !== 'single') reading.unclosed.push(last.at);
  }
}

/** The outermost quotation that holds an offset of a block, or undefined. */
export function quotationAt(block: EditionBlock, offset: number): Quotation | undefined {
  const quotations = outermost(block);
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (quotations[middle].start <= offset) low = middle + 1;
    else high = middle;
  }
  const found = quotations[low - 1];
  return found && offset < found.end ? found : undefined;
}

/** The quotations of a block that are in no other, in order. */
const outermost = cached((block: EditionBlock): Quotation[] => {
  let end = -1;
  return readQuotes(block).quotations.filter((quotation) => {
    const isOutside = quotation.start >= end;
    if (isOutside) end = quotation.end;
    return isOutside;
  });
});

/** The marks of a family, as shown to people. */
export const quoteOfFamily = (family: QuoteFamily): string =>
  ({ curly: '“ ”', angle: '« »', straight: '" "', single: '‘ ’' })[family];
