import { bandAround, wholeBand, type Band, type Point } from './band.js';
import { findChain } from './chain.js';
import { CALIBRATION, linkFeatures, rate, type Features } from './confidence.js';
import { cutIntoParts, groupParts } from './parts.js';
import { joinWholes } from './wholes.js';
import { WHOLE_CALIBRATION, wholeFeatures, type FoundParts } from './whole-confidence.js';
import { drive, type Driver } from './drive.js';
import { looksAligned } from './judge.js';
import { learnTable, type Span } from './learn.js';
import { firstLengths, learnLengths } from './length.js';
import { scoreWords } from './lexical.js';
import { pathPosteriors } from './posterior.js';
import { beliefTable, findBelief, type Belief, type Lexicon, type Tables } from './prior.js';
import { learnPriors, scoreBand, SOURCE, TARGET, type Groups, type Priors, type Scorer } from './score.js';
import { search } from './search.js';
import { createExplainers, learnNoise } from './explain.js';
import { WEIGHTS } from './weights.js';
import { joinLinks } from './join.js';
import { learnAgreement } from './shape.js';
import { readUnits, type Side, type Unit } from './units.js';

/** Units that answer to each other, as indices from 0. An empty side: omitted or added. */
export interface UnitLink {
  source: number[];
  target: number[];
  /** Probability that exactly this link is right, 0-1. */
  confidence: number;
}

/** An alignment of units: each unit in exactly one link, both sides in order. */
export interface UnitAlignment {
  links: UnitLink[];
  /** False where the two sides do not look like translations of each other. */
  looksAligned: boolean;
}

/** What is known beforehand. */
export interface AlignInput {
  lexicon?: Lexicon;
  /** Units of different groups are never linked; each group is a run of units, in the same order on both sides. */
  groups?: Groups;
  /** Larger links that are known already, to learn words from. */
  known?: Span[];
}

/** Most units of one side. */
export const MOST_UNITS = 200_000;
/** Most cells of a grid that is searched whole, and of any band: what bounds the memory, at about 100 bytes a cell. */
const SMALL = 40_000;
const MOST_CELLS = 4_000_000;
/** Cells for each unit on average, where rare words leave long stretches open. */
const WIDTH = 50;
/** Units to either side of the path that the first and the later passes search. */
const REACH = { first: 14, slack: 0.25, later: 5 };
/** Factor on the confidence of links between texts that do not look like translations of each other. */
const UNRELATED = 0.5;
/** Passes over the text: each learns words from the links of the one before. A long text teaches enough in one. */
const PASSES = 2;
const LONG = 2000;

/**
 * Links the units (sentences, paragraphs) of a source to those of a target, its translation: every unit in exactly one
 * link, in order. The same input gives the same result, and swapped sides the
 * mirrored one.
 *
 * Method: lengths (Gale & Church 1993), words by IBM model 1 (Brown et al. 1993) learnt on the texts themselves after a
 * first pass as in Moore (2002) and hunalign (Varga et al. 2005), cognates, a lexicon where there is one, how units begin
 * and end, dynamic programming in a band around rare words. What the first passes find also says how freely the text is
 * translated, and how much of it is merged or missing. Links wider than the search knows, and those that only together
 * are right, are joined at the end. Units of several sentences are aligned by their sentences: what shares a linked
 * sentence belongs together.
 */
export const align = (
  source: readonly Unit[],
  target: readonly Unit[],
  options: AlignInput & Driver = {},
): Promise<UnitAlignment> => drive(alignSteps(source, target, options), options);

/**
 * {@link align} as a generator, so that whoever drives it may stop, report or let others run: it yields the share of the
 * work that is done, 0-1, every few thousandths of a second.
 */
export function* alignSteps(
  source: readonly Unit[],
  target: readonly Unit[],
  input: AlignInput = {},
): Generator<number, UnitAlignment> {
  for (const { length } of [source, target]) {
    if (length > MOST_UNITS)
      throw new RangeError(`${length} units are more than the ${MOST_UNITS} that can be aligned.`);
  }
  // Always the same side first: rounding and ties cannot then make the two directions differ.
  if (comesFirst(source, target)) return yield* alignOrdered(source, target, input);
  const { links, ...rest } = yield* alignOrdered(target, source, mirror(input));
  return {
    links: links.map(({ source: b, target: a, confidence }) => ({ source: a, target: b, confidence })),
    ...rest,
  };
}

