// What of a text was found in a draft: blocks word for word with their note markers, notes, and what is too much.
import { bodyOf, notesOf } from './inline.mjs';

const normal = (words) =>
  words
    .replace(/…/g, '...')
    .replace(/\u2011/g, '-')
    .replace(/\s+/g, ' ')
    .trim();

/** The words of a block with its markers: `agendas.⟦1⟧ La falta`. */
function marked({ text, notes }, label) {
  const words = [...notes]
    .reverse()
    .reduce((so, { at, note }) => `${so.slice(0, at)}⟦${label(note)}⟧${so.slice(at)}`, text);
  return normal(words);
}

/** `{ blocks, found, kinds, notes, foundNotes, extra, front, missing }`: counts, and the words that are missing. */
export function scoreDraft(text, draft, { numbered = false, capitals = false } = {}) {
  const { labels, notes } = notesOf(text);
  const key = (kind, words) => {
    const bare = kind === 'heading' && numbered ? words.replace(/^\d+(\.\d+)*\.?\s*/, '') : words;
    return kind === 'heading' && capitals ? bare.toLowerCase() : bare;
  };
  const rest = new Map();
  for (const block of draft.blocks) {
    if (block.kind === 'note') continue;
    rest.set(
      key(
        block.kind,
        marked(block, (label) => label),
      ),
      block.kind,
    );
  }
  const wanted = bodyOf(text);
  const missing = [];
  let kinds = 0;
  for (const block of wanted) {
    const words = key(
      block.kind,
      marked(block, (id) => labels.get(id)),
    );
    if (!rest.has(words)) missing.push(words);
    else if (rest.get(words) === block.kind) kinds++;
    rest.delete(words);
  }
  // The heading over the notes is part of some layouts.
  const extra = [...rest.keys()].filter((words) => !/^(?:notas|notes)$/i.test(words));
  const found = new Map(
    draft.blocks.filter(({ kind }) => kind === 'note').map(({ label, text: words }) => [label, normal(words)]),
  );
  const foundNotes = notes.filter(({ label, text: words }) => found.get(label) === normal(words));
  return {
    blocks: wanted.length,
    found: wanted.length - missing.length,
    kinds,
    notes: notes.length,
    foundNotes: foundNotes.length,
    extra,
    missing,
    front: normal(draft.meta.title ?? '') === normal(text.meta.title) && draft.meta.author === 'Ana Pérez Quispe',
  };
}
