/** Checksums. */
import { canonicalBytes, canonicalSlices } from './canonical.js';

/**
 * SHA-256 of the bytes, lower-case hexadecimal; null when there is no way to compute it. Over plain http a browser has
 * no `crypto.subtle`, and the library loaded in its place may be out of reach.
 */
export async function sha256Hex(bytes: Uint8Array): Promise<string | null> {
  try {
    const digest = crypto.subtle
      ? new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as BufferSource))
      : (await import('@noble/hashes/sha2.js')).sha256(bytes);
    return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  } catch {
    return null;
  }
}

/** {@link sha256Hex} of the canonical JSON of a value: as UTF-8, without white space, keys in order. */
export const checksum = async (value: unknown): Promise<string | null> => sha256Hex(await canonicalBytes(value));

/** JSON that is the same for equal values, whatever the order in which their keys were set. */
export const canonicalJson = (value: unknown): string => [...canonicalSlices(value)].join('');
