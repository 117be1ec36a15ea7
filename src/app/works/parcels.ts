/**
 * Values on their way between the page and its worker. A book in one message keeps the page from answering while it is
 * unpacked: so its long lists go behind it, in parcels, and each is a message of its own.
 */

/** Elements of one parcel: of a book's blocks, so many are unpacked in a part of a frame. */
const SLICE = 150;

/** How deep long lists are looked for; what lies deeper belongs to one block. */
const DEPTH = 5;

/** Elements of a list that was left empty: where it lies in the value, and what comes behind what it has so far. */
export interface Parcel {
  path: readonly (string | number)[];
  items: readonly unknown[];
}

/** A value without its long lists; these, in parcels; and buffers that may change hands with it. */
export interface Packed {
  rest: unknown;
  parcels: Parcel[];
  buffers: ArrayBuffer[];
}

/** Takes a value apart. It stays as it is. */
export function pack(value: unknown): Packed {
  const packed: Packed = { rest: undefined, parcels: [], buffers: [] };
  packed.rest = cut(value, [], packed);
  return packed;
}

function cut(value: unknown, path: (string | number)[], packed: Packed): unknown {
  if (value instanceof Uint8Array && value.buffer instanceof ArrayBuffer) packed.buffers.push(value.buffer);
  if (path.length >= DEPTH || !value || typeof value !== 'object') return value;
  if (Array.isArray(value)) {
    if (value.length <= SLICE) return value.map((part, at) => cut(part, [...path, at], packed));
    for (let from = 0; from < value.length; from += SLICE)
      packed.parcels.push({ path, items: value.slice(from, from + SLICE) });
    return [];
  }
  // Files, bytes and the like go as they are.
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, cut(part, [...path, key], packed)]));
}

/** Puts a parcel where it belongs in the value that came before it. */
export function unpack(rest: unknown, { path, items }: Parcel): void {
  const list = path.reduce<unknown>((value, key) => (value as Record<string | number, unknown>)[key], rest);
  for (const item of items) (list as unknown[]).push(item);
}
