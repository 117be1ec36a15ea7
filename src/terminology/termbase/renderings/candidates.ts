/** Terms that a text repeats: runs of words that start and end with a word of meaning. */
import type { Side } from '../../../text/finding.js';
import { isJoining } from '../tokens.js';
import type { Unit, UnitWord, Words } from './words.js';

/** Where a candidate stands: the words of a unit from `from` to `to`, ends exclusive. */
export interface Use {
  unit: Unit;
  from: number;
  to: number;
}

/** A run of words that stands in two units or more. */
export interface Candidate {
  /** Stems of its words of meaning. */
  stems: number[];
  /** Its first use in each unit. */
  uses: Use[];
}

/** Words of meaning in a candidate, and words in all. */
const FEWEST = 2;
const MOST = 3;
const LONGEST = 6;

/** The candidates of a side; linear in the text. */
export function candidatesOf(words: Words, side: Side): Candidate[] {
  const found = new Map<string, Candidate>();
  const spread = words.spread[side];
  for (const unit of words.units) {
    const run = unit[side].words;
    for (let from = 0; from < run.length; from++) collectFrom(run, from, { unit, spread, found });
  }
  return [...found.values()].filter(({ uses }) => uses.length > 1);
}

/** What is collected, and from where. */
interface Collecting {
  unit: Unit;
  /** In how many units each stem of the side stands. */
  spread: readonly number[];
  found: Map<string, Candidate>;
}

function collectFrom(run: UnitWord[], from: number, { unit, spread, found }: Collecting): void {
  // What holds a word of one unit alone stands in no other.
  const isRepeated = ({ stem }: UnitWord): boolean => spread[stem] > 1;
  if (run[from].stem < 0 || !isRepeated(run[from])) return;
  const stems = [run[from].stem];
  let key = String(run[from].stem);
  for (let to = from + 1; to < run.length && to - from < LONGEST; to++) {
    const word = run[to];
    if (word.first || !isJoining(word.token.gap)) return;
    key += ` ${word.stem < 0 ? word.token.folded : word.stem}`;
    if (word.stem < 0) continue;
    if (!isRepeated(word)) return;
    stems.push(word.stem);
    if (stems.length < FEWEST) continue;
    const candidate = found.get(key) ?? { stems: [...stems], uses: [] };
    if (candidate.uses.at(-1)?.unit !== unit) candidate.uses.push({ unit, from, to: to + 1 });
    found.set(key, candidate);
    if (stems.length === MOST) return;
  }
}
