import type { Side } from '../../text/finding.js';
import type { Link } from '../model.js';
import type { Change, ChangeName } from './change.js';
import type { EditedLink, LinkList } from './link-list.js';
import * as pairs from './pairs.js';
import type { Cut, Pair, Piece } from './pairs.js';
import { distribute, sentencePairs, toSentenceLinks, type SentenceCount } from './sentences.js';

/** Who edits, when, and on which words. */
export interface Hand {
  /** Name that links are marked with; none where nobody gave one. */
  by?: string;
  /** Now, as ISO 8601. */
  at: string;
  count: SentenceCount;
}

/** Says that a person looked at a link, with the words as they are now, and found it right. */
export function accept(list: LinkList, index: number, hand: Hand): Change | undefined {
  const link = list.links[index];
  if (!link || (link.status === 'reviewed' && !link.stale)) return undefined;
  const { stale: _stale, former: _former, by: _by, at: _at, ...kept } = link;
  return change('accept', 'block', [link], [{ ...kept, status: 'reviewed', ...signature(hand) }]);
}

/** Takes the word back that a link was looked at. */
export function reopen(list: LinkList, index: number): Change | undefined {
  const link = list.links[index];
  if (link?.status !== 'reviewed') return undefined;
  const { by: _by, at: _at, ...kept } = link;
  return change('reopen', 'block', [link], [{ ...kept, status: 'auto' }]);
}

/**
 * The operations on the blocks of links; see pairs.ts. What a person makes is reviewed by that, but what is merely taken
 * apart waits to be linked again.
 */
export const split = (list: LinkList, index: number, cut: Cut, hand: Hand): Change | undefined =>
  onBlocks('split', list, pairs.split(list.links, index, cut), hand);

/** Makes one link of a link and the next. */
export const merge = (list: LinkList, index: number, hand: Hand): Change | undefined =>
  onBlocks('merge', list, pairs.merge(list.links, index), hand);

/** Moves the boundary between a link and the next on one side, down (`count` > 0) or up. */
export const shift = (list: LinkList, index: number, side: Side, count: number, hand: Hand): Change | undefined =>
  onBlocks('shift', list, pairs.shift(list.links, index, side, count), hand);

/** Takes the nearest block below (`step` 1) or above into a link. */
export const take = (list: LinkList, index: number, side: Side, step: 1 | -1, hand: Hand): Change | undefined =>
  onBlocks('shift', list, pairs.take(list.links, index, side, step), hand);

/** Takes a link apart into its blocks. */
export const unlink = (list: LinkList, index: number, hand: Hand): Change | undefined =>
  onBlocks('unlink', list, pairs.unlink(list.links, index), hand);

/** Marks a block as omitted (source) or added (target). */
export const takeOut = (list: LinkList, index: number, side: Side, block: string, hand: Hand): Change | undefined =>
  onBlocks('takeOut', list, pairs.takeOut(list.links, index, side, block), hand);

/** Links a block of one side to the link at `index`. */
export function link(list: LinkList, index: number, side: Side, block: string, hand: Hand): Change | undefined {
  const from = list.indexOf(list.linkOf(side, block));
  return onBlocks('link', list, pairs.join(list.links, index, from, side, block), hand);
}

/** Puts other links over the same blocks in the place of a run: what the aligner proposes, or another alignment has. */
export function adopt(list: LinkList, at: number, count: number, links: Link[], name: ChangeName): Change | undefined {
  const before = list.links.slice(at, at + count);
  return before.length === count ? change(name, 'block', before, links) : undefined;
}

/**
 * The same operations on the sentences inside a link: `edit` gets its sentence pairs and answers with the piece to
 * replace, as the functions of pairs.ts do.
 */
export function onSentences(
  name: ChangeName,
  list: LinkList,
  index: number,
  edit: (pairs: Pair[]) => Piece | undefined,
  hand: Hand,
): Change | undefined {
  const link = list.links[index];
  if (!link) return undefined;
  const sentences = sentencePairs(link, hand.count);
  const piece = edit(sentences);
  if (!piece) return undefined;
  sentences.splice(piece.at, piece.count, ...piece.pairs);
  return change(name, 'sentence', [link], [made(link, sentences, hand)]);
}

function onBlocks(name: ChangeName, list: LinkList, piece: Piece | undefined, hand: Hand): Change | undefined {
  if (!piece) return undefined;
  const before = list.links.slice(piece.at, piece.at + piece.count);
  const sentences = distribute(before, piece.pairs, hand.count);
  const status = name === 'unlink' ? 'auto' : 'reviewed';
  const after = piece.pairs.map((pair, index) => ({ ...made(pair, sentences?.[index], hand), status }) as EditedLink);
  return change(name, 'block', before, after.map(unsigned));
}

/** What was only taken apart is nobody's word. */
function unsigned(link: EditedLink): EditedLink {
  if (link.status === 'reviewed') return link;
  const { by: _by, at: _at, ...rest } = link;
  return rest;
}

function made({ source, target }: Pair, sentences: Pair[] | undefined, hand: Hand): EditedLink {
  const link: EditedLink = { source, target, status: 'reviewed', ...signature(hand) };
  return sentences ? { ...link, sentences: toSentenceLinks(sentences) } : link;
}

const signature = ({ by, at }: Hand): Pick<Link, 'by' | 'at'> => ({ ...(by ? { by } : {}), at });

const change = (name: ChangeName, level: Change['level'], before: EditedLink[], after: EditedLink[]): Change => ({
  name,
  level,
  runs: [{ before, after }],
});
