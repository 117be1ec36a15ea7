/**
 * Which blocks of a new version of a text are blocks of the version before: those with the same words wherever they
 * stand, then those whose words are alike, in order, between them.
 */
import type { Pace } from '../pace.js';

/** What blocks are matched by. */
export interface Matchable {
  id?: string;
  kind: string;
  text: string;
}

/** Least likeness of two blocks that are taken for versions of one, 0-1. */
const LEAST = 0.25;
/** Most pairs that are compared between two fixed points; beyond them only those near the diagonal. */
const MOST_PAIRS = 400_000;
/** Most cells of the table that the best pairs are found with. */
const MOST_CELLS = 4_000_000;

/** For each new block the index of its old one, or -1. No old block is used twice. */
export async function matchBlocks(
  before: readonly Matchable[],
  after: readonly Matchable[],
  pace: Pace,
): Promise<Int32Array> {
  const matched = new Int32Array(after.length).fill(-1);
  const used = new Uint8Array(before.length);
  matchIds(before, after, matched, used);
  matchSame(before, after, matched, used);
  const bags = makeBags([...before, ...after].map(({ text }) => text));
  const old = bags.slice(0, before.length);
  const fresh = bags.slice(before.length);
  for (const gap of gapsOf(matched, before.length)) {
    const rows = range(gap.from, gap.fromEnd).filter((i) => !used[i]);
    const columns = range(gap.to, gap.toEnd).filter((j) => matched[j] < 0);
    const like = (i: number, j: number): number =>
      classOf(before[i]) === classOf(after[j]) ? likeness(old[i], fresh[j]) : 0;
    for (const [i, j] of await bestPairs(rows, columns, like, pace)) matched[j] = i;
  }
  return matched;
}

/** Headings, notes and everything else keep to themselves. */
const classOf = ({ kind }: Matchable): string => (kind === 'heading' || kind === 'note' ? kind : 'body');

const range = (from: number, end: number): number[] =>
  Array.from({ length: Math.max(0, end - from) }, (_, k) => from + k);

/** Where the new version has ids of its own, as a text of ours has that somebody worked on, they say what is what. */
function matchIds(
  before: readonly Matchable[],
  after: readonly Matchable[],
  matched: Int32Array,
  used: Uint8Array,
): void {
  const places = new Map(before.map(({ id }, index) => [id, index]));
  const known = after.filter(({ id }) => id !== undefined && places.has(id)).length;
  if (known === 0 || known < after.length / 2) return;
  after.forEach(({ id, kind }, j) => {
    const i = id === undefined ? undefined : places.get(id);
    if (i === undefined || used[i] || classOf(before[i]) !== classOf({ kind, text: '' })) return;
    matched[j] = i;
    used[i] = 1;
  });
}

/** Blocks with the same words: those that occur once in each version first, then the others in their order. */
function matchSame(
  before: readonly Matchable[],
  after: readonly Matchable[],
  matched: Int32Array,
  used: Uint8Array,
): void {
  const key = (block: Matchable): string => `${classOf(block)} ${block.text}`;
  const places = new Map<string, number[]>();
  before.forEach((block, index) => {
    const known = places.get(key(block));
    if (known) known.push(index);
    else places.set(key(block), [index]);
  });
  let last = -1;
  after.forEach((block, j) => {
    if (matched[j] >= 0) return;
    const candidates = (places.get(key(block)) ?? []).filter((i) => !used[i]);
    const i = candidates.find((one) => one > last) ?? candidates[0];
    if (i === undefined) return;
    matched[j] = i;
    used[i] = 1;
    if (i > last) last = i;
  });
}

interface Gap {
  from: number;
  fromEnd: number;
  to: number;
  toEnd: number;
}

/** What lies between blocks that are matched in order. A block that moved is no fixed point. */
function gapsOf(matched: Int32Array, count: number): Gap[] {
  const gaps: Gap[] = [];
  let [from, to] = [0, 0];
  const fixed = inOrder(matched);
  for (const j of fixed) {
    gaps.push({ from, fromEnd: matched[j], to, toEnd: j });
    [from, to] = [matched[j] + 1, j + 1];
  }
  gaps.push({ from, fromEnd: count, to, toEnd: matched.length });
  return gaps.filter((gap) => gap.from < gap.fromEnd && gap.to < gap.toEnd);
}

