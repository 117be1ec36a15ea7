/** The formats that hold an edition, both languages at once: a part of the list in formats.ts. */
import type { Format } from './format.js';
import type { Sample } from './sniff.js';

const rootIs =
  (...names: string[]) =>
  ({ root }: Sample): number =>
    root && names.includes(root.local) ? 1 : 0;

/** `article` is also the root of DocBook and of XHTML fragments: only JATS has front matter of this kind. */
const isJats = ({ root, head }: Sample): number => {
  if (root?.local !== 'article' || /docbook/i.test(root.namespace)) return 0;
  return /JATS|NLM|Journal (?:Archiving|Publishing)|article-type=|<front[\s>]|<article-meta/i.test(head) ? 1 : 0.3;
};

const isEdition = ({ head, isText }: Sample): number =>
  isText && /^\s*\{\s*"format"\s*:\s*"cotejo-edition"/.test(head) ? 1 : 0;

const hasManifest = ({ zip }: Sample): number => (zip?.names.has('cotejo-package.json') ? 1 : 0);

/** Our own page, which is HTML, and our own book, which is an EPUB, are surer to be that than to be anybody's. */
const OWN = 2;

const isOwnPage = ({ head, isText }: Sample): number =>
  isText && /<meta name="generator" content="Cotejo">/.test(head.slice(0, 8192)) ? OWN : 0;

const isOwnBook = ({ zip }: Sample): number => (zip?.names.has('EPUB/cotejo.json') ? OWN : 0);

/** An archive by its name that is nothing better, damaged or not: a document that lost its parts is told as that. */
const isPlainZip = ({ zip, extension }: Sample): number => (zip && extension === 'zip' ? 0.1 : 0);

const isTable =
  (extension: RegExp, separator: string) =>
  (sample: Sample): number => {
    if (!sample.isText || !extension.test(sample.extension)) return 0;
    return (sample.head.split('\n', 1)[0] ?? '').includes(separator) ? 0.8 : 0.4;
  };

/** Plain pairs are plain text: only a name that ends in a language says so, `corpus.es` beside `corpus.en`. */
const isMoses = ({ isText, root, extension }: Sample): number =>
  isText && !root && /^(?:es|en|pt|fr|de|it|ca|gl|eu|nl|ar|he|ru|zh|ja)$/.test(extension) ? 0.5 : 0;

/** See the file's comment. Written only: `markdown-pair`, which another reader reads. */
export const EXCHANGE_FORMATS: readonly Format[] = [
  {
    id: 'html-file',
    name: 'HTML',
    extensions: ['html', 'htm'],
    mediaTypes: ['text/html'],
    sniff: isOwnPage,
    load: () => import('./html-file.js'),
  },
  {
    id: 'epub-file',
    name: 'EPUB',
    extensions: ['epub'],
    mediaTypes: ['application/epub+zip'],
    sniff: isOwnBook,
    load: () => import('./epub-write.js'),
  },
  {
    id: 'tmx',
    name: 'TMX',
    extensions: ['tmx'],
    mediaTypes: ['application/x-tmx+xml'],
    sniff: rootIs('tmx'),
    load: () => import('./tmx.js'),
  },
  {
    id: 'xliff',
    name: 'XLIFF',
    extensions: ['xlf', 'xliff'],
    mediaTypes: ['application/xliff+xml'],
    sniff: rootIs('xliff'),
    load: () => import('./xliff.js'),
  },
  {
    id: 'xces',
    name: 'XCES (cesAlign)',
    extensions: ['xml', 'ces'],
    mediaTypes: ['application/xml'],
    sniff: rootIs('cesAlign', 'cesDoc'),
    load: () => import('./xces.js'),
  },
  {
    id: 'tei',
    name: 'TEI',
    extensions: ['xml', 'tei'],
    mediaTypes: ['application/tei+xml'],
    sniff: rootIs('TEI'),
    load: () => import('./tei.js'),
  },
  {
    id: 'jats',
    name: 'JATS',
    extensions: ['xml', 'jats'],
    mediaTypes: ['application/jats+xml'],
    sniff: isJats,
    load: () => import('./jats.js'),
  },
  {
    id: 'csv',
    name: 'CSV',
    extensions: ['csv'],
    mediaTypes: ['text/csv'],
    sniff: isTable(/^csv$/, ','),
    load: () => import('./csv.js'),
  },
  {
    id: 'tsv',
    name: 'TSV',
    extensions: ['tsv', 'tab'],
    mediaTypes: ['text/tab-separated-values'],
    sniff: isTable(/^(?:tsv|tab)$/, '\t'),
    load: () => import('./csv.js'),
  },
  {
    id: 'moses',
    name: 'Moses',
    extensions: [],
    mediaTypes: ['text/plain'],
    sniff: isMoses,
    load: () => import('./moses.js'),
  },
  {
    id: 'edition',
    name: 'Cotejo (JSON)',
    extensions: ['json'],
    mediaTypes: ['application/json'],
    sniff: isEdition,
    load: () => import('./edition-json.js'),
  },
  {
    id: 'package',
    name: 'Cotejo (ZIP)',
    extensions: ['zip'],
    mediaTypes: ['application/zip'],
    sniff: hasManifest,
    load: () => import('./package.js'),
  },
  {
    id: 'zip',
    name: 'ZIP',
    extensions: ['zip'],
    mediaTypes: ['application/zip'],
    sniff: isPlainZip,
    load: () => import('./zip-files.js'),
  },
];
