import type { Change } from '../../alignment/edit/change.js';
import { toEntry, type Entry } from '../../alignment/edit/entry.js';
import type { EditHistory, Step, WordsNow } from '../../alignment/edit/history.js';
import type { EditedLink } from '../../alignment/edit/link-list.js';
import { SIDES } from '../../alignment/edit/pairs.js';
import { Hashes } from '../../alignment/edit/rebuild.js';
import type { Edition } from '../../edition/model.js';
import type { UserStore, Change as StoreChange } from '../../storage/user.js';
import type { Side } from '../../text/finding.js';
import { noteCorrected } from '../corrected-note.js';
import { CorrectionLog, type LogState } from './correction-log.js';
import {
  keyOf,
  readCorrections,
  replayCorrections,
  STORE,
  type ChangeRecord,
  type KeptCorrections,
} from './kept-corrections.js';

/** Where corrections are read from and written to. */
export interface CorrectionStores {
  read: UserStore;
  writable(): Promise<UserStore | undefined>;
}

/** The links of an edition while they are being corrected: what a person does is in the history at once, and kept. */
export class EditSession {
  readonly history: EditHistory;
  private readonly words: WordsNow;
  private noted = false;
  private readonly texts: Record<Side, Map<string, string>>;
  /** Numbers of the changes that have some words, by hash. */
  private readonly keptWords: Map<string, number>;
  /** Changes that are not written yet, and whether something else is not: a step back, or forward again. */
  private readonly unwritten = new Map<Step, Change>();
  private isStepUnwritten = false;

  private constructor(
    readonly edition: Edition,
    private readonly log: CorrectionLog,
    private readonly kept: KeptCorrections,
    replayed: { history: EditHistory; words: WordsNow },
    private readonly hashes: Hashes,
  ) {
    this.history = replayed.history;
    this.words = replayed.words;
    this.texts = { source: new Map(), target: new Map() };
    for (const side of SIDES) for (const { id, text } of edition[side].blocks) this.texts[side].set(id, text);
    this.keptWords = new Map(
      [...kept.records].flatMap(([number, { words }]) => Object.keys(words).map((hash) => [hash, number] as const)),
    );
  }

  /** Reads what is kept of an edition. @throws StorageError */
  static async open(
    edition: Edition,
    { read, writable }: CorrectionStores,
    onState: (state: LogState) => void,
  ): Promise<EditSession> {
    const kept = await readCorrections(read, edition.slug);
    const hashes = new Hashes();
    const replayed = await replayCorrections(edition, kept, hashes);
    const log = new CorrectionLog(edition.slug, kept.head, kept.revision, writable, (state) => {
      if (state.state === 'saved') session.forgetWritten();
      onState(state);
    });
    noteCorrected(edition.slug, kept.records.size > 0);
    const session = new EditSession(edition, log, kept, replayed, hashes);
    return session;
  }

  /** Whether everything is written. */
  get isSaved(): boolean {
    return this.log.idle;
  }

  /** Changes of another copy of the data that are not among these. */
  get others(): number {
    return this.kept.others.entries.length;
  }

  /** Makes a change and keeps it. Undefined, and nothing done, where it does not fit. */
  push(change: Change): Step | undefined {
    const by = change.runs.flatMap(({ after }) => after).find((link) => link.by)?.by;
    const made = { texts: this.textsOf(change), blocks: { source: {}, target: {} } };
    const entry = toEntry(change, new Date().toISOString(), by, made);
    const pushed = this.history.push(change, entry);
    if (!pushed) return undefined;
    const { step, dropped } = pushed;
    this.unwritten.set(step, change);
    this.log.write(async () => {
      const gone = dropped.map(({ number }) => this.forget(number));
      return [...gone, await this.record(step, change)];
    });
    if (!this.noted) noteCorrected(this.edition.slug, (this.noted = true));
    return step;
  }

  /** Takes the last change back, for good until it is made again. */
  undo(): Step | undefined {
    return this.mark(this.history.undo(), true);
  }

  /** Makes the last change again that was taken back. */
  redo(): Step | undefined {
    return this.mark(this.history.redo(this.words), false);
  }

