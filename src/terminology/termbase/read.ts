/** Reads a termbase in any format that Cotejo knows. */
import type { MessageLanguage } from '../../text/messages.js';
import { readTable } from './table-read.js';
import { readTbx, type ReadTermbase } from './tbx-read.js';

export type { ReadTermbase } from './tbx-read.js';

/**
 * Reads TBX, CSV or TSV, by what the file starts with: XML starts with `<`, whatever the file is called. Never throws for
 * what a file says; a file with an error gives no termbase.
 */
export const readTermbase = (bytes: Uint8Array, file: string, language: MessageLanguage = 'en'): ReadTermbase =>
  startsLikeXml(bytes) || /\.(?:tbx|xml)$/i.test(file)
    ? readTbx(bytes, file, language)
    : readTable(bytes, file, language);

/** The first character that is no white space, byte order mark or zero of UTF-16 is `<`. */
function startsLikeXml(bytes: Uint8Array): boolean {
  const skipped = new Set([0x00, 0x09, 0x0a, 0x0d, 0x20, 0xef, 0xbb, 0xbf, 0xfe, 0xff]);
  let at = 0;
  while (at < bytes.length && skipped.has(bytes[at])) at++;
  return bytes[at] === 0x3c;
}
