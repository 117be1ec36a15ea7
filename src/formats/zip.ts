/**
 * ZIP containers (DOCX, ODT, EPUB, packages) from anywhere: the central directory by our own hand, so that whatever is
 * wrong with it is seen before a byte is unpacked; DEFLATE by fflate, in pieces that are counted as they come out.
 * Source of the format: PKWARE APPNOTE 6.3.10.
 */
import { Inflate } from 'fflate';
import { joinBytes } from '../text/bytes.js';
import type { Limits } from './format.js';
import type { Pace } from './pace.js';
import { Unreadable, megabytes } from './problems.js';

/** A file in a container. */
export interface ZipEntry {
  name: string;
  /** Bytes unpacked and packed, as the directory states them. */
  size: number;
  packed: number;
  method: number;
  crc: number;
  encrypted: boolean;
  /** Where its local header starts. */
  offset: number;
}

/** A container whose directory has been read and found sound. */
export class ZipFile {
  private unpacked = 0;

  constructor(
    private readonly bytes: Uint8Array,
    /** By name, with forward slashes; folders are left out. */
    readonly entries: ReadonlyMap<string, ZipEntry>,
  ) {}

  has(name: string): boolean {
    return this.entries.has(name);
  }

  /** Unpacks a file; undefined when there is none of that name. Throws {@link Unreadable} beyond the limits. */
  async read(name: string, pace: Pace): Promise<Uint8Array | undefined> {
    const entry = this.entries.get(name);
    if (!entry) return undefined;
    if (entry.encrypted) throw new Unreadable('zip-encrypted', { part: name });
    const packed = packedBytes(this.bytes, entry);
    const budget = pace.limits.unzippedBytes - this.unpacked;
    const data = entry.method === 0 ? stored(packed, entry) : await inflate(packed, entry, budget, pace);
    this.unpacked += data.length;
    if (this.unpacked > pace.limits.unzippedBytes) throw tooLarge(pace.limits);
    if (crc32(data) !== entry.crc) throw new Unreadable('zip-damaged', { reason: `${name}: CRC-32` });
    return data;
  }
}

/** Reads the directory of a container. Throws {@link Unreadable} for one that is damaged or made to do harm. */
export function openZip(bytes: Uint8Array, limits: Limits): ZipFile {
  const view = viewOf(bytes);
  const { count, start, end } = findDirectory(view);
  if (count > limits.zipEntries) throw new Unreadable('zip-entries', { count, limit: limits.zipEntries });
  const entries = new Map<string, ZipEntry>();
  const folders = new Set<string>();
  let at = start;
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== 0x02014b50) throw damaged('central directory');
    const { entry, next, link } = readEntry(bytes, view, at);
    at = next;
    const name = safeName(entry.name);
    if (link) throw new Unreadable('zip-link', { part: name });
    const known = name.endsWith('/') ? folders : entries;
    if (known.has(name)) throw new Unreadable('zip-duplicate', { part: name });
    if (name.endsWith('/')) folders.add(name);
    else entries.set(name, { ...entry, name });
  }
  return new ZipFile(bytes, entries);
}

const damaged = (reason: string): Unreadable => new Unreadable('zip-damaged', { reason });

const tooLarge = (limits: Limits): Unreadable =>
  new Unreadable('zip-too-large', { limit: megabytes(limits.unzippedBytes) });

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The end record (APPNOTE 4.3.16) stands in the last 65,557 bytes. */
function findDirectory(view: DataView): { count: number; start: number; end: number } {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at--) {
    if (view.getUint32(at, true) !== 0x06054b50) continue;
    if (at + 22 + view.getUint16(at + 20, true) > view.byteLength) continue;
    const count = view.getUint16(at + 10, true);
    const size = view.getUint32(at + 12, true);
    const start = view.getUint32(at + 16, true);
    if (count === 0xffff || start === 0xffffffff) return findDirectory64(view, at);
    if (start + size > at) throw damaged('central directory');
    return { count, start, end: start + size };
  }
  throw damaged('no end of central directory');
}

/** ZIP64 (APPNOTE 4.3.14, 4.3.15): some writers use it for small files, too. */
function findDirectory64(view: DataView, end: number): { count: number; start: number; end: number } {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== 0x07064b50) throw damaged('ZIP64');
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== 0x06064b50) throw damaged('ZIP64');
  const [count, size, start] = [32, 40, 48].map((field) => Number(view.getBigUint64(at + field, true)));
  if (start + size > at) throw damaged('ZIP64');
  return { count, start, end: start + size };
}

