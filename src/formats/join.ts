/** Several documents that are the chapters of one text, such as the pages of a manual, as one draft. */
import type { Draft, DraftBlock, LeftOut } from './draft.js';
import { Labels, plainLabel } from './html/note-marks.js';

/**
 * Joins drafts of one language in the order given. The title of each becomes a heading, and its headings stand below it;
 * notes go to the end, those with the same number told apart. Meta data are those of the first, with the title given.
 * `depths` says how deep each draft stands in the whole, from 0.
 */
export function joinDrafts(drafts: readonly Draft[], title?: string, depths: readonly number[] = []): Draft {
  if (drafts.length === 1) return drafts[0];
  const body: DraftBlock[] = [];
  const notes: DraftBlock[] = [];
  const leftOut: LeftOut[] = [];
  const labels = new Labels();
  for (const [index, draft] of drafts.entries()) {
    const depth = depths[index] ?? 0;
    const names = relabel(draft, labels);
    const moved = draft.blocks.map((block) => rename(block, names));
    for (const part of draft.leftOut)
      leftOut.push({ ...part, before: part.before + body.length + (draft.meta.title ? 1 : 0) });
    const { title: heading } = draft.meta;
    const down = depth + (heading ? 1 : 0);
    if (heading) body.push({ kind: 'heading', level: Math.min(6, 2 + depth), text: heading, marks: [], notes: [] });
    for (const block of moved) {
      if (block.kind === 'note') notes.push(block);
      else body.push(block.kind === 'heading' ? { ...block, level: Math.min(6, (block.level ?? 2) + down) } : block);
    }
  }
  const [first] = drafts;
  return { ...first, meta: { ...first.meta, ...(title && { title }) }, blocks: [...body, ...notes], leftOut };
}

/** New labels for the notes of a draft, where theirs are taken. */
function relabel({ blocks }: Draft, labels: Labels): Map<string, string> {
  const names = new Map<string, string>();
  for (const { kind, label, printed } of blocks)
    if (kind === 'note' && label !== undefined) names.set(label, labels.take(plainLabel(printed ?? label)));
  return names;
}

function rename(block: DraftBlock, names: ReadonlyMap<string, string>): DraftBlock {
  const renamed = { ...block, notes: block.notes.map(({ at, note }) => ({ at, note: names.get(note) ?? note })) };
  const label = block.label === undefined ? undefined : names.get(block.label);
  if (label === undefined || label === block.label) return renamed;
  return { ...renamed, label, printed: block.printed ?? block.label };
}

/** The language that a draft says it is in, or looks like. */
export const languageOf = ({ meta, language }: Draft): string =>
  meta.language && meta.language !== 'und' ? meta.language : language.code;

/**
 * One draft for each language: two drafts are two texts; of more, those in one language are the chapters of one, and
 * each whose language nobody knows is a text of its own. They stay in their order.
 */
export function joinByLanguage(drafts: readonly Draft[]): Draft[] {
  if (drafts.length <= 2) return [...drafts];
  const groups = new Map<string, Draft[]>();
  drafts.forEach((draft, index) => {
    const code = languageOf(draft).split('-')[0];
    const key = code === 'und' ? `und/${index}` : code;
    groups.set(key, [...(groups.get(key) ?? []), draft]);
  });
  return [...groups.values()].map((group) => joinDrafts(group));
}