/** An order of the two sides that does not depend on which is the source. */
function comesFirst(source: readonly Unit[], target: readonly Unit[]): boolean {
  if (source.length !== target.length) return source.length < target.length;
  const text = (unit: Unit): string => (typeof unit === 'string' ? unit : unit.text);
  const at = source.findIndex((unit, index) => text(unit) !== text(target[index]));
  return at < 0 || text(source[at]) < text(target[at]);
}

function mirror({ lexicon, groups, known }: AlignInput): AlignInput {
  return {
    lexicon: lexicon && {
      pairs: Array.from(lexicon.pairs, ([a, b]) => [b, a] as const),
      roots: lexicon.roots && { source: lexicon.roots.target, target: lexicon.roots.source },
    },
    groups: groups && { source: groups.target, target: groups.source },
    known: known?.map(turn),
  };
}

const turn = ({ from, fromEnd, to, toEnd }: Span): Span => ({ from: to, fromEnd: toEnd, to: from, toEnd: fromEnd });

function* alignOrdered(
  source: readonly Unit[],
  target: readonly Unit[],
  input: AlignInput,
): Generator<number, UnitAlignment> {
  const parts = input.known ? undefined : cutIntoParts(source, target);
  if (!parts) {
    const { joined, features, related } = yield* alignSides(source, target, input);
    return toLinks(
      joined,
      features.map((each) => rate(each, CALIBRATION)),
      related,
    );
  }
  const groups = input.groups && groupParts(input.groups, parts);
  const found = yield* alignSides(parts.source.units, parts.target.units, { ...input, groups });
  const wholes = joinWholes(
    found.joined.map(({ span }) => span),
    parts.source,
    parts.target,
    [source.length, target.length],
  );
  const features = wholeFeatures(wholes, found, parts);
  return toLinks(
    wholes,
    features.map((each) => rate(each, WHOLE_CALIBRATION)),
    found.related,
  );
}

function toLinks(links: readonly { span: Span }[], rated: number[], related: boolean): UnitAlignment {
  const made = links.map(({ span }, index) => ({
    source: range(span.from, span.fromEnd),
    target: range(span.to, span.toEnd),
    confidence: related ? rated[index] : rated[index] * UNRELATED,
  }));
  return { links: made, looksAligned: related };
}

/** What {@link alignSides} finds. */
export interface Aligned extends FoundParts {
  features: Features[];
  related: boolean;
}

/** All of the work but the cutting into parts: what is found of the links, and all that is known of them. */
export function* alignSides(
  source: readonly Unit[],
  target: readonly Unit[],
  input: AlignInput,
): Generator<number, Aligned> {
  const a = yield* within(0, 0.1, source.length, readUnits(source));
  const b = yield* within(0.1, 0.2, target.length, readUnits(target));
  const belief = yield* still(0.25, findBelief(a, b, input.lexicon));
  const scorer = yield* improve(a, b, belief, input);
  const scores = yield* within(0.85, 0.88, a.count, scoreBand(scorer));
  const { types } = yield* within(0.88, 0.9, a.count, search(scorer.band, scores, scorer.priors?.nulls));
  const posteriors = yield* within(
    0.9,
    0.98,
    a.count,
    pathPosteriors(scorer.band, scores, types, scorer.priors?.nulls),
  );
  const { joined, gains } = yield* still(0.98, joinLinks(spansOf(types), scorer, { source, target }));
  const { features, links, evidence } = linkFeatures(scorer, { types, posteriors: posteriors.links, joined, gains });
  return {
    scorer,
    joined,
    posteriors,
    features,
    evidence: links,
    related: looksAligned(a, b, belief, evidence, input.lexicon !== undefined),
  };
}

/**
 * Searches, learns from what was found, and searches again in a narrower band. Returns what scores every link in the
 * last one: for those who look at more than the best path.
 */
