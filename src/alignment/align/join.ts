import { weighBorders, type BorderScorer } from './borders.js';
import { createExplainers, type Explainers } from './explain.js';
import type { Span } from './learn.js';
import { scoreLengths, type LengthModel } from './length.js';
import { PieceReader } from './pieces.js';
import { GRAIN, NULLS, TYPES, type Scorer } from './score.js';
import type { Unit } from './units.js';
import { WEIGHTS } from './weights.js';

/** A link after joining: a run of the links that were found. */
export interface Joined {
  span: Span;
  /** The links it was made of: indices, the last one excluded. */
  first: number;
  end: number;
  /** The least gain among the borders that were given up for it; `Infinity` for a link that was not joined. */
  gain: number;
}

/**
 * Links wider than the search knows, and links that only together are right: a unit without counterpart is taken into
 * a link beside it that has as many units as the search allows, where that scores better; and two links are joined where
 * sentences have moved across the border between them. Also returns the gains of all borders that are left.
 */
export function* joinLinks(
  spans: readonly Span[],
  scorer: Scorer,
  units: { source: readonly Unit[]; target: readonly Unit[] },
): Generator<number, { joined: Joined[]; gains: Float64Array }> {
  const { source, target, tables, noise, lengths } = scorer;
  const explainers = createExplainers(source, target, tables, noise);
  const pieces = { source: new PieceReader(units.source, source), target: new PieceReader(units.target, target) };
  const wide = widen(spans, scorer, explainers);
  const borders: BorderScorer = { explainers, pieces, lengths };
  const all = yield* weighBorders(
    wide.map(({ span }) => span),
    borders,
  );
  const joined: Joined[] = [];
  const gains: number[] = [];
  wide.forEach((link, index) => {
    const last = joined[joined.length - 1];
    const gain = index > 0 ? all[index - 1] : -Infinity;
    if (last && gain > WEIGHTS.crossing && sameGroup(scorer, last.span, link.span)) {
      last.span = { ...last.span, fromEnd: link.span.fromEnd, toEnd: link.span.toEnd };
      last.end = link.end;
      last.gain = Math.min(last.gain, gain, link.gain);
    } else {
      if (last) gains.push(gain);
      joined.push(link);
    }
  });
  return { joined, gains: Float64Array.from(gains) };
}

function sameGroup({ groups }: Scorer, a: Span, b: Span): boolean {
  return !groups || (groups.source[a.from] === groups.source[b.from] && groups.target[a.to] === groups.target[b.to]);
}

/** Units of one side that a link may come to hold by widening: what needs more is no translation unit by unit. */
const WIDEST_JOINED = 40;

const KNOWN = new Set(TYPES.map((type) => type.join('-')));

/** Takes units without counterpart into links beside them, where the search could not. */
function widen(spans: readonly Span[], scorer: Scorer, explainers: Explainers): Joined[] {
  const links: Joined[] = [];
  spans.forEach((span, index) => links.push({ span, first: index, end: index + 1, gain: Infinity }));
  for (let k = 0; k < links.length; k++) {
    // Backwards first, then forwards, as long as it helps.
    for (const step of [-1, 1]) {
      for (;;) {
        const other = links[k + step];
        const gain = other ? gainOfWidth(links[k].span, other.span, scorer, explainers) : 0;
        if (!(gain > 0)) break;
        const [a, b] = step < 0 ? [other, links[k]] : [links[k], other];
        const span = { from: a.span.from, fromEnd: b.span.fromEnd, to: a.span.to, toEnd: b.span.toEnd };
        if (step < 0) k--;
        links.splice(k, 2, { span, first: a.first, end: b.end, gain: Math.min(a.gain, b.gain, gain) });
      }
    }
  }
  return links;
}

/** Gain of taking a unit without counterpart into a link; 0 where there is nothing to gain, or the search has tried it. */
function gainOfWidth(link: Span, single: Span, scorer: Scorer, explainers: Explainers): number {
  const [a, b] = [link.fromEnd - link.from, link.toEnd - link.to];
  const [c, d] = [single.fromEnd - single.from, single.toEnd - single.to];
  if (Math.max(a + c, b + d) > WIDEST_JOINED) return 0;
  if (a === 0 || b === 0 || (c > 0 && d > 0) || KNOWN.has(`${a + c}-${b + d}`) || !sameSide(scorer, link, single))
    return 0;
  const both: Span = {
    from: Math.min(link.from, single.from),
    fromEnd: Math.max(link.fromEnd, single.fromEnd),
    to: Math.min(link.to, single.to),
    toEnd: Math.max(link.toEnd, single.toEnd),
  };
  const joint =
    c > 0 ? scorer.source.joints[Math.max(link.from, single.from)] : scorer.target.joints[Math.max(link.to, single.to)];
  const gap = (scorer.priors?.nulls ?? NULLS).open / GRAIN;
  const words = scoreSpan(both, explainers, scorer.lengths) - scoreSpan(link, explainers, scorer.lengths);
  return words + joint + WEIGHTS.wider - gap;
}

/** Whether the group and the kind of a unit without counterpart are those of a link. */
function sameSide({ groups, source, target }: Scorer, link: Span, single: Span): boolean {
  const side = single.fromEnd > single.from ? 'source' : 'target';
  const [one, other] = side === 'source' ? [single.from, link.from] : [single.to, link.to];
  const { kinds } = side === 'source' ? source : target;
  return (!groups || groups[side][one] === groups[side][other]) && (!kinds || kinds[one] === kinds[other]);
}

function scoreSpan(
  { from, fromEnd, to, toEnd }: Span,
  { forward, backward }: Explainers,
  lengths: LengthModel,
): number {
  const [a, b] = [forward.read(from, fromEnd), backward.read(to, toEnd)];
  return forward.scoreAll(a, b) + backward.scoreAll(b, a) + scoreLengths(a.chars, b.chars, lengths);
}
