/** What the rules on terms ask of occurrences: which of them stand in the two sides of a sentence link, and in a row. */
import type { Side } from '../../../text/finding.js';
import type { Place, Study } from '../../rule.js';
import { pairAt, type AlignedPair } from '../../study.js';
import type { ConceptOccurrences, Occurrence } from '../occurrences.js';

/** True when a place lies in one of others. */
export const liesIn = (place: Place, places: readonly Place[]): boolean =>
  places.some(({ block, start, end }) => block === place.block && start <= place.start && place.start < end);

/** All occurrences on a side, those inside longer terms among them. */
export const allOn = (side: Side, all: ConceptOccurrences): Occurrence[] => [...all[side], ...all.inside[side]];

/** The sentence link that an occurrence stands in, or the link of its row; undefined outside of all links. */
export const pairOf = (study: Study, { place }: Occurrence): AlignedPair | undefined =>
  pairAt(study, place.side, place.block, place.start);

/** Occurrences by sentence link, in order; those outside of all links are left out. */
export function byPair(study: Study, occurrences: readonly Occurrence[]): Map<AlignedPair, Occurrence[]> {
  const pairs = new Map<AlignedPair, Occurrence[]>();
  for (const occurrence of occurrences) {
    const pair = pairOf(study, occurrence);
    if (pair) pairs.set(pair, [...(pairs.get(pair) ?? []), occurrence]);
  }
  return pairs;
}

/** Occurrences by row. */
export function byRow(occurrences: readonly Occurrence[]): Map<number, Occurrence[]> {
  const rows = new Map<number, Occurrence[]>();
  for (const occurrence of occurrences) {
    if (occurrence.row >= 0) rows.set(occurrence.row, [...(rows.get(occurrence.row) ?? []), occurrence]);
  }
  return rows;
}
