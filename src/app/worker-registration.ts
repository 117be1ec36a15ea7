import { notify } from './notices.js';
import { scriptUrl } from './script-url.js';
import { SITE_ROOT } from './site.js';

/** What became of the service worker: without it the shell cannot be read offline. */
export type WorkerState = 'ready' | 'insecure' | 'unavailable' | 'failed';

/** Registers the service worker and offers its updates; an update never reloads a page by itself. */
export async function registerWorker(flush: () => Promise<void>): Promise<WorkerState> {
  if (!isSecureContext) return 'insecure';
  if (!('serviceWorker' in navigator)) return 'unavailable';
  if (import.meta.env.DEV) return 'unavailable';
  const url = new URL('service-worker.js', SITE_ROOT);
  try {
    const registration = await navigator.serviceWorker.register(scriptUrl(url), {
      scope: SITE_ROOT.href,
      updateViaCache: 'none',
    });
    offerUpdates(registration, flush);
    return await settled(registration);
  } catch {
    // The page reads on without it; the shelf says that it cannot be kept offline.
    return 'failed';
  }
}

/** `ready` as soon as there is a worker; `failed` when the first one could not be installed. */
function settled({ active, waiting, installing }: ServiceWorkerRegistration): WorkerState | Promise<WorkerState> {
  const first = waiting ?? installing;
  if (active || !first) return active ? 'ready' : 'failed';
  return new Promise((resolve) => {
    first.addEventListener('statechange', () => {
      if (first.state === 'activated') resolve('ready');
      else if (first.state === 'redundant') resolve('failed');
    });
  });
}

function offerUpdates(registration: ServiceWorkerRegistration, flush: () => Promise<void>): void {
  const { serviceWorker } = navigator;
  let controlled = !!serviceWorker.controller;
  let asked = false;
  const offer = (): void => {
    const { waiting } = registration;
    if (!waiting || !serviceWorker.controller) return;
    const run = async (): Promise<void> => {
      asked = true;
      await flush();
      waiting.postMessage({ type: 'SKIP_WAITING' });
    };
    notify('update.shell', { actions: [{ label: 'update.now', run: () => void run() }] });
  };
  offer();
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', offer);
  });
  serviceWorker.addEventListener('controllerchange', () => {
    if (asked) location.reload();
    // Taken in another tab: what this one has not loaded yet is no longer there, but nothing is forced on its reader.
    else if (controlled)
      notify('storage.upgraded', { actions: [{ label: 'notice.reload', run: () => location.reload() }], alert: true });
    controlled = true;
  });
}
