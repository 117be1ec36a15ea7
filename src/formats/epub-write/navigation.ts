/** The navigation document: the table of contents in both languages, and the landmarks. */
import { visible } from '../../edition/tree.js';
import type { Row } from '../../edition/rows.js';
import { SIDES } from '../credits.js';
import { mixed, xml, type XmlChild, type XmlElement } from '../xml-write.js';
import { blockId, type Book } from './book.js';
import { languageOf, writePage } from './page.js';

const CONTENTS: Record<'es' | 'en', { contents: string; landmarks: string; start: string }> = {
  es: { contents: 'Índice', landmarks: 'Partes del libro', start: 'Texto' },
  en: { contents: 'Contents', landmarks: 'Parts of the book', start: 'Text' },
};

/** Words of the navigation in the language of a text. */
export const navigationWords = (language: string): (typeof CONTENTS)['en'] =>
  CONTENTS[language.split('-')[0] === 'es' ? 'es' : 'en'];

/** The page of the navigation. */
export function navigationPage(book: Book): string {
  const { language } = book.edition.source.meta;
  const say = navigationWords(language);
  const title = xml(
    'li',
    {},
    mixed(
      'a',
      { href: 'title.xhtml' },
      ...bilingual(
        book,
        SIDES.map((side) => book.edition[side].meta.title),
      ),
    ),
  );
  const headings = book.chapters.flatMap((chapter) =>
    chapter.rows.filter(isHeading).map((row) => ({ row, file: chapter.file })),
  );
  const toc = xml(
    'nav',
    { 'epub:type': 'toc', id: 'toc', role: 'doc-toc' },
    xml('h1', {}, say.contents),
    xml('ol', {}, title, ...nest(book, headings)),
  );
  const landmarks = xml(
    'nav',
    { 'epub:type': 'landmarks', id: 'landmarks', hidden: 'hidden' },
    xml('h2', {}, say.landmarks),
    xml(
      'ol',
      {},
      xml('li', {}, xml('a', { 'epub:type': 'titlepage', href: 'title.xhtml' }, book.edition.source.meta.title)),
      xml('li', {}, xml('a', { 'epub:type': 'bodymatter', href: book.chapters[0].file }, say.start)),
    ),
  );
  return writePage(language, say.contents, xml('body', {}, toc, landmarks));
}

const isHeading = ({ source, target }: Row): boolean => (source[0] ?? target[0])?.kind === 'heading';

interface Heading {
  row: Row;
  file: string;
}

/** Headings as nested list items, by their levels. */
function nest(book: Book, headings: Heading[]): XmlElement[] {
  const root: XmlElement[] = [];
  const open: { level: number; item: XmlElement }[] = [];
  for (const { row, file } of headings) {
    const level = (row.source[0] ?? row.target[0]).level ?? 2;
    while (open.length > 0 && open.at(-1)!.level >= level) open.pop();
    const side = row.source.length > 0 ? 'source' : 'target';
    const href = `${file}#${blockId(book.edition, side, row[side][0].id)}`;
    const words = SIDES.map((at) => row[at].map(({ text }) => text.replace(/\s+/g, ' ')).join(' '));
    const item = xml('li', {}, mixed('a', { href }, ...bilingual(book, words)));
    const parent = open.at(-1)?.item;
    if (!parent) root.push(item);
    else {
      const last = parent.children.at(-1);
      if (typeof last === 'object' && last.name === 'ol') last.children.push(item);
      else parent.children.push(xml('ol', {}, item));
    }
    open.push({ level, item });
  }
  return root;
}

/** Words of both texts, each in its language. */
function bilingual(book: Book, words: string[]): XmlChild[] {
  const spans = SIDES.flatMap((side, index): XmlElement[] =>
    words[index].trim() === ''
      ? []
      : [xml('span', languageOf(book.edition[side].meta.language), visible(words[index]))],
  );
  return spans.length === 0 ? ['…'] : spans.flatMap((span, index): XmlChild[] => (index > 0 ? [' · ', span] : [span]));
}
