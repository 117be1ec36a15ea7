/** How much room there is, and whether the browser promises not to clear it by itself. Nothing here throws. */

/** Bytes used and allowed for this origin; null when the browser does not say. Both are the browser's estimates. */
export async function storageEstimate(): Promise<{ usage: number; quota: number } | null> {
  const estimate = await navigator.storage?.estimate?.().catch(() => null);
  return estimate?.quota ? { usage: estimate.usage ?? 0, quota: estimate.quota } : null;
}

/** Whether the browser keeps this origin's data until the user clears them. */
export const isPersisted = async (): Promise<boolean> =>
  (await navigator.storage?.persisted?.().catch(() => false)) ?? false;

/**
 * Asks the browser to keep this origin's data. Firefox asks the user, so call it only after a click of theirs, in a
 * window. `unavailable`: this browser cannot be asked.
 */
export async function askPersist(): Promise<'granted' | 'denied' | 'unavailable'> {
  if (!navigator.storage?.persist) return 'unavailable';
  return (await navigator.storage.persist().catch(() => false)) ? 'granted' : 'denied';
}
