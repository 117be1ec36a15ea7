/**
 * Looks for streams that unpack to more than any page needs, before they are unpacked for good: a page of a megabyte
 * can hold a gigabyte of spaces. Streams of images are passed over, since they are never unpacked.
 */
import { Unzlib } from 'fflate';
import type { Pace } from '../pace.js';
import { megabytes, Unreadable } from '../problems.js';

/** Bytes of a stream that are unpacked at a time: at most a thousand times as many come out. */
const STEP = 16_384;

/** Characters before a stream in which its dictionary is looked for. */
const DICTIONARY = 4096;

/** Streams smaller than this cannot do harm. */
const SMALL = 16 * 2 ** 20;

/** Throws {@link Unreadable} for a file whose streams unpack to more than the limits allow. */
export async function checkStreams(bytes: Uint8Array, pace: Pace): Promise<void> {
  const { unzippedBytes, zipRatio } = pace.limits;
  let total = 0;
  for (let at = find(bytes, 'stream', 0); at >= 0; at = find(bytes, 'stream', at + 6)) {
    if (bytes[at - 3] === 0x65 && bytes[at - 2] === 0x6e && bytes[at - 1] === 0x64) continue;
    const start = at + (bytes[at + 6] === 0x0d ? 8 : 7);
    const dictionary =
      text(bytes, Math.max(0, at - DICTIONARY), at)
        .split(/\bobj\b/)
        .at(-1) ?? '';
    if (!/\/Fl(?:ateDecode)?\b/.test(dictionary) || /\/Image\b/.test(dictionary)) continue;
    const end = find(bytes, 'endstream', start);
    const packed = (end < 0 ? bytes.length : end) - start;
    const most = Math.max(SMALL, Math.min(unzippedBytes - total, packed * zipRatio));
    const size = unpackedSize(bytes.subarray(start, start + packed), most);
    if (size > most) throw new Unreadable('pdf-too-large', { limit: megabytes(unzippedBytes) });
    total += size;
    at = start + packed;
    await pace.step();
  }
}

/** Size of what a stream unpacks to, counted up to a little more than `most`. Damaged streams count as far as they go. */
function unpackedSize(packed: Uint8Array, most: number): number {
  let size = 0;
  const unpack = new Unzlib((chunk) => void (size += chunk.length));
  try {
    for (let i = 0; i < packed.length && size <= most; i += STEP)
      unpack.push(packed.subarray(i, i + STEP), i + STEP >= packed.length);
  } catch {
    return size;
  }
  return size;
}

function find(bytes: Uint8Array, word: string, from: number): number {
  const first = word.charCodeAt(0);
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let i = 1;
    while (i < word.length && bytes[at + i] === word.charCodeAt(i)) i++;
    if (i === word.length) return at;
  }
  return -1;
}

function text(bytes: Uint8Array, from: number, to: number): string {
  let out = '';
  for (let i = from; i < to; i++) out += String.fromCharCode(bytes[i]);
  return out;
}
