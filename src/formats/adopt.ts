/**
 * Takes drafts into the library: gives blocks their ids, writes texts and alignment, and puts a text in the place of
 * another one of the same language. The one way in, for the command line and for the app alike. Nothing is stored here.
 */
import { alignTexts } from '../alignment/align/texts.js';
import { loadLexicon } from '../alignment/align/lexicon.js';
import { checkAlignment } from '../alignment/check.js';
import type { Alignment } from '../alignment/model.js';
import { changedBlocks, isStale } from '../alignment/stale.js';
import { writeAlignment } from '../alignment/write.js';
import { buildEdition } from '../edition/build.js';
import type { Edition } from '../edition/model.js';
import { isError, type Finding } from '../text/finding.js';
import type { Provenance, Text } from '../text/model.js';
import { adoptText, type AdoptedText, type TextChange } from './adopt/text.js';
import { alignmentOf, renameBlocks } from './adopt/links.js';
import type { Draft, DraftLinks } from './draft.js';
import type { ReadContext } from './format.js';
import { createPace, type Pace } from './pace.js';
import { Problems, type Problem } from './problems.js';

/** What is there already under the same slug. */
export interface Existing {
  source?: Text;
  target?: Text;
  alignment?: Alignment;
}

/** How drafts are adopted. */
export interface AdoptOptions extends ReadContext {
  slug: string;
  existing?: Existing;
  /** Links between the drafts, as the file gives them; indices are those of `drafts`. */
  links?: readonly DraftLinks[];
  /** Where the words come from; what the draft itself says, or `imported`, unless given. */
  provenance?: Provenance;
  /** Which text a single draft is, where its language does not say so; `source` unless given. */
  side?: 'source' | 'target';
  /** Who makes the links, and when (ISO 8601). */
  by?: string;
  at?: string;
}

/** What adopting gave: files to be written, and the same as data. */
export interface Adopted {
  files: { path: string; content: string }[];
  source?: Text;
  target?: Text;
  alignment?: Alignment;
  /** Absent when there is only one text, or when the check found an error. */
  edition?: Edition;
  findings: Finding[];
  problems: Problem[];
  /** How replaced texts differ from those before. */
  changes: { source?: TextChange; target?: TextChange };
  /** Ids of the links that are stale now, as the blocks they hold: `p14 = p14 p15`. */
  stale: string[];
  /** False where both texts are there and do not look like translations of each other. */
  looksAligned: boolean;
}

const SIDES = ['source', 'target'] as const;

/**
 * Adopts one draft or two. A draft in the language of an existing text replaces it: blocks that match keep their ids,
 * reviewed links stay, automatic ones are made anew where their words changed. Reviewed links whose words changed are
 * stale: they keep the words they were made on, to be compared.
 */
export async function adopt(drafts: readonly Draft[], options: AdoptOptions): Promise<Adopted> {
  const { slug, existing = {} } = options;
  const problems = new Problems(slug);
  const pace = createPace(options);
  const sides = assignSides(drafts, existing, options.side);
  const adopted: Partial<Record<(typeof SIDES)[number], AdoptedText>> = {};
  for (const side of SIDES) {
    const draft = sides[side];
    if (draft === undefined) continue;
    const code = languageOf(draft, existing[side]);
    const text = {
      file: existing[side]?.file ?? `texts/${code}/${slug}.md`,
      side,
      role: side === 'source' ? 'original' : 'translation',
    } as const;
    const before = existing[side];
    adopted[side] = await adoptText(
      draft,
      { ...text, before, alignment: existing.alignment, provenance: options.provenance },
      problems,
      pace,
    );
  }
  const source = adopted.source?.text ?? existing.source;
  const target = adopted.target?.text ?? existing.target;
  const files = SIDES.flatMap((side) =>
    adopted[side] ? [{ path: adopted[side].text.file, content: adopted[side].markdown }] : [],
  );
  const result: Adopted = {
    files,
    ...(source && { source }),
    ...(target && { target }),
    findings: [],
    problems: problems.list,
    changes: {
      ...(adopted.source?.change && { source: adopted.source.change }),
      ...(adopted.target?.change && { target: adopted.target.change }),
    },
    stale: [],
    looksAligned: true,
  };
  if (source && target && !problems.failed)
    await join(result, source, target, beforeOf(drafts, sides, adopted, options), options, pace);
  return result;
}

