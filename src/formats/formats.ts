/**
 * All formats. Each module is loaded when a file of its kind is read or written, never before. A format that Cotejo
 * knows and does not read has no `load`: it can at least be called by its name.
 */
import { EXCHANGE_FORMATS } from './exchange-formats.js';
import type { Format } from './format.js';
import type { Sample } from './sniff.js';

const isHtml = (sample: Sample): number => {
  if (!sample.isText) return 0;
  if (sample.root?.local.toLowerCase() === 'html') return 0.95;
  if (sample.root && sample.root.namespace !== '' && !/html/i.test(sample.head.slice(0, 2000))) return 0;
  if (/<!doctype html|<html[\s>]|<head[\s>]|<body[\s>]/i.test(sample.head)) return 0.9;
  const tags =
    sample.head.match(/<(?:p|div|span|h[1-6]|br|a|ul|ol|li|table|article|section|meta|title)[\s/>]/gi)?.length ?? 0;
  return tags === 0
    ? 0
    : /^x?html?$/.test(sample.extension)
      ? 0.8
      : tags > 5 && !/^(?:md|markdown|txt)$/.test(sample.extension)
        ? 0.5
        : 0.05;
};

/** A mail-like archive of one page, as browsers save it. */
const isMhtml = ({ head, isText, extension }: Sample): number =>
  isText &&
  /^(?:[\w-]{1,40}:.*\r?\n(?:[ \t].*\r?\n)*){1,20}/.test(head) &&
  /^content-type:\s*multipart\/related/im.test(head.slice(0, 4000))
    ? 0.97
    : /^mht(?:ml)?$/.test(extension) && isText
      ? 0.2
      : 0;

const isZip =
  (names: readonly string[], mediaType: RegExp, extensions: readonly string[]) =>
  (sample: Sample): number => {
    const { zip, extension } = sample;
    if (!zip) return 0;
    if (mediaType.test(zip.mediaType) || names.some((name) => zip.names.has(name))) return 1;
    // Damaged, or without the part that matters: the reader will say which.
    return extensions.includes(extension) ? 0.3 : 0;
  };

const isMarkdown = ({ head, isText, extension }: Sample): number => {
  if (!isText) return 0;
  if (/^---[ \t]*\n[\s\S]{0,4000}?\n---[ \t]*\n/.test(head.replace(/\r\n?/g, '\n')) && /^lang:|^title:/m.test(head))
    return 0.9;
  if (/^(?:md|markdown|mdown|mkd)$/.test(extension)) return 0.7;
  const signs = head.match(/^#{1,6} \S|^\[\^[^\]\s]{1,20}\]: |\]\(https?:\/\/|\{#[\w-]+\}\s*$/gm)?.length ?? 0;
  return signs >= 2 ? 0.4 : 0.02;
};

const isPlainText = ({ isText, extension, root }: Sample): number =>
  !isText ? 0 : /^(?:txt|text|asc)$/.test(extension) ? 0.3 : root ? 0.03 : 0.1;

const startsWith =
  (...signature: number[]) =>
  ({ bytes }: Sample): number =>
    signature.every((byte, index) => bytes[index] === byte) ? 1 : 0;

/** The formats, in the order in which they are offered. */
export const FORMATS: readonly Format[] = [
  {
    id: 'html',
    name: 'HTML',
    extensions: ['html', 'htm', 'xhtml', 'xht'],
    mediaTypes: ['text/html', 'application/xhtml+xml'],
    sniff: isHtml,
    load: () => import('./html.js'),
  },
  {
    id: 'docx',
    name: 'Word (DOCX)',
    extensions: ['docx', 'docm', 'dotx'],
    mediaTypes: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    sniff: isZip(['word/document.xml', 'word/document2.xml'], /wordprocessingml/, ['docx', 'docm', 'dotx']),
    load: () => import('./docx.js'),
  },
  {
    id: 'odt',
    name: 'OpenDocument (ODT)',
    extensions: ['odt', 'ott', 'fodt'],
    mediaTypes: ['application/vnd.oasis.opendocument.text'],
    sniff: (sample) =>
      sample.root?.local === 'document' && /opendocument.*office:1/.test(sample.root.namespace)
        ? 1
        : isZip([], /opendocument\.text/, ['odt', 'ott'])(sample),
    load: () => import('./odt.js'),
  },
  {
    id: 'epub',
    name: 'EPUB',
    extensions: ['epub'],
    mediaTypes: ['application/epub+zip'],
    sniff: isZip(['META-INF/container.xml'], /epub\+zip/, ['epub']),
    load: () => import('./epub-read.js'),
  },
  {
    id: 'markdown',
    name: 'Markdown',
    extensions: ['md', 'markdown', 'mdown', 'mkd'],
    mediaTypes: ['text/markdown'],
    sniff: isMarkdown,
    load: () => import('./markdown.js'),
  },
  {
    id: 'text',
    name: 'text',
    extensions: ['txt', 'text', 'asc'],
    mediaTypes: ['text/plain'],
    sniff: isPlainText,
    load: () => import('./plain.js'),
  },
  {
    id: 'mhtml',
    name: 'MHTML',
    extensions: ['mhtml', 'mht'],
    mediaTypes: ['multipart/related'],
    sniff: isMhtml,
    load: () => import('./mhtml.js'),
  },
  ...EXCHANGE_FORMATS,
  // Known by name only.
  {
    id: 'doc',
    name: 'Word 97-2003 (DOC)',
    extensions: ['doc'],
    mediaTypes: ['application/msword'],
    sniff: startsWith(0xd0, 0xcf, 0x11, 0xe0),
  },
  {
    id: 'pdf',
    name: 'PDF',
    extensions: ['pdf'],
    mediaTypes: ['application/pdf'],
    // Readers take it anywhere in the first kilobyte.
    sniff: ({ head }) => (head.startsWith('%PDF-') ? 1 : /%PDF-\d/.test(head.slice(0, 1024)) ? 0.8 : 0),
    load: () => import('./pdf.js'),
  },
  {
    id: 'rtf',
    name: 'RTF',
    extensions: ['rtf'],
    mediaTypes: ['application/rtf'],
    sniff: startsWith(0x7b, 0x5c, 0x72, 0x74, 0x66),
  },
  { id: 'png', name: 'PNG', extensions: ['png'], mediaTypes: ['image/png'], sniff: startsWith(0x89, 0x50, 0x4e, 0x47) },
  {
    id: 'jpeg',
    name: 'JPEG',
    extensions: ['jpg', 'jpeg'],
    mediaTypes: ['image/jpeg'],
    sniff: startsWith(0xff, 0xd8, 0xff),
  },
  { id: 'gzip', name: 'gzip', extensions: ['gz'], mediaTypes: ['application/gzip'], sniff: startsWith(0x1f, 0x8b) },
];

/** The format with an id, or undefined. */
export const formatById = (id: string): Format | undefined => FORMATS.find((format) => format.id === id);

/** The format that a file's content is, or undefined. Its name decides only between formats that are equally sure. */
export function recognise(sample: Sample): Format | undefined {
  let best: { format: Format; score: number } | undefined;
  for (const format of FORMATS) {
    const score = format.sniff(sample) + (format.extensions.includes(sample.extension) ? 0.01 : 0);
    if (score > 0.01 && score > (best?.score ?? 0)) best = { format, score };
  }
  return best?.format;
}
