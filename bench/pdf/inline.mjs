// The words of a block with their marks and note markers, written by whatever a format needs.

/**
 * Writes the inline content of a block. `write` has `text(words)`, `mark(mark, inner)` and `note(label)`, each giving a
 * string of the format.
 */
export function writeInline(block, labels, write) {
  const build = (marks, start, end) => {
    let out = '';
    let at = start;
    for (let i = 0; i < marks.length; i++) {
      const mark = marks[i];
      const inside = [];
      while (marks[i + 1] && marks[i + 1].start < mark.end) inside.push(marks[++i]);
      out += plain(at, mark.start) + write.mark(mark, build(inside, mark.start, mark.end));
      at = mark.end;
    }
    return out + plain(at, end);
  };
  const used = new Set();
  const plain = (start, end) => {
    let out = '';
    let at = start;
    for (const marker of block.notes) {
      if (used.has(marker) || marker.at < start || marker.at > end) continue;
      used.add(marker);
      out += write.text(block.text.slice(at, marker.at)) + write.note(labels.get(marker.note));
      at = marker.at;
    }
    return out + write.text(block.text.slice(at, end));
  };
  return build(block.marks, 0, block.text.length);
}

/** Block id of each note -> its label, and label -> the note. */
export function notesOf(text) {
  const notes = text.blocks.filter(({ kind }) => kind === 'note');
  return {
    labels: new Map(notes.map((note) => [note.id, note.label])),
    byLabel: new Map(notes.map((note) => [note.label, note])),
    notes,
  };
}

/** Body blocks, without the heading over the notes where nothing else follows it. */
export function bodyOf(text) {
  const body = text.blocks.filter(({ kind }) => kind !== 'note');
  return body.at(-1)?.kind === 'heading' ? body.slice(0, -1) : body;
}

export const escapeXml = (words) =>
  words.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c]);