/** One header of the central directory (APPNOTE 4.3.12). */
function readEntry(bytes: Uint8Array, view: DataView, at: number): { entry: ZipEntry; next: number; link: boolean } {
  const flags = view.getUint16(at + 8, true);
  const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
  const extra = at + 46 + nameLength;
  const next = extra + extraLength + commentLength;
  if (next > bytes.length) throw damaged('central directory');
  const entry: ZipEntry = {
    name: decodeName(bytes.subarray(at + 46, extra), (flags & 0x800) !== 0),
    size: view.getUint32(at + 24, true),
    packed: view.getUint32(at + 20, true),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    encrypted: (flags & 0x41) !== 0,
    offset: view.getUint32(at + 42, true),
  };
  widen(entry, view, extra, extra + extraLength);
  const unix = bytes[at + 5] === 3 || bytes[at + 5] === 19;
  return { entry, next, link: unix && (view.getUint16(at + 40, true) & 0xf000) === 0xa000 };
}

/** Takes sizes that did not fit from the ZIP64 field (APPNOTE 4.5.3). */
function widen(entry: ZipEntry, view: DataView, from: number, end: number): void {
  for (let at = from; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let value = at + 4;
    for (const key of ['size', 'packed', 'offset'] as const) {
      if (entry[key] !== 0xffffffff) continue;
      if (value + 8 > end) throw damaged('ZIP64');
      entry[key] = Number(view.getBigUint64(value, true));
      value += 8;
    }
  }
}

function decodeName(bytes: Uint8Array, utf8: boolean): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    if (utf8) throw damaged('name');
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function safeName(name: string): string {
  const path = name.replaceAll('\\', '/');
  const climbs = path.split('/').some((part) => part === '..');
  if (climbs || path === '' || /^(?:\/|[A-Za-z]:)|\0/.test(path))
    throw new Unreadable('zip-path', { part: shownName(name) });
  return path;
}

const shownName = (name: string): string => name.replace(/[\0-\x1f]/g, '�').slice(0, 200);

/** The packed bytes behind the local header (APPNOTE 4.3.7). */
function packedBytes(bytes: Uint8Array, { name, offset, packed }: ZipEntry): Uint8Array {
  const view = viewOf(bytes);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== 0x04034b50) throw damaged(name);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > bytes.length) throw damaged(name);
  return bytes.subarray(start, start + packed);
}

function stored(packed: Uint8Array, { name, size }: ZipEntry): Uint8Array {
  if (packed.length !== size) throw damaged(name);
  return packed;
}

/** Packed bytes that are unpacked at once: at most about 16 MB come out of them. */
const PIECE = 16_384;
/** Entries smaller than this are not held against the ratio: white space packs well. */
const SMALL = 2 ** 20;

async function inflate(packed: Uint8Array, entry: ZipEntry, budget: number, pace: Pace): Promise<Uint8Array> {
  const { name, size, method } = entry;
  if (method !== 8) throw damaged(`${name}: method ${method}`);
  if (size > budget) throw tooLarge(pace.limits);
  const most = Math.max(SMALL, packed.length * pace.limits.zipRatio);
  if (size > most) throw new Unreadable('zip-ratio', { part: name, limit: pace.limits.zipRatio });
  const pieces: Uint8Array[] = [];
  let length = 0;
  const stream = new Inflate((piece) => {
    pieces.push(piece);
    length += piece.length;
  });
  for (let at = 0; at < packed.length; at += PIECE) {
    try {
      stream.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
    } catch (error) {
      throw damaged(`${name}: ${(error as Error).message}`);
    }
    if (length > size) throw damaged(`${name}: more than its ${size} bytes`);
    await pace.step();
  }
  if (length !== size) throw damaged(`${name}: ${length} of its ${size} bytes`);
  return joinBytes(pieces, length);
}

let table: Uint32Array | undefined;

/** CRC-32 (ISO 3309), as APPNOTE 4.4.7 asks for. */
export function crc32(bytes: Uint8Array): number {
  table ??= Uint32Array.from({ length: 256 }, (_, n) => {
    let c = n;
    for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
    return c;
  });
  let crc = 0xffffffff;
  for (let i = 0; i < bytes.length; i++) crc = table[(crc ^ bytes[i]) & 0xff] ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
