/** The alignment of texts that were adopted: links given by the file, links from before with their new ids. */
import type { AlignedText, Alignment, Link, SentenceLink } from '../../alignment/model.js';
import { parseSentenceId } from '../../alignment/model.js';
import { sentencesFit, stampAlignment } from '../../alignment/stale.js';
import type { Text } from '../../text/model.js';
import type { DraftLinks, SentencePlace } from '../draft.js';

/** An alignment with ids renamed in its links and blocks, on either side. */
export function renameBlocks(
  alignment: Alignment,
  renamed: { source: ReadonlyMap<string, string>; target: ReadonlyMap<string, string> },
): Alignment {
  if (renamed.source.size === 0 && renamed.target.size === 0) return alignment;
  const links = alignment.links.map((link): Link => {
    const renamedLink = {
      ...link,
      source: link.source.map(rename(renamed.source)),
      target: link.target.map(rename(renamed.target)),
    };
    if (link.sentences)
      renamedLink.sentences = link.sentences.map(([a, b]): SentenceLink => [
        a.map(renameSentence(renamed.source)),
        b.map(renameSentence(renamed.target)),
      ]);
    return renamedLink;
  });
  return {
    ...alignment,
    source: renameIn(alignment.source, renamed.source),
    target: renameIn(alignment.target, renamed.target),
    links,
  };
}

const rename =
  (names: ReadonlyMap<string, string>) =>
  (id: string): string =>
    names.get(id) ?? id;

const renameSentence =
  (names: ReadonlyMap<string, string>) =>
  (id: string): string => {
    const parsed = parseSentenceId(id);
    return parsed ? `${names.get(parsed[0]) ?? parsed[0]}.${parsed[1]}` : id;
  };

function renameIn(aligned: AlignedText, names: ReadonlyMap<string, string>): AlignedText {
  if (names.size === 0) return aligned;
  const blocks: AlignedText['blocks'] = {};
  for (const [id, block] of Object.entries(aligned.blocks)) blocks[names.get(id) ?? id] = block;
  return { ...aligned, blocks };
}

/** Links as a file gives them, as an alignment of the two texts. Links without a block, and blocks given twice, go. */
export function alignmentOf(
  given: DraftLinks,
  source: Text,
  target: Text,
  defaults: { by?: string; at?: string },
): Alignment {
  const used = { source: new Set<number>(), target: new Set<number>() };
  const links: Link[] = [];
  for (const { sentences, ...link } of given.links) {
    const sides = {
      source: link.source.filter((i) => source.blocks[i]),
      target: link.target.filter((i) => target.blocks[i]),
    };
    if (sides.source.length + sides.target.length === 0) continue;
    if (sides.source.some((i) => used.source.has(i)) || sides.target.some((i) => used.target.has(i))) continue;
    for (const side of ['source', 'target'] as const) for (const i of sides[side]) used[side].add(i);
    const made: Link = {
      ...defaults,
      ...link,
      source: sides.source.map((i) => source.blocks[i].id),
      target: sides.target.map((i) => target.blocks[i].id),
    };
    const pairs = sentences && sentencePairs(sentences, source, target);
    const whole: Link = pairs && pairs.length > 0 ? { ...made, sentences: pairs } : made;
    const own = (text: Text, indices: number[]) => ({ blocks: indices.map((index) => text.blocks[index]) });
    // Words that were changed in the file have other sentences now: their blocks still answer to each other.
    links.push(sentencesFit(whole, own(source, sides.source), own(target, sides.target)) ? whole : made);
  }
  const empty = (text: Text): AlignedText => ({
    file: text.file,
    language: text.meta.language,
    sha256: '',
    blocks: {},
  });
  return stampAlignment({ version: 1, source: empty(source), target: empty(target), links }, source, target);
}

function sentencePairs(
  pairs: readonly [SentencePlace[], SentencePlace[]][],
  source: Text,
  target: Text,
): SentenceLink[] {
  const ids = (text: Text, places: SentencePlace[]): string[] =>
    places
      .filter(([block, number]) => number <= (text.blocks[block]?.sentences.length ?? 0))
      .map(([block, number]) => `${text.blocks[block].id}.${number}`);
  return pairs
    .map(([a, b]): SentenceLink => [ids(source, a), ids(target, b)])
    .filter(([a, b]) => a.length + b.length > 0);
}
