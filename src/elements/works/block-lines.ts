/** The words of a block of a draft as one line shows them. */
import type { DraftBlock } from '../../formats/draft.js';

/** What stands before the words: the label of a note, the marker of an item. */
export const lead = ({ kind, printed, label, marker }: DraftBlock): string =>
  kind === 'note' ? `${printed ?? label ?? ''} ` : kind === 'item' && marker ? `${marker} ` : '';

/** The words with the markers of notes in their places, in brackets. */
export function withMarkers({ text, notes }: DraftBlock): string {
  let words = '';
  let from = 0;
  for (const { at, note } of notes) {
    words += `${text.slice(from, at)}[${note}]`;
    from = at;
  }
  return words + text.slice(from);
}

/** Enough of the words of a part to know it by. */
export const wordsOf = (blocks: readonly DraftBlock[]): string =>
  blocks
    .slice(0, 20)
    .map(({ text }) => text)
    .join(' · ');

/** The beginning of words. @param limit - Characters. */
export const shorten = (words: string, limit = 300): string =>
  words.length > limit ? `${words.slice(0, limit).trimEnd()} …` : words;
