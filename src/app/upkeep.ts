import type { EditionCard } from '../edition/model.js';
import { StorageError } from '../storage/errors.js';
import { fetchEdition, fetchIndex } from './library.js';
import { notify, withdraw } from './notices.js';
import { tellUnsaved, whenIdle, type Session } from './session.js';
import type { Stores } from './stores.js';
import { storeEdition, wasRemoved, type LibraryEdition } from './stored.js';

/** Our own guide, kept along with the first edition that is read: it is the help. */
const GUIDE = 'guia-de-lectura';

/**
 * Behind the reader's back, once an edition is on the screen: keeps it, keeps the guide with it, and looks for a newer
 * version. `show` is called only when the reader wants the newer one.
 */
export async function keepEdition(
  session: Session,
  shown: LibraryEdition,
  show: (newer: LibraryEdition) => Promise<void>,
): Promise<void> {
  const stores = await session.stores();
  // A work of one's own is kept by what it is made from; the server has nothing to say about it.
  if (await stores.user.get('works', `card/${shown.edition.slug}`).catch(() => null)) return;
  await keep(stores, shown, performance.timeOrigin);
  await whenIdle();
  let index: EditionCard[];
  try {
    index = await fetchIndex();
  } catch {
    // Offline, most likely. What is kept is read; there is nothing to tell.
    return;
  }
  const { slug } = shown.edition;
  const card = index.find((each) => each.slug === slug);
  if (card && card.sha256 !== shown.sha256) await offerUpdate(stores, shown, card, show);
  const guide = index.find((each) => each.slug === GUIDE);
  if (slug !== GUIDE && guide && !wasRemoved(GUIDE)) await keepGuide(stores, guide);
}

/** Keeps an edition unless the very same is kept, whole. */
async function keep({ editions }: Stores, edition: LibraryEdition, since: number): Promise<void> {
  try {
    const kept = (await editions.list()).find(({ slug }) => slug === edition.edition.slug);
    // Another tab has stored a newer one since this page was opened.
    if (kept && kept.sha256 !== edition.sha256 && kept.storedAt > since) return;
    if (kept?.sha256 === edition.sha256 && (await editions.verify(kept.slug)) === 'verified') return;
    await storeEdition(editions, edition);
    withdraw('edition.damaged');
  } catch (error) {
    if (error instanceof StorageError && error.code === 'quota') notify('edition.noRoom', { alert: true });
    else tellUnsaved(error);
  }
}

async function keepGuide({ editions }: Stores, card: EditionCard): Promise<void> {
  try {
    const kept = await editions.list();
    if (!kept.some(({ slug }) => slug === GUIDE)) await storeEdition(editions, await fetchEdition(GUIDE, { card }));
  } catch {
    // The shelf says what is kept and what is not.
  }
}

/** Fetches the newer version, says what changed, and shows it only when the reader wants it. */
async function offerUpdate(
  stores: Stores,
  shown: LibraryEdition,
  card: EditionCard,
  show: (newer: LibraryEdition) => Promise<void>,
): Promise<void> {
  let newer: LibraryEdition;
  try {
    newer = await fetchEdition(card.slug, { card });
  } catch {
    // Not there, or not whole: the version on the screen stays, and the next visit looks again.
    return;
  }
  const { compareEditions } = await import('../edition/changes.js');
  const changes = compareEditions(shown.edition, newer.edition);
  const run = async (): Promise<void> => {
    withdraw('update.edition');
    await show(newer);
    await keep(stores, newer, Date.now());
  };
  const actions = [{ label: 'update.now', run: () => void run() }];
  notify('update.edition', { values: { ...changes, count: changes.changed }, actions });
}
