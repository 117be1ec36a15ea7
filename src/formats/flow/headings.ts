/** Headings that are only bold or capitals, and the levels of all headings. */
import { cutInline, essence, isBody, keepPart, wordCount, type FlowBlock } from './flow.js';

/** Longest heading that is recognised by its looks, in characters. */
const LONGEST = 180;

/** Makes headings of paragraphs that only look like them, and gives every heading a level from 2. */
export function settleHeadings(flow: FlowBlock[]): void {
  for (const block of flow) if (block.kind === 'heading') plain(block);
  splitRunIns(flow);
  liftItems(flow);
  guessHeadings(flow);
  settleLevels(flow);
}

/** A bold line with a line break and text behind it is a heading of its own. */
function splitRunIns(flow: FlowBlock[]): void {
  for (let index = 0; index < flow.length; index++) {
    const block = flow[index];
    const end = block.text.indexOf('\n');
    if (!isBody(block) || block.kind !== 'paragraph' || end < 1 || wordCount(block.text.slice(end)) < 12) continue;
    const { raised: _raised, ...first } = block;
    const head = { ...first, ...cutInline(block, 0, end) };
    if (!looksLikeHeading(head) || !isBold(head) || isBold({ ...block, ...cutInline(block, end, block.text.length) }))
      continue;
    keepPart(block, end, block.text.length);
    delete block.anchors;
    flow.splice(index, 0, head);
  }
}

/**
 * Lists of one bold item each, with paragraphs between them, are numbered headings that came through a word processor.
 * Their numbers are printed where they go on; a list that begins anew each time says 1, and means nothing by it.
 */
function liftItems(flow: FlowBlock[]): void {
  const body = flow.filter(isBody);
  const found = body.filter((block, index) => {
    const goesOn = (one: FlowBlock | undefined): boolean =>
      one?.kind === 'item' && (block.marker === '•' || one.marker !== '•');
    const alone = block.kind === 'item' && !goesOn(body[index - 1]) && !goesOn(body[index + 1]);
    return alone && block.notes.length === 0 && looksLikeHeading({ ...block, kind: 'paragraph' }) && isBold(block);
  });
  if (found.length < 2 || body.filter(isBold).length > body.length / 2) return;
  const numbers = found.map(({ marker }) => parseInt(marker ?? '', 10));
  const rising = numbers.every((number, index) => number === numbers[0] + index);
  for (const [index, block] of found.entries()) {
    const prefix = rising ? `${numbers[index]}. ` : '';
    const shift = prefix.length;
    block.text = prefix + block.text;
    block.marks = block.marks.map((mark) => ({ ...mark, start: mark.start + shift, end: mark.end + shift }));
    Object.assign(block, { kind: 'heading', level: 2, confidence: 0.8 });
    delete block.marker;
    plain(block);
  }
}

function guessHeadings(flow: FlowBlock[]): void {
  const body = flow.filter(isBody);
  const prose = body.filter(({ kind, text }) => kind !== 'heading' && wordCount(text) > 25);
  const boldProse = prose.filter(isBold).length;
  // Where everything is bold, bold says nothing.
  const useBold = boldProse <= prose.length / 4;
  // One alone stands under the title.
  const named = body.filter(({ isNamed }) => isNamed).length;
  const real = body.some(({ kind }) => kind === 'heading');
  const there = flow.filter(({ out }) => out === undefined);
  const overNotes = new Set(
    there.filter(
      (block, index) =>
        (index + 1 === there.length || there[index + 1].kind === 'note') && NOTES.test(essence(block.text)),
    ),
  );
  const found: { block: FlowBlock; isCapitals: boolean; depth: number }[] = [];
  body.forEach((block, index) => {
    if (!looksLikeHeading(block)) return;
    const bold = (useBold && isBold(block)) || (named >= 2 && block.isNamed === true);
    const capitals = !real && isCapitals(block.text);
    if (!bold && !capitals) return;
    if (!hasTextBehind(body, index) && !overNotes.has(block)) return;
    found.push({ block, isCapitals: isCapitals(block.text), depth: depthOf(block) });
  });
  const mixed = found.some((one) => one.isCapitals) && found.filter((one) => !one.isCapitals).length > 1;
  let level =
    body.reduce((least, { kind, level: own = 2 }) => (kind === 'heading' ? Math.min(least, own) : least), 2) - 1;
  const guessed = new Map(found.map((one) => [one.block, one]));
  for (const block of body) {
    if (block.kind === 'heading') level = block.level ?? 2;
    const one = guessed.get(block);
    if (!one) continue;
    block.kind = 'heading';
    block.level = Math.min(6, level + one.depth + (mixed && !one.isCapitals ? 1 : 0));
    block.confidence = 0.8;
    plain(block);
  }
}

