import type { Nodes, PhrasingContent } from 'mdast';
import { findAddresses, safeHref } from './addresses.js';
import type { Mark, NoteMarker } from './model.js';

/** Plain text with what stands over it. */
export interface Inline {
  text: string;
  marks: Mark[];
  notes: NoteMarker[];
}

/** What reading inline content may complain about; `node` says where. */
export interface InlineProblems {
  unknown(node: Nodes, syntax: string): void;
  unsafe(node: Nodes, href: string): void;
}

/** Block id of the note with a label. */
export const noteId = (label: string): string => `fn${label}`;

/**
 * Inline Markdown as plain text, marks and note markers. `source` is the whole Markdown, from which unknown syntax is
 * copied letter for letter: nothing that was written is dropped in silence.
 */
export function readInline(nodes: PhrasingContent[], source: string, problems: InlineProblems): Inline {
  const parts: string[] = [];
  const marks: Mark[] = [];
  const notes: NoteMarker[] = [];
  let length = 0;
  const add = (words: string): void => {
    parts.push(words);
    length += words.length;
  };
  const mark = (type: Mark['type'], children: PhrasingContent[], href?: string): void => {
    const start = length;
    const position = marks.length;
    children.forEach(read);
    if (length === start) return;
    marks.splice(position, 0, href === undefined ? { type, start, end: length } : { type, start, end: length, href });
  };
  const unknown = (node: Nodes): void => {
    problems.unknown(node, node.type);
    add(copyOf(node, source));
  };
  function read(node: PhrasingContent): void {
    switch (node.type) {
      case 'text':
        // A line end inside a paragraph is a space; a hard break is a node of its own.
        return add(node.value.replace(/[ \t]*\n[ \t]*/g, ' '));
      case 'break':
        return add('\n');
      case 'emphasis':
        return mark('em', node.children);
      case 'strong':
        return mark('strong', node.children);
      case 'inlineCode':
        return mark('code', [{ type: 'text', value: node.value }]);
      case 'footnoteReference':
        notes.push({ at: length, note: noteId(node.label ?? node.identifier) });
        return;
      case 'link':
        return link(node.url, node.children, node);
      default:
        return unknown(node);
    }
  }
  function link(href: string, children: PhrasingContent[], node: Nodes): void {
    if (safeHref(href)) return mark('link', children, href);
    problems.unsafe(node, href);
    add(copyOf(node, source));
  }
  nodes.forEach(read);
  const text = parts.join('');
  return { text, marks: withAddresses(text, marks), notes };
}

/** Adds marks for bare addresses, except where a mark of any kind would be cut by them. */
function withAddresses(text: string, marks: Mark[]): Mark[] {
  const addresses = findAddresses(text).filter((address) =>
    marks.every((m) => {
      const apart = m.end <= address.start || m.start >= address.end;
      const around = m.type !== 'link' && m.type !== 'code' && m.start <= address.start && m.end >= address.end;
      return apart || around;
    }),
  );
  return [...marks, ...addresses].sort((a, b) => a.start - b.start || b.end - a.end);
}

function copyOf(node: Nodes, source: string): string {
  const { position } = node;
  return position ? source.slice(position.start.offset, position.end.offset) : '';
}
