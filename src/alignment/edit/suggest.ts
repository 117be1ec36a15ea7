import type { Side } from '../../text/finding.js';
import { improve } from '../align/align.js';
import type { Span } from '../align/learn.js';
import { findBelief } from '../align/prior.js';
import { scoreBand, SOURCE, TARGET, type Groups } from '../align/score.js';
import { blockUnit } from '../align/texts.js';
import { readUnits, type MarkedUnit } from '../align/units.js';
import type { Link } from '../model.js';
import { bestPaths, type Rectangle } from './best-paths.js';
import type { EditedLink } from './link-list.js';
import { SIDES, type Pair } from './pairs.js';
import { CONTEXT, contextOf, size, type SuggestInput, type Suggestion } from './suggest-context.js';
import { sentencesFor } from './suggest-sentences.js';

/** What the aligner thinks of a link and its neighbours. */
export interface Opinion {
  /** How likely it finds what there is, 0-1; undefined where it would never link so many. */
  present?: number;
  /** What it finds likely, too, the likeliest first. */
  others: Suggestion[];
}

/** Blocks of a side that are linked anew at most, and links beyond the current one and its neighbours. */
const MOST = { blocks: 9, more: 2 };
/** Paths looked at, suggestions shown, and how likely one must be. */
const PATHS = 8;
const SHOWN = 3;
const LIKELY = 0.03;

/**
 * What the aligner thinks of the blocks of a link and of its neighbours, words learnt from the links around. A generator
 * that yields every few thousandths of a second, to be driven in slices.
 */
export function* suggestBlocks(input: SuggestInput, index: number): Generator<number, Opinion> {
  const { links } = input;
  const local = localRun(links, index);
  if (!local || size(input, links.slice(...local)) > CONTEXT.characters) return { others: [] };
  const around = contextOf(input, ...local);
  const units = unitsOf(input, around);
  const groups: Groups = { source: [], target: [] };
  const rectangle = { source: [0, 0], target: [0, 0] } as unknown as Record<Side, [number, number]>;
  for (const side of SIDES) {
    const before = count(links.slice(around[0], local[0]), side);
    const inside = count(links.slice(...local), side);
    rectangle[side] = [before, before + inside];
    groups[side] = units[side].map((_, unit) => (unit < before ? 0 : unit < before + inside ? 1 : 2));
  }
  const [a, b] = [yield* readUnits(units.source), yield* readUnits(units.target)];
  const belief = yield* findBelief(a, b, input.lexicon);
  const known = spansOf(links.slice(around[0], around[1]), local[0] - around[0], local[1] - around[0]);
  const scorer = yield* improve(a, b, belief, { groups, known });
  const scores = yield* scoreBand(scorer);
  const run = links.slice(...local);
  const ways = waysOf(run, bestPaths(scorer.band, scores, rectangle as Rectangle, PATHS));
  const opinion = opinionOn(run, local[0], ways);
  for (const suggestion of opinion.others) {
    const made = yield* sentencesFor(input, suggestion.at, suggestion.count, suggestion.links);
    suggestion.links.forEach(
      (link, k) => made[k].length > 0 && (link.sentences = made[k].map(({ link: pair }) => pair)),
    );
  }
  return opinion;
}

/** The link, its neighbours, and a little more where these are gaps; undefined where that is too much to think about. */
function localRun(links: readonly EditedLink[], index: number): [start: number, end: number] | undefined {
  if (!links[index]) return undefined;
  let [start, end] = [Math.max(0, index - 1), Math.min(links.length, index + 2)];
  const isGap = (link: EditedLink | undefined): boolean => !!link && (!link.source.length || !link.target.length);
  for (let more = 0; more < MOST.more && start > 0 && isGap(links[start]); more++) start--;
  for (let more = 0; more < MOST.more && end < links.length && isGap(links[end - 1]); more++) end++;
  const fits = (): boolean => SIDES.every((side) => count(links.slice(start, end), side) <= MOST.blocks);
  while (!fits() && (start < index || end > index + 1)) {
    if (end - 1 - index >= index - start) end--;
    else start++;
  }
  return fits() ? [start, end] : undefined;
}

const count = (links: readonly Pair[], side: Side): number => links.reduce((sum, link) => sum + link[side].length, 0);

