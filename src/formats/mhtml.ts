/** Reads pages that a browser saved into one file (MHTML, RFC 2557): the first part of HTML in it. */
import type { Imported } from './draft.js';
import type { ReadContext, SourceFile } from './format.js';
import { readFrom } from './html.js';
import { checkSize } from './html/parse.js';
import { createPace } from './pace.js';
import { Problems, Unreadable } from './problems.js';

/** See {@link ReadFile}. */
export async function read({ name, bytes }: SourceFile, context: ReadContext): Promise<Imported> {
  const pace = createPace(context);
  checkSize(bytes, name, pace);
  const text = latin(bytes);
  const { headers, start } = readHeaders(text, 0);
  const boundary = /boundary\s*=\s*(?:"([^"]{1,200})"|([^\s;]{1,200}))/i.exec(headers.get('content-type') ?? '');
  if (!boundary) throw new Unreadable('part-missing', { part: 'boundary' });
  const page = firstPage(text, `--${boundary[1] ?? boundary[2]}`, start);
  if (!page) throw new Unreadable('part-missing', { part: 'text/html' });
  const address = page.location ?? headers.get('snapshot-content-location');
  const imported = await readFrom({ name, bytes: page.bytes }, context, address);
  const problems = new Problems(name);
  for (const draft of imported.drafts) if (address && /^https?:/.test(address)) draft.meta.url ??= address.trim();
  return { ...imported, problems: [...problems.list, ...imported.problems] };
}

/** Bytes as characters of the same numbers. */
function latin(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return parts.join('');
}

/** Header fields (RFC 5322) from a place on, by lower-case name, and where the body starts. */
function readHeaders(text: string, from: number): { headers: Map<string, string>; start: number } {
  const end = /\r?\n\r?\n/.exec(text.slice(from, from + 20_000));
  const block = end ? text.slice(from, from + end.index) : '';
  const headers = new Map<string, string>();
  for (const line of block.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const at = line.indexOf(':');
    if (at > 0) headers.set(line.slice(0, at).trim().toLowerCase(), line.slice(at + 1).trim());
  }
  return { headers, start: from + (end ? end.index + end[0].length : 0) };
}

function firstPage(text: string, boundary: string, from: number): { bytes: Uint8Array; location?: string } | undefined {
  for (let at = text.indexOf(boundary, from); at >= 0;) {
    const next = text.indexOf(`\n${boundary}`, at + boundary.length);
    const line = text.indexOf('\n', at) + 1;
    if (line === 0 || next < 0) return undefined;
    const { headers, start } = readHeaders(text, line);
    if (/^text\/html/i.test(headers.get('content-type') ?? '') && start < next) {
      const location = headers.get('content-location');
      return {
        bytes: decodePart(text.slice(start, next), headers.get('content-transfer-encoding') ?? ''),
        ...(location && { location }),
      };
    }
    at = next + 1;
  }
  return undefined;
}

function decodePart(body: string, encoding: string): Uint8Array {
  if (/quoted-printable/i.test(encoding)) return toBytes(unquote(body));
  if (/base64/i.test(encoding)) return toBytes(fromBase64(body));
  return toBytes(body);
}

const unquote = (body: string): string =>
  body
    .replace(/=[ \t]*\r?\n/g, '')
    .replace(/=([\dA-Fa-f]{2})/g, (_whole, hex: string) => String.fromCharCode(parseInt(hex, 16)));

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** RFC 4648, as characters of the same numbers as the bytes. */
function fromBase64(body: string): string {
  const parts: string[] = [];
  let bits = 0;
  let value = 0;
  for (const sign of body) {
    const six = ALPHABET.indexOf(sign);
    if (six < 0) continue;
    value = ((value << 6) | six) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    parts.push(String.fromCharCode((value >> bits) & 0xff));
  }
  return parts.join('');
}

const toBytes = (characters: string): Uint8Array => Uint8Array.from(characters, (character) => character.charCodeAt(0));
