import { changeWords, linkSpoken } from './describe.js';
import type { Step } from '../../alignment/edit/history.js';
import { t } from '../../i18n/i18n.js';
import type { Side } from '../../text/finding.js';
import type { CommandId } from './commands.js';
import { EditorRequestEvent } from './events.js';
import { readKey, type KeyAction } from './keys.js';
import type { Level } from './place.js';
import type { RowView } from './row-view.js';
import { adviceWords } from './side-panel.js';
import type { EditorState, Move } from './state.js';

const MOVES: ReadonlySet<string> = new Set(['up', 'down', 'source', 'target', 'page-up', 'page-down', 'first', 'last']);

/** What the control needs of the editor. */
export interface ControlHost extends HTMLElement {
  readonly hand?: EditorState;
  readonly rows: RowView;
  readonly list: HTMLElement | null;
  readonly compact: boolean;
  readonly thinking: boolean;
  /** What was said last, to be seen and heard; and what is only to be heard. */
  message: string;
  spoken: string;
  requestUpdate(): void;
  /** Opens the panel with keys and options. */
  openHelp(): void;
  /** Shows a block whole that is too long to be shown at once. */
  showWhole(): void;
}

/** Turns keys, clicks and buttons into what the hand does, and says what came of it. */
export class HandControl {
  constructor(private readonly host: ControlHost) {}

  /** Says something to those who listen, and shows it at the foot. */
  say(words: string): void {
    const { host } = this;
    // The same words twice are said twice.
    host.message = words && host.message === words ? `${words}\u00a0` : words;
    host.spoken = '';
  }

  /** Does what a key or button asks for. */
  run(command: CommandId): void {
    const { hand } = this.host;
    if (!hand) return;
    switch (command) {
      case 'undo':
      case 'redo':
      case 'save':
        return void this.host.dispatchEvent(new EditorRequestEvent(command));
      case 'help':
        return this.host.openHelp();
      case 'accept':
      case 'nextDoubtful':
      case 'previousDoubtful':
        return this.goOn(hand, command);
      case 'toggle':
        return this.finish(hand.toggle());
      case 'suggestion':
        if (hand.suggestions.length > 0) return this.finish(hand.take(hand.suggestions[0]));
        return this.say(adviceWords(hand.advice, this.host.thinking));
      case 'link':
        return hand.linking ? this.finish(hand.finishLinking()) : this.link(hand, true);
      case 'cancel':
        return this.link(hand, false);
      case 'sentences':
        hand.setLevel(hand.level === 'block' ? 'sentence' : 'block');
        return this.arrive('keep');
      default:
        return this.finish(hand.operate(command));
    }
  }

  /** After an operation: shows what it did, or says that it makes no sense here. */
  finish(done: boolean): void {
    if (!done) this.say(t('editor.notHere'));
    this.arrive('keep');
  }

  /** Goes to a link; the focus goes along if it was on the links, or nowhere. */
  goTo(index: number, focus: 'take' | 'keep' | 'leave' = 'take'): void {
    this.host.hand?.goTo(index);
    if (focus === 'take') this.host.rows.focusNext();
    this.arrive('show', focus === 'keep');
  }

  /** Begins where there is something to do: at the least sure link, else at the first. */
  begin(): void {
    const { hand } = this.host;
    if (hand && !hand.goOn(1, 'doubtful')) hand.goTo(0);
    this.host.rows.focusNext();
    this.arrive('show');
  }

  /** Goes in a direction. */
  move(move: Move): void {
    if (!this.host.hand?.move(move)) return;
    // Who sees one link at a time does not see by the focus where they are.
    if (this.host.compact) this.sayPlace();
    this.arrive('keep');
  }

  /** Goes to the next link, or the one before. */
  step(by: 1 | -1): void {
    const { hand } = this.host;
    if (!hand) return;
    hand.goTo(hand.index + by);
    this.sayPlace();
    this.arrive('show');
  }

  /** The boundary below a link, or below a sentence pair of the current one, was moved by hand. */
  moveBoundary(index: number, side: Side, count: number, level: Level): void {
    this.host.rows.focusNext();
    this.finish(this.host.hand?.shiftBoundary(index, side, count, level) ?? false);
  }

