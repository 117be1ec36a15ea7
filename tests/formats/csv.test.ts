import { expect } from '@open-wc/testing';
import Papa from 'papaparse';
import { guard, read, unguard, write, writeTsv } from '../../src/formats/csv.js';
import * as moses from '../../src/formats/moses.js';
import { loadShipped } from '../fixtures/core.js';
import { arbitraryEdition, words } from './arbitrary.js';
import { fileOf, textsOf } from './round-trip.js';

const decode = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

describe('tables', () => {
  it('puts an apostrophe before what a spreadsheet would run, and takes exactly one off again', () => {
    for (const cell of ['=1+1', '+34', '-5', '@cita', '＝1', '\t=1', "'=1", "''@x"]) {
      expect(guard(cell)).to.equal(`'${cell}`);
      expect(unguard(guard(cell))).to.equal(cell);
    }
    for (const cell of ['', 'a=1', "'quoted'", '1-5', '¿=?']) expect(guard(cell)).to.equal(cell);
  });

  it('guards every cell of an export, whatever the words are', async () => {
    for (let seed = 1; seed <= 30; seed++) {
      const edition = arbitraryEdition(seed);
      const table = decode((await write(edition, { words })).files[0].bytes).replace('\ufeff', '');
      const lines = decode((await writeTsv(edition, { words })).files[0].bytes)
        .trimEnd()
        .split('\n');
      const cells = [...Papa.parse<string[]>(table).data.flat(), ...lines.flatMap((line) => line.split('\t'))];
      expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).to.deep.equal([]);
      expect(cells.some((cell) => /^'[=+-@]/.test(cell)) || seed > 1).to.equal(true);
    }
  });

  it('starts CSV with the mark that makes spreadsheets read UTF-8, and TSV has one line a pair', async () => {
    const edition = arbitraryEdition(4);
    const [table] = (await write(edition, { words })).files;
    expect([...table.bytes.slice(0, 3)]).to.deep.equal([0xef, 0xbb, 0xbf]);
    const [tsv] = (await writeTsv(edition, { words, level: 'block' })).files;
    expect(decode(tsv.bytes).trim().split('\n')).to.have.length(edition.links.length + 1);
  });

  it('reads any table whose first line names two languages', async () => {
    const { drafts, links } = await read(fileOf('a.csv', 'id,Spanish,en-GB\r\n1,"Uno, dos",One\r\n2,,Two\r\n'), {});
    expect(textsOf(drafts)).to.deep.equal([['Uno, dos'], ['One', 'Two']]);
    expect(drafts.map(({ language }) => language.code)).to.deep.equal(['es', 'en-GB']);
    expect(links![0].links).to.deep.equal([
      { source: [0], target: [0], status: 'auto' },
      { source: [], target: [1], status: 'auto' },
    ]);
  });

  it('reads what spreadsheets write: separators, quoted line ends, tabs with quotes, names with a country', async () => {
    const files: [name: string, content: string][] = [
      ['a.csv', 'es;en\r\n"Uno; dos";"One;\r\ntwo"\r\n'],
      ['b.csv', '\ufeffsep=;\r\nSpanish (Peru);English (United States)\r\n"Uno; dos";"One;\r\ntwo"\r\n'],
      ['c.tsv', 'es\ten\r\nUno; dos\t"One;\r\ntwo"\r\n'],
    ];
    for (const [name, content] of files) {
      const { drafts } = await read(fileOf(name, content), {});
      expect(textsOf(drafts), name).to.deep.equal([['Uno; dos'], ['One;\ntwo']]);
    }
    const plain = 'Hoy no hay pan en la casa de los dos.\tThere is no bread in the house of the two today.\n';
    const { drafts } = await read(fileOf('d.tsv', plain), {});
    expect(drafts.map(({ language }) => language.code)).to.deep.equal(['es', 'en']);
    const open = await read(fileOf('e.csv', 'es,en\nUno,One\n"Dos,Two\n'), {}).catch((e: unknown) => e);
    expect(open).to.include({ code: 'quote-open', line: 3 });
  });

  it('keeps the words of a line that was added or made longer, and says whose they are without its second file', async () => {
    const { edition } = await loadShipped('radicalizacion-ideologica');
    const { files } = await write(edition, { words, level: 'sentence' });
    const rows = Papa.parse<string[]>(decode(files[0].bytes).replace(/^\ufeff/, ''), { skipEmptyLines: true }).data;
    rows[1][rows[0].indexOf('es')] += ' Y más.';
    rows.push(rows[0].map((name) => (name === 'es' ? 'Nueva.' : name === 'en' ? 'New.' : '')));
    const { drafts } = await read(fileOf('a.csv', Papa.unparse(rows)), {});
    expect(drafts[0].blocks[0].text).to.equal(`${edition.source.blocks[0].text} Y más.`);
    expect(drafts.map(({ blocks }) => blocks.at(-1)!.text)).to.deep.equal(['Nueva.', 'New.']);
    expect(drafts.map(({ meta }) => meta.provenance)).to.deep.equal(['reconstruction', 'published']);
  });

  it('says that the columns are not named', async () => {
    const error = await read(fileOf('a.csv', 'Uno,One\nDos,Two\n'), {}).catch((e: unknown) => e);
    expect(error).to.include({ code: 'columns-unknown' });
  });
});

describe('plain pairs', () => {
  const write2 = async (seed: number) => moses.write(arbitraryEdition(seed), { words });

  it('are two files with as many lines, none of them empty, and their ids', async () => {
    for (let seed = 1; seed <= 30; seed++) {
      const { files } = await write2(seed);
      const lines = files.slice(0, 3).map(({ bytes }) => decode(bytes).split('\n').slice(0, -1));
      expect(new Set(lines.map(({ length }) => length)).size, `seed ${seed}`).to.equal(1);
      expect(
        lines
          .slice(0, 2)
          .flat()
          .filter((line) => line.trim() === ''),
      ).to.deep.equal([]);
    }
  });

  it('say how many links have nothing on one side and are not there', async () => {
    const edition = arbitraryEdition(2);
    edition.links = [{ source: [edition.source.blocks[0].id], target: [], status: 'auto' }];
    const { losses } = await moses.write(edition, { words });
    expect(losses.find(({ code }) => code === 'loss-one-sided')?.parameters.count).to.equal(1);
  });

  it('are read as pairs, and alone as a text', async () => {
    const [source, target] = [fileOf('c.es', 'Uno.\nDos.\n'), fileOf('c.en', 'One.\nTwo.\n')];
    const pair = await moses.read({ ...source, companions: [target] }, {});
    expect(textsOf(pair.drafts)).to.deep.equal([
      ['Uno.', 'Dos.'],
      ['One.', 'Two.'],
    ]);
    expect(pair.links![0].links).to.have.length(2);
    const alone = await moses.read(source, {});
    expect(textsOf(alone.drafts)).to.deep.equal([['Uno.', 'Dos.']]);
    const uneven = await moses.read({ ...source, companions: [fileOf('c.en', 'One.\n')] }, {}).catch((e: unknown) => e);
    expect(uneven).to.include({ code: 'lines-differ' });
  });

  it('name the texts, their rights and the reconstruction in a readme', async () => {
    const edition = arbitraryEdition(2, { languages: ['es', 'en'] });
    edition.source.meta = { ...edition.source.meta, provenance: 'reconstruction', rights: 'de todos' };
    const { files } = await moses.write(edition, { words });
    const readme = decode(files.find(({ name }) => name.endsWith('README'))!.bytes);
    expect(readme)
      .to.include('Español: reconstrucción')
      .and.include('Spanish: a reconstruction')
      .and.include('source.rights: de todos');
  });
});
