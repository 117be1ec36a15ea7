import type { Reporter } from './reporter.js';

/** Longest line that is read, in UTF-16 units. A longer one is no paragraph, and costs seconds to parse. */
export const LONGEST_LINE = 4_000_000;

/**
 * The text of a file: UTF-8 bytes to a string with LF line ends and without a byte order mark. What had to be mended
 * is reported; a line over {@link LONGEST_LINE} is left empty, so that every other line keeps its number.
 */
export function decodeText(bytes: Uint8Array, reporter: Reporter): string {
  let start = 0;
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    reporter.report({ rule: 'utf8-bom', severity: 'warning', zone: 'front', line: 1 });
    start = 3;
  }
  const text = decodeUtf8(bytes.subarray(start), start, reporter);
  return cutLongLines(normaliseLineEnds(text, reporter), reporter);
}

function decodeUtf8(bytes: Uint8Array, skipped: number, reporter: Reporter): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    const at = firstInvalidByte(bytes);
    let line = 1;
    for (let i = 0; i < at; i++) if (bytes[i] === 10 || (bytes[i] === 13 && bytes[i + 1] !== 10)) line++;
    const byte = `0x${bytes[at].toString(16).padStart(2, '0')} (${at + skipped})`;
    reporter.report({ rule: 'utf8-invalid', severity: 'error', zone: 'body', line, parameters: { byte } });
    return text;
  }
}

/** Offset of the first byte that is not well-formed UTF-8. */
function firstInvalidByte(bytes: Uint8Array): number {
  let i = 0;
  while (i < bytes.length) {
    const length = sequenceLength(bytes, i);
    if (length === 0) return i;
    i += length;
  }
  return Math.max(0, bytes.length - 1);
}

/** Length of the well-formed UTF-8 sequence at `i` (Unicode 15, table 3-7), or 0. */
function sequenceLength(bytes: Uint8Array, i: number): number {
  const first = bytes[i];
  if (first < 0x80) return 1;
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
  if (first < 0xc2 || first > 0xf4 || i + length > bytes.length) return 0;
  const second = bytes[i + 1];
  const low = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
  const high = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
  if (second < low || second > high) return 0;
  for (let k = 2; k < length; k++) if ((bytes[i + k] & 0xc0) !== 0x80) return 0;
  return length;
}

function normaliseLineEnds(text: string, reporter: Reporter): string {
  const at = text.indexOf('\r');
  if (at < 0) return text;
  const line = text.slice(0, at).split('\n').length;
  reporter.report({ rule: 'line-endings', severity: 'info', zone: 'body', line });
  return text.replace(/\r\n?/g, '\n');
}

function cutLongLines(text: string, reporter: Reporter): string {
  if (text.length <= LONGEST_LINE) return text;
  const lines = text.split('\n');
  lines.forEach((words, index) => {
    if (words.length <= LONGEST_LINE) return;
    reporter.report({
      rule: 'line-too-long',
      severity: 'error',
      zone: 'body',
      line: index + 1,
      quote: words.slice(0, 80),
      parameters: { length: words.length, limit: LONGEST_LINE },
    });
    lines[index] = '';
  });
  return lines.join('\n');
}
