import { expect } from '@open-wc/testing';
import * as csv from '../../src/formats/csv.js';
import * as editionJson from '../../src/formats/edition-json.js';
import * as epub from '../../src/formats/epub-write.js';
import * as htmlFile from '../../src/formats/html-file.js';
import * as jats from '../../src/formats/jats.js';
import * as tei from '../../src/formats/tei.js';
import * as tmx from '../../src/formats/tmx.js';
import * as xces from '../../src/formats/xces.js';
import * as xliff from '../../src/formats/xliff.js';
import type { WriteEdition } from '../../src/formats/export/types.js';
import type { ReadFile } from '../../src/formats/format.js';
import type { Level } from '../../src/formats/units.js';
import { loadShipped, SLUGS } from '../fixtures/core.js';
import { arbitraryEdition, words } from './arbitrary.js';
import { expected, fileOf, said, writeAndRead, type Lacks } from './round-trip.js';

interface Case {
  name: string;
  format: { write: WriteEdition; read: ReadFile };
  levels: Level[];
  lacks: Lacks;
}

const CASES: Case[] = [
  { name: 'TMX', format: tmx, levels: ['block', 'sentence'], lacks: {} },
  { name: 'XLIFF', format: xliff, levels: ['block', 'sentence'], lacks: {} },
  { name: 'TEI', format: tei, levels: ['sentence'], lacks: {} },
  { name: 'HTML in one file', format: htmlFile, levels: ['sentence'], lacks: {} },
  { name: 'EPUB', format: epub, levels: ['sentence'], lacks: { dead: true } },
  { name: 'the edition JSON', format: editionJson, levels: ['sentence'], lacks: {} },
  { name: 'XCES', format: xces, levels: ['block', 'sentence'], lacks: { marks: true } },
  { name: 'JATS', format: jats, levels: ['sentence'], lacks: { sentences: true } },
  { name: 'CSV', format: csv, levels: ['block', 'sentence'], lacks: { marks: true, notes: true } },
  {
    name: 'TSV',
    format: { write: csv.writeTsv, read: csv.read },
    levels: ['sentence'],
    lacks: { marks: true, notes: true },
  },
];

describe('an edition written and read back', () => {
  for (const { name, format, levels, lacks } of CASES) {
    for (const level of levels) {
      it(`is the same from ${name} by ${level}, for made-up editions`, async () => {
        for (let seed = 1; seed <= 25; seed++) {
          const edition = arbitraryEdition(seed);
          const read = await writeAndRead(format, edition, level);
          expect(said(read, edition, level, lacks), `seed ${seed}`).to.deep.equal(expected(edition, level, lacks));
        }
      }).timeout(20_000);
    }

    it(`is the same from ${name} for what is shipped`, async () => {
      for (const slug of SLUGS) {
        const { edition } = await loadShipped(slug);
        const read = await writeAndRead(format, edition, 'sentence');
        expect(said(read, edition, 'sentence', lacks)).to.deep.equal(expected(edition, 'sentence', lacks));
        expect(read.problems).to.deep.equal([]);
      }
    });

    it(`is the same from ${name} when both texts are in one language`, async () => {
      const edition = arbitraryEdition(7, { languages: ['es', 'es'] });
      const read = await writeAndRead(format, edition, 'sentence');
      expect(said(read, edition, 'sentence', lacks).texts).to.deep.equal(expected(edition, 'sentence', lacks).texts);
    });
  }

  it('is read from a page as it stands there, whatever a person has changed in it', async () => {
    const edition = arbitraryEdition(11);
    const { files } = await htmlFile.write(edition, { words });
    const page = new TextDecoder().decode(files[0].bytes);
    const { id, text } = edition.source.blocks.find((block) => block.text.length > 40 && !block.marks && !block.notes)!;
    const from = page.indexOf(`id="${id}"`);
    const changed = `${page.slice(0, from)}${page.slice(from).replace(/>[^<]*</, '>Otras palabras.<')}`;
    const { drafts, links } = await htmlFile.read(fileOf('a.html', changed), {});
    const block = drafts[0].blocks.find((one) => one.id === id)!;
    expect([block.text, block.sentences]).to.deep.equal(['Otras palabras.', [0]]);
    expect(text).not.to.equal(block.text);
    expect(links![0].links.length).to.equal(edition.links.length);
    // A page whose frame is another's is a page like any other.
    const { drafts: plain } = await htmlFile.read(fileOf('a.html', page.replaceAll(`id="${id}"`, 'id="x"')), {});
    expect(plain.some(({ blocks }) => blocks.some((one) => one.id !== undefined))).to.equal(false);
  });

  it('keeps the order of blocks that the links do not follow', async () => {
    const edition = arbitraryEdition(3);
    edition.links.reverse();
    for (const { format, lacks } of CASES.slice(0, 2)) {
      const read = await writeAndRead(format, edition, 'block');
      expect(said(read, edition, 'block', lacks).texts).to.deep.equal(expected(edition, 'block', lacks).texts);
    }
  });

  it('shows control characters, which XML cannot hold, as � and says so', async () => {
    const edition = arbitraryEdition(5, { controls: true, links: 30 });
    const count = JSON.stringify(edition).split('\\u0001').length - 1;
    expect(count).to.be.greaterThan(0);
    for (const { name, format } of CASES.filter(({ name: known }) =>
      ['TMX', 'XLIFF', 'TEI', 'XCES', 'JATS'].includes(known),
    )) {
      const { losses } = await format.write(edition, { words });
      expect(
        losses.find(({ code }) => code === 'loss-characters'),
        name,
      ).to.include({ severity: 'warning' });
      const read = await writeAndRead(format, edition, 'block');
      expect(
        read.drafts[0].blocks.some(({ text }) => text.includes('\ufffd')),
        name,
      ).to.equal(true);
    }
  });
});
