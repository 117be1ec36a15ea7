/**
 * The mapping document: a `nav` of type `resource-map` with one list for each link, whose items lead to what answers to
 * each other, first whole blocks, then their sentences. Source: EPUB 3 Multiple-Rendition Publications 1.1 (W3C, 2025),
 * section 4, and, for mapping within one publication, the draft on parallel content of the Publishing Community Group
 * (2026). Reading systems that do not know it leave it alone.
 */
import type { Side } from '../../text/finding.js';
import { SIDES } from '../credits.js';
import { editionUnits, type Unit } from '../units.js';
import { xml, type XmlElement } from '../xml-write.js';
import { blockId, type Book } from './book.js';
import { writePage } from './page.js';

/** The page of the mapping. */
export function mappingPage(book: Book): string {
  const { edition } = book;
  const blocks = editionUnits(edition, 'block');
  const sentences = editionUnits(edition, 'sentence').filter(({ pair }) => pair > 0);
  const lists = [...blocks, ...sentences].flatMap((unit) => listOf(book, unit) ?? []);
  const nav = xml(
    'nav',
    { 'epub:type': 'resource-map' },
    ...(lists.length > 0 ? lists : [xml('ul', {}, xml('li', {}, xml('a', { href: book.chapters[0].file }, '1')))]),
  );
  const version = xml('meta', { name: 'epub.multiple.renditions.version', content: '1.0' });
  return writePage(edition.source.meta.language, edition.source.meta.title, xml('body', {}, nav), [version]);
}

/** One link as a list; a link with nothing on one side maps nothing. */
function listOf(book: Book, unit: Unit): XmlElement | null {
  if (unit.source.length === 0 || unit.target.length === 0) return null;
  const items = SIDES.flatMap((side: Side) =>
    unit[side].map((part) => {
      const file = book.pages.get(blockId(book.edition, side, part.block.id));
      const id = blockId(book.edition, side, part.id);
      return xml('li', {}, xml('a', { href: `${file}#${id}` }, part.id));
    }),
  );
  return xml('ul', {}, ...items);
}