/** A short paragraph that is no sentence. */
function looksLikeHeading({ kind, text, isCaption, cell }: FlowBlock): boolean {
  if (kind !== 'paragraph' || isCaption || cell || text.length > LONGEST || text.includes('\n')) return false;
  if (!/\p{L}{2}/u.test(text) || wordCount(text) > 24) return false;
  return !/[.;,]["”»)]*$/.test(text) || /^(?:\d+|[IVX]+|[A-Z])(?:\.\d+)*\.?[-–)\s]\s*[^.]+\.$/.test(text);
}

const isBold = (block: FlowBlock): boolean => covers(block, 'strong');

/** Whether marks of a type stand over all words of a block; punctuation at either end does not count. */
function covers({ text, marks }: FlowBlock, type: 'strong' | 'em'): boolean {
  const covered = new Uint8Array(text.length);
  for (const mark of marks) if (mark.type === type) covered.fill(1, mark.start, mark.end);
  for (let i = 0; i < text.length; i++) if (!covered[i] && /[\p{L}\p{N}]/u.test(text[i])) return false;
  return marks.some((mark) => mark.type === type);
}

const isCapitals = (text: string): boolean =>
  /\p{Lu}{3}/u.test(text) && text === text.toUpperCase() && wordCount(text) <= 14;

/** Something stands under it: text within the next few blocks, or notes. */
function hasTextBehind(body: FlowBlock[], index: number): boolean {
  const next = body.slice(index + 1, index + 6);
  return next.some(({ kind, text }) => kind !== 'heading' && wordCount(text) > 12);
}

/** How deep its numbering (`2.1`) or its slant says that a heading stands below the others: from 1. */
function depthOf({ text, marks }: FlowBlock): number {
  const numbers = /^(\d{1,2}(?:\.\d{1,2})*)\.?[\s\u00a0-]/.exec(text)?.[1];
  if (numbers) return numbers.split('.').length;
  return marks.some(({ type, start, end }) => type === 'em' && end - start >= text.length * 0.9) ? 2 : 1;
}

/** A heading stands out by itself: bold and italics over all of it say nothing. */
function plain(block: FlowBlock): void {
  for (const type of ['strong', 'em'] as const)
    if (covers(block, type)) block.marks = block.marks.filter((mark) => mark.type !== type);
}

/** Levels from 2 without gaps, in the order in which the document has them. */
function settleLevels(flow: FlowBlock[]): void {
  const headings = flow.filter((block) => block.kind === 'heading' && block.out === undefined);
  const levels = [...new Set(headings.map(({ level }) => level ?? 2))].sort((a, b) => a - b);
  for (const heading of headings) heading.level = Math.min(6, 2 + levels.indexOf(heading.level ?? 2));
}

/** The essence of headings over notes: `Notas finales`, `Endnotes`. */
export const NOTES =
  /^(?:(?:\d+|[ivx]+) )?(?:notas?|notes|endnotes|footnotes|citas|referencias|references|bibliografia|bibliography)(?: \S+){0,2}$/;
