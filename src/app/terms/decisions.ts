/** Keeps decisions on findings in database `user`: one record each, under the key of the finding. */
import type { Decision, Verdict } from '../../terminology/decisions.js';
import type { Finding } from '../../text/finding.js';
import { notify } from '../notices.js';
import type { Session } from '../session.js';

/** A decision as stored: with the edition it was made in. */
type Stored = Decision & { slug: string };

/** See the head of this file. */
export class DecisionKeeper {
  decisions: ReadonlyMap<string, Decision> = new Map();
  private unsubscribe?: () => void;

  /** @param onChange - Called with all decisions after each change, here or in another tab. */
  constructor(
    private readonly session: Session,
    private readonly slug: string,
    private readonly onChange: (decisions: ReadonlyMap<string, Decision>) => void,
  ) {}

  /** Reads what is kept; what cannot be read is told by the state of the storage. */
  async load(): Promise<void> {
    const user = await this.session.writable();
    if (!user) return;
    this.unsubscribe ??= user.subscribe(({ store, elsewhere }) => {
      if (store === 'decisions' && elsewhere) void this.load();
    });
    try {
      const records = await user.all<Stored>('decisions');
      this.set(new Map(records.map(({ key, value }) => [key, value])));
    } catch {
      notify('terms.decisionsUnread', { alert: true });
    }
  }

  /** Keeps a decision. @throws StorageError */
  async put({ key, rule, target, source }: Finding, verdict: Verdict, reason: string): Promise<void> {
    const quote = (target ?? source)?.quote ?? '';
    const at = new Date().toISOString();
    await this.putAll([{ key: key!, verdict, ...(reason && { reason }), rule, quote, at }]);
  }

  /** Keeps several in one transaction, or none. @throws StorageError */
  async putAll(decisions: readonly Decision[]): Promise<void> {
    if (decisions.length === 0) return;
    const user = await this.session.writable();
    if (!user) throw new Error('no database');
    await user.apply(
      decisions.map((decision) => ({ store: 'decisions', key: decision.key, value: { ...decision, slug: this.slug } })),
    );
    this.set(new Map([...this.decisions, ...decisions.map((decision) => [decision.key, decision] as const)]));
  }

  /** Takes a decision back. @throws StorageError */
  async remove(key: string): Promise<void> {
    const user = await this.session.writable();
    await user?.delete('decisions', key);
    const rest = new Map(this.decisions);
    rest.delete(key);
    this.set(rest);
  }

  /** Listens no longer. */
  stop(): void {
    this.unsubscribe?.();
  }

  private set(decisions: Map<string, Decision>): void {
    this.decisions = decisions;
    this.onChange(decisions);
  }
}
