import type { AlignedBlock, AlignedText, Alignment, Link } from '../../alignment/model.js';
import { sentencesFit } from '../../alignment/stale.js';
import { writeAlignment } from '../../alignment/write.js';
import type { Edition } from '../../edition/model.js';
import type { Side } from '../../text/finding.js';
import { parseText } from '../../text/markdown.js';
import type { Text } from '../../text/model.js';
import { sentenceStarts } from '../../text/sentences.js';
import { sha256 } from '../../text/sha256.js';
import { SIDES } from '../credits.js';
import type { PackageExtras } from '../export/types.js';
import { editionMarkdown } from '../markdown-pair.js';

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

/** The files of an edition: those given byte for byte, at the paths that their alignment names, or new ones. */
export async function editionFiles(
  edition: Edition,
  given: NonNullable<PackageExtras['files']>,
): Promise<EditionFiles> {
  const { source, target, alignment } = given;
  const path = `alignment/${edition.slug}.json`;
  if (source && target && alignment) {
    const named = JSON.parse(new TextDecoder().decode(alignment)) as Alignment;
    return {
      source: { path: named.source.file, bytes: source },
      target: { path: named.target.file, bytes: target },
      alignment: { path, bytes: alignment },
    };
  }
  const texts = { source: textFile(edition, 'source'), target: textFile(edition, 'target') };
  const parsed = {
    source: (await parseText(texts.source.bytes, texts.source.path)).text,
    target: (await parseText(texts.target.bytes, texts.target.path)).text,
  };
  const words = writeAlignment(await alignmentOf(edition, parsed));
  return { ...texts, alignment: { path, bytes: new TextEncoder().encode(words) } };
}

function textFile(edition: Edition, side: Side): ProjectFile {
  const [source, target] = SIDES.map((at) => edition[at].meta.language);
  const name = side === 'target' && source === target ? `${edition.slug}-2` : edition.slug;
  const bytes = new TextEncoder().encode(editionMarkdown(edition, side));
  return { path: `texts/${edition[side].meta.language}/${name}.md`, bytes };
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
