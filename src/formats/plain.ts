/** Reads plain text: paragraphs, headings by their looks, lists, and notes by their numbers. */
import type { Imported } from './draft.js';
import { decodeBytes } from './encoding.js';
import { finishFlow } from './flow/finish.js';
import { essence, isBody, wordCount, type FlowBlock } from './flow/flow.js';
import { PUBLISHED, takeFront } from './flow/front.js';
import { settleHeadings } from './flow/headings.js';
import { pairPlainNotes } from './flow/plain-notes.js';
import type { ReadContext, SourceFile } from './format.js';
import { checkSize } from './html/parse.js';
import { InlineBuilder } from './inline-builder.js';
import { createPace } from './pace.js';
import { ITEM, readParagraphs, type Paragraph } from './plain/lines.js';
import { Problems } from './problems.js';

/** See {@link ReadFile}. */
export async function read({ name, bytes }: SourceFile, context: ReadContext): Promise<Imported> {
  const problems = new Problems(name);
  const pace = createPace(context);
  checkSize(bytes, name, pace);
  const { text } = decodeBytes(bytes, undefined, problems);
  await pace.step(0.2);
  const paragraphs = readParagraphs(text);
  const flow: FlowBlock[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    if ((index & 255) === 0) await pace.step(0.2 + (0.5 * index) / paragraphs.length);
    const block = toBlock(paragraph, index, paragraphs);
    if (block.text !== '') flow.push(block);
  }
  pairPlainNotes(flow);
  await pace.step(0.75);
  findTitle(flow);
  const meta = takeFront(flow, { titles: [], meta: {} });
  await pace.step(0.8);
  settleHeadings(flow);
  await pace.step(0.9);
  return finishFlow(flow, { meta, expected: context.languages }, problems, pace);
}

function toBlock(paragraph: Paragraph, index: number, all: readonly Paragraph[]): FlowBlock {
  const builder = new InlineBuilder();
  const level = headingLevel(paragraph, index, all);
  const item = level === undefined ? /^(?:[-*•–·]|\(?(\d{1,3})[.)])\s+/.exec(paragraph.text) : null;
  builder.add(item ? paragraph.text.slice(item[0].length) : paragraph.text);
  const inline = builder.finish();
  if (level !== undefined) return { kind: 'heading', level, confidence: 0.7, ...inline };
  if (item) return { kind: 'item', level: 1, marker: item[1] === undefined ? '•' : `${item[1]}.`, ...inline };
  return { kind: 'paragraph', ...inline };
}

/** A line of its own that is no sentence, with text behind it: its underline, capitals or number say how deep it is. */
function headingLevel(paragraph: Paragraph, index: number, all: readonly Paragraph[]): number | undefined {
  const { text, isAlone, underlined } = paragraph;
  if (underlined) return underlined === '=' ? 1 : 2;
  if (!isLikeHeading(text)) return undefined;
  const numbers = /^((?:\d{1,2}\.)+\d{0,2}|[IVXLC]{1,5}\.)\s+\p{Lu}/u.exec(text)?.[1];
  const next = all[index + 1];
  // An entry of a list stands before or behind another one.
  if (ITEM.test(text) && !numbers) return undefined;
  const isDeep = numbers !== undefined && numbers.split('.').filter(Boolean).length > 1;
  if (numbers && !isDeep && (isEntry(next) || isEntry(all[index - 1]))) return undefined;
  const hasText = all.slice(index + 1, index + 4).some((one) => wordCount(one.text) > 15);
  const isNotes = /^(?:notas|notes|endnotes|referencias|references|bibliografia|bibliography)\b/.test(essence(text));
  if (!hasText && !isNotes) return undefined;
  if (numbers) return 1 + numbers.split('.').filter(Boolean).length;
  return isAlone || startsPlain(all) ? 2 : undefined;
}

const isEntry = (paragraph: Paragraph | undefined): boolean =>
  paragraph !== undefined && /^(?:\d{1,2}\.)\s/.test(paragraph.text);

/** Whether every line is a paragraph, as text copied out of a page has it. */
const startsPlain = (all: readonly Paragraph[]): boolean =>
  all.filter(({ isAlone }) => !isAlone).length > all.length * 0.8;

function isLikeHeading(text: string): boolean {
  if (text.length > 120 || wordCount(text) > 16 || wordCount(text) === 0 || PUBLISHED.test(text)) return false;
  return (
    !/[.;,:][”"»)]?$/.test(text.replace(/^(?:[\dIVX]+\.)+\s*/, '')) &&
    /^["“«¿¡(]?[\p{Lu}\d]/u.test(text) &&
    !/https?:|@/.test(text)
  );
}

/** Names of sections that come first, and are no titles. */
const SECTIONS =
  /^(?:resumen|abstract|summary|sumario|introduccion|introduction|capitulo|chapter|prologo|preface|parte|part)\b/;

/** The first line is the title where it is a heading and another heading, or a line without a sentence, follows it at once. */
function findTitle(flow: FlowBlock[]): void {
  const [first, second] = flow.filter(isBody);
  if (first?.kind !== 'heading' || !second || SECTIONS.test(essence(first.text)) || PUBLISHED.test(first.text)) return;
  const deeper = flow.some(({ kind, level }) => kind === 'heading' && (level ?? 2) > (first.level ?? 2));
  if (second.kind === 'heading' || wordCount(second.text) <= 20 || (first.level === 1 && deeper)) first.role = 'title';
}
