import type { EditHistory } from '../../alignment/edit/history.js';
import type { LinkList } from '../../alignment/edit/link-list.js';
import { other, type Pair } from '../../alignment/edit/pairs.js';
import { sentencePairs, type SentenceCount } from '../../alignment/edit/sentences.js';
import { parseSentenceId } from '../../alignment/model.js';
import type { Side } from '../../text/finding.js';

/** Whether blocks are linked, or sentences inside the current link. */
export type Level = 'block' | 'sentence';

/**
 * Where the hand is: at a unit (a block, or a sentence of one), in its column; or, where its link has nothing in the other
 * column, at that gap. A unit stays the place whatever is done to its link.
 */
export interface Place {
  level: Level;
  /** The column that has the focus. */
  side: Side;
  /** Id of a unit of the link: of `side`, unless `gap`. */
  unit: string;
  /** The link has no unit in the column; `unit` is of the other one. */
  gap: boolean;
}

/** Side that the unit of a place is of. */
export const sideOfUnit = ({ side, gap }: Place): Side => (gap ? other(side) : side);

/** Block of the unit of a place. */
export const blockOfPlace = ({ level, unit }: Place): string =>
  level === 'sentence' ? (parseSentenceId(unit)?.[0] ?? unit) : unit;

/** Finds and moves places in the links as they are now. */
export class Places {
  constructor(
    private readonly history: EditHistory,
    private readonly count: SentenceCount,
  ) {}

  private get list(): LinkList {
    return this.history.list;
  }

  /** Place of the link that holds a place, or -1 when its block is gone. */
  indexOf(place: Place): number {
    return this.list.indexOf(this.list.linkOf(sideOfUnit(place), blockOfPlace(place)));
  }

  /** The pairs that a level has: the links themselves, or the sentence pairs of one. */
  pairs(level: Level, index: number): readonly Pair[] {
    const link = this.list.links[index];
    return level === 'block' ? this.list.links : link ? sentencePairs(link, this.count) : [];
  }

  /** Index of the pair that holds a place, among those of its level. */
  pairOf(place: Place): number {
    const index = this.indexOf(place);
    if (place.level === 'block') return index;
    return this.pairs('sentence', index).findIndex((pair) => pair[sideOfUnit(place)].includes(place.unit));
  }

  /** The place at a link: its first unit in a column. */
  at(index: number, side: Side, level: Level): Place | undefined {
    const link = this.list.links[index];
    const pair = link && (level === 'block' ? link : (this.pairs('sentence', index)[0] ?? undefined));
    // A link without any words has no sentences.
    if (!pair) return link && atPair(link, side, 'block', 0);
    return atPair(pair, side, level, 0);
  }

  /** The place at a sentence pair of a link: its first sentence in a column. */
  atPair(index: number, pair: number, side: Side): Place | undefined {
    const found = this.pairs('sentence', index)[pair];
    return found && atPair(found, side, 'sentence', 0);
  }

  /** The same place on the other level: the block of a sentence, the first sentence of a block. */
  onLevel(place: Place, level: Level): Place {
    if (place.level === level) return place;
    if (level === 'block') return { ...place, level, unit: blockOfPlace(place) };
    const first = `${place.unit}.1`;
    const pairs = this.pairs('sentence', this.indexOf(place));
    const found = pairs.find((pair) => pair[sideOfUnit(place)].includes(first));
    return found ? { ...place, level, unit: first } : place;
  }

  /** The next unit of the column, or the one before; at a gap the gap. From the end of a link to the next link. */
  step(place: Place, by: 1 | -1): Place | undefined {
    const { level, side } = place;
    const index = this.indexOf(place);
    const pairs = this.pairs(level, index);
    const at = this.pairOf(place);
    const units = pairs[at]?.[side] ?? [];
    const next = place.gap ? undefined : units[units.indexOf(place.unit) + by];
    if (next !== undefined) return { level, side, unit: next, gap: false };
    const pair = pairs[at + by];
    if (pair) return atPair(pair, side, level, by > 0 ? 0 : -1);
    if (level === 'block') return undefined;
    const beyond = this.pairs('sentence', index + by);
    if (beyond.length > 0) return atPair(beyond.at(by > 0 ? 0 : -1)!, side, level, by > 0 ? 0 : -1);
    return this.at(index + by, side, level);
  }

  /** The same link in the other column, about as far down. */
  cross(place: Place): Place {
    const { level, side } = place;
    const pair = this.pairs(level, this.indexOf(place))[this.pairOf(place)];
    if (!pair) return place;
    const own = place.gap ? 0 : pair[side].indexOf(place.unit);
    const there = pair[other(side)].length;
    const index = Math.min(there - 1, Math.floor((own * there) / Math.max(1, pair[side].length)));
    return atPair(pair, other(side), level, Math.max(0, index));
  }

  /** A place that is still there: the same, or its block, or the first. */
  valid(place: Place | undefined): Place | undefined {
    if (place && this.indexOf(place) >= 0) {
      if (place.level === 'sentence' && this.pairOf(place) < 0) return this.valid(this.onLevel(place, 'block'));
      // A column that was empty may have units now, or the other way round.
      const pair = this.pairs(place.level, this.indexOf(place))[this.pairOf(place)];
      if (place.gap && pair[place.side].length > 0) return atPair(pair, place.side, place.level, 0);
      return place;
    }
    return this.at(0, 'source', 'block');
  }
}

function atPair(pair: Pair, side: Side, level: Level, unit: number): Place {
  const units = pair[side];
  if (units.length > 0) return { level, side, unit: units.at(unit)!, gap: false };
  return { level, side, unit: pair[other(side)].at(unit)!, gap: true };
}
