import type { Link } from '../model.js';
import { sameBlocks, type EditedLink, type LinkList } from './link-list.js';

/** What was done, for those who are told of it: the words are the interface's. */
export const CHANGE_NAMES = [
  'accept',
  'reopen',
  'split',
  'merge',
  'shift',
  'unlink',
  'takeOut',
  'link',
  'suggestion',
  'adopt',
  'load',
] as const;

/** One of {@link CHANGE_NAMES}. */
export type ChangeName = (typeof CHANGE_NAMES)[number];

/** A run of consecutive links, and the run over the same blocks that takes its place. */
export interface Run {
  before: EditedLink[];
  after: EditedLink[];
}

/** One step of the hand. Its inverse is the same with the runs turned round. */
export interface Change {
  name: ChangeName;
  /** Whether blocks were linked otherwise, or sentences inside a link. */
  level: 'block' | 'sentence';
  runs: Run[];
}

/** The change that takes this one back. */
export const invert = (change: Change): Change => ({
  ...change,
  runs: change.runs.map(({ before, after }) => ({ before: after, after: before })).reverse(),
});

/**
 * Makes a change: each run is found by its blocks and replaced. All of it or nothing; returns the runs as they were
 * found, from which it can be taken back exactly, or undefined where a run is not there.
 */
export function apply(list: LinkList, { runs }: Pick<Change, 'runs'>): Run[] | undefined {
  const done: Run[] = [];
  for (const { before, after } of runs) {
    const at = list.find(before);
    if (at < 0) {
      for (const run of done.reverse()) list.replace(list.find(run.after), run.after.length, run.before);
      return undefined;
    }
    done.push({ before: list.replace(at, before.length, after), after });
  }
  return done;
}

/** Whether two links say the same, but for what the words around them make of them. */
export const sameLink = (a: Link, b: Link): boolean =>
  a.status === b.status &&
  a.confidence === b.confidence &&
  a.by === b.by &&
  a.at === b.at &&
  sameBlocks(a, b) &&
  JSON.stringify(a.sentences) === JSON.stringify(b.sentences);
