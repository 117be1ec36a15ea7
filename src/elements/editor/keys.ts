import type { CommandId } from './commands.js';
import type { Move } from './state.js';

/** What a key asks for. */
export type KeyAction = CommandId | Move | 'escape';

/** A key and what it does. */
export interface Binding {
  action: KeyAction;
  /** Names of the keys that are pressed together; the last is a `KeyboardEvent.key`. */
  keys: readonly string[];
  /** Works wherever the focus is in the editor, and not only on the links. */
  anywhere?: true;
}

/** The keys of the editor: none of them a character that is typed. */
export const BINDINGS: readonly Binding[] = [
  { action: 'accept', keys: ['Enter'] },
  { action: 'toggle', keys: [' '] },
  { action: 'nextDoubtful', keys: ['F8'], anywhere: true },
  { action: 'previousDoubtful', keys: ['Shift', 'F8'], anywhere: true },
  { action: 'suggestion', keys: ['F9'], anywhere: true },
  { action: 'up', keys: ['ArrowUp'] },
  { action: 'down', keys: ['ArrowDown'] },
  { action: 'source', keys: ['ArrowLeft'] },
  { action: 'target', keys: ['ArrowRight'] },
  { action: 'page-up', keys: ['PageUp'] },
  { action: 'page-down', keys: ['PageDown'] },
  { action: 'first', keys: ['Home'] },
  { action: 'last', keys: ['End'] },
  { action: 'split', keys: ['Control', 'Enter'] },
  { action: 'mergePrevious', keys: ['Backspace'] },
  { action: 'mergeNext', keys: ['Shift', 'Backspace'] },
  { action: 'takeNext', keys: ['Alt', 'ArrowDown'] },
  { action: 'giveLast', keys: ['Alt', 'ArrowUp'] },
  { action: 'takePrevious', keys: ['Alt', 'Shift', 'ArrowUp'] },
  { action: 'giveFirst', keys: ['Alt', 'Shift', 'ArrowDown'] },
  { action: 'takeOut', keys: ['Delete'] },
  { action: 'unlink', keys: ['Shift', 'Delete'] },
  { action: 'link', keys: ['F4'] },
  { action: 'sentences', keys: ['F2'] },
  { action: 'escape', keys: ['Escape'] },
  { action: 'undo', keys: ['Control', 'z'], anywhere: true },
  { action: 'redo', keys: ['Control', 'Shift', 'z'], anywhere: true },
  { action: 'redo', keys: ['Control', 'y'], anywhere: true },
  { action: 'save', keys: ['Control', 's'], anywhere: true },
  { action: 'help', keys: ['F1'], anywhere: true },
];

/** Single letters, for those who switch them on; only on the links. */
export const LETTERS: readonly Binding[] = [
  { action: 'accept', keys: ['a'] },
  { action: 'nextDoubtful', keys: ['n'] },
  { action: 'previousDoubtful', keys: ['p'] },
  { action: 'split', keys: ['s'] },
  { action: 'mergeNext', keys: ['m'] },
  { action: 'mergePrevious', keys: ['Shift', 'm'] },
  { action: 'takeOut', keys: ['o'] },
  { action: 'unlink', keys: ['u'] },
  { action: 'link', keys: ['l'] },
  { action: 'suggestion', keys: ['g'] },
];

const chordOf = (keys: readonly string[]): string => [...keys.slice(0, -1)].sort().concat(keys.at(-1)!).join('+');
const byChord = (bindings: readonly Binding[]): Map<string, Binding> =>
  new Map(bindings.map((binding) => [chordOf(binding.keys), binding]));
const CHORDS = byChord(BINDINGS);
const LETTER_CHORDS = byChord(LETTERS);

/** Elements that use keys themselves. */
const TYPING = 'input, select, textarea';

/**
 * What a key asks for; undefined for keys that are left alone: those typed into a field, pressed in an open dialog, and on
 * buttons all but those that work anywhere.
 */
export function readKey(event: KeyboardEvent, onLinks: boolean, letters: boolean): KeyAction | undefined {
  if (event.defaultPrevented || event.isComposing) return undefined;
  const inside = (selector: string): boolean =>
    event.composedPath().some((node) => node instanceof Element && node.matches(selector));
  if (inside('dialog')) return undefined;
  const chord = chordOf([...modifiersOf(event), event.key.length === 1 ? event.key.toLowerCase() : event.key]);
  const binding = CHORDS.get(chord) ?? (letters && onLinks ? LETTER_CHORDS.get(chord) : undefined);
  // In a field, Ctrl+Z and the like are the field's.
  if (!binding || (inside(TYPING) && !/^F\d/.test(event.key))) return undefined;
  return onLinks || binding.anywhere ? binding.action : undefined;
}

function modifiersOf(event: KeyboardEvent): string[] {
  const { ctrlKey, metaKey, altKey, shiftKey } = event;
  return [...(ctrlKey || metaKey ? ['Control'] : []), ...(altKey ? ['Alt'] : []), ...(shiftKey ? ['Shift'] : [])];
}
