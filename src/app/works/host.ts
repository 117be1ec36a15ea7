/** What the parts of one's own library share: the databases, the worker, and the page they stand on. */
import { t } from '../../i18n/i18n.js';
import { StorageError } from '../../storage/errors.js';
import type { EditionCard } from '../../edition/model.js';
import { fetchEdition } from '../library.js';
import { notify, withdraw } from '../notices.js';
import { readStored, type LibraryEdition } from '../stored.js';
import type { Stores } from '../stores.js';
import { WorkKeeper } from './keeper.js';
import { Workshop } from './workshop.js';

/** The page that shows the shelf. */
export interface ShelfHost {
  stores: Stores;
  /** What the server offers, as far as is known. */
  index(): EditionCard[];
  /** Whether the database of what the user made can be written now. */
  writable(): Promise<boolean>;
  /** Something on the shelf has changed. */
  refresh(): Promise<void>;
}

/** See the head of this file. */
export class Library {
  readonly workshop = new Workshop();
  readonly keeper: WorkKeeper;

  constructor(readonly host: ShelfHost) {
    this.keeper = new WorkKeeper(host.stores);
  }

  /** Every name that is taken: by the server's editions, by kept ones, by works. */
  async slugs(): Promise<string[]> {
    const { stores, index } = this.host;
    const [kept, works] = await Promise.all([stores.editions.list(), this.keeper.cards()]);
    return [...index().map(({ slug }) => slug), ...kept.map(({ slug }) => slug), ...works.map(({ card }) => card.slug)];
  }

  /** An edition: as it is kept, or from the server. A work whose edition has vanished is made again. @throws FetchError */
  async edition(slug: string): Promise<LibraryEdition> {
    const { editions } = this.host.stores;
    const kept = await readStored(editions, slug).catch(() => null);
    if (kept) return kept;
    if (await this.keeper.restore(slug, this.workshop)) return (await readStored(editions, slug))!;
    return fetchEdition(slug, { card: this.host.index().find((card) => card.slug === slug) });
  }
}

/** Says what is being done with a package until it is done, with a way to stop it. @param key - Of the words. */
export async function whileTold<T>({ workshop }: Library, key: string, run: () => Promise<T>): Promise<T> {
  notify(key, { actions: [{ label: 'works.cancel', run: () => workshop.stop() }] });
  try {
    return await run();
  } finally {
    withdraw(key);
  }
}

/** Tells what went wrong as a notice. */
export function tellFailure(error: unknown): void {
  // Whoever stopped it knows.
  if ((error as Error).name === 'AbortError') return;
  if (error instanceof StorageError)
    notify(error.code === 'conflict' ? 'works.conflict' : 'works.notKept', { alert: true });
  else notify('works.failed', { values: { reason: (error as Error).message }, alert: true });
}

/** Says that something was deleted, and brings it back at the reader's wish. */
export function tellDeleted(library: Library, title: string, undo: () => Promise<void>): void {
  const run = async (): Promise<void> => {
    try {
      await undo();
      withdraw('works.deleted');
      await library.host.refresh();
    } catch (error) {
      tellFailure(error);
    }
  };
  notify('works.deleted', { values: { title }, actions: [{ label: 'works.undo', run: () => void run() }] });
}

/** What went wrong, in words of the interface. */
export function reasonOf(error: unknown): string {
  if (error instanceof StorageError) return t(error.code === 'conflict' ? 'works.conflict' : 'works.notKept');
  return t('works.failed', { reason: (error as Error).message });
}