/** Which draft is which text: by the languages of what is there, or in the order given. */
function assignSides(
  drafts: readonly Draft[],
  existing: Existing,
  side: 'source' | 'target' = 'source',
): { source?: Draft; target?: Draft } {
  const [first, second] = drafts;
  const code = (text: Text | undefined): string | undefined => text?.meta.language.split('-')[0];
  const is = (draft: Draft | undefined, text: Text | undefined): boolean =>
    draft !== undefined && text !== undefined && languageOf(draft, undefined).split('-')[0] === code(text);
  if (second)
    return is(first, existing.target) || is(second, existing.source)
      ? { source: second, target: first }
      : { source: first, target: second };
  if (!first) return {};
  if (is(first, existing.source)) return { source: first };
  if (is(first, existing.target) || (existing.source && !existing.target)) return { target: first };
  if (existing.target && !existing.source) return { source: first };
  return first.meta.role === 'translation' || side === 'target' ? { target: first } : { source: first };
}

const languageOf = (draft: Draft, before: Text | undefined): string => {
  const stated = draft.meta.language;
  return stated && stated !== 'und'
    ? stated
    : draft.language.code !== 'und'
      ? draft.language.code
      : (before?.meta.language ?? 'und');
};

/** The links to start from: those from before, or those that the file gives. */
function beforeOf(
  drafts: readonly Draft[],
  sides: { source?: Draft; target?: Draft },
  adopted: Partial<Record<'source' | 'target', AdoptedText>>,
  { existing, links, by, at }: AdoptOptions,
): Alignment | undefined {
  const renamed = { source: adopted.source?.renamed ?? new Map(), target: adopted.target?.renamed ?? new Map() };
  const kept = existing?.alignment && renameBlocks(existing.alignment, renamed);
  const given = links?.find(({ source, target }) => drafts[source] === sides.source && drafts[target] === sides.target);
  if (kept || !given || !adopted.source || !adopted.target) return kept;
  return alignmentOf(given, adopted.source.text, adopted.target.text, { ...(by && { by }), ...(at && { at }) });
}

/** Aligns the two texts, checks the result, and builds the edition. */
async function join(
  result: Adopted,
  source: Text,
  target: Text,
  before: Alignment | undefined,
  options: AdoptOptions,
  pace: Pace,
): Promise<void> {
  await pace.step(0.3);
  const lexicon = await loadLexicon(source.meta.language, target.meta.language);
  const { slug, signal, pause, by, at } = options;
  const onProgress = (share: number): void => options.progress?.(0.3 + 0.6 * share);
  const found = await alignTexts(source, target, { lexicon, existing: before, by, at, signal, pause, onProgress });
  const alignment = found.alignment;
  const file = `alignment/${slug}.json`;
  const findings = checkAlignment({ alignment, file, slug, source, target, placeOf: () => ({ line: 1, col: 1 }) });
  const changed = { source: changedBlocks(source, alignment.source), target: changedBlocks(target, alignment.target) };
  Object.assign(result, {
    alignment,
    findings,
    looksAligned: found.looksAligned,
    stale: alignment.links
      .filter((link) => isStale(link, changed))
      .map((link) => `${link.source.join(' ') || '-'} = ${link.target.join(' ') || '-'}`),
    files: [...result.files, { path: file, content: writeAlignment(alignment) }],
  });
  if (!findings.some(isError)) result.edition = buildEdition(slug, source, target, alignment);
}
