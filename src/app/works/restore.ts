/** Makes the edition of a work again whose copy the browser has deleted, on the page that is to show it. */
import { readStored, type LibraryEdition } from '../stored.js';
import type { Stores } from '../stores.js';
import { WorkKeeper } from './keeper.js';
import { Workshop } from './workshop.js';

/** The edition of a work of one's own; null when there is no such work. @throws StorageError, Error */
export async function restoreWork(stores: Stores, slug: string): Promise<LibraryEdition | null> {
  const workshop = new Workshop();
  try {
    const made = await new WorkKeeper(stores).restore(slug, workshop);
    return made && (await readStored(stores.editions, slug));
  } finally {
    workshop.stop();
  }
}
