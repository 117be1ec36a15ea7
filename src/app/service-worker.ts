/// <reference lib="webworker" />
/**
 * The service worker: owns the shell and nothing else. Editions belong to IndexedDB. It answers every navigation with
 * the shell, query strings included; files it does not know go to the network. What another app shares with the installed
 * one passes through it to the page.
 */
import { PrecacheController } from 'workbox-precaching';
import { keepShared, SHARE_PATH } from './shared-files.js';

declare const self: ServiceWorkerGlobalScope & {
  __WB_MANIFEST: { url: string; revision: string | null; integrity?: string }[];
};

const PREFIX = 'cotejo-shell';
const shell = new PrecacheController({ cacheName: `${PREFIX}@${new URL(self.registration.scope).pathname}` });
shell.addToCacheList(self.__WB_MANIFEST);

self.addEventListener('install', (event) => {
  // No skipWaiting: a new shell waits until the reader asks for it, or has closed the old one.
  event.waitUntil(shell.install(event));
});

self.addEventListener('activate', (event) => {
  // The page of the first visit is taken over, too: what it loads later (a note, the settings) is then here.
  event.waitUntil(shell.activate(event).then(() => self.clients.claim()));
});

self.addEventListener('message', (event) => {
  if ((event.data as { type?: string } | null)?.type === 'SKIP_WAITING') void self.skipWaiting();
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  const scope = new URL(self.registration.scope);
  if (request.method === 'POST' && url.href === new URL(SHARE_PATH, scope).href)
    return event.respondWith(takeShared(request, scope));
  if (request.method !== 'GET') return;
  if (url.origin !== scope.origin || !url.pathname.startsWith(scope.pathname)) return;
  const path = url.pathname.slice(scope.pathname.length);
  if (request.mode === 'navigate') {
    const answer = answerNavigation(path, url, scope);
    if (answer) event.respondWith(answer);
    return;
  }
  const key = shell.getCacheKeyForURL(new URL(path, scope).href);
  if (key) event.respondWith(fromShell(path, request));
});

/** The shelf for the root, the empty reader for an edition; nothing for addresses that are files. */
function answerNavigation(path: string, url: URL, scope: URL): Promise<Response> | undefined {
  if (path === '' || path === 'index.html') return fromShell('index.html');
  if (/^[a-z0-9-]+\/(index\.html)?$/.test(path)) return fromShell('shell/index.html');
  if (/^[a-z0-9-]+$/.test(path)) {
    return Promise.resolve(Response.redirect(new URL(`${path}/${url.search}`, scope).href, 301));
  }
  return undefined;
}

/** Keeps what was shared until the shelf, which is opened now, has read it. */
async function takeShared(request: Request, scope: URL): Promise<Response> {
  const kept = await request
    .formData()
    .then((form) => keepShared(form, scope.pathname))
    .catch(() => 0);
  return Response.redirect(new URL(`./?shared=${kept}`, scope).href, 303);
}

/** A file of the shell: from the cache, or from the network when the cache has lost it. */
async function fromShell(path: string, request?: Request): Promise<Response> {
  const address = new URL(path, self.registration.scope).href;
  const cached = await shell.matchPrecache(address).catch(() => undefined);
  return cached ?? fetch(request ?? address);
}
