/** Texts in Cotejo's own Markdown: read as they are, with their ids. */
import { isError } from '../../text/finding.js';
import { parseText } from '../../text/markdown.js';
import type { Block } from '../../text/model.js';
import { makeWritable } from '../../text/writable.js';
import type { DraftBlock, Imported } from '../draft.js';
import { guessLanguage } from '../language.js';
import { Labels, plainLabel } from '../html/note-marks.js';
import type { Problems } from '../problems.js';

/** Whether Markdown is a text of ours: front matter with a role and a language, and blocks that end in an id. */
export const isOurs = (text: string): boolean =>
  /^---[ \t]*\n(?:[^\n]*\n){0,60}?role:[ \t]*\S/.test(text) &&
  /^lang:[ \t]*\S/m.test(text.slice(0, 8000)) &&
  /\{#[A-Za-z][\w-]*\}[ \t]*$/m.test(text);

/** Reads such a text. What its check finds wrong is reported in both languages. */
export async function readOurs(bytes: Uint8Array, name: string, problems: Problems): Promise<Imported> {
  const { text, findings } = await parseText(bytes, name, { messages: 'en' });
  const errors = findings.filter(isError);
  if (errors.length > 0) {
    const spanish = await parseText(bytes, name, { messages: 'es' });
    const lines = spanish.findings.filter(isError);
    errors.forEach(({ message, source }, index) => {
      problems.add('text-check', 'warning', { en: message, es: lines[index]?.message ?? message }, source?.line);
    });
  }
  const { language, ...meta } = text.meta;
  const known = /^(?:und)?$/.test(language) ? undefined : language;
  const guess = guessLanguage(
    text.blocks
      .map((block) => block.text)
      .join('\n')
      .slice(0, 60_000),
    known ? [known] : [],
  );
  const code = known ?? guess.code;
  const draft = {
    meta: { ...meta, language: code },
    language: known ? { code, confidence: 1, alternatives: [] } : guess,
    blocks: tellApart(text.blocks.map(toDraft)),
    leftOut: [],
  };
  return { drafts: [draft], problems: problems.list };
}

/** Of two notes with one label, which the check has reported, the second gets another. */
function tellApart(blocks: DraftBlock[]): DraftBlock[] {
  const labels = new Labels();
  for (const block of blocks) {
    if (block.kind !== 'note') continue;
    const label = labels.take(plainLabel(block.label ?? ''));
    if (label !== block.label) Object.assign(block, { label, printed: block.label });
  }
  const known = new Set(blocks.map(({ label }) => label));
  for (const block of blocks) block.notes = block.notes.filter(({ note }) => known.has(note));
  return blocks;
}

function toDraft(block: Block): DraftBlock {
  const { id, kind, level, marker, label } = block;
  // Letter for letter, but for what a draft never has: controls, and white space at the ends.
  const words = block.text.replace(/[\u0000-\u0009\u000b-\u001f]/g, ' ');
  const { text, marks, notes: markers } = makeWritable({ ...block, text: words }).block;
  // Addresses that stand bare are links by themselves, and are again when the text is written.
  const notes = markers.map(({ at, note }) => ({ at, note: note.replace(/^fn/, '') }));
  const draft: DraftBlock = { kind, text, marks, notes };
  if (id) Object.assign(draft, { id, anchors: [id] });
  if (level !== undefined) draft.level = level;
  if (marker !== undefined) draft.marker = marker;
  if (label !== undefined) draft.label = label;
  return draft;
}
