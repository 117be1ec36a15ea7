import { notify } from './notices.js';
import { SITE_ROOT } from './site.js';

/** The part of Trusted Types that registering a worker needs; its types are not in the DOM library. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): unknown };
}

/** What became of the service worker: without it the shell cannot be read offline. */
export type WorkerState = 'ready' | 'insecure' | 'unavailable' | 'failed';

/** Registers the service worker and offers its updates; an update never reloads a page by itself. */
export async function registerWorker(flush: () => Promise<void>): Promise<WorkerState> {
  if (!isSecureContext) return 'insecure';
  if (!('serviceWorker' in navigator)) return 'unavailable';
  if (import.meta.env.DEV) return 'unavailable';
  const url = new URL('service-worker.js', SITE_ROOT).href;
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  // A service worker's address is a script: under Trusted Types only a policy of ours may name it.
  const policy = trustedTypes?.createPolicy('cotejo-worker', {
    createScriptURL: (wanted) => {
      if (wanted !== url) throw new TypeError(`not our worker: ${wanted}`);
      return wanted;
    },
  });
  try {
    const address = (policy ? policy.createScriptURL(url) : url) as string;
    const registration = await navigator.serviceWorker.register(address, { scope: SITE_ROOT.href, updateViaCache: 'none' });
    offerUpdates(registration, flush);
    await navigator.serviceWorker.ready;
    return 'ready';
  } catch {
    // The page reads on without it; the shelf says that it cannot be kept offline.
    return 'failed';
  }
}

function offerUpdates(registration: ServiceWorkerRegistration, flush: () => Promise<void>): void {
  const offer = (): void => {
    const { waiting } = registration;
    if (!waiting || !navigator.serviceWorker.controller) return;
    const run = async (): Promise<void> => {
      await flush();
      navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
      waiting.postMessage({ type: 'SKIP_WAITING' });
    };
    notify('update.shell', { actions: [{ label: 'update.now', run: () => void run() }] });
  };
  offer();
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', offer);
  });
}
