/**
 * An edition as translation units, for formats that hold pairs of segments (TMX, XLIFF, CSV, Moses): one for each link,
 * or one for each pair of sentences inside it.
 */
import { parseSentenceId } from '../alignment/model.js';
import { sentencesFit } from '../alignment/stale.js';
import type { Edition, EditionBlock, EditionLink } from '../edition/model.js';
import { editionRows, type Row } from '../edition/rows.js';
import type { Side } from '../text/finding.js';
import { sentenceSpans } from './pieces.js';

/** How finely an edition is cut up. */
export type Level = 'block' | 'sentence';

/** A block, or one sentence of it, as it stands in a unit. */
export interface UnitPart {
  block: EditionBlock;
  /** Number of the sentence from 1; 0 for the whole block. */
  number: number;
  /** `p14.2`, or `p14` for the whole block. */
  id: string;
  /** Offsets of what is written. Usually the words alone; see {@link sentencePart}. */
  from: number;
  to: number;
  /** The next sentence follows without any space between. */
  glued: boolean;
}

/** A pair of segments; either side may be empty. */
export interface Unit {
  /** Unique in the edition: `r12` for a link (rows from 1), `r12.3` for its third pair of sentences. */
  id: string;
  row: Row;
  link: EditionLink;
  /** Number of the pair of sentences from 1; 0 for whole blocks. */
  pair: number;
  source: UnitPart[];
  target: UnitPart[];
}

/**
 * The units of an edition in the order of its links. A link without sentence links, or with some that do not name every
 * sentence once, is one unit of whole blocks at either level, so that no word is lost.
 */
export function editionUnits(edition: Edition, level: Level): Unit[] {
  return editionRows(edition).flatMap((row) => {
    const pairs = level === 'sentence' && hasSentences(row) ? row.link.sentences! : undefined;
    const id = `r${row.index + 1}`;
    if (!pairs) {
      const whole = (side: Side): UnitPart[] => row[side].map(wholePart);
      return [{ id, row, link: row.link, pair: 0, source: whole('source'), target: whole('target') }];
    }
    return pairs.map(([source, target], index): Unit => {
      const parts = (side: Side, ids: string[]): UnitPart[] => ids.map((name) => partOf(row[side], name)!);
      const both = { source: parts('source', source), target: parts('target', target) };
      return { id: `${id}.${index + 1}`, row, link: row.link, pair: index + 1, ...both };
    });
  });
}

function hasSentences({ link, source, target }: Row): boolean {
  if (!link.sentences?.length) return false;
  const worded = [...source, ...target].every(({ sentences }) => sentences.length > 0);
  return worded && sentencesFit(link, { blocks: source }, { blocks: target });
}

const wholePart = (block: EditionBlock): UnitPart => ({
  block,
  number: 0,
  id: block.id,
  from: 0,
  to: block.text.length,
  glued: false,
});

function partOf(blocks: EditionBlock[], id: string): UnitPart | undefined {
  const [name, number] = parseSentenceId(id) ?? ['', 0];
  const block = blocks.find((candidate) => candidate.id === name);
  return block && number >= 1 && number <= block.sentences.length ? sentencePart(block, number) : undefined;
}

/**
 * A sentence as a segment: its words. The space behind them is left out where it is a single one, as joining puts it
 * back; where it is anything else (a line break), or holds a note marker, it stays part of the segment.
 */
export function sentencePart(block: EditionBlock, number: number): UnitPart {
  const { start, end, next } = sentenceSpans(block)[number - 1];
  const last = number === block.sentences.length;
  const noted = (block.notes ?? []).some(({ at }) => at > end && at <= next);
  const plain = !noted && (last ? next === end : block.text.slice(end, next) === ' ');
  return {
    block,
    number,
    id: `${block.id}.${number}`,
    from: start,
    to: plain ? end : next,
    glued: !last && next === end,
  };
}

/** Ids of blocks that no link names: they are in no unit. */
export function unlinkedBlocks(edition: Edition): Record<Side, string[]> {
  const unlinked = (side: Side): string[] => {
    const named = new Set(edition.links.flatMap((link) => link[side]));
    return edition[side].blocks.map(({ id }) => id).filter((id) => !named.has(id));
  };
  return { source: unlinked('source'), target: unlinked('target') };
}
