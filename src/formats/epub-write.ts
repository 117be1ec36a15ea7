/**
 * EPUB 3: one book in both languages, reflowable, each block followed by what answers to it, notes as popups, and a
 * mapping document that says which paragraphs and sentences answer to each other.
 */
import { packEdition } from '../edition/build.js';
import type { Edition } from '../edition/model.js';
import { collectLosses } from './export/losses.js';
import { textFile } from './export/files.js';
import type { ExportFile, ExportOptions, WriteEdition } from './export/types.js';
import { zipFiles } from './export/zip.js';
import { cutChapters, type Book } from './epub-write/book.js';
import { chapterPage, titlePage } from './epub-write/chapter.js';
import { mappingPage } from './epub-write/mapping.js';
import { navigationPage } from './epub-write/navigation.js';
import { packageDocument } from './epub-write/package-document.js';
import { STYLE } from './epub-write/style.js';

/** One EPUB file. */
export const write: WriteEdition = async (edition, options) => ({
  files: [
    { name: `${edition.slug}.epub`, mediaType: 'application/epub+zip', bytes: await writeEpub(edition, options) },
  ],
  losses: collectLosses(edition, 'EPUB', ['unlinked', 'former', 'characters']),
});

const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
  <rootfiles>
    <rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
  </rootfiles>
  <links>
    <link rel="mapping" href="EPUB/mapping.xhtml" media-type="application/xhtml+xml"/>
  </links>
</container>
`;

async function writeEpub(edition: Edition, options: ExportOptions): Promise<Uint8Array> {
  const hash = options.hash ?? (await packEdition(edition)).card.sha256;
  const book: Book = cutChapters(edition, options.words);
  const page = (name: string, words: string): ExportFile => textFile(`EPUB/${name}`, 'application/xhtml+xml', words);
  const files = [
    textFile('mimetype', 'text/plain', 'application/epub+zip'),
    textFile('META-INF/container.xml', 'application/xml', CONTAINER),
    textFile('EPUB/package.opf', 'application/oebps-package+xml', packageDocument(book, hash)),
    page('nav.xhtml', navigationPage(book)),
    page('title.xhtml', titlePage(book)),
    ...book.chapters.map((chapter) => page(chapter.file, chapterPage(book, chapter))),
    page('mapping.xhtml', mappingPage(book)),
    textFile('EPUB/style.css', 'text/css', STYLE),
  ];
  return zipFiles(files, ['mimetype']);
}
