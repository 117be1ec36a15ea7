import { expect } from '@open-wc/testing';
import type { Draft } from '../../src/formats/draft.js';
import type { Text } from '../../src/text/model.js';
import { fetchArticle } from '../fixtures/import/article.js';
import { expectBlocks, readDraft, readFile } from '../fixtures/import/expect.js';
import { docx, docxParts, epub, odt, odtParts, zip } from '../fixtures/import/packages.js';

const shapes = ({ blocks }: Draft): string[] =>
  blocks.map(({ kind, level, marker, label, text, notes }) => {
    let words = text;
    for (const { at, note } of [...notes].reverse()) words = `${words.slice(0, at)}[${note}]${words.slice(at)}`;
    return `${kind}${level ?? label ?? ''}${marker === undefined ? '' : ` ${marker}`}: ${words}`;
  });

describe('word processors and books', () => {
  let article: Text;
  let english: Text;
  before(async () => ([article, english] = [await fetchArticle('es'), await fetchArticle('en')]));

  for (const headings of ['style', 'outline', 'bold'] as const) {
    for (const notes of ['footnote', 'endnote'] as const) {
      it(`DOCX with ${notes}s, headings by ${headings}`, async () => {
        for (const text of [article, english]) {
          const draft = await readDraft('a.docx', docx(text, { headings, notes }));
          expect(draft.meta.title).to.equal(text.meta.title);
          expectBlocks(draft, text);
        }
      });
    }
  }

  it('ODT with footnotes and endnotes', async () => {
    for (const kind of ['footnote', 'endnote'] as const) {
      const draft = await readDraft('a.odt', odt(article, kind));
      expect(draft.meta.title).to.equal(article.meta.title);
      expectBlocks(draft, article);
    }
  });

  it('EPUB 3 and 2, with notes in a file of their own', async () => {
    for (const version of [3, 2] as const) {
      const draft = await readDraft('a.epub', epub(article, version));
      expect([draft.meta.title, draft.meta.author, draft.meta.published]).to.deep.equal([
        article.meta.title,
        'Manolo Eduardo Villagra',
        '2024-12-20',
      ]);
      expectBlocks(draft, article);
      expect(draft.leftOut.map(({ reason }) => reason)).to.include.members(['title', 'contents']);
    }
  });

  it('reads what Word makes of lists, links, fields, changes, tables and boxes', async () => {
    const p = (content: string, properties = ''): string => `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;
    const r = (words: string, properties = ''): string =>
      `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`;
    const list = (id: number, level = 0): string =>
      `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`;
    const body = [
      p(r('Uno'), list(1)),
      p(r('Uno, a'), list(1, 1)),
      p(r('Dos'), list(1)),
      p(r('Punto'), list(2)),
      p(
        `<w:hyperlink r:id="link">${r('enlace')}</w:hyperlink>${r(' y ')}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>HYPERLINK "https://b.pe/"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('campo')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
      ),
      p(
        `<w:del><w:r><w:delText>viejo</w:delText></w:r></w:del><w:ins>${r('nuevo')}</w:ins>${r(' oculto', '<w:vanish/>')}<w:r><w:tab/></w:r>${r('negrita', '<w:b/>')}${r(' no', '<w:b w:val="0"/>')}<w:r><w:br/></w:r>${r('otra línea')}<w:r><w:br w:type="page"/></w:r>`,
      ),
      p(r('a pie', '<w:vertAlign w:val="superscript"/>') + r(' km') + r('2', '<w:vertAlign w:val="superscript"/>')),
      '<w:tbl><w:tr><w:tc>' + p(r('Año')) + '</w:tc><w:tc>' + p(r('ha')) + '</w:tc></w:tr></w:tbl>',
      '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>' +
        p(r('Índice……3')) +
        '</w:sdtContent></w:sdt>',
      p(
        '<w:r><mc:AlternateContent xmlns:mc="x"><mc:Choice><w:drawing><w:txbxContent>' +
          p(r('Recuadro')) +
          '</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>' +
          p(r('Recuadro')) +
          '</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>' +
          r('Con recuadro'),
      ),
      p(
        r('Mi sigla') +
          '<w:r><w:footnoteReference w:id="2" w:customMarkFollows="1"/><w:t>*</w:t></w:r>' +
          r(' y') +
          '<w:r><w:footnoteReference w:id="3"/></w:r><w:r><w:endnoteReference w:id="2"/></w:r>',
      ),
      p(r('Cita'), '<w:pStyle w:val="Cita"/>'),
    ].join('');
    const level = (i: number, format: string, text: string): string =>
      `<w:lvl w:ilvl="${i}"><w:start w:val="${i === 0 ? 4 : 1}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
    const numbering = `<w:abstractNum w:abstractNumId="1">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '%2)')}</w:abstractNum><w:abstractNum w:abstractNumId="2">${level(0, 'bullet', '·')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>`;
    const footnotes = `<w:footnote w:id="2">${p(r('Del autor.'))}</w:footnote><w:footnote w:id="3">${p(r(' Primera.'))}${p(r('Segundo párrafo.'))}</w:footnote>`;
    const endnotes = `<w:endnote w:id="2">${p(r('Al final.'))}</w:endnote>`;
    const styles = '<w:style w:type="paragraph" w:styleId="Cita"><w:name w:val="Quote"/></w:style>';
    const draft = await readDraft('a.docx', zip(docxParts(body, { footnotes, endnotes, styles, numbering })));
    expect(shapes(draft)).to.deep.equal([
      'item1 4.: Uno',
      'item2 1.: Uno, a',
      'item1 5.: Dos',
      'item1 •: Punto',
      'paragraph: enlace y campo',
      'paragraph: nuevo negrita no\notra línea',
      'paragraph: a pie km²',
      'paragraph: Año | ha',
      'paragraph: Con recuadro',
      'paragraph: Recuadro',
      'paragraph: Mi sigla[s1] y[1][i]',
      'quote: Cita',
      'notes1: Del autor.',
      'note1: Primera.\nSegundo párrafo.',
      'notei: Al final.',
    ]);
    expect(draft.blocks[4].marks.map(({ href }) => href)).to.deep.equal(['https://a.pe/x', 'https://b.pe/']);
    expect(draft.leftOut.map(({ reason }) => reason)).to.deep.equal(['contents']);
  });

  it('reads marks of notes that are symbols, sections that count anew, deleted ends of paragraphs, shaped lists', async () => {
    const r = (words: string): string => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
    const p = (content: string, properties = ''): string => `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;
    const end = (id: number): string => `<w:r><w:endnoteReference w:id="${id}"/></w:r>`;
    const symbol = '<w:sym w:font="Symbol" w:char="F02A"/>';
    const listed = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
    const section =
      '<w:sectPr><w:endnotePr><w:numFmt w:val="upperRoman"/><w:numStart w:val="2"/><w:numRestart w:val="eachSect"/></w:endnotePr></w:sectPr>';
    const body = [
      p(r('Uno') + end(1) + r(' corta'), '<w:rPr><w:del w:id="9"/></w:rPr>'),
      p(r('do') + end(2), section),
      p(r('Dos') + end(3) + `<w:r><w:endnoteReference w:customMarkFollows="1" w:id="4"/>${symbol}</w:r>`),
      p(r('A'), listed) + p(r('B'), listed),
    ].join('');
    const level = '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1)"/></w:lvl>';
    const numbering = `<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="L"/></w:abstractNum><w:abstractNum w:abstractNumId="2"><w:styleLink w:val="L"/>${level}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`;
    const endnotes = [1, 2, 3, 4].map((id) => `<w:endnote w:id="${id}">${p(r(`Nota ${id}.`))}</w:endnote>`).join('');
    const draft = await readDraft('a.docx', zip(docxParts(body, { endnotes, numbering })));
    expect(shapes(draft).slice(0, 4)).to.deep.equal([
      'paragraph: Uno[II] cortado[III]',
      'paragraph: Dos[II-2][s1]',
      'item1 1.: A',
      'item1 2.: B',
    ]);
    expect(draft.blocks.slice(4).map(({ printed, text }) => [printed, text])).to.deep.equal([
      [undefined, 'Nota 1.'],
      [undefined, 'Nota 2.'],
      ['II', 'Nota 3.'],
      ['*', 'Nota 4.'],
    ]);
  });

  it('reads what LibreOffice makes of lists, spans, changes and tables', async () => {
    const styles = `<style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style><style:style style:name="T2" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style><text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1" text:start-value="3"/><text:list-level-style-bullet text:level="2"/></text:list-style>`;
    const item = (content: string): string => `<text:list-item>${content}</text:list-item>`;
    const body = `<text:tracked-changes><text:changed-region><text:deletion><text:p>borrado</text:p></text:deletion></text:changed-region><text:changed-region text:id="c1"><text:deletion/></text:changed-region></text:tracked-changes>
      <text:p>Lo que<text:change-start text:change-id="c1"/> se borró.</text:p><text:p>Y esto<text:change-end text:change-id="c1"/> queda.</text:p>
      <text:list text:style-name="L1">${item(`<text:p>Tres</text:p><text:list>${item('<text:p>punto</text:p>')}</text:list>`)}${item('<text:p>Cuatro</text:p><text:p>sigue</text:p>')}</text:list>
      <text:p>Con <text:span text:style-name="T1">negrita</text:span>,<text:s text:c="3"/>30 km<text:span text:style-name="T2">2</text:span><text:line-break/>y <text:a xlink:href="https://a.pe/">enlace</text:a>.<office:annotation><text:p>comentario</text:p></office:annotation></text:p>
      <table:table><table:table-row><table:table-cell><text:p>Año</text:p></table:table-cell><table:table-cell><text:p>ha</text:p></table:table-cell></table:table-row></table:table>`;
    const draft = await readDraft('a.odt', zip(odtParts(body, styles)));
    expect(shapes(draft)).to.deep.equal([
      'paragraph: Lo que queda.',
      'item1 3.: Tres',
      'item2 •: punto',
      'item1 4.: Cuatro',
      'item1: sigue',
      'paragraph: Con negrita, 30 km²\ny enlace.',
      'paragraph: Año | ha',
    ]);
    expect(draft.blocks[5].marks.map(({ type }) => type)).to.deep.equal(['strong', 'link']);
  });

  it('reads a book with a chapter that is no XML, and says which chapter is missing', async () => {
    const opf = `<package xmlns="http://www.idpf.org/2007/opf"><metadata/><manifest><item id="a" href="a%20b.xhtml" media-type="application/xhtml+xml"/><item id="c" href="c.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/><itemref idref="c"/></spine></package>`;
    const { drafts, problems } = await readFile(
      'libro.epub',
      zip({
        'mimetype!': 'application/epub+zip',
        'x.opf': opf,
        'a b.xhtml': '<html><body><p>Uno &nbsp;<br>dos<p>Tres</body></html>',
      }),
    );
    expect(shapes(drafts[0])).to.deep.equal(['paragraph: Uno\ndos', 'paragraph: Tres']);
    expect(
      problems.filter(({ severity }) => severity === 'error').map(({ code, parameters }) => [code, parameters.part]),
    ).to.deep.equal([['part-missing', 'c.xhtml']]);
  });

  it('reads a book that was cut anywhere, and leaves out a page about rights that only its words give away', async () => {
    const page = (body: string): string => `<html xmlns="http://www.w3.org/1999/xhtml"><body>${body}</body></html>`;
    const names = ['rights', 'one', 'two', 'three'];
    const opf = `<package xmlns="http://www.idpf.org/2007/opf"><metadata/><manifest>${names.map((name) => `<item id="${name}" href="${name}.xhtml" media-type="application/xhtml+xml"/>`).join('')}<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/></manifest><spine toc="ncx">${names.map((name) => `<itemref idref="${name}"/>`).join('')}</spine></package>`;
    const point = (name: string, title: string): string =>
      `<navPoint><navLabel><text>${title}</text></navLabel><content src="${name}.xhtml"/></navPoint>`;
    const { drafts } = await readFile(
      'libro.epub',
      zip({
        'mimetype!': 'application/epub+zip',
        'x.opf': opf,
        'toc.ncx': `<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/"><navMap>${point('one', 'Primero')}${point('two', 'Segundo')}${point('three', 'Tercero')}</navMap></ncx>`,
        'rights.xhtml': page(
          '<p>© 2025, Ana Paz</p><p>Todos los derechos reservados.</p><p>ISBN 978-612-00-0000-1</p>',
        ),
        'one.xhtml': page('<h2>Primero</h2><p>Uno empieza.</p>'),
        'two.xhtml': page('<p>Uno sigue.</p><h2>Segundo</h2><p>Dos.</p>'),
        'three.xhtml': page('<p>Tres no tiene encabezado.</p>'),
      }),
    );
    expect(shapes(drafts[0]).map((shape) => shape.replace(/^heading\d/, 'heading'))).to.deep.equal([
      'heading: Primero',
      'paragraph: Uno empieza.',
      'paragraph: Uno sigue.',
      'heading: Segundo',
      'paragraph: Dos.',
      'heading: Tercero',
      'paragraph: Tres no tiene encabezado.',
    ]);
    expect(drafts[0].leftOut.map(({ reason }) => reason)).to.deep.equal(['publication']);
  });
});
