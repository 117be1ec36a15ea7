/** The block of a note, from the pieces that were written for it. */
import { escapePattern } from '../../text/escape-pattern.js';
import { joinInlines, keepPart, type FlowBlock } from '../flow/flow.js';
import type { DraftInline } from '../inline-builder.js';
import { LEADING_ARROWS, TRAILING_ARROWS } from './note-marks.js';
import type { FoundNote } from './notes.js';

/** A note's paragraphs as its block, without the printed label and arrows that stand in them. */
export function noteBlock({ label, printed }: FoundNote, pieces: readonly DraftInline[], anchors: string[]): FlowBlock {
  const block: FlowBlock = { kind: 'note', label, ...joinInlines(pieces) };
  if (printed !== label) block.printed = printed;
  if (anchors.length > 0) block.anchors = anchors;
  trimNote(block, printed);
  delete block.raised;
  return block;
}

/** What some pages write before the number: `Nota 3:`. */
const NAMES = '(?:[Nn]ota|NOTA|[Nn]ote|NOTE)';

/** Takes the printed label and arrows off a note's words. */
function trimNote(block: FlowBlock, printed: string): void {
  let from = LEADING_ARROWS.exec(block.text)?.[0].length ?? 0;
  const escaped = escapePattern(printed);
  const rest = block.text.slice(from);
  const isWord = /^\p{L}+$/u.test(printed);
  const raised = block.raised?.some(([start]) => start === from) ?? false;
  const pattern =
    isWord && !raised ? `^[\\s[(]*${escaped}\\s*[.:)\\]]+` : `^[\\s[(]*${escaped}(?!\\d|[.,]\\d)\\s*[.:)\\]–—-]*`;
  const named = new RegExp(`^[\\s[(]*${NAMES}\\s*${escaped}\\s*[.:)\\]–—-]+\\s*(?=[\\p{L}\\p{N}“"«'‘(])`, 'u').exec(
    rest,
  );
  const found = named ?? new RegExp(`${pattern}\\s*`, 'u').exec(rest) ?? /^[\s.:)\]]+(?=\S)/.exec(rest);
  from += found?.[0].length ?? 0;
  const end = block.text.length - (TRAILING_ARROWS.exec(block.text)?.[0].length ?? 0);
  if (from < end) keepPart(block, from, end);
}