  /** Goes to what a step changed, and says it: after it was taken back, or made again. */
  tell(step: Step, way: 'undone' | 'redone'): void {
    const { hand } = this.host;
    if (!hand) return;
    hand.settle();
    const [run] = step.entry.runs;
    const [first] = (way === 'undone' ? run?.before : run?.after) ?? [];
    const at = first ? hand.history.list.find([first]) : -1;
    const far = at >= 0 && at !== hand.index;
    if (far) hand.goTo(at);
    this.say(t(`editor.${way}`, { what: changeWords(step.entry) }));
    this.arrive(far ? 'show' : 'keep');
  }

  readonly onKey = (event: KeyboardEvent): void => {
    const { host } = this;
    const path = event.composedPath();
    if (!path.includes(host) && document.activeElement !== document.body) return;
    const onLinks = host.list ? path.includes(host.list) : false;
    if (onLinks && path[0] instanceof HTMLButtonElement) return;
    // Where nothing has the focus, as after a click beside the links, the keys that move lead back to them.
    const isNowhere = !path.includes(host) && !host.compact;
    const action = readKey(event, onLinks || isNowhere, onLinks && (host.hand?.options.letters ?? false));
    if (!action || !host.hand) return;
    if (isNowhere && !MOVES.has(action) && !readKey(event, false, false)) return;
    if (action === 'escape' && !this.escape(host.hand)) return;
    event.preventDefault();
    if (action !== 'escape') this.act(action, host.hand);
  };

  readonly onClick = (event: Event): void => {
    const target = event.target as Element;
    if (target.closest('.whole')) return this.host.showWhole();
    const cell = target.closest<HTMLElement>('.unit');
    const { hand } = this.host;
    if (!cell || !hand) return;
    this.placeAt(cell);
    if (hand.linking) this.finish(hand.finishLinking());
  };

  readonly onFocusIn = (event: Event): void => {
    const cell = (event.target as Element).closest<HTMLElement>('.unit');
    if (cell) this.placeAt(cell);
  };

  private act(action: Exclude<KeyAction, 'escape'>, hand: EditorState): void {
    if (MOVES.has(action)) return this.move(action as Move);
    // While something is being linked, Enter links it.
    this.run(action === 'accept' && hand.linking ? 'link' : (action as CommandId));
  }

  /** Gives up linking, or goes back to blocks; false when there is nothing to leave. */
  private escape(hand: EditorState): boolean {
    if (hand.linking) this.run('cancel');
    else if (hand.level === 'sentence') this.run('sentences');
    else return false;
    return true;
  }

  private goOn(hand: EditorState, command: 'accept' | 'nextDoubtful' | 'previousDoubtful'): void {
    const there =
      command === 'accept' ? hand.acceptAndGoOn() : hand.goOn(command === 'nextDoubtful' ? 1 : -1, 'doubtful');
    if (!there) this.say(t('editor.allReviewed'));
    // That it was accepted is said and shown already; where one has come to need only be heard.
    else if (command === 'accept') this.host.spoken = hand.link ? linkSpoken(hand.link) : '';
    else this.sayPlace();
    this.arrive('show');
  }

  private link(hand: EditorState, on: boolean): void {
    hand.startLinking(on);
    this.say('');
    if (hand.linking) this.host.spoken = t('editor.linking', { unit: hand.linking.unit });
    // What to link with is chosen among the links.
    this.host.rows.focusNext();
    this.arrive('keep');
  }

  /** Says where the hand has come to; whoever sees it need not be told. */
  private sayPlace(): void {
    const link = this.host.hand?.link;
    this.host.spoken = link ? linkSpoken(link) : '';
    this.host.message = '';
  }

  /** The hand is at another place, or its link is another. */
  private arrive(how: 'keep' | 'show', focus = true): void {
    const { rows } = this.host;
    rows.follow(how);
    if (focus) rows.keepFocus();
    this.host.requestUpdate();
  }

  private placeAt({ dataset: { side, unit, gap } }: HTMLElement): void {
    const { hand, rows } = this.host;
    const id = unit ?? gap;
    if (!hand || id === undefined) return;
    const { place } = hand;
    if (place.unit === id && place.side === side && place.gap === (unit === undefined)) return;
    const before = hand.index;
    hand.goToUnit(side as Side, id, unit === undefined);
    if (hand.index !== before) rows.follow('keep');
    rows.focusNext();
    this.host.requestUpdate();
  }
}
