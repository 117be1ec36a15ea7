/**
 * EPUB 3: one book in both languages, reflowable, each block followed by what answers to it, notes as popups, and a
 * mapping document that says which paragraphs and sentences answer to each other. It is read back whole.
 */
import { packEdition } from '../edition/build.js';
import type { Edition } from '../edition/model.js';
import { collectLosses } from './export/losses.js';
import { textFile } from './export/files.js';
import type { ExportFile, ExportOptions, WriteEdition } from './export/types.js';
import { zipFiles } from './export/zip.js';
import { cutChapters, FRAME, type Book } from './epub-write/book.js';
import { chapterPage, titlePage } from './epub-write/chapter.js';
import { mappingPage } from './epub-write/mapping.js';
import { navigationPage } from './epub-write/navigation.js';
import { packageDocument } from './epub-write/package-document.js';
import { STYLE } from './epub-write/style.js';
import type { ReadFile } from './format.js';
import { frameOf, readOwnPages } from './own-pages.js';
import { createPace } from './pace.js';
import { Problems, Unreadable } from './problems.js';
import type { Element } from './tree.js';
import { fromXmlId, toXmlId } from './xml-ids.js';
import { readXml } from './xml.js';
import { openZip } from './zip.js';

/** One EPUB file. */
export const write: WriteEdition = async (edition, options) => ({
  files: [
    { name: `${edition.slug}.epub`, mediaType: 'application/epub+zip', bytes: await writeEpub(edition, options) },
  ],
  losses: collectLosses(edition, 'EPUB', ['unlinked', 'former', 'characters']),
});

/** Path of the frame in the container: how a book of ours is known. */
export const OWN_FRAME = `EPUB/${FRAME}`;

/**
 * Reads such a book back into the texts and links it was made of: its words from its pages, which may have been changed
 * there, all else from its frame. A book without a frame that fits is read as any other.
 */
export const read: ReadFile = async (file, context) => {
  const problems = new Problems(file.name);
  const pace = createPace(context);
  const zip = openZip(file.bytes, pace.limits);
  const frame = await zip.read(OWN_FRAME, pace);
  const pages: Element[] = [];
  for (const path of [...zip.entries.keys()].filter((name) => /^EPUB\/text-\d+\.xhtml$/.test(name))) {
    const bytes = await zip.read(path, pace);
    // A page that is not well formed any more makes it a book like any other, whose reader says so.
    const root = bytes && (await readXml(bytes, problems, pace.part(0, 0.5), { part: path }).catch(notWellFormed));
    if (root) pages.push(root);
  }
  const names = {
    idOf: (name: string) => toXmlId('', name),
    addressOf: (href: string) => href.replace(/^(?:text-\d+\.xhtml)?#(.*)$/, (_, id: string) => `#${fromXmlId(id)}`),
    linesCount: false,
  };
  const own = frame && readOwnPages(new TextDecoder().decode(frame), pages, names, problems);
  return own ?? (await import('./epub-read.js')).read(file, context);
};

/** @throws whatever else went wrong, such as a reader who has had enough */
function notWellFormed(error: unknown): undefined {
  if (!(error instanceof Unreadable)) throw error;
}

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
    textFile(OWN_FRAME, 'application/json', `${JSON.stringify(frameOf(edition))}\n`),
  ];
  return zipFiles(files, ['mimetype']);
}
