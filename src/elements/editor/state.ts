import { accept, adopt, onSentences, reopen, shift, type Hand } from '../../alignment/edit/operations.js';
import type { Change } from '../../alignment/edit/change.js';
import type { Disagreement } from '../../alignment/edit/compare.js';
import type { EditHistory } from '../../alignment/edit/history.js';
import type { EditedLink } from '../../alignment/edit/link-list.js';
import { shift as shiftPairs } from '../../alignment/edit/pairs.js';
import type { Opinion } from '../../alignment/edit/suggest.js';
import type { Suggestion } from '../../alignment/edit/suggest-context.js';
import { doubtOf, nextDoubtful, nextOpen } from '../../alignment/edit/tally.js';
import type { Edition } from '../../edition/model.js';
import type { Side } from '../../text/finding.js';
import { Blocks } from './blocks.js';
import {
  changeOf,
  isPossible,
  linkTo,
  OPERATIONS,
  type CommandId,
  type OperationId,
  type Workbench,
} from './commands.js';
import type { EditorOptions } from './events.js';
import { Places, sideOfUnit, type Level, type Place } from './place.js';

/** Links that a page key goes over. */
const PAGE = 10;

/** What the aligner says of the current link. */
export interface Advice extends Opinion {
  /** Other sentence links for it. */
  sentences?: Suggestion;
}

/** Where the hand may be moved. */
export type Move = 'up' | 'down' | 'source' | 'target' | 'page-up' | 'page-down' | 'first' | 'last';

/**
 * What the editor knows between two renderings: the links, where the hand is, what it is about to link. It decides what a
 * command does; it neither renders nor keeps anything.
 */
export class EditorState {
  readonly blocks: Blocks;
  readonly places: Places;
  place: Place;
  /** The place whose link gets the block that is chosen next. */
  linking?: Place;
  advice?: Advice;
  /** The link that was reached last by going on to the least sure one. */
  private walked?: EditedLink;

  constructor(
    edition: Edition,
    readonly history: EditHistory,
    public options: EditorOptions,
    /** Makes a change; what it does is seen at once. */
    private readonly make: (change: Change) => void,
  ) {
    this.blocks = new Blocks(edition);
    this.places = new Places(history, this.blocks.count);
    this.place = this.places.valid(undefined) ?? { level: 'block', side: 'source', unit: '', gap: false };
  }

  /** The links as they are now. */
  get links(): readonly EditedLink[] {
    return this.history.list.links;
  }

  /** Place of the current link. */
  get index(): number {
    return this.places.indexOf(this.place);
  }

  /** The current link; undefined in an edition without any. */
  get link(): EditedLink | undefined {
    return this.links[this.index];
  }

  get level(): Level {
    return this.place.level;
  }

  private get hand(): Hand {
    const by = this.options.name.trim();
    return { ...(by ? { by } : {}), at: new Date().toISOString(), count: this.blocks.count };
  }

  private get bench(): Workbench {
    const { history, places, place, hand, blocks } = this;
    return { history, places, place, hand, lengthOf: blocks.lengthOf };
  }

  /** Whether a command would do something. */
  can(command: CommandId): boolean {
    const { link, history, advice } = this;
    if (isOperation(command)) return isPossible(command, this.bench);
    if (command === 'undo') return history.depth.undo > 0;
    if (command === 'redo') return history.depth.redo > 0;
    if (command === 'suggestion') return !!(advice?.sentences ?? advice?.others[0]);
    if (command === 'sentences')
      return !!link && (this.level === 'sentence' || this.places.pairs('sentence', this.index).length > 0);
    if (command === 'link') return this.links.length > 1;
    return true;
  }

  /** Makes an operation where the hand is; false where it makes no sense. */
  operate(id: OperationId): boolean {
    return this.makeIf(changeOf(id, this.bench));
  }

  /** Accepts the current link if need be, and goes on. False when there is nothing to go on to. */
  acceptAndGoOn(): boolean {
    const from = this.index;
    this.makeIf(accept(this.history.list, from, this.hand));
    return this.goOn(1);
  }

  /**
   * Goes to what is to be looked at next: the least sure link; from one that was reached so, the next least sure. False
   * when all is reviewed.
   */
  goOn(step: 1 | -1, way = this.options.goOn): boolean {
    const { links, index } = this;
    const from = step < 0 || this.walked === links[index] ? index : -1;
    const next = way === 'next' ? nextOpen(links, index, step) : nextDoubtful(links, from, step);
    // The current link may be the only one left.
    if (next < 0 || doubtOf(links[next]) === undefined) return false;
    this.goTo(next);
    if (way === 'doubtful') this.walked = links[next];
    return true;
  }

