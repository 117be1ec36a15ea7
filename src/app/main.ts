import { startSession } from './session.js';
import { slugOf } from './site.js';
import { registerWorker } from './worker-registration.js';

/** The app: one page or the other, by the address. */
const slug = slugOf(new URL(location.href));
const session = await startSession();
if (slug) {
  const { ReadingPage } = await import('./reading-page.js');
  await new ReadingPage(session, slug).open();
  void registerWorker(session.flush).then(sayLimits);
} else {
  const { ShelfPage } = await import('./shelf-page.js');
  const shelf = new ShelfPage(session);
  const opened = shelf.open();
  shelf.worker = await registerWorker(session.flush);
  await opened;
}
void session.storage.then(async ({ state }) => {
  if (state !== 'ready') return;
  const { scheduleBackup } = await import('../storage/backup.js');
  scheduleBackup(session.user);
});

/** Reading works without a service worker; what does not is said once in a session. */
async function sayLimits(state: string): Promise<void> {
  if (state === 'ready' || import.meta.env.DEV) return;
  const { notify } = await import('./notices.js');
  notify(`worker.${state}`);
}
