import { safeHref } from '../text/addresses.js';
import type { Mark, NoteMarker } from '../text/model.js';
import { el, visible, type Tree } from './tree.js';
import type { EditionBlock } from './model.js';

/** How inline content is written for one side. */
export interface InlineContext {
  /** Prefix of the side's ids in the document. */
  prefix: string;
  /** Words for a note marker, from its label. */
  noteName(label: string): string;
  /** Label of the note with a block id. */
  labelOf(note: string): string;
  /** Says how many markers of the same note stand before a marker: the first has the id that the note leads back to. */
  markerNumber(note: string, marker: NoteMarker): number;
}

/**
 * The words of a block between two offsets as tree nodes: marks as elements, note markers as links, the text itself
 * unchanged in length, so that counting through the text nodes (note markers left out) gives offsets again.
 */
export function inlineTree(block: EditionBlock, context: InlineContext, from = 0, to = block.text.length): Tree[] {
  const marks = (block.marks ?? [])
    .map((mark) => ({ ...mark, start: Math.max(mark.start, from), end: Math.min(mark.end, to) }))
    .filter((mark) => mark.start < mark.end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  // A marker belongs to the words before it; one at the very start has none.
  const notes = (block.notes ?? []).filter(({ at }) => (at > from || (at === 0 && from === 0)) && at <= to);
  let nextMark = 0;
  let nextNote = 0;
  function write(start: number, end: number): Tree[] {
    const nodes: Tree[] = [];
    let at = start;
    const flush = (until: number): void => {
      while (nextNote < notes.length && notes[nextNote].at <= until) {
        const note = notes[nextNote++];
        if (note.at > at) nodes.push(visible(block.text.slice(at, note.at)));
        at = Math.max(at, note.at);
        nodes.push(noteMarker(note, context));
      }
      if (until > at) nodes.push(visible(block.text.slice(at, until)));
      at = Math.max(at, until);
    };
    while (nextMark < marks.length && marks[nextMark].start < end) {
      const mark = marks[nextMark++];
      flush(mark.start);
      const children = write(mark.start, Math.min(mark.end, end));
      nodes.push(markElement(mark, children));
      at = Math.max(at, Math.min(mark.end, end));
    }
    flush(end);
    return nodes;
  }
  return write(from, to);
}

const TAGS = new Map([
  ['em', 'em'],
  ['strong', 'strong'],
  ['code', 'code'],
]);

function markElement(mark: Mark, children: Tree[]): Tree {
  if (mark.type !== 'link') return el(TAGS.get(mark.type) ?? 'span', {}, ...children);
  // An edition may come from anywhere: an address is judged again here, and a bad one is words.
  const href = safeHref(mark.href ?? '');
  if (!href) return el('span', {}, ...children);
  return href.startsWith('#')
    ? el('a', { href }, ...children)
    : el('a', { href, rel: 'noreferrer noopener external', target: '_blank' }, ...children);
}

function noteMarker(marker: NoteMarker, context: InlineContext): Tree {
  const { note } = marker;
  const { prefix } = context;
  const label = context.labelOf(note);
  const number = context.markerNumber(note, marker);
  const id = `${prefix}fnref-${note}${number > 0 ? `-${number + 1}` : ''}`;
  const link = el(
    'a',
    { href: `#${prefix}${note}`, id, role: 'doc-noteref', 'aria-label': context.noteName(label) },
    label,
  );
  return el('sup', { class: 'fn' }, link);
}
