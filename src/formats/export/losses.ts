import type { Edition, EditionBlock } from '../../edition/model.js';
import { SIDES } from '../credits.js';
import type { Problem, ProblemCode } from '../problems.js';
import { unlinkedBlocks } from '../units.js';
import { countNotXml } from '../xml-write.js';

/** What a format may be unable to hold. */
export type Lack =
  | 'unlinked'
  | 'one-sided'
  | 'marks'
  | 'notes'
  | 'sentences'
  | 'links'
  | 'structure'
  | 'former'
  | 'order'
  | 'characters';

/** What an edition loses in a format that lacks these things: one problem each, and only where it loses something. */
export function collectLosses(edition: Edition, format: string, lacks: readonly Lack[]): Problem[] {
  return lacks.flatMap((lack): Problem[] => {
    const count = COUNT[lack](edition);
    if (count === 0) return [];
    const code: ProblemCode = `loss-${lack}`;
    const severity = lack === 'unlinked' || lack === 'one-sided' || lack === 'characters' ? 'warning' : 'info';
    return [{ code, file: edition.slug, parameters: { format, count }, severity }];
  });
}

const blocksOf = (edition: Edition): EditionBlock[] => SIDES.flatMap((side) => edition[side].blocks);

const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);

/** How often an edition has what a format lacks. */
const COUNT: Record<Lack, (edition: Edition) => number> = {
  unlinked: (edition) => sum(SIDES.map((side) => unlinkedBlocks(edition)[side].length)),
  'one-sided': ({ links }) => links.filter(({ source, target }) => source.length === 0 || target.length === 0).length,
  marks: (edition) => sum(blocksOf(edition).map(({ marks }) => marks?.length ?? 0)),
  notes: (edition) => sum(blocksOf(edition).map(({ notes }) => notes?.length ?? 0)),
  sentences: ({ links }) => links.filter(({ sentences }) => sentences !== undefined).length,
  links: ({ links }) => links.length,
  structure: (edition) => blocksOf(edition).length,
  former: ({ links }) => links.filter(({ former }) => former !== undefined).length,
  order: (edition) => sum(SIDES.map((side) => movedByNotes(edition[side].blocks))),
  characters: (edition) => sum(blocksOf(edition).map(({ text }) => countNotXml(text))),
};

/** Blocks of the text that stand behind a note. */
function movedByNotes(blocks: EditionBlock[]): number {
  const first = blocks.findIndex(({ kind }) => kind === 'note');
  return first < 0 ? 0 : blocks.slice(first).filter(({ kind }) => kind !== 'note').length;
}
