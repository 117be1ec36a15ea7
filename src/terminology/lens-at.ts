/** Which concepts of the lens stand at a point of a text, or in sentences. */
import type { Span } from '../edition/sentences.js';
import type { Side } from '../text/finding.js';
import type { LensConcept, LensPlace } from './lens.js';

/** A concept and one of its places. */
export interface LensHit {
  concept: LensConcept;
  place: LensPlace;
}

/** All places of concepts, by block, so that a point is looked up in those of its block alone. */
export class LensIndex {
  private readonly blocks = new Map<string, LensHit[]>();

  constructor(concepts: readonly LensConcept[]) {
    for (const concept of concepts) {
      for (const place of concept.places) {
        const hits = this.blocks.get(keyOf(place));
        if (hits) hits.push({ concept, place });
        else this.blocks.set(keyOf(place), [{ concept, place }]);
      }
    }
  }

  /** What stands at an offset of a block: the longest words first, one hit for a concept. */
  at(side: Side, block: string, offset: number): LensHit[] {
    const hits = this.of(side, block).filter(({ place }) => place.start <= offset && offset < place.end);
    return once(hits.sort((a, b) => length(b) - length(a)));
  }

  /** What stands in spans, in their order and that of the words; one hit for a concept. */
  within(spans: readonly Span[]): LensHit[] {
    return once(
      spans.flatMap(({ side, block, start, end }) =>
        this.of(side, block)
          .filter(({ place }) => place.start < end && place.end > start)
          .sort((a, b) => a.place.start - b.place.start || length(b) - length(a)),
      ),
    );
  }

  private of(side: Side, block: string): readonly LensHit[] {
    return this.blocks.get(keyOf({ side, block })) ?? [];
  }
}

const keyOf = ({ side, block }: { side: Side; block: string }): string => `${side} ${block}`;

const length = ({ place }: LensHit): number => place.end - place.start;

function once(hits: LensHit[]): LensHit[] {
  const seen = new Set<LensConcept>();
  return hits.filter(({ concept }) => !seen.has(concept) && seen.add(concept));
}
