/** The words of both sides of every sentence link, as numbers, and how they go together: what renderings are learnt from. */
import type { Side, Zone } from '../../../text/finding.js';
import type { Place, Study } from '../../rule.js';
import { blockOf, cached, languageOf, pairsOf, zoneOf } from '../../study.js';
import { tokensWithin } from '../block-tokens.js';
import { stemmerFor } from '../stem.js';
import type { Token } from '../tokens.js';
import { isStopWord } from './stop-words.js';

/** A word of a unit. */
export interface UnitWord {
  /** Number of its stem among those of its side; -1 for words without meaning of their own. */
  stem: number;
  token: Token;
  /** First word of its sentence or block: nothing joins it to the word before it. */
  first: boolean;
  block: string;
}

/** One side of a sentence link. */
export interface UnitSide {
  words: UnitWord[];
  /** Indexes of the words of meaning among them. */
  meaning: number[];
  /** Its stems, each once. */
  stems: number[];
}

/** A sentence link, or a link of blocks without sentence links. */
export interface Unit {
  index: number;
  zone: Zone;
  source: UnitSide;
  target: UnitSide;
}

/** The words of a study. */
export interface Words {
  units: Unit[];
  /** Stems of each side by number, and in how many units each stands. */
  stems: Record<Side, string[]>;
  spread: Record<Side, number[]>;
  /** Units in which a stem stands, by side and number, ascending. */
  where: Record<Side, number[][]>;
}

/** Units longer than this say little of which word answers to which, and cost most. */
const LONGEST_UNIT = 150;

/** The words of a study of two texts, computed once. */
export const wordsOfUnits = cached((study: Study): Words => {
  const words: Words = {
    units: [],
    stems: { source: [], target: [] },
    spread: { source: [], target: [] },
    where: { source: [], target: [] },
  };
  if (!study.target) return words;
  const readers = { source: readerOf(study, 'source', words), target: readerOf(study, 'target', words) };
  for (const { source, target } of pairsOf(study)) {
    if (source.length === 0 || target.length === 0) continue;
    const sides = { source: readers.source(source), target: readers.target(target) };
    if (sides.source.words.length > LONGEST_UNIT || sides.target.words.length > LONGEST_UNIT) continue;
    const index = words.units.length;
    words.units.push({ index, zone: zoneOf(study.source, source[0].block), ...sides });
    for (const side of ['source', 'target'] as const) {
      for (const stem of sides[side].stems) {
        words.spread[side][stem]++;
        words.where[side][stem].push(index);
      }
    }
  }
  return words;
});

function readerOf(study: Study, side: Side, words: Words): (places: readonly Place[]) => UnitSide {
  const text = study[side]!;
  const language = languageOf(text);
  const stemmer = stemmerFor(language);
  const numbers = new Map<string, number>();
  const byWord = new Map<string, number>();
  const numberOf = (folded: string): number => {
    const known = byWord.get(folded);
    if (known !== undefined) return known;
    const stem = stemmer.agreement(folded);
    let number = isMeaningful(folded, language) ? numbers.get(stem) : -1;
    if (number === undefined) {
      numbers.set(stem, (number = numbers.size));
      words.stems[side].push(stem);
      words.spread[side].push(0);
      words.where[side].push([]);
    }
    byWord.set(folded, number);
    return number;
  };
  return (places) => {
    const read: UnitWord[] = [];
    for (const { block: id, start, end } of places) {
      const block = blockOf(text, id);
      if (!block) continue;
      const tokens = tokensWithin(block, start, end);
      for (let index = 0; index < tokens.length; index++) {
        const token = tokens[index];
        read.push({ stem: numberOf(token.folded), token, first: index === 0, block: id });
      }
    }
    const stems = new Set<number>();
    const meaning: number[] = [];
    for (let at = 0; at < read.length; at++) {
      if (read[at].stem < 0) continue;
      meaning.push(at);
      stems.add(read[at].stem);
    }
    return { words: read, meaning, stems: [...stems] };
  };
}

const isMeaningful = (folded: string, language: string): boolean =>
  folded.length > 1 && /\p{L}/u.test(folded) && !isStopWord(folded, language);
