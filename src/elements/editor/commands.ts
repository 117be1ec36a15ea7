import { bestCut } from '../../alignment/edit/cut.js';
import type { Change } from '../../alignment/edit/change.js';
import type { EditHistory } from '../../alignment/edit/history.js';
import * as operations from '../../alignment/edit/operations.js';
import type { Hand } from '../../alignment/edit/operations.js';
import * as pairs from '../../alignment/edit/pairs.js';
import type { Pair, Piece } from '../../alignment/edit/pairs.js';
import { sentencePairs } from '../../alignment/edit/sentences.js';
import type { Side } from '../../text/finding.js';
import { sideOfUnit, type Place, type Places } from './place.js';

/** Operations on the link, or the sentence pair, where the hand is. */
export const OPERATIONS = [
  'split',
  'mergePrevious',
  'mergeNext',
  'takeNext',
  'giveLast',
  'takePrevious',
  'giveFirst',
  'takeOut',
  'unlink',
] as const;

/** One of {@link OPERATIONS}. */
export type OperationId = (typeof OPERATIONS)[number];

/** Everything a key or button may ask for. */
export type CommandId =
  | OperationId
  | 'accept'
  | 'toggle'
  | 'link'
  | 'sentences'
  | 'suggestion'
  | 'nextDoubtful'
  | 'previousDoubtful'
  | 'undo'
  | 'redo'
  | 'cancel'
  | 'save'
  | 'help';

/** What an operation works with. */
export interface Workbench {
  history: EditHistory;
  places: Places;
  place: Place;
  hand: Hand;
  /** Length of a block or sentence in characters. */
  lengthOf(side: Side, unit: string): number;
}

/** Whether an operation makes sense where the hand is: asked for every button, and cheaper than the change itself. */
export function isPossible(id: OperationId, bench: Workbench): boolean {
  const { history, places, place } = bench;
  const at = places.pairOf(place);
  const list = place.level === 'block' ? history.list.links : places.pairs('sentence', places.indexOf(place));
  const pair = list[at];
  if (!pair) return false;
  return id === 'split' ? pair.source.length + pair.target.length > 1 : pieceOf(id, list, at, bench) !== undefined;
}

/** The change that an operation makes where the hand is; undefined where it makes no sense. */
export function changeOf(id: OperationId, bench: Workbench): Change | undefined {
  const { history, places, place, hand } = bench;
  const index = places.indexOf(place);
  if (index < 0) return undefined;
  if (place.level === 'sentence') {
    const at = places.pairOf(place);
    return operations.onSentences(nameOf(id), history.list, index, (list) => pieceOf(id, list, at, bench), hand);
  }
  const { list } = history;
  const { side } = place;
  switch (id) {
    case 'split': {
      const link = list.links[index];
      const cut = bestCut(link, splitPlace(link, place), bench.lengthOf, sentencePairs(link, hand.count));
      return cut && operations.split(list, index, cut, hand);
    }
    case 'mergePrevious':
      return operations.merge(list, index - 1, hand);
    case 'mergeNext':
      return operations.merge(list, index, hand);
    case 'takeNext':
      return operations.take(list, index, side, 1, hand);
    case 'giveLast':
      return operations.shift(list, index, side, -1, hand);
    case 'takePrevious':
      return operations.take(list, index, side, -1, hand);
    case 'giveFirst':
      return operations.shift(list, index - 1, side, 1, hand);
    case 'takeOut':
      return place.gap ? undefined : operations.takeOut(list, index, side, place.unit, hand);
    case 'unlink':
      return operations.unlink(list, index, hand);
  }
}

/** The same on any list of pairs. */
function pieceOf(
  id: OperationId,
  list: readonly Pair[],
  at: number,
  { place, lengthOf }: Workbench,
): Piece | undefined {
  const { side } = place;
  switch (id) {
    case 'split': {
      const cut = list[at] && bestCut(list[at], splitPlace(list[at], place), lengthOf);
      return cut && pairs.split(list, at, cut);
    }
    case 'mergePrevious':
      return pairs.merge(list, at - 1);
    case 'mergeNext':
      return pairs.merge(list, at);
    case 'takeNext':
      return pairs.take(list, at, side, 1);
    case 'giveLast':
      return pairs.shift(list, at, side, -1);
    case 'takePrevious':
      return pairs.take(list, at, side, -1);
    case 'giveFirst':
      return pairs.shift(list, at - 1, side, 1);
    case 'takeOut':
      return place.gap ? undefined : pairs.takeOut(list, at, side, place.unit);
    case 'unlink':
      return pairs.unlink(list, at);
  }
}

/** The change that links a unit to the link (or sentence pair) of a place; undefined where it makes no sense. */
export function linkTo(bench: Workbench, side: Side, unit: string): Change | undefined {
  const { history, places, place, hand } = bench;
  const index = places.indexOf(place);
  if (place.level === 'block') return operations.link(history.list, index, side, unit, hand);
  const at = places.pairOf(place);
  const join = (list: Pair[]): Piece | undefined =>
    pairs.join(
      list,
      at,
      list.findIndex((pair) => pair[side].includes(unit)),
      side,
      unit,
    );
  return operations.onSentences('link', history.list, index, join, hand);
}

/** A split before the unit that has the focus; before the first one it is left to what is known of the pair. */
const splitPlace = (pair: Pair, place: Place): { side: Side; place: number } => ({
  side: sideOfUnit(place),
  place: Math.max(0, pair[sideOfUnit(place)].indexOf(place.unit)),
});

const nameOf = (id: OperationId): 'split' | 'merge' | 'shift' | 'takeOut' | 'unlink' =>
  id === 'split' || id === 'takeOut' || id === 'unlink' ? id : id.startsWith('merge') ? 'merge' : 'shift';
