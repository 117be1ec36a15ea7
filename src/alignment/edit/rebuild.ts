import type { Side } from '../../text/finding.js';
import type { Block, Text, TextMeta } from '../../text/model.js';
import { sentenceStarts } from '../../text/sentences.js';
import { sha256 } from '../../text/sha256.js';
import type { AlignedBlock, AlignedText, Alignment, Link } from '../model.js';
import type { EditedLink } from './link-list.js';
import { SIDES } from './pairs.js';

/** One text of an edition: what an edition keeps of it. */
export interface EditedText {
  meta: TextMeta;
  sha256: string;
  blocks: (Pick<Block, 'id' | 'kind' | 'text' | 'sentences'> & Partial<Block>)[];
}

/** The two texts of an edition. */
export interface EditedTexts extends Record<Side, EditedText> {
  slug: string;
}

/** Where a text lies in a project. */
export const fileOf = (texts: EditedTexts, side: Side): string => `texts/${texts[side].meta.language}/${texts.slug}.md`;

/** Hashes of words, each computed once. */
export class Hashes {
  private readonly known = new Map<string, string>();

  /** SHA-256 of a block's words. */
  async of(words: string): Promise<string> {
    const known = this.known.get(words) ?? (await sha256(words));
    this.known.set(words, known);
    return known;
  }
}

/**
 * The alignment file of an edition with other links: the words, boundaries and hashes of every block, as they are now, or
 * for a stale link as they were when it was made. Without changes it is the very file that the edition was built from.
 */
export async function rebuildAlignment(
  texts: EditedTexts,
  links: readonly EditedLink[],
  hashes = new Hashes(),
): Promise<Alignment> {
  const former: Record<Side, Map<string, string>> = { source: new Map(), target: new Map() };
  for (const link of links) {
    for (const side of SIDES) {
      for (const [id, words] of Object.entries(link.former?.[side] ?? {})) former[side].set(id, words);
    }
  }
  const side = async (name: Side): Promise<AlignedText> => {
    const { meta, sha256: hash, blocks } = texts[name];
    const aligned = await Promise.all(
      blocks.map((block) => alignBlock(block, former[name].get(block.id), meta, hashes)),
    );
    const byId = Object.fromEntries(blocks.map(({ id }, index) => [id, aligned[index]]));
    return { file: fileOf(texts, name), language: meta.language, sha256: hash, blocks: byId };
  };
  const [source, target] = await Promise.all(SIDES.map(side));
  return { version: 1, source, target, links: links.map(plain) };
}

async function alignBlock(
  block: EditedText['blocks'][number],
  former: string | undefined,
  { language }: TextMeta,
  hashes: Hashes,
): Promise<AlignedBlock> {
  const text = former ?? block.text;
  // The boundaries of former words are not kept in an edition: they are found as they were found then.
  const sentences = former === undefined ? block.sentences : sentenceStarts(former, language);
  return { sha256: await hashes.of(text), sentences, text };
}

/** A link as a file has it: what follows from the words is not written. */
function plain({ stale: _stale, former: _former, ...link }: EditedLink): Link {
  return link;
}

/** The texts of an edition as if they were just parsed, for the checks that hold an alignment against them. */
export async function textsOf(texts: EditedTexts, hashes = new Hashes()): Promise<Record<Side, Text>> {
  const side = async (name: Side): Promise<Text> => {
    const { meta, sha256: hash, blocks } = texts[name];
    const whole = blocks.map(async (block) => ({
      marks: [],
      notes: [],
      ...block,
      line: 0,
      sha256: await hashes.of(block.text),
    }));
    return { file: fileOf(texts, name), meta, sha256: hash, blocks: await Promise.all(whole) };
  };
  const [source, target] = await Promise.all(SIDES.map(side));
  return { source, target };
}
