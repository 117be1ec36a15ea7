/**
 * Notes that nothing links: raised or bracketed numbers in the text, and at its end a list with the same numbers. A list
 * is one of notes only when the text before it has markers for nearly all of its numbers.
 */
import { append } from '../append.js';
import { escapePattern } from '../../text/escape-pattern.js';
import { Labels, TRAILING_ARROWS, labelOf, plainLabel } from '../html/note-marks.js';
import { overwrite, replaceByNotes, type MarkerWords } from './edit.js';
import { cutInline, essence, isBody, joinInlines, keepPart, type FlowBlock } from './flow.js';

/** A number in the text that may be a marker: `[from, to)` of a block. */
interface Candidate {
  block: FlowBlock;
  index: number;
  from: number;
  to: number;
  labels: string[];
  raised: boolean;
}

/** Blocks that follow one another with rising numbers. */
interface Run {
  /** Index in the flow at which it starts. */
  start: number;
  entries: { label: string; blocks: FlowBlock[]; index: number }[];
}

/** Turns numbers and lists that belong together into markers and notes, and all other raised digits into ², ³ … */
export function pairPlainNotes(flow: FlowBlock[]): void {
  splitLists(flow);
  const arrowed = stripArrows(flow);
  const candidates = flow.flatMap((block, index) => (isBody(block) ? findCandidates(block, index) : []));
  const taken = new Labels();
  for (const { kind, label } of flow) if (kind === 'note' && label) taken.take(label);
  const used = new Set<Candidate>();
  let from = 0;
  let tries = 0;
  for (const run of findRuns(flow)) {
    const before = candidates.slice(placeOf(candidates, from), placeOf(candidates, run.start));
    let mine = before.filter((one) => !used.has(one));
    if (!isNoteRun(run, mine, flow)) {
      // To look for each of thousands of lists in all of the text would take minutes.
      if (run.entries.length < 3 || ++tries > MOST_TRIES) continue;
      mine = findGlued(run, flow, from);
    }
    if (!isNoteRun(run, mine, flow)) continue;
    convert(run, mine, flow, taken).forEach((one) => used.add(one));
    from = run.start;
  }
  takeArrowed(arrowed, taken);
  raiseDigits(flow);
}

/** Notes that stand in one paragraph, each on a line of its own, as paragraphs. */
function splitLists(flow: FlowBlock[]): void {
  for (let index = flow.length - 1; index >= 0; index--) {
    const block = flow[index];
    if (!isBody(block) || block.kind !== 'paragraph' || !block.text.includes('\n')) continue;
    const lines = linesOf(block);
    const labels = lines.map(entryLabel);
    const starts = lines.flatMap((_, i) => (labels[i] === undefined ? [] : [i]));
    const rising = starts.every((i, n) => (n === 0 ? i === 0 : follows(labels[starts[n - 1]]!, labels[i]!)));
    if (starts.length < 2 || !rising || !isLabelled(block, lines[0], flow, index)) continue;
    flow.splice(
      index,
      1,
      ...starts.map((start, n) => ({ ...block, ...joinInlines(lines.slice(start, starts[n + 1])) })),
    );
  }
}

/** The lines of a paragraph as blocks. */
function linesOf(block: FlowBlock): FlowBlock[] {
  const lines: FlowBlock[] = [];
  for (let from = 0; from <= block.text.length;) {
    const end = block.text.indexOf('\n', from);
    const to = end < 0 ? block.text.length : end;
    const { raised: _raised, anchors: _anchors, ...rest } = block;
    lines.push({ ...rest, ...cutInline(block, from, to) });
    from = to + 1;
  }
  return lines;
}

