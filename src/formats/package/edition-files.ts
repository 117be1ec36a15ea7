import type { AlignedBlock, AlignedText, Alignment, Link } from '../../alignment/model.js';
import { sentencesFit } from '../../alignment/stale.js';
import { writeAlignment } from '../../alignment/write.js';
import type { Edition } from '../../edition/model.js';
import type { Side } from '../../text/finding.js';
import type { Text } from '../../text/model.js';
import { sentenceStarts } from '../../text/sentences.js';
import { sha256 } from '../../text/sha256.js';
import { SIDES } from '../credits.js';
import type { WrittenText } from '../markdown-pair.js';

/** A file of the project with its path in it. */
export interface ProjectFile {
  path: string;
  bytes: Uint8Array;
}

/** The three files that an edition is built from. */
export interface EditionFiles {
  source: ProjectFile;
  target: ProjectFile;
  alignment: ProjectFile;
}

/** The files of an edition as they are in a project, at the paths that their alignment names. */
export function givenFiles(slug: string, source: Uint8Array, target: Uint8Array, alignment: Uint8Array): EditionFiles {
  const named = JSON.parse(new TextDecoder().decode(alignment)) as Alignment;
  return {
    source: { path: named.source.file, bytes: source },
    target: { path: named.target.file, bytes: target },
    alignment: { path: `alignment/${slug}.json`, bytes: alignment },
  };
}

/** The files of an edition that has none: the texts as they have been written, and an alignment made for them. */
export async function newFiles(edition: Edition, written: Record<Side, WrittenText>): Promise<EditionFiles> {
  const encode = (words: string): Uint8Array => new TextEncoder().encode(words);
  const alignment = await alignmentOf(edition, { source: written.source.text, target: written.target.text });
  const file = (side: Side): ProjectFile => ({ path: written[side].path, bytes: encode(written[side].markdown) });
  return {
    source: file('source'),
    target: file('target'),
    alignment: { path: `alignment/${edition.slug}.json`, bytes: encode(writeAlignment(alignment)) },
  };
}

const withIds = ({ blocks }: AlignedText) => ({
  blocks: Object.entries(blocks).map(([id, { sentences }]) => ({ id, sentences })),
});

/** The alignment that an edition was built from, with the words as they were linked where they have changed since. */
async function alignmentOf(edition: Edition, texts: Record<Side, Text>): Promise<Alignment> {
  const former: Record<Side, Record<string, string>> = { source: {}, target: {} };
  for (const link of edition.links) for (const side of SIDES) Object.assign(former[side], link.former?.[side]);
  const aligned = async (side: Side): Promise<AlignedText> => {
    const { file, meta, sha256: hash } = texts[side];
    const known = new Map(edition[side].blocks.map((block) => [block.id, block]));
    const blocks: Record<string, AlignedBlock> = {};
    for (const block of texts[side].blocks) {
      const before = Object.hasOwn(former[side], block.id) ? former[side][block.id] : undefined;
      if (before !== undefined) {
        blocks[block.id] = {
          sha256: await sha256(before),
          sentences: sentenceStarts(before, meta.language),
          text: before,
        };
        continue;
      }
      const own = known.get(block.id);
      const sentences = own?.text.length === block.text.length ? own.sentences : block.sentences;
      blocks[block.id] = { sha256: block.sha256, sentences, text: block.text };
    }
    return { file, language: meta.language, sha256: hash, blocks };
  };
  const [source, target] = [await aligned('source'), await aligned('target')];
  const [from, to] = [withIds(source), withIds(target)];
  const links = edition.links.map(({ stale: _stale, former: _former, ...link }): Link => {
    if (sentencesFit(link, from, to)) return link;
    const { sentences: _sentences, ...rest } = link;
    return rest;
  });
  return { version: 1, source, target, links };
}