function unitsOf({ links, block }: SuggestInput, [from, to]: [number, number]): Record<Side, MarkedUnit[]> {
  const units = (side: Side): MarkedUnit[] =>
    links
      .slice(from, to)
      .flatMap((link) =>
        link[side].map((id) => blockUnit({ notes: [], ...(block(side, id) ?? { id, kind: 'paragraph', text: '' }) })),
      );
  return { source: units('source'), target: units('target') };
}

/** The links around as spans to learn words from, without those that are thought about. */
function spansOf(links: readonly Pair[], start: number, end: number): Span[] {
  const spans: Span[] = [];
  let [i, j] = [0, 0];
  links.forEach((link, index) => {
    const [a, b] = [link.source.length, link.target.length];
    if (a > 0 && b > 0 && (index < start || index >= end)) spans.push({ from: i, fromEnd: i + a, to: j, toEnd: j + b });
    i += a;
    j += b;
  });
  return spans;
}

/** A way to link a run of blocks. */
interface Way {
  pairs: Pair[];
  key: string;
  probability: number;
}

/** Paths as pairs of ids; those that differ only in the order of gaps are one. */
function waysOf(run: readonly Pair[], paths: { types: number[]; probability: number }[]): Way[] {
  const ids = { source: run.flatMap((link) => link.source), target: run.flatMap((link) => link.target) };
  const ways = new Map<string, Way>();
  for (const { types, probability } of paths) {
    let [i, j] = [0, 0];
    const pairs = types.map((type) => {
      const pair = { source: ids.source.slice(i, i + SOURCE[type]), target: ids.target.slice(j, j + TARGET[type]) };
      i += SOURCE[type];
      j += TARGET[type];
      return pair;
    });
    const key = keyOf(pairs);
    const way = ways.get(key);
    if (way) way.probability += probability;
    else ways.set(key, { pairs: gapsInOrder(pairs), key, probability });
  }
  return [...ways.values()].sort((p, q) => q.probability - p.probability);
}

/** Names a way by what it links: gaps are what is left over. */
const keyOf = (pairs: readonly Pair[]): string =>
  pairs
    .filter(({ source, target }) => source.length > 0 && target.length > 0)
    .map(({ source, target }) => `${source.join(' ')}=${target.join(' ')}`)
    .join('|');

/** Of neighbouring gaps, what is omitted stands before what is added. */
function gapsInOrder(pairs: Pair[]): Pair[] {
  const result: Pair[] = [];
  const added: Pair[] = [];
  for (const pair of pairs) {
    if (pair.source.length === 0) {
      added.push(pair);
      continue;
    }
    if (pair.target.length > 0) result.push(...added.splice(0));
    result.push(pair);
  }
  return [...result, ...added];
}

function opinionOn(run: readonly EditedLink[], at: number, ways: Way[]): Opinion {
  const mine = keyOf(run);
  const present = ways.find(({ key }) => key === mine)?.probability;
  const others = ways
    .filter(({ key, probability }) => key !== mine && probability >= LIKELY)
    .slice(0, SHOWN)
    .map(({ pairs, probability }) => trim(run, at, pairs, Math.min(0.999, probability)));
  return { ...(present === undefined ? {} : { present: Math.min(0.999, present) }), others };
}

/** Only the part of a way that differs from what there is. */
function trim(run: readonly EditedLink[], at: number, pairs: Pair[], confidence: number): Suggestion {
  const same = (a: Pair | undefined, b: Pair | undefined): boolean =>
    !!a && !!b && keyOf([a]) === keyOf([b]) && sameGap(a, b);
  let start = 0;
  while (same(run[start], pairs[start])) start++;
  let end = 0;
  while (
    end < Math.min(run.length, pairs.length) - start &&
    same(run[run.length - 1 - end], pairs[pairs.length - 1 - end])
  )
    end++;
  const links = pairs
    .slice(start, pairs.length - end)
    .map((pair): Link => ({ ...pair, status: 'auto', confidence: round(confidence) }));
  return { at: at + start, count: run.length - end - start, links, confidence: round(confidence) };
}

const sameGap = (a: Pair, b: Pair): boolean =>
  a.source.join() === b.source.join() && a.target.join() === b.target.join();

const round = (value: number): number => Math.round(value * 1000) / 1000;
