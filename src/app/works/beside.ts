/** A second worker, which reads a part of the files while the first one reads the others. */
import type { ReadSome } from './read-files.js';
import { WorkerClient } from './worker-client.js';

/** Bytes of all files from which a second worker is worth its start. */
const LARGE = 200_000;

/** Reads files in a second worker; undefined where that would gain nothing. */
export function besideFor(files: readonly File[], languages: string[]): ReadSome | undefined {
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  if (files.length < 2 || bytes < LARGE || typeof Worker === 'undefined') return undefined;
  if (navigator.hardwareConcurrency < 2) return undefined;
  return async (indices, progress) => {
    const client = new WorkerClient(() => new Worker(ownUrl(), { type: 'module' }));
    try {
      return await client.ask({ ask: 'read-some', files, indices, languages }, progress);
    } finally {
      client.stop();
    }
  };
}

/** The part of Trusted Types that is used here. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): unknown };
}

let own: unknown;

/** The address of this very worker, in the form that the browser takes. */
function ownUrl(): string {
  const { href } = globalThis.location;
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  if (!trustedTypes) return href;
  // A policy of one name can be made only once.
  own ??= trustedTypes.createPolicy('cotejo-worker', { createScriptURL: () => href }).createScriptURL(href);
  return own as string;
}
