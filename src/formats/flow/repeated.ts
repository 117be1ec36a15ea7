/** Sentences of a text that its page prints once more in large letters. */
import { essence, isBody, type FlowBlock } from './flow.js';

/** Fewest and most words of such a repetition. */
const FEWEST = 7;
const MOST = 80;
/** Blocks between the two at most. */
const NEAR = 12;
/** The share of the paragraph around it that it may be: more than that is a paragraph that stands twice. */
const LARGEST_SHARE = 0.7;
/** Words by which a place in the text is looked up. */
const KEY = 5;

/** Leaves out blocks whose words all stand, one after the other, in a longer paragraph nearby. */
export function leavePullQuotes(flow: readonly FlowBlock[]): void {
  const open = new Map<string, { place: number; words: string }[]>();
  const body = flow.filter((block) => isBody(block) && block.kind !== 'heading');
  const all = body.map(({ text }) => essence(text).split(' '));
  body.forEach((block, index) => {
    const words = all[index];
    if (words.length < FEWEST || words.length > MOST || block.notes.length > 0 || !isSentence(block)) return;
    const key = words.slice(0, KEY).join(' ');
    const same = open.get(key) ?? [];
    if (same.length === 0) open.set(key, same);
    // Of thousands of lines that all begin alike none is a repetition.
    if (same.length < 20) same.push({ place: index, words: words.join(' ') });
  });
  if (open.size === 0) return;
  all.forEach((words, index) => {
    for (let at = 0; at + KEY <= words.length; at++) {
      for (const one of open.get(words.slice(at, at + KEY).join(' ')) ?? []) {
        if (one.place === index || Math.abs(one.place - index) > NEAR) continue;
        const { length } = one.words.split(' ');
        if (length <= words.length * LARGEST_SHARE && words.slice(at, at + length).join(' ') === one.words)
          body[one.place].out ??= 'furniture';
      }
    }
  });
}

/** Words that end as a sentence does; a heading that the text takes up again does not. */
const isSentence = ({ kind, text }: FlowBlock): boolean =>
  kind === 'quote' || (kind === 'paragraph' && /[.!?…][”"’»)]*$/.test(text));
