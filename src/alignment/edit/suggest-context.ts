import type { Side } from '../../text/finding.js';
import type { Block } from '../../text/model.js';
import type { Lexicon } from '../align/prior.js';
import type { Link } from '../model.js';
import type { EditedLink } from './link-list.js';
import type { Pair } from './pairs.js';

/** A block as the aligner looks at it. */
export type KnownBlock = Pick<Block, 'id' | 'kind' | 'level' | 'label' | 'text' | 'sentences'> & Partial<Block>;

/** What suggestions are made from. */
export interface SuggestInput {
  links: readonly EditedLink[];
  block(side: Side, id: string): KnownBlock | undefined;
  lexicon?: Lexicon;
}

/** Another way to link a few blocks: `links` in the place of `count` links from `at` on. */
export interface Suggestion {
  at: number;
  count: number;
  links: Link[];
  /** How likely the aligner finds it, among all ways to link the blocks about here, 0-1. */
  confidence: number;
}

/** Links to either side that words are learnt from, and most characters of a side. */
export const CONTEXT = { links: 20, characters: 80_000 };

/** The links around a run that words are learnt from. */
export function contextOf(input: SuggestInput, start: number, end: number): [start: number, end: number] {
  const { links } = input;
  let characters = size(input, links.slice(start, end));
  const take = (link: EditedLink | undefined): boolean => {
    if (!link) return false;
    characters += size(input, [link]);
    return characters < CONTEXT.characters;
  };
  let [from, to] = [start, end];
  for (let far = 0; far < CONTEXT.links; far++) {
    if (take(links[from - 1])) from--;
    if (take(links[to])) to++;
  }
  return [from, to];
}

/** Characters of the source side of some links. */
export function size({ block }: SuggestInput, links: readonly Pair[]): number {
  return links.reduce(
    (sum, link) => sum + link.source.reduce((n, id) => n + (block('source', id)?.text.length ?? 0), 0),
    0,
  );
}