export function* improve(
  source: Side,
  target: Side,
  belief: Belief,
  { groups, known }: AlignInput,
): Generator<number, Scorer> {
  const prior = {
    forward: beliefTable(source.forms.length, belief.source, belief.target, belief.weight),
    backward: beliefTable(target.forms.length, belief.target, belief.source, belief.weight),
  };
  let tables = known ? yield* still(0.25, learnBoth(source, target, known, prior)) : prior;
  const chain = findChain(source, target, belief, groups);
  let band = firstBand(source, target, chain, groups);
  let lengths = firstLengths(source, target, chain);
  let priors: Priors | undefined;
  let noise = WEIGHTS.noise;
  let agreement = learnAgreement(source, target, []);
  const passes = source.count + target.count < LONG ? PASSES : 1;
  for (let pass = 0; ; pass++) {
    const [from, to] = [0.25 + (0.6 * pass) / (passes + 1), 0.25 + (0.6 * (pass + 0.7)) / (passes + 1)];
    const words = yield* within(from, to, source.count + target.count, scoreWords(source, target, tables, band, noise));
    const scorer: Scorer = { source, target, band, words, tables, noise, lengths, priors, agreement, groups };
    if (pass === passes) return scorer;
    const scores = yield* still(to, scoreBand(scorer));
    const { types } = yield* still(to, search(band, scores, priors?.nulls));
    priors = learnPriors(types);
    const { spans, points } = readPath(types);
    agreement = learnAgreement(source, target, spans);
    lengths = learnLengths(source, target, spans, lengths);
    tables = yield* still(to, learnBoth(source, target, spans, prior));
    noise = learnNoise(createExplainers(source, target, tables, noise), spans);
    band = bandAround(points, source.count, target.count, REACH.later);
  }
}

function* learnBoth(source: Side, target: Side, spans: Span[], prior: Tables): Generator<number, Tables> {
  const forward = yield* learnTable(source, target, spans, prior.forward);
  const backward = yield* learnTable(target, source, spans.map(turn), prior.backward);
  return { forward, backward };
}

/** Work whose share cannot be told. */
const still = <T>(at: number, steps: Generator<number, T>): Generator<number, T> => within(at, at, 1, steps);

/** The links of a path as spans to learn from, and the points between them. */
function readPath(types: Uint8Array): { spans: Span[]; points: Point[] } {
  const spans: Span[] = [];
  const points: Point[] = [[0, 0]];
  let [i, j] = [0, 0];
  for (const type of types) {
    const [a, b] = [SOURCE[type], TARGET[type]];
    if (a > 0 && b > 0) spans.push({ from: i, fromEnd: i + a, to: j, toEnd: j + b });
    i += a;
    j += b;
    points.push([i, j]);
  }
  return { spans, points };
}

/** The whole grid where it is small; else a band around the chain, made narrower until it fits into memory. */
function firstBand(source: Side, target: Side, chain: Point[], groups?: Groups): Band {
  const [rows, columns] = [source.count, target.count];
  if ((rows + 1) * (columns + 1) <= SMALL) return wholeBand(rows, columns);
  const slack = groups ? 1 : REACH.slack;
  for (let widest = 400; ; widest = Math.floor(widest / 2)) {
    const band = bandAround(chain, rows, columns, REACH.first, slack, widest);
    if (band.cells <= Math.min(MOST_CELLS, WIDTH * (rows + columns)) || widest < REACH.first) return band;
  }
}

/** Every link of a path as a span, those without counterpart included. */
function spansOf(types: Uint8Array): Span[] {
  const spans: Span[] = [];
  let [i, j] = [0, 0];
  for (const type of types) {
    spans.push({ from: i, fromEnd: (i += SOURCE[type]), to: j, toEnd: (j += TARGET[type]) });
  }
  return spans;
}

const range = (first: number, end: number): number[] => Array.from({ length: end - first }, (_, k) => first + k);

/** Turns the steps of a part of the work into shares of the whole. */
function* within<T>(from: number, to: number, count: number, steps: Generator<number, T>): Generator<number, T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield from + (to - from) * Math.min(1, step.value / Math.max(1, count));
  }
}
