import type { Change, UserStore } from '../../storage/user.js';
import type { StorageError } from '../../storage/errors.js';
import { headKey, STORE, type Head } from './kept-corrections.js';

/** What becomes of the writes. */
export type LogState =
  { state: 'saved' } | { state: 'saving' } | { state: 'failed'; code: string } | { state: 'conflict' };

/** Records to be written, made when their turn comes: hashes take a moment. */
export type Writes = () => Promise<Change[]>;

/**
 * Writes changes one after the other, each with the head in one transaction; *saved* only when all are done. What cannot
 * be written waits until it is tried again; what another tab has overtaken is given up.
 */
export class CorrectionLog {
  private readonly waiting: { writes: Writes; made?: Change[] }[] = [];
  private running?: Promise<void>;
  /** Time of the write that is being tried: a second try of the same is known by it. */
  private tried?: number;

  constructor(
    private readonly slug: string,
    private head: Head,
    private revision: number | undefined,
    private readonly writable: () => Promise<UserStore | undefined>,
    private readonly onState: (state: LogState) => void,
  ) {}

  /** Whether everything is written. */
  get idle(): boolean {
    return this.waiting.length === 0;
  }

  /** Name of the log. */
  get name(): string {
    return this.head.log;
  }

  /** Writes something as soon as what waits before it is written. */
  write(writes: Writes): void {
    this.waiting.push({ writes });
    void this.flush();
  }

  /** Writes what waits, and tries again what could not be written. Resolves when all is written, or has failed. */
  flush(): Promise<void> {
    this.running ??= this.writeWaiting().finally(() => (this.running = undefined));
    return this.running;
  }

  private async writeWaiting(): Promise<void> {
    if (this.idle) return;
    this.onState({ state: 'saving' });
    try {
      while (!this.idle) await this.writeAll();
      this.onState({ state: 'saved' });
    } catch (error) {
      const { code = 'failed' } = error as Partial<StorageError>;
      if (code === 'conflict') this.waiting.length = 0;
      this.onState(code === 'conflict' ? { state: 'conflict' } : { state: 'failed', code });
    }
  }

  private async writeAll(): Promise<void> {
    const batch = [...this.waiting];
    // One after the other, for later ones speak of earlier ones; and each once, however often it is tried.
    for (const item of batch) item.made ??= await item.writes();
    const changes = batch.flatMap(({ made }) => made!);
    const user = await this.writable();
    if (!user) throw Object.assign(new Error('no storage'), { code: 'unavailable' });
    const head: Head = { ...this.head, writes: this.head.writes + 1 };
    this.tried ??= Date.now();
    const last: Change = { store: STORE, key: headKey(this.slug), value: head, expected: this.revision };
    const stamped = [...merged(changes), last].map((change) => ({ ...change, changedAt: this.tried }));
    const records = await user.apply(stamped);
    this.waiting.splice(0, batch.length);
    this.tried = undefined;
    this.head = head;
    this.revision = records.at(-1)?.revision;
  }
}

/** One change for each key: the last, from the state before the first. */
function merged(changes: readonly Change[]): Change[] {
  const byKey = new Map<string, Change>();
  for (const change of changes) {
    const before = byKey.get(change.key);
    byKey.set(change.key, before ? { ...change, expected: before.expected } : change);
  }
  return [...byKey.values()];
}
