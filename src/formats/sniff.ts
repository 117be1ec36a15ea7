/** What a file's content says it is, whatever its name says. Looks at the first kilobytes and at a container's list. */
import { DEFAULT_LIMITS } from './format.js';
import { openZip } from './zip.js';

/** What the formats look at to know their files. */
export interface Sample {
  name: string;
  /** Of the name, in lower case, without the full stop; `''` for none. */
  extension: string;
  bytes: Uint8Array;
  /** The start of the content as text, as far as it is text; see {@link isText}. */
  head: string;
  /** False when the start holds bytes that no text has. */
  isText: boolean;
  /** The root element, for XML and XHTML. */
  root?: { local: string; namespace: string };
  /** For ZIP containers. */
  zip?: SampleZip;
}

/** A ZIP container as a format sees it. */
export interface SampleZip {
  /** Names of its files; empty when its directory could not be read. */
  names: ReadonlySet<string>;
  /** Content of a stored `mimetype` at its start (ODF, EPUB OCF 4.3). */
  mediaType: string;
}

/** Bytes that are looked at. */
const HEAD = 32_768;

/** Looks at a file. Never throws. */
export function takeSample(name: string, bytes: Uint8Array): Sample {
  const extension = /\.([A-Za-z0-9]{1,12})$/.exec(name)?.[1].toLowerCase() ?? '';
  const head = decodeHead(bytes.subarray(0, HEAD));
  const sample: Sample = { name, extension, bytes, head, isText: looksLikeText(head) };
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] <= 0x07) sample.zip = lookIntoZip(bytes);
  else if (sample.isText) sample.root = rootElement(head);
  return sample;
}

function decodeHead(bytes: Uint8Array): string {
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : undefined;
  const half =
    bytes[0] === 0x3c && bytes[1] === 0 ? 'utf-16le' : bytes[0] === 0 && bytes[1] === 0x3c ? 'utf-16be' : undefined;
  return new TextDecoder(wide ?? half ?? 'utf-8').decode(bytes).replace(/^\ufeff/, '');
}

/** No NUL and hardly any other control characters. */
function looksLikeText(head: string): boolean {
  let controls = 0;
  for (let i = 0; i < head.length; i++) {
    const code = head.charCodeAt(i);
    if (code === 0) return false;
    if (code < 9 || (code > 13 && code < 32 && code !== 27)) controls++;
  }
  return controls <= head.length / 200;
}

function lookIntoZip(bytes: Uint8Array): SampleZip {
  const mediaType = storedMediaType(bytes);
  try {
    return { names: new Set(openZip(bytes, DEFAULT_LIMITS).entries.keys()), mediaType };
  } catch {
    // Damaged or hostile: the reader that the name or the media type leads to will say so.
    return { names: new Set(), mediaType };
  }
}

/** The first entry, when it is a stored file named `mimetype`. */
function storedMediaType(bytes: Uint8Array): string {
  const start = String.fromCharCode(...bytes.subarray(30, 160));
  return /^mimetype(application\/[\w.+-]{1,80}?)(?:PK|$|\s)/.exec(start)?.[1] ?? '';
}

/** The root element behind the XML declaration, comments, processing instructions and the document type. */
function rootElement(head: string): Sample['root'] {
  let at = 0;
  for (;;) {
    while (/\s/.test(head[at] ?? '')) at++;
    if (head[at] !== '<') return undefined;
    const end = head.startsWith('<?', at)
      ? head.indexOf('?>', at)
      : head.startsWith('<!--', at)
        ? head.indexOf('-->', at)
        : head.startsWith('<!', at)
          ? endOfDoctype(head, at)
          : -2;
    if (end === -2) break;
    if (end === -1) return undefined;
    at = head.indexOf('>', end) + 1;
  }
  const tag = /^<(?:([\w.-]{1,60}):)?([\w.-]{1,60})([^>]{0,8000})/.exec(head.slice(at, at + 9000));
  if (!tag) return undefined;
  const [, prefix, local, rest] = tag;
  const declared = new RegExp(
    `\\sxmlns${prefix ? `:${prefix.replace(/[.-]/g, '\\$&')}` : ''}\\s*=\\s*["']([^"']{0,200})`,
  ).exec(rest);
  return { local, namespace: declared?.[1] ?? '' };
}

function endOfDoctype(head: string, at: number): number {
  let depth = 0;
  for (let i = at; i < head.length; i++) {
    if (head[i] === '[') depth++;
    else if (head[i] === ']') depth--;
    else if (head[i] === '>' && depth <= 0) return i;
  }
  return -1;
}
