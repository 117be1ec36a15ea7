import { expect } from '@open-wc/testing';
import { read } from '../../src/formats/tei.js';
import { fileOf, textsOf } from './round-trip.js';

const tei = (text: string, header = '<titleStmt><title>T</title><author>A</author></titleStmt>'): string =>
  `<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc>${header}</fileDesc></teiHeader>${text}</TEI>`;

describe('TEI of others', () => {
  it('reads a text in one language: divisions, lists, verse, quotations, notes where they stand', async () => {
    const body = `<text xml:lang="es"><body><div><head>Uno</head><p>Una  <hi rend="italic">frase</hi><note n="1" place="foot"><p>Nota.</p></note> y
      más.</p><div><head>Dos</head><list><item>a</item></list><lg><l>verso 1</l><l>verso 2</l></lg><quote>cita</quote></div></div></body></text>`;
    const { drafts, links } = await read(fileOf('a.xml', tei(body)), {});
    expect(drafts).to.have.length(1);
    expect(links).to.equal(undefined);
    expect(drafts[0].meta).to.include({ title: 'T', author: 'A', language: 'es' });
    expect(drafts[0].blocks.map(({ kind, text }) => `${kind}: ${text}`)).to.deep.equal([
      'heading: Uno',
      'paragraph: Una frase y más.',
      'heading: Dos',
      'item: a',
      'paragraph: verso 1',
      'paragraph: verso 2',
      'quote: cita',
      'note: Nota.',
    ]);
    expect(drafts[0].blocks[1].notes).to.deep.equal([{ at: 9, note: '1' }]);
    expect(drafts[0].blocks[1].marks).to.deep.equal([{ type: 'em', start: 4, end: 9 }]);
  });

  it('reads two texts of a group and the links between their paragraphs or segments', async () => {
    const group = `<standOff><linkGrp><link target="#a1 #b1"/><link target="#a2s #b2"/><link target="#zz"/></linkGrp></standOff><text><group><text xml:lang="es"><body><p xml:id="a1">Uno.</p><p><s xml:id="a2s">Dos.</s></p></body></text><text xml:lang="en"><body><p xml:id="b1">One.</p><p xml:id="b2">Two.</p></body></text></group></text>`;
    const { drafts, links, problems } = await read(fileOf('a.xml', tei(group)), {});
    expect(textsOf(drafts)).to.deep.equal([
      ['Uno.', 'Dos.'],
      ['One.', 'Two.'],
    ]);
    expect(links![0].links.map(({ source, target }) => [source, target])).to.deep.equal([
      [[0], [0]],
      [[1], [1]],
    ]);
    expect(problems.map(({ code }) => code)).to.deep.equal(['links-lost']);
  });

  it('reads the divisions of one body as texts where each is in a language of its own', async () => {
    const body = `<text><body><div xml:lang="es"><p>Uno.</p></div><div xml:lang="en"><p>One.</p></div></body></text>`;
    expect(textsOf((await read(fileOf('a.xml', tei(body)), {})).drafts)).to.deep.equal([['Uno.'], ['One.']]);
  });

  it('reads quotations within a line as words in quotation marks', async () => {
    const body = `<text><body><p>Los <quote>luchadores <q>de siempre</q> autoconvocados</quote> del sur.</p><quote>Una cita aparte.</quote></body></text>`;
    const { drafts } = await read(fileOf('a.xml', tei(body)), {});
    expect(drafts[0].blocks.map(({ kind, text }) => `${kind} ${text}`)).to.deep.equal([
      'paragraph Los “luchadores ‘de siempre’ autoconvocados” del sur.',
      'quote Una cita aparte.',
    ]);
  });

  it('keeps every word of a note: quotations within quotations, paragraphs, a quotation that stands apart', async () => {
    const notes = [
      '<note>Dijo <quote>él <q>esto <quote>así</quote> mismo</q> ayer</quote>.</note>',
      '<note><p>Una <q>cosa</q>.</p><p>Otra.</p></note>',
      '<note><quote><p>Cita larga.</p></quote><bibl>Ana</bibl></note>',
    ];
    const body = `<text><body><p>${notes.map((note) => `Palabras${note}`).join(' ')}</p></body></text>`;
    const { drafts, problems } = await read(fileOf('a.xml', tei(body)), {});
    expect(drafts[0].blocks.map(({ text }) => text)).to.deep.equal([
      'Palabras Palabras Palabras',
      'Dijo “él ‘esto “así” mismo’ ayer”.',
      'Una “cosa”.\nOtra.',
      'Cita larga.\nAna',
    ]);
    expect(problems).to.deep.equal([]);
  });

  it('loses no words of elements that it has no rule for, nor of references', async () => {
    const body = `<text><front><docAuthor>Ana</docAuthor></front><body><table><row><cell>a</cell><cell>b</cell></row></table>
<cit><quote>Cita.</quote><bibl>Autor, <title>Obra</title></bibl></cit></body><back><listBibl><biblStruct><monogr>
<author>Pérez</author><title>Libro</title><imprint><date>2019</date></imprint></monogr></biblStruct></listBibl></back></text>`;
    const { drafts } = await read(fileOf('a.xml', tei(body)), {});
    const words = ['Ana', 'a | b', 'Cita.', 'Autor, Obra', 'Pérez, Libro, 2019'];
    expect(drafts[0].blocks.map(({ text }) => text)).to.deep.equal(words);
  });
});
