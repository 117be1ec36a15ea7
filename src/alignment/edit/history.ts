import type { Side } from '../../text/finding.js';
import { apply, invert, sameLink, type Change, type Run } from './change.js';
import type { Entry } from './entry.js';
import { LinkList, type EditedLink } from './link-list.js';
import { SIDES } from './pairs.js';
import { namesAll, type SentenceCount } from './sentences.js';
import { Tally } from './tally.js';

/** What is known of the words now. */
export interface WordsNow {
  count: SentenceCount;
  /**
   * The words that a block had when its hash was this one, where they are others now; undefined where it is the same
   * block still. Empty where the former words were not kept.
   */
  former(side: Side, block: string, sha256: string): string | undefined;
}

/** A change in the list, or one that is kept beside it. */
export interface Step {
  /** Its place in the log; later changes have higher ones. */
  number: number;
  entry: Entry;
  /** The runs as they were replaced; only of what is `done`. */
  runs?: Run[];
  /**
   * - `done`: stands in the list
   * - `undone`: was taken back
   * - `there`: was so already, as when the published alignment has taken it over
   * - `unfit`: names blocks that are gone, or that others have linked otherwise; it is kept and shown
   */
  fate: 'done' | 'undone' | 'there' | 'unfit';
}

/** A change as it was kept. */
export interface KeptEntry {
  number: number;
  entry: Entry;
  undone: boolean;
}

/**
 * The links of an edition with everything a person changed, in order, and as much of it taken back as they like. Each
 * step back is exact; what was taken back stays until another change is made in its place.
 */
export class EditHistory {
  readonly list: LinkList;
  readonly tally: Tally;
  private steps: Step[] = [];
  private readonly done: Step[] = [];
  private undone: Step[] = [];
  /** Links that a person's change has made. */
  private readonly made = new WeakSet<EditedLink>();
  private count = 0;

  constructor(base: readonly EditedLink[]) {
    this.list = new LinkList(base);
    this.tally = new Tally(base);
  }

  /** How many changes can be taken back, and how many of these made again. */
  get depth(): { undo: number; redo: number } {
    return { undo: this.done.length, redo: this.undone.length };
  }

  /** How many links stand there by a person's change. */
  get corrected(): number {
    return this.count;
  }

  /** Whether a link stands there by a person's change. */
  isCorrected(link: EditedLink): boolean {
    return this.made.has(link);
  }

  /** Changes that are kept though they no longer fit. */
  get unfit(): Step[] {
    return this.steps.filter(({ fate }) => fate === 'unfit');
  }

  /** The number that the next change gets. */
  get next(): number {
    return (this.steps.at(-1)?.number ?? 0) + 1;
  }

  /**
   * Makes a change, and forgets those that were taken back: the `dropped` ones. Undefined, and nothing done, where it
   * does not fit.
   */
  push(change: Change, entry: Entry): { step: Step; dropped: Step[] } | undefined {
    const { next: number } = this;
    const runs = this.replace(change, true);
    if (!runs) return undefined;
    const dropped = this.undone;
    this.undone = [];
    if (dropped.length > 0) this.steps = this.steps.filter(({ fate }) => fate !== 'undone');
    const step: Step = { number, entry, runs, fate: 'done' };
    this.steps.push(step);
    this.done.push(step);
    return { step, dropped };
  }

  /** Takes the last change back. Undefined when there is none. */
  undo(): Step | undefined {
    const step = this.done.pop();
    if (!step) return undefined;
    this.replace(invert({ ...step.entry, runs: step.runs! }), false);
    step.runs = undefined;
    step.fate = 'undone';
    this.undone.push(step);
    return step;
  }

  /** Makes the change again that was taken back last. Undefined when there is none. */
  redo(words: WordsNow): Step | undefined {
    const step = this.undone.pop();
    if (step) this.perform(step, words);
    return step;
  }

  /** Forgets a change that does not fit, at a person's wish. */
  discard(step: Step): void {
    this.steps = this.steps.filter((each) => each !== step);
  }

  /** Makes the changes that were kept, in order, but for those that were taken back. */
  replay(kept: readonly KeptEntry[], words: WordsNow): void {
    for (const { number, entry, undone } of kept) {
      const step: Step = { number, entry, fate: 'undone' };
      this.steps.push(step);
      if (undone) this.undone.unshift(step);
      else this.perform(step, words);
    }
  }

  private perform(step: Step, words: WordsNow): void {
    const { entry } = step;
    const runs = entry.runs.map(({ before, after }) => ({
      before,
      after: after.map((link) => onWords(link, entry, words)),
    }));
    if (this.isPublished(runs)) {
      step.fate = 'there';
      return;
    }
    // Others may have linked the blocks in the same way, and say something else of it: a person's word counts.
    const same = runs.map(({ after }) => ({ before: after, after }));
    step.runs = this.replace({ runs }, true) ?? this.replace({ runs: same }, true);
    step.fate = step.runs ? 'done' : 'unfit';
    if (step.runs) this.done.push(step);
  }

  /** Whether the published alignment says the same; or links the same blocks and was read through on newer words. */
  private isPublished(runs: Run[]): boolean {
    return runs.every(({ after }) => {
      const at = this.list.find(after);
      if (at < 0) return false;
      return after.every((link, index) => {
        const present = this.list.links[at + index];
        if (this.made.has(present)) return false;
        return sameLink(link, present) || (!!link.stale && !present.stale && present.status === 'reviewed');
      });
    });
  }

  private replace(change: Pick<Change, 'runs'>, byHand: boolean): Run[] | undefined {
    const runs = apply(this.list, change);
    for (const { before, after } of runs ?? []) {
      if (byHand) for (const link of after) this.made.add(link);
      this.tally.remove(before);
      this.tally.add(after);
      this.count += this.countMade(after) - this.countMade(before);
    }
    return runs;
  }

  private countMade(links: readonly EditedLink[]): number {
    return links.filter((link) => this.made.has(link)).length;
  }
}

/** A link as it is on the words of now: stale, with the former ones, where they are others. */
function onWords(link: EditedLink, { blocks }: Entry, words: WordsNow): EditedLink {
  const former: Record<Side, Record<string, string>> = { source: {}, target: {} };
  let stale = false;
  for (const side of SIDES) {
    for (const id of link[side]) {
      const hash = Object.hasOwn(blocks[side], id) ? blocks[side][id] : undefined;
      const before = hash === undefined ? undefined : words.former(side, id, hash);
      if (before === undefined) continue;
      stale = true;
      former[side][id] = before;
    }
  }
  if (!stale) return link;
  const { sentences, ...rest } = link;
  const kept = sentences && namesAll(link, words.count) ? { sentences } : {};
  return { ...rest, ...kept, stale: true, former };
}
