/** Keeps the user's changes to a termbase in database `user`: one record for each termbase, a list of edits. */
import type { TermbaseEdit } from '../../terminology/termbase/edits.js';
import type { Session } from '../session.js';
import { readEdits } from './terms-of.js';

/** See the head of this file. Changes made in another tab are not overwritten: who is behind is refused and reads again. */
export class EditKeeper {
  list: TermbaseEdit[] = [];
  private key = '';
  private revision = 0;
  private unsubscribe?: () => void;

  /** @param onElsewhere - Called when another tab has changed the termbase. */
  constructor(
    private readonly session: Session,
    private readonly onElsewhere: () => void,
  ) {}

  /** The edits of a termbase, in order. What cannot be read is told by the state of the storage; the list is empty then. */
  async load(key: string): Promise<TermbaseEdit[]> {
    this.key = key;
    const user = await this.session.writable();
    if (!user) return [];
    this.unsubscribe ??= user.subscribe((change) => {
      if (change.elsewhere && change.store === 'concepts' && change.key === this.key) this.onElsewhere();
    });
    const { edits, revision } = await readEdits(user, key);
    this.list = edits;
    this.revision = revision;
    return edits;
  }

  /** Adds an edit. @throws StorageError, `conflict` when another tab was first */
  add(edit: TermbaseEdit): Promise<void> {
    return this.write([...this.list, edit]);
  }

  /** Takes the last edit back. @throws StorageError */
  undo(): Promise<void> {
    return this.write(this.list.slice(0, -1));
  }

  /** Listens no longer. */
  stop(): void {
    this.unsubscribe?.();
  }

  private async write(edits: TermbaseEdit[]): Promise<void> {
    const user = await this.session.writable();
    if (!user) throw new Error('no database');
    const record = await user.put('concepts', this.key, { edits }, this.revision);
    this.list = edits;
    this.revision = record.revision;
  }
}