  /** Marks the current link as reviewed, or not. */
  toggle(): boolean {
    const { list } = this.history;
    return this.makeIf(accept(list, this.index, this.hand) ?? reopen(list, this.index));
  }

  /** Puts in the place of links what the aligner proposes. */
  take(suggestion: Suggestion): boolean {
    const { at, count, links } = suggestion;
    const signed = links.map((link): EditedLink => ({ ...link, status: 'reviewed', ...this.signature() }));
    return this.makeIf(adopt(this.history.list, at, count, signed, 'suggestion'));
  }

  /** The aligner's suggestions, as they are offered: the surest first. */
  get suggestions(): Suggestion[] {
    const { advice } = this;
    const all = advice ? [...advice.others, ...(advice.sentences ? [advice.sentences] : [])] : [];
    return all.sort((a, b) => b.confidence - a.confidence);
  }

  /** Puts what another alignment has at a place in the place of what is here. */
  adopt({ at, mine, theirs }: Disagreement): boolean {
    return this.makeIf(adopt(this.history.list, at, mine.length, theirs, 'adopt'));
  }

  /** Begins to link, or gives it up. */
  startLinking(on: boolean): void {
    if (!on && this.linking) this.place = this.linking;
    this.linking = on ? this.place : undefined;
    if (on) this.place = this.places.cross(this.place);
  }

  /** Links the unit where the hand is to the link it began with. */
  finishLinking(): boolean {
    const { linking, place } = this;
    this.linking = undefined;
    if (!linking) return false;
    const side = sideOfUnit(place);
    const change = place.gap ? undefined : linkTo({ ...this.bench, place: linking }, side, place.unit);
    this.place = linking;
    return this.makeIf(change);
  }

  /** Moves the boundary below a link, or below a sentence pair of the current one, on one side; the hand goes there. */
  shiftBoundary(index: number, side: Side, count: number, level: Level): boolean {
    const { list } = this.history;
    if (level === 'block') {
      this.goTo(index, side);
      return this.makeIf(shift(list, index, side, count, this.hand));
    }
    this.place = this.places.atPair(this.index, index, side) ?? this.place;
    const change = onSentences('shift', list, this.index, (all) => shiftPairs(all, index, side, count), this.hand);
    return this.makeIf(change);
  }

  /** Goes to a unit, or to the gap beside it. */
  goToUnit(side: Side, unit: string, gap: boolean): void {
    const level = this.level === 'sentence' && /\.\d+$/.test(unit) ? 'sentence' : 'block';
    const place: Place = { level, side, unit, gap };
    // At the level of sentences another link is entered by its first sentence.
    this.place = this.level === 'sentence' && level === 'block' ? this.places.onLevel(place, 'sentence') : place;
  }

  /** Goes to a link. */
  goTo(index: number, side: Side = this.place.side): void {
    const { level } = this;
    this.place = this.places.at(Math.max(0, Math.min(this.links.length - 1, index)), side, level) ?? this.place;
  }

  /** Goes in a direction; false at the end. */
  move(move: Move): boolean {
    const before = this.place;
    if (move === 'source' || move === 'target') this.place = before.side === move ? before : this.places.cross(before);
    else if (move === 'up' || move === 'down')
      this.place = this.places.step(before, move === 'down' ? 1 : -1) ?? before;
    else if (move === 'first' || move === 'last') this.goTo(move === 'first' ? 0 : this.links.length - 1);
    else this.goTo(this.index + (move === 'page-down' ? PAGE : -PAGE));
    return this.place !== before;
  }

  /** Changes between blocks and the sentences of the current link. */
  setLevel(level: Level): void {
    this.linking = undefined;
    this.place = this.places.onLevel(this.place, level);
  }

  /** The links have become others: finds the place again. */
  settle(): void {
    this.place = this.places.valid(this.place) ?? this.place;
    if (this.linking && this.places.indexOf(this.linking) < 0) this.linking = undefined;
  }

  private signature(): { by?: string; at: string } {
    const { by, at } = this.hand;
    return { ...(by ? { by } : {}), at };
  }

  private makeIf(change: Change | undefined): boolean {
    if (!change) return false;
    this.make(change);
    this.settle();
    return true;
  }
}

const isOperation = (command: CommandId): command is OperationId => (OPERATIONS as readonly string[]).includes(command);
