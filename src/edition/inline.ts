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
  // A marker belongs to the words before it; one at the very start has none.
  const notes = (block.notes ?? []).filter(({ at }) => (at > from || (at === 0 && from === 0)) && at <= to);
  const marks = partedAtNotes(block.marks ?? [], notes)
    .map((mark) => ({ ...mark, start: Math.max(mark.start, from), end: Math.min(mark.end, to) }))
    .filter((mark) => mark.start < mark.end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let nextMark = 0;
  let nextNote = 0;
  function write(start: number, end: number, inLink: boolean): Tree[] {
    const nodes: Tree[] = [];
    let at = start;
    const flush = (until: number): void => {
      // A marker is a link itself: at the end of a link it stands behind it.
      while (nextNote < notes.length && notes[nextNote].at <= until && !(inLink && notes[nextNote].at === end)) {
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
      const children = write(mark.start, Math.min(mark.end, end), inLink || mark.type === 'link');
      nodes.push(markElement(mark, children, inLink));
      at = Math.max(at, Math.min(mark.end, end));
    }
    flush(end);
    return nodes;
  }
  return write(from, to, false);
}

/** Marks, parted where a note marker stands inside a link: HTML has no link within a link. */
function partedAtNotes(marks: readonly Mark[], notes: readonly NoteMarker[]): Mark[] {
  const links = marks.filter(({ type }) => type === 'link');
  const cuts = notes.map(({ at }) => at).filter((at) => links.some(({ start, end }) => start < at && at < end));
  if (cuts.length === 0) return [...marks];
  return marks.flatMap((mark) => {
    const ends = [...cuts.filter((at) => mark.start < at && at < mark.end), mark.end];
    return ends.map((end, i) => ({ ...mark, start: i === 0 ? mark.start : ends[i - 1], end }));
  });
}

const TAGS = new Map([
  ['em', 'em'],
  ['strong', 'strong'],
  ['code', 'code'],
]);

function markElement(mark: Mark, children: Tree[], inLink: boolean): Tree {
  if (mark.type !== 'link' || inLink) return el(TAGS.get(mark.type) ?? 'span', {}, ...children);
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
