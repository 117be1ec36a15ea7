/** Keyword in context (Luhn 1960), seen through the alignment: each line has the words that answer to it. */
import { otherSide } from '../edition/sentences.js';
import { escapePattern } from '../text/escape-pattern.js';
import type { Side } from '../text/finding.js';
import { foldCase } from './fold.js';
import type { Place, Study } from './rule.js';
import { blockOf, foldedText, pairAt, textsOf } from './study.js';
import { isWordUnit } from './units.js';

/** Words with what stands around them in their sentences. */
export interface Context {
  side: Side;
  block: string;
  left: string;
  node: string;
  right: string;
}

/** One line of a concordance. */
export interface ConcordanceLine {
  /** Row of the edition; -1 for a block in no link. */
  row: number;
  own: Context & { start: number };
  /** The aligned words, with the node marked where one is known there; null where nothing answers. */
  other: (Context & { start: number }) | null;
}

/** Characters of context on each side. */
const REACH = 120;

/**
 * Lines for places of one side, in their order. `counterparts` are places on the other side (of the same concept): the
 * one that stands nearest in its pair is the node there, each of them at most once.
 */
export function concordanceOf(
  study: Study,
  places: readonly Place[],
  counterparts: readonly Place[] = [],
): ConcordanceLine[] {
  const waiting = [...counterparts];
  return places.flatMap((place): ConcordanceLine[] => {
    const own = contextOf(study, place);
    if (!own) return [];
    const pair = pairAt(study, place.side, place.block, place.start);
    const answers = pair?.[otherSide(place.side)] ?? [];
    const inside = waiting.findIndex((each) =>
      answers.some(({ block, start, end }) => each.block === block && each.start >= start && each.end <= end),
    );
    const [node] = inside < 0 ? [] : waiting.splice(inside, 1);
    return [{ row: pair?.row ?? -1, own, other: node ? contextOf(study, node) : wholeOf(study, answers) }];
  });
}

function contextOf(study: Study, { side, block: id, start, end }: Place): (Context & { start: number }) | null {
  const text = study[side];
  const block = text && blockOf(text, id);
  if (!block) return null;
  const from = Math.max(0, start - REACH);
  const to = Math.min(block.text.length, end + REACH);
  const words = (a: number, b: number): string => block.text.slice(a, b).replace(/\s+/g, ' ');
  // Cut at a word, not in one.
  const left = from > 0 ? words(from, start).replace(/^\S*\s/, '… ') : words(0, start);
  const right = to < block.text.length ? words(end, to).replace(/\s\S*$/, ' …') : words(end, to);
  return { side, block: id, start, left, node: words(start, end), right };
}

function wholeOf(study: Study, places: readonly Place[]): (Context & { start: number }) | null {
  const [first] = places;
  if (!first) return null;
  const text = study[first.side];
  const words = places.map(({ block, start, end }) => (text && blockOf(text, block)?.text.slice(start, end)) ?? '');
  return { side: first.side, block: first.block, start: first.start, left: '', node: '', right: words.join(' ') };
}

/**
 * Where words stand, as whole words, whatever their accents, capitals and spaces, in both texts or in one. Linear in the
 * texts.
 */
export function findWords(study: Study, words: string, side?: Side): Place[] {
  const wanted = foldCase(words).trim().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return [];
  const pattern = new RegExp(wanted.map(escapePattern).join('\\s+'), 'g');
  const places: Place[] = [];
  for (const text of textsOf(study)) {
    if (side && text.side !== side) continue;
    for (const block of text.blocks) {
      const folded = foldedText(block);
      for (const match of folded.matchAll(pattern)) {
        const [start, end] = [match.index, match.index + match[0].length];
        const borders = !isWordAt(folded, start - 1) || !isWordAt(folded, start);
        if (borders && (!isWordAt(folded, end) || !isWordAt(folded, end - 1)))
          places.push({ side: text.side, block: block.id, start, end });
      }
    }
  }
  return places;
}

const isWordAt = (text: string, at: number): boolean => at >= 0 && at < text.length && isWordUnit(text.charCodeAt(at));

/** How a concordance can be sorted. */
export type ConcordanceOrder = 'text' | 'own-left' | 'own-right' | 'other-left' | 'other-right';

/** All of {@link ConcordanceOrder}. */
export const CONCORDANCE_ORDERS: readonly ConcordanceOrder[] = [
  'text',
  'own-left',
  'own-right',
  'other-left',
  'other-right',
];

/** Lines sorted by what stands beside the node: to the left from the nearest word outwards. Stable. */
export function sortLines(lines: readonly ConcordanceLine[], order: ConcordanceOrder): ConcordanceLine[] {
  if (order === 'text') return [...lines];
  const [which, direction] = order.split('-') as ['own' | 'other', 'left' | 'right'];
  const key = (line: ConcordanceLine): string => {
    const context = line[which];
    const words = foldCase(context?.[direction] ?? '').match(/[\p{L}\p{N}]+/gu) ?? [];
    return (direction === 'left' ? words.reverse() : words).join(' ');
  };
  const keyed = lines.map((line) => ({ line, key: key(line) }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return keyed.map(({ line }) => line);
}
