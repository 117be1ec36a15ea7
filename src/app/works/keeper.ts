/**
 * Keeps works: what they are made from in database `user`, which is never given up, and the edition they make among the
 * editions, where the reader finds it like any other and from where it may vanish: it is made again then.
 */
import { wasRemoved, noteRemoved } from '../stored.js';
import type { Stores } from '../stores.js';
import type { Change } from '../../storage/user.js';
import {
  cardKey,
  deletedKey,
  draftKey,
  isOver,
  STORE,
  workKey,
  type DeletedWork,
  type MadeEdition,
  type WaitingText,
  type Work,
  type WorkCard,
} from './model.js';
import { noteOwn } from './own-note.js';
import type { Workshop } from './workshop.js';

/** A work as kept, with the revision that the next write must know. */
export interface KeptWork {
  work: Work;
  revision: number;
}

/** How a work is written. */
export interface SaveOptions {
  /** Once it says so, nothing is written; `onWrite` has not been called then. */
  signal?: AbortSignal;
  /** Called when all is ready, just before the one transaction that counts. */
  onWrite?(): void;
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
   * change in between refuses the whole (`conflict`), and nothing is written. `also` is done with it, or not at all.
   *
   * @throws StorageError; AbortError when the signal says so
   */
  async save(
    work: Work,
    made: MadeEdition,
    revision: number,
    also: readonly Change[] = [],
    { signal, onWrite }: SaveOptions = {},
  ): Promise<void> {
    const { slug } = work;
    const card: WorkCard = { version: 1, card: made.card };
    const former = await this.stores.editions.read(slug).catch(() => null);
    signal?.throwIfAborted();
    await this.keepEdition(made);
    try {
      signal?.throwIfAborted();
      onWrite?.();
      await this.stores.user.apply([
        { store: STORE, key: workKey(slug), value: work, expected: revision },
        { store: STORE, key: cardKey(slug), value: card },
        ...also,
      ]);
    } catch (error) {
      await (former ? this.stores.editions.write(former.record) : this.stores.editions.remove(slug));
      throw error;
    }
    noteOwn(slug, true);
  }

  /**
   * Takes a work off the shelf, and keeps it for a time among what was deleted; what has been there for too long goes. The
   * function given back puts it on the shelf again. Null when there is none.
   */
  async remove(slug: string): Promise<(() => Promise<void>) | null> {
    const { user, editions } = this.stores;
    const [kept, card] = await Promise.all([this.get(slug), user.get<WorkCard>(STORE, cardKey(slug))]);
    if (!kept) return null;
    const now = Date.now();
    const key = deletedKey(slug, now);
    const value: DeletedWork = {
      version: 1,
      at: new Date(now).toISOString(),
      work: kept.work,
      card: card?.value ?? null,
    };
    const old = (await user.all<DeletedWork>(STORE, 'deleted/')).filter((each) => isOver(each.value, now));
    await user.apply([
      { store: STORE, key: workKey(slug), expected: kept.revision },
      { store: STORE, key: cardKey(slug) },
      { store: STORE, key, value, expected: 0 },
      ...old.map((each) => ({ store: STORE, key: each.key })),
    ]);
    noteOwn(slug, false);
    await editions.remove(slug);
    const removedBefore = wasRemoved(slug);
    noteRemoved(slug, true);
    if (!removedBefore) noteRemoved(slug, false);
    return () => this.bringBack(key).then(() => {});
  }

  /**
   * Puts a deleted work on the shelf again; its edition is made anew. Gives the work, or null where it is no longer there.
   *
   * @throws StorageError, `conflict` when there is a work of that name again
   */
  async bringBack(key: string): Promise<Work | null> {
    const kept = await this.deleted(key);
    if (!kept) return null;
    const { work, card } = kept;
    await this.stores.user.apply([
      { store: STORE, key: workKey(work.slug), value: work, expected: 0 },
      ...(card ? [{ store: STORE, key: cardKey(work.slug), value: card }] : []),
      { store: STORE, key },
    ]);
    noteOwn(work.slug, true);
    return work;
  }

  /** A deleted work, by its key; null where it is no longer there. */
  async deleted(key: string): Promise<DeletedWork | null> {
    return (await this.stores.user.get<DeletedWork>(STORE, key))?.value ?? null;
  }

  /** Deletes a deleted work for good. */
  async erase(key: string): Promise<void> {
    await this.stores.user.delete(STORE, key);
  }

  /** The texts that wait for their translation. */
  async waiting(): Promise<WaitingText[]> {
    return (await this.stores.user.all<WaitingText>(STORE, draftKey(''))).map(({ value }) => value);
  }

  /** Keeps a text until its translation is there. */
  async keepWaiting(text: WaitingText): Promise<void> {
    await this.stores.user.put(STORE, draftKey(text.slug), text);
  }

  /** Gives up a text that waits; the function given back keeps it again. Null when there is none. */
  async removeWaiting(slug: string): Promise<{ text: WaitingText; undo(): Promise<void> } | null> {
    const { user } = this.stores;
    const kept = await user.get<WaitingText>(STORE, draftKey(slug));
    if (!kept) return null;
    await user.delete(STORE, draftKey(slug), kept.revision);
    return { text: kept.value, undo: () => this.keepWaiting(kept.value) };
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
