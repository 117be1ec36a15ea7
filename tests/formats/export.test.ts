import { expect } from '@open-wc/testing';
import { unzipSync } from 'fflate';
import { exportEdition } from '../../src/formats/export.js';
import { EXPORT_FORMATS } from '../../src/formats/export-formats.js';
import { problemWords } from '../../src/formats/problems.js';
import { loadShipped } from '../fixtures/core.js';
import { arbitraryEdition, words } from './arbitrary.js';

/** All words of an export, packed ones too. */
function wordsOf(files: { name: string; bytes: Uint8Array }[]): string {
  return files
    .flatMap(({ bytes }) => (bytes[0] === 0x50 && bytes[1] === 0x4b ? Object.values(unzipSync(bytes)) : [bytes]))
    .map((bytes) => new TextDecoder().decode(bytes))
    .join('\n')
    .replace(/&apos;|&#39;/g, "'");
}

describe('every export', () => {
  for (const { id } of EXPORT_FORMATS) {
    it(`${id}: has the rights of both texts, where they come from, and the warning in both languages`, async () => {
      const { edition } = await loadShipped('radicalizacion-ideologica');
      const said = wordsOf((await exportEdition(edition, id, { words })).files);
      expect(said).to.include("See the publisher's page");
      expect(said).to.include('Reconstruction: this project');
      expect(said).to.include('reconstruction');
      expect(said).to.include('CEEEP');
      if (id === 'edition') return;
      expect(said).to.include('Español: reconstrucción, no es el texto publicado.');
      expect(said).to.include('Spanish: a reconstruction, not the published text.');
    });

    it(`${id}: is the same for the same edition, and says in words what it loses`, async () => {
      const first = await exportEdition(arbitraryEdition(5), id, { words });
      const again = await exportEdition(arbitraryEdition(5), id, { words });
      expect(again).to.deep.equal(first);
      for (const loss of first.losses) {
        for (const language of ['en', 'es'] as const) expect(problemWords(loss, language)).not.to.match(/[{}]/);
      }
    });

    it(`${id}: no warning where nothing is a reconstruction`, async () => {
      const { edition } = await loadShipped('guia-de-lectura');
      expect(wordsOf((await exportEdition(edition, id, { words })).files)).not.to.include(
        'reconstrucción, no es el texto publicado',
      );
    });
  }

  it('says that blocks without a link are not in formats of links', async () => {
    const edition = arbitraryEdition(5);
    edition.links = edition.links.slice(1);
    for (const id of ['tmx', 'xliff', 'csv', 'moses', 'epub', 'html']) {
      const { losses } = await exportEdition(edition, id, { words });
      expect(
        losses.some(({ code }) => code === 'loss-unlinked'),
        id,
      ).to.equal(true);
    }
    for (const id of ['tei', 'jats', 'edition', 'package']) {
      const { losses } = await exportEdition(edition, id, { words });
      expect(
        losses.some(({ code }) => code === 'loss-unlinked'),
        id,
      ).to.equal(false);
    }
  });

  it('rejects a format that there is not', async () => {
    const error = await exportEdition(arbitraryEdition(1), 'doc', { words }).catch((e: unknown) => e);
    expect(error).to.be.instanceOf(RangeError);
  });
});
