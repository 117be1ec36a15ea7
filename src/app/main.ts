import { notify } from './notices.js';
import { ReadingPage } from './reading-page.js';
import { settle, startSession } from './session.js';
import { slugOf } from './site.js';

/** The app: one page or the other, by the address. What a reader needs is here; everything rarer is loaded when used. */
async function start(): Promise<void> {
  const slug = slugOf(new URL(location.href));
  const session = startSession();
  if (!slug) {
    const { ShelfPage } = await import('./shelf-page.js');
    const settled = settle(session);
    await new ShelfPage(session).open();
    return settled;
  }
  if (new URLSearchParams(location.search).has('edit')) {
    const { EditorPage } = await import('./editor/editor-page.js');
    await new EditorPage(session, slug).open();
  } else await new ReadingPage(session, slug).open();
  void settle(session);
  const { registerWorker } = await import('./keep.js');
  const state = await registerWorker(session.flush);
  // Reading works without a service worker; what does not is said.
  if (state !== 'ready' && !import.meta.env.DEV) notify(`worker.${state}`);
}

if (!('closedBy' in HTMLDialogElement.prototype))
  void import('../elements/dismiss.js').then(({ closeOnOutsideTap }) => closeOnOutsideTap());

// Not awaited here: what is loaded later waits for this module to be done.
void start();
