/**
 * Where a column ends with a full line and the end of a sentence, and paragraphs start flush, nothing on the page says
 * whether the next column goes on with the paragraph. The lengths of the other paragraphs then decide: two of usual
 * length, or one. Lengths are taken to be log-normal; how long sentences are, and how often one ends with a line, is
 * counted in the other paragraphs.
 */
import { endsSentence } from './measure.js';
import type { Paragraph } from './paragraphs.js';

/** Paragraphs needed to know the usual length. */
const ENOUGH = 8;

/** Counts of sentences that are presumed before any are counted: one of 150 characters, every twentieth line. */
const PRESUMED = { sentences: 5, characters: 750, lines: 100 };

/** Joins the paragraphs in doubt to those before them, or not. */
export function settle(paragraphs: readonly Paragraph[]): Paragraph[] {
  const { sentence, endWithLine } = countSentences(paragraphs);
  const density = lengthDensity(paragraphs, sentence);
  const out: Paragraph[] = [];
  for (const paragraph of paragraphs) {
    const before = out.at(-1);
    if (!before || paragraph.doubt === undefined) {
      out.push(paragraph);
      continue;
    }
    const [a, b] = [lengthOf(before), lengthOf(paragraph)];
    const two = density(a) * density(b) * paragraph.doubt;
    const one = density(a + b) * endWithLine;
    if (two > one) out.push(paragraph);
    else before.lines.push(...paragraph.lines);
  }
  return out;
}

const lengthOf = ({ lines }: Paragraph): number => lines.reduce((sum, { text }) => sum + text.length + 1, 0);

/** Characters of a sentence on average, and the share of the lines inside of paragraphs that end with one. */
function countSentences(paragraphs: readonly Paragraph[]): { sentence: number; endWithLine: number } {
  let { sentences, characters, lines } = PRESUMED;
  let ends = PRESUMED.sentences;
  for (const paragraph of paragraphs) {
    if (paragraph.lines.length < 3) continue;
    const inner = paragraph.lines.slice(0, -1);
    characters += lengthOf(paragraph);
    sentences +=
      1 + paragraph.lines.reduce((sum, { text }) => sum + (text.match(/[.?!]\S*\s+[\p{Lu}¿¡“"]/gu) ?? []).length, 0);
    lines += inner.length;
    const atEnd = inner.filter(
      (line, i) => endsSentence(line.level) && /^[\p{Lu}¿¡“"]/u.test(paragraph.lines[i + 1].text),
    );
    ends += atEnd.length;
    sentences += atEnd.length;
  }
  return { sentence: characters / sentences, endWithLine: ends / lines };
}

/** Chance that a paragraph has a length, to within a sentence: it can end only where one does. */
function lengthDensity(paragraphs: readonly Paragraph[], sentence: number): (length: number) => number {
  const logs = paragraphs
    .filter(({ lines, doubt }, i) => lines.length > 2 && doubt === undefined && paragraphs[i + 1]?.doubt === undefined)
    .map((paragraph) => Math.log(lengthOf(paragraph)));
  if (logs.length < ENOUGH) return () => 0.2;
  const mean = logs.reduce((sum, value) => sum + value, 0) / logs.length;
  const variance = logs.reduce((sum, value) => sum + (value - mean) ** 2, 0) / logs.length;
  const deviation = Math.max(0.3, Math.sqrt(variance));
  return (length) => {
    const z = (Math.log(length) - mean) / deviation;
    return (sentence * Math.exp((-z * z) / 2)) / (length * deviation * Math.sqrt(2 * Math.PI));
  };
}