/** Whether the lines can only be notes: their numbers are raised or in brackets, or a heading above says so. */
function isLabelled(block: FlowBlock, first: FlowBlock, flow: readonly FlowBlock[], index: number): boolean {
  if (first.raised?.some(([start]) => start === 0) || /^[[⁰¹²³⁴-⁹*]/.test(block.text)) return true;
  let above = index - 1;
  while (above >= 0 && !isBody(flow[above])) above--;
  return above >= 0 && NOTES_HEADING.test(essence(flow[above].text));
}

/** Lists whose numbers are looked for in the words. */
const MOST_TRIES = 40;

/** Where the candidates from a block on begin. */
function placeOf(candidates: readonly Candidate[], block: number): number {
  let [low, high] = [0, candidates.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (candidates[middle].index < block) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Takes the arrows back off the items of a list where nearly all end in one. Returns those items. */
function stripArrows(flow: FlowBlock[]): FlowBlock[] {
  const items = flow.filter((block) => isBody(block) && block.kind === 'item');
  const arrowed = items.filter(({ text }) => TRAILING_ARROWS.test(text));
  if (arrowed.length < 2 || arrowed.length < items.length * 0.6) return [];
  for (const block of arrowed) keepPart(block, 0, block.text.length - TRAILING_ARROWS.exec(block.text)![0].length);
  return arrowed;
}

/** Such items are notes, even where a copy of the page has lost their markers. */
function takeArrowed(items: readonly FlowBlock[], labels: Labels): void {
  items.forEach((block, index) => {
    if (block.kind === 'note') return;
    const label = labels.take(/^\d+/.exec(block.marker ?? '')?.[0] ?? String(index + 1));
    Object.assign(block, { kind: 'note', label });
    delete block.level;
    delete block.marker;
  });
}

const BRACKETED = /\[(\d{1,3}(?:\s?[,;–-]\s?\d{1,3}){0,5}|[*†‡§]{1,3})\](?!\()/g;
const RAISED_DIGITS = /[⁰¹²³⁴-⁹]{1,4}/g;

function findCandidates(block: FlowBlock, index: number): Candidate[] {
  const found: Candidate[] = [];
  const taken = new Uint8Array(block.text.length);
  const add = (from: number, to: number, raised: boolean): void => {
    const labels = taken[from] || taken[to - 1] ? [] : labelsIn(block.text.slice(from, to));
    if (labels.length === 0) return;
    taken.fill(1, from, to);
    found.push({ block, index, from, to, labels, raised });
  };
  for (const [from, to] of block.raised ?? []) add(from, to, true);
  for (const match of block.text.matchAll(BRACKETED)) add(match.index, match.index + match[0].length, false);
  for (const match of block.text.matchAll(RAISED_DIGITS)) add(match.index, match.index + match[0].length, true);
  // A number that opens its block is the label of an entry, not a marker.
  return found.filter(({ from }) => from > 0 || block.kind === 'heading');
}

/** `agendas.1 La falta`, `agendas. (1) La falta`. */
const GLUED = /(?<=\p{L}[.,;:!?”"»’)\]]{0,3})\d{1,3}(?=[\s.,;:)\]]|$)|(?<=\S ?)\(\d{1,3}\)/gu;

/**
 * Numbers that a copy of a page has left glued to the words before them, and those in parentheses. They are told from all
 * other numbers only by their order: one for nearly every entry of the run, each behind the one before it.
 */
function findGlued({ start, entries }: Run, flow: FlowBlock[], from: number): Candidate[] {
  const found: Candidate[] = [];
  let next = 0;
  for (let index = from; index < start; index++) {
    const block = flow[index];
    if (!isBody(block) || block.kind === 'heading') continue;
    for (const match of block.text.matchAll(GLUED)) {
      const number = match[0].replace(/[()]/g, '');
      const at = entries.findIndex(({ label }, i) => i >= next && i < next + 3 && label === number);
      if (at < 0) continue;
      next = at + 1;
      found.push({
        block,
        index,
        from: match.index,
        to: match.index + match[0].length,
        labels: [number],
        raised: false,
      });
    }
  }
  return entries.length >= 3 && found.length >= entries.length * 0.9 ? found : [];
}

/** The labels that printed words name: `[3]` -> 3; `2,3` -> 2 and 3; `4-6` -> 4, 5 and 6; `1011` -> 10 and 11. */
function labelsIn(words: string): string[] {
  const inner = words.replace(/^[[(\s]+|[\])\s.]+$/g, '');
  const range = /^(\d{1,3})\s?[–-]\s?(\d{1,3})$/.exec(inner);
  if (range) {
    const [first, last] = [Number(range[1]), Number(range[2])];
    return last > first && last - first < 10
      ? Array.from({ length: last - first + 1 }, (_, i) => String(first + i))
      : [];
  }
  // Two markers next to one another, without anything between.
  const half = /^\d{3,4}$/.test(inner) ? Math.floor(inner.length / 2) : 0;
  const [left, right] = [Number(inner.slice(0, half)), Number(inner.slice(half))];
  if (half > 0 && inner[half] !== '0' && right === left + 1) return [String(left), String(right)];
  const parts = inner.split(/\s*[,;]\s*/).map(labelOf);
  return parts.every((part): part is string => part !== undefined && !/^[a-z]$/i.test(part)) ? parts : [];
}

/** Blocks between two entries that may be further paragraphs of the first of them. */
const MOST_BETWEEN = 3;

function findRuns(flow: FlowBlock[]): Run[] {
  const runs: Run[] = [];
  let run: Run | undefined;
  let between: FlowBlock[] = [];
  const close = (): void => {
    if (run) runs.push(run);
    run = undefined;
    between = [];
  };
  flow.forEach((block, index) => {
    if (!isBody(block)) return;
    const label = entryLabel(block);
    const last = run?.entries[run.entries.length - 1];
    if (label !== undefined && last && follows(last.label, label)) {
      append(last.blocks, between);
      between = [];
      run!.entries.push({ label, blocks: [block], index });
    } else if (label === '1' || label === '*') {
      close();
      run = { start: index, entries: [{ label, blocks: [block], index }] };
    } else if (run && (block.kind === 'heading' || between.length >= MOST_BETWEEN)) close();
    else if (run) between.push(block);
  });
  close();
  return runs;
}

const follows = (last: string, label: string): boolean =>
  /^\d+$/.test(last) ? Number(label) === Number(last) + 1 : label.length === last.length + 1 || label === '†';

/** The number that a block begins with, as a list of notes prints it. */
function entryLabel(block: FlowBlock): string | undefined {
  if (block.kind === 'heading') return undefined;
  const raised = block.raised?.find(([start]) => start === 0);
  if (raised) return labelOf(block.text.slice(...raised));
  if (block.kind === 'item' && /^\d+\.$/.test(block.marker ?? '')) return block.marker!.slice(0, -1);
  const match =
    /^(?:\[(\d{1,3}|\*+)\]|\((\d{1,3})\)|(\d{1,3})(?:[.)\]]|\.[-–—)])?(?=[\s\u00a0])|([⁰¹²³⁴-⁹]{1,3})|(\*{1,3})(?=\S|\s))/.exec(
      block.text,
    );
  return match ? labelOf(match.slice(1).find((part) => part !== undefined)!) : undefined;
}

const NOTES_HEADING =
  /^(?:(?:\d+|[ivx]+) )?(?:notas?|notes?|endnotes?|footnotes?|notas (?:finales|al final|al pie|a pie|bibliograficas)|citas|referencias(?: bibliograficas)?|references|works cited|bibliografia|bibliography|fuentes)\b/;

/** Whether the text before a run has markers for its numbers. */
function isNoteRun({ start, entries }: Run, candidates: readonly Candidate[], flow: FlowBlock[]): boolean {
  const marked = new Set(candidates.flatMap(({ labels }) => labels));
  const found = entries.filter(({ label }) => marked.has(label)).length;
  let above = start - 1;
  while (above >= 0 && !isBody(flow[above])) above--;
  const before = flow[above];
  const titled = before?.kind === 'heading' && NOTES_HEADING.test(essence(before.text));
  if (found === 0) return false;
  if (titled) return found >= entries.length * 0.5;
  // Without a heading: nearly all, and in order, as nobody numbers anything else.
  const raised = candidates.some((one) => one.raised);
  return found >= entries.length * (raised ? 0.8 : 0.9) && (entries.length > 1 || raised);
}

/** Makes the run's blocks notes, and the candidates that name them markers. Returns those that were used. */
function convert({ entries }: Run, candidates: readonly Candidate[], flow: FlowBlock[], taken: Labels): Candidate[] {
  const labels = new Map<string, string>();
  for (const { label, blocks } of entries) {
    const [first, ...more] = blocks;
    const own = taken.take(plainLabel(label));
    labels.set(label, own);
    stripLabel(first, label);
    Object.assign(first, joinInlines([first, ...more]), { kind: 'note', label: own });
    if (own !== label) first.printed = label;
    delete first.level;
    delete first.marker;
    delete first.raised;
    for (const block of more) flow.splice(flow.indexOf(block), 1);
  }
  const used = candidates.filter((one) => one.labels.every((label) => labels.has(label)));
  const byBlock = new Map<FlowBlock, MarkerWords[]>();
  for (const { block, from, to, labels: named } of used) {
    const space =
      /\s/.test(block.text[from - 1] ?? '') && /^(?:[\s.,;:!?)]|$)/.test(block.text.slice(to, to + 1)) ? 1 : 0;
    const words = byBlock.get(block) ?? [];
    byBlock.set(block, words);
    words.push({ from: from - space, to, labels: named.map((label) => labels.get(label)!) });
  }
  for (const [block, words] of byBlock) replaceByNotes(block, words);
  return used;
}

function stripLabel(block: FlowBlock, label: string): void {
  const escaped = escapePattern(label);
  if (block.kind === 'item' && /^\d/.test(block.marker ?? '')) return;
  const length =
    new RegExp(`^[[(]?(?:${escaped}|[⁰¹²³⁴-⁹]{1,3})[\\])]?\\s*(?:\\.[-–—)]|[.:)–-]|\\|)?[\\s\\u00a0]*`).exec(
      block.text,
    )?.[0].length ?? 0;
  keepPart(block, length, block.text.length);
}

/** Raised digits that are no markers are written as such: m², 10⁶; `1o` is 1º. */
function raiseDigits(flow: FlowBlock[]): void {
  for (const block of flow) {
    for (const [from, to] of block.raised ?? []) {
      const words = block.text.slice(from, to);
      if (/^\d{1,3}$/.test(words))
        overwrite(
          block,
          from,
          words.replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]),
        );
      else if (/^[oa]$/.test(words) && /[\dNn]\.?$/.test(block.text.slice(0, from)))
        overwrite(block, from, words === 'o' ? 'º' : 'ª');
    }
    delete block.raised;
  }
}
