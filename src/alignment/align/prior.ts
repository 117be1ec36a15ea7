import { foldWord, stem } from './tokens.js';
import type { Side } from './units.js';
import { WEIGHTS } from './weights.js';

/** Word pairs of two languages, as written. */
export interface Lexicon {
  pairs: Iterable<readonly [source: string, target: string]>;
  /** What the forms of a word have in common, of words in lower case and without accents; without it only its start. */
  roots?: { source(word: string): string; target(word: string): string };
}

/**
 * A sparse table of word types: row `a` holds the types `columns[starts[a]]` to `columns[starts[a + 1] - 1]` of the
 * other side with the probability that `a` is translated by them.
 */
export interface Table {
  starts: Uint32Array;
  columns: Uint32Array;
  values: Float64Array;
}

/** Both directions: of the target's words given the source's, and back. */
export interface Tables {
  forward: Table;
  backward: Table;
}

/** What is believed of word pairs before anything is counted: the lexicon, the same words and numbers, and cognates. */
export interface Belief {
  source: number[];
  target: number[];
  weight: number[];
}

/**
 * Pairs of types that the lexicon, their spelling or their digits make likely, each once, with a weight of 0-1. Yields
 * now and then; the number has no meaning.
 */
export function* findBelief(source: Side, target: Side, lexicon?: Lexicon): Generator<number, Belief> {
  const belief: Belief = { source: [], target: [], weight: [] };
  const at = new Map<number, number>();
  const add = (s: number, t: number, weight: number): void => {
    const key = s * target.forms.length + t;
    const known = at.get(key);
    if (known !== undefined) belief.weight[known] = Math.max(belief.weight[known], weight);
    else {
      at.set(key, belief.source.length);
      belief.source.push(s);
      belief.target.push(t);
      belief.weight.push(weight);
    }
  };
  const forms = { source: index(source), target: index(target) };
  for (const [form, s] of forms.source) {
    const t = forms.target.get(form);
    if (t !== undefined && speaks(form, source.spread[s] / source.count, target.spread[t] / target.count))
      add(s, t, source.words[s] === target.words[t] ? WEIGHTS.identity : WEIGHTS.cognate);
  }
  yield* addCognates(source, target, add);
  for (const [a, b] of lexicon?.pairs ?? []) {
    const s = forms.source.get(stem(foldWord(a)));
    const t = s === undefined ? undefined : forms.target.get(stem(foldWord(b)));
    if (s !== undefined && t !== undefined) add(s, t, WEIGHTS.lexiconPair);
  }
  if (lexicon?.roots) addRoots(source, target, lexicon.pairs, lexicon.roots, add);
  return belief;
}

/** Believes, a little less, in the pairs of words that may be forms of a pair of the lexicon. */
function addRoots(
  source: Side,
  target: Side,
  pairs: Lexicon['pairs'],
  roots: NonNullable<Lexicon['roots']>,
  add: (s: number, t: number, weight: number) => void,
): void {
  const [a, b] = [byRoot(source, roots.source), byRoot(target, roots.target)];
  for (const [x, y] of pairs) {
    const from = a.get(roots.source(foldWord(x)));
    const to = from && b.get(roots.target(foldWord(y)));
    if (!from || !to) continue;
    for (const s of from) for (const t of to) add(s, t, WEIGHTS.rootPair);
  }
}

/** The types of each root. */
function byRoot({ words }: Side, rootOf: (word: string) => string): Map<string, number[]> {
  const types = new Map<string, number[]>();
  words.forEach((word, type) => {
    const root = rootOf(word);
    const list = types.get(root);
    if (list) list.push(type);
    else types.set(root, [type]);
  });
  return types;
}

const index = (side: Side): Map<string, number> => new Map(side.forms.map((form, type) => [form, type]));

/** Whether the same form on both sides means something: short words of two languages are alike by chance. */
const speaks = (form: string, a: number, b: number): boolean =>
  form.length >= 4 || !/^[a-z]+$/.test(form) || (form.length === 3 && a < 0.02 && b < 0.02);

/** Letters that must agree at the start, after spelling habits are evened out. */
const SHARED_LETTERS = 4;

function* addCognates(
  source: Side,
  target: Side,
  add: (s: number, t: number, weight: number) => void,
): Generator<number, void> {
  const byStart = new Map<string, number[]>();
  const keys = target.words.map(spelling);
  keys.forEach((key, t) => {
    if (key.length < SHARED_LETTERS || !/^\p{L}/u.test(key)) return;
    const start = key.slice(0, SHARED_LETTERS);
    const list = byStart.get(start);
    if (list) list.push(t);
    else byStart.set(start, [t]);
  });
  yield 0;
  for (let s = 0; s < source.words.length; s++) {
    const key = spelling(source.words[s]);
    if (key.length < SHARED_LETTERS) continue;
    for (const t of byStart.get(key.slice(0, SHARED_LETTERS)) ?? []) {
      const likeness = sharedStart(key, keys[t]) / Math.max(key.length, keys[t].length);
      if (likeness >= 0.5) add(s, t, WEIGHTS.cognate * likeness);
    }
    if (s % 1024 === 0) yield s;
  }
}

/** Spelling with the habits of single languages evened out: `escuela`/`school`, `philosophie`/`filosofía`, doubles. */
function spelling(word: string): string {
  return word
    .replace(/^es(?=[bcdfglmnpqt])/, 's')
    .replace(/ph/g, 'f')
    .replace(/([tcr])h/g, '$1')
    .replace(/qu|k|ck/g, 'c')
    .replace(/y/g, 'i')
    .replace(/w/g, 'v')
    .replace(/(\p{L})\1/gu, '$1');
}

function sharedStart(a: string, b: string): number {
  let n = 0;
  while (n < a.length && a[n] === b[n]) n++;
  return n;
}

/** The belief as a table in one direction. The rest of each row, up to 1, is for words it does not know. */
export function beliefTable(rows: number, from: number[], to: number[], weight: number[]): Table {
  const sum = new Float64Array(rows);
  const starts = new Uint32Array(rows + 1);
  from.forEach((a, e) => {
    sum[a] += weight[e];
    starts[a + 1]++;
  });
  for (let a = 0; a < rows; a++) starts[a + 1] += starts[a];
  const next = starts.slice(0, rows);
  const columns = new Uint32Array(from.length);
  const values = new Float64Array(from.length);
  from.forEach((a, e) => {
    columns[next[a]] = to[e];
    values[next[a]++] = weight[e] / Math.max(1, sum[a]);
  });
  return { starts, columns, values };
}
