import { expect } from '@open-wc/testing';
import { fetchArticle } from '../fixtures/import/article.js';
import { BALLOONS, balloonPage } from '../fixtures/import/balloons.js';
import { expectBlocks, readDraft } from '../fixtures/import/expect.js';

const PROSE =
  'El Estado necesita instituciones sólidas para que la ley se cumpla en todo el territorio, y eso no se logra de un día para otro.';

const page = (body: string, head = ''): string =>
  `<!DOCTYPE html><html lang="es"><head><title>El título de esto</title>${head}</head><body>${body}</body></html>`;

describe('notes in balloons', () => {
  for (const [name, style] of Object.entries(BALLOONS))
    it(`${name}: every note once, every marker in its place`, async () => {
      const article = await fetchArticle('es');
      expectBlocks(await readDraft('pagina.html', balloonPage(article, style)), article);
    });

  it('one note that two markers open is one note', async () => {
    const tip = '<sup><a href="#">1</a></sup><span role="tooltip">Una nota de dos.</span>';
    const { blocks } = await readDraft('a.html', page(`<p>${PROSE}${tip}</p><p>${PROSE}${tip}</p>`));
    expect(blocks.map(({ kind, text }) => `${kind} ${text}`)).to.deep.equal([
      `paragraph ${PROSE}`,
      `paragraph ${PROSE}`,
      'note Una nota de dos.',
    ]);
    expect(blocks.slice(0, 2).map(({ notes }) => notes)).to.deep.equal([
      [{ at: PROSE.length, note: '1' }],
      [{ at: PROSE.length, note: '1' }],
    ]);
  });
});

describe('the front of a page', () => {
  const front = async (body: string, head?: string): Promise<{ author?: string; blocks: string[] }> => {
    const { meta, blocks } = await readDraft('a.html', page(body, head));
    return { author: meta.author, blocks: blocks.map(({ kind, text }) => `${kind} ${text}`) };
  };
  const rest = [`paragraph ${PROSE}`];

  it('has names that stand alone under the title', async () => {
    for (const line of ['Crl. EP Wálter Ñahui Quispe*', 'Ana Ruiz y Luis de la Cruz', 'Ana Ruiz<br>3 de mayo de 2024'])
      expect(await front(`<h1>El título de esto</h1><p>${line}</p><p>${PROSE}</p>`), line).to.deep.equal({
        author: line.replace(/\*|<br>.*/g, ''),
        blocks: rest,
      });
  });

  it('has lines about its authors under their names', async () => {
    const about = ['Universidad de Lima, Perú', 'ana@a.pe', 'ORCID: 0000-0002-1825-0097', 'Recibido: 12/10/2024'];
    const lines = ['Ana Ruiz Peña', ...about].map((line) => `<p>${line}</p>`).join('');
    expect(await front(`<h1>El título de esto</h1>${lines}<p>${PROSE}</p>`)).to.deep.equal({
      author: 'Ana Ruiz Peña',
      blocks: rest,
    });
    // Without a name above it, such a line is text.
    const alone = await front(`<h1>El título de esto</h1><p>Universidad de Lima, Perú</p><p>${PROSE}</p>`);
    expect(alone.blocks[0]).to.equal('paragraph Universidad de Lima, Perú');
  });

  it('has other short lines, which stay', async () => {
    for (const line of ['Las Fuerzas Armadas y la Policía', 'Una mirada desde Lima', 'RESUMEN EJECUTIVO'])
      expect((await front(`<h1>El título de esto</h1><p>${line}</p><p>${PROSE}</p>`)).blocks[0], line).to.contain(line);
  });

  it('names its author in an element of its own, where the site names an account', async () => {
    const body = `<h1>El título de esto</h1><ul><li><a><span class="post-info__item--type-author">Ana Ruiz Peña</span></a></li></ul><p>${PROSE}</p>`;
    expect((await front(body, '<meta name="author" content="admin">')).author).to.equal('Ana Ruiz Peña');
  });
});

describe('what pages of other makers have', () => {
  it('headings that only a style makes bold', async () => {
    const { blocks } = await readDraft(
      'a.html',
      page(
        `<p style="font-weight:700">Uno</p><p>${PROSE}</p><p class="sub">Dos</p><p>${PROSE}</p>`,
        '<style>p.sub{font-weight:bold}</style>',
      ),
    );
    expect(blocks.map(({ kind }) => kind)).to.deep.equal(['heading', 'paragraph', 'heading', 'paragraph']);
  });

  it("the title of a document of Google's", async () => {
    const { meta } = await readDraft(
      'a.html',
      `<html><body class="doc-content"><p class="c1 title" id="h.x1"><span>Un título propio</span></p><p>${PROSE}</p></body></html>`,
    );
    expect(meta.title).to.equal('Un título propio');
  });

  it('empty elements of XHTML, and places named after their words', async () => {
    const { blocks } = await readDraft(
      'a.xhtml',
      `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body><h2><a id="groups-and-the-toc"/>Groups and the TOC</h2><p><a id="nav"/>${PROSE}</p></body></html>`,
    );
    expect(blocks.map(({ kind, text }) => `${kind} ${text}`)).to.deep.equal([
      'heading Groups and the TOC',
      `paragraph ${PROSE}`,
    ]);
  });

  it('ornaments and counters of visits, which are left out', async () => {
    const { blocks } = await readDraft(
      'a.html',
      page(`<p>${PROSE}</p><p>***</p><p>1,204 visitas totales, 3 visitas hoy</p>`),
    );
    expect(blocks.map(({ text }) => text)).to.deep.equal([PROSE]);
  });
});
