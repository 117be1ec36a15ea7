/**
 * What a page prints beside its text: running heads and feet, page numbers. They are known by coming back at the same
 * height with the same words but for digits, and by the pages being numbered one after the other.
 */
import { mainSize, type Row } from './rows.js';

/** Rows of one page, from top to bottom. */
export interface PageRows {
  /** From 1. */
  number: number;
  height: number;
  rows: Row[];
}

/** A row that is no part of the text. */
export interface Furniture {
  page: number;
  reason: 'running-head' | 'page-number';
  text: string;
}

/** Rows at either end of a page that may be furniture. */
const DEEP = 4;

/** How far heights may differ from page to page, in points. */
const JITTER = 2.5;

interface Candidate {
  page: number;
  row: Row;
  top: boolean;
  /** 0 is the outermost. */
  rank: number;
  /** Distance to the next row towards the text. */
  gap: number;
  text: string;
  key: string;
  reason?: Furniture['reason'];
  /** Known beyond doubt, however close to the text it stands. */
  sure?: boolean;
}

const NUMBER =
  /^[\s\-–—·•|/[\](]*(?:p(?:á|a)g(?:ina|e|\.)?\s*|p\.\s*)?(\d{1,4}|[ivxlc]+)(?:\s*(?:\/|\||de|of)\s*\d{1,4})?[\s\-–—·•|/[\])]*$/i;

/** Takes furniture out of the rows of all pages and says what it was. `bodySize` is the size of the text. */
export function takeFurniture(pages: PageRows[], bodySize: number): Furniture[] {
  const candidates = pages.flatMap(candidatesOf);
  findNumbers(candidates, pages.length);
  findOtherNumbers(candidates);
  findRepeated(candidates, pages.length);
  findInSlots(candidates, bodySize);
  keepOutermost(candidates);
  const taken = candidates.filter(({ reason }) => reason);
  const gone = new Set(taken.map(({ row }) => row));
  for (const page of pages) page.rows = page.rows.filter((row) => !gone.has(row));
  return taken.map(({ page, text, reason = 'running-head' }) => ({ page, text, reason }));
}

/** Words of a row, with spaces where it has gaps. */
export function rowText({ pieces }: Row): string {
  let text = '';
  let end = -Infinity;
  for (const piece of pieces) {
    if (text && piece.x0 - end > 0.17 * piece.size) text += ' ';
    text += piece.text;
    end = piece.x1;
  }
  return text.replace(/\s+/g, ' ').trim();
}

function candidatesOf({ number, rows }: PageRows): Candidate[] {
  const make = (top: boolean) => (row: Row, rank: number) => {
    const next = rows[top ? rank + 1 : rows.length - 2 - rank];
    const text = rowText(row);
    const key = text
      .toLowerCase()
      .replace(/\d+/g, '#')
      .replace(/^[ivxlc]+$/, '#');
    return { page: number, row, top, rank, gap: next ? Math.abs(next.y - row.y) : Infinity, text, key };
  };
  const half = Math.ceil(rows.length / 2);
  const top = rows.slice(0, Math.min(DEEP, half));
  const bottom = rows.slice(Math.max(top.length, rows.length - DEEP)).reverse();
  return [...top.map(make(true)), ...bottom.map(make(false))];
}

/** Groups of candidates at one height, at one end of their pages. */
function slots(candidates: readonly Candidate[]): Candidate[][] {
  const groups: Candidate[][] = [];
  for (const top of [true, false]) {
    let last = -Infinity;
    const ordered = candidates.filter((candidate) => candidate.top === top).sort((a, b) => a.row.y - b.row.y);
    for (const candidate of ordered) {
      if (candidate.row.y - last > JITTER) groups.push([]);
      groups[groups.length - 1].push(candidate);
      last = candidate.row.y;
    }
  }
  return groups;
}

function findNumbers(candidates: readonly Candidate[], pages: number): void {
  for (const group of slots(candidates)) {
    const numbers = group.flatMap((candidate) => {
      const [, digits] = NUMBER.exec(candidate.text) ?? [];
      return digits ? [{ candidate, shift: valueOf(digits) - candidate.page }] : [];
    });
    const counts = new Map<number, number>();
    for (const { shift } of numbers) counts.set(shift, (counts.get(shift) ?? 0) + 1);
    for (const { candidate, shift } of numbers) {
      const alone = pages === 1 && candidate.rank === 0 && candidate.gap > 2 * candidate.row.size;
      if ((counts.get(shift) ?? 0) > 1 || alone) Object.assign(candidate, { reason: 'page-number', sure: true });
    }
  }
}

/**
 * A page that begins a chapter has its number in another place than the others, which have it beside the words of their
 * running heads: they say by how much numbers and pages differ.
 */
