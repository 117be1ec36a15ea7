/**
 * Keeps works: what they are made from in database `user`, which is never given up, and the edition they make among the
 * editions, where the reader finds it like any other and from where it may vanish: it is made again then.
 */
import { wasRemoved, noteRemoved } from '../stored.js';
import type { Stores } from '../stores.js';
import { cardKey, STORE, workKey, type MadeEdition, type Work, type WorkCard } from './model.js';
import { noteOwn } from './own-note.js';
import type { Workshop } from './workshop.js';

/** A work as kept, with the revision that the next write must know. */
export interface KeptWork {
  work: Work;
  revision: number;
}

/** See the head of this file. All methods throw only StorageError, unless said otherwise. */
export class WorkKeeper {
  constructor(private readonly stores: Stores) {}

  /** The cards of all works. */
  async cards(): Promise<WorkCard[]> {
    return (await this.stores.user.all<WorkCard>(STORE, cardKey(''))).map(({ value }) => value);
  }

  /** A work; null when there is none of that name. */
  async get(slug: string): Promise<KeptWork | null> {
    const record = await this.stores.user.get<Work>(STORE, workKey(slug));
    return record && { work: record.value, revision: record.revision };
  }

  /**
   * Keeps a work and the edition it makes. `revision` is that of the work it was made from, 0 for a new one: another tab's
   * change in between refuses the whole (`conflict`), and nothing is written.
   */
  async save(work: Work, made: MadeEdition, revision: number): Promise<void> {
    const { slug } = work;
    const card: WorkCard = { version: 1, card: made.card };
    const former = await this.stores.editions.read(slug).catch(() => null);
    await this.keepEdition(made);
    try {
      await this.stores.user.apply([
        { store: STORE, key: workKey(slug), value: work, expected: revision },
        { store: STORE, key: cardKey(slug), value: card },
      ]);
    } catch (error) {
      await (former ? this.stores.editions.write(former.record) : this.stores.editions.remove(slug));
      throw error;
    }
    noteOwn(slug, true);
  }

  /** Takes a work off the shelf; the function given back puts it there again. Null when there is none. */
  async remove(slug: string): Promise<(() => Promise<void>) | null> {
    const { user, editions } = this.stores;
    const [kept, card] = await Promise.all([this.get(slug), user.get<WorkCard>(STORE, cardKey(slug))]);
    if (!kept) return null;
    const edition = await editions.read(slug).catch(() => null);
    await user.apply([
      { store: STORE, key: workKey(slug), expected: kept.revision },
      { store: STORE, key: cardKey(slug) },
    ]);
    noteOwn(slug, false);
    await editions.remove(slug);
    const removedBefore = wasRemoved(slug);
    noteRemoved(slug, true);
    if (!removedBefore) noteRemoved(slug, false);
    return async () => {
      await user.apply([
        { store: STORE, key: workKey(slug), value: kept.work, expected: 0 },
        ...(card ? [{ store: STORE, key: cardKey(slug), value: card.value }] : []),
      ]);
      noteOwn(slug, true);
      if (edition) await editions.write(edition.record);
    };
  }

  /** Makes the edition of a work again and keeps it. @throws Error, also when the work can no longer be built */
  async restore(slug: string, workshop: Workshop): Promise<MadeEdition | null> {
    const kept = await this.get(slug);
    if (!kept) return null;
    const made = await workshop.ask({ ask: 'build', slug, files: kept.work.files });
    const card: WorkCard = { version: 1, card: made.card };
    await this.stores.user.apply([{ store: STORE, key: cardKey(slug), value: card }]);
    noteOwn(slug, true);
    await this.keepEdition(made);
    return made;
  }

  private async keepEdition({ bytes, card }: MadeEdition): Promise<void> {
    const { slug, sha256 } = card;
    await this.stores.editions.write({ slug, sha256, bytes, storedAt: Date.now(), size: bytes.length, card });
  }
}
