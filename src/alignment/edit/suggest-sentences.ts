import type { Side } from '../../text/finding.js';
import { sentenceSpan } from '../../text/model.js';
import { alignSteps } from '../align/align.js';
import type { Span } from '../align/learn.js';
import type { MarkedUnit } from '../align/units.js';
import type { SentenceLink } from '../model.js';
import type { Pair } from './pairs.js';
import { CONTEXT, contextOf, size, type SuggestInput, type Suggestion } from './suggest-context.js';

/**
 * The sentence links that the aligner would make inside a link; undefined where it has none, or where they are those that
 * the link has.
 */
export function* suggestSentences(input: SuggestInput, index: number): Generator<number, Suggestion | undefined> {
  const link = input.links[index];
  if (!link || link.source.length === 0 || link.target.length === 0 || size(input, [link]) > CONTEXT.characters)
    return undefined;
  const { stale: _stale, former: _former, ...kept } = link;
  const [made] = yield* sentencesFor(input, index, 1, [link]);
  const sentences = made.map((pair) => pair.link);
  if (sentences.length === 0 || JSON.stringify(sentences) === JSON.stringify(link.sentences)) return undefined;
  const confidence = Math.min(...made.map((pair) => pair.confidence));
  return { at: index, count: 1, links: [{ ...kept, sentences }], confidence };
}

/** A sentence link with its confidence. */
export interface RatedSentences {
  link: SentenceLink;
  confidence: number;
}

/** Sentence links for `made`, links that take the place of `replaced` others from `at` on; words learnt around them. */
export function* sentencesFor(
  input: SuggestInput,
  at: number,
  replaced: number,
  made: readonly Pair[],
): Generator<number, RatedSentences[][]> {
  const [from, to] = contextOf(input, at, at + replaced);
  const links = [...input.links.slice(from, at), ...made, ...input.links.slice(at + replaced, to)];
  const sides = { source: sentences(input, links, 'source'), target: sentences(input, links, 'target') };
  const { source, target } = sides;
  const groups = { source: source.groups, target: target.groups };
  const known = groupSpans(links, source.groups, target.groups);
  const found = yield* alignSteps(source.units, target.units, { lexicon: input.lexicon, groups, known });
  const result = made.map((): RatedSentences[] => []);
  for (const link of found.links) {
    const group = link.source.length ? source.groups[link.source[0]] : target.groups[link.target[0]];
    const own = result[group - (at - from)];
    const pair: SentenceLink = [link.source.map((i) => source.ids[i]), link.target.map((j) => target.ids[j])];
    own?.push({ link: pair, confidence: link.confidence });
  }
  return result;
}

/** Sentences of one side of some links, and the link each belongs to. */
interface Sentences {
  ids: string[];
  units: MarkedUnit[];
  groups: number[];
}

function sentences({ block }: SuggestInput, links: readonly Pair[], side: Side): Sentences {
  const result: Sentences = { ids: [], units: [], groups: [] };
  links.forEach((link, group) => {
    for (const id of link[side]) {
      const found = block(side, id);
      found?.sentences.forEach((_, index) => {
        const { start, end } = sentenceSpan(found, index + 1)!;
        const signs = (found.notes ?? []).filter(({ at }) => at > start && at <= end).map(({ note }) => `see ${note}`);
        result.ids.push(`${id}.${index + 1}`);
        result.units.push({ text: found.text.slice(start, end), signs, kind: 0 });
        result.groups.push(group);
      });
    }
  });
  return result;
}

function groupSpans(links: readonly Pair[], source: number[], target: number[]): Span[] {
  const ends = (groups: number[]): Map<number, [number, number]> => {
    const spans = new Map<number, [number, number]>();
    groups.forEach((group, unit) => spans.set(group, [spans.get(group)?.[0] ?? unit, unit + 1]));
    return spans;
  };
  const [a, b] = [ends(source), ends(target)];
  return links.flatMap((_, group) => {
    const [from, to] = [a.get(group), b.get(group)];
    return from && to ? [{ from: from[0], fromEnd: from[1], to: to[0], toEnd: to[1] }] : [];
  });
}