function findOtherNumbers(candidates: readonly Candidate[]): void {
  const pages = new Map<number, Set<number>>();
  for (const { text, page, rank } of candidates) {
    const [, first, last] = /^(\d{1,4})\s+\D|\D\s+(\d{1,4})$/.exec(text) ?? [];
    if (rank > 1 || (first ?? last) === undefined) continue;
    const shift = Number(first ?? last) - page;
    pages.set(shift, (pages.get(shift) ?? new Set()).add(page));
  }
  for (const candidate of candidates) {
    const [, digits] = NUMBER.exec(candidate.text) ?? [];
    if (!digits || candidate.reason || candidate.rank > 0) continue;
    const alike = pages.get(valueOf(digits) - candidate.page)?.size ?? 0;
    if (alike > 1) Object.assign(candidate, { reason: 'page-number', sure: true });
  }
}

const ROMAN: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** Value of a number in digits or in Roman numerals. */
function valueOf(digits: string): number {
  if (/^\d/.test(digits)) return Number(digits);
  const values = [...digits.toLowerCase()].map((digit) => ROMAN[digit]);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}

function findRepeated(candidates: readonly Candidate[], pages: number): void {
  for (const group of slots(candidates)) {
    const byKey = new Map<string, Candidate[]>();
    for (const candidate of group) byKey.set(candidate.key, [...(byKey.get(candidate.key) ?? []), candidate]);
    for (const same of byKey.values()) {
      if (new Set(same.map(({ page }) => page)).size < 2 || areNotes(same)) continue;
      // The same words may stand at the end of a few notes, too.
      const sure = same.length > 2 && same.length >= 0.25 * pages && new Set(same.map(({ text }) => text)).size === 1;
      for (const candidate of same) {
        candidate.reason ??= 'running-head';
        candidate.sure ||= sure;
      }
    }
  }
}

/**
 * Are rows at the foot of pages, alike but for their numbers, notes? The labels of `17 Ibid., p. 28.` and
 * `21 Ibid., p. 9.` go up, while of all numbers of a running foot each stays as it is or goes with the pages.
 */
function areNotes(same: readonly Candidate[]): boolean {
  const rows = [...same].sort((a, b) => a.page - b.page);
  if (rows[0].top || !rows.every(({ text }) => /^[[(]?\d{1,3}(?!\d)/.test(text))) return false;
  const numbers = rows.map(({ text }) => (text.match(/\d+/g) ?? []).map(Number));
  const goesUp = numbers.every(([label], i) => i === 0 || label > numbers[i - 1][0]);
  const isRegular = (_: number, at: number): boolean =>
    new Set(numbers.map((of) => of[at])).size === 1 ||
    new Set(numbers.map((of, i) => of[at] - rows[i].page)).size === 1;
  return goesUp && !numbers[0].every(isRegular);
}

/** Where other pages have furniture, a row that stands apart is furniture too: the head of a chapter of one page. */
function findInSlots(candidates: readonly Candidate[], bodySize: number): void {
  for (const group of slots(candidates)) {
    const known = group.filter(({ reason }) => reason);
    const sizes = new Set(known.map(({ row }) => Math.round(mainSize(row.pieces) * 2)));
    const pages = new Set(group.map(({ page }) => page)).size;
    for (const candidate of group) {
      if (candidate.reason) continue;
      const apart = candidate.gap > 1.6 * bodySize;
      const like = known.length >= 0.3 * group.length && sizes.has(Math.round(candidate.row.size * 2));
      const small = candidate.top && pages > 1 && candidate.rank === 0 && candidate.gap > 2.2 * bodySize;
      // Capitals in two sizes are as large as the larger.
      const size = Math.max(...candidate.row.pieces.map((piece) => piece.size));
      if (apart && (like || (small && size <= 0.9 * bodySize))) candidate.reason = 'running-head';
    }
  }
}

/**
 * Furniture stands outside of the text and apart from it. A row with text outside of it is text, and so is one that
 * only happens to be like another, such as the address at the end of a note.
 */
function keepOutermost(candidates: readonly Candidate[]): void {
  const byEnd = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const end = `${candidate.page} ${candidate.top}`;
    byEnd.set(end, [...(byEnd.get(end) ?? []), candidate]);
  }
  for (const list of byEnd.values()) {
    list.sort((a, b) => a.rank - b.rank);
    const first = list.findIndex(({ reason }) => !reason);
    if (first >= 0) for (const candidate of list.slice(first)) delete candidate.reason;
    for (const candidate of list.slice(0, first < 0 ? undefined : first).reverse()) {
      if (candidate.sure || candidate.gap > 1.4 * candidate.row.size) break;
      delete candidate.reason;
    }
  }
}
