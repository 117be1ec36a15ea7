// For the day on which a published shell keeps readers from reading and cannot be updated: put in the place of
// service-worker.js, this takes the shell out of every browser that comes by. Pages then come from the server again.
// Editions and all that readers made lie in databases, and stay.
self.addEventListener('install', () => void self.skipWaiting());

self.addEventListener('activate', (event) => event.waitUntil(takeShellAway()));

/** Open pages are left as they are, and offer to be loaded anew. */
async function takeShellAway() {
  const { scope } = self.registration;
  // Other apps may live on this host: only the shell of this path goes.
  await caches.delete(`cotejo-shell@${new URL(scope).pathname}`);
  await self.registration.unregister();
}
