import type { Block, Text } from '../text/model.js';
import { alignedBlock, type AlignedText, type Alignment, type Link } from './model.js';

/** Block ids of one side whose words are no longer those that were linked. */
export function changedBlocks(text: Text, aligned: AlignedText): Set<string> {
  const changed = new Set<string>();
  for (const block of text.blocks) {
    const known = alignedBlock(aligned, block.id);
    if (known && known.sha256 !== block.sha256) changed.add(block.id);
  }
  return changed;
}

/** True when the words of a block of the link have changed since it was made: the link is *stale*. */
export const isStale = (link: Link, changed: { source: Set<string>; target: Set<string> }): boolean =>
  link.source.some((id) => changed.source.has(id)) || link.target.some((id) => changed.target.has(id));

/**
 * The sentence boundaries that the links were made on, where the words are still the same; those of the text as parsed
 * otherwise. So a newer version of the sentence rules never moves a sentence under a link.
 */
export function storedSentences(block: Block, aligned: AlignedText): number[] {
  const known = alignedBlock(aligned, block.id);
  return known?.sha256 === block.sha256 && areStarts(known.sentences, block.text) ? known.sentences : block.sentences;
}

/** Whether these can be the offsets at which the sentences of a text start: from 0, ascending, before its end. */
const areStarts = (starts: number[], text: string): boolean =>
  starts.every((start, i) => (i === 0 ? start === 0 : start > starts[i - 1] && start < text.length));

/**
 * The alignment with the hashes, boundaries and words of the texts as they are now: says that its links hold for these
 * words. A link whose words had changed goes back to `auto` unless `reviewed` says that a person has just looked; its
 * sentence links go where they no longer name the sentences that there are.
 */
export function stampAlignment(
  alignment: Alignment,
  source: Text,
  target: Text,
  { reviewed = false, by, at }: { reviewed?: boolean; by?: string; at?: string } = {},
): Alignment {
  const changed = {
    source: changedBlocks(source, alignment.source),
    target: changedBlocks(target, alignment.target),
  };
  const links = alignment.links.map((link): Link => {
    if (!isStale(link, changed)) return link;
    const kept = sentencesFit(link, source, target) ? link : withoutSentences(link);
    return reviewed
      ? { ...kept, status: 'reviewed', by: by ?? link.by, at: at ?? link.at }
      : { ...kept, status: 'auto' };
  });
  return {
    ...(alignment.$schema === undefined ? {} : { $schema: alignment.$schema }),
    version: 1,
    source: stampText(alignment.source, source),
    target: stampText(alignment.target, target),
    links,
  };
}

function stampText(aligned: AlignedText, text: Text): AlignedText {
  const blocks: AlignedText['blocks'] = {};
  for (const block of text.blocks) {
    blocks[block.id] = { sha256: block.sha256, sentences: storedSentences(block, aligned), text: block.text };
  }
  return { file: text.file, language: text.meta.language, sha256: text.sha256, blocks };
}

/** Blocks of a text, as far as their sentences are concerned. */
interface SentenceBlocks {
  blocks: { id: string; sentences: number[] }[];
}

/** Whether the sentence links of a link name each sentence of its blocks as they are now, once. */
export function sentencesFit(link: Link, source: SentenceBlocks, target: SentenceBlocks): boolean {
  return ([source, target] as const).every((text, column) => {
    const ids = link[column === 0 ? 'source' : 'target'];
    const there = ids.flatMap((id) => {
      const count = text.blocks.find((block) => block.id === id)?.sentences.length ?? 0;
      return Array.from({ length: count }, (_, index) => `${id}.${index + 1}`);
    });
    const named = (link.sentences ?? []).flatMap((pair) => pair[column]);
    return !link.sentences || (named.length === there.length && new Set([...named, ...there]).size === there.length);
  });
}

function withoutSentences({ sentences: _gone, ...link }: Link): Link {
  return link;
}
