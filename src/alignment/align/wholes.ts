import type { Span } from './learn.js';
import type { Parts } from './parts.js';

/** A link of units, and the links of their parts that it rests on: indices, the last one excluded. */
export interface Whole {
  span: Span;
  first: number;
  end: number;
}

/**
 * Links of units from the links of their parts: units that share a linked part belong to one link. A unit none of whose
 * parts is linked stands alone, unless it lies between units of one link.
 */
export function joinWholes(
  links: readonly Span[],
  source: Parts,
  target: Parts,
  counts: readonly [number, number],
): Whole[] {
  const wholes: Whole[] = [];
  for (const [index, link] of links.entries()) {
    if (link.from === link.fromEnd || link.to === link.toEnd) continue;
    const span: Span = {
      from: source.owner[link.from],
      fromEnd: source.owner[link.fromEnd - 1] + 1,
      to: target.owner[link.to],
      toEnd: target.owner[link.toEnd - 1] + 1,
    };
    const last = wholes[wholes.length - 1];
    if (last && (span.from < last.span.fromEnd || span.to < last.span.toEnd)) {
      last.span.fromEnd = span.fromEnd;
      last.span.toEnd = span.toEnd;
      last.end = index + 1;
    } else wholes.push({ span, first: index, end: index + 1 });
  }
  return withUnlinked(wholes, links, source, target, counts);
}

/** The units between the links, each by itself; those of the source first. */
function withUnlinked(
  wholes: Whole[],
  links: readonly Span[],
  source: Parts,
  target: Parts,
  [rows, columns]: readonly [number, number],
): Whole[] {
  const all: Whole[] = [];
  const end: Whole = {
    span: { from: rows, fromEnd: rows, to: columns, toEnd: columns },
    first: links.length,
    end: links.length,
  };
  let [i, j, from] = [0, 0, 0];
  for (const whole of [...wholes, end]) {
    // The links of single parts that such a unit rests on, looked for from where those of the one before end.
    const runOf = (at: number, is: (link: Span) => boolean): Pick<Whole, 'first' | 'end'> => {
      let first = at;
      while (first < whole.first && !is(links[first])) first++;
      let last = first;
      while (last < whole.first && is(links[last])) last++;
      return { first, end: last };
    };
    for (let at = from; i < whole.span.from; i++) {
      const run = runOf(at, (link) => link.from < link.fromEnd && source.owner[link.from] === i);
      all.push({ span: { from: i, fromEnd: i + 1, to: j, toEnd: j }, ...run });
      at = run.end;
    }
    for (let at = from; j < whole.span.to; j++) {
      const run = runOf(at, (link) => link.to < link.toEnd && target.owner[link.to] === j);
      all.push({ span: { from: i, fromEnd: i, to: j, toEnd: j + 1 }, ...run });
      at = run.end;
    }
    if (whole !== end) all.push(whole);
    [i, j, from] = [whole.span.fromEnd, whole.span.toEnd, whole.end];
  }
  return all;
}
