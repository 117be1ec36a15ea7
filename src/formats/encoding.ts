/**
 * From bytes to text, for markup and plain text whose encoding is stated, wrongly stated or not stated at all. The order
 * is that of the HTML standard (byte order mark, statement, guess), except that a statement is held against the bytes:
 * saved pages are often converted without their statement.
 */
import { Unreadable, type Problems } from './problems.js';

/** Text with LF line ends and without a byte order mark, and the name of the encoding it was read as. */
export interface Decoded {
  text: string;
  encoding: string;
}

/**
 * Decodes bytes. `stated` is the encoding the file or its container states, in any spelling; `problems` is told what was
 * guessed or wrong. `quiet` is for formats whose encoding is UTF-8 unless stated (XML), where guessing UTF-8 is none.
 */
export function decodeBytes(bytes: Uint8Array, stated: string | undefined, problems: Problems): Decoded {
  const marked = byMark(bytes);
  if (marked) return finish(bytes.subarray(marked.skip), marked.encoding, problems);
  const wide = withoutMark(bytes);
  if (wide) return finish(bytes, wide, problems);
  const label = stated === undefined ? undefined : canonical(stated);
  const utf8 = inspectUtf8(bytes);
  if (!utf8.invalid) {
    // Only ASCII: every encoding that is left reads it alike.
    if (label && label !== 'utf-8' && utf8.sequences > 0 && !isMultibyte(label))
      problems.add('encoding-wrong', 'warning', { stated: stated!, encoding: 'UTF-8' });
    else if (label && isMultibyte(label)) return finish(bytes, label, problems);
    return finish(bytes, 'utf-8', problems);
  }
  if (label && label !== 'utf-8') return finish(bytes, label, problems);
  // Stray bytes among many good sequences: two encodings in one file. Otherwise it never was UTF-8.
  const mixed = utf8.sequences > 0 && utf8.sequences >= utf8.invalid / 4;
  const encoding = mixed ? 'UTF-8 + windows-1252' : 'windows-1252';
  if (label) problems.add('encoding-wrong', 'warning', { stated: stated!, encoding });
  else problems.add('encoding-guessed', 'warning', { encoding });
  return mixed ? { text: lineEnds(decodeMixed(bytes)), encoding } : finish(bytes, 'windows-1252', problems);
}

/** The name by which `TextDecoder` knows an encoding, or undefined when it does not. */
function canonical(stated: string): string | undefined {
  const label = stated.trim().toLowerCase();
  // A file that could be read far enough to state UTF-16 is not UTF-16 (HTML standard, 13.2.3.2).
  if (/^utf-?16/.test(label)) return 'utf-8';
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

const isMultibyte = (label: string): boolean => /^(?:iso-2022|gb|big5|euc|shift|hz)/.test(label);

function byMark(bytes: Uint8Array): { encoding: string; skip: number } | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: 'utf-8', skip: 3 };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', skip: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', skip: 2 };
  return undefined;
}

/** UTF-16 without a byte order mark: every other byte of its first characters is zero. */
function withoutMark(bytes: Uint8Array): string | undefined {
  const length = Math.min(bytes.length & ~1, 512);
  if (length < 8) return undefined;
  const zeros = [0, 0];
  for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[i & 1]++;
  const half = length / 2;
  if (zeros[1] > half * 0.7 && zeros[0] < half * 0.1) return 'utf-16le';
  if (zeros[0] > half * 0.7 && zeros[1] < half * 0.1) return 'utf-16be';
  return undefined;
}

function finish(bytes: Uint8Array, encoding: string, problems: Problems): Decoded {
  const text = lineEnds(decodeAs(bytes, encoding));
  let lost = 0;
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) lost++;
  if (lost > 0) problems.add('encoding-lost', 'warning', { count: lost, encoding: shown(encoding) });
  if (lost > 20 && lost > text.length / 10) throw new Unreadable('encoding-lost', { count: lost, encoding });
  return { text, encoding: shown(encoding) };
}

const decodeAs = (bytes: Uint8Array, encoding: string): string =>
  encoding === 'windows-1252' ? decodeLatin(bytes) : new TextDecoder(encoding).decode(bytes);

/** What windows-1252 has at 0x80 to 0x9f (WHATWG Encoding, index windows-1252). */
const LATIN = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** windows-1252 by our own table: the platform's decoder is wrong about 0x80 to 0x9f in some versions of Node. */
function decodeLatin(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) {
    const piece = String.fromCharCode(...bytes.subarray(at, at + 8192));
    parts.push(piece.replace(/[\x80-\x9f]/g, (sign) => LATIN[sign.charCodeAt(0) - 0x80]));
  }
  return parts.join('');
}

const shown = (encoding: string): string => (encoding.startsWith('utf') ? encoding.toUpperCase() : encoding);

const lineEnds = (text: string): string => text.replace(/\r\n?/g, '\n');

/** How many well-formed sequences of two bytes and more there are, and how many bytes that belong to none. */
function inspectUtf8(bytes: Uint8Array): { sequences: number; invalid: number } {
  let sequences = 0;
  let invalid = 0;
  for (let i = 0; i < bytes.length;) {
    if (bytes[i] < 0x80) {
      i++;
      continue;
    }
    const length = sequenceAt(bytes, i);
    if (length > 0) sequences++;
    else invalid++;
    i += length || 1;
  }
  return { sequences, invalid };
}

/** Length of the sequence of two bytes and more at `i` that is well formed (Unicode 15, table 3-7), or 0. */
function sequenceAt(bytes: Uint8Array, i: number): number {
  const first = bytes[i];
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
  if (first < 0xc2 || first > 0xf4 || i + length > bytes.length) return 0;
  const low = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
  const high = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
  if (bytes[i + 1] < low || bytes[i + 1] > high) return 0;
  for (let k = 2; k < length; k++) if ((bytes[i + k] & 0xc0) !== 0x80) return 0;
  return length;
}

/** Well-formed UTF-8 as such, every other byte as windows-1252. */
function decodeMixed(bytes: Uint8Array): string {
  const utf8 = new TextDecoder('utf-8');
  const parts: string[] = [];
  let from = 0;
  for (let i = 0; i < bytes.length;) {
    const length = bytes[i] < 0x80 ? 1 : sequenceAt(bytes, i);
    if (length > 0) {
      i += length;
      continue;
    }
    parts.push(utf8.decode(bytes.subarray(from, i)), decodeLatin(bytes.subarray(i, i + 1)));
    from = ++i;
  }
  parts.push(utf8.decode(bytes.subarray(from)));
  return parts.join('');
}
