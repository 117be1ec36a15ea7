import type { AlignedText, Alignment, Link } from '../alignment/model.js';
import { parseSentenceId } from '../alignment/model.js';
import { changedBlocks, isStale, storedSentences } from '../alignment/stale.js';
import type { Block, Text } from '../text/model.js';
import { sha256 } from '../text/sha256.js';
import {
  summarise,
  type Edition,
  type EditionBlock,
  type EditionCard,
  type EditionLink,
  type EditionText,
} from './model.js';

/** An edition as it travels: its bytes and what the list of editions says of it. */
export interface EditionFile {
  bytes: Uint8Array;
  card: EditionCard;
}

/** Joins two texts and their alignment. The three must have passed their checks; nothing is checked again here. */
export function buildEdition(slug: string, source: Text, target: Text, alignment: Alignment): Edition {
  const changed = { source: changedBlocks(source, alignment.source), target: changedBlocks(target, alignment.target) };
  const texts = { source: toEditionText(source, alignment.source), target: toEditionText(target, alignment.target) };
  const counts = { source: countSentences(texts.source), target: countSentences(texts.target) };
  const links = alignment.links.map((link): EditionLink => {
    if (!isStale(link, changed)) return link;
    const former = {
      source: formerWords(link.source, changed.source, alignment.source),
      target: formerWords(link.target, changed.target, alignment.target),
    };
    const { sentences, ...rest } = link;
    return { ...rest, ...(sentences && stillFit(link, counts) ? { sentences } : {}), stale: true, former };
  });
  return { format: 'cotejo-edition', version: 1, slug, ...texts, links };
}

/** The bytes of an edition and its card. The same edition always gives the same bytes. */
export async function packEdition(edition: Edition): Promise<EditionFile> {
  const bytes = new TextEncoder().encode(JSON.stringify(edition));
  const { rows, reviewed } = summarise(edition);
  const cardText = ({ meta: { language, title, provenance } }: EditionText) => ({ language, title, provenance });
  const card: EditionCard = {
    slug: edition.slug,
    sha256: await sha256(bytes),
    bytes: bytes.length,
    rows,
    reviewed,
    source: cardText(edition.source),
    target: cardText(edition.target),
  };
  return { bytes, card };
}

function toEditionText(text: Text, aligned: AlignedText): EditionText {
  const blocks = text.blocks.map((block) => toEditionBlock(block, aligned));
  return { meta: text.meta, sha256: text.sha256, blocks };
}

function toEditionBlock(block: Block, aligned: AlignedText): EditionBlock {
  const { line: _line, sha256: _hash, marks, notes, ...kept } = block;
  return {
    ...kept,
    sentences: storedSentences(block, aligned),
    ...(marks.length > 0 ? { marks } : {}),
    ...(notes.length > 0 ? { notes } : {}),
  };
}

const countSentences = (text: EditionText): Map<string, number> =>
  new Map(text.blocks.map((block) => [block.id, block.sentences.length]));

/** Whether every sentence that a stale link names still exists; if not, only its blocks are linked. */
function stillFit(link: Link, counts: { source: Map<string, number>; target: Map<string, number> }): boolean {
  const fits = (id: string, side: Map<string, number>): boolean => {
    const [block, number] = parseSentenceId(id) ?? ['', 1];
    return number <= (side.get(block) ?? 0);
  };
  return link.sentences!.every(
    ([source, target]) =>
      source.every((id) => fits(id, counts.source)) && target.every((id) => fits(id, counts.target)),
  );
}

function formerWords(ids: string[], changed: Set<string>, aligned: AlignedText): Record<string, string> {
  return Object.fromEntries(ids.filter((id) => changed.has(id)).map((id) => [id, aligned.blocks[id].text]));
}
