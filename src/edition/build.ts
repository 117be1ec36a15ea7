import type { AlignedText, Alignment } from '../alignment/model.js';
import { changedBlocks, isStale, sentencesFit, storedSentences } from '../alignment/stale.js';
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
  const links = alignment.links.map((link): EditionLink => {
    if (!isStale(link, changed)) return link;
    const former = {
      source: formerWords(link.source, changed.source, alignment.source),
      target: formerWords(link.target, changed.target, alignment.target),
    };
    const { sentences, ...rest } = link;
    return {
      ...rest,
      ...(sentences && sentencesFit(link, texts.source, texts.target) ? { sentences } : {}),
      stale: true,
      former,
    };
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

function formerWords(ids: string[], changed: Set<string>, aligned: AlignedText): Record<string, string> {
  return Object.fromEntries(ids.filter((id) => changed.has(id)).map((id) => [id, aligned.blocks[id].text]));
}
