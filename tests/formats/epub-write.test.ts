import { expect } from '@open-wc/testing';
import { unzipSync } from 'fflate';
import { write } from '../../src/formats/epub-write.js';
import { readDocument } from '../../src/formats/read.js';
import { loadShipped } from '../fixtures/core.js';
import { arbitraryEdition, words } from './arbitrary.js';

const parse = (files: Record<string, Uint8Array>, name: string): Document => {
  const document = new DOMParser().parseFromString(new TextDecoder().decode(files[name]), 'application/xml');
  expect(document.querySelector('parsererror'), name).to.equal(null);
  return document;
};
const EPUB = 'http://www.idpf.org/2007/ops';
const typed = (document: Document, type: string): Element[] =>
  [...document.querySelectorAll('*')].filter((element) => element.getAttributeNS(EPUB, 'type') === type);
const pagesOf = (files: Record<string, Uint8Array>): string[] =>
  Object.keys(files).filter((name) => /text-\d+\.xhtml$/.test(name));

describe('an EPUB', () => {
  it('starts with its type, stored, and is the same for the same edition', async () => {
    const [{ bytes }] = (await write(arbitraryEdition(3), { words })).files;
    expect(new TextDecoder().decode(bytes.slice(30, 58))).to.equal('mimetypeapplication/epub+zip');
    expect((await write(arbitraryEdition(3), { words })).files[0].bytes).to.deep.equal(bytes);
  });

  it('has each block once, in its language, in reading order, and every link leads somewhere', async () => {
    for (let seed = 1; seed <= 8; seed++) {
      const edition = arbitraryEdition(seed);
      const files = unzipSync((await write(edition, { words })).files[0].bytes);
      const documents = new Map(pagesOf(files).map((name) => [name.slice(5), parse(files, name)]));
      for (const side of ['source', 'target'] as const) {
        const prefix = side === 'source' ? '' : `${edition.target.meta.language}.`;
        for (const { id, text } of edition[side].blocks) {
          const found = [...documents.values()].flatMap((document) => document.getElementById(prefix + id) ?? []);
          expect(found, `${seed} ${prefix}${id}`).to.have.length(1);
          expect(found[0].closest('[lang]')!.getAttribute('lang')).to.equal(edition[side].meta.language);
          const said = text.replace(/\n/g, '');
          if (!edition[side].blocks.some(({ notes }) => notes)) expect(found[0].textContent).to.include(said);
        }
      }
      for (const [name, document] of [
        ...documents,
        ['nav.xhtml', parse(files, 'EPUB/nav.xhtml')],
        ['mapping.xhtml', parse(files, 'EPUB/mapping.xhtml')],
      ] as [string, Document][]) {
        for (const anchor of document.querySelectorAll('a[href]')) {
          const [page, id] = anchor.getAttribute('href')!.split('#');
          if (/^[a-z]+:/.test(page)) continue;
          const at =
            page === '' || page === name
              ? document
              : (documents.get(page) ?? (page === 'title.xhtml' ? parse(files, 'EPUB/title.xhtml') : undefined));
          expect(at, `${name}: ${page}`).not.to.equal(undefined);
          if (id) expect(at!.getElementById(id), `${name}: ${page}#${id}`).not.to.equal(null);
        }
        for (const anchor of document.querySelectorAll('a a'))
          expect.fail(`${name}: a link in a link: ${anchor.textContent}`);
      }
    }
  });

  it('has notes as popups, each leading back, and says the warning and the rights of both texts', async () => {
    const { edition } = await loadShipped('radicalizacion-ideologica');
    const files = unzipSync((await write(edition, { words })).files[0].bytes);
    const page = parse(files, 'EPUB/text-1.xhtml');
    const marker = typed(page, 'noteref')[0];
    const note = page.getElementById(marker.getAttribute('href')!.slice(1))!;
    expect(note.localName).to.equal('aside');
    expect(note.getAttributeNS(EPUB, 'type')).to.equal('footnote');
    expect(note.querySelector('[role=doc-backlink]')!.getAttribute('href')).to.equal(`#${marker.id}`);
    const title = parse(files, 'EPUB/title.xhtml').documentElement.textContent!;
    for (const said of [
      'Español: reconstrucción',
      'Spanish: a reconstruction',
      'Reconstruction: this project',
      "See the publisher's page",
    ])
      expect(title).to.include(said);
    const opf = parse(files, 'EPUB/package.opf');
    expect([...opf.getElementsByTagName('dc:language')].map(({ textContent }) => textContent)).to.deep.equal([
      'es',
      'en',
    ]);
    const meta = [...opf.getElementsByTagName('meta')].map((element) => element.getAttribute('property'));
    expect(meta)
      .to.include('schema:accessMode')
      .and.include('schema:accessibilityFeature')
      .and.include('schema:accessibilityHazard')
      .and.include('dcterms:modified');
  });

  it('maps what answers to each other, sentence by sentence', async () => {
    const { edition } = await loadShipped('guia-de-lectura');
    const files = unzipSync((await write(edition, { words })).files[0].bytes);
    const [map] = typed(parse(files, 'EPUB/mapping.xhtml'), 'resource-map');
    const lists = [...map.querySelectorAll('ul')].map((list) =>
      [...list.querySelectorAll('a')].map((a) => a.getAttribute('href')!.replace(/^.*#/, '')),
    );
    expect(lists).to.deep.include(['h1', 'en.h1']);
    expect(lists.some(([source, target]) => source.endsWith('.2') && /^en\..*\.2$/.test(target))).to.equal(true);
  });

  it('cuts a long text into chapters at its headings', async () => {
    const edition = arbitraryEdition(8, { links: 60, languages: ['es', 'en'] });
    for (const { blocks } of [edition.source, edition.target])
      for (const block of blocks) if (block.kind === 'paragraph' && block.text) block.text += ' palabras'.repeat(900);
    const files = unzipSync((await write(edition, { words })).files[0].bytes);
    expect(pagesOf(files).length).to.be.greaterThan(1);
    const spine = [...parse(files, 'EPUB/package.opf').getElementsByTagName('itemref')].map((item) =>
      item.getAttribute('idref'),
    );
    expect(spine).to.deep.equal(['title', ...pagesOf(files).map((_, index) => `text-${index + 1}`)]);
  });

  it('is read again by the reader of EPUB', async () => {
    const { edition } = await loadShipped('guia-de-lectura');
    const { drafts } = await readDocument('a.epub', (await write(edition, { words })).files[0].bytes);
    const said = drafts.flatMap(({ blocks }) => blocks.map(({ text }) => text)).join('\n');
    expect(said).to.include(edition.source.blocks[1].text).and.include(edition.target.blocks[1].text);
  });
});
