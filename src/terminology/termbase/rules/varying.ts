/** What the two rules on renderings share: the variations of a side's repeated terms, each place once. */
import type { Side } from '../../../text/finding.js';
import { otherSide } from '../../../edition/sentences.js';
import type { Hit, Place, Study } from '../../rule.js';
import { cached, quoteOf } from '../../study.js';
import { candidatesOf } from '../renderings/candidates.js';
import { linkerOf } from '../renderings/links.js';
import { placeOfWords, variationOf, type Rendering, type Variation } from '../renderings/renderings.js';
import { wordsOfUnits } from '../renderings/words.js';

/** The variations of the repeated terms of both sides, computed once. */
const variationsOf = cached((study: Study): Record<Side, Variation[]> => {
  const words = wordsOfUnits(study);
  const linker = linkerOf(words);
  const on = (side: Side): Variation[] =>
    candidatesOf(words, side).flatMap((candidate) => variationOf(linker, side, candidate) ?? []);
  return { source: on('source'), target: on('target') };
});

/** A use of a term that is rendered otherwise than elsewhere. */
export interface VaryingUse {
  /** The words of the term and of its rendering. */
  term: Place;
  rendering: Place;
  /** The same term and its commonest rendering elsewhere. */
  usual: Place;
  /** How often the rendering, and the commonest one, is used. */
  count: number;
  most: number;
  zone: Hit['zone'];
}

/**
 * Uses whose rendering is not the commonest one; of renderings that are as common as each other the first is taken for
 * that. Longer terms that only repeat what a shorter one says are left out.
 */
export function* varyingUses(study: Study, side: Side): Generator<VaryingUse> {
  const said: Place[] = [];
  const variations = [...variationsOf(study)[side]].sort((a, b) => weight(b) - weight(a));
  for (const { groups } of variations) {
    const [usual, ...others] = groups;
    for (const group of others) {
      for (const use of group) {
        const rendering = placeOfWords(otherSide(side), use.words);
        if (said.some((place) => overlap(place, rendering))) continue;
        said.push(rendering);
        const place = { term: termPlace(use, side), rendering, usual: placeOfWords(otherSide(side), usual[0].words) };
        yield { ...place, count: group.length, most: usual.length, zone: use.use.unit.zone };
      }
    }
  }
}

/** Terms with more uses first, of these the shorter. */
const weight = ({ candidate, groups }: Variation): number => groups.flat().length - candidate.stems.length / 100;

const termPlace = ({ use: { unit, from, to } }: Rendering, side: Side): Place =>
  placeOfWords(side, unit[side].words.slice(from, to));

const overlap = (a: Place, b: Place): boolean => a.block === b.block && a.start < b.end && b.start < a.end;

/** The quoted words and counts of a message. */
export const wordsOf = (study: Study, { term, rendering, usual, count, most }: VaryingUse): Hit['parameters'] => ({
  term: quoteOf(study, term),
  rendering: quoteOf(study, rendering),
  usual: quoteOf(study, usual),
  count,
  most,
});

/** The places of a hit, whichever side the term is of. */
export const placesOf = ({ term, rendering }: VaryingUse): Pick<Hit, 'source' | 'target'> => ({
  [term.side]: term,
  [otherSide(term.side)]: rendering,
});