/** The longest run of matches in which both sides rise (patience sorting). */
function inOrder(matched: Int32Array): number[] {
  const piles: number[] = [];
  const behind = new Map<number, number>();
  for (let j = 0; j < matched.length; j++) {
    if (matched[j] < 0) continue;
    let [low, high] = [0, piles.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (matched[piles[middle]] < matched[j]) low = middle + 1;
      else high = middle;
    }
    if (low > 0) behind.set(j, piles[low - 1]);
    piles[low] = j;
  }
  const run: number[] = [];
  for (let j: number | undefined = piles[piles.length - 1]; j !== undefined; j = behind.get(j)) run.push(j);
  return run.reverse();
}

/** Words with their weights: a word that is in few blocks says more. The weights of a block add up to `total`. */
interface Bag {
  words: Map<string, number>;
  total: number;
}

function makeBags(texts: readonly string[]): Bag[] {
  const counts = texts.map((text) => {
    const words = new Map<string, number>();
    for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) words.set(word, (words.get(word) ?? 0) + 1);
    return words;
  });
  const documents = new Map<string, number>();
  for (const words of counts) for (const word of words.keys()) documents.set(word, (documents.get(word) ?? 0) + 1);
  return counts.map((words) => {
    let total = 0;
    for (const [word, count] of words) {
      const weight = count * Math.log(1 + texts.length / documents.get(word)!);
      words.set(word, weight);
      total += weight;
    }
    return { words, total };
  });
}

/** Dice's coefficient of two bags of weighed words, 0-1. */
function likeness(a: Bag, b: Bag): number {
  if (a.total === 0 || b.total === 0) return 0;
  const [small, large] = a.words.size < b.words.size ? [a, b] : [b, a];
  let common = 0;
  for (const [word, weight] of small.words) common += Math.min(weight, large.words.get(word) ?? 0);
  return (2 * common) / (a.total + b.total);
}

/** Pairs of rows and columns, both rising, that are most alike in all. */
async function bestPairs(
  rows: number[],
  columns: number[],
  like: (i: number, j: number) => number,
  pace: Pace,
): Promise<[number, number][]> {
  const [n, m] = [rows.length, columns.length];
  if (n === 0 || m === 0) return [];
  if (n * m > MOST_CELLS) {
    // Two halves of a very long text: a block near the cut may be taken for a new one, no more.
    const [r, c] = [n >> 1, m >> 1];
    const first = await bestPairs(rows.slice(0, r), columns.slice(0, c), like, pace);
    return [...first, ...(await bestPairs(rows.slice(r), columns.slice(c), like, pace))];
  }
  const band = n * m <= MOST_PAIRS ? m : Math.max(40, Math.floor(MOST_PAIRS / n / 2));
  const sums = new Float64Array((n + 1) * (m + 1));
  const steps = new Uint8Array((n + 1) * (m + 1));
  for (let r = 1; r <= n; r++) {
    await pace.step();
    const middle = Math.round((r / n) * m);
    for (let c = 1; c <= m; c++) {
      const at = r * (m + 1) + c;
      const [up, left] = [sums[at - m - 1], sums[at - 1]];
      sums[at] = Math.max(up, left);
      steps[at] = up >= left ? 1 : 2;
      if (Math.abs(c - middle) > band) continue;
      const score = like(rows[r - 1], columns[c - 1]);
      if (score < LEAST || sums[at - m - 2] + score <= sums[at]) continue;
      sums[at] = sums[at - m - 2] + score;
      steps[at] = 3;
    }
  }
  const pairs: [number, number][] = [];
  for (let [r, c] = [n, m]; r > 0 && c > 0;) {
    const step = steps[r * (m + 1) + c];
    if (step === 3) pairs.push([rows[r - 1], columns[c - 1]]);
    if (step !== 2) r--;
    if (step !== 1) c--;
  }
  return pairs;
}