  /** Forgets a change that does not fit; its words stay, since others may speak of them. */
  discard(step: Step): void {
    this.history.discard(step);
    this.log.write(async () => {
      const value: ChangeRecord = { entry: null, words: this.kept.records.get(step.number)?.words ?? {} };
      this.kept.records.set(step.number, value);
      return [{ store: STORE, key: this.keyOf(step.number), value }];
    });
  }

  /** Adds the changes of other copies to these; those that do not fit are kept and shown. Returns how many there were. */
  takeOthers(): number {
    const { entries, keys, words } = this.kept.others;
    const from = this.history.next;
    const taken = entries.map((entry, index) => ({ number: from + index, entry, undone: false }));
    this.history.replay(taken, this.words);
    this.kept.others = { entries: [], keys: [], words: {} };
    this.log.write(async () => {
      const records = taken.map(({ number, entry }, index): StoreChange => {
        const value: ChangeRecord = { entry, words: index === 0 ? words : {} };
        this.remember(number, value);
        return { store: STORE, key: this.keyOf(number), value };
      });
      return [...records, ...keys.map((key): StoreChange => ({ store: STORE, key }))];
    });
    return taken.length;
  }

  /**
   * Makes in another session what this one could not keep, because another tab had written before it: all changes that
   * still fit. Returns whether nothing is lost by that.
   */
  handOver(to: EditSession): boolean {
    const standing = [...this.unwritten].filter(([{ fate }]) => fate === 'done');
    return standing.map(([, change]) => to.push(change) !== undefined).every(Boolean) && !this.isStepUnwritten;
  }

  private forgetWritten(): void {
    this.unwritten.clear();
    this.isStepUnwritten = false;
  }

  /** Tries again to write what could not be written. */
  retry(): Promise<void> {
    return this.log.flush();
  }

  private mark(step: Step | undefined, undone: boolean): Step | undefined {
    if (!step) return undefined;
    this.isStepUnwritten ||= !this.unwritten.has(step);
    this.log.write(async () => {
      const value: ChangeRecord = { ...this.kept.records.get(step.number)!, undone: true };
      if (!undone) delete value.undone;
      this.kept.records.set(step.number, value);
      return [{ store: STORE, key: this.keyOf(step.number), value }];
    });
    return step;
  }

  /** The record of a change: with the hash of every block it speaks of, and the words that are not kept yet. */
  private async record({ number, entry }: Step, change: Change): Promise<StoreChange> {
    const words: Record<string, string> = {};
    for (const link of change.runs.flatMap(({ after }) => after)) {
      for (const side of SIDES) {
        for (const id of link[side]) {
          const text = link.former?.[side][id] ?? this.texts[side].get(id) ?? '';
          const hash = await this.hashes.of(text);
          entry.blocks[side][id] = hash;
          if (!this.keptWords.has(hash)) words[hash] = text;
        }
      }
    }
    const value: ChangeRecord = { entry, words };
    this.remember(number, value);
    return { store: STORE, key: this.keyOf(number), value };
  }

  private remember(number: number, value: ChangeRecord): void {
    this.kept.records.set(number, value);
    for (const hash of Object.keys(value.words)) this.keptWords.set(hash, number);
  }

  private forget(number: number): StoreChange {
    this.kept.records.delete(number);
    for (const [hash, at] of this.keptWords) if (at === number) this.keptWords.delete(hash);
    return { store: STORE, key: this.keyOf(number) };
  }

  /** The texts that a change was made on; none where it brings links that were made on other words. */
  private textsOf({ runs }: Change): Entry['texts'] {
    const isOld =
      (side: Side) =>
      ({ former }: EditedLink): boolean =>
        Object.keys(former?.[side] ?? {}).length > 0;
    const textOf = (side: Side): string =>
      runs.some(({ after }) => after.some(isOld(side))) ? '' : this.edition[side].sha256;
    return { source: textOf('source'), target: textOf('target') };
  }

  private keyOf(number: number): string {
    return keyOf(this.edition.slug, this.log.name, number);
  }
}
