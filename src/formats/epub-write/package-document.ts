/** The package document: what the book is, in both languages, and what it is made of. */
import type { Edition } from '../../edition/model.js';
import { safeHref } from '../../text/addresses.js';
import { provenanceWords, SIDES, warningsOf } from '../credits.js';
import { xml, writeXml, type XmlElement } from '../xml-write.js';
import { FRAME, type Book } from './book.js';

/** The package document (EPUB 3.3, section 5). `hash` is the content hash of the edition, from which its id is made. */
export function packageDocument(book: Book, hash: string): string {
  const { edition, chapters } = book;
  const page = (id: string, href: string, properties?: string): XmlElement =>
    xml('item', { id, href, 'media-type': 'application/xhtml+xml', properties });
  const manifest = xml(
    'manifest',
    {},
    page('nav', 'nav.xhtml', 'nav'),
    page('title', 'title.xhtml'),
    ...chapters.map(({ file }, index) => page(`text-${index + 1}`, file)),
    page('mapping', 'mapping.xhtml'),
    xml('item', { id: 'style', href: 'style.css', 'media-type': 'text/css' }),
    xml('item', { id: 'frame', href: FRAME, 'media-type': 'application/json' }),
  );
  const spine = xml(
    'spine',
    {},
    xml('itemref', { idref: 'title' }),
    ...chapters.map((_, index) => xml('itemref', { idref: `text-${index + 1}` })),
  );
  const attributes = {
    xmlns: 'http://www.idpf.org/2007/opf',
    version: '3.0',
    'unique-identifier': 'id',
    'xml:lang': edition.source.meta.language,
  };
  return writeXml(xml('package', attributes, metadata(book, hash), manifest, spine));
}

function metadata(book: Book, hash: string): XmlElement {
  const { edition, words } = book;
  const { source, target } = edition;
  const distinct = (values: (string | undefined)[]): string[] => [
    ...new Set(values.filter((value): value is string => Boolean(value))),
  ];
  const texts = SIDES.map((side) => edition[side].meta);
  const warnings = warningsOf(edition, words);
  const described = SIDES.map((side) => {
    const { language, words: said } = provenanceWords(edition[side].meta, words);
    const warning = warnings.find((one) => one.language === language)?.words;
    return xml(
      'dc:description',
      { 'xml:lang': language },
      [warning, `${edition[side].meta.title}: ${said}.`, edition[side].meta.provenanceNote].filter(Boolean).join(' '),
    );
  });
  const date = source.meta.published?.split('/')[0];
  return xml(
    'metadata',
    { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
    xml('dc:identifier', { id: 'id' }, `urn:uuid:${uuidOf(hash)}`),
    xml('dc:title', { id: 'title-1', 'xml:lang': source.meta.language }, source.meta.title),
    xml(
      'meta',
      { refines: '#title-1', property: 'alternate-script', 'xml:lang': target.meta.language },
      target.meta.title,
    ),
    ...distinct(texts.map(({ language }) => language)).map((language) => xml('dc:language', {}, language)),
    ...distinct(texts.map(({ author }) => author)).map((author) => xml('dc:creator', {}, author)),
    ...distinct(texts.map(({ publisher }) => publisher)).map((publisher) => xml('dc:publisher', {}, publisher)),
    date && /^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(date) && xml('dc:date', {}, date),
    ...distinct(texts.map(({ url }) => safeHref(url ?? ''))).map((url) => xml('dc:source', {}, url)),
    ...texts.flatMap(({ rights, language }) => (rights ? [xml('dc:rights', { 'xml:lang': language }, rights)] : [])),
    ...described,
    source.meta.journal && xml('meta', { property: 'belongs-to-collection', id: 'journal' }, source.meta.journal),
    source.meta.journal && xml('meta', { refines: '#journal', property: 'collection-type' }, 'series'),
    xml('meta', { property: 'dcterms:modified' }, modified(edition)),
    ...ACCESSIBILITY.map(([property, value]) => xml('meta', { property }, value)),
    ...summaries(edition),
  );
}

/** Accessibility metadata (EPUB Accessibility 1.1; schema.org). */
const ACCESSIBILITY: [property: string, value: string][] = [
  ['schema:accessMode', 'textual'],
  ['schema:accessModeSufficient', 'textual'],
  ['schema:accessibilityFeature', 'structuralNavigation'],
  ['schema:accessibilityFeature', 'tableOfContents'],
  ['schema:accessibilityFeature', 'readingOrder'],
  ['schema:accessibilityFeature', 'displayTransformability'],
  ['schema:accessibilityFeature', 'unlocked'],
  ['schema:accessibilityHazard', 'none'],
];

const SUMMARY: Record<'es' | 'en', string> = {
  es: 'Texto adaptable en dos lenguas, cada una marcada como tal; títulos, índice y notas enlazadas; sin imágenes ni sonido.',
  en: 'Reflowable text in two languages, each marked as such; headings, contents and linked notes; no images and no sound.',
};

function summaries(edition: Edition): XmlElement[] {
  const languages = [
    ...new Set(SIDES.map((side) => (edition[side].meta.language.split('-')[0] === 'es' ? 'es' : 'en') as 'es' | 'en')),
  ];
  return languages.map((language) =>
    xml('meta', { property: 'schema:accessibilitySummary', 'xml:lang': language }, SUMMARY[language]),
  );
}

/** When the edition was last worked on: the latest date of its links. A book without any has a date that never changes. */
function modified(edition: Edition): string {
  const times = edition.links.map(({ at }) => Date.parse(at ?? '')).filter((time) => !Number.isNaN(time));
  const latest = times.reduce((most, time) => Math.max(most, time), Date.UTC(2000, 0, 1));
  return new Date(latest).toISOString().replace(/\.\d+Z$/, 'Z');
}

/** A UUID of version 8 (RFC 9562) from a SHA-256. */
function uuidOf(hash: string): string {
  const variant = ((Number.parseInt(hash[16], 16) & 3) | 8).toString(16);
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-${variant}${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}
