/**
 * SHA-256 (FIPS 180-4) as lower-case hexadecimal of bytes, or of the UTF-8 form of a string. Uses the platform where
 * it offers `crypto.subtle`; a page served over plain http has none, and loads a JavaScript version instead.
 */
export async function sha256(data: string | Uint8Array): Promise<string> {
  const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : data;
  if (crypto.subtle) return toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as never)));
  const { sha256: digest } = await import('@noble/hashes/sha2.js');
  return toHex(digest(bytes));
}

function toHex(bytes: Uint8Array): string {
  let hex = '';
  for (const byte of bytes) hex += byte.toString(16).padStart(2, '0');
  return hex;
}
